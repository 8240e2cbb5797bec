import { formatTime, parseTime } from '../../core/clock.js';
import { normalUuid } from '../../core/ids.js';
import type { Issue } from '../../core/problem.js';
import type { FieldShape } from '../../spec/fields.js';
import type { Scalar } from '../../store/ports.js';

/** What a condition compares with: the type of the field's values, or of an array's items. */
export interface Compared {
  readonly types: ReadonlySet<string>;
  readonly format: string | undefined;
  readonly nullable: boolean;
}

/** What is wrong with a condition, without its place. */
export type Trouble = Pick<Issue, 'keyword' | 'params' | 'message'>;

/** @see Compared */
export function comparedTo(shape: FieldShape): Compared {
  return {
    types: shape.types.has('array') ? shape.itemTypes : shape.types,
    format: shape.format,
    nullable: shape.nullable,
  };
}

/** What a text may stand for, in the form in which records keep it; or why it stands for nothing. */
export function readValues(
  text: string,
  compared: Compared,
  precision: 'seconds' | 'milliseconds',
): readonly Scalar[] | Trouble {
  const { types, format, nullable } = compared;
  if (text === 'null' && nullable) return [null];
  const others = ['integer', 'number', 'boolean'].filter((type) => types.has(type));
  if (types.size === 0 || (types.has('string') && others.length > 0)) return guesses(text);
  if (others.includes('boolean')) return readBoolean(text);
  if (others.length > 0) return readNumber(text, !types.has('number'));
  if (!types.has('string')) return notScalar();
  if (format === 'date-time') return readTime(text, precision);
  return [format === 'uuid' ? normalUuid(text) : text];
}

/** A field of no declared type may hold the text, or what it says. */
function guesses(text: string): readonly Scalar[] {
  const [number, truth] = [readNumber(text, false), readBoolean(text)];
  return [text, ...('message' in number ? [] : number), ...('message' in truth ? [] : truth)];
}

function readBoolean(text: string): readonly Scalar[] | Trouble {
  const value = text.toLowerCase();
  return value === 'true' || value === 'false' ? [value === 'true'] : wrongType('boolean', text);
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function readNumber(text: string, whole: boolean): readonly Scalar[] | Trouble {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  const fits = whole ? Number.isSafeInteger(value) : Number.isFinite(value);
  return fits ? [value] : wrongType(whole ? 'integer' : 'number', text);
}

/** In UTC a time may lie before or after all years of four digits, and with it before or after all times as texts. */
function comparable(time: string): string {
  if (time.startsWith('-')) return '';
  return time.startsWith('+') ? '~' : time;
}

const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** The time in the form in which records keep it; one without an offset is in UTC, whatever the machine's own zone is. */
export function readTime(text: string, precision: 'seconds' | 'milliseconds'): readonly Scalar[] | Trouble {
  const [whole, offset] = DATE.exec(text) ?? [];
  const time =
    whole === undefined ? undefined : parseTime(whole.length > 10 && offset === undefined ? `${whole}Z` : whole);
  if (time !== undefined && isDay(text.slice(0, 10))) return [comparable(formatTime(time, precision))];
  const params = { format: 'date-time' };
  return { keyword: 'format', params, message: `'${text}' is no date-time` };
}

/** The thirtieth of February is read as a day in March. */
function isDay(date: string): boolean {
  const day = parseTime(date);
  return day !== undefined && formatTime(day).startsWith(date);
}

function wrongType(type: string, text: string): Trouble {
  const article = type === 'integer' ? 'an' : 'a';
  return { keyword: 'type', params: { type, received: 'string' }, message: `'${text}' is not ${article} ${type}` };
}

function notScalar(): Trouble {
  return {
    keyword: 'condition',
    params: {},
    message: 'the field is not a single value; name one of its members',
  };
}
