import { adjustment, filed, given, previouslyReported, REVENUE, stated, when } from '#libs/testing';
import { decide } from './decide.js';
import { documentCommitId, exceptionIdOf } from './ids.js';
import { EntityState } from './memory.js';

const NOTE = {
  kind: 'merged-cells',
  why: 'two amounts stand in one cell: choose',
  locator: null,
  region: 'table 1',
  candidates: [],
};

describe('A document’s first observation of a figure', () => {
  it('reports it', () => {
    when(filed('2021-08-11', [stated('100')]))
      .gives('reported 100')
      .shows('100');
  });

  it('reports a dash as nil', () => {
    when(filed('2021-08-11', [stated(null)]))
      .gives('reported nil')
      .shows(null);
  });

  it('comes after the document itself, in the document’s order', () => {
    const { commit } = when(filed('2021-08-11', [stated('100'), stated('7', { concept: 'us-gaap:Assets' })]));
    expect(commit.events.map((event) => event.type)).toEqual([
      'DocumentFiled',
      'FigureReported',
      'FigureReported',
    ]);
    expect(commit.events[0]).toMatchObject({ document: commit.header.document, title: '2021-08-11' });
  });
});

describe('A commit', () => {
  const reading = filed('2021-08-11', [stated('100')], { accession: '0000000000-21-000001' });

  it('has the id that its document gives it, whoever decides and whatever is known', () => {
    const { header } = when(reading).commit;
    expect(header.id).toBe(documentCommitId(reading.document.document));
    expect(given(filed('2021-05-12', [stated('99')])).when(reading).commit.header.id).toBe(header.id);
  });

  it('is the same for the same memory, reading and act', () => {
    expect(when(reading).commit).toEqual(when(reading).commit);
  });

  it('carries the act, the document and its publication once, in its header', () => {
    const act = {
      actor: 'Ada',
      recordedAt: '2022-01-01T00:00:00.000Z',
      correlationId: 'one',
      causationId: 'two',
    };
    expect(decide(EntityState.empty(reading.entity), reading, [], act).header).toEqual({
      ...act,
      id: documentCommitId(reading.document.document),
      entity: 'cik:0000000042',
      publishedAt: '2021-08-11T23:59:59.999Z',
      schemaVersion: 1,
      document: reading.document.document,
      accession: '0000000000-21-000001',
    });
  });

  it('is refused for a document of another entity', () => {
    when({ ...reading, entity: 'cik:0000000043' }).refused(
      'entity-mismatch',
      /cik:0000000043.*cik:0000000042/,
    );
  });
});

describe('An observation that agrees', () => {
  const first = filed('2021-05-12', [stated('100')]);

  it('is reconciled, exactly, with what the figure shows', () => {
    given(first)
      .when(filed('2021-08-11', [stated('100')]))
      .gives('reconciled 100, exact with 100 in 2021-05-12');
  });

  it('is reconciled within rounding at other decimals, and shown if it is more precise', () => {
    given(first)
      .when(filed('2021-08-11', [stated('100.4', { decimals: 1 })]))
      .gives('reconciled 100.4, within-rounding by 0.4 with 100 in 2021-05-12')
      .shows('100.4');
    given(first)
      .when(filed('2021-08-11', [stated('0', { decimals: -3 })]))
      .gives('reconciled 0, within-rounding by -100 with 100 in 2021-05-12')
      .shows('100');
  });

  it('agrees where closed rounding intervals touch, and no further', () => {
    given(first)
      .when(filed('2021-08-11', [stated('100.5', { decimals: 'INF' })]))
      .gives('reconciled 100.5, within-rounding by 0.5 with 100 in 2021-05-12');
    given(first)
      .when(filed('2021-08-11', [stated('100.51', { decimals: 'INF' })]))
      .gives('restated 100.51, was 100 in 2021-05-12, by 0.51, cause unknown');
  });

  it('agrees with all members of the vintage, not with one of them alone', () => {
    given(
      filed('2021-02-10', [stated('1000', { decimals: -3 })]),
      filed('2021-05-12', [stated('1400', { decimals: -2 })]),
    )
      .when(filed('2021-08-11', [stated('1000')]))
      .gives('restated 1000, was 1400 in 2021-05-12, by -400, cause unknown');
  });

  it('agrees as a dash with 0, and as 0 with a dash', () => {
    given(filed('2021-05-12', [stated('0')]))
      .when(filed('2021-08-11', [stated(null)]))
      .gives('reconciled nil, exact with 0 in 2021-05-12');
    given(filed('2021-05-12', [stated(null)]))
      .when(filed('2021-08-11', [stated('0')]))
      .gives('reconciled 0, exact with nil in 2021-05-12');
  });

  it('agrees with unknown decimals only where it is equal', () => {
    const unknown = given(filed('2021-05-12', [stated('273905', { decimals: null })]));
    unknown
      .when(filed('2021-08-11', [stated('273905')]))
      .gives('reconciled 273905, exact with 273905 in 2021-05-12');
    unknown
      .when(filed('2021-08-11', [stated('273906')]))
      .gives('restated 273906, was 273905 in 2021-05-12, by 1, cause unknown');
  });
});

describe('An observation that differs', () => {
  const first = filed('2021-05-12', [stated('100')]);

  it('restates the figure, for a cause that nobody gave', () => {
    given(first)
      .when(filed('2021-08-11', [stated('120')]))
      .gives('restated 120, was 100 in 2021-05-12, by 20, cause unknown')
      .shows('120');
  });

  it('restates it for the cause that its document gives', () => {
    given(first)
      .when(filed('2021-08-11', [stated('120', { cause: 'reclassification' })]))
      .gives('restated 120, was 100 in 2021-05-12, by 20, cause reclassification');
  });

  it('differs at equal decimals by one unit, marked as the last', () => {
    const { standings } = given(first)
      .when(filed('2021-08-11', [stated('101')]))
      .gives('restated 101, was 100 in 2021-05-12, by 1, cause unknown')
      .classified();
    expect(standings[1]).toMatchObject({ lastUnit: true });
  });

  it('is not marked last-unit where it differs by two, or in another place', () => {
    const standingOf = (value: string, decimals: number): unknown =>
      given(filed('2021-05-12', [stated('10000', { decimals })]))
        .when(filed('2021-08-11', [stated(value, { decimals })]))
        .classified().standings[1];
    expect(standingOf('10002', 0)).toMatchObject({ as: 'restated', lastUnit: false });
    expect(standingOf('10001', 2)).toMatchObject({ as: 'restated', lastUnit: false });
    expect(standingOf('11000', -3)).toMatchObject({ as: 'restated', lastUnit: true });
    expect(standingOf('12000', -3)).toMatchObject({ as: 'restated', lastUnit: false });
  });

  it('has no difference to or from a dash', () => {
    given(first)
      .when(filed('2021-08-11', [stated(null, { cause: 'reclassification' })]))
      .gives('restated nil, was 100 in 2021-05-12, cause reclassification');
  });

  it('is compared with the most precise observation of the vintage before it', () => {
    given(first, filed('2021-05-13', [stated('100.4', { decimals: 1 })]))
      .when(filed('2021-08-11', [stated('120')]))
      .gives('restated 120, was 100.4 in 2021-05-13, by 19.6, cause unknown');
  });

  it('returns to an older value as a vintage of its own, where its document amends', () => {
    given(first, filed('2021-08-11', [stated('120')]))
      .when(filed('2021-11-10', [stated('100')], { form: '10-Q/A' }))
      .gives('restated 100, was 120 in 2021-08-11, by -20, cause unknown');
  });
});

describe('A figure', () => {
  const first = filed('2021-05-12', [stated('100')]);

  it.each([
    ['a forecast', { dimensions: { 'srt:StatementScenarioAxis': 'srt:ScenarioForecastMember' } }],
    ['a segment', { dimensions: { 'us-gaap:StatementBusinessSegmentsAxis': 'x:Online' } }],
    ['another unit', { unit: 'iso4217:USD' }],
    ['another period', { period: '2021-01-01/2021-06-30' }],
    ['another concept', { concept: 'us-gaap:CostOfRevenue' }],
  ])('is never restated by %s, which is a figure of its own', (_, facets) => {
    given(first)
      .when(filed('2021-08-11', [stated('900', facets)]))
      .gives('reported 900')
      .shows('100')
      .shows('900', { ...REVENUE, ...facets });
  });
});

describe('Where a document restates by role', () => {
  it('agrees its previously reported value with the vintage before, and restates it without suspicion', () => {
    given(filed('2021-05-12', [stated('100')]))
      .when(filed('2021-08-11', [previouslyReported('100'), adjustment('-60'), stated('40')]))
      .gives(
        'reconciled 100, exact with 100 in 2021-05-12',
        'roll-forward -60: exact, sum of 1 × 40 and -1 × 100',
        'restated 40, was 100 in 2021-05-12, by -60, cause unknown',
      )
      .shows('40');
  });

  it('takes the previously reported value first, wherever the document prints it', () => {
    when(filed('2021-08-11', [stated('40'), previouslyReported('100')]))
      .gives('restated 40, was 100 in 2021-08-11, by -60, cause unknown', 'reported 100')
      .shows('40');
  });

  it('agrees a previously reported value with an older vintage too', () => {
    given(filed('2021-02-10', [stated('100')]), filed('2021-05-12', [stated('120')]))
      .when(filed('2021-08-11', [previouslyReported('100'), stated('120')]))
      .gives('reconciled 100, exact with 100 in 2021-02-10', 'reconciled 120, exact with 120 in 2021-05-12');
  });

  it('doubts a previously reported value that nobody reported', () => {
    given(filed('2021-05-12', [stated('100')]))
      .when(filed('2021-08-11', [previouslyReported('99'), stated('40')]))
      .gives('suspect-prior-differs 99', 'restated 40, was 100 in 2021-05-12, by -60, cause unknown');
  });

  it('never takes an adjustment for a value', () => {
    when(filed('2021-08-11', [adjustment('-60')]))
      .gives('roll-forward -60: exception, without terms')
      .shows(undefined);
  });

  it('ties an adjustment out with what its document states before and after', () => {
    when(filed('2021-08-11', [previouslyReported('100'), adjustment('-61'), stated('40')])).gives(
      'reported 100',
      'roll-forward -61: within-rounding by -1, sum of 1 × 40 and -1 × 100',
      'restated 40, was 100 in 2021-08-11, by -60, cause unknown',
    );
  });
});

describe('Where a document says what its figures add up to', () => {
  const facets = (concept: string) => ({ concept });
  const [cost, profit] = [facets('us-gaap:CostOfRevenue'), facets('us-gaap:GrossProfit')];
  const claim = (weight: number) => ({
    method: 'summation' as const,
    rule: 'sum' as const,
    aim: 2,
    terms: [
      { ordinal: 0, weight: 1 },
      { ordinal: 1, weight },
    ],
  });

  it('appends each check with its terms and difference, after the observations', () => {
    const claims = [claim(-1), claim(1)];
    when(filed('2021-08-11', [stated('100'), stated('58', cost), stated('42', profit)], { claims }))
      .gives(
        'reported 100',
        'reported 58',
        'reported 42',
        'summation 42: exact, sum of 1 × 100 and -1 × 58',
        'summation 42: exception by -116, sum of 1 × 100 and 1 × 58',
      )
      .shows('42', { ...REVENUE, ...profit });
  });

  it('never takes a change for a value of the figure that changes', () => {
    const change = { ...claim(-1), method: 'text' as const };
    const earlier = stated('58', { period: '2020-04-01/2020-06-30' });
    when(
      filed('2021-08-11', [stated('100'), earlier, stated('42', { role: 'change' })], { claims: [change] }),
    )
      .gives('reported 100', 'reported 58', 'text 42: exact, sum of 1 × 100 and -1 × 58')
      .shows('100');
  });
});

describe('What else a reading says', () => {
  it('is recorded: exceptions under ids of their region, and withdrawals of reliance', () => {
    const withdrawal = {
      periods: ['2021-01-01/2021-12-31'],
      words: 'should no longer be relied upon',
      locator: { line: 1, start: 0, end: 1 },
      citation: null,
    };
    const reading = filed('2021-08-11', [], {
      exceptions: [NOTE, { ...NOTE, region: 'table 2' }],
      withdrawals: [withdrawal],
    });
    const { events, state } = when(reading).gives(
      'reliance withdrawn from 2021-01-01/2021-12-31',
      'merged-cells',
      'merged-cells',
    );
    expect(events[0]).toMatchObject(withdrawal);
    const { region: _, ...told } = NOTE;
    expect(events[1]).toMatchObject({
      ...told,
      document: reading.document.document,
      observation: null,
      of: null,
    });
    expect(new Set([...state.allExceptions()].map(([id]) => id)).size).toBe(2);
    expect(state.withdrawals).toHaveLength(1);
  });

  it('is refused where a report gives an exception the id of another document’s', () => {
    const first = filed('2021-05-12', [], { exceptions: [NOTE] });
    const exceptionId = exceptionIdOf(first.document.document, NOTE.region, NOTE.kind);
    const forged = filed('2021-08-11', [], { exceptions: [{ ...NOTE, exceptionId }] });
    given(first)
      .when(forged)
      .refused('exception-conflict', /is one of document .*: the report was changed by hand$/);
    const own = { ...first, exceptions: [{ ...NOTE, region: 'elsewhere', exceptionId }] };
    when(own).gives('merged-cells');
  });

  it('is of the document that a report names, in a commit of the report’s', () => {
    const reading = filed('2021-05-12', [stated('100')]);
    const report = 'ab'.repeat(32);
    const { commit } = when({ ...reading, report });
    expect(commit.header).toMatchObject({
      id: documentCommitId(report),
      document: reading.document.document,
    });
    expect(commit.events[0]).toMatchObject({ type: 'DocumentFiled', report });
  });
});
