import type { Issue, ProblemKind } from '../../core/problem.js';
import type { ErrorShape } from '../../emulator/define-service.js';

/**
 * Status and body of every refusal: an object with `detail`, a text or, for validation, a list in the style of Pydantic 1.
 * Which of 400 and 422 a failed enumeration gets is documented both ways; this is the one place to flip it.
 * @see https://toptickets.pages.dev/guides/error-handling
 */
export const topticketsErrors: ErrorShape = (problem, { message }) => {
  const status = statuses[problem.kind];
  switch (problem.kind) {
    case 'invalid':
      return { status, value: { detail: problem.issues.map(validationIssue) } };
    case 'unsupported-media-type':
      return { status, value: { detail: [NOT_READ_AS_JSON] } };
    case 'unauthenticated':
      return { status, headers: { 'www-authenticate': 'Bearer' }, value: { detail: message } };
    case 'rate-limited':
      return { status, headers: { 'retry-after': String(problem.retryAfterSeconds) }, value: { detail: message } };
    case 'no-method':
      return { status, headers: { allow: problem.allow.join(', ') }, value: { detail: message } };
    case 'storage-failed':
      return { status, value: { detail: 'Internal Server Error' } };
    default:
      return { status, value: { detail: message } };
  }
};

const statuses: Readonly<Record<ProblemKind, number>> = {
  'no-route': 404,
  'no-method': 405,
  unauthenticated: 401,
  'rate-limited': 429,
  'missing-scope': 403,
  'missing-role': 403,
  'wrong-tenant': 403,
  'malformed-body': 400,
  'unsupported-media-type': 422,
  'body-too-large': 400,
  invalid: 422,
  'not-found': 404,
  conflict: 400,
  refused: 400,
  unsupported: 501,
  'storage-failed': 500,
  internal: 500,
};

interface PydanticIssue {
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly type: string;
  readonly ctx?: Readonly<Record<string, unknown>>;
}

/** A body of another content type reaches the validator as a text. */
const NOT_READ_AS_JSON: PydanticIssue = { loc: ['body'], msg: 'value is not a valid dict', type: 'type_error.dict' };

function validationIssue(issue: Issue): PydanticIssue {
  return { loc: [issue.in, ...issue.path], ...wordsFor(issue) };
}

type Words = Omit<PydanticIssue, 'loc'>;

function wordsFor({ keyword, params, message }: Issue): Words {
  switch (keyword) {
    case 'required':
      return { msg: 'field required', type: 'value_error.missing' };
    case 'type':
      return typeWords(params['type'], params['received']);
    case 'enum':
      return enumWords(params['allowedValues']);
    case 'format':
      return formatWords(String(params['format']), message);
    case 'minLength':
      return limited('ensure this value has at least {} characters', 'value_error.any_str.min_length', params);
    case 'maxLength':
      return limited('ensure this value has at most {} characters', 'value_error.any_str.max_length', params);
    case 'minimum':
      return limited('ensure this value is greater than or equal to {}', 'value_error.number.not_ge', params);
    case 'maximum':
      return limited('ensure this value is less than or equal to {}', 'value_error.number.not_le', params);
    case 'pattern':
      return { msg: 'string does not match regex', type: 'value_error.str.regex', ctx: { pattern: params['pattern'] } };
    default:
      return { msg: message, type: 'value_error' };
  }
}

const typeNames: Readonly<Record<string, Words>> = {
  string: { msg: 'str type expected', type: 'type_error.str' },
  integer: { msg: 'value is not a valid integer', type: 'type_error.integer' },
  number: { msg: 'value is not a valid float', type: 'type_error.float' },
  boolean: { msg: 'value could not be parsed to a boolean', type: 'type_error.bool' },
  object: { msg: 'value is not a valid dict', type: 'type_error.dict' },
  array: { msg: 'value is not a valid list', type: 'type_error.list' },
  file: { msg: 'Expected UploadFile', type: 'value_error' },
};

function typeWords(expected: unknown, received: unknown): Words {
  if (received === 'null') return { msg: 'none is not an allowed value', type: 'type_error.none.not_allowed' };
  const names = (Array.isArray(expected) ? expected : [expected]).filter((name) => name !== 'null');
  return typeNames[String(names[0])] ?? { msg: 'value is not valid', type: 'type_error' };
}

function enumWords(allowed: unknown): Words {
  const values = (Array.isArray(allowed) ? allowed : []).filter((value) => value !== null) as readonly unknown[];
  const permitted = values.map((value) => `'${String(value)}'`).join(', ');
  return {
    msg: `value is not a valid enumeration member; permitted: ${permitted}`,
    type: 'type_error.enum',
    ctx: { enum_values: values },
  };
}

function formatWords(format: string, message: string): Words {
  if (format === 'uuid') return { msg: 'value is not a valid uuid', type: 'type_error.uuid' };
  if (format === 'email') return { msg: 'value is not a valid email address', type: 'value_error.email' };
  if (format === 'date-time') return { msg: 'invalid datetime format', type: 'value_error.datetime' };
  return { msg: message, type: 'value_error' };
}

function limited(msg: string, type: string, params: Issue['params']): Words {
  const limit = params['limit'];
  return { msg: msg.replace('{}', String(limit)), type, ctx: { limit_value: limit } };
}
