import { normalUuid } from '../../../core/ids.js';
import type { JsonObject } from '../../../core/json.js';
import { adminPage, fits } from '../admin-list.js';
import { guarded } from '../guarded.js';
import { deliver, WEBHOOKS } from '../webhooks/events.js';

const FILTERS = ['is_active', 'environment_id', 'created_at', 'updated_at'];

/** @see https://truto.one/docs/api-reference/admin/webhooks/list */
export const listWebhooks = guarded({
  unit: 'read',
  async run({ query }, { records }) {
    const kept = await records.query(WEBHOOKS);
    const wanted = kept.filter((webhook) => FILTERS.every((field) => fits(webhook[field], query[field])));
    const shown = await Promise.all(wanted.map(({ id }) => records.shown(WEBHOOKS, String(id))));
    return { status: 200, value: adminPage(shown, query) };
  },
});

/** The only answer with the secret. @see https://truto.one/docs/api-reference/admin/webhooks/create */
export const createWebhook = guarded({
  unit: 'write',
  async run({ body }, { records }) {
    const { id, secret } = await records.create(WEBHOOKS, await records.accept(WEBHOOKS, body as JsonObject));
    return { status: 200, value: { ...(await records.shown(WEBHOOKS, String(id))), secret } };
  },
});

/** @see https://truto.one/docs/api-reference/admin/webhooks/delete */
export const deleteWebhook = guarded({
  unit: 'write',
  async run({ path }, { records }) {
    const id = String(path['id']);
    await records.remove(WEBHOOKS, id);
    return { status: 200, value: { id } };
  },
});

/** @see https://truto.one/docs/api-reference/admin/webhooks/test */
export const testWebhook = guarded({
  unit: 'write',
  async run({ body }, context) {
    const webhook = await context.records.find(WEBHOOKS, normalUuid(String((body as JsonObject)['id'])));
    await deliver(webhook, 'test', { foo: 'bar' }, context);
    return { status: 200, value: { success: true } };
  },
});
