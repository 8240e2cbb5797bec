import { createHmac } from 'node:crypto';
import type { Awaitable, Row, UnitOfWork } from '../../store/ports.js';

/** How the secrets that scenarios bring are known to clients. */
export interface Secrets {
  /** The stored credential that a presented secret stands for. */
  find(unit: UnitOfWork, collection: string, presented: string): Awaitable<Row | undefined>;
  /** What a client must present for a stored secret. */
  shown(stored: string): string;
}

/** On loopback the secrets are those of the scenario, as documented. */
export const documentedSecrets: Secrets = {
  find: (unit, collection, presented) => unit.get(collection, presented),
  shown: (stored) => stored,
};

/** Off loopback everybody knows the documented ones: each is replaced by one that follows from the server's own token. */
export function ownSecrets(token: string): Secrets {
  const known = new Map<string, string>();
  const shown = (stored: string): string => {
    let own = known.get(stored);
    if (own === undefined) known.set(stored, (own = derive(token, stored)));
    return own;
  };
  return {
    shown,
    async find(unit, collection, presented) {
      const { rows } = await unit.find(collection, {});
      return rows.find(({ key }) => shown(key) === presented);
    },
  };
}

/** Keeps what the secret begins with, up to the last underscore: its kind is read off that. */
function derive(token: string, stored: string): string {
  const kind = stored.slice(0, stored.lastIndexOf('_') + 1);
  const digest = createHmac('sha256', token).update(stored).digest('hex');
  return `${kind}${digest.slice(0, Math.max(32, stored.length - kind.length))}`;
}
