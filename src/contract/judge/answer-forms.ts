import { isSchema, isNode, listAt, nodeAt, type Node, type Schema } from './node.js';
import { fieldSchema, type Wire } from './interpret.js';
import { isUnder, type DeclaredContent, type MediaType } from './media-type.js';
import { fromPairs, pairsOf, type Parameter } from './parameter-value.js';
import { readPairs } from './query.js';
import { referenced } from './reach.js';
import type { Schemas } from './schemas.js';

/** Extension of the document that lists the forms; the first that applies counts. */
const EXTENSION = 'x-deskdouble-answer-forms';

/** A form of answers that the query asks for. Its media type is a label: it is never sent. */
export interface AnswerForm {
  /** Key in `content`. */
  readonly form: string;
  /** What such an answer is on the wire. */
  readonly sentAs: string;
  readonly when: Condition;
}

/** The form applies when the parameter was sent; with `is`, as that text; with `leavesOut`, naming what records promise. */
interface Condition {
  readonly parameter: string;
  readonly is: string | undefined;
  /** Property of the answer that holds the records; an answer without it is a record itself. */
  readonly leavesOut: string | undefined;
}

/** What an answer's form depends on besides the answer. */
export interface FormContext {
  readonly forms: readonly AnswerForm[];
  readonly schemas: Schemas;
  readonly parameters: readonly Parameter[];
  readonly query: string;
}

/** The entry of `content` for an answer that came as `received`; undefined when none fits. */
export function contentFor(
  context: FormContext,
  content: Node,
  received: MediaType,
  find: (contents: Node, received: MediaType) => DeclaredContent | undefined,
): DeclaredContent | undefined {
  const { forms } = context;
  const plain = Object.fromEntries(
    Object.entries(content).filter(([type]) => !forms.some(({ form }) => form === type)),
  );
  const chosen = forms.find((form) => isNode(content[form.form]) && applies(context, form, plain));
  const entry = chosen && content[chosen.form];
  if (chosen === undefined || !isNode(entry)) return find(plain, received);
  return isUnder(chosen.sentAs, received) ? { declared: chosen.form, content: entry } : undefined;
}

/** The forms that a document knows; few do. */
export function answerForms(root: Node): AnswerForm[] {
  return listAt(root, EXTENSION).flatMap((entry) => {
    const { form, sentAs } = isNode(entry) ? entry : {};
    const { parameter, is, leavesOut } = nodeAt(entry, 'when');
    if (typeof form !== 'string' || typeof parameter !== 'string') return [];
    const when = { parameter, is: textOf(is), leavesOut: textOf(leavesOut) };
    return [{ form, sentAs: textOf(sentAs) ?? 'application/json', when }];
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function applies({ schemas, parameters, query }: FormContext, { when, sentAs }: AnswerForm, plain: Node): boolean {
  const parameter = parameters.find((candidate) => candidate.in === 'query' && candidate.name === when.parameter);
  const own = parameter === undefined ? [] : pairsOf(parameter, readPairs(query).pairs);
  if (parameter === undefined || own.length === 0) return false;
  const sent = new Set(fromPairs(parameter, own).flatMap(textsIn));
  if (when.is !== undefined) return sent.has(when.is);
  if (when.leavesOut === undefined) return [...sent].some((text) => text !== '');
  const { schema } = nodeAt(plain, sentAs);
  return isSchema(schema) && needsAny(schemas, recordOf(schemas, schema, when.leavesOut), sent);
}

function textsIn(wire: Wire): string[] {
  return typeof wire === 'string' ? [wire] : Object.values(wire).flatMap((part) => textsIn(part));
}

function recordOf(schemas: Schemas, schema: Schema, holder: string): Schema {
  const held = fieldSchema(schemas, schema, holder);
  return isNode(held) && isSchema(held.items) ? held.items : schema;
}

/** Is there no way to fit `schema` without all of the properties `names`? */
function needsAny(
  schemas: Schemas,
  schema: Schema,
  names: ReadonlySet<string>,
  above: readonly Schema[] = [],
): boolean {
  if (!isNode(schema) || above.includes(schema)) return false;
  const needs = (part: unknown): boolean => isSchema(part) && needsAny(schemas, part, names, [...above, schema]);
  if (listAt(schema, 'required').some((name) => names.has(String(name)))) return true;
  if (needs(referenced(schemas, schema)) || listAt(schema, 'allOf').some(needs)) return true;
  return [listAt(schema, 'anyOf'), listAt(schema, 'oneOf')].some(
    (branches) => branches.length > 0 && branches.every(needs),
  );
}
