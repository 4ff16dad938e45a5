import fc from 'fast-check';
import type { Decimals, Sighting } from '#libs/figures';

/** Values close enough that rounding, scale, sign and the half all matter. */
const CLOSE_VALUES = [
  null,
  '0',
  '0.4',
  '1',
  '-1',
  '9.5',
  '10',
  '15',
  '15.1',
  '99',
  '99.5',
  '99.6',
  '100',
  '100.4',
  '100.5',
  '101',
  '-100',
  '104',
  '105',
  '149',
  '150',
  '151',
  '1000',
  '1049',
  '1500',
  '99500',
  '100000',
  '100400',
  '100000000',
] as const;

export const closeValues: fc.Arbitrary<string | null> = fc.constantFrom(...CLOSE_VALUES);

export const roundings: fc.Arbitrary<Decimals> = fc.constantFrom<Decimals[]>(
  null,
  'INF',
  2,
  1,
  0,
  -1,
  -2,
  -3,
  -3,
  -3,
);

/** Months on a calendar so small that documents often share a day. */
export const publications: fc.Arbitrary<string> = fc
  .constantFrom('2021-02-10', '2021-05-12', '2021-05-13', '2021-08-11')
  .map((day) => `${day}T23:59:59.999Z`);

const judgements = {
  role: fc.constantFrom<Sighting['role'][]>(
    'stated',
    'stated',
    'stated',
    'stated',
    'previously-reported',
    'adjustment',
    'period-rounded',
  ),
  cause: fc.constantFrom<Sighting['cause'][]>(null, null, null, 'unknown', 'error-correction', 'stock-split'),
  ruling: fc.constantFrom<Sighting['ruling'][]>(null, null, null, null, null, 'accepted', 'dismissed'),
};

/** What one document states of a figure: one to four observations, often the same value again. */
const documents: fc.Arbitrary<Omit<Sighting, 'document'>[]> = fc
  .record({
    publishedAt: publications,
    accession: fc.constantFrom(null, '0000000000-21-000001', '0000000000-21-000002'),
    amends: fc.constantFrom(false, false, false, true),
    values: fc.array(fc.record({ value: closeValues, decimals: roundings, ...judgements }), {
      minLength: 1,
      maxLength: 4,
    }),
    repeats: fc.boolean(),
  })
  .map(({ publishedAt, accession, amends, values, repeats }) =>
    values.map((each, ordinal) => {
      const { value, decimals } = repeats ? values[0]! : each;
      return { ...each, value, decimals, ordinal, publishedAt, accession, amends };
    }),
  );

/** All observations of one figure in up to seven documents, in no order. */
export const sightingSets: fc.Arbitrary<Sighting[]> = fc.array(documents, { maxLength: 7 }).chain((sets) => {
  const all = sets.flatMap((each, index) =>
    each.map((one) => ({ ...one, document: `document-${(index * 5) % 7}` })),
  );
  return fc.shuffledSubarray(all, { minLength: all.length });
});
