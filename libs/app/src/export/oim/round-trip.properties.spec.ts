import { FactsDecider, type Moment, type Reading } from '#libs/figures';
import { readerFor } from '#libs/readers';
import { DAYS, factFiles, Filled, lives, property, readingSets } from '#libs/testing';
import {
  bookDigest,
  ENTITY_PROJECTIONS,
  EXCEPTION_QUEUE,
  RESTATEMENT_FEED,
  rowsDigest,
  type EntityProjection,
  type Vantage,
} from '#libs/views';
import { decideEntry } from '../../ingest-document/decide-entry.js';
import { documentReport, documentsInSight, isNote } from './document-report.js';
import { xbrlJsonOf } from './xbrl-json.js';

/** What a ledger gives out, report by report. */
function reportsOf({ book }: Filled, vantage: Vantage): Uint8Array[] {
  return documentsInSight(book, vantage)
    .filter((document) => !isNote(book, document))
    .map((document) => Buffer.concat([...xbrlJsonOf(documentReport(book, document, vantage))]));
}

/** The reports, but for what read the documents. */
const saidBy = (filled: Filled): unknown[] =>
  reportsOf(filled, filled.at(null)).map((bytes) =>
    JSON.parse(Buffer.from(bytes).toString(), (key, value: unknown) => (key === 'reader' ? null : value)),
  );

const readBack = async (bytes: Uint8Array): Promise<Reading> => {
  const source = { bytes, name: 'report.json', options: {} };
  return readerFor(source).read(source);
};

async function roundTrip(one: Filled): Promise<Filled> {
  const readings = await Promise.all(reportsOf(one, one.at(null)).map(readBack));
  return new Filled('2026-01-01T00:00:00.000Z').take(readings);
}

/** The digests of all that a ledger says of an entity, day by day; a catalogue counts what was taken back too. */
const digestsOf = (
  filled: Filled,
  projections: readonly EntityProjection[] = [RESTATEMENT_FEED, EXCEPTION_QUEUE],
): unknown[] =>
  [...DAYS, null].map((day) => {
    const vantage = filled.at(day);
    const rows = projections.map((each) => rowsDigest(each, [...each.rowsOf(filled.book, vantage)]));
    return [bookDigest(filled.book, vantage), ...rows];
  });

describe('a ledger that is given out as xBRL-JSON and read again', () => {
  property('has the same digests at every published time', readingSets, async (sets) => {
    const one = await new Filled().take(sets);
    expect(digestsOf(await roundTrip(one), ENTITY_PROJECTIONS)).toEqual(digestsOf(one, ENTITY_PROJECTIONS));
  });

  property('has them where people corrected and decided too', lives, async (steps) => {
    const one = await new Filled().live(steps);
    expect(digestsOf(await roundTrip(one))).toEqual(digestsOf(one));
  });

  property('gives out the same reports again', readingSets, async (sets) => {
    const one = await new Filled().take(sets);
    const other = await roundTrip(one);
    expect(saidBy(other)).toEqual(saidBy(one));
  });

  property(
    'has them whichever came first, a document or the report that stands for it',
    readingSets,
    async (sets) => {
      const one = await new Filled().take(sets);
      const reports = await Promise.all(reportsOf(one, one.at(null)).map(readBack));
      const other = await new Filled().take([...reports, ...sets], decideEntry);
      expect(digestsOf(other)).toEqual(digestsOf(one));
      const again = await new Filled().take([...sets, ...reports, ...reports], decideEntry);
      expect(digestsOf(again)).toEqual(digestsOf(one));
      expect(again.commits).toHaveLength(sets.length);
    },
  );

  property(
    'has the same digests, where its documents are slices of the facts of the SEC',
    factFiles,
    async (file) => {
      const one = new Filled();
      const act = {
        actor: 'test',
        recordedAt: '2024-01-01T00:00:00.000Z' as Moment,
        correlationId: 'c',
        causationId: null,
      };
      const decider = new FactsDecider(one.book, file, act);
      const entries = file.filings.map((filing) => ({
        commit: decider.next(filing),
        bodyHash: filing.document,
        documents: [],
      }));
      await one.ledger.log.appendRun(entries, 0);
      const other = await roundTrip(one);
      expect(digestsOf(other)).toEqual(digestsOf(one));
    },
  );

  property(
    'is given out in the same bytes by every ledger that holds its documents',
    readingSets,
    async (sets) => {
      const one = await new Filled().take(sets);
      const other = await new Filled('2025-06-30T12:00:00.000Z').take(sets.toReversed());
      expect(reportsOf(other, other.at(null))).toEqual(reportsOf(one, one.at(null)));
    },
  );
});
