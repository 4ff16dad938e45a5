import {
  DATA_SET_SLICE_MEDIA_TYPE,
  FigureError,
  sha256Hex,
  SLICE_MEDIA_TYPE,
  type Reader,
  type Reading,
  type ReadingException,
  type Source,
} from '#libs/figures';
import { isXbrlJson } from '../oim/document-types.js';
import { carriedOf } from './carried.js';
import { described } from './described.js';
import { ownOf, publishedOf } from './filer.js';
import { membersOf, objectOf, refuse } from './json-value.js';
import { Names } from './names.js';
import { sliceReading } from './slices.js';
import { statedIn } from './stated.js';
import { validated } from './validated.js';

const NAME = 'xbrl-json';
const VERSION = '1.2.0';

/**
 * Reads an xBRL-JSON 1.0 report (docs/readers/xbrl-json.md): its numbers are observations; texts are not taken, and tell of the
 * report; a number that can't be taken is an exception. What an export of a ledger says in names of its own is read too: it tells
 * what another document states, under that document's name.
 */
export const xbrlJsonReader = { name: NAME, version: VERSION, recognises, read } satisfies Reader;

function recognises({ bytes }: Source): number {
  return isXbrlJson(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) ? 1 : 0;
}

/**
 * @throws FigureError `document-not-utf8`, `xbrl-json-malformed`, `entity-missing`,
 *   `entity-conflict`, `published-missing`
 */
function read({ bytes, name, options }: Source): Reading {
  const text = decoded(bytes, name);
  const report = objectOf(text, name);
  const info = membersOf(report.get('documentInfo')) ?? refuse(name, '/documentInfo', 'it is missing');
  const carried = carriedOf(info, name);
  const names = new Names(membersOf(info.get('namespaces')), name);
  const stated = statedIn(report, names, carried !== null);
  const { entity, numbers, exceptions } = ownOf(stated, { carried, given: options.entity, name });
  const observations = numbers
    .map(({ observation }) => observation)
    .toSorted((left, right) => left.ordinal - right.ordinal);
  const own = sha256Hex(bytes);
  const isOfWhole = carried !== null && carried.part === null;
  const reading: Reading = {
    entity,
    publishedAt: publishedOf(carried, options, name),
    ...(isOfWhole ? { report: own } : {}),
    document: {
      document: isOfWhole ? carried.sha256 : own,
      // The text is decoded without loss, so its UTF-8 bytes are the file's.
      rendition: own,
      mediaType: isOfWhole ? carried.mediaType : 'application/json',
      ...described(carried, stated.texts, observations, options),
      reader: { name: NAME, version: VERSION },
    },
    renditionText: text,
    observations,
    claims: carried?.claims ?? [],
    exceptions: [...(carried?.exceptions ?? []), ...bounded(exceptions)],
    withdrawals: carried?.withdrawals ?? [],
    corrections: [],
    accepted: numbers.flatMap(({ observation: { ordinal }, accepted }) =>
      accepted ? [{ ordinal, kind: accepted.kind, reason: accepted.reason }] : [],
    ),
    texts: stated.texts.length,
  };
  validated(reading, name);
  return isOfWhole && SLICES.has(carried.mediaType) ? sliceReading(reading, carried, numbers) : reading;
}

const SLICES: ReadonlySet<string> = new Set([SLICE_MEDIA_TYPE, DATA_SET_SLICE_MEDIA_TYPE]);

const EXCEPTIONS_MAX = 1_000;

/** Exceptions, one each; past a bound one for all that are left. */
function bounded(exceptions: readonly ReadingException[]): readonly ReadingException[] {
  const rest = exceptions.length - EXCEPTIONS_MAX;
  if (rest <= 0) return exceptions;
  const why = `${rest} more facts could not be taken, as those before them`;
  const more = { kind: 'problems-more', why, locator: null, region: 'more', candidates: [] };
  return [...exceptions.slice(0, EXCEPTIONS_MAX), more];
}

/** @throws FigureError `document-not-utf8` */
function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FigureError('document-not-utf8', `${name} is not UTF-8, as an xBRL-JSON report is`, { name });
  }
}
