import {
  accept,
  actAfter,
  correcting,
  dismiss,
  FILER,
  filed,
  given,
  REVENUE,
  stated,
  take,
} from '#libs/testing';
import type { ReadingException } from './reading.js';
import { EntityState } from './memory.js';
import { decideResolution } from './resolve.js';

const unread: ReadingException = {
  kind: 'merged-cells',
  why: 'two amounts stand in one cell: choose',
  locator: { line: 3, start: 10, end: 20 },
  region: 'table 1, row 3',
  candidates: [
    { description: 'the first is revenue', observations: [stated('110', { ordinal: 5 })] },
    {
      description: 'both are revenue, in two currencies',
      observations: [stated('110', { ordinal: 5 }), stated('17', { ordinal: 6, unit: 'iso4217:USD' })],
    },
  ],
};
const first = filed('2021-05-12', [stated('100')]);
const unclear = filed('2021-08-11', [], { exceptions: [unread], accession: '0000000000-21-000003' });

describe('A person who takes a candidate of what could not be read', () => {
  it('adds its observations in the same commit, published when their document was', () => {
    const { commit } = given(first, unclear)
      .when(take('merged-cells', 1))
      .gives('taken candidate 1', 'restated 110, was 100 in 2021-05-12, by 10, cause unknown', 'reported 17')
      .shows('110')
      .shows('17', { ...REVENUE, unit: 'iso4217:USD' });
    expect(commit.header).toMatchObject({
      document: unclear.document.document,
      publishedAt: '2021-08-11T23:59:59.999Z',
      accession: '0000000000-21-000003',
      actor: 'Ada',
    });
    expect(commit.events[0]).toMatchObject({ by: 'person', reason: 'I looked', ordinal: null });
  });

  it('makes of its observations what they would have been, had they been read', () => {
    const taken = given(first, unclear, take('merged-cells', 0)).when(filed('2021-11-10', [stated('110')]));
    taken.gives('reconciled 110, exact with 110 in 2021-08-11');
    const events = taken.state.sightings(REVENUE).map(({ value, recordedAs }) => ({ value, recordedAs }));
    expect(events).toContainEqual({ value: '110', recordedAs: 'restated' });
  });

  it('has suspects of its own where the value is suspect', () => {
    const scaled = {
      ...unread,
      candidates: [{ description: 'in thousands', observations: [stated('100000', { ordinal: 1 })] }],
    };
    given(first, filed('2021-08-11', [], { exceptions: [scaled] }))
      .when(take('merged-cells', 0))
      .gives('taken candidate 0', 'suspect-scale 100000')
      .shows('100');
    given(first, filed('2021-08-11', [], { exceptions: [scaled], form: '10-Q/A' }))
      .when(take('merged-cells', 0))
      .gives('taken candidate 0', 'restated 100000, was 100 in 2021-05-12, by 99900, cause unknown');
  });

  it('says anew what later documents’ observations are', () => {
    given(first, unclear, filed('2021-11-10', [stated('110')]))
      .when(take('merged-cells', 0))
      .gives(
        'taken candidate 0',
        'restated 110, was 100 in 2021-05-12, by 10, cause unknown',
        '110 in 2021-11-10 is now reconciled, exact with 110 in 2021-08-11',
      );
  });

  it('is told which candidates there are', () => {
    given(unclear)
      .when(take('merged-cells', 2))
      .refused('candidate-unknown', /no candidate 2: its candidates are 0 to 1/);
    given(first, filed('2021-08-11', [stated('100000')]))
      .when(take('suspect-scale', 0))
      .refused('candidate-unknown', /it has none: accept or dismiss it/);
  });
});

describe('A person who dismisses an exception', () => {
  it('adds nothing where nothing was read', () => {
    given(first, unclear).when(dismiss('merged-cells')).gives('dismissed').shows('100');
  });

  it('frees later documents of the contradiction that they were not part of', () => {
    given(filed('2021-05-12', [stated('1'), stated('2')]), filed('2021-08-11', [stated('2')]))
      .when(dismiss('contradiction'))
      .gives('dismissed the value at 0', 'dismissed the value at 1')
      .shows('2');
  });
});

describe('A person who accepts a value', () => {
  it('is told which values are in doubt', () => {
    given(first, filed('2021-08-11', [stated('100000', { ordinal: 7 })]))
      .when(accept('suspect-scale', 0))
      .refused('candidate-unknown', /no value at 0: accept one of 7/);
    given(unclear)
      .when(accept('merged-cells'))
      .refused('candidate-unknown', /no value at 0: take a candidate or dismiss it/);
  });

  it('says anew what later observations are, from the accepted value’s publication on', () => {
    const later = [filed('2021-08-11', [stated('100000')]), filed('2021-11-10', [stated('100')])];
    given(first, ...later)
      .when(accept('suspect-scale'))
      .gives(
        'taken the value at 0',
        '100000 in 2021-08-11 is now restated, was 100 in 2021-05-12, by 99900, cause unknown',
        '100 in 2021-11-10 is now suspect-scale',
      )
      .shows('100000');
  });
});

describe('A contradiction that was decided', () => {
  const values = filed('2021-05-12', [stated('1'), stated('2'), stated('3')]);
  const voided = (from: string) => correcting('2021-12-01', { in: '2021-05-12', from, to: 'void' });

  it('is decided again where the accepted value was voided and the others contradict each other', () => {
    given(values, accept('contradiction', 0), voided('1'))
      .when(accept('contradiction', 2))
      .gives('taken the value at 2')
      .shows('3');
  });

  it('is not decided again where another value was voided', () => {
    given(values, accept('contradiction', 0), voided('3'))
      .when(accept('contradiction', 1))
      .refused('exception-resolved', /already: I looked/);
  });

  it('is not decided again where one value is left', () => {
    given(values, accept('contradiction', 0), voided('1'), voided('3'))
      .when(accept('contradiction', 1))
      .refused('exception-resolved', /already: I looked/);
  });

  it('dismisses the value of the document that was accepted before, where another one is accepted', () => {
    const report = filed('2021-05-12', [stated('1'), stated('2')], {
      accepted: [{ ordinal: 0, kind: 'suspect-jump', reason: 'as printed' }],
    });
    given(report)
      .when(accept('contradiction', 1))
      .gives('dismissed the value at 0', 'taken the value at 1')
      .shows('2');
  });

  it('offers no value that was voided', () => {
    given(values, voided('1'))
      .when(accept('contradiction', 0))
      .refused('candidate-unknown', /no value at 0: accept one of 1, 2/);
    given(values, voided('1'))
      .when(dismiss('contradiction'))
      .gives('dismissed the value at 1', 'dismissed the value at 2');
  });
});

describe('An exception', () => {
  const act = actAfter(EntityState.empty(FILER));

  it('is resolved once', () => {
    const { state } = given(unclear).when(dismiss('merged-cells'));
    const [id] = [...state.allExceptions()][0]!;
    const again = { exceptionId: id, choice: { dismiss: true }, reason: 'again' } as const;
    expect(() => decideResolution(state, again, 'c', act)).toThrow(
      expect.objectContaining({
        code: 'exception-resolved',
        message: expect.stringMatching(/already: I looked/),
      }),
    );
  });

  it('that nobody raised cannot be resolved', () => {
    given(first)
      .when(dismiss('merged-cells'))
      .refused('exception-unknown', /list them with "tieout exceptions"/);
  });

  it('has one id for one region of one document, and others elsewhere', () => {
    const idOf = (exception: ReadingException, day: string): string => {
      const { state } = given().when(filed(day, [], { exceptions: [exception] }));
      return [...state.allExceptions()][0]![0];
    };
    const id = idOf(unread, '2021-08-11');
    expect(idOf({ ...unread, why: 'said otherwise', candidates: [] }, '2021-08-11')).toBe(id);
    expect(idOf({ ...unread, region: 'table 2' }, '2021-08-11')).not.toBe(id);
    expect(idOf({ ...unread, kind: 'missing-cell' }, '2021-08-11')).not.toBe(id);
    expect(idOf(unread, '2021-08-12')).not.toBe(id);
  });
});
