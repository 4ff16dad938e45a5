import type { Statement } from '#libs/client';
import { stepsOf } from './steps.js';

type Bridge = Statement['bridges'][number];

const term = (label: string, value: string | null, weight: number): Bridge['terms'][number] => ({
  row: null,
  figureId: label,
  label,
  value,
  weight,
  eventId: label,
  line: null,
});

const bridge = (facts: Partial<Bridge>): Bridge => ({
  row: 6,
  column: 0,
  figureId: 'total',
  value: '-37039000.5',
  outcome: 'exact',
  difference: null,
  eventId: 'check',
  terms: [
    term('Net loss', '-62165000.5', 1),
    term('Compensation', '25513000', 1),
    term('Disposal', '387000', -1),
  ],
  ...facts,
});

const said = (of: Bridge): unknown =>
  stepsOf(of, 'Adjusted').map(({ kind, effect, before, after }) => [kind, effect, before, after]);

describe('The steps of a bridge', () => {
  it('lead from what it begins with, through weighted terms, to its total', () => {
    expect(said(bridge({ value: '-37039000.5' }))).toEqual([
      ['start', '-62165000.5', '0', '-62165000.5'],
      ['rise', '25513000', '-62165000.5', '-36652000.5'],
      ['fall', '-387000', '-36652000.5', '-37039000.5'],
      ['total', '-37039000.5', '0', '-37039000.5'],
    ]);
  });

  it('keep a nil term, which moves nothing', () => {
    const steps = stepsOf(
      bridge({ terms: [term('Net loss', '1', 1), term('Impairment', null, 1)] }),
      'Adjusted',
    );
    expect(steps[1]).toMatchObject({ kind: 'nil', effect: null, before: '1', after: '1' });
  });

  it('show what the terms leave open', () => {
    const off = bridge({ value: '-37000000.5', outcome: 'exception', difference: '39000' });
    expect(stepsOf(off, 'Adjusted')[3]).toMatchObject({
      kind: 'open',
      label: 'Not explained by its terms',
      before: '-37039000.5',
      after: '-37000000.5',
    });
    const rounded = bridge({ value: '-37039000', outcome: 'within-rounding', difference: '0.5' });
    expect(stepsOf(rounded, 'Adjusted')[3]).toMatchObject({ kind: 'open', label: 'Rounding', effect: '0.5' });
  });
});
