import fc from 'fast-check';
import { FigureError, type Reading } from '#libs/figures';
import { madeRelease, property, releaseText, SeededRandom } from '#libs/testing';
import { readText } from './release-reader.js';

const RUNS = 25;
const MUTATIONS_MAX = 40;
/** A busy machine takes its time; what is not bounded takes minutes. */
const SECONDS_MAX = 30;

const read = (text: string | Uint8Array): Reading =>
  readText({ bytes: Buffer.from(text), name: 'release.txt', options: { entity: 'cik:0000000001' } });

const HEAD = `# A release

SPRINGFIELD, August 11, 2021 – A company announced its unaudited results under US GAAP.

## CONDENSED CONSOLIDATED BALANCE SHEETS
(in thousands of US$)

\tJune 30, 2021\tDecember 31, 2020\tJune 30, 2020
`;

const table = (rows: number, line: (row: number) => string): string =>
  `${HEAD}${Array.from({ length: rows }, (_, row) => line(row)).join('\n')}\n`;

const WORDS = ['Cash', 'Goodwill', 'Inventories', 'Deposits', 'Prepaid rent'];

describe('a hostile table', () => {
  it.each<[string, (row: number) => string]>([
    ['of nothing', (row) => `Line ${row} of it\t-\t-\t-`],
    ['of totals of nothing', (row) => `Total of part ${row}\t0\t0\t0`],
    ['of equal amounts', (row) => `${WORDS[row % 5]}\t1,000\t1,000\t1,000`],
    ['of equal totals', (row) => `Total ${WORDS[row % 5]!.toLowerCase()}\t1,000\t1,000\t1,000`],
    [
      'whose sums miss',
      (row) =>
        row % 5 < 4 ? `Line ${row} of it\t1,000\t1,000\t1,000` : `Total part ${row}\t4,007\t4,000\t4,000`,
    ],
    ['of one label', (row) => `Net income\t${1000 + row}\t${3000 + row}\t1,000`],
    ['of lines without a label', (row) => `${row % 3 === 0 ? '' : `Line ${row} of it`}\t1,000\t2,000\t3,000`],
    ['of labels run together', () => 'Accounts payable Goodwill Inventories Cash\t1,000\t2,000\t3,000'],
    ['of lines that lack an amount', (row) => `Line ${row} of it\t1,000${row % 2 === 0 ? '' : '\t2,000'}`],
    ['of cells run together', (row) => `Total line ${row} of it\t1,000 2,000\t3,000 4,000\t5,000`],
  ])('is read in good time: %s', (_, line) => {
    const started = Date.now();
    read(table(500, line));
    expect(Date.now() - started).toBeLessThan(SECONDS_MAX * 1000);
  });

  it('says where there was more to be tried than is', () => {
    const { exceptions } = read(
      table(300, (row) =>
        row % 5 < 4 ? `Line ${row} of it\t1,111\t2,222\t3,333` : `Total part ${row}\t4,494\t8,888\t13,332`,
      ),
    );
    expect(exceptions[0]!.why).toContain('the damage here has more readings than are tried');
  });

  property(
    'with any characters changed throws nothing but what says what is wrong',
    fc.nat(),
    (seed) => {
      const random = new SeededRandom(seed);
      const bytes = Buffer.from(releaseText(madeRelease(seed)));
      for (let left = 1 + random.below(MUTATIONS_MAX); left > 0; left--)
        bytes[random.below(bytes.length)] = random.happens(0.7) ? 9 + random.below(118) : random.below(256);
      try {
        read(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(FigureError);
      }
    },
    RUNS,
  );
});
