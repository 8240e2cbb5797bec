import { isNode, type Node } from '../document.js';
import { EXAMPLE_TEXTS, GATEWAY_FIELDS } from './rules.js';

/** Sentences about pages, vendors and what was made of their silence hold for the unified API alone. */
const OF_THE_GATEWAY = /\b(?:pages?|vendors?|clients?|tests?|Inferred|Decision|Deskdouble)\b/;
const MARKS = new Set(['x-deskdouble-extension', 'x-deskdouble-undocumented']);

/** A part of the document without what is only true of the gateway: its marks, and sentences of descriptions. */
export function inVendorsWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inVendorsWords);
  if (!isNode(value)) return value;
  const entries = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    if (MARKS.has(name)) return [];
    if (name !== 'description' || typeof member !== 'string') return [[name, inVendorsWords(member)]];
    const text = sentencesOf(member).join(' ');
    return text === '' ? [] : [[name, text]];
  });
  return Object.fromEntries(entries);
}

/** A decision is told after a colon, so what follows it up to the end of the sentence goes with it. */
function sentencesOf(text: string): readonly string[] {
  const sentences = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?]) (?=\S)/);
  return sentences.filter((sentence) => !OF_THE_GATEWAY.test(sentence));
}

/** The value of an example as the vendor answers it: without the gateway's fields and envelopes. */
export function vendorsExample({ summary, value }: Node): Node {
  const bare = isNode(value) && Array.isArray(value['result']) ? value['result'] : value;
  return { ...(typeof summary === 'string' && { summary }), value: vendorsValue(bare) };
}

function vendorsValue(value: unknown): unknown {
  if (typeof value === 'string')
    return EXAMPLE_TEXTS.reduce((text, [pattern, other]) => text.replace(pattern, other), value);
  if (Array.isArray(value)) return value.map(vendorsValue);
  return isNode(value) ? withoutGatewayFields(value, vendorsValue) : value;
}

/** The members that a vendor has, each changed by `change`. */
export function withoutGatewayFields(node: Node, change: (member: unknown) => unknown): Node {
  const kept = Object.entries(node).filter(([name]) => !GATEWAY_FIELDS.includes(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, change(member)]));
}
