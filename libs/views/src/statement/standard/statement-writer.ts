import canonicalize from 'canonicalize';
import { periodJson, type Concept } from '#libs/figures';
import { openDoubts } from '../../exceptions.js';
import type { StatementJson } from '../as-filed.js';
import type { Vantage } from '../../vantage.js';
import { CellWriter, TwoTexts } from './cell-writer.js';
import type { Chosen, Column, Terms } from './choose-columns.js';
import { EMPTY_REASONS, type EmptyReason } from './empty-reasons.js';
import { fillDerived, type DerivedLine, type FilledDerived } from './fill-derived.js';
import { fillLines, type FilledLines } from './fill-lines.js';
import { IdentityWriter } from './identity-writer.js';
import type { Mapping, StandardLine, StandardStatement } from './mapping.js';
import type { StandardIndex } from './standard-index.js';
import type { ColumnTerm, Gap, StandardColumn } from './standard-json.js';
import { DerivedWriter } from './derived-writer.js';
import type { PresentedPeriod } from './presented.js';
import { IN_DOUBT } from './timelines.js';

/** A statement's JSON in parts, between which stands what tells of this ledger and of the question. */
export interface StatementText {
  /** Members from `bridges` to `columns`, from `document` to `publishedAt`, and from `rows` on. */
  readonly columns: string;
  readonly document: string;
  readonly rows: Buffer;
  /** As `rows`, without ids of events: what a digest covers. */
  readonly publishedRows: Buffer;
}

/** What a column's lines are filled with; its document in JSON. */
type FilledColumn = Column &
  FilledLines & { readonly derived: FilledDerived['derived'] | null; readonly document: string };

/**
 * Writes a statement straight to JSON, members in the order of RFC 8785; read back, it is a `StandardStatementJson`.
 * Objects are made only of figures that need a second look.
 */
export class StatementWriter {
  private readonly columns: readonly FilledColumn[];
  private readonly cells: CellWriter;
  private readonly text = new TwoTexts();
  private readonly exceptions: StatementJson['exceptions'][number][] = [];
  private readonly gaps: Gap[] = [];
  private readonly reasons = new Set<EmptyReason>();
  private readonly differences: DerivedWriter;
  private readonly noFigures: string;
  private readonly omitted: number;

  constructor(
    private readonly index: StandardIndex,
    private readonly statement: StandardStatement,
    { columns, omitted }: Chosen,
    private readonly vantage: Vantage,
  ) {
    const count = index.publications.countAt(vantage.asOf);
    this.columns = columns.map((column) => ({
      ...filled(index, statement, column, count),
      document: JSON.stringify(index.publications.all[column.rank]!.document),
    }));
    this.omitted = omitted;
    this.cells = new CellWriter(index, vantage);
    this.differences = new DerivedWriter(index, vantage);
    this.noFigures = `[${columns.map(() => 'null').join()}]`;
  }

  write(): StatementText {
    const { publications, lexicon } = this.index;
    const { table } = lexicon.slotsOf(this.statement);
    const mapping = table.mappings[this.columns[0]!.mapping]!;
    this.rows(mapping);
    const { document, publishedAt, form } = publications.all[this.columns[0]!.rank]!;
    const { whole, published } = this.text;
    const columns = this.columns.map((column) => this.column(column));
    const { entity } = this.index.book;
    const before = { document, entity, exceptions: this.exceptions, form, gaps: this.gaps };
    const after = {
      meanings: this.meanings(),
      omittedColumns: this.omitted,
      presentation: 'standard',
      publishedAt,
    };
    const identities = new IdentityWriter(this.index, this.vantage).write(mapping, this.columns);
    const end = membersOf({ statement: this.statement, title: mapping.title });
    return {
      columns: membersOf({ bridges: [], columns }),
      document: `${membersOf(before)},"identities":${identities},${membersOf(after)}`,
      rows: Buffer.from(`"rows":[${whole}],${end}`),
      publishedRows: Buffer.from(`"rows":[${published}],${end}`),
    };
  }

  private column({ rank, json, span, currency, terms }: Column): StandardColumn {
    const { document, publishedAt, form } = this.index.publications.all[rank]!;
    const unit = `iso4217:${this.index.lexicon.currencies[currency]}`;
    const derived = terms && [this.term(terms.long, 1), this.term(terms.short, -1)];
    return { period: json, unit, dimensions: {}, span, derived, document, publishedAt, form };
  }

  private term({ period, rank }: PresentedPeriod, weight: 1 | -1): ColumnTerm {
    const { document, publishedAt, form } = this.index.publications.all[rank]!;
    return {
      weight,
      period: periodJson(this.index.book.reader.dictionary.text(period)),
      document,
      publishedAt,
      form,
    };
  }

  private meanings(): Partial<Record<EmptyReason, string>> {
    return Object.fromEntries([...this.reasons].map((reason) => [reason, EMPTY_REASONS[reason]]));
  }

  private rows({ sections }: Mapping): void {
    let line = 0;
    let row = 0;
    for (const { label, lines } of sections) {
      this.text.add(
        `${row++ === 0 ? '' : ','}{"concept":null,"depth":0,"figures":${this.noFigures},"label":${JSON.stringify(label)},` +
          `"line":null,"reasons":${this.noFigures},"role":"heading"}`,
      );
      for (const each of lines) this.row(each, line++, row++);
    }
  }

  private row({ label, id, role }: StandardLine, line: number, row: number): void {
    const { text } = this;
    const concept = this.conceptIn(line);
    text.add(`,{"concept":${concept === null ? null : `"${concept}"`},"depth":1,"figures":[`);
    const reasons: (EmptyReason | null)[] = [];
    for (const [at, column] of this.columns.entries()) {
      if (at > 0) text.add(',');
      const reason = this.cell(column, { line, row, column: at });
      if (reason !== null) this.reasons.add(reason);
      reasons.push(reason);
    }
    const why = reasons.map((each) => (each === null ? 'null' : `"${each}"`)).join();
    text.add(`],"label":${JSON.stringify(label)},"line":"${id}","reasons":[${why}],"role":"${role}"}`);
  }

  private cell(column: FilledColumn, at: Spot): EmptyReason | null {
    const derived = column.derived?.[at.line];
    if (derived) return this.derived(column, derived, at);
    const figure = column.figures[at.line]!;
    const place = column.places[at.line]!;
    if (figure >= 0 && place !== IN_DOUBT) {
      const concept = this.index.conceptOf(figure);
      const { text: period, document } = column;
      this.cells.write(this.text, { figure, place, concept, period, document });
      return null;
    }
    this.text.add('null');
    if (figure < 0) return 'not-stated';
    this.doubt(figure, column.rank, at.row);
    this.gap(at, 'in-doubt');
    return 'in-doubt';
  }

  /** A line that a derived column's document does not state itself. */
  private derived(column: FilledColumn, line: DerivedLine, at: Spot): EmptyReason | null {
    if (line.as === 'difference') {
      this.differences.write(this.text, column, line);
      return null;
    }
    this.text.add('null');
    for (const { figure, rank } of line.doubted) this.doubt(figure, rank, at.row);
    if (line.why !== null) this.gap(at, line.reason, line.why);
    return line.reason;
  }

  private gap({ row, column }: Spot, reason: EmptyReason, why: string = EMPTY_REASONS[reason]): void {
    this.gaps.push({ row, column, reason, why });
  }

  private doubt(figure: number, rank: number, row: number): void {
    const { document } = this.index.publications.all[rank]!;
    for (const doubt of openDoubts(this.index.book, figure, document, this.vantage))
      this.exceptions.push({ ...doubt, row });
  }

  /** The concept of a line's first figure. */
  private conceptIn(line: number): Concept | null {
    for (const { figures, derived } of this.columns) {
      if (figures[line]! >= 0) return this.index.conceptOf(figures[line]!);
      const made = derived?.[line];
      if (made?.as === 'difference') return this.index.conceptOf(made.long.figure);
    }
    return null;
  }
}

/** Where a cell is: its line in the mapping, its row and column in the statement. */
interface Spot {
  readonly line: number;
  readonly row: number;
  readonly column: number;
}

/** A column that its document presents itself, and that lacks no difference, is no derived one. */
function filled(
  index: StandardIndex,
  statement: StandardStatement,
  column: Column,
  count: number,
): Omit<FilledColumn, 'document'> {
  if (isDerived(column)) {
    const lines = fillDerived(index, statement, column, count);
    if (!column.isPresented || lines.derived.some((line) => line?.as === 'difference'))
      return { ...column, ...lines };
  }
  return { ...column, terms: null, ...fillLines(index, statement, column), derived: null };
}

const isDerived = (column: Column): column is Column & { readonly terms: Terms } => column.terms !== null;

/** An object's members as RFC 8785 sets them, without its braces. */
const membersOf = (object: object): string => canonicalize(object)!.slice(1, -1);
