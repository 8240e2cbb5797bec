import { DEFAULT_SANDBOX } from './sandboxes.js';

/** A request target taken apart: `/s/pr-42/toptickets/v1/tickets?limit=5`. */
export interface Target {
  readonly sandbox: string;
  /** First segment after the sandbox: a service, `_files`, `_deskdouble`; empty for the root. */
  readonly mount: string;
  /** What follows the mount, beginning with `/`. */
  readonly path: string;
  readonly query: string;
}

/** Splits on text alone: percent-encoding below the mount is the service's business. */
export function parseTarget(target: string): Target {
  const local = target.startsWith('/') ? target : withoutAuthority(target);
  const mark = local.indexOf('?');
  const whole = mark === -1 ? local : local.slice(0, mark);
  const query = mark === -1 ? '' : local.slice(mark + 1);
  if (!whole.startsWith('/s/')) return { sandbox: DEFAULT_SANDBOX, ...mountOf(whole), query };
  const end = whole.indexOf('/', 3);
  const sandbox = end === -1 ? whole.slice(3) : whole.slice(3, end);
  return { sandbox, ...mountOf(end === -1 ? '/' : whole.slice(end)), query };
}

function mountOf(path: string): { mount: string; path: string } {
  const end = path.indexOf('/', 1);
  return end === -1 ? { mount: path.slice(1), path: '/' } : { mount: path.slice(1, end), path: path.slice(end) };
}

/** `http://host/path` as a proxy sends it. */
function withoutAuthority(target: string): string {
  const start = target.indexOf('/', target.indexOf('//') + 2);
  return start === -1 ? '/' : target.slice(start);
}
