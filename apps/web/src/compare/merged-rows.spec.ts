import type { AnyStatement } from '../statement/shown-rows.js';
import { columnKey, columnsOf, mergedRows } from './merged-rows.js';

const column = (year: number) => ({
  period: { start: `${year}-01-01`, end: `${year}-12-31` },
  unit: 'iso4217:CNY',
  dimensions: {},
});

const statement = (years: readonly number[], rows: Readonly<Record<string, readonly (string | null)[]>>) =>
  ({
    presentation: 'as-filed',
    columns: years.map(column),
    rows: Object.entries(rows).map(([label, values]) => ({
      label,
      concept: null,
      depth: 0,
      role: 'line',
      figures: values.map((value) => (value === null ? null : { value })),
    })),
  }) as unknown as AnyStatement;

const BEFORE = statement([2020, 2019], {
  Revenues: ['768', '650'],
  Grants: ['4', '3'],
  Profit: ['90', '80'],
});
const AFTER = statement([2021, 2020], { Revenues: ['900', '723'], Profit: ['95', '90'], Tax: [null, '1'] });

describe('two statements, line by line', () => {
  it('have the columns of both, those of the later one first', () => {
    expect(columnsOf(BEFORE, AFTER).map(columnKey)).toEqual([
      '2021-01-01/2021-12-31 CNY',
      '2020-01-01/2020-12-31 CNY',
      '2019-01-01/2019-12-31 CNY',
    ]);
  });

  it('are one list, in which a line of one side keeps its place', () => {
    const rows = mergedRows(BEFORE, AFTER, columnKey(column(2020)));
    expect(
      rows.map(({ label, before, after, difference, isChanged }) => [
        label,
        before?.value ?? null,
        after?.value ?? null,
        difference,
        isChanged,
      ]),
    ).toEqual([
      ['Revenues', '768', '723', '-45', true],
      ['Grants', '4', null, null, true],
      ['Profit', '90', '90', null, false],
      ['Tax', null, '1', null, true],
    ]);
  });

  it('may be one statement only', () => {
    expect(mergedRows(undefined, AFTER, columnKey(column(2021)))).toHaveLength(3);
    expect(columnsOf(BEFORE, undefined)).toHaveLength(2);
  });
});
