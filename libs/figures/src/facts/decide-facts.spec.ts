import fc from 'fast-check';
import { factFiles, property, readingOfFacts, readingSets } from '#libs/testing';
import { canonicalBytes, commitLeafHash } from '../canonical.js';
import { decide, type Act } from '../decide.js';
import { sha256Hex } from '../ids.js';
import { EntityState, evolve } from '../memory.js';
import { validateCommit } from '../validate.js';
import { FactsDecider } from './decide-facts.js';
import { expanded, factsLeafHash } from './facts-commit.js';
import { sliceOf } from './slice.js';
import { validateFacts } from './validate-facts.js';

const act: Act = {
  actor: 'system',
  recordedAt: '2021-09-01T00:00:00.000Z',
  correlationId: 'a bulk load',
  causationId: null,
};

describe('Facts in columns', () => {
  property(
    'are decided, event for event, as observations one by one, whatever the ledger held before',
    fc.tuple(readingSets, factFiles),
    ([readings, file]) => {
      let state = readings.reduce(
        (before, reading) => evolve(before, decide(before, reading, [], act)),
        EntityState.empty(file.entity),
      );
      const decider = new FactsDecider(state, file, act);
      for (const filing of file.filings) {
        const facts = decider.next(filing);
        const commit = decide(state, readingOfFacts(file, facts), [], act);
        expect(expanded(facts)).toEqual(commit);
        state = evolve(state, commit);
      }
    },
    300,
  );

  property(
    'are valid, and hash to the leaf of the commit that they stand for',
    factFiles,
    (file) => {
      const decider = new FactsDecider(EntityState.empty(file.entity), file, act);
      for (const filing of file.filings) {
        const facts = decider.next(filing);
        validateFacts(facts);
        validateCommit(expanded(facts));
        expect(factsLeafHash(facts)).toBe(commitLeafHash(expanded(facts)));
      }
    },
    100,
  );

  property(
    'stand in a slice that the log gives back byte for byte',
    factFiles,
    (file) => {
      const decider = new FactsDecider(EntityState.empty(file.entity), file, act);
      for (const filing of file.filings) {
        const { header, events } = expanded(decider.next(filing));
        const { text: slice } = sliceOf(header, events)!;
        expect(sha256Hex(slice)).toBe(filing.document);
        expect(Object.keys(JSON.parse(slice) as object)).toEqual(['cik', 'facts']);
        expect(canonicalBytes({ header, events }).toString()).toContain(filing.accession);
      }
    },
    100,
  );
});
