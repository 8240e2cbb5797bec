/** Elements that stand within a line: everything else parts the words on its two sides. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'template', 'title']);

/**
 * What a reader sees of `html`, in one line without markup. The parser is loaded when a first text needs it.
 * @example await textOfHtml('<p>a &amp; <b>b</b></p><p>c</p>') // 'a & b c'
 */
export async function textOfHtml(html: string): Promise<string> {
  const { Parser } = await import('htmlparser2');
  let text = '';
  let unseenDepth = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (UNSEEN.has(name)) unseenDepth++;
      if (!INLINE.has(name)) text += ' ';
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseenDepth--;
      if (!INLINE.has(name)) text += ' ';
    },
    ontext(part) {
      if (unseenDepth === 0) text += part;
    },
  });
  parser.end(html);
  return inOneLine(text);
}

/** Every run of white space becomes one space, and none is left at the ends. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
