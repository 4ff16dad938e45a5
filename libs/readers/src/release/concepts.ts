import { createHash } from 'node:crypto';
import { extensionPrefix, type EntityId } from '#libs/figures';
import { cashEdge, saysEnd } from './balances.js';
import type { ConceptEntry } from './dictionary/concept-entry.js';
import { CONCEPTS, NET_PROFIT } from './dictionary/concepts.data.js';
import { IFRS_CONCEPTS } from './dictionary/ifrs.data.js';
import type { Facts } from './facts.js';
import { normal } from './labels.js';
import type { RowKind } from './row-kinds.js';
import { amountOf, type Row } from './rows.js';
import { directionOf, standingsOf, type Conventions, type Standing } from './signs.js';
import type { Table } from './table.js';

/** What a row measures, and how its printed sign becomes the economic one. */
export interface Measure {
  readonly concept: string;
  /** 1, or −1 where the document prints the value with the other sign. */
  readonly factor: 1 | -1;
  /** An instant at an edge of a duration column. */
  readonly edge: 'begin' | 'end' | null;
}

/** The measures of a table's rows; `null` for a heading. `hasMinority`: a part of the profit is others'. */
export function measuresOf(
  table: Table,
  facts: Facts,
  conventions: Conventions,
  hasMinority: boolean,
): readonly (Measure | null)[] {
  const standings = standingsOf(table);
  const itemOf = new Map(table.itemRows.flatMap((rows, item) => rows.map((row) => [row, item] as const)));
  const labels = table.rows.map((row) => normal(row.label));
  const context: Context = { table, facts, conventions, hasMinority, standings, itemOf, labels };
  const first = table.rows.map((row, index) => (row.isHeading ? null : standard(index, context)));
  const checked = withTheirKin(first, context);
  const unique = uniquely(checked, context);
  return table.rows.map((row, index) => {
    if (row.isHeading) return null;
    const fit = unique[index];
    if (!fit) {
      const concept = extensionOf({ ...row, label: whole(index, table) }, table, facts.entity);
      return { concept, factor: 1, edge: edgeOf(row, table) };
    }
    const edge = fit.entry.period === 'begin' || fit.entry.period === 'end' ? fit.entry.period : null;
    return { concept: fit.concept, factor: fit.factor, edge };
  });
}

interface Context {
  readonly table: Table;
  readonly facts: Facts;
  readonly conventions: Conventions;
  readonly hasMinority: boolean;
  readonly standings: readonly (Standing | null)[];
  readonly itemOf: ReadonlyMap<number, number>;
  readonly labels: readonly string[];
}

interface Fit {
  readonly entry: ConceptEntry;
  readonly concept: string;
  readonly factor: 1 | -1;
}

/** The dictionary's concept of a row whose sign is proven, or `null`. */
function standard(index: number, context: Context): Fit | null {
  const { table, facts, labels, itemOf, standings } = context;
  const entries = DICTIONARIES[facts.framework];
  if (table.suspicions.mergedLabels.has(index)) return null;
  const item = itemOf.get(index);
  const standing = item === undefined ? null : standings[item]!;
  const section = table.rows[index]!.section.map(normal).join(' | ');
  for (const entry of entries) {
    if (!entry.statements.some((kind) => table.kinds.includes(kind)) || !entry.label.test(labels[index]!))
      continue;
    if (entry.section && !entry.section.test(section)) continue;
    if (!fitsStatement(entry, index, context)) continue;
    if (entry.place !== 'any' && standing?.isTotal !== (entry.place === 'total')) continue;
    const factor =
      entry.balance === 'none' ? plainFactor(index, context) : standing && factorOf(entry, standing, context);
    return factor === null ? null : { entry, concept: conceptOf(entry, context), factor };
  }
  return null;
}

const DICTIONARIES: Readonly<Record<Facts['framework'], readonly ConceptEntry[]>> = {
  'us-gaap': CONCEPTS,
  ifrs: IFRS_CONCEPTS,
  unknown: [],
};

/** Whether the other lines of the statement, and of the row's sum, are those that the entry asks for. */
function fitsStatement(
  { unless, given, notBefore, without }: ConceptEntry,
  index: number,
  { table, labels, itemOf, standings }: Context,
): boolean {
  if (unless && labels.some((label) => unless.test(label))) return false;
  if (given && !labels.some((label) => given.test(label))) return false;
  if (notBefore && labels.slice(index + 1).some((label) => notBefore.test(label))) return false;
  const relatives = standings[itemOf.get(index) ?? -1]?.relatives ?? [];
  return (
    !without || !relatives.some((item) => table.itemRows[item]!.some((row) => without.test(labels[row]!)))
  );
}

function conceptOf({ concept }: ConceptEntry, { facts, hasMinority }: Context): string {
  if (concept === NET_PROFIT) return hasMinority ? 'us-gaap:ProfitLoss' : 'us-gaap:NetIncomeLoss';
  return concept.replace(/^ext:/, `${extensionPrefix(facts.entity)}:`);
}

/** The sign: towards a total of the same balance as printed, of the other one turned; a bridge reverses its lines. */
function factorOf(entry: ConceptEntry, { weight, root }: Standing, context: Context): 1 | -1 | null {
  const { table, standings, conventions } = context;
  if (table.kinds.includes('balance-sheet')) {
    const label = context.labels[table.itemRows[root]![0]!]!;
    if (/\bassets\b/.test(label) && !/\bliabilit/.test(label))
      return turned(entry.balance === 'credit', weight);
    return /\b(?:liabilit|equity|deficit)/.test(label) ? turned(entry.balance === 'debit', weight) : null;
  }
  if (table.kinds.includes('cash-flow')) return turned(entry.balance === 'credit' && !entry.measure, weight);
  const direction = directionOf(table, standings, root, conventions);
  if (direction === null) return null;
  const towards = weight === direction ? 1 : -1;
  if (!table.kinds.includes('non-gaap') || entry.measure) return turned(entry.balance === 'debit', towards);
  return turned(entry.balance === 'credit', towards);
}

/** A weight as it is, or turned round. */
const turned = (turn: boolean, by: 1 | -1): 1 | -1 => (turn === (by === -1) ? 1 : -1);

/** Share counts are as printed; an amount per share has the sign of the profit where it agrees with it throughout. */
function plainFactor(index: number, { table, labels, standings, itemOf, conventions }: Context): 1 | null {
  const kind = table.rowKinds[index];
  if (kind === 'shares') return 1;
  if (kind !== 'per-share') return null;
  const profit = table.rows.findIndex((row, at) => {
    const standing = itemOf.has(at) ? standings[itemOf.get(at)!] : null;
    if (
      row.isHeading ||
      !standing ||
      !/^(?:consolidated )?net (?:income|loss|earnings|profit)(?: loss| income)?$/.test(labels[at]!)
    )
      return false;
    return directionOf(table, standings, standing.root, conventions) === standing.weight;
  });
  if (profit < 0) return null;
  const agree = table.columns.every(({ field }) => {
    const [own, its] = [
      amountOf(table.rows[index]!.cells[field]?.cell)?.value,
      amountOf(table.rows[profit]!.cells[field]?.cell)?.value,
    ];
    return !own || !its || own.startsWith('-') === its.startsWith('-');
  });
  return agree ? 1 : null;
}

/** Drops what lacks the lines that its definition sums, and what then lacks the dropped. */
function withTheirKin(fits: readonly (Fit | null)[], context: Context): readonly (Fit | null)[] {
  const kept = fits.map((fit, index) => (fit && hasItsKin(fit, index, fits, context) ? fit : null));
  return kept.every((fit, index) => fit === fits[index]) ? kept : withTheirKin(kept, context);
}

/** Whether a concept that is defined by its sum has that sum. */
function hasItsKin(
  { entry }: Fit,
  index: number,
  fits: readonly (Fit | null)[],
  { table, standings, itemOf }: Context,
): boolean {
  if (!entry.from) return true;
  const standing = itemOf.has(index) ? standings[itemOf.get(index)!] : null;
  return !!standing?.relatives.some((item) =>
    table.itemRows[item]!.some((row) => fits[row] && entry.from!.test(fits[row].concept)),
  );
}

/** One concept a line: of two rows with different labels the total keeps it, else the first. */
function uniquely(
  fits: readonly (Fit | null)[],
  { labels, standings, itemOf }: Context,
): readonly (Fit | null)[] {
  const holders = new Map<string, number>();
  const isTotal = (index: number): boolean => !!standings[itemOf.get(index) ?? -1]?.isTotal;
  fits.forEach((fit, index) => {
    if (!fit) return;
    const key = `${fit.concept}|${fit.entry.period}`;
    const holder = holders.get(key);
    if (holder === undefined || (!isTotal(holder) && isTotal(index) && labels[holder] !== labels[index]))
      holders.set(key, index);
  });
  return fits.map((fit, index) => {
    const holder = fit && holders.get(`${fit.concept}|${fit.entry.period}`);
    return fit && (holder === index || labels[holder!] === labels[index]) ? fit : null;
  });
}

/** A concept of the entity's own: the section's heading and the label, in words that other documents would repeat. */
function extensionOf(
  { label, section }: Pick<Row, 'label' | 'section'>,
  { kinds, title }: Pick<Table, 'kinds' | 'title'>,
  entity: EntityId,
): string {
  const scope = kinds.includes('non-gaap')
    ? 'Reconciliation'
    : kinds.includes('cash-flow')
      ? 'CashFlow'
      : kinds.includes('other')
        ? title
        : '';
  const name = [scope, section.at(-1) ?? '', label].map(pascal).join('');
  const safe = /^[A-Za-z_]/.test(name) ? name : `Line${name}`;
  const short =
    safe.length <= 180 && safe !== 'Line'
      ? safe
      : `${safe.slice(0, 160)}_${hashOf(`${section.join('|')}|${label}`)}`;
  return `${extensionPrefix(entity)}:${short}`;
}

/** A share's label says of what it is only by the line above: "% of revenue" under operating income. */
function whole(index: number, { rows, rowKinds }: Table): string {
  const { label } = rows[index]!;
  if (!SHARE_KINDS.has(rowKinds[index]!) || !NAMELESS.test(label)) return label;
  const above = rows.findLastIndex(
    (row, at) => at < index && !row.isHeading && !SHARE_KINDS.has(rowKinds[at]!),
  );
  return above < 0 ? label : `${rows[above]!.label} ${label}`;
}

const SHARE_KINDS: ReadonlySet<RowKind> = new Set<RowKind>(['percent', 'growth']);
const NAMELESS =
  /^\W*(?:as (?:a )?)?(?:%|percent(?:age)?\b|margin\b|change\b|growth\b|yoy\b|year[- ]over[- ]year\b)/i;

function pascal(text: string): string {
  return text
    .replaceAll('%', ' percent ')
    .normalize('NFKD')
    .replace(/\(\s*(?:\d{1,2}|[a-z])\s*\)/gi, ' ')
    .replace(/['’]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Cash at the beginning or end of a period is an instant, whatever it is called. */
function edgeOf({ label }: Row, { kinds }: Table): Measure['edge'] {
  if (kinds.includes('other') && saysEnd(label)) return 'end';
  const edge = kinds.includes('cash-flow') ? cashEdge(label) : null;
  return edge === 'unclear' ? null : edge;
}
