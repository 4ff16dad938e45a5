import fc from 'fast-check';
import {
  isTerm,
  RESTATEMENT_CAUSES,
  ROLES,
  RULES,
  STATEMENT_KINDS,
  type Citation,
  type Commit,
  type CommitHeader,
  type Decimals,
  type EventRef,
  type LedgerEvent,
  type Locator,
  type Observation,
  type ReadingProof,
} from '#libs/figures';
import {
  decimalValues,
  dimensionSets,
  entities,
  figureFacets,
  hashes,
  periods,
  qnames,
  texts,
  units,
} from './keys.js';

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const counts = fc.nat({ max: 100_000 });
const causes = fc.constantFrom(...RESTATEMENT_CAUSES);

const moments: fc.Arbitrary<string> = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const refs: fc.Arbitrary<EventRef> = fc.record({ commit: fc.uuid(), index: counts });

const locators: fc.Arbitrary<Locator> = fc.oneof(
  fc
    .tuple(counts, counts, counts)
    .map(([line, start, length]) => ({ line: line + 1, start, end: start + length })),
  texts.map((element) => ({ element })),
  fc.oneof(texts, fc.constant('')).map((pointer) => ({ pointer })),
);

const citations: fc.Arbitrary<Citation> = fc.record(
  { document: texts, page: texts, url: texts, words: texts },
  { requiredKeys: [] },
);

const decimals: fc.Arbitrary<Decimals> = fc.oneof(
  fc.constantFrom<Decimals[]>(null, 'INF', 0, -3, 2),
  fc.integer({ min: -100, max: 100 }),
);

const places = fc.record({ statement: counts, row: counts, column: counts });
const weights = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((weight) => weight !== 0);
const misses = decimalValues.filter((value) => value !== '0');

const identities = fc.record({
  rule: fc.constantFrom(...RULES),
  aim: counts,
  terms: fc.array(fc.record({ ordinal: counts, weight: weights }), { minLength: 1, maxLength: 3 }),
});

const proofs: fc.Arbitrary<ReadingProof> = fc.record({
  reading: texts,
  identities: fc.tuple(identities),
  rivals: fc.array(
    fc.record({
      value: orNull(decimalValues),
      locator: orNull(locators),
      identity: fc.constant(0),
      difference: misses,
    }),
    { maxLength: 2 },
  ),
});

/** A valid observation; its ordinal is any, so give it one of its own before it goes into a commit. */
export const observations: fc.Arbitrary<Observation> = fc
  .record({
    facets: figureFacets,
    ordinal: counts,
    value: orNull(decimalValues),
    negated: fc.boolean(),
    decimals,
    role: fc.constantFrom<Observation['role'][]>('stated', 'stated', 'stated', ...ROLES),
    cause: orNull(causes),
    place: orNull(places),
    locator: locators,
    citation: orNull(citations),
    proof: fc.option(proofs, { nil: null, freq: 9 }),
  })
  .map(({ facets, ...rest }) => ({ ...facets, ...rest }));

/** What an event is about: an observation of its own, or one that it points at. */
const subjects: fc.Arbitrary<
  | { readonly observation: Observation; readonly of: null }
  | { readonly observation: null; readonly of: EventRef }
> = fc.oneof(
  observations.map((observation) => ({ observation, of: null })),
  refs.map((of) => ({ observation: null, of })),
);

const differences = orNull(decimalValues);

const presentation = fc.array(
  fc.record({
    kinds: fc.uniqueArray(fc.constantFrom(...STATEMENT_KINDS), { minLength: 1, maxLength: 2 }),
    title: texts,
    columns: fc.array(fc.record({ period: periods, unit: units, dimensions: dimensionSets }), {
      maxLength: 2,
    }),
    rows: fc.array(
      fc.record({
        label: texts,
        concept: orNull(qnames),
        depth: fc.nat({ max: 9 }),
        role: fc.constantFrom('heading' as const, 'line' as const, 'total' as const),
      }),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 2 },
);

const filings = fc.record({
  type: fc.constant('DocumentFiled' as const),
  document: hashes,
  report: orNull(hashes),
  rendition: hashes,
  mediaType: texts,
  form: orNull(texts),
  accession: orNull(texts),
  filer: orNull(texts),
  title: fc.oneof(texts, fc.constant('')),
  amends: orNull(texts),
  assurance: fc.constantFrom(
    'unaudited' as const,
    'reviewed' as const,
    'audited' as const,
    'unknown' as const,
  ),
  framework: fc.constantFrom('us-gaap' as const, 'ifrs' as const, 'unknown' as const),
  reader: fc.record({ name: texts, version: texts }),
  presentation,
  moved: orNull(fc.array(fc.record({ ordinal: counts, place: orNull(places) }), { maxLength: 2 })),
});

const reports = observations.map((observation) => ({ type: 'FigureReported' as const, observation }));

const restatements = fc
  .tuple(subjects, fc.record({ supersedes: refs, difference: differences, cause: causes }))
  .map(([subject, rest]) => ({ type: 'FigureRestated' as const, ...subject, ...rest }));

const reconciliations = fc
  .tuple(
    subjects,
    fc.record({
      method: fc.constantFrom('summation' as const, 'roll-forward' as const, 'text' as const),
      rule: fc.constantFrom(...RULES),
      terms: fc.array(fc.record({ event: refs, weight: weights }), { maxLength: 3 }),
      difference: differences,
      outcome: fc.constantFrom('exact' as const, 'within-rounding' as const, 'exception' as const),
      engine: texts,
    }),
  )
  .map(([subject, rest]) => ({
    type: 'FigureReconciled' as const,
    ...subject,
    ...rest,
    // An observation that is a value can only be a repetition, one that is a term only a check's aim.
    method:
      subject.observation && !isTerm(subject.observation.role) ? ('corroboration' as const) : rest.method,
  }));

const corrections = fc.record({
  type: fc.constant('FigureCorrected' as const),
  document: hashes,
  ordinal: counts,
  of: refs,
  from: orNull(decimalValues),
  to: fc.oneof(orNull(decimalValues), fc.constant('void' as const)),
  reason: texts,
  locator: orNull(locators),
  citation: orNull(citations),
});

const withdrawals = fc.record({
  type: fc.constant('RelianceWithdrawn' as const),
  periods: fc.array(periods, { minLength: 1, maxLength: 3 }),
  words: texts,
  locator: locators,
  citation: orNull(citations),
});

const exceptions = fc
  .tuple(
    fc.oneof(subjects, fc.constant({ observation: null, of: null })),
    fc.record({
      exceptionId: texts,
      kind: texts,
      why: texts,
      document: hashes,
      locator: orNull(locators),
      candidates: fc.array(
        fc.record({ description: texts, observations: fc.array(observations, { maxLength: 2 }) }),
        { maxLength: 2 },
      ),
    }),
  )
  .map(([subject, rest]) => ({ type: 'ExceptionRaised' as const, ...subject, ...rest }));

const resolutions = fc.record({
  type: fc.constant('ExceptionResolved' as const),
  exceptionId: texts,
  document: hashes,
  outcome: fc.constantFrom('taken' as const, 'dismissed' as const),
  candidate: orNull(counts),
  ordinal: orNull(counts),
  by: fc.constantFrom('proof' as const, 'person' as const),
  reason: texts,
});

/** A valid event of any kind, by itself. */
export const ledgerEvents: fc.Arbitrary<LedgerEvent> = fc.oneof(
  filings,
  reports,
  restatements,
  reconciliations,
  corrections,
  withdrawals,
  exceptions,
  resolutions,
);

const headers: fc.Arbitrary<CommitHeader> = fc.record({
  id: fc.uuid(),
  entity: entities,
  publishedAt: moments,
  recordedAt: moments,
  schemaVersion: fc.constant(1),
  actor: texts,
  correlationId: texts,
  causationId: orNull(texts),
  document: hashes,
  accession: orNull(texts),
});

/** A valid commit of any events: ordinals are unique, and the document filed is the header's. */
export const commits: fc.Arbitrary<Commit> = fc
  .tuple(headers, fc.array(ledgerEvents, { minLength: 1, maxLength: 6 }))
  .map(([header, events]) => ({
    header,
    events: events.map((event, index) => {
      if (event.type === 'DocumentFiled') return { ...event, document: header.document! };
      if (!('observation' in event) || event.observation === null) return event;
      return { ...event, observation: { ...event.observation, ordinal: index * 37 } };
    }),
  }));
