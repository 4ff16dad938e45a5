import type { DerivedFigure, Tie } from '#libs/client';
import { sumOfDerived, sumOfIdentity, sumOfTie } from './sum-lines.js';

const SOURCE = { document: 'd', ordinal: 1 };

const member = (label: string | null, value: string | null): Tie['terms'][number] => ({
  figureId: `${label}`,
  entity: 'cik:0001804583',
  concept: 'us-gaap:CostOfRevenue',
  period: { start: '2021-04-01', end: '2021-06-30' },
  unit: 'iso4217:CNY',
  dimensions: {},
  label,
  role: 'stated',
  value,
  source: SOURCE,
  eventId: 'e',
  weight: 1,
});

const tie = (changes: Partial<Tie>): Tie => {
  const { weight: _, ...own } = member('Gross profit', '45');
  return {
    ...own,
    statement: null,
    method: 'summation',
    rule: 'sum',
    outcome: 'exact',
    difference: null,
    terms: [],
    plug: null,
    derived: false,
    recomputed: false,
    independent: false,
    engine: null,
    publishedAt: '2021-08-11T23:59:59.999Z',
    ...changes,
  };
};

describe('A check as a small sum', () => {
  it('has terms with their signs, what they make, what is stated, and the difference', () => {
    const terms = [member('Revenues', '100'), { ...member(null, '58'), weight: -1 }];
    const sum = sumOfTie(tie({ terms, difference: '3', outcome: 'exception' }));
    expect(sum.terms.map(({ sign, name, text }) => `${sign} ${name} ${text}`)).toEqual([
      ' Revenues 100',
      '− Cost of revenue 58',
    ]);
    expect([sum.made, sum.aim.text, sum.difference]).toEqual(['42', '45', '3']);
  });

  it('says of a term what sets it apart', () => {
    const before = { ...member('Revenues', '30'), period: { start: '2021-01-01', end: '2021-03-31' } };
    expect(sumOfTie(tie({ terms: [before] })).terms[0]!.note).toBe('2021-01-01 to 2021-03-31');
  });

  it('divides by a rate, and tells growth in percent', () => {
    const rate = { ...member(null, '6.4566'), unit: 'xbrli:pure' };
    const translated = sumOfTie(
      tie({ method: 'translation', rule: 'quotient', terms: [member('Revenues', '100'), rate] }),
    );
    expect(translated.terms[1]).toMatchObject({ sign: '÷', name: 'rate', text: '6.4566' });
    const grown = tie({ rule: 'growth', role: 'growth', unit: 'xbrli:pure', value: '0.496' });
    expect(sumOfTie(grown).aim).toMatchObject({ text: '49.6 %', note: 'growth' });
  });

  it('of a proof foots exactly', () => {
    const aim = { ordinal: 1, label: 'Operating loss', value: '-58' };
    const terms = [
      { ordinal: 2, label: 'Gross profit', value: '71', weight: 1 },
      { ordinal: 3, label: null, value: '129', weight: -1 },
    ];
    const sum = sumOfIdentity({ rule: 'sum', aim, terms });
    expect(sum.terms.map(({ sign, name, text }) => `${sign} ${name} ${text}`)).toEqual([
      ' Gross profit 71',
      '− amount without a label 129',
    ]);
    expect([sum.made, sum.difference, sum.aim.text]).toEqual([null, null, '(58)']);
  });
});

describe('a derived figure as a sum', () => {
  it('is the longer period less the shorter', () => {
    const { terms, aim } = sumOfDerived(
      {
        value: '102466000000',
        terms: [
          {
            figureId: 'year',
            weight: 1,
            period: { start: '2024-09-29', end: '2025-09-27' },
            value: '416161000000',
          },
          {
            figureId: 'nine',
            weight: -1,
            period: { start: '2024-09-29', end: '2025-06-28' },
            value: '313695000000',
          },
        ],
      } as unknown as DerivedFigure,
      'Revenue',
      { start: '2025-06-29', end: '2025-09-27' },
    );
    expect(terms.map(({ sign, text, note }) => [sign, text, note])).toEqual([
      ['', '416,161,000,000', '2024-09-29 to 2025-09-27'],
      ['−', '313,695,000,000', '2024-09-29 to 2025-06-28'],
    ]);
    expect(aim).toMatchObject({ text: '102,466,000,000', note: '2025-06-29 to 2025-09-27', figureId: null });
  });
});
