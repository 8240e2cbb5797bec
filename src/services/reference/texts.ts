const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** Plain text as HTML: a paragraph per block of lines, a break per line; no text is no HTML. */
export function htmlOf(text: string): string {
  if (text === '') return '';
  const escaped = text.replace(/[&<>"]/g, (character) => `&${NAMES[character] ?? ''};`);
  const blocks = escaped.split(/\n{2,}/);
  return blocks.map((block) => `<p>${block.replaceAll('\n', '<br>')}</p>`).join('');
}

/** Elements whose content nobody reads. */
const UNSEEN = new Set(['head', 'script', 'style', 'template', 'title']);
/** What is set apart from its surroundings by an empty line, and what by a new one. */
const BLOCKS = new Set('blockquote div h1 h2 h3 h4 h5 h6 ol p pre table ul'.split(' '));
const LINES = new Set(['br', 'li', 'tr']);

/**
 * What one reads of HTML. The parser is loaded when a first text needs it.
 * @example await textOf('<p>A &amp; B</p><p>C</p>') // 'A & B\n\nC'
 */
export async function textOf(html: string): Promise<string> {
  const { Parser } = await import('htmlparser2');
  let text = '';
  let unseenDepth = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (UNSEEN.has(name)) unseenDepth++;
    },
    ontext(piece) {
      if (unseenDepth === 0) text += piece.replace(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseenDepth--;
      if (BLOCKS.has(name)) text += '\n\n';
      else if (LINES.has(name)) text += '\n';
    },
  });
  parser.end(html);
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
