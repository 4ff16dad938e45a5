import pc from 'picocolors';
import { round, type Decimal } from '#libs/figures';
import type {
  ChangeJson,
  ChangeKind,
  DiffJson,
  DiffSideJson,
  RestatementJson,
  WithdrawalJson,
} from '#libs/views';
import { amount, commonScale, day, periodName, scaleName, shortHash } from './amounts.js';
import { nameOf, unitOf } from './names.js';
import { fitted, grouped, headed, wrapped, type Align } from './table.js';

/** A change as a line: what diffs and restatements have in common, and what it is, in words. */
type Line = Pick<
  ChangeJson,
  | 'entity'
  | 'concept'
  | 'label'
  | 'period'
  | 'unit'
  | 'dimensions'
  | 'from'
  | 'to'
  | 'difference'
  | 'percent'
  | 'publishedAt'
  | 'form'
  | 'accession'
  | 'source'
  | 'eventId'
> & { readonly note: string; readonly isFrom: boolean; readonly isTo: boolean };

/** Kinds of which one side has nothing. */
const WITHOUT_BEFORE = new Set<ChangeKind>(['reported']);
const WITHOUT_AFTER = new Set<ChangeKind>(['removed', 'absent']);

/** Figures that only one side has: they are counted, and listed where all are asked for. */
const ONE_SIDED = new Set<ChangeKind>(['reported', 'absent']);

/** What changed, document by document, set for a terminal of some width. */
export function renderDiff(diff: DiffJson, all: boolean, width: number): string {
  const shown = diff.changes.filter(({ kind }) => all || !ONE_SIDED.has(kind));
  const blocks = [pc.bold(`from ${sideName(diff.from)} to ${sideName(diff.to)}`)];
  if (shown.length > 0) blocks.push(renderLines(shown.map(lineOfChange), width));
  for (const each of diff.withdrawals) blocks.push(withdrawal(each, width));
  blocks.push(countsOf(diff, shown.length < diff.changes.length), pc.dim(`digest ${diff.digest}`));
  return blocks.join('\n\n');
}

function withdrawal({ publishedAt, periods, words, eventId }: WithdrawalJson, width: number): string {
  const heading = `${pc.bold(day(publishedAt))}  reliance withdrawn for ${periods.join(', ')}`;
  const lines = wrapped(`“${words}”`, width - INDENT.length).map((line) => INDENT + line);
  return [heading, ...lines, pc.dim(INDENT + eventId)].join('\n');
}

const INDENT = '  ';

function countsOf({ counts, alike, withdrawals }: DiffJson, isCut: boolean): string {
  const told = Object.entries(counts).map(([kind, count]) => `${count.toLocaleString('en-US')} ${kind}`);
  if (alike !== null) told.push(`${alike.toLocaleString('en-US')} alike in both`);
  if (told.length === 0) return withdrawals.length > 0 ? 'no figure changed' : 'nothing changed';
  return `${told.join(', ')}${isCut ? ' (list what only one side has with --all)' : ''}`;
}

function sideName({ asOf, recordedAsOf, document }: DiffSideJson): string {
  const held = recordedAsOf === null ? '' : `, as held on ${day(recordedAsOf)}`;
  if (!document) return `${asOf === null ? 'today' : day(asOf)}${held}`;
  const { form, accession, publishedAt } = document;
  return `${[form ?? 'document', accession ?? shortHash(document.document)].join(' ')} of ${day(publishedAt)}`;
}

const lineOfChange = ({ kind, cause, suspect, ...change }: ChangeJson): Line => ({
  ...change,
  note: suspect ? pc.yellow(`${kind}: ${suspect}`) : [kind, ...(cause ? [cause] : [])].join(', '),
  isFrom: !WITHOUT_BEFORE.has(kind),
  isTo: !WITHOUT_AFTER.has(kind),
});

/** Restatements, document by document; what is doubted says so. */
export function renderRestatements(restatements: readonly RestatementJson[], width: number): string {
  if (restatements.length === 0)
    return 'no figure was published again with another value, of those asked for';
  const lines = restatements.map(({ suspect, cause, ...each }) => ({
    ...each,
    note: suspect ? pc.yellow(`suspect: ${suspect}`) : cause,
    isFrom: true,
    isTo: true,
  }));
  return renderLines(lines, width);
}

/** How many restatements there are, of which causes, and how many are doubted for what. */
export function renderRestatementCounts(restatements: readonly RestatementJson[]): string {
  const figures = new Set(restatements.map(({ figureId }) => figureId)).size;
  const counts = new Map<string, number>();
  for (const { suspect, cause } of restatements) {
    const name = suspect === null ? `cause ${cause}` : `suspect: ${suspect}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const told = [...counts]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, count]) => `${count} ${name}`);
  return `${restatements.length} changes of ${figures} figures: ${told.join(', ')}`;
}

/** The least width at which the event of each change has room beside it. */
const EVENTS_WIDTH = 132;

function renderLines(lines: readonly Line[], width: number): string {
  const documents = grouped(lines, ({ entity, source }) => `${entity} ${source.document}`);
  const isOneEntity = new Set(lines.map(({ entity }) => entity)).size === 1;
  return Array.from(documents.values(), (own) => renderDocument(own, isOneEntity, width)).join('\n\n');
}

/** The changes that one document made, by period and unit, each group in a scale of its own. */
function renderDocument(lines: readonly Line[], isOneEntity: boolean, width: number): string {
  const { publishedAt, form, accession, entity, source } = lines[0]!;
  const heading = [
    pc.bold(day(publishedAt)),
    ...(isOneEntity ? [] : [entity]),
    form ?? 'document',
    ...(accession ? [accession] : []),
    pc.dim(shortHash(source.document)),
  ].join('  ');
  const groups = [
    ...grouped(lines, (line) => `${periodName(line.period)} · ${unitOf(line)} · ${line.note}`).values(),
  ];
  const isWide = width >= EVENTS_WIDTH;
  const rows = groups.flatMap((group) => {
    const scale = scaleOf(group);
    return group.map((line) => cellsOf(line, scale, isWide));
  });
  const align: Align[] = ['left', 'right', 'right', 'right', 'right', 'left'];
  const [head, ...told] = fitted([headed('', 'from', 'to', 'difference', '%', ''), ...rows], align, width);
  const blocks = [heading, head!];
  for (const group of groups) blocks.push(groupHeading(group), ...told.splice(0, group.length));
  return blocks.join('\n');
}

function groupHeading(group: readonly Line[]): string {
  const { period, note } = group[0]!;
  const scale = scaleName(scaleOf(group));
  return `  ${periodName(period)} · ${unitOf(group[0]!)}${scale && ` ${scale}`} · ${note}`;
}

const scaleOf = (lines: readonly Line[]): number =>
  commonScale(lines.flatMap(({ from, to }) => [from, to].filter((value) => value !== null)));

function cellsOf(line: Line, scale: number, isWide: boolean): string[] {
  return [
    `    ${nameOf(line)}`,
    line.isFrom ? amount(line.from, scale) : '',
    line.isTo ? amount(line.to, scale) : '',
    line.difference === null ? '' : amount(line.difference, scale),
    percentage(line.percent),
    isWide ? pc.dim(line.eventId) : '',
  ];
}

const PERCENT_SHOWN = 1;

/** Hundredths to one place, negatives in parentheses; nothing where there is nothing to measure by. */
export function percentage(percent: Decimal | null): string {
  if (percent === null) return '';
  const rounded = round(percent, PERCENT_SHOWN);
  if (rounded === '0' && percent !== '0') return percent.startsWith('-') ? '(<0.1)' : '<0.1';
  const text = rounded.includes('.') ? rounded : `${rounded}.0`;
  return text.startsWith('-') ? `(${amount(text.slice(1))})` : amount(text);
}
