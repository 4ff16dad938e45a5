import fc from 'fast-check';
import { DOUBT_KINDS, sha256Hex, type FigureFacets, type Observation, type Reading } from '#libs/figures';
import { filed, REVENUE, stated } from './reading.js';
import { closeValues, roundings } from './sightings.js';

/** Few figures, so that documents meet in them. */
const figures: fc.Arbitrary<FigureFacets> = fc.constantFrom<FigureFacets[]>(
  REVENUE,
  REVENUE,
  { ...REVENUE, unit: 'iso4217:USD' },
  { ...REVENUE, concept: 'us-gaap:CostOfRevenue' },
  { ...REVENUE, dimensions: { 'srt:StatementScenarioAxis': 'srt:ScenarioForecastMember' } },
);

const observations: fc.Arbitrary<Observation> = fc
  .record({
    figure: figures,
    value: closeValues,
    decimals: roundings,
    role: fc.constantFrom<Observation['role'][]>(
      'stated',
      'stated',
      'stated',
      'previously-reported',
      'adjustment',
      'period-rounded',
    ),
    cause: fc.constantFrom<Observation['cause'][]>(
      null,
      null,
      null,
      'unknown',
      'reclassification',
      'stock-split',
    ),
    negated: fc.boolean(),
  })
  .map(({ figure, value, ...more }) => stated(value, { ...figure, ...more }));

/** What a reader makes of a document of the small calendar; `name` tells documents apart. */
export const readingOf = (name: string): fc.Arbitrary<Reading> =>
  fc
    .record({
      day: fc.constantFrom('2021-02-10', '2021-05-12', '2021-05-13', '2021-08-11'),
      form: fc.constantFrom('6-K', '10-Q', '10-Q', '10-Q/A'),
      accession: fc.constantFrom(undefined, '0000000000-21-000001', '0000000000-21-000002'),
      states: fc.array(observations, { maxLength: 6 }),
      again: fc.boolean(),
      accepts: fc.option(fc.record({ at: fc.nat({ max: 5 }), kind: fc.constantFrom(...DOUBT_KINDS) }), {
        freq: 3,
      }),
    })
    .map(({ day, form, accession, states, again, accepts }) => {
      const twice = again ? [...states, ...states.slice(0, 1)] : states;
      return filed(day, twice, {
        name: sha256Hex(name).slice(0, 6),
        form,
        ...(accession && { accession }),
        ...(accepts &&
          accepts.at < twice.length && {
            accepted: [{ ordinal: accepts.at, kind: accepts.kind, reason: 'I looked' }],
          }),
      });
    });

/** Readings of up to six different documents of one entity, in the order in which they come in. */
export const readingSets: fc.Arbitrary<Reading[]> = fc
  .integer({ min: 0, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => readingOf(`document ${index}`))));
