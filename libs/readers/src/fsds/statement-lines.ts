import { LIMITS, type PresentedStatement, type StatementKind } from '#libs/figures';
import { RowGroups, wordColumn, Words } from './columns.js';
import type { Filing } from './filing.js';
import type { Tag } from './tags.js';

/** Columns of `pre`; `StatementLines.add` takes those behind the filing's, the tag's and its version's. */
export const PRE_COLUMNS = ['adsh', 'tag', 'version', 'report', 'line', 'stmt', 'plabel', 'negating'];

/** What data sets call a statement, and what is said of it here. */
const STATEMENTS: Readonly<Record<string, readonly [title: string, kind: StatementKind]>> = {
  BS: ['Balance sheet', 'balance-sheet'],
  IS: ['Income statement', 'income-statement'],
  CI: ['Comprehensive income', 'comprehensive-income'],
  CF: ['Cash flow', 'cash-flow'],
  EQ: ['Equity', 'other'],
  CP: ['Cover page', 'other'],
  SI: ['Schedule of investments', 'other'],
};
const OTHER: readonly [string, StatementKind] = ['Other', 'other'];

/** The lines of a data set's statements in columns, about 28 bytes each: they come in no order. */
export class StatementLines {
  private readonly filing = wordColumn();
  private readonly report = wordColumn();
  private readonly line = wordColumn();
  private readonly statement = wordColumn();
  private readonly tag = wordColumn();
  private readonly label = wordColumn();
  private readonly negating = wordColumn();
  private readonly statements = new Words((code) => STATEMENTS[code] ?? OTHER);
  private readonly labels = new Words((label) => label.replaceAll(/\s+/g, ' ').trim());

  constructor(private readonly tags: readonly Tag[]) {}

  get count(): number {
    return this.filing.count;
  }

  /** Adds a row; why it can't be, or `null`. */
  add({ number }: Filing, tag: number, cells: readonly string[]): string | null {
    const [report, line, statement, label, negating] = cells as Cells;
    if (!NUMBER.test(report) || !NUMBER.test(line)) return 'the report or the line is no number';
    if (label.length > LIMITS.textCharacters) return 'the label is too long';
    this.filing.push(number);
    this.tag.push(tag);
    this.report.push(Number(report));
    this.line.push(Number(line));
    this.statement.push(this.statements.numberOf(statement));
    this.label.push(this.labels.numberOf(label));
    this.negating.push(negating === '1' ? 1 : 0);
    return null;
  }

  /** The lines of each filing. */
  byFiling(filings: number): RowGroups {
    return new RowGroups(this.filing, filings);
  }

  /** A table a report, as the filer ordered it. They have no columns, since none could say its period exactly. */
  tables(lines: Uint32Array): PresentedStatement[] {
    const sorted = [...lines].toSorted((left, right) => this.orderOf(left) - this.orderOf(right));
    const tables = new Map<
      number,
      PresentedStatement & { readonly rows: PresentedStatement['rows'][number][] }
    >();
    for (const line of sorted) {
      const report = this.report.at(line);
      let table = tables.get(report);
      if (!table) {
        const [title, kind] = this.statements.meanings[this.statement.at(line)]!;
        tables.set(report, (table = { kinds: [kind], title, columns: [], rows: [] }));
      }
      const label = this.labels.meanings[this.label.at(line)]!;
      table.rows.push({ label, concept: this.tags[this.tag.at(line)]!.concept, depth: 0, role: 'line' });
    }
    return [...tables.values()];
  }

  /** The numbers of the tags that are printed with the other sign wherever they stand. */
  negatedTags(lines: Uint32Array): ReadonlySet<number> {
    const negated = new Set<number>();
    for (const line of lines) if (this.negating.at(line) === 1) negated.add(this.tag.at(line));
    for (const line of lines) if (this.negating.at(line) === 0) negated.delete(this.tag.at(line));
    return negated;
  }

  private orderOf(line: number): number {
    return this.report.at(line) * LINES_MAX + this.line.at(line);
  }
}

type Cells = [string, string, string, string, string];

const NUMBER = /^\d{1,6}$/;
/** More than six digits say. */
const LINES_MAX = 1_000_000;
