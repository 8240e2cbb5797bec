import { Refusal } from '../../../../../src/core/problem.js';
import type { AnyOperation, OperationContext, Service } from '../../../../../src/emulator/define-service.js';
import { defaultErrors } from '../../../../../src/emulator/policies/default-errors.js';

type Ring = { times: number[]; refuse?: boolean };

const mail = (subject: string) => ({
  ...{ kind: 'mail' as const, from: null, to: [{ email: 'host@example.com' }], subject, text: 'Somebody is there.' },
  record: { resource: 'houses', key: 'north' },
});
const told = (context: OperationContext, more: object = {}) => ({
  status: 200,
  value: { tenant: context.tenant, user: context.principal?.user ?? null, ...more },
});

const operations: Record<string, AnyOperation> = {
  ringDoorbell: {
    unit: 'write',
    async run({ body }, context) {
      const { times, refuse } = body as Ring;
      for (const time of times) await context.outbox.add(mail(`Ring ${time}`));
      if (refuse === true) throw new Refusal({ kind: 'refused', message: 'not now' });
      return told(context, { times });
    },
  },
  peek: {
    unit: 'read',
    async run(_, context) {
      await context.outbox.add(mail('Peek'));
      return told(context);
    },
  },
  setRole: {
    unit: 'write',
    async run({ path, body }, context) {
      await context.records.update('people', String(path['id']), { stay: body as { role: number } });
      return told(context);
    },
  },
  getStatus: { unit: 'none', run: (_, context) => told(context) },
};

const service: Service = {
  operations,
  errors: (problem, texts) =>
    problem.kind === 'unauthenticated'
      ? { status: 401, headers: { 'www-authenticate': 'Bearer' }, value: undefined }
      : defaultErrors(problem, texts),
};
export default service;
