import { FactsDecider, figureIdOf, type Moment, type Reading } from '#libs/figures';
import { readerFor } from '#libs/readers';
import { DAYS, factFiles, Filled, FILER, lives, property, readingSets } from '#libs/testing';
import { bookDigest, stateOf, type Vantage } from '#libs/views';
import { documentReport, documentsInSight } from './document-report.js';
import { isEmpty } from './oim-report.js';
import { xbrlJsonOf } from './xbrl-json.js';

/** What a ledger gives out, report by report. */
function reportsOf({ book }: Filled, vantage: Vantage): Uint8Array[] {
  return documentsInSight(book, vantage)
    .map((document) => documentReport(book, document, vantage))
    .filter((report) => !isEmpty(report))
    .map((report) => Buffer.concat([...xbrlJsonOf(report)]));
}

const readBack = async (bytes: Uint8Array): Promise<Reading> => {
  const source = { bytes, name: 'report.json', options: {} };
  return readerFor(source).read(source);
};

async function roundTrip(one: Filled): Promise<Filled> {
  const readings = await Promise.all(reportsOf(one, one.at(null)).map(readBack));
  return new Filled('2026-01-01T00:00:00.000Z').take(readings);
}

/** The document that each document of a ledger is an export of, by what the documents say of themselves. */
type Named = (document: string) => string;

/** All that a ledger says of figures at a published time, documents under the names that a function gives them. */
function said(filled: Filled, vantage: Vantage, named: Named): unknown[] {
  const { book } = filled;
  const figures: [string, unknown][] = [];
  for (let figure = 0; figure < book.figureCount; figure++) {
    const { sightings, standings, vintages, current } = stateOf(book, figure, vantage);
    const nameOf = (at: number): string => `${named(sightings[at]!.document)}#${sightings[at]!.ordinal}`;
    const seen = sightings.flatMap(
      ({ publishedAt, accession, value, decimals, role, cause, negated }, at) => {
        const standing = standings[at]!;
        if (standing.as === 'dismissed') return [];
        const { against: _, with: __, ...is } = { against: 0, with: 0, ...standing };
        return [
          { ...is, name: nameOf(at), publishedAt, accession, value, decimals, role, stated: cause, negated },
        ];
      },
    );
    const shown = vintages.map((vintage) => [nameOf(vintage.shown), vintage.members.map(nameOf)]);
    const id = figureIdOf({ entity: FILER, ...book.facets(figure) });
    if (seen.length > 0) figures.push([id, { seen, shown, current }]);
  }
  const withdrawn = book.records
    .withdrawalsAt(vantage)
    .map(({ event, filing }) => [filing.publishedAt, event.periods]);
  return [figures.toSorted(([left], [right]) => (left < right ? -1 : 1)), withdrawn];
}

/** Documents in their order, where no two have the same place in it: then their hashes decide nothing. */
const key = ({ publishedAt, document }: Reading): string => `${publishedAt} ${document.accession}`;
const distinct = (readings: readonly Reading[]): Reading[] =>
  readings.filter((each, at) => readings.findIndex((other) => key(other) === key(each)) === at);

describe('a ledger that is given out as xBRL-JSON and read again', () => {
  property(
    'says the same of every figure at every published time, but for the names of documents',
    readingSets,
    async (sets) => {
      const one = await new Filled().take(distinct(sets));
      const other = await roundTrip(one);
      const names = namesOf(one, other);
      for (const day of [...DAYS, null])
        expect(said(other, other.at(day), names)).toEqual(said(one, one.at(day), (document) => document));
    },
  );

  property('says what was corrected by then', lives, async (steps) => {
    const readings = distinct(steps.filter((step): step is Reading => 'observations' in step));
    const kept = steps.filter((step) =>
      'observations' in step ? readings.includes(step) : 'corrects' in step,
    );
    const one = await new Filled().live(kept);
    const other = await roundTrip(one);
    const names = namesOf(one, other);
    for (const day of [...DAYS, null])
      expect(said(other, other.at(day), names)).toEqual(said(one, one.at(day), (document) => document));
  });

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
      for (const day of [...DAYS, null])
        expect(bookDigest(other.book, other.at(day))).toBe(bookDigest(one.book, one.at(day)));
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

/** Names documents of the second ledger as the first one does: both hold them in one order. */
function namesOf(one: Filled, other: Filled): Named {
  const stating = documentsInSight(one.book, one.at(null)).filter(
    (document) => !isEmpty(documentReport(one.book, document, one.at(null))),
  );
  const exports = documentsInSight(other.book, other.at(null));
  expect(exports).toHaveLength(stating.length);
  const names = new Map(exports.map(({ filed }, at) => [filed.document, stating[at]!.filed.document]));
  return (document) => names.get(document) ?? document;
}
