import { Parser } from 'htmlparser2';

const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** Plain text as HTML: escaped, a paragraph per block of lines, a break per line. */
export function htmlOf(text: string): string {
  const escaped = text.replace(/[&<>"]/g, (character) => `&${NAMES[character] ?? ''};`);
  return escaped
    .split(/\n{2,}/)
    .map((block) => `<p>${block.replaceAll('\n', '<br>')}</p>`)
    .join('');
}

/** Elements whose content nobody reads. */
const HIDDEN = new Set(['script', 'style', 'head', 'template']);
const BLOCKS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'table', 'pre']);
const LINES = new Set(['br', 'li', 'tr']);

/**
 * What one reads of HTML: blocks as paragraphs, breaks as line ends, entities resolved, scripts and styles left out.
 * @example textOfHtml('<p>A &amp; B</p><p>C</p>') // 'A & B\n\nC'
 */
export function textOfHtml(html: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (HIDDEN.has(name)) hidden++;
      if (name === 'br') text += '\n';
    },
    ontext(piece) {
      if (hidden === 0) text += piece.replace(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (HIDDEN.has(name)) hidden--;
      if (BLOCKS.has(name)) text += '\n\n';
      else if (LINES.has(name) && name !== 'br') text += '\n';
    },
  });
  parser.end(html);
  return text
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
