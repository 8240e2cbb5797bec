import type { Ajv2020 } from 'ajv/dist/2020.js';
import installFormats from 'ajv-formats';

const floatMax = 3.4028234663852886e38;
/**
 * JSON numbers reach us as doubles, and 2^63 - 1 (legal) reads as 2^63 (not legal): the bound itself gets the benefit
 * of the doubt, everything beyond it is surely out of range.
 */
const int64Bound = 2 ** 63;

/**
 * Teaches ajv every format of JSON Schema and OpenAPI. int64, float, double and byte are ours: ajv-formats accepts
 * integers of any size, every number, and any text that has one line of base64.
 */
export function addFormats(ajv: Ajv2020): void {
  installFormats.default(ajv, { mode: 'full' });
  ajv.addFormat('int64', {
    type: 'number',
    validate: (value) => Number.isInteger(value) && Math.abs(value) <= int64Bound,
  });
  ajv.addFormat('float', { type: 'number', validate: (value) => Math.abs(value) <= floatMax });
  ajv.addFormat('double', { type: 'number', validate: (value) => Number.isFinite(value) });
  ajv.addFormat('byte', { type: 'string', validate: isBase64 });
}

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
