import { textOfHtml } from '../../../adapter-kit/text.js';
import { at, isObject, listIn } from '../../../adapter-kit/values.js';
import type { Json } from '../../../core/json.js';

/** Members of an Editor.js block's data that people read, in that order; what a block is made of else is settings. */
const READ = ['title', 'text', 'message', 'content', 'items', 'html', 'caption'];

/** Plain text of an Editor.js document, a paragraph per block. Its texts are HTML, only code is not. */
export function textOfEditorjs(document: Json): string {
  const blocks = listIn(at(document, 'blocks')).map((block) => textOfData(at(block, 'data') ?? null));
  return blocks.filter((text) => text !== '').join('\n\n');
}

function textOfData(data: Json): string {
  if (typeof data === 'string') return textOfHtml(data);
  const parts = isObject(data) ? READ.map((name) => data[name] ?? null) : Array.isArray(data) ? listIn(data) : [];
  const code = at(data, 'code');
  const texts = [...parts.map(textOfData), ...(typeof code === 'string' ? [code] : [])];
  return texts.filter((text) => text !== '').join('\n');
}

/** Plain text of a Tiptap document: what stands in a line is one, blocks have lines of their own. */
export function textOfTiptap(document: Json): string {
  const blocks = listIn(at(document, 'content')).map(textOfNode);
  return blocks.filter((text) => text.trim() !== '').join('\n\n');
}

function textOfNode(node: Json): string {
  const text = at(node, 'text');
  if (typeof text === 'string') return text;
  if (at(node, 'type') === 'hardBreak') return '\n';
  const children = listIn(at(node, 'content'));
  return children.map(textOfNode).join(children.some(isInLine) ? '' : '\n');
}

function isInLine(node: Json): boolean {
  return typeof at(node, 'text') === 'string' || at(node, 'type') === 'hardBreak';
}
