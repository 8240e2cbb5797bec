import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import { inOneLine, textOfHtml } from './text-of-html.js';

/** Members of a block's data that hold what a reader sees; the others are addresses, sizes and styles. */
const SEEN = ['title', 'text', 'message', 'content', 'items', 'html', 'caption'];

/** What a reader sees of an Editor.js document. Its texts are HTML, but for those of code. */
export async function textOfEditorjs(document: Json): Promise<string> {
  const blocks = listOf(document, 'blocks').filter(isJsonObject);
  const texts = await Promise.all(blocks.map(({ data }) => textOfData(data ?? null)));
  return inOneLine(texts.join(' '));
}

async function textOfData(data: Json): Promise<string> {
  if (typeof data === 'string') return textOfHtml(data);
  if (Array.isArray(data)) return (await Promise.all((data as readonly Json[]).map(textOfData))).join(' ');
  if (!isJsonObject(data)) return '';
  const texts = await Promise.all(SEEN.map((name) => textOfData(data[name] ?? null)));
  return [...texts, codeOf(data)].join(' ');
}

function codeOf({ code }: JsonObject): string {
  return typeof code === 'string' ? code : '';
}

/** What a reader sees of a Tiptap document: texts of one node follow each other, all other nodes part words. */
export function textOfTiptap(document: Json): string {
  return inOneLine(listOf(document, 'content').map(textOfNode).join(''));
}

function textOfNode(node: Json): string {
  if (!isJsonObject(node)) return '';
  const { text } = node;
  return typeof text === 'string' ? text : ` ${listOf(node, 'content').map(textOfNode).join('')} `;
}

/** The array at `name`, empty when there is none. */
export function listOf(document: Json, name: string): readonly Json[] {
  const list = isJsonObject(document) ? document[name] : undefined;
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}
