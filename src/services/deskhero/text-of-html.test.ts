import { describe, expect, test } from '@jest/globals';
import { textOfHtml } from './text-of-html.js';

describe('the text of HTML', () => {
  test.each([
    ['a paragraph', '<p>Hello</p>', 'Hello'],
    ['paragraphs stand apart', '<p>a</p><p>b</p>', 'a b'],
    ['inline elements do not part a word', '<p>b<b>ol</b>d <a href="x">l<i>in</i>k</a></p>', 'bold link'],
    ['a line break parts words', 'a<br>b<br/>c', 'a b c'],
    ['list items and table cells stand apart', '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>', 'a b c d'],
    ['white space collapses, the one that does not break too', '  a\n\t b&nbsp;&nbsp;c  ', 'a b c'],
    ['named, numbered and astral references', '&lt;p&gt; &amp;amp; &eacute; &#x1F600; &#8364;', '<p> &amp; é 😀 €'],
    ['a reference without semicolon', 'R&ampD', 'R&D'],
    ['scripts, styles and titles are not seen', '<title>t</title><style>p{}</style>a<script>if (1<2) b</script>', 'a'],
    ['what a script writes as a text is not seen', '<script>"<p>no</p>"</script><p>yes</p>', 'yes'],
    ['comments are not seen', 'a<!-- <p>no</p> -->b', 'ab'],
    ['a greater-than sign in an attribute ends no tag', '<a title="1>2">x</a>', 'x'],
    ['signs that open no tag', '3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
    ['no markup at all', 'plain', 'plain'],
    ['an empty paragraph', '<p><br></p>', ''],
    ['an unclosed element', '<p>a<b>b', 'ab'],
  ])('%s', async (_, html, text) => {
    expect(await textOfHtml(html)).toBe(text);
  });
});
