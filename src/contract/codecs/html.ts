import type { Codec } from './codec.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text between paragraphs: an empty line ends one, a line end within is a break. */
export const textToHtml: Codec = {
  read: ({ value }) => {
    if (typeof value !== 'string') return null;
    return paragraphsOf(value);
  },
  write: ({ value }) => (typeof value === 'string' && value !== '' ? paragraphsOf(value) : undefined),
  fallback: ({ value }) => (value === '' ? '' : undefined),
};

function paragraphsOf(text: string): string {
  const paragraphs = text.split(/\n\n+/).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return paragraphs.join('');
}

function escaped(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? ''));
  return lines.join('<br>');
}

/** What a person reads of simple HTML. It knows no more of HTML than the law's samples are written in. */
export const htmlToText: Codec = {
  write: ({ value }) => (typeof value === 'string' && value !== '' ? textOf(value) : undefined),
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  euro: '€',
};

/** Ends a paragraph; with `br`, `li` and `tr` only the line ends. */
const PARAGRAPH = /<\/(?:p|div|h[1-6]|blockquote|ul|ol|table|pre)\s*>/gi;

function textOf(html: string): string {
  const marked = html
    .replace(/<(script|style|head|template)\b[^>]*>[^]*?<\/\1\s*>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>|<\/(?:li|tr)\s*>/gi, '\n')
    .replace(PARAGRAPH, '\n\n')
    .replace(/<[^>]*>/g, '');
  const lines = decoded(marked)
    .split('\n')
    .map((line) => line.replace(/^ +| +$/g, ''));
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}
