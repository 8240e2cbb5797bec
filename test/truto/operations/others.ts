import { get, patch, post, remove, type Call } from '../../support/call.js';
import { ACCOUNTS } from '../../support/truto.js';
import { NOBODY, TICKET } from '../../toptickets/operations/samples.js';
import { notEmulatedRows } from './not-emulated.js';
import { admin, rowsOf, type Row, type Sketch } from './row.js';
import { toptickets } from './vendor.js';
import { webhookRows } from './webhooks.js';

const ofAccount = rowsOf(toptickets);

const ACCOUNT = `/integrated-account/${ACCOUNTS.active}`;
const NO_ACCOUNT = `/integrated-account/${NOBODY}`;
const ENVIRONMENT_INTEGRATION = 'fdd4132c-9225-4bdb-b150-d4b68b768922';

const bad = (call: Call, title = 'what is none of its kind'): Sketch => ({ title, status: 400, call, valid: false });
const lost = (call: Call): Sketch => ({ title: 'nobody', status: 404, call });
const unknownResource = (call: Call): Sketch => ({ title: 'a resource that the vendor lacks', status: 404, call });

const proxyRows: readonly Row[] = [
  ...ofAccount('listProxyRecords', get('/proxy/tickets?status=open'), {}, [
    unknownResource(get('/proxy/nothing')),
    { title: 'a parameter that the vendor refuses', status: 422, call: get('/proxy/tickets?status=lost') },
    { title: 'a parameter that the path needs', status: 400, call: get('/proxy/comments') },
  ]),
  ...ofAccount('createProxyRecord', post('/proxy/teams', { name: 'New' }), { writes: true }, [
    unknownResource(post('/proxy/nothing', {})),
    { title: 'what the vendor does not take', status: 422, call: post('/proxy/teams', {}) },
  ]),
  ...ofAccount('getProxyRecord', get(`/proxy/tickets/${TICKET}`), {}, [lost(get(`/proxy/tickets/${NOBODY}`))]),
  ...ofAccount('updateProxyRecord', patch(`/proxy/tickets/${TICKET}`, { subject: 'x' }), { writes: true }, [
    lost(patch(`/proxy/tickets/${NOBODY}`, { subject: 'x' })),
  ]),
  ...ofAccount('deleteProxyRecord', remove(`/proxy/tickets/${TICKET}`), { writes: true }, [
    lost(remove(`/proxy/tickets/${NOBODY}`)),
  ]),
  ...ofAccount('callProxyMethod', post('/proxy/tickets/close', {}), { writes: true, succeeds: false }, [
    unknownResource(post('/proxy/nothing/close', {})),
  ]),
];

const metaRows: readonly Row[] = [
  ...ofMeta('getMethodMeta', get('/unified/ticketing/tickets/meta/create')),
  ...admin('getIntegrationMethodMeta', get('/unified/ticketing/comments/toptickets/meta/list'), [
    lost(get('/unified/ticketing/comments/nobodys/meta/list')),
    {
      title: 'a method that there is not',
      status: 404,
      call: get('/unified/ticketing/comments/toptickets/meta/import'),
    },
  ]),
  ...admin('getIntegrationMeta', get('/unified/meta/ticketing/toptickets'), [
    { title: 'as Markdown', status: 200, call: get('/unified/meta/ticketing/toptickets?format=md') },
    { title: 'as HTML', status: 200, call: get('/unified/meta/ticketing/toptickets?format=html') },
    bad(get('/unified/meta/ticketing/toptickets?format=pdf')),
    lost(get('/unified/meta/ticketing/nobodys')),
  ]),
];

function ofMeta(id: string, call: Call): readonly Row[] {
  return ofAccount(id, call, { asks: false }, [
    { title: 'a resource that there is not', status: 404, call: get('/unified/ticketing/dogs/meta/list') },
    { title: 'a method that the vendor lacks', status: 404, call: get('/unified/ticketing/attachments/meta/update') },
  ]).filter(({ status }) => status !== 501 && status !== 503);
}

const accountRows: readonly Row[] = [
  ...admin('listIntegratedAccounts', get('/integrated-account?status=active&integration.name=toptickets'), [
    { title: 'in pages', status: 200, call: get('/integrated-account?limit=1&created_at[gte]=2024-01-01') },
    bad(get('/integrated-account?limit=0')),
    { title: 'a cursor from nowhere', status: 400, call: get('/integrated-account?next_cursor=x') },
  ]),
  ...admin(
    'createIntegratedAccount',
    post('/integrated-account', { tenant_id: 'a', environment_integration_id: ENVIRONMENT_INTEGRATION }),
    [
      bad(post('/integrated-account', { tenant_id: 'a' })),
      lost(post('/integrated-account', { tenant_id: 'a', environment_integration_id: NOBODY })),
    ],
  ),
  ...admin('getIntegratedAccount', get(ACCOUNT), [bad(get('/integrated-account/x')), lost(get(NO_ACCOUNT))]),
  ...admin('updateIntegratedAccount', patch(ACCOUNT, { context: { desk: 1 } }), [
    bad(patch(ACCOUNT, { context: 1 })),
    lost(patch(NO_ACCOUNT, {})),
  ]),
  ...admin('deleteIntegratedAccount', remove(ACCOUNT), [
    bad(remove('/integrated-account/x')),
    lost(remove(NO_ACCOUNT)),
  ]),
  ...admin('updateIntegratedAccountCredentials', patch(`${ACCOUNT}/credentials`, { context: { api_key: 'x' } }), [
    bad(patch(`${ACCOUNT}/credentials`, {})),
    lost(patch(`${NO_ACCOUNT}/credentials`, { context: { api_key: 'x' } })),
  ]),
  ...admin('getIntegratedAccountCapabilities', get(`${ACCOUNT}/capabilities?methods=list,get&has_description=false`), [
    bad(get(`${ACCOUNT}/capabilities?type=x`)),
    lost(get(`${NO_ACCOUNT}/capabilities`)),
  ]),
  ...admin('listIntegratedAccountTools', get(`${ACCOUNT}/tools?methods=list,get&tags=x`), [
    { title: 'all of them', status: 200, call: get(`${ACCOUNT}/tools`) },
    bad(get('/integrated-account/x/tools')),
    lost(get(`${NO_ACCOUNT}/tools`)),
  ]),
  ...admin(
    'createIntegratedAccountToken',
    post('/integrated-account/token', { integrated_account_id: ACCOUNTS.active }),
    [
      bad(post('/integrated-account/token', {})),
      lost(post('/integrated-account/token', { integrated_account_id: NOBODY })),
    ],
  ),
  ...admin(
    'refreshIntegratedAccountCredentials',
    post('/integrated-account/refresh-credentials', { id: ACCOUNTS.active }),
    [
      bad(post('/integrated-account/refresh-credentials', {})),
      lost(post('/integrated-account/refresh-credentials', { id: NOBODY })),
    ],
  ),
  ...admin('getOwnIntegratedAccount', get('/integrated-account/me'), [], 'account:own'),
  ...admin(
    'updateOwnIntegratedAccount',
    patch('/integrated-account/me', { context: { desk: 1 } }),
    [bad(patch('/integrated-account/me', { context: 1 }))],
    'account:own',
  ),
];

const environmentRows: readonly Row[] = [
  ...admin('listIntegrations', get('/integration'), [bad(get('/integration?limit=0'))]),
  ...admin('getIntegration', get('/integration/toptickets'), [lost(get('/integration/nobodys'))]),
  ...admin('getIntegrationCapabilities', get('/integration/toptickets/capabilities?type=proxy'), [
    bad(get('/integration/toptickets/capabilities?type=x')),
    lost(get('/integration/nobodys/capabilities')),
  ]),
  ...admin('listLogEntries', get('/log?status=200'), [bad(get('/log?status=20'))]),
  ...admin('ping', get('/ping'), [], ''),
];

export const otherRows: readonly Row[] = [
  ...proxyRows,
  ...metaRows,
  ...accountRows,
  ...environmentRows,
  ...webhookRows,
  ...notEmulatedRows,
];
