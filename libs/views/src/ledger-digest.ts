import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { figureIdOf } from '#libs/figures';
import type { Book } from './book/book.js';
import { exceptionsOf } from './exceptions.js';
import { changedState, stateOf } from './figure-state.js';
import type { Vantage } from './vantage.js';

/**
 * The digest of all that an entity's book says at a vantage: every figure with its vintages and the
 * standing of every observation that is one, withdrawals and open exceptions. Equal sets of documents give equal
 * digests, in every ledger and whatever the order in which they came (R3).
 */
export function bookDigest(book: Book, vantage: Vantage): string {
  const hash = createHash('sha256');
  const lines: string[] = [];
  for (let figure = 0; figure < book.figureCount; figure++) {
    const isChanged = book.sightingCount(figure) > 1 && !book.isUniform(figure);
    const state = (isChanged ? changedState : stateOf)(book, figure, vantage);
    // What was found to be no reading of the document, or no figure, says nothing that was published.
    const standing = state.sightings.flatMap((sighting, index) => {
      const { as } = state.standings[index]!;
      return as === 'dismissed' ? [] : [{ sighting, index, as }];
    });
    if (standing.length === 0) continue;
    const figureId = figureIdOf({ entity: book.entity, ...book.facets(figure) });
    const seen = standing.map(({ sighting: { document, ordinal, publishedAt, value, decimals }, as }) => [
      document,
      ordinal,
      publishedAt,
      as,
      value,
      decimals,
    ]);
    const placeOf = new Map(standing.map(({ index }, place) => [index, place]));
    const vintages = state.vintages.map(({ shown, members }) => [
      placeOf.get(shown),
      members.map((member) => placeOf.get(member)),
    ]);
    lines.push(JSON.stringify([figureId, state.current, vintages, seen]));
  }
  for (const line of lines.toSorted()) hash.update(line).update('\n');
  const withdrawals = book.records
    .withdrawalsAt(vantage)
    .map(({ event, filing }) => canonicalize([filing.publishedAt, filing.document, event.periods]) as string);
  // What was decided shows in the figures.
  const exceptions = exceptionsOf(book, vantage).flatMap(({ exceptionId, resolution }) =>
    resolution === null ? [exceptionId] : [],
  );
  for (const line of [...withdrawals.toSorted(), ...exceptions.toSorted()]) hash.update(line).update('\n');
  return hash.digest('hex');
}

/** The digest of a ledger, from its entities' digests, in the order of entities' names. */
export function combinedDigest(digests: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [entity, digest] of [...digests].toSorted(([left], [right]) => (left < right ? -1 : 1))) {
    hash.update(`${entity} ${digest}\n`);
  }
  return hash.digest('hex');
}
