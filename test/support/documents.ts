import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { inCheckout } from './root.js';

export type Tree = Record<string, unknown>;

/** A copy of our documents and models below `folder`, to be changed. */
export async function copyOfDocuments(folder: string): Promise<string> {
  const documents = join(folder, 'openapi');
  await cp(inCheckout('openapi'), documents, { recursive: true });
  return documents;
}

/** Rewrites one of the copied files. */
export async function editDocument(documents: string, file: string, change: (tree: Tree) => void): Promise<void> {
  const path = join(documents, file);
  const tree = parse(await readFile(path, 'utf8')) as Tree;
  change(tree);
  await writeFile(path, stringify(tree));
}

const json = (schema: object): object => ({ description: 'Well.', content: { 'application/json': { schema } } });
const refusals = Object.fromEntries(
  ['400', '401', '403', '404', '422', '429', '500'].map((status) => [status, json({ required: ['detail'] })]),
);

/** Adds operations below `/v1/reports` that no model and no code knows. */
export function addReports(document: Tree): void {
  const operation = (operationId: string, responses: object, more: object = {}): object => ({
    operationId,
    summary: operationId,
    security: [{ bearer: ['tickets:read'] }],
    responses: { ...responses, ...refusals },
    ...more,
  });
  const report = { $ref: '#/components/schemas/Report' };
  const week = { name: 'week', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 53 } };
  const body = { required: true, content: { 'application/json': { schema: report } } };
  Object.assign(document['paths'] as Tree, {
    '/v1/reports': {
      get: operation(
        'listReports',
        { '200': json({ type: 'array', minItems: 1, items: report }) },
        { parameters: [week] },
      ),
      post: operation('createReport', { '201': json(report) }, { requestBody: body }),
      delete: operation('deleteReports', { '204': { description: 'Gone.' } }),
    },
    '/v1/reports/csv': {
      get: operation('exportReports', {
        '200': { description: 'A table.', content: { 'text/csv': { schema: { type: 'string' } } } },
      }),
    },
    '/v1/reports/impossible': {
      get: operation('impossibleReport', { '200': json({ type: 'integer', not: { type: 'integer' } }) }),
    },
    '/v1/reports/moved': { get: operation('movedReport', { '301': { description: 'Elsewhere.' } }) },
  });
  Object.assign((document['components'] as { schemas: Tree }).schemas, {
    Report: {
      type: 'object',
      required: ['id', 'title', 'made_at'],
      properties: {
        id: { type: 'string', format: 'uuid' },
        title: { type: 'string', minLength: 1 },
        made_at: { type: 'string', format: 'date-time' },
      },
    },
  });
}
