import {
  correctedValue,
  decimalText,
  dimensionsJson,
  figureIdOf,
  isAmending,
  isValue,
  refKey,
  RESTATEMENT_CAUSES,
  rulingOf,
  sightingKey,
  type Decimal,
  type Decimals,
  type EntityId,
  type EventRef,
  type ExceptionOnRecord,
  type ExceptionResolved,
  type FigureFacets,
  type FigureId,
  type Memory,
  type RecordedAs,
  type RecordedSighting,
  type Role,
} from '#libs/figures';
import { DECIMALS_INF, DECIMALS_UNKNOWN, Flag, roleOf, type BlockReader, type OpenBlock } from '#libs/ledger';
import { isInSight, type Vantage } from '../vantage.js';
import { BookColumns } from './columns.js';
import { FigureIds } from './figure-ids.js';
import { FigureIndex } from './figure-index.js';
import { BookRecords, type Filing } from './records.js';

/** A sighting with where in the book it is from. */
export interface BookSighting extends RecordedSighting {
  readonly filing: Filing;
  /** Whether the document prints it with the other sign. */
  readonly negated: boolean;
  /** How many commits of the log are in view. */
  readonly upTo: number;
}

const RESERVED_ROWS_MAX = 1_000_000;

const RECORDED_AS: readonly RecordedAs[] = ['reported', 'restated', 'reconciled', 'suspect', 'term'];

/**
 * One entity's observations, folded from its blocks: what decisions remember and what all of the
 * entity's views are computed from. A figure is addressed by its number in this book, which holds
 * until the next fold.
 */
export class Book implements Memory {
  readonly records: BookRecords;
  readonly columns = new BookColumns();
  /** The first row of each filing: its rows lie together. */
  private readonly firstRows: number[] = [];
  private sorted: FigureIndex | null = null;
  private ids: FigureIds | null = null;

  constructor(
    readonly entity: EntityId,
    readonly reader: BlockReader,
  ) {
    this.records = new BookRecords(reader);
  }

  /** Commits of the entity folded so far. */
  get revision(): number {
    return this.records.revision;
  }

  get observationCount(): number {
    return this.columns.count;
  }

  get byteSize(): number {
    const sorted = (this.sorted?.byteSize ?? 0) + (this.ids?.byteSize ?? 0);
    return this.columns.byteSize + sorted + this.records.byteSize;
  }

  /** Takes in the entity's next block. */
  fold(block: OpenBlock): void {
    if (this.revision === 0) this.reserve(block.columns.count);
    const filing = this.records.fold(block);
    this.firstRows[filing] = this.columns.count;
    this.columns.append(block.columns, filing);
    if (block.columns.count > 0) this.sorted = this.ids = null;
  }

  /** Makes room for what is to come, if filings are about as long as the first: growing step by step copies it all again. */
  private reserve(firstCount: number): void {
    this.columns.reserve(Math.min(firstCount * this.reader.revisionOf(this.entity), RESERVED_ROWS_MAX));
  }

  get figureCount(): number {
    return this.index().figureCount;
  }

  /** Sorts what was folded, if it is not yet. Done by the first view that asks; a replay does it at once. */
  index(): FigureIndex {
    return (this.sorted ??= new FigureIndex(this.columns));
  }

  /** The number of the figure with these facets, −1 for none. */
  find(facets: FigureFacets): number {
    const { dictionary } = this.reader;
    return this.index().find({
      concept: dictionary.idOf('concept', facets.concept),
      period: dictionary.idOf('period', facets.period),
      unit: dictionary.idOf('unit', facets.unit),
      dimensions: dictionary.idOf('dimensions', dimensionsJson(facets.dimensions)),
    });
  }

  figureId(figure: number): FigureId {
    return this.figureIds.of(figure);
  }

  /** The number of the figure with an id, −1 for none. */
  figureOf(id: FigureId): number {
    return this.figureIds.find(id);
  }

  private get figureIds(): FigureIds {
    return (this.ids ??= new FigureIds(this.figureCount, (figure) =>
      figureIdOf({ entity: this.entity, ...this.facets(figure) }),
    ));
  }

  facets(figure: number): FigureFacets {
    const { rows, starts } = this.index();
    return this.facetsOfRow(rows[starts[figure]!]!);
  }

  private facetsOfRow(row: number): FigureFacets {
    const { concept, period, unit, dimensions } = this.columns;
    const { dictionary } = this.reader;
    return {
      concept: dictionary.text(concept[row]!),
      period: dictionary.text(period[row]!),
      unit: dictionary.text(unit[row]!),
      dimensions: JSON.parse(dictionary.text(dimensions[row]!)) as FigureFacets['dimensions'],
    };
  }

  unitOf(figure: number): string {
    return this.reader.dictionary.text(this.index().facets(figure).unit);
  }

  /** A filing's rows, the first and the one behind the last. */
  rowsOf(filing: number): readonly [from: number, to: number] {
    return [this.firstRows[filing]!, this.firstRows[filing + 1] ?? this.columns.count];
  }

  /** The figures that a document states, each once, resolutions of its exceptions included. */
  figuresOf(document: string): Set<number> {
    const figures = new Set<number>();
    const { concept, period, unit, dimensions } = this.columns;
    for (const [filing, { document: stated }] of this.records.filings.entries()) {
      if (stated !== document) continue;
      const [from, to] = this.rowsOf(filing);
      for (let row = from; row < to; row++) {
        const ids = { concept: concept[row]!, period: period[row]!, unit: unit[row]! };
        figures.add(this.index().find({ ...ids, dimensions: dimensions[row]! }));
      }
    }
    return figures;
  }

  /** How many observations a figure has in all. */
  sightingCount(figure: number): number {
    const { starts } = this.index();
    return starts[figure + 1]! - starts[figure]!;
  }

  /**
   * Whether all observations of a figure say the same, and nobody decided on any: then they are one vintage,
   * whichever of them are in sight.
   */
  isUniform(figure: number): boolean {
    if (this.records.hasRulings) return false;
    const { rows, starts } = this.index();
    const { mantissa, scale, decimals, flags, cause } = this.columns;
    const from = starts[figure]!;
    const first = rows[from]!;
    if ((flags[first]! & ~Flag.negated) !== 0) return false;
    for (let at = from; at < starts[figure + 1]!; at++) {
      const row = rows[at]!;
      const isSame =
        mantissa[row] === mantissa[first] &&
        scale[row] === scale[first] &&
        decimals[row] === decimals[first] &&
        (flags[row]! & ~Flag.negated) === 0 &&
        cause[row] === 0;
      if (!isSame) return false;
    }
    return true;
  }

  /** Whether two vantages see the same observations of a figure, and the same decisions on them. */
  isSeenAlike(figure: number, left: Vantage, right: Vantage): boolean {
    if (this.records.hasRulings && left.upTo !== right.upTo) return false;
    const { rows, starts } = this.index();
    for (let at = starts[figure]!; at < starts[figure + 1]!; at++) {
      const filing = this.records.filings[this.columns.filing[rows[at]!]!]!;
      if (isInSight(left, filing) !== isInSight(right, filing)) return false;
    }
    return true;
  }

  /** A figure's observations in sight. */
  sightingsAt(figure: number, vantage: Vantage): BookSighting[] {
    const { rows, starts } = this.index();
    const seen: BookSighting[] = [];
    for (let at = starts[figure]!; at < starts[figure + 1]!; at++) {
      const row = rows[at]!;
      const filing = this.records.filings[this.columns.filing[row]!]!;
      if (isInSight(vantage, filing)) seen.push(this.sighting(row, filing, vantage.upTo));
    }
    return seen;
  }

  /** Observations in sight that play a part, of one document or of all, with the figure that each names. */
  *rowsOfRole(
    role: Role,
    vantage: Vantage,
    document?: string,
  ): Generator<{ readonly facets: FigureFacets; readonly sighting: BookSighting }> {
    const { flags, filing, count } = this.columns;
    for (let row = 0; row < count; row++) {
      if (roleOf(flags[row]!) !== role) continue;
      const own = this.records.filings[filing[row]!]!;
      if (isInSight(vantage, own) && (document === undefined || own.document === document))
        yield { facets: this.facetsOfRow(row), sighting: this.sighting(row, own, vantage.upTo) };
    }
  }

  sightings(facets: FigureFacets): readonly BookSighting[] {
    const figure = this.find(facets);
    return figure < 0 ? [] : this.sightingsAt(figure, { asOf: null, recordedAsOf: null, upTo: Infinity });
  }

  sightingAt(event: EventRef): { facets: FigureFacets; sighting: BookSighting } | null {
    const observation = this.records.observation(event);
    if (!observation) return null;
    const sighting = this.sightings(observation).find((each) => refKey(each.event) === refKey(event));
    return sighting ? { facets: observation, sighting } : null;
  }

  exception(exceptionId: string): ExceptionOnRecord | null {
    return this.records.exception(exceptionId);
  }

  rulingAt(document: string, ordinal: number): ExceptionResolved | null {
    return this.records.rulingOf(sightingKey(document, ordinal))?.event ?? null;
  }

  private sighting(row: number, filing: Filing, upTo: number): BookSighting {
    const { columns, records } = this;
    const document = filing.document ?? '';
    const ordinal = columns.ordinal[row]!;
    const event = { commit: filing.id, index: columns.eventIndex[row]! };
    const correction = records.correctionOf(event, upTo);
    const flags = columns.flags[row]!;
    const role = roleOf(flags);
    return {
      value: correctedValue(flags & Flag.nil ? null : this.value(row), correction),
      decimals: this.decimals(row),
      role,
      cause: RESTATEMENT_CAUSES[columns.cause[row]! - 1] ?? null,
      document,
      ordinal,
      publishedAt: filing.publishedAt,
      accession: filing.accession,
      amends: isAmending(records.document(document)?.filed),
      ruling:
        correction?.to === 'void'
          ? 'dismissed'
          : rulingOf(records.rulingOf(sightingKey(document, ordinal), upTo)?.event),
      event,
      recordedAs:
        records.reclassified(event) ?? (isValue(role) ? RECORDED_AS[columns.observedAs[row]!]! : 'term'),
      corrected: correction !== undefined,
      filing,
      upTo,
      negated: (flags & Flag.negated) !== 0,
    };
  }

  /** Whether a row was found to be no figure by the log's first `upTo` commits. */
  isTakenBack(row: number, upTo: number): boolean {
    const { columns, records } = this;
    if (!records.hasRulings) return false;
    const { id, document } = records.filings[columns.filing[row]!]!;
    if (records.correctionOf({ commit: id, index: columns.eventIndex[row]! }, upTo)?.to === 'void')
      return true;
    const ruling = records.rulingOf(sightingKey(document ?? '', columns.ordinal[row]!), upTo);
    return rulingOf(ruling?.event) === 'dismissed';
  }

  /** What a row says, nil left aside; without corrections. */
  value(row: number): Decimal {
    const mantissa = this.columns.mantissa[row]!;
    if (this.columns.flags[row]! & Flag.long) return this.columns.long[mantissa]!;
    return decimalText(mantissa, this.columns.scale[row]!);
  }

  decimals(row: number): Decimals {
    const stored = this.columns.decimals[row]!;
    if (stored === DECIMALS_INF) return 'INF';
    return stored === DECIMALS_UNKNOWN ? null : stored;
  }
}
