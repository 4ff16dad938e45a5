import type { Exception, Observation } from '#libs/client';
import { readingRows, rowsWith } from './reading-rows.js';

const observation = {
  figureId: 'a'.repeat(22),
  label: 'Cost of revenues',
  concept: 'us-gaap:CostOfRevenue',
  period: { start: '2020-01-01', end: '2020-12-31' },
  unit: 'iso4217:CNY',
  dimensions: {},
  printed: '(400)',
  value: '-400',
  locator: { line: 3, start: 10, end: 15, quote: '(400)' },
} as unknown as Observation;

const exception = {
  exceptionId: 'e'.repeat(16),
  code: 'malformed-number',
  why: 'no number',
  locator: null,
  resolution: null,
} as unknown as Exception;

describe('what was read from a document', () => {
  it('lists what waits for a person first, then figures as printed', () => {
    const rows = readingRows({ observations: [observation], exceptions: [exception] });
    expect(rows).toMatchObject([
      { name: 'Exception: malformed number', about: 'no number', place: null },
      { name: 'Cost of revenues', said: '(400)', about: '2020-01-01 to 2020-12-31 · CNY', place: '10-15' },
    ]);
  });

  it('leaves out what was decided', () => {
    const decided = { ...exception, resolution: {} } as Exception;
    expect(readingRows({ observations: [], exceptions: [decided] })).toEqual([]);
  });

  it('is found by any of its words', () => {
    const rows = readingRows({ observations: [observation], exceptions: [exception] });
    expect(rowsWith(rows, ' COST  400')).toHaveLength(1);
    expect(rowsWith(rows, '')).toHaveLength(2);
    expect(rowsWith(rows, 'cost 500')).toEqual([]);
  });
});
