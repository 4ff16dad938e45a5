import { createHash } from 'node:crypto';
import { canonicalHeader, canonicalLine, LEAF_PREFIX, PART_CHARACTERS, quoted } from '../canonical.js';
import { AGREEMENT_ENGINE } from '../standing-events.js';
import type {
  Commit,
  CommitHeader,
  DocumentFiled,
  EventRef,
  FigureReconciled,
  LedgerEvent,
} from '../events.js';
import { factObservation, type FactFile, type FactFiling } from './fact-file.js';

/** The index of the first row's event in its commit: the document's own event is before it. */
export const FIRST_ROW_INDEX = 1;

/**
 * A commit of a filing whose facts stay in columns. Nearly all rows are plain: the first observation of a figure, or one
 * that is equal to the current vintage. The other rows have their events whole.
 */
export interface FactsCommit {
  readonly header: CommitHeader;
  readonly file: Pick<FactFile, 'measures' | 'periods'>;
  readonly filing: FactFiling;
  readonly filed: DocumentFiled;
  /** Of each row the event that it agrees with: the number of its commit in `commits`; −1 for a figure's first. */
  readonly termCommit: readonly number[];
  readonly termIndex: readonly number[];
  /** Ids of commits, in a table that all commits of a file share. */
  readonly commits: readonly string[];
  /** Events of rows that are not plain, by row. */
  readonly others: ReadonlyMap<number, LedgerEvent>;
  /** Events behind the rows. */
  readonly rest: readonly LedgerEvent[];
}

/** The commit with its events as objects. */
export function expanded(facts: FactsCommit): Commit {
  const rows = facts.filing.measure.map((_, row) => eventOfRow(facts, row));
  return { header: facts.header, events: [facts.filed, ...rows, ...facts.rest] };
}

function eventOfRow(facts: FactsCommit, row: number): LedgerEvent {
  const other = facts.others.get(row);
  if (other) return other;
  const observation = factObservation(facts.file, facts.filing, row);
  const term = facts.termCommit[row]!;
  if (term < 0) return { type: 'FigureReported', observation };
  return corroboration({ commit: facts.commits[term]!, index: facts.termIndex[row]! }, observation);
}

/** An observation that is equal to another. */
const corroboration = (event: EventRef, observation: FigureReconciled['observation']): FigureReconciled => ({
  type: 'FigureReconciled',
  method: 'corroboration',
  observation,
  of: null,
  rule: 'sum',
  terms: [{ event, weight: 1 }],
  difference: null,
  outcome: 'exact',
  engine: AGREEMENT_ENGINE,
});

/** As `commitLeafHash` of the expanded commit, written from the columns. */
export function factsLeafHash(facts: FactsCommit): string {
  const leaf = createHash('sha256').update(LEAF_PREFIX);
  let text = canonicalHeader(facts.header) + canonicalLine(facts.filed) + '\n';
  const rows = new RowLines(facts);
  for (let row = 0; row < facts.filing.measure.length; row++) {
    text += rows.line(row);
    if (text.length < PART_CHARACTERS) continue;
    leaf.update(text, 'utf8');
    text = '';
  }
  for (const event of facts.rest) text += `${canonicalLine(event)}\n`;
  return leaf.update(text, 'utf8').digest('hex');
}

/** The canonical lines of rows. What rows of a measure share is put together once. */
class RowLines {
  private measure = -1;
  private before = '';
  private unit = '';

  constructor(private readonly facts: FactsCommit) {}

  line(row: number): string {
    const { filing, file, others, termCommit, termIndex, commits } = this.facts;
    const other = others.size > 0 ? others.get(row) : undefined;
    if (other) return `${canonicalLine(other)}\n`;
    if (filing.measure[row] !== this.measure) this.enter(filing.measure[row]!);
    const value = filing.value[row];
    const observation =
      `${this.before}${filing.number[row]}"},"ordinal":${row},"period":"${file.periods[filing.period[row]!]}",` +
      `${this.unit}${value === null ? '' : `,"value":"${value}"`}}`;
    const term = termCommit[row]!;
    return term < 0
      ? `{"observation":${observation},"type":"FigureReported"}\n`
      : `{"engine":"${AGREEMENT_ENGINE}","method":"corroboration","observation":${observation},"outcome":"exact",` +
          `"terms":[{"event":{"commit":"${commits[term]}","index":${termIndex[row]}},"weight":1}],"type":"FigureReconciled"}\n`;
  }

  private enter(measure: number): void {
    const { concept, unit, pointer } = this.facts.file.measures[measure]!;
    this.measure = measure;
    // The pointer's closing quote comes behind the fact's number.
    this.before = `{"concept":${quoted(concept)},"locator":{"pointer":${quoted(pointer).slice(0, -1)}`;
    this.unit = `"unit":${quoted(unit)}`;
  }
}
