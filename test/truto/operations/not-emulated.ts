import { expect } from '@jest/globals';
import { get, patch, post, put, remove, type Call } from '../../support/call.js';
import { ACCOUNT_TOKEN, ACCOUNTS, BARE_TOKEN } from '../../support/truto.js';
import { rows, type Row, type Sketch } from './row.js';

const ACCOUNT = `integrated_account_id=${ACCOUNTS.active}`;

/** A call of each operation that the document says is not emulated, with a part of the reason it tells. */
const calls: readonly (readonly [id: string, call: Call, reason: string])[] = [
  ...crud('SyncJob', 'sync-job', 'Sync jobs'),
  ...crud('SyncJobRun', 'sync-job-run', 'Sync jobs'),
  ...crud('SyncJobCronTrigger', 'sync-job-cron-trigger', 'Sync jobs'),
  ['scheduleSyncJobCronTrigger', post('/sync-job-cron-trigger/1/schedule', {}), 'Sync jobs'],
  ['createBatchRequest', post('/batch-request', { resources: [] }), 'Batch requests'],
  ['createLinkToken', post('/link-token', { tenant_id: 'acme' }), 'Connecting by a page'],
  ['submitPostConnectForm', post('/link-token/post-connect-form', {}), 'Connecting by a page'],
  ...crud('SandboxIntegratedAccount', 'sandbox-integrated-account', 'Sandbox accounts').filter(
    ([id]) => !id.startsWith('update'),
  ),
  ['bulkDeleteIntegratedAccounts', post('/integrated-account/bulk-delete', { ids: [] }), 'No page shows'],
  ['runPostInstallActions', post('/integrated-account/run-post-install-actions', { id: 'x' }), 'No integration has'],
  ['callMcpServer', post('/mcp/some-token', { method: 'initialize' }), 'MCP servers'],
  ['getCustom', get(`/custom/tickets?${ACCOUNT}&a[b]=c`), 'Custom paths'],
  ['postCustom', post(`/custom/a/b/c/d?${ACCOUNT}`, [1, { methodConfig: {} }]), 'Custom paths'],
  ['putCustom', put('/custom/a/', {}), 'Custom paths'],
  ['patchCustom', patch('/custom/a%2Fb/c', { x: null }), 'Custom paths'],
  ['deleteCustom', remove(`/custom/tickets/1?${ACCOUNT}`), 'Custom paths'],
];

function crud(name: string, path: string, reason: string): readonly (readonly [string, Call, string])[] {
  return [
    [`list${name}s`, get(`/${path}?limit=5&next_cursor=`), reason],
    [`create${name}`, post(`/${path}`, {}), reason],
    [`get${name}`, get(`/${path}/1`), reason],
    [`update${name}`, patch(`/${path}/1`, {}), reason],
    [`delete${name}`, remove(`/${path}/1`), reason],
  ];
}

/** An account's token may call them as any other may. */
const OPEN_TO_ALL = ['submitPostConnectForm', 'callMcpServer'];
const OF_THE_PROXY = /Custom$/;

function sketchesOf(id: string, call: Call, reason: string): readonly Sketch[] {
  const told: Sketch = {
    title: 'the reason',
    status: 501,
    call,
    asks: false,
    body: {
      error: 'Not Implemented',
      message: expect.stringContaining(reason),
    },
  };
  const forAccounts = OPEN_TO_ALL.includes(id) || OF_THE_PROXY.test(id);
  const status = forAccounts ? 501 : 403;
  return [
    told,
    ...(OF_THE_PROXY.test(id) ? [{ title: 'a token without scopes', status: 403, call, token: BARE_TOKEN }] : []),
    { title: "an account's token", status, call, token: ACCOUNT_TOKEN },
    { title: 'no token', status: 401, call, token: '', valid: false },
    { title: 'a token with no request left', status: 429, call, place: 'used up' },
    { title: 'the store is gone', status: 500, call, place: 'closed store' },
  ];
}

export const notEmulatedRows: readonly Row[] = calls.flatMap(([id, call, reason]) =>
  rows(id, 'active', sketchesOf(id, call, reason)),
);
