import fc from 'fast-check';
import { negate, type Observation, type Reading } from '#libs/figures';
import { property } from '#libs/testing';
import { readText } from './release-reader.js';

/**
 * A clean release of made-up figures, and damage of the kinds that scans and edits do. Whatever is done to
 * an amount that a sum covers, no wrong figure may be read.
 */
interface Line {
  label: string;
  cells: (string | null)[];
}

const CLEAN_RUNS = 20;
const RUNS_A_KIND = 100;
const COLUMNS = 2;

/** What leaves every character somewhere in the document, and what destroys some. */
const KEEPING = ['copy', 'labels', 'labels-shifted', 'push', 'across', 'down'] as const;
const LOSING = ['digit', 'shift', 'drop', 'blank'] as const;
const REPAIRED_SHARE_MIN = 0.8;

const release = fc.record({
  amounts: fc.uniqueArray(fc.integer({ min: 101, max: 9_999_999 }), { minLength: 60, maxLength: 60 }),
  form: fc.constantFrom('tabs' as const, 'pipes' as const, 'layout' as const),
  minus: fc.boolean(),
});

describe('a damaged release', () => {
  /** By kind: how many cases were damaged, how many of them read whole, and how many amounts left out. */
  const tallies = new Map<string, { damaged: number; whole: number; amounts: number; left: number }>();

  property(
    'is read whole where nothing is damaged',
    release,
    ({ amounts, form, minus }) => {
      const { lines } = statementsOf(amounts, minus);
      const reading = read(lines, form);
      expect(wrongIn(reading, lines)).toEqual([]);
      expect(reading.observations).toHaveLength(amountsIn(lines));
      expect(reading.exceptions).toEqual([]);
    },
    CLEAN_RUNS,
  );

  for (const kind of [...KEEPING, ...LOSING]) {
    property(
      `gives no wrong figure: ${kind}`,
      fc.tuple(release, fc.nat(), fc.nat(), fc.nat()),
      ([{ amounts, form, minus }, where, which, digit]) => {
        const { lines: truth } = statementsOf(amounts, minus);
        const lines = structuredClone(truth);
        damage(kind, lines[where % lines.length]!, which, digit);
        const reading = read(lines, form);
        expect(wrongIn(reading, truth)).toEqual([]);
        const tally = tallies.get(kind) ?? { damaged: 0, whole: 0, amounts: 0, left: 0 };
        tallies.set(kind, tally);
        if (JSON.stringify(lines) === JSON.stringify(truth)) return;
        const left = amountsIn(truth) - reading.observations.length;
        tally.damaged++;
        tally.amounts += amountsIn(truth);
        tally.left += left;
        if (left === 0) tally.whole++;
      },
      RUNS_A_KIND,
    );
  }

  it('is read whole where its characters are all there, in most cases', () => {
    const lines = [...tallies].map(
      ([kind, { damaged, whole, amounts, left }]) =>
        `${kind}: ${percent(whole, damaged)} repaired, ${percent(left, amounts)} of all amounts left as exceptions`,
    );
    process.stdout.write(`${lines.join('\n')}\n`);
    const keeping = [...tallies].filter(([kind]) => KEEPING.some((each) => each === kind));
    const total = (of: 'damaged' | 'whole'): number => keeping.reduce((sum, [, tally]) => sum + tally[of], 0);
    expect(total('whole') / total('damaged')).toBeGreaterThanOrEqual(REPAIRED_SHARE_MIN);
  });
});

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const amountsIn = (tables: readonly Line[][]): number =>
  tables.flat().flatMap((line) => line.cells.filter((cell) => cell !== null && cell !== '')).length;

function statementsOf(amounts: readonly number[], minus: boolean): { lines: Line[][] } {
  let next = 0;
  const take = (): number[] => Array.from({ length: COLUMNS }, () => amounts[next++ % amounts.length]!);
  const sum = (...rows: number[][]): number[] =>
    rows[0]!.map((_, column) => rows.reduce((total, row) => total + row[column]!, 0));
  const less = (row: number[]): number[] => row.map((value) => -value);
  const out = (row: number[]): number[] => (minus ? less(row) : row);
  const [cash, receivables, inventories, equipment, goodwill] = [take(), take(), take(), take(), take()];
  const current = sum(cash, receivables, inventories);
  const fixed = sum(equipment, goodwill);
  const [payable, accrued, borrowed] = [take(), take(), take()];
  const liabilities = sum(payable, accrued, borrowed);
  const equity = sum(current, fixed, less(liabilities));
  const capital = take();
  const [revenue, cost, research, selling, interest, tax] = [take(), take(), take(), take(), take(), take()];
  const gross = sum(revenue, less(cost));
  const expenses = sum(research, selling);
  const operating = sum(gross, less(expenses));
  const before = sum(operating, interest);
  const net = sum(before, less(tax));
  const line = (label: string, values: number[]): Line => ({ label, cells: values.map(printed) });
  const heading = (label: string): Line => ({ label, cells: [null, null] });
  return {
    lines: [
      [
        heading('Current assets:'),
        line('Cash and cash equivalents', cash),
        line('Accounts receivable, net', receivables),
        line('Inventories', inventories),
        line('Total current assets', current),
        line('Property and equipment, net', equipment),
        line('Goodwill', goodwill),
        line('Total non-current assets', fixed),
        line('Total assets', sum(current, fixed)),
        heading('Current liabilities:'),
        line('Accounts payable', payable),
        line('Accrued liabilities', accrued),
        line('Short-term borrowings', borrowed),
        line('Total liabilities', liabilities),
        line('Share capital', capital),
        line('Retained earnings', sum(equity, less(capital))),
        line('Total equity', equity),
        line('Total liabilities and equity', sum(current, fixed)),
      ],
      [
        line('Revenues', revenue),
        line('Cost of revenues', out(cost)),
        line('Gross profit', gross),
        heading('Operating expenses:'),
        line('Research and development', out(research)),
        line('Sales and marketing', out(selling)),
        line('Total operating expenses', out(expenses)),
        line('Operating income', operating),
        line('Interest income', interest),
        line('Income before income taxes', before),
        line('Income tax expense', out(tax)),
        line('Net income', net),
      ],
    ],
  };
}

function printed(value: number): string {
  const digits = Math.abs(value).toLocaleString('en-US');
  return value === 0 ? '-' : value < 0 ? `(${digits})` : digits;
}

function damage(kind: string, lines: Line[], which: number, digit: number): void {
  const valued = lines.flatMap((line, index) => (line.cells[0] === null ? [] : [index]));
  const at = valued[which % (valued.length - 1)]!;
  const column = digit % COLUMNS;
  const line = lines[at]!;
  const after = lines[at + 1]!;
  const last = Math.min(lines.length - 1, at + 1 + (digit % 4));
  switch (kind) {
    case 'digit':
      line.cells[column] = otherDigit(line.cells[column]!, digit);
      break;
    case 'copy':
      lines.splice(at + (digit % 2), 0, {
        label: line.label,
        cells: line.cells.map((cell) => otherDigit(cell!, digit)),
      });
      break;
    case 'labels':
      if (after.cells[0] === null) return;
      line.label += ` ${after.label}`;
      after.label = '';
      break;
    case 'labels-shifted':
      line.label += ` ${lines[at + 1]!.label}`;
      for (let index = at + 1; index < last; index++) lines[index]!.label = lines[index + 1]!.label;
      lines[last]!.label = '';
      break;
    case 'shift':
      for (let index = last; index > at; index--) lines[index]!.cells = lines[index - 1]!.cells;
      line.cells = ['', ''];
      break;
    case 'push':
      lines.splice(last + 1, 0, { label: '', cells: lines[last]!.cells });
      for (let index = last; index > at; index--) lines[index]!.cells = lines[index - 1]!.cells;
      line.cells = ['', ''];
      break;
    case 'drop':
      line.cells.splice(column, 1);
      break;
    case 'blank':
      line.cells[column] = '';
      break;
    case 'across':
      line.cells = [`${line.cells[0]} ${line.cells[1]}`, ''];
      break;
    case 'down':
      if (after.cells[0] === null) return;
      line.cells[column] = `${line.cells[column]} ${after.cells[column]}`;
      after.cells[column] = '';
      break;
  }
}

function otherDigit(cell: string, seed: number): string {
  const places = cell.split('').flatMap((character, index) => (/\d/.test(character) ? [index] : []));
  if (places.length === 0) return cell;
  const at = places[seed % places.length]!;
  const shift = 1 + (seed % (at === places[0] ? 8 : 9));
  const old = Number(cell[at]);
  const digit = at === places[0] ? ((old - 1 + shift) % 9) + 1 : (old + shift) % 10;
  return cell.slice(0, at) + digit + cell.slice(at + 1);
}

const TITLES = ['CONDENSED CONSOLIDATED BALANCE SHEETS', 'CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS'];
const DATES = [
  ['June 30, 2021', 'December 31, 2020'],
  ['June 30, 2021', 'June 30, 2020'],
];
const PERIODS = [
  ['2021-06-30', '2020-12-31'],
  ['2021-04-01/2021-06-30', '2020-04-01/2020-06-30'],
];

function read(statements: readonly Line[][], form: 'tabs' | 'pipes' | 'layout'): Reading {
  const parts = [
    '# A release of figures under US GAAP',
    '',
    'SPRINGFIELD, August 11, 2021 – A company announced its results.',
    '',
  ];
  statements.forEach((lines, index) => {
    parts.push(`## ${TITLES[index]}`, '(in thousands of US$)', '');
    if (index === 1)
      parts.push(
        rowText(
          { label: '', cells: ['Three Months Ended', form === 'layout' ? 'Three Months Ended' : ''] },
          form,
        ),
      );
    parts.push(rowText({ label: '', cells: DATES[index]! }, form));
    if (form === 'pipes' && index === 0) parts.push('| --- | --- | --- |');
    parts.push(...lines.map((line) => rowText(line, form)), '');
  });
  const bytes = Buffer.from(parts.join('\n'));
  return readText({ bytes, name: 'release.txt', options: { entity: 'cik:0000000001' } });
}

function rowText({ label, cells }: Line, form: 'tabs' | 'pipes' | 'layout'): string {
  const texts = cells.map((cell) => cell ?? '');
  if (form === 'tabs') return [label, ...texts].join('\t');
  if (form === 'pipes') return `| ${[label, ...texts].join(' | ')} |`;
  return `${label.padEnd(60)}${texts.map((text) => text.padStart(26)).join('')}`.trimEnd();
}

/** Observations that are not what the clean document prints in that row and column. */
function wrongIn({ observations, document }: Reading, truth: readonly Line[][]): readonly string[] {
  return observations.flatMap((observation: Observation) => {
    const { statement, row } = observation.place!;
    const { label } = document.presentation[statement]!.rows[row]!;
    const isBalance = document.presentation[statement]!.kinds.includes('balance-sheet');
    const table = isBalance ? 0 : 1;
    const column = PERIODS[table]!.indexOf(observation.period);
    const line = truth[table]!.find((each) => each.label === label);
    const value =
      observation.value !== null && observation.negated ? negate(observation.value) : observation.value;
    const expected = line && column >= 0 ? line.cells[column] : undefined;
    const shown = value === null ? '-' : printed(Number(value) / 1000);
    return expected === shown ? [] : [`${label} | ${observation.period} | ${shown}, not ${expected}`];
  });
}
