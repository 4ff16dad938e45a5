import pc from 'picocolors';
import type { DerivedFigure, StandardStatementJson, StatementFigure, StatementJson } from '#libs/views';
import {
  amount,
  commonScale,
  day,
  dimensionsName,
  periodName,
  scaleName,
  shortHash,
  unitName,
} from './amounts.js';
import { renderBridges } from './bridges.js';
import { gapNotes, reasonLetters, silentNote } from './gaps.js';
import { identityNotes } from './identities.js';
import { cut, table, widthOf, type Align } from './table.js';

const LABEL_WIDTH = 64;
const WIDTH = 120;
const GAP = 2;
/** So many columns fit with their periods in one line. */
const PERIODS_MAX = 2;

/** Signs beside amounts, in the order in which they are explained. */
const MARKS = {
  later: { sign: '†', meaning: 'a later document states it otherwise' },
  withdrawn: { sign: '‡', meaning: 'the issuer has withdrawn reliance on it' },
  corrected: { sign: '§', meaning: 'our reading was corrected' },
  derived: { sign: 'ᵈ', meaning: 'derived: a difference of two periods, which nobody stated' },
  unread: { sign: '?', meaning: 'could not be read for certain: see "tieout exceptions"' },
} as const;
type Mark = keyof typeof MARKS;

type AnyStatement = StatementJson | StandardStatementJson;
type AnyRow = AnyStatement['rows'][number];
type AnyFigure = StatementFigure | DerivedFigure | null;

/** A statement as a person reads it: in its own order, columns by period, what is said of it below. */
export function renderStatement(statement: AnyStatement): string {
  const amounts = statement.rows
    .flatMap(({ figures }): readonly AnyFigure[] => figures)
    .filter((figure) => figure !== null);
  const isPerUnit = statement.statement === 'per-share' ? () => true : isLabelledPerUnit;
  const perUnit = new Set<unknown>(
    statement.rows.filter(isPerUnit).flatMap(({ figures }): readonly unknown[] => figures),
  );
  const scale = commonScale(
    amounts.flatMap((each) => (each.value === null || perUnit.has(each) ? [] : [each.value])),
  );
  const used = new Set<Mark>();
  const unread = new Set(statement.exceptions.map(({ row }) => row));
  const shown = shownRows(statement);
  const letters = reasonLetters(statement);
  const rows = shown.map(([index, row]) => {
    const label = cut(`${'  '.repeat(row.depth)}${row.label}`, LABEL_WIDTH);
    const isUnread = (column: number): boolean =>
      'reasons' in row ? row.reasons[column] === 'in-doubt' : unread.has(index);
    if (row.figures.some((_, column) => isUnread(column))) used.add('unread');
    const cells = row.figures.map((figure, column) =>
      figure === null && 'reasons' in row && letters.has(row.reasons[column])
        ? pc.yellow(`[${letters.get(row.reasons[column])}]`)
        : cell(figure, isPerUnit(row) ? 0 : scale, isUnread(column), used),
    );
    return row.role === 'total'
      ? [pc.bold(label), ...cells.map(pc.bold)]
      : [row.role === 'heading' ? pc.underline(label) : label, ...cells];
  });
  const blocks = blocksOf([...columnHeads(statement, scale), ...rows]);
  const bridges = statement.presentation === 'as-filed' ? renderBridges(statement) : null;
  const silent = statement.rows.filter(isSilent).length;
  return [
    heading(statement),
    ...blocks.map((block) => table(block, ['left', ...block[0]!.slice(1).map((): Align => 'right')])),
    ...(bridges === null ? [] : [bridges]),
    ...legend(used),
    ...gapNotes(statement, letters),
    ...identityNotes(statement, scale),
    ...silentNote(statement, silent),
    ...otherSources(statement),
    foot(statement),
  ].join('\n\n');
}

/** A table's columns in blocks of about as many as a terminal holds beside each other; the labels stand before each. */
function blocksOf(rows: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] {
  const [labels, ...widths] = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column]!))),
  );
  const fitting = Math.max(1, Math.floor((WIDTH - labels!) / (Math.max(...widths) + GAP)));
  if (labels! + widths.reduce((sum, width) => sum + width + GAP, 0) <= WIDTH) return [rows];
  const count = Math.ceil(widths.length / fitting);
  const size = Math.ceil(widths.length / count);
  return Array.from({ length: count }, (_, block) =>
    rows.map((row) => [row[0]!, ...row.slice(1 + block * size, 1 + (block + 1) * size)]),
  );
}

/** A line that nothing fills: of those of the standard presentation a company fills some. */
const isSilent = (row: AnyRow): boolean =>
  'reasons' in row && row.role !== 'heading' && row.reasons.every((why) => why === 'not-stated');

/** Rows with their numbers, without silent lines and standard headings over nothing else. */
function shownRows({ rows, presentation }: AnyStatement): (readonly [number, AnyRow])[] {
  const numbered = [...rows.entries()].filter(([, row]) => !isSilent(row));
  if (presentation === 'as-filed') return numbered;
  return numbered.filter(
    ([, row], at) => row.role !== 'heading' || (numbered[at + 1]?.[1].role ?? 'heading') !== 'heading',
  );
}

/** Documents of columns that are not that of the first. */
function otherSources(statement: AnyStatement): string[] {
  if (statement.presentation === 'as-filed') return [];
  const lines = statement.columns
    .filter(({ document }) => document !== statement.document)
    .map(
      ({ period, form, document, publishedAt }) =>
        `${periodName(period)}: from ${form ?? 'document'} ${shortHash(document)}, published ${day(publishedAt)}`,
    );
  return lines.length > 0 ? [lines.join('\n')] : [];
}

/** Amounts per share, counts of shares, and ratios, which are printed to parts of one: in no scale. */
const isLabelledPerUnit = ({ label, figures }: AnyRow): boolean =>
  /per (?:ordinary |common )?(?:share|ads)\b|basic|diluted/i.test(label) ||
  figures.some((figure) => typeof figure?.decimals === 'number' && figure.decimals > 0);

function heading({
  title,
  entity,
  statement,
  asOf,
  recordedAsOf,
  form,
  publishedAt,
  document,
}: AnyStatement): string {
  const dates = [
    asOf ? `as of ${day(asOf)}` : 'as of today',
    ...(recordedAsOf ? [`as recorded by ${day(recordedAsOf)}`] : []),
  ];
  const source = `${form ?? 'document'} ${shortHash(document)}, published ${day(publishedAt)}`;
  return `${pc.bold(title)}\n${entity} · ${statement.replaceAll('-', ' ')} · ${dates.join(', ')} · from ${source}`;
}

function columnHeads({ columns }: AnyStatement, scale: number): string[][] {
  const units = columns.map(({ unit }) => [unitName(unit), scaleName(scale)].filter(Boolean).join(' '));
  // Wide periods are set over two lines where not all columns would fit beside each other.
  const isWide = columns.length > PERIODS_MAX && columns.some(({ period }) => 'start' in period);
  const periods = isWide
    ? [
        columns.map(({ period }) => ('start' in period ? period.start : '')),
        columns.map(({ period }) => ('start' in period ? `to ${period.end}` : period.instant)),
      ]
    : [columns.map(({ period }) => periodName(period))];
  const heads = [
    ...periods.map((line) => ['', ...line.map((each) => pc.dim(each))]),
    ['', ...units.map((unit) => pc.dim(unit))],
  ];
  const dimensions = columns.map((column) =>
    'derived' in column && column.derived ? 'derived' : dimensionsName(column.dimensions),
  );
  return dimensions.some(Boolean) ? [...heads, ['', ...dimensions.map((each) => pc.dim(each))]] : heads;
}

function cell(figure: AnyFigure, scale: number, unread: boolean, used: Set<Mark>): string {
  if (!figure) return unread ? pc.yellow(MARKS.unread.sign) : '';
  const marks: Mark[] = [];
  if (figure.status === 'derived') marks.push('derived');
  else if (figure.restatedLater) marks.push('later');
  if (figure.reliance === 'withdrawn') marks.push('withdrawn');
  if (figure.status === 'corrected') marks.push('corrected');
  for (const mark of marks) used.add(mark);
  return `${amount(figure.value, scale)}${marks.map((mark) => pc.yellow(MARKS[mark].sign)).join('')}`;
}

function legend(used: ReadonlySet<Mark>): string[] {
  const lines = (Object.keys(MARKS) as Mark[]).filter((mark) => used.has(mark));
  return lines.length === 0
    ? []
    : [lines.map((mark) => `${MARKS[mark].sign} ${MARKS[mark].meaning}`).join('\n')];
}

const foot = ({ commit, digest }: AnyStatement): string => pc.dim(`commit ${commit} · digest ${digest}`);
