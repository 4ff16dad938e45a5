import fc from 'fast-check';
import {
  accept,
  actAfter,
  dismiss,
  filed,
  FILER,
  given,
  readingSets,
  REVENUE,
  runs,
  stated,
} from '#libs/testing';
import { decide } from './decide.js';
import { EntityState, observationOf, refKey } from './memory.js';
import type { Reading } from './reading.js';
import { classify, type Classified } from './vintages.js';

const early = filed('2021-02-10', [stated('100')]);
const late = filed('2021-08-11', [stated('120')]);

describe('An older document that arrives late', () => {
  it('makes a reported observation a restated one, by an event that points at it and adds none', () => {
    const { events } = given(late)
      .when(early)
      .gives('reported 100', '120 in 2021-08-11 is now restated, was 100 in 2021-02-10, by 20, cause unknown')
      .shows('120');
    expect(events[1]).toMatchObject({ observation: null, of: { index: 1 } });
  });

  it('makes a reported observation a reconciled one', () => {
    given(filed('2021-08-11', [stated('100')]))
      .when(early)
      .gives('reported 100', '100 in 2021-08-11 is now reconciled, exact with 100 in 2021-02-10');
  });

  it('makes a reported observation suspect, and the older value current', () => {
    given(filed('2021-08-11', [stated('100000')]))
      .when(early)
      .gives('reported 100', '100000 in 2021-08-11 is now suspect-scale')
      .shows('100')
      .waits(1);
  });

  it('makes a restated observation a reconciled one', () => {
    given(early, late)
      .when(filed('2021-05-12', [stated('120')]))
      .gives(
        'restated 120, was 100 in 2021-02-10, by 20, cause unknown',
        '120 in 2021-08-11 is now reconciled, exact with 120 in 2021-05-12',
      );
  });

  it('lifts a suspect that repeats it', () => {
    given(early, filed('2021-08-11', [stated('100000')]))
      .when(filed('2021-05-12', [stated('100000')]))
      .gives(
        'suspect-scale 100000',
        '100000 in 2021-08-11 is now restated, was 100 in 2021-02-10, by 99900, cause unknown',
      )
      .shows('100000');
  });

  it('tells what every later observation has become, and nothing of those that stay what they were', () => {
    given(
      late,
      filed('2021-11-10', [stated('120')]),
      filed('2022-02-10', [stated('100')], { form: '10-K/A' }),
    )
      .when(early)
      .gives(
        'reported 100',
        '120 in 2021-08-11 is now restated, was 100 in 2021-02-10, by 20, cause unknown',
      );
  });

  it('says nothing of figures that it does not state', () => {
    given(filed('2021-08-11', [stated('100'), stated('7', { concept: 'us-gaap:Assets' })]))
      .when(early)
      .gives('reported 100', '100 in 2021-08-11 is now reconciled, exact with 100 in 2021-02-10');
  });

  it('is not needed for a second observation of a day: accession and document order them', () => {
    const one = filed('2021-08-11', [stated('100')], { accession: '0000000000-21-000001' });
    const two = filed('2021-08-11', [stated('120')], { accession: '0000000000-21-000002', name: 'two' });
    given(two)
      .when(one)
      .gives(
        'reported 100',
        '120 in 2021-08-11 two is now restated, was 100 in 2021-08-11, by 20, cause unknown',
      );
  });

  it('changes why an observation is suspect under an id of its own, which a person can resolve', () => {
    const jump = filed('2021-08-11', [stated('100000')]);
    const story = [filed('2021-02-10', [stated('300')]), jump];
    const middle = filed('2021-05-12', [stated('-100', { cause: 'error-correction' })]);
    given(...story)
      .when(middle)
      .gives(
        'restated -100, was 300 in 2021-02-10, by -400, cause error-correction',
        '100000 in 2021-08-11 is now suspect-scale',
      );
    given(...story, middle)
      .when(accept('suspect-scale'))
      .shows('100000')
      .waits(0);
  });

  it('leaves a resolution of a doubt about a recorded observation at that observation’s publication', () => {
    const story = [filed('2021-08-11', [stated('100000')], { accession: 'late' }), early];
    const { header } = given(...story)
      .when(dismiss('suspect-scale'))
      .shows('100')
      .waits(0).commit;
    expect(header).toMatchObject({ publishedAt: '2021-08-11T23:59:59.999Z', accession: 'late' });
    given(...story)
      .when(accept('suspect-scale'))
      .gives(
        'taken the value at 0',
        '100000 in 2021-08-11 is now restated, was 100 in 2021-02-10, by 99900, cause unknown',
      );
  });
});

/** What may not depend on the order of ingestion: events’ ids and what was believed are left out. */
const published = ({ sightings, ...rest }: Classified): object => ({
  ...rest,
  sightings: sightings.map(({ document, ordinal, value, role }) => ({ document, ordinal, value, role })),
});

const ingest = (readings: readonly Reading[]): EntityState =>
  readings.reduce(
    (state, each) => state.evolve(decide(state, each, [], actAfter(state))),
    EntityState.empty(FILER),
  );

describe('Any order of ingestion', () => {
  it('gives equal published-time classifications of every figure', () => {
    fc.assert(
      fc.property(
        readingSets.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([readings, shuffled]) => {
          const [one, other] = [ingest(readings), ingest(shuffled)];
          expect([...other.facets()]).toHaveLength([...one.facets()].length);
          for (const facets of one.facets()) {
            expect(published(classify(other.sightings(facets)))).toEqual(
              published(classify(one.sightings(facets))),
            );
          }
        },
      ),
      runs(200),
    );
  });

  it('leaves on record, by the last event about it, what each observation is', () => {
    fc.assert(
      fc.property(readingSets, (readings) => {
        const state = ingest(readings);
        for (const facets of state.facets()) {
          const { sightings, standings } = classify(state.sightings(facets));
          sightings.forEach(({ recordedAs }, index) => {
            const { as } = standings[index]!;
            // One that opens its figure again has no event of its own: it keeps what was said of it.
            if (as !== 'reported') expect(recordedAs).toBe(as === 'contradiction' ? 'suspect' : as);
          });
        }
      }),
      runs(200),
    );
  });

  it('appends every observation once, and points at recorded events only', () => {
    fc.assert(
      fc.property(readingSets, (readings) => {
        const recorded = new Set<string>();
        let state = EntityState.empty(FILER);
        for (const reading of readings) {
          const commit = decide(state, reading, [], actAfter(state));
          expect(commit.events.flatMap((event) => observationOf(event) ?? [])).toEqual(reading.observations);
          commit.events.forEach((event, index) => {
            if (observationOf(event)) recorded.add(refKey({ commit: commit.header.id, index }));
          });
          for (const event of commit.events) {
            if ('of' in event && event.of) expect(recorded).toContain(refKey(event.of));
            if (event.type === 'FigureRestated') expect(recorded).toContain(refKey(event.supersedes));
            if (event.type === 'FigureReconciled') {
              for (const term of event.terms) expect(recorded).toContain(refKey(term.event));
            }
          }
          state = state.evolve(commit);
        }
      }),
      runs(200),
    );
  });

  it('shows the same of a figure whatever came before the document that states it first', () => {
    given(late, early)
      .when(filed('2021-05-12', [stated('110')]))
      .shows('120');
    given(early, filed('2021-05-12', [stated('110')]))
      .when(late)
      .shows('120', REVENUE);
  });
});
