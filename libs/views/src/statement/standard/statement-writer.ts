import canonicalize from 'canonicalize';
import { openDoubts } from '../../exceptions.js';
import type { StatementJson } from '../as-filed.js';
import type { Vantage } from '../../vantage.js';
import { CellWriter, TwoTexts } from './cell-writer.js';
import type { Column } from './choose-columns.js';
import { fillLines, type FilledLines } from './fill-lines.js';
import type { Mapping, StandardLine, StandardStatement } from './mapping.js';
import type { StandardIndex } from './standard-index.js';
import type { EmptyReason, StandardColumn } from './standard-json.js';
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

type FilledColumn = Column & FilledLines & { readonly document: string; readonly text: string };

/**
 * Writes a statement straight to JSON, members in the order of RFC 8785; read back, it is a `StandardStatementJson`.
 * Objects are made only of figures that need a second look.
 */
export class StatementWriter {
  private readonly columns: readonly FilledColumn[];
  private readonly cells: CellWriter;
  private readonly text = new TwoTexts();
  private readonly exceptions: StatementJson['exceptions'][number][] = [];
  private readonly noFigures: string;

  constructor(
    private readonly index: StandardIndex,
    private readonly statement: StandardStatement,
    columns: readonly Column[],
    private readonly vantage: Vantage,
  ) {
    const { reader } = index.book;
    this.columns = columns.map((column) => ({
      ...column,
      ...fillLines(index, statement, column),
      document: JSON.stringify(index.publications.all[column.rank]!.document),
      text: reader.dictionary.text(column.period),
    }));
    this.cells = new CellWriter(index, vantage);
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
    const middle = {
      document,
      entity,
      exceptions: this.exceptions,
      form,
      presentation: 'standard',
      publishedAt,
    };
    const end = membersOf({ statement: this.statement, title: mapping.title });
    return {
      columns: membersOf({ bridges: [], columns }),
      document: membersOf(middle),
      rows: Buffer.from(`"rows":[${whole}],${end}`),
      publishedRows: Buffer.from(`"rows":[${published}],${end}`),
    };
  }

  private column({ rank, json, span, currency }: Column): StandardColumn {
    const { document, publishedAt, form } = this.index.publications.all[rank]!;
    const unit = `iso4217:${this.index.lexicon.currencies[currency]}`;
    return { period: json, unit, dimensions: {}, span, document, publishedAt, form };
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
    const stated = this.columns.find(({ figures }) => figures[line]! >= 0);
    const concept = stated ? `"${this.conceptOf(stated.figures[line]!)}"` : null;
    text.add(`,{"concept":${concept},"depth":1,"figures":[`);
    const reasons: (EmptyReason | null)[] = [];
    for (const [at, column] of this.columns.entries()) {
      if (at > 0) text.add(',');
      reasons.push(this.cell(column, line, row));
    }
    const why = reasons.map((each) => (each === null ? 'null' : `"${each}"`)).join();
    text.add(`],"label":${JSON.stringify(label)},"line":"${id}","reasons":[${why}],"role":"${role}"}`);
  }

  private cell(column: FilledColumn, line: number, row: number): EmptyReason | null {
    const figure = column.figures[line]!;
    const place = column.places[line]!;
    if (figure >= 0 && place !== IN_DOUBT) {
      const concept = this.conceptOf(figure);
      const { text: period, document } = column;
      this.cells.write(this.text, { figure, place, concept, period, document });
      return null;
    }
    this.text.add('null');
    if (figure < 0) return 'not-stated';
    const { document } = this.index.publications.all[column.rank]!;
    for (const doubt of openDoubts(this.index.book, figure, document, this.vantage))
      this.exceptions.push({ ...doubt, row });
    return 'in-doubt';
  }

  private conceptOf(figure: number): string {
    const { book } = this.index;
    const { rows, starts } = book.index();
    return book.reader.dictionary.text(book.columns.concept[rows[starts[figure]!]!]!);
  }
}

/** An object's members as RFC 8785 sets them, without its braces. */
const membersOf = (object: object): string => canonicalize(object)!.slice(1, -1);
