import type { JsonObject } from '../../../core/json.js';
import { Refusal } from '../../../core/problem.js';
import type { Operation, OperationContext } from '../../../emulator/define-service.js';
import type { components, operations } from '../api.generated.js';
import { existingGroups } from '../existing-groups.js';
import { expiryOf, isOpen, STATE, timeLeft } from '../invites.js';
import { invalidAt } from '../issues.js';
import { wrapped } from '../wrappers.js';

type Schemas = components['schemas'];

/**
 * Invites people: all of them, or none when one has an open invite.
 * @see https://apidocs.deskhero.com/user_invites_create_v2_post.html
 */
export const createUserInvites: Operation<operations['createUserInvites']> = {
  unit: 'write',
  async run({ body }, context) {
    const { records } = context;
    const { emails, tenant_role } = body;
    const groups = await existingGroups(body.group_ids ?? [], records, (index) => ['group_ids', index]);
    const open = await openInvites(context);
    assertFree(emails, open);
    const invites: Schemas['DTO_user_invite'][] = [];
    for (const email of emails) invites.push(await invite(email, { groups, tenant_role }, context));
    const users = await records.query('users');
    const capped_amount = plan(users.length, open.length + invites.length);
    return { status: 200, value: wrapped({ invites, capped_amount }, context) };
  },
};

async function openInvites({ records, clock }: OperationContext): Promise<readonly JsonObject[]> {
  const active = await records.query('user_invites', [{ kind: 'equals', field: 'state', value: STATE.active }]);
  return active.filter((invite) => isOpen(invite, clock.now()));
}

function assertFree(emails: readonly string[], open: readonly JsonObject[]): void {
  const addresses = emails.map((email) => email.toLowerCase());
  const twice = addresses.findIndex((address, at) => addresses.indexOf(address) < at);
  if (twice !== -1) throw invalidAt(['emails', twice], 'is named twice');
  const invited = new Set(open.map(({ email }) => String(email).toLowerCase()));
  const taken = emails.find((_, at) => invited.has(addresses[at] ?? ''));
  if (taken !== undefined) throw new Refusal({ kind: 'refused', message: `${taken} has an open invite already` });
}

async function invite(
  email: string,
  terms: JsonObject,
  context: OperationContext,
): Promise<Schemas['DTO_user_invite']> {
  const { records, clock, tenant, outbox } = context;
  const expires_date = expiryOf(clock.now());
  const fields = { ...terms, email, expires_date, expires_relative: null, state: STATE.active };
  const key = String((await records.create('user_invites', fields))['id']);
  const { friendly_name } = (await records.get('tenants', tenant)) ?? {};
  const name = String(friendly_name ?? tenant);
  await outbox.add({
    kind: 'mail',
    from: null,
    to: [{ email, name: null }],
    subject: `You are invited to ${name}`,
    text: `You are invited to join ${name} in DeskHero. The invite works until ${expires_date}.`,
    record: { resource: 'user_invites', key },
  });
  const shown: unknown = await records.shown('user_invites', key);
  return { ...(shown as Schemas['DTO_user_invite']), expires_relative: timeLeft(expires_date, clock.now()) };
}

/** Here every plan has room for everybody. */
function plan(current_user_count: number, current_invite_count: number): Schemas['DTO_capped_amount'] {
  return {
    is_shopify_payment: false,
    current_user_count,
    current_invite_count,
    require_increase: false,
    minimum_required_cap: 0,
    current_cap: 0,
  };
}
