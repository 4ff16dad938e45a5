import { decide, duration, type Act, type Claim, type Observation, type Reading } from '#libs/figures';
import { openLedger, type Ledger } from '#libs/ledger';
import { correcting, FILER, filed, stated } from '#libs/testing';
import { tieOut } from '#libs/tieout';
import { figureJson, Library, tiesOf, type TieFilter, type TieJson } from '../index.js';

const FIRST_QUARTER = duration('2021-01-01', '2021-03-31');
const SECOND_QUARTER = duration('2021-04-01', '2021-06-30');
const HALF = duration('2021-01-01', '2021-06-30');
const COST = { concept: 'us-gaap:CostOfRevenue' };
const PROFIT = { concept: 'us-gaap:GrossProfit' };

const claim = (aim: number, ...terms: (readonly [number, number])[]): Claim => ({
  method: 'summation',
  rule: 'sum',
  aim,
  terms: terms.map(([ordinal, weight]) => ({ ordinal, weight })),
});

/** A ledger that took in readings a day apart, each tied out. */
class Tied {
  readonly ledger: Ledger = openLedger(':memory:');
  readonly library = new Library(this.ledger.blocks);

  static async from(...readings: readonly Reading[]): Promise<Tied> {
    const tied = new Tied();
    for (const [index, reading] of readings.entries()) {
      const book = tied.library.book(FILER);
      const act: Act = {
        actor: 'test',
        recordedAt: new Date(Date.UTC(2024, 0, 1 + index)).toISOString(),
        correlationId: 'c',
        causationId: null,
      };
      const commit = decide(book, reading, tieOut(reading), act);
      const bodyHash = reading.document.document;
      await tied.ledger.log.append(commit, { expectedRevision: book.revision, bodyHash, documents: [] });
    }
    return tied;
  }

  ties(filter: TieFilter = {}, asOf: string | null = null, recordedAsOf: string | null = null): TieJson[] {
    return [...tiesOf(this.library.book(FILER), this.library.vantage({ asOf, recordedAsOf }), filter)];
  }

  told(filter?: TieFilter, asOf?: string | null, recordedAsOf?: string | null): string[] {
    return this.ties(filter, asOf, recordedAsOf).map(tell);
  }

  /** How figures tie out, by concept. */
  marks(): Record<string, string | null> {
    const book = this.library.book(FILER);
    const vantage = this.library.vantage({ asOf: null, recordedAsOf: null });
    return Object.fromEntries(
      Array.from({ length: book.figureCount }, (_, figure) => figureJson(book, figure, vantage)!).map(
        ({ concept, tieOut: mark }) => [concept.slice(8), mark],
      ),
    );
  }
}

const tell = ({ method, outcome, value, difference, terms, derived, recomputed }: TieJson): string =>
  [
    `${method} ${value ?? 'nil'}: ${outcome}`,
    ...(difference === null ? [] : [`by ${difference}`]),
    ...terms.map((term) => `${term.weight}*${term.value ?? 'nil'}`),
    ...(derived ? ['derived'] : []),
    ...(recomputed ? ['recomputed'] : []),
  ].join(' ');

const quarter = (profit: string): Reading => {
  const observations: Observation[] = [stated('100'), stated('58', COST), stated(profit, PROFIT)];
  return filed('2021-08-11', observations, { claims: [claim(2, [0, 1], [1, -1])] });
};

describe('The tie-out matrix', () => {
  it('tells each check with its terms, and marks figures by it', async () => {
    const tied = await Tied.from(quarter('42'));
    expect(tied.told()).toEqual(['summation 42: exact 1*100 -1*58']);
    expect(tied.marks()).toEqual({ Revenues: 'exact', CostOfRevenue: 'exact', GrossProfit: 'exact' });
    expect(tied.ties()[0]).toMatchObject({ derived: false, independent: false, engine: expect.any(String) });
  });

  it('marks what does not foot, and of its terms nothing better', async () => {
    const tied = await Tied.from(quarter('45'));
    expect(tied.told()).toEqual(['summation 45: exception by 3 1*100 -1*58']);
    expect(tied.marks()).toMatchObject({ GrossProfit: 'exception', Revenues: 'exception' });
  });

  it('is of the day asked for, and of what the ledger held', async () => {
    const tied = await Tied.from(quarter('42'));
    expect(tied.told({}, '2021-08-10T23:59:59.999Z')).toEqual([]);
    expect(tied.told({}, null, '2023-12-31T23:59:59.999Z')).toEqual([]);
    expect(tied.told({}, '2021-08-11T23:59:59.999Z')).toHaveLength(1);
  });

  it('computes a check anew over a corrected value, and leaves it out over one that is void', async () => {
    const fixed = { in: '2021-08-11', from: '45', figure: { ...stated('45', PROFIT) } };
    const tied = await Tied.from(quarter('45'), correcting('2022-01-10', { ...fixed, to: '42' }));
    expect(tied.told({ method: 'summation' })).toEqual(['summation 42: exact 1*100 -1*58 recomputed']);
    expect(tied.told({ method: 'summation' }, null, '2024-01-01T12:00:00.000Z')).toEqual([
      'summation 45: exception by 3 1*100 -1*58',
    ]);
    const voided = await Tied.from(quarter('45'), correcting('2022-01-10', { ...fixed, to: 'void' }));
    expect(voided.told({ method: 'summation' })).toEqual([]);
  });

  it('lists repetitions beside checks, and filters by method, outcome, period and document', async () => {
    const again = filed('2021-11-10', [stated('100'), stated('58', COST)]);
    const tied = await Tied.from(quarter('45'), again);
    expect(tied.told({ outcome: 'exact' })).toEqual([
      'corroboration 100: exact 1*100',
      'corroboration 58: exact 1*58',
    ]);
    expect(tied.told({ method: 'summation' })).toHaveLength(1);
    expect(tied.told({ period: '2021-06-30' })).toHaveLength(3);
    expect(tied.told({ period: '2020-06-30' })).toEqual([]);
    expect(tied.told({ document: again.document.document.slice(0, 8) })).toHaveLength(2);
  });

  it('tells of one figure the checks that it is the aim or a term of, and no others', async () => {
    const before = filed('2021-05-12', [stated('30', { period: FIRST_QUARTER })]);
    const again = filed('2021-11-10', [stated('100'), stated('58', COST), stated('130', { period: HALF })]);
    const tied = await Tied.from(before, quarter('45'), again);
    const all = tied.ties();
    const figures = new Set(all.flatMap((tie) => [tie, ...tie.terms].map(({ figureId }) => figureId)));
    expect(all.some(({ derived }) => derived)).toBe(true);
    for (const figureId of figures) {
      const own = all.filter((tie) => [tie, ...tie.terms].some((each) => each.figureId === figureId));
      expect(tied.ties({ figureId })).toEqual(own);
    }
    expect(tied.ties({ figureId: 'nobody' })).toEqual([]);
  });
});

describe('Periods that add up', () => {
  const first = filed('2021-05-12', [stated('30', { period: FIRST_QUARTER })]);
  const half = (total: string): Reading =>
    filed('2021-08-11', [stated('70', { period: SECOND_QUARTER }), stated(total, { period: HALF })]);

  it('are checked across documents, and not recorded', async () => {
    const tied = await Tied.from(first, half('100'));
    expect(tied.told()).toEqual(['period-arithmetic 100: exact 1*30 1*70 derived']);
    const off = await Tied.from(first, half('103'));
    expect(off.told()).toEqual(['period-arithmetic 103: exception by 3 1*30 1*70 derived']);
  });

  it('are of one basis: a restatement of one after another was last stated makes no check', async () => {
    const restated = filed('2021-11-10', [stated('71', { period: SECOND_QUARTER })]);
    const tied = await Tied.from(first, half('100'), restated);
    expect(tied.told({ method: 'period-arithmetic' })).toEqual([]);
  });

  it('are amounts of money: neither shares nor amounts per share add up', async () => {
    for (const unit of ['xbrli:shares', 'iso4217:CNY/xbrli:shares', 'xbrli:pure']) {
      const tied = await Tied.from(
        filed('2021-05-12', [stated('30', { period: FIRST_QUARTER, unit })]),
        filed('2021-08-11', [
          stated('70', { period: SECOND_QUARTER, unit }),
          stated('100', { period: HALF, unit }),
        ]),
      );
      expect(tied.told()).toEqual([]);
    }
  });
});

describe('Growth whose ends its document does not state', () => {
  const FORECAST = { 'srt:StatementScenarioAxis': 'srt:ScenarioForecastMember' };
  const THIRD_QUARTER = duration('2021-07-01', '2021-09-30');
  const YEAR_BEFORE = duration('2020-07-01', '2020-09-30');
  const alone: Claim = { method: 'text', rule: 'growth', aim: 1, terms: [] };
  const guidance = filed(
    '2021-08-11',
    [
      stated('275', { period: THIRD_QUARTER, dimensions: FORECAST }),
      stated('0.1', {
        period: THIRD_QUARTER,
        dimensions: FORECAST,
        unit: 'xbrli:pure',
        role: 'growth',
        decimals: 3,
      }),
    ],
    { claims: [alone] },
  );
  const actual = (date: string, value: string): Reading =>
    filed(date, [stated(value, { period: YEAR_BEFORE })]);

  it('is told as without terms while nobody states them', async () => {
    const tied = await Tied.from(guidance);
    expect(tied.told()).toEqual(['text 0.1: exception']);
  });

  it('of a forecast is measured against what another document states of the year before', async () => {
    const expected = ['text 0.1: exact 1*275 1*250 derived'];
    expect((await Tied.from(actual('2020-11-12', '250'), guidance)).told()).toEqual(expected);
    expect((await Tied.from(guidance, actual('2021-11-12', '250'))).told()).toEqual(expected);
  });

  it('is measured against what was known when it was said', async () => {
    const restated = actual('2022-03-01', '230');
    const tied = await Tied.from(actual('2020-11-12', '250'), guidance, restated);
    expect(tied.told({ method: 'text' })).toEqual(['text 0.1: exact 1*275 1*250 derived']);
  });

  it('stays open where two figures may be its base', async () => {
    const other = filed('2020-11-13', [
      stated('250', { period: YEAR_BEFORE }),
      stated('36', { period: YEAR_BEFORE, unit: 'iso4217:USD' }),
    ]);
    expect((await Tied.from(other, guidance)).told()).toEqual(['text 0.1: exception']);
  });
});
