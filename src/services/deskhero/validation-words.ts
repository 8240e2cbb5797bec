import type { Issue } from '../../core/problem.js';

/**
 * One sentence for a value that does not fit, by its path in the request: `0.type must be one of NOTE_PRIVATE, …`.
 * UNVERIFIED: no page shows how the vendor puts it.
 */
export function validationWords(issue: Issue): string {
  const name = issue.path.length > 0 ? issue.path.join('.') : issue.in === 'body' ? 'The body' : undefined;
  const words = wordsFor(issue);
  if (name !== undefined && words !== undefined) return `${name} ${words}`;
  return name === undefined || issue.message.startsWith(name) ? issue.message : `${name}: ${issue.message}`;
}

/** What is wrong, to be read after the value's name; undefined where the issue says it best itself. */
function wordsFor({ keyword, params, message }: Issue): string | undefined {
  const { limit } = params;
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'type':
      return `must be ${typeWords(params['type'])}`;
    case 'enum':
      return `must be one of ${listed(params['allowedValues'])}`;
    case 'oneOf':
    case 'anyOf':
      // The validator's own sentence about a union speaks of its schemas, which the client has never seen.
      return message.includes(' schema in ') ? 'has none of the documented forms' : undefined;
    case 'minLength':
      return limit === 1 ? 'must not be empty' : `must have at least ${String(limit)} characters`;
    case 'minItems':
      return limit === 1 ? 'must not be empty' : `must have at least ${String(limit)} items`;
    case 'uniqueItems':
      return 'must not name anything twice';
    case 'minimum':
      return `must be at least ${String(limit)}`;
    case 'maximum':
      return `must be at most ${String(limit)}`;
    case 'format':
      return formatWords(String(params['format']));
    case 'pattern':
      return `must match ${String(params['pattern'])}`;
    default:
      return undefined;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
  file: 'a file',
  null: 'null',
};

function typeWords(types: unknown): string {
  return [types]
    .flat()
    .map((type) => typeNames[String(type)] ?? String(type))
    .join(' or ');
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map(String).join(', ') : String(values);
}

function formatWords(format: string): string {
  if (format === 'email') return 'must be an e-mail address';
  if (format === 'int32' || format === 'int64') return `must be an integer of ${format.slice(3)} bits`;
  return `must be a valid ${format}`;
}
