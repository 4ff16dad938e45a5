import { WordPairs } from '../labels.js';
import { readCell } from '../numbers.js';
import type { Draft } from '../rows.js';
import { labelingsOf } from './labelings.js';

const KNOWN = new Set(['Interest expenses', 'Interest income', 'Goodwill', 'Inventories']);
const words = {
  pairs: new WordPairs(['Redeemable Convertible Preferred Shares']),
  known: (label: string) => KNOWN.has(label),
  isStatement: true,
};

const line = (label: string, amount: string, number: number): Draft => ({
  line: { number, text: `${label}\t${amount}`, start: 0 },
  label,
  cells: [{ cell: readCell(amount), line: { number, text: amount, start: 0 }, start: 0 }],
  hasAmounts: amount !== '',
  misfit: null,
  indent: 0,
  settled: null,
});

/** Each labeling as its labels; those that only speak against others in brackets. */
const told = (...lines: (readonly [string, string])[]): string[] =>
  labelingsOf(
    lines.map(([label, amount], index) => line(label, amount, index + 1)),
    [0],
    words,
  ).found.map(({ labels, choices }) => {
    const text = labels.map(({ label, isHeading }) => (isHeading ? `# ${label}` : label)).join(' | ');
    return choices.some(({ weak }) => weak === 'always') ? `[${text}]` : text;
  });

describe('the labels of some lines', () => {
  it('are as printed where nothing is amiss', () => {
    expect(told(['Current assets:', ''], ['Goodwill', '5'], ['Inventories', '6'])).toEqual([
      '# Current assets: | Goodwill | Inventories',
    ]);
  });

  it('are two where both parts are lines of the document', () => {
    expect(told(['Interest expenses Interest income', '5'], ['', '6'])).toEqual([
      'Interest expenses | Interest income',
    ]);
  });

  it('are one where a row stands twice, and where a label stands twice in a line', () => {
    expect(told(['Goodwill', '5'], ['Goodwill', '6'])).toEqual(['Goodwill']);
    expect(told(['Goodwill Goodwill', '5'])).toEqual(['Goodwill']);
  });

  it('go on in the next line where the one breaks off or the other begins low', () => {
    expect(told(['Payables to an affiliate of', ''], ['a shareholder', '5'])).toEqual([
      'Payables to an affiliate of a shareholder',
    ]);
  });

  it('may be a heading or a line without amounts', () => {
    expect(told(['Operating items', ''], ['Goodwill', '5'])).toEqual([
      'Operating items | Goodwill',
      '# Operating items | Goodwill',
    ]);
  });

  it('may be lost, or hidden in another, where a line has none: that only speaks against others', () => {
    expect(told(['Class A Shares', '5'], ['', '777'])).toEqual([
      'Class A Shares',
      'Class A Shares | ',
      '[Class | A Shares]',
      '[Class | A Shares | ]',
      '[Class A | Shares]',
      '[Class A | Shares | ]',
    ]);
  });

  it('are not looked for beyond the bound', () => {
    const many = Array.from({ length: 41 }, (_, at): readonly [string, string] => [`Line ${at}`, '5']);
    expect(
      labelingsOf(
        many.map(([label, amount], at) => line(label, amount, at)),
        [0],
        words,
      ),
    ).toEqual({ found: [], isCut: true });
  });
});
