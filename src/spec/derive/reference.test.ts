import { describe, expect, test } from '@jest/globals';
import { nodeOf, type Node } from '../document.js';
import { referenceDocument } from './reference.js';

const schemaRef = (name: string): Node => ({ $ref: `#/components/schemas/${name}` });
const answer = (schema: Node, more: Node = {}): Node => ({
  '200': {
    description: 'A page of them.',
    headers: { 'ratelimit-limit': { schema: { type: 'integer' } } },
    content: {
      'application/json': { schema, ...more },
      'application/vnd.deskdouble.raw+json': { schema: schemaRef('VendorBody') },
    },
  },
  '501': { description: 'Not here.' },
});
/** Some words, or any other. */
const kind: Node = { 'x-deskdouble-open-enum': true, anyOf: [{ enum: ['a'] }, { type: 'string', minLength: 1 }] };
const query = (name: string): Node => ({ name, in: 'query', schema: { type: 'string' } });

const unified: Node = {
  tags: [{ name: 'Teams', description: 'Groups.' }, { name: 'Discovery' }, { name: 'Proxy' }],
  paths: {
    '/unified/ticketing/teams': {
      get: {
        operationId: 'listTeams',
        tags: ['Teams'],
        summary: 'List teams',
        description: 'No page shows it.',
        parameters: [
          { $ref: '#/components/parameters/Account' },
          query('truto_key_by'),
          query('limit'),
          { ...query('name'), description: 'Its name. Decision: equal.', 'x-deskdouble-extension': true },
        ],
        responses: answer(schemaRef('TeamList'), { examples: { page: { $ref: '#/components/examples/TeamList' } } }),
      },
      post: {
        operationId: 'createTeam',
        tags: ['Teams'],
        summary: 'Create a team',
        parameters: [query('workspace')],
        requestBody: { required: true, content: { 'application/json': { schema: schemaRef('TeamWrite') } } },
        responses: answer(schemaRef('Team')),
      },
    },
    '/unified/ticketing/teams/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      delete: {
        operationId: 'deleteTeam',
        tags: ['Teams'],
        summary: 'Delete',
        responses: answer(schemaRef('Deleted')),
      },
    },
    '/unified/ticketing/{resource}/meta/{method}': {
      get: { operationId: 'getMeta', tags: ['Discovery'], responses: {} },
    },
    '/proxy/{path}': { get: { operationId: 'proxy', tags: ['Proxy'], responses: {} } },
  },
  components: {
    parameters: { Account: query('integrated_account_id') },
    schemas: {
      Team: { type: 'object', properties: { id: { type: 'string' }, kind, etag: schemaRef('Etag'), remote_data: {} } },
      TeamWrite: {
        type: 'object',
        properties: { name: { type: 'string' }, kind: { type: 'string' }, remote_data: {} },
      },
      TeamList: { properties: { result: { type: 'array', items: schemaRef('Team') } } },
      NamedReference: { type: 'object', properties: { id: { type: 'string' } } },
      Deleted: {},
      Etag: {},
      VendorBody: {},
    },
    examples: {
      TeamList: {
        summary: 'One',
        value: { result: [{ id: '1', etag: 'e', remote_data: { etag: 'x' } }], result_count: 1 },
      },
    },
  },
};

const document = referenceDocument(unified);
const operation = (path: string, method: string): Node => nodeOf(nodeOf(nodeOf(document['paths'])[path])[method]);
const component = (kind: string): Node => nodeOf(nodeOf(document['components'])[kind]);

describe('the derived document', () => {
  test('has the unified operations under the paths of a vendor, and no others', () => {
    expect(Object.keys(nodeOf(document['paths']))).toEqual(['/v1/teams', '/v1/teams/{id}']);
    expect(document['tags']).toEqual([{ name: 'Teams', description: 'Groups.' }]);
  });

  test('keeps filters, without the parameters of the gateway and the words about it', () => {
    expect(operation('/v1/teams', 'get')).toEqual({
      operationId: 'listTeams',
      tags: ['Teams'],
      summary: 'List teams',
      parameters: [
        { $ref: '#/components/parameters/Offset' },
        { $ref: '#/components/parameters/Limit' },
        { ...query('name'), description: 'Its name.' },
      ],
      responses: expect.anything(),
    });
    expect(operation('/v1/teams', 'post')).not.toHaveProperty('parameters');
  });

  test('answers lists bare, creations with 201, deletions with nothing, and failures in its own form', () => {
    const { responses } = operation('/v1/teams', 'get');
    expect(nodeOf(responses)['200']).toEqual({
      description: 'A page of them.',
      content: {
        'application/json': {
          schema: { type: 'array', items: schemaRef('Team') },
          examples: { page: { $ref: '#/components/examples/TeamList' } },
        },
      },
    });
    expect(Object.keys(nodeOf(responses))).toEqual(['200', '401', '422', '429', '500']);
    expect(Object.keys(nodeOf(operation('/v1/teams', 'post')['responses']))).toEqual(
      expect.arrayContaining(['201', '400', '422']),
    );
    expect(nodeOf(operation('/v1/teams/{id}', 'delete')['responses'])['204']).toEqual({
      description: 'A page of them.',
    });
  });

  test('has records and examples without what the gateway adds, and the places that lists are filtered by', () => {
    const { Team, TeamWrite } = component('schemas');
    const workspace = { anyOf: [schemaRef('NamedReference'), { type: 'null' }] };
    expect(nodeOf(Team)['properties']).toEqual({ id: { type: 'string' }, kind, workspace });
    expect(nodeOf(TeamWrite)['properties']).toEqual({ name: { type: 'string' }, kind, workspace });
    expect(component('examples')['TeamList']).toEqual({ summary: 'One', value: [{ id: '1' }] });
  });

  test('keeps only components that something refers to', () => {
    expect(Object.keys(component('schemas')).toSorted()).toEqual([
      'Error',
      'ErrorDetail',
      'NamedReference',
      'Team',
      'TeamWrite',
    ]);
    expect(Object.keys(component('parameters'))).toEqual(['Offset', 'Limit']);
  });
});
