import type { Decimal } from '../decimal.js';
import { isCanonicalDecimal, parseDecimal } from '../decimal.js';
import { FigureError } from '../errors.js';
import type { CommitHeader, DocumentFiled, LedgerEvent } from '../events.js';
import type { EntityId } from '../identity.js';
import { observationOf } from '../memory.js';
import { periodJson, type Period } from '../period.js';
import type { FactFile, FactFiling } from './fact-file.js';
import { dataSetSlice, DATA_SET_SLICE_MEDIA_TYPE } from './reading-slice.js';

/** The media type of an accession's slice of companyfacts. */
export const SLICE_MEDIA_TYPE = 'application/vnd.tieout.companyfacts-slice+json';

/**
 * An accession's slice of companyfacts, the document that its facts stand in: RFC 8785 JSON in the SEC's own
 * shape, with the facts of that accession only, without `frame`, `fy` and `fp`, each once, sorted by end, start and value.
 * A value that a JSON number does not hold exactly is a text.
 */
export function sliceText(
  { entity, measures, periods }: Pick<FactFile, 'entity' | 'measures' | 'periods'>,
  { accession, form, publishedAt, measure, period, value }: Omit<FactFiling, 'document'>,
): string {
  const writer = new SliceWriter(entity, accession, form, publishedAt.slice(0, 10));
  for (let row = 0; row < measure.length; row++) {
    writer.fact(measures[measure[row]!]!.pointer, periods[period[row]!]!, value[row]!);
  }
  return writer.text();
}

/**
 * The slice that a commit was made of, from what the log holds; `null` where its document is no slice.
 * Slices are not stored: the log gives them back byte for byte.
 */
export function sliceOf(
  header: CommitHeader,
  events: readonly LedgerEvent[],
): { readonly mediaType: string; readonly text: string } | null {
  const filed = events.find((event) => event.type === 'DocumentFiled');
  const { mediaType, report } = filed ?? {};
  // A report says what a slice states, and does not give it back.
  if (report) return null;
  if (mediaType === DATA_SET_SLICE_MEDIA_TYPE) {
    const observations = events.flatMap((event) => observationOf(event) ?? []);
    return { mediaType, text: dataSetSlice({ ...header, ...filed! }, observations) };
  }
  return mediaType === SLICE_MEDIA_TYPE
    ? { mediaType, text: companyFactsSlice(header, filed!, events) }
    : null;
}

function companyFactsSlice(
  header: CommitHeader,
  filed: DocumentFiled,
  events: readonly LedgerEvent[],
): string {
  const writer = new SliceWriter(
    header.entity,
    header.accession ?? '',
    filed.form,
    header.publishedAt.slice(0, 10),
  );
  for (const event of events) {
    const observation = observationOf(event);
    if (!observation || !('pointer' in observation.locator)) continue;
    const { pointer } = observation.locator;
    writer.fact(pointer.slice(0, pointer.lastIndexOf('/') + 1), observation.period, observation.value);
  }
  return writer.text();
}

/** Writes facts in the order in which a slice has them. */
class SliceWriter {
  private json: string;
  private pointer = '';
  private path: readonly string[] = [];
  private readonly prefix: string;
  private readonly middle: string;

  constructor(entity: EntityId, accession: string, form: string | null, filed: string) {
    this.json = `{"cik":${cikOf(entity)},"facts":{`;
    this.prefix = `{"accn":${JSON.stringify(accession)},"end":"`;
    this.middle = `","filed":"${filed}"${form === null ? '' : `,"form":${JSON.stringify(form)}`}`;
  }

  fact(pointer: string, period: Period, value: Decimal | null): void {
    if (pointer === this.pointer) this.json += ',';
    else this.open(pointer);
    const slash = period.indexOf('/');
    const end = slash < 0 ? period : period.slice(slash + 1);
    const start = slash < 0 ? '' : `,"start":"${period.slice(0, slash)}"`;
    this.json += `${this.prefix}${end}${this.middle}${start},"val":${jsonNumber(value)}}`;
  }

  text(): string {
    this.close(0);
    return `${this.json}}}`;
  }

  /** Closes what the next fact's path leaves, opens what it enters. */
  private open(pointer: string): void {
    const path = namesIn(pointer);
    let common = 0;
    while (common < this.path.length && path[common] === this.path[common]) common++;
    const isFirst = this.path.length === 0;
    this.close(common);
    if (!isFirst) this.json += ',';
    for (let depth = common; depth < path.length; depth++) this.json += path[depth]! + OPENINGS[depth]!;
    this.path = path;
    this.pointer = pointer;
  }

  /** Closes levels from the innermost to the one at a depth. */
  private close(depth: number): void {
    for (let level = this.path.length - 1; level >= depth; level--) this.json += CLOSINGS[level]!;
  }
}

const OPENINGS = [':{', ':{"units":{', ':['];
const CLOSINGS = ['}', '}}', ']'];

/** Pointers taken apart: all filings of a file have the same. */
const names = new Map<string, readonly string[]>();
const NAMES_MAX = 20_000;

/** Taxonomy, concept and unit of a pointer, each as a key in JSON. */
function namesIn(pointer: string): readonly string[] {
  let known = names.get(pointer);
  if (known === undefined) {
    const [, , taxonomy, concept, , unit] = pointer.split('/');
    known = [taxonomy!, concept!, unit!].map((token) => JSON.stringify(unescaped(token)));
    if (names.size >= NAMES_MAX) names.clear();
    names.set(pointer, known);
  }
  return known;
}

const unescaped = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** A key as a JSON pointer's token. */
export const pointerToken = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** An RFC 8785 number; a text where a double is not exactly the value. */
function jsonNumber(value: Decimal | null): string {
  if (value === null) return 'null';
  if (value.length <= SAFE_LENGTH && !value.includes('.')) return value;
  const text = String(Number(value));
  if (text === value) return text;
  return !isCanonicalDecimal(text) && isFiniteNumber(text) && parseDecimal(text) === value
    ? text
    : JSON.stringify(value);
}

/** Whole numbers of so many characters are written alike by both. */
const SAFE_LENGTH = 15;

const isFiniteNumber = (text: string): boolean => Number.isFinite(Number(text));

/** @throws FigureError `entity-malformed` for an entity that is no CIK */
function cikOf(entity: EntityId): number {
  if (entity.startsWith('cik:')) return Number(entity.slice(4));
  throw new FigureError('entity-malformed', `${entity} is no CIK: the SEC's facts are of filers with one`, {
    entity,
  });
}

/** What sorts the facts of a measure in a slice by period: end, then start; an instant before durations. */
export function periodOrder(period: Period): string {
  const json = periodJson(period);
  return 'instant' in json ? json.instant : `${json.end} ${json.start}`;
}
