import type { Case } from './case.js';

const forms = `
x-deskdouble-answer-forms:
  - {form: application/vnd.x.raw+json, when: {parameter: format, is: raw}}
  - {form: application/vnd.x.partial+json, when: {parameter: without, leavesOut: result}}
  - {form: application/vnd.x.debug+json, when: {parameter: format, is: debug}}
  - {form: application/vnd.x.keyed+json, when: {parameter: by}}
`;
const schemas = `
Thing: {type: object, required: [id], properties: {id: {type: string}, name: {type: string}}}
Loose: {type: object, anyOf: [{required: [id]}, {required: [name]}], properties: {id: {type: string}, name: {type: string}}}
`;
const parameters = `parameters: [
  {name: format, in: query, schema: {type: string}},
  {name: by, in: query, schema: {type: string}},
  {name: without, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}]`;
const things = (record: string): string => `{${parameters}, responses: {
  '200': {description: ok, content: {
    application/json: {schema: {type: object, required: [result], properties: {result: {type: array, items: {$ref: '#/components/schemas/${record}'}}}}},
    application/vnd.x.debug+json: {schema: {type: object, required: [result, debug]}},
    application/vnd.x.keyed+json: {schema: {type: object, required: [result], properties: {result: {type: object}}}},
    application/vnd.x.partial+json: {schema: {}},
    application/vnd.x.raw+json: {schema: {}}}},
  '400': {description: no, content: {application/json: {schema: {type: object, required: [message]}}}}}}`;
const list = things('Thing');
const page = { result: [{ id: '1' }] };
const keyed = { result: { a: { id: '1' } } };

const legal = (title: string, query: string, json: unknown, operation = list): Case => ({
  code: 'DD_BODY_INVALID',
  side: 'response',
  title: `legal: ${title}`,
  operation,
  schemas,
  extra: forms,
  sent: { request: `GET /things${query}` },
  given: { json },
});
const planted = (title: string, query: string, json: unknown, pointer: string, operation = list): Case => ({
  ...legal(title, query, json, operation),
  title,
  pointer,
});

/** Which of the forms that a document declares an answer must have follows from the query. */
export const formCases: Case[] = [
  legal('the plain form without a wish', '', page),
  planted('the keyed form without a wish', '', keyed, '/result'),

  legal('the keyed form', '?by=id', keyed),
  planted('the plain form where the keyed one was wanted', '?by=id', page, '/result'),
  legal('the plain form where the wish is empty', '?by=', page),

  legal('the debug form', '?format=debug', { ...page, debug: null }),
  planted('the plain form where the debug one was wanted', '?format=debug', page, '/debug'),
  legal('the debug form wins over the keyed one', '?by=id&format=debug', { ...page, debug: null }),
  planted('the keyed form where both were wanted', '?by=id&format=debug', keyed, '/debug'),

  legal('anything in the raw form', '?format=raw', ['whatever']),
  legal('the raw form wins', '?by=id&without=id&format=raw', ['whatever']),

  ...['without=id', 'without[]=id', 'without[0]=name&without[1]=id', 'without=name,id', 'without=name&without=id'].map(
    (query) => legal(`a promised property that was not wanted: ${query}`, `?${query}`, { result: [{}] }),
  ),
  planted(
    'a promised property is missing though another one was not wanted',
    '?without=name',
    { result: [{}] },
    '/result/0/id',
  ),
  planted('a property of the envelope is missing', '?without=result', {}, '/result'),
  legal('one of two alternatives was not wanted', '?without=id', { result: [{ name: 'x' }] }, things('Loose')),
  legal('neither of two alternatives was wanted', '?without=id,name', { result: [{}] }, things('Loose')),
  planted('both of two alternatives are missing', '?without=id', { result: [{}] }, '/result/0', things('Loose')),

  {
    ...legal('a refusal of a wish for another form', '', {}),
    sent: { request: 'GET /things?format=raw' },
    given: { status: 400, json: { message: 'no' } },
  },
  {
    ...planted('a refusal in no form at all', '', {}, '/message'),
    sent: { request: 'GET /things?format=raw' },
    given: { status: 400, json: {} },
  },
  {
    ...planted('a label that was sent', '?format=raw', undefined, '/header/content-type'),
    code: 'DD_MEDIA_TYPE',
    given: { headers: { 'content-type': 'application/vnd.x.raw+json' }, body: '[]' },
  },
  {
    ...planted('a label that was sent without a wish', '', undefined, '/header/content-type'),
    code: 'DD_MEDIA_TYPE',
    given: { headers: { 'content-type': 'application/vnd.x.raw+json' }, body: '{"result":[]}' },
  },
];

const rest = (schema: string): string =>
  `{parameters: [{name: limit, in: query, schema: {type: integer}}, {name: rest, in: query, schema: ${schema}}], responses: {'204': {description: done}}}`;
const query = (
  title: string,
  target: string,
  schema: string,
  code: Case['code'],
  pointer: string | undefined,
): Case => ({
  code,
  side: 'request',
  title,
  operation: rest(schema),
  sent: { request: `GET ${target}` },
  given: { status: 204 },
  ...(pointer !== undefined && { pointer }),
});
const open = '{type: object, additionalProperties: true}';
const numbers = '{type: object, additionalProperties: {type: integer}}';

/** An exploded object that takes any name stands for every parameter that nobody else declares. */
export const restCases: Case[] = [
  query('legal: any name', '/things?limit=1&colour=red&a[b]=1&a[c]=2&x=1&x=2', open, 'DD_QUERY_UNDECLARED', undefined),
  query(
    'a name beside an object with names of its own',
    '/things?colour=red',
    '{type: object, properties: {size: {type: integer}}}',
    'DD_QUERY_UNDECLARED',
    '/query/colour',
  ),
  query(
    'a name beside an object that allows no other',
    '/things?colour=red',
    '{type: object, additionalProperties: false}',
    'DD_QUERY_UNDECLARED',
    '/query/colour',
  ),
  query('legal: numbers under any name', '/things?limit=1&width=2', numbers, 'DD_PARAMETER_INVALID', undefined),
  query(
    'a text where every further parameter is a number',
    '/things?width=wide',
    numbers,
    'DD_PARAMETER_INVALID',
    '/query/rest/width',
  ),
  query(
    'a declared parameter is judged by its own schema',
    '/things?limit=many&x=1',
    open,
    'DD_PARAMETER_INVALID',
    '/query/limit',
  ),
];
