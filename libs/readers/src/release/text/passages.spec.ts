import { linesOf, type Line } from '../rendition.js';
import { isHeading, locate, passagesOf, sentencesOf } from './passages.js';

const lines = (...texts: string[]): readonly Line[] => linesOf(texts.join('\n'));
const texts = (all: readonly Line[]): string[] =>
  passagesOf(all, () => false).map(({ text }) => text.replace(/\s+/g, ' ').trim());

describe('passages', () => {
  it('run over lines, to a blank one, a bullet, a note or a heading', () => {
    expect(
      texts(
        lines(
          'Sales of the whole group were five and',
          'a half.',
          '• Costs were',
          'four.',
          '(1) A note.',
          'Second Quarter Results',
          'Profit.',
          '',
          '# More',
          'Words',
        ),
      ),
    ).toEqual([
      'Sales of the whole group were five and a half.',
      'Costs were four.',
      '(1) A note.',
      'Second Quarter Results',
      'Profit.',
      '# More',
      'Words',
    ]);
  });

  it('pass over page numbers and the names of pages, and over lines of tables', () => {
    const all = lines('Sales were', '4', 'five.', '## Page 2', 'The other costs', 'were four.');
    expect(texts(all)).toEqual(['Sales were five.', 'The other costs were four.']);
    expect(passagesOf(all, ({ number }) => number < 4).map(({ text }) => text)).toEqual([
      'The other costs\nwere four.',
    ]);
  });

  it('have sentences, which abbreviations do not end', () => {
    const [passage] = passagesOf(
      lines('Mr. Li of Acme Inc. spoke. The U.S. Dollar rose 1.5%. “It did.” He left'),
      () => false,
    );
    expect(sentencesOf(passage!).map(({ text }) => text.trim())).toEqual([
      'Mr. Li of Acme Inc. spoke.',
      'The U.S. Dollar rose 1.5%.',
      '“It did.”',
      'He left',
    ]);
  });

  it('know where their characters stand, counted in code points', () => {
    const text = '😀 **one**\ntwo three';
    const [passage] = passagesOf(linesOf(text), () => false);
    const at = passage!.text.indexOf('three');
    const { line, start, end } = locate(passage!, at, at + 5);
    expect([line, Array.from(text).slice(start, end).join('')]).toEqual([2, 'three']);
  });

  it.each([
    ['Third Quarter 2025 Financial Highlights', true],
    ['eBay Inc. Reports Results', true],
    ['Revenue of $5 Million', false],
    ['Sales grew in the Quarter', false],
    ['• Net Sales', false],
    ['## anything at all, even this.', true],
  ])('%s: a heading? %s', (text, expected) => {
    expect(isHeading(text)).toBe(expected);
  });
});
