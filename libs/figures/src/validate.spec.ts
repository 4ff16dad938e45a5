import fc from 'fast-check';
import { documentOf, filed, runs, stated, commits, when } from '#libs/testing';
import { FigureError } from './errors.js';
import type { Commit, LedgerEvent } from './events.js';
import { LIMITS, validateCommit } from './validate.js';

const DOCUMENT = documentOf('2021-08-11');
const REF = { commit: '00000000-0000-5000-8000-000000000000', index: 0 };
const { commit: plain } = when(filed('2021-08-11', [stated('100')]));

/** The message with which a commit is refused; empty where it is taken. */
function refusal(commit: Commit): string {
  try {
    validateCommit(commit);
    return '';
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    expect(error.code).toBe('invalid-event');
    expect(error.message).toContain(`commit ${commit.header.id}`);
    return error.message;
  }
}

const withHeader = (more: object): Commit => ({ ...plain, header: { ...plain.header, ...more } });
const withEvent = (event: object): Commit => ({ ...plain, events: [event as LedgerEvent] });
const withObservation = (more: object): Commit =>
  withEvent({ type: 'FigureReported', observation: { ...stated('100', { ordinal: 1 }), ...more } });

describe('A valid commit', () => {
  it('is taken, whatever valid events it holds', () => {
    fc.assert(
      fc.property(commits, (commit) => expect(refusal(commit)).toBe('')),
      runs(500),
    );
  });
});

describe('A header', () => {
  it.each<[string, object, RegExp]>([
    ['an id that is no UUID', { id: 'one' }, /its header: id is not a UUID/],
    ['an entity that is not padded', { entity: 'cik:42' }, /entity is not in its canonical form/],
    ['an entity without a scheme', { entity: 'Acme' }, /write scheme:identifier/],
    ['a bare date of publication', { publishedAt: '2021-08-11' }, /publishedAt and recordedAt are ISO 8601/],
    ['a month that is none', { publishedAt: '2021-13-01T00:00:00.000Z' }, /ISO 8601/],
    ['a day that is none', { recordedAt: '2021-02-30T00:00:00.000Z' }, /ISO 8601/],
    ['an hour that is none', { recordedAt: '2021-02-28T25:00:00.000Z' }, /ISO 8601/],
    ['a schema version of 0', { schemaVersion: 0 }, /schemaVersion is a whole number from 1/],
    ['no actor', { actor: '' }, /actor and correlationId are texts/],
    ['a causation that is empty', { causationId: '' }, /causationId and accession/],
    ['a document that is no hash', { document: 'ABC' }, /document is a SHA-256/],
  ])('is refused with %s', (_, change, message) => {
    expect(refusal(withHeader(change))).toMatch(message);
  });
});

describe('A commit', () => {
  it('is refused without events', () => {
    expect(refusal({ ...plain, events: [] })).toMatch(/holds 1 to 1000000 events, not 0/);
  });

  it('is refused where two observations have one ordinal, in whatever order', () => {
    const at = (ordinal: number): LedgerEvent => ({
      type: 'FigureReported',
      observation: stated('1', { ordinal }),
    });
    expect(refusal({ ...plain, events: [at(1), at(2), at(1)] })).toMatch(/two observations have one ordinal/);
    expect(refusal({ ...plain, events: [at(2), at(2)] })).toMatch(/two observations have one ordinal/);
    expect(refusal({ ...plain, events: [at(3), at(1), at(2)] })).toBe('');
  });

  it('is refused where it files another document than its header names', () => {
    const events = plain.events.map(
      (event) => ({ ...event, document: documentOf('2021-08-12') }) as LedgerEvent,
    );
    expect(refusal({ ...plain, events })).toMatch(
      /event 0: the document filed is not the one that the header names/,
    );
  });

  it('is refused where an observation stands in no document', () => {
    expect(refusal({ header: { ...plain.header, document: null }, events: plain.events.slice(1) })).toMatch(
      /the header names none/,
    );
  });
});

describe('An observation', () => {
  it.each<[string, object, RegExp]>([
    ['a value that is a number', { value: 100 }, /value "100" is not a canonical decimal/],
    ['a value with trailing zeros', { value: '100.0' }, /not a canonical decimal/],
    ['a negative zero', { value: '-0' }, /not a canonical decimal/],
    ['a value with an exponent', { value: '1e3' }, /not a canonical decimal/],
    ['decimals that are a fraction', { decimals: 0.5 }, /decimals is a whole number/],
    ['decimals beyond the bound', { decimals: LIMITS.decimalsMax + 1 }, /decimals is a whole number/],
    ['decimals that are words', { decimals: 'inf' }, /decimals is a whole number/],
    ['a negative ordinal', { ordinal: -1 }, /ordinal is a whole number from 0/],
    ['a role that is none', { role: 'said' }, /"said" is not a role/],
    ['a cause that is none', { cause: 'a hunch' }, /"a hunch" is not a cause/],
    ['a sign that is not true or false', { negated: 'yes' }, /negated is true or false/],
    ['a concept without a prefix', { concept: 'Assets' }, /write prefix:Name/],
    ['a period that ends before it starts', { period: '2021-06-30/2021-04-01' }, /is not a period/],
    ['a day that is none', { period: '2021-02-29' }, /is not a period/],
    ['a currency that is no code', { unit: 'iso4217:Cny' }, /is not a unit/],
    ['a unit without a prefix', { unit: 'CNY' }, /is not a unit/],
    ['an axis without a prefix', { dimensions: { axis: 'x' } }, /is not a dimension/],
    ['an empty member', { dimensions: { 'a:b': '' } }, /is not a dimension/],
    ['a member that is a number', { dimensions: { 'a:b': 6 } }, /is not a dimension/],
    ['dimensions that are a list', { dimensions: [] }, /dimensions are an object/],
    ['a line 0', { locator: { line: 0, start: 0, end: 0 } }, /locator is out of order/],
    [
      'a locator that ends before it starts',
      { locator: { line: 1, start: 2, end: 1 } },
      /locator is out of order/,
    ],
    ['a locator at a fraction', { locator: { line: 1, start: 0.5, end: 1 } }, /whole numbers/],
    ['an empty locator', { locator: { element: '' } }, /locator is empty/],
    ['a lone surrogate', { locator: { element: 'a\ud800' } }, /locator is empty/],
    [
      'a place at a negative row',
      { place: { statement: 0, row: -1, column: 0 } },
      /a place is three whole numbers/,
    ],
    ['a citation of numbers', { citation: { page: 3 } }, /a citation is texts/],
  ])('is refused with %s', (_, change, message) => {
    expect(refusal(withObservation(change))).toMatch(message);
    const candidates = [{ description: 'x', observations: [{ ...stated('1', { ordinal: 1 }), ...change }] }];
    const raised = { kind: 'k', why: 'w', exceptionId: 'e', document: DOCUMENT, locator: null };
    expect(
      refusal(withEvent({ type: 'ExceptionRaised', ...raised, candidates, observation: null, of: null })),
    ).toMatch(message);
  });

  it('is checked in full though others of its facets were found good before', () => {
    expect(refusal(withObservation({}))).toBe('');
    expect(refusal(withObservation({ concept: ['us-gaap:Revenues'] }))).toMatch(
      /concept, period and unit are texts/,
    );
    expect(refusal(withObservation({ dimensions: { axis: 'x' } }))).toMatch(/is not a dimension/);
  });
});

describe('An event', () => {
  const observation = stated('1', { ordinal: 1 });
  const restated = {
    type: 'FigureRestated',
    observation,
    of: null,
    supersedes: REF,
    difference: '1',
    cause: 'unknown',
  };
  const reconciled = {
    type: 'FigureReconciled',
    method: 'corroboration',
    observation,
    of: null,
    rule: 'sum',
    terms: [{ event: REF, weight: 1 }],
    difference: null,
    outcome: 'exact',
    engine: '1',
  };

  it.each<[string, object, RegExp]>([
    [
      'a type that nobody knows',
      { type: 'FigureInvented' },
      /"FigureInvented" is not an event of this schema version/,
    ],
    ['a restatement of nothing', { ...restated, observation: null }, /has an observation or points at one/],
    ['a restatement of two things', { ...restated, of: REF }, /never both/],
    [
      'a restatement of what is no event',
      { ...restated, supersedes: { commit: 'x', index: 0 } },
      /a reference is/,
    ],
    [
      'a difference that is a number',
      { ...restated, difference: 1 },
      /difference is not a canonical decimal/,
    ],
    ['a cause that is none', { ...restated, cause: null }, /"null" is not a cause/],
    [
      'a corroboration of nothing',
      { ...reconciled, observation: null },
      /a reconciliation has an observation/,
    ],
    ['a method that is none', { ...reconciled, method: 'a","of":"' }, /is not a method/],
    ['an outcome that is none', { ...reconciled, outcome: 'fine' }, /"fine" is not an outcome/],
    [
      'a weight that is no number',
      { ...reconciled, terms: [{ event: REF, weight: Number.NaN }] },
      /a weight is a number/,
    ],
    [
      'a term that is no event',
      { ...reconciled, terms: [{ event: null, weight: 1 }] },
      /missing or of the wrong type/,
    ],
    ['a weight of nothing', { ...reconciled, terms: [{ event: REF, weight: 0 }] }, /a weight is/],
    ['a rule that is none', { ...reconciled, rule: 'product' }, /"product" is not a rule/],
    ['a check that takes a value in', { ...reconciled, method: 'summation' }, /only where that is a term/],
    [
      'a corroboration by what is no value',
      { ...reconciled, observation: { ...observation, role: 'change' } },
      /a corroboration carries a value/,
    ],
    ['an engine without a version', { ...reconciled, engine: '' }, /engine is a version/],
    ['a missing member', { ...reconciled, terms: undefined }, /missing or of the wrong type/],
  ])('is refused with %s', (_, event, message) => {
    expect(refusal(withEvent(restated))).toBe('');
    expect(refusal(withEvent(reconciled))).toBe('');
    expect(refusal(withEvent(event))).toMatch(message);
    expect(refusal(withEvent(event))).toMatch(/, event 0: /);
  });
});
