import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  canonicalBytes,
  EntityState,
  expanded,
  FactsDecider,
  leafHashOf,
  validateCommit,
  type Commit,
  type Observation,
} from '#libs/figures';
import { companyfactsCommits, COMPANYFACTS_SHAPE, factFiles, property, trickyCommits } from '#libs/testing';
import { roleOf, DECIMALS_INF, DECIMALS_UNKNOWN, Flag } from '../block-reader.js';
import { LedgerError } from '../ledger-error.js';
import { Texts } from './block.fuzz.js';
import { encodeBlock, encodeFactsBlock } from './encode.js';
import { openBlock, type BlockRow, type CheckedBlock } from './open-block.js';

/** A byte to change, and how. */
const damage = fc.record({ commit: trickyCommits, at: fc.nat(), mask: fc.integer({ min: 1, max: 255 }) });

const BULK = {
  actor: 'system',
  recordedAt: '2021-09-01T00:00:00.000Z',
  correlationId: 'a bulk load',
  causationId: null,
};

describe('A block', () => {
  property(
    'gives back every commit exactly, and its leaf hash',
    trickyCommits,
    (commit) => {
      validateCommit(commit);
      const { block } = written(commit);
      const { header, events } = block.commit();
      const leafHash = leafHashOf(canonicalBytes({ header, events }));
      expect({ header, events }).toEqual(throughJson(commit));
      expect(leafHash).toBe(leafHashOf(canonicalBytes(commit)));
    },
    300,
  );

  property(
    'gives the observations as columns that say what the events say',
    trickyCommits,
    (commit) => {
      const { block, dictionary } = written(commit);
      const expected = commit.events.flatMap((event, index) =>
        'observation' in event && event.observation ? [{ index, observation: event.observation }] : [],
      );
      const actual = Array.from({ length: block.columns.count }, (_, row) => ({
        index: block.columns.eventIndex[row],
        observation: summaryOf(block, row, dictionary),
      }));
      expect(actual).toEqual(
        expected.map(({ index, observation }) => ({ index, observation: summary(observation) })),
      );
      expect(block.others().map(({ index }) => index)).toEqual(
        commit.events.flatMap((_, index) => (expected.some((each) => each.index === index) ? [] : [index])),
      );
    },
    200,
  );

  property(
    'has the same bytes whether its facts come in columns or as events',
    factFiles,
    (file) => {
      const decider = new FactsDecider(EntityState.empty(file.entity), file, BULK);
      for (const filing of file.filings) {
        const facts = decider.next(filing);
        const [columns, events] = [new Texts(), new Texts()];
        expect(encodeFactsBlock(facts, columns.intern)).toEqual(encodeBlock(expanded(facts), events.intern));
      }
    },
    100,
  );

  property(
    'has the same bytes each time',
    trickyCommits,
    (commit) => {
      expect(written(commit).row.bytes.equals(written(commit).row.bytes)).toBe(true);
    },
    50,
  );

  property(
    'is refused, naming its commit, when any of its bytes is another',
    damage,
    ({ commit, at, mask }) => {
      const { row, dictionary } = written(commit);
      const bytes = Buffer.from(row.bytes);
      bytes[at % bytes.length]! ^= mask;
      expect(codeOf(() => openBlock({ ...row, bytes }, dictionary))).toEqual({
        code: 'block-damaged',
        commit: 7,
      });
    },
    100,
  );

  property(
    'fails as damaged, and never otherwise, when its checksums are right and its contents are not',
    damage,
    ({ commit, at, mask }) => {
      const { row, dictionary } = written(commit);
      const bytes = Buffer.from(row.bytes);
      bytes[4 + (at % (bytes.length - 8))]! ^= mask;
      const { code } = codeOf(() => openBlock(resealed(row, bytes), dictionary).commit());
      expect(['none', 'block-damaged']).toContain(code);
    },
    300,
  );

  it('takes less than 14 bytes an observation of data shaped like companyfacts', () => {
    const texts = new Texts();
    let [bytes, observations] = [0, 0];
    for (const commit of companyfactsCommits({ ...COMPANYFACTS_SHAPE, entities: 2, filings: 12 })) {
      const block = encodeBlock(commit, texts.intern);
      bytes += block.length;
      observations += openBlock(rowOf(block), texts).columns.count;
    }
    expect(bytes / observations).toBeLessThan(14);
  });
});

function written(commit: Commit): { row: BlockRow; block: CheckedBlock; dictionary: Texts } {
  const dictionary = new Texts();
  const row = rowOf(encodeBlock(commit, dictionary.intern));
  return { row, block: openBlock(row, dictionary), dictionary };
}

function rowOf(bytes: Buffer): BlockRow {
  const blockHash = createHash('sha256').update(bytes).digest();
  const [leafHash, recordedAt] = [Buffer.alloc(32), '2021-08-11T23:59:59.999Z'];
  return { number: 7, revision: 3, recordedAt, bodyHash: leafHash, leafHash, blockHash, bytes };
}

/** The naive way to keep a commit. */
const byAxis = ([left]: readonly [string, string], [right]: readonly [string, string]): number =>
  left < right ? -1 : 1;

const throughJson = (commit: Commit): Commit => JSON.parse(JSON.stringify(commit)) as Commit;

function summary({ ordinal, concept, period, unit, dimensions, ...rest }: Observation) {
  const { value, negated, decimals, role, cause } = rest;
  const axes = Object.entries(dimensions).toSorted(byAxis);
  return { ordinal, concept, period, unit, axes, value, negated, decimals, role, cause };
}

function summaryOf(block: CheckedBlock, row: number, dictionary: Texts) {
  const { columns } = block;
  const flags = columns.flags[row]!;
  const decimals = columns.decimals[row]!;
  const [mantissa, scale] = [columns.mantissa[row]!, columns.scale[row]!];
  const stored = block.commit().events[columns.eventIndex[row]!] as { observation: Observation };
  return {
    ordinal: columns.ordinal[row],
    concept: dictionary.text(columns.concept[row]!),
    period: dictionary.text(columns.period[row]!),
    unit: dictionary.text(columns.unit[row]!),
    axes: Object.entries(
      JSON.parse(dictionary.text(columns.dimensions[row]!)) as Record<string, string>,
    ).toSorted(byAxis),
    value:
      flags & Flag.nil ? null : flags & Flag.long ? columns.long[mantissa] : naiveDecimal(mantissa, scale),
    negated: (flags & Flag.negated) !== 0,
    decimals: decimals === DECIMALS_INF ? 'INF' : decimals === DECIMALS_UNKNOWN ? null : decimals,
    role: roleOf(flags),
    cause: stored.observation.cause,
  };
}

/** `mantissa × 10^−scale`, digit by digit. */
function naiveDecimal(mantissa: number, scale: number): string {
  if (mantissa === 0) return '0';
  const sign = mantissa < 0 ? '-' : '';
  const digits = String(BigInt(Math.abs(mantissa)));
  if (scale <= 0) return sign + digits + '0'.repeat(-scale);
  const padded = '0'.repeat(Math.max(0, scale + 1 - digits.length)) + digits;
  return `${sign}${padded.slice(0, padded.length - scale)}.${padded.slice(padded.length - scale)}`;
}

function resealed(row: BlockRow, bytes: Buffer): BlockRow {
  const sealed = rowOf(bytes);
  return { ...row, ...sealed };
}

function codeOf(act: () => unknown): { code: string; commit?: unknown } {
  try {
    act();
    return { code: 'none' };
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return { code: error.code, commit: error.facts['commit'] };
  }
}
