import { unifiedOperations, type UnifiedOperationId } from '../../adapter-kit/operations.js';
import type { AnyOperation, Service } from '../../emulator/define-service.js';
import { trutoErrors } from './errors.js';
import { unifiedOperation } from './gateway/unified-operation.js';
import {
  createIntegratedAccount,
  createIntegratedAccountToken,
  deleteIntegratedAccount,
  getIntegratedAccount,
  getOwnIntegratedAccount,
  listIntegratedAccounts,
  refreshIntegratedAccountCredentials,
  updateIntegratedAccount,
  updateIntegratedAccountCredentials,
  updateOwnIntegratedAccount,
} from './operations/accounts.js';
import {
  getIntegratedAccountCapabilities,
  getIntegration,
  getIntegrationCapabilities,
  listIntegrations,
} from './operations/integrations.js';
import { listLogEntries } from './operations/log.js';
import { getIntegrationMeta, getIntegrationMethodMeta, getMethodMeta } from './operations/meta.js';
import { ping } from './operations/ping.js';
import {
  callProxyMethod,
  createProxyRecord,
  deleteProxyRecord,
  getProxyRecord,
  listProxyRecords,
  updateProxyRecord,
} from './operations/proxy.js';
import { listIntegratedAccountTools } from './operations/tools.js';
import { createWebhook, deleteWebhook, listWebhooks, testWebhook } from './operations/webhooks.js';
import { prepareWebhook } from './webhooks/prepare.js';

/** Every unified operation goes the same way: through the gateway to the adapter of the request's account. */
const unified = Object.keys(unifiedOperations).map((id): [string, AnyOperation] => [
  id,
  unifiedOperation(id as UnifiedOperationId),
]);

/** Truto's unified ticketing API: a gateway. It keeps accounts, tokens, webhooks and idempotency keys, and no tickets. */
const service: Service = {
  operations: {
    ...Object.fromEntries(unified),
    callProxyMethod,
    createIntegratedAccount,
    createIntegratedAccountToken,
    createProxyRecord,
    createWebhook,
    deleteIntegratedAccount,
    deleteProxyRecord,
    deleteWebhook,
    getIntegratedAccount,
    getIntegratedAccountCapabilities,
    getIntegration,
    getIntegrationCapabilities,
    getIntegrationMeta,
    getIntegrationMethodMeta,
    getMethodMeta,
    getOwnIntegratedAccount,
    getProxyRecord,
    listIntegratedAccountTools,
    listIntegratedAccounts,
    listIntegrations,
    listLogEntries,
    listProxyRecords,
    listWebhooks,
    ping,
    refreshIntegratedAccountCredentials,
    testWebhook,
    updateIntegratedAccount,
    updateIntegratedAccountCredentials,
    updateOwnIntegratedAccount,
    updateProxyRecord,
  },
  errors: trutoErrors,
  prepare: { webhooks: prepareWebhook },
};
export default service;
