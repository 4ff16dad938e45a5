import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { property } from '#libs/testing';
import { htmlText } from './decode.js';
import { htmlRendition } from './html-rendition.js';
import { nodePartsOf } from './node-parts.js';

const FOLDER = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data/releases');
const isThere = existsSync(FOLDER);
const WHERE = isThere ? '' : ` (none at ${FOLDER}, skipped)`;
const RELEASES = ['BuckleInc.8-K.EX99.1.html', 'clorox_fy22_ex99-2_recon.htm'];

describe('the nodes of an HTML document that its text shows', () => {
  it.each([
    ['folded', '<p>Net\n   income  <b>rose</b></p>'],
    [
      'of cells that print one amount',
      '<table><tr><td>Cost</td><td>$</td><td>(1,234</td><td>)</td></tr></table>',
    ],
    ['typed as it is to stand', '<pre>Net income\n  1,000   900\r\n  x</pre>'],
    ['with the mark of a note', '<p>Revenues<sup>1</sup> were $5<sup>2</sup> million<sup>(3)</sup></p>'],
    ['with a mark of several lines', '<p>5<sup>Net<p>Net</sup> <s>1,000<br>900</s> x</p>'],
    ['struck out', '<p>was <s>1,000</s> 900</p>'],
    ['in a list', '<ul><li>one</li><li>two <i>and</i> a half</li></ul>'],
    [
      'in a cell of several lines',
      '<table><tr><td>Three months<br>ended<p>June 30</p></td><td>1</td></tr></table>',
    ],
    ['with what is invisible', '<p>1\u200b,000\u00ad\u00a0\u2003x</p>'],
  ])('are told of what is %s', (_, html) => {
    everyWord(html);
  });

  property('are told of any text', fc.array(FRAGMENT(), { maxLength: 30 }), (fragments) =>
    everyWord(`<body>${fragments.join('')}`),
  );

  (isThere ? it : it.skip).each(RELEASES)(`are told of the release %s${WHERE}`, (name) => {
    everyWord(htmlText(readFileSync(join(FOLDER, name)), name));
  });
});

/** Each word of the rendition comes from nodes that hold its letters, in order. */
function everyWord(html: string): void {
  const { text, lines } = htmlRendition(html, 'x.html');
  const words = [...text.matchAll(/\S+/g)].slice(0, WORDS_MAX).map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const parts = nodePartsOf(lines, words);
  for (const [index, { start, end }] of words.entries()) {
    const letters = parts[index]!.map(({ node, from, to }) => node.value.slice(from, to)).join('');
    expect(bare(letters)).toBe(bare(text.slice(start, end)));
  }
}

const WORDS_MAX = 3_000;

/** Without what shows nothing, and what a reader sets beside a note's mark, a point or struck words. */
const bare = (text: string): string => text.replace(/[\s\u200b\u00ad~^•()]+/g, '');

function FRAGMENT(): fc.Arbitrary<string> {
  const words = fc.constantFrom(
    'Net',
    'income ',
    ' 1,234',
    '(5',
    ')',
    '$',
    '%',
    '—',
    ' ',
    'a b',
    '\n',
    '&nbsp;',
    '12',
    '&shy;x',
  );
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    '<sup>',
    '</sup>',
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '<td colspan=2>',
    '</td>',
    '<td rowspan=2>',
    '<div style="white-space:pre">',
    '</div>',
    '<s>',
    '</s>',
    '<li>',
    '<ul>',
    '</ul>',
  );
  return fc.oneof(words, words, tags);
}
