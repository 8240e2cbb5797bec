import type { Headers } from '../../core/api.js';
import type { Finding } from '../violation.js';
import { step } from './node.js';
import { fromText, type Parameter } from './parameter-value.js';
import { checkValue, headerText } from './parameters.js';
import type { Schemas } from './schemas.js';

/** Judges the declared headers of a response; headers nobody declared are fine. */
export function checkHeaders(schemas: Schemas, declared: readonly Parameter[], headers: Headers): Finding[] {
  return declared.flatMap((header) => {
    const text = headerText(headers, header.name);
    const pointer = `/header${step(header.name.toLowerCase())}`;
    if (text === undefined) return header.required ? [missing(header, pointer)] : [];
    return checkValue(schemas, header, fromText(header, text), { pointer, code: 'DD_HEADER_INVALID' });
  });
}

function missing(header: Parameter, pointer: string): Finding {
  const message = `received no header \`${header.name}\`; the document declares it required`;
  return { code: 'DD_HEADER_MISSING', pointer, message, expected: { required: true }, actual: undefined };
}
