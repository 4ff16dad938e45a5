import fc from 'fast-check';
import { EntityState, evolve, type RecordedSighting } from '#libs/figures';
import { DAYS, Filled, FILER, property, readingSets } from '#libs/testing';
import {
  bookDigest,
  diffOf,
  documentExceptions,
  exceptionsOf,
  figureJson,
  findFigures,
  Library,
  restatementsOf,
  digestOf,
  type BookSighting,
  type Vantage,
} from './index.js';

/** All that views say at a vantage, as digests: what is local to a ledger is not in them. */
function saidAt(library: Library, vantage: Vantage): string[] {
  const book = library.book(FILER);
  return [
    bookDigest(book, vantage),
    digestOf([...findFigures(book, vantage, {})]),
    digestOf(restatementsOf(book, vantage)),
    digestOf(exceptionsOf(book, vantage)),
    diffOf(book, { ...vantage, asOf: '2021-02-10T23:59:59.999Z' }, vantage).digest,
  ];
}

/** A sighting as memory has it, without what only a book adds. */
function remembered(sighting: BookSighting): RecordedSighting {
  const { filing, negated, upTo, ...rest } = sighting;
  expect({ number: filing.number, negated, upTo }).toEqual({
    number: expect.any(Number),
    negated: expect.any(Boolean),
    upTo: expect.any(Number),
  });
  return rest;
}

describe('any order of ingestion', () => {
  property(
    'gives the same digests at every published time, in a ledger filled on another day too',
    readingSets.chain((readings) =>
      fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, { minLength: readings.length })),
    ),
    async ([readings, shuffled]) => {
      const one = await new Filled().take(readings);
      const other = await new Filled('2025-06-30T12:00:00.000Z').take(shuffled);
      for (const day of [...DAYS, null]) {
        expect(saidAt(other.library, other.at(day))).toEqual(saidAt(one.library, one.at(day)));
      }
    },
  );
});

describe('a book', () => {
  property('remembers what the naive fold of the same commits remembers', readingSets, async (readings) => {
    const { library, commits } = await new Filled().take(readings);
    const oracle = commits.reduce(evolve, EntityState.empty(FILER));
    const book = library.book(FILER);
    expect(book.revision).toBe(oracle.revision);
    let figures = 0;
    for (const facets of oracle.facets()) {
      figures++;
      const known = book.sightings(facets).map(remembered);
      expect(known).toEqual(oracle.sightings(facets));
    }
    expect(book.figureCount).toBe(figures);
    for (const [id, known] of oracle.allExceptions()) expect(book.exception(id)).toEqual(known);
  });

  property(
    'folded at once, commit by commit, or by a reader that came later, says the same',
    readingSets,
    async (readings) => {
      const stepwise = new Filled();
      for (const reading of readings) {
        await stepwise.take([reading]);
        saidAt(stepwise.library, stepwise.at(null));
      }
      const afresh = new Library(stepwise.ledger.blocks);
      const tiny = new Library(stepwise.ledger.blocks, 1);
      for (const day of [...DAYS, null]) {
        const said = saidAt(stepwise.library, stepwise.at(day));
        expect(saidAt(afresh, stepwise.at(day))).toEqual(said);
        expect(saidAt(tiny, stepwise.at(day))).toEqual(said);
      }
    },
  );

  property('seen as recorded at a moment, is the book that there was then', readingSets, async (readings) => {
    const whole = await new Filled().take(readings);
    for (let length = 0; length < readings.length; length++) {
      const then = await new Filled().take(readings.slice(0, length));
      const moment = length === 0 ? '2023-12-31T00:00:00.000Z' : whole.momentOf(length - 1);
      for (const day of [null, '2021-05-12']) {
        expect(saidAt(whole.library, whole.at(day, moment))).toEqual(saidAt(then.library, then.at(day)));
      }
    }
  });
});

describe('the exceptions of a document', () => {
  property('are those of its entity that stand in it', readingSets, async (readings) => {
    const filled = await new Filled().take(readings);
    const book = filled.library.book(FILER);
    for (const day of [...DAYS, null]) {
      const all = exceptionsOf(book, filled.at(day));
      for (const { document } of readings.map((reading) => reading.document)) {
        const own = all.filter((exception) => exception.document === document);
        expect(documentExceptions(book, document, filled.at(day))).toEqual(own);
      }
    }
  });
});

describe('a figure at a vantage', () => {
  property('shows nothing that was published later', readingSets, async (readings) => {
    const { library, at } = await new Filled()
      .take(readings)
      .then((filled) => ({ library: filled.library, at: filled.at.bind(filled) }));
    const book = library.book(FILER);
    for (const day of DAYS) {
      for (let figure = 0; figure < book.figureCount; figure++) {
        const shown = figureJson(book, figure, at(day));
        expect(shown === null || shown.publishedAt <= `${day}T23:59:59.999Z`).toBe(true);
      }
    }
  });
});
