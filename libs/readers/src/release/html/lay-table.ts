import type { Field } from '../tables/grid.js';
import { isHeaderText, isYearText } from '../words.js';
import type { BoxRow } from './boxes.js';
import { groupsOf, overlap, spansOf, type Group, type Span } from './groups.js';
import { joined, shifted, type Traced } from './traced.js';

/** One row of a table as a line of the rendition: fields are places in that line. */
export interface LaidRow extends Traced {
  readonly part: 'title' | 'header' | 'body' | 'text';
  readonly label: Field;
  readonly fields: readonly Field[];
}

/** Rows that share their columns; `width` 0 where they hold no amounts. */
export interface LaidTable {
  readonly rows: readonly LaidRow[];
  readonly width: number;
}

interface Draft {
  readonly groups: readonly Group[];
  readonly part: LaidRow['part'];
}

/** Sets a table out in lines: one for each row that shows something, a tab before each column of amounts. */
export function laidTables(rows: readonly BoxRow[]): readonly LaidTable[] {
  const shown = rows.filter(({ boxes }) => boxes.length > 0);
  if (shown.length === 0) return [];
  const labelEnd = Math.min(...shown.map(({ boxes }) => boxes[0]!.from)) + 1;
  const drafts = titlesApart(
    shown.map(({ boxes }) => groupsOf(boxes)),
    labelEnd,
  );
  return segmentsOf(drafts, labelEnd).map((groups) => laidSegment(groups, labelEnd));
}

/** Titles that one cell holds above the amounts, line by line. */
function titlesApart(rows: readonly (readonly Group[])[], labelEnd: number): readonly (readonly Group[])[] {
  const body = rows.findIndex((groups) => hasAmount(groups, labelEnd));
  return rows.flatMap((groups, index) => {
    const [first] = groups;
    if (index >= body || !first || first.lines.length < 2 || !isTitle(groups, labelEnd)) return [groups];
    return first.lines.map((line) => [{ ...first, ...line, lines: [line] }]);
  });
}

/** A new table begins where a header stands below rows with amounts, with the lines above it that head it. */
function segmentsOf(
  rows: readonly (readonly Group[])[],
  labelEnd: number,
): readonly (readonly (readonly Group[])[])[] {
  const segments: (readonly Group[])[][] = [[]];
  let inBody = false;
  for (const groups of rows) {
    if (inBody && isHeader(groups, labelEnd) && overColumns(groups, labelEnd).some(isHeaderGroup)) {
      const above = segments.at(-1)!;
      const heading: (readonly Group[])[] = [];
      while (above.length > 0 && isTitle(above.at(-1)!, labelEnd)) heading.unshift(above.pop()!);
      segments.push(heading);
      inBody = false;
    } else if (hasAmount(groups, labelEnd)) inBody = true;
    segments.at(-1)!.push(groups);
  }
  return segments;
}

function laidSegment(rows: readonly (readonly Group[])[], labelEnd: number): LaidTable {
  const firstAmounts = rows.findIndex((groups) => hasAmount(groups, labelEnd));
  const head = firstAmounts < 0 ? rows : rows.slice(0, firstAmounts);
  const lastHeader = head.findLastIndex(
    (groups) => overColumns(groups, labelEnd).length > 0 || groups.some(isHeaderGroup),
  );
  const drafts = rows.map((groups, index): Draft => {
    if (firstAmounts < 0) return { groups, part: 'text' };
    if (index > lastHeader) return { groups, part: 'body' };
    return { groups, part: isTitle(groups, labelEnd) && !groups.some(isHeaderGroup) ? 'title' : 'header' };
  });
  const spans = spansOf(
    drafts.filter(({ part }) => part === 'body').map(({ groups }) => groups),
    labelEnd,
  );
  return { rows: drafts.map((draft) => laidRow(draft, spans)), width: spans.length };
}

const overColumns = (groups: readonly Group[], labelEnd: number): readonly Group[] =>
  groups.filter((group) => group.from >= labelEnd);

const hasAmount = (groups: readonly Group[], labelEnd: number): boolean =>
  overColumns(groups, labelEnd).some((group) => group.isAmount);

const isHeader = (groups: readonly Group[], labelEnd: number): boolean => !hasAmount(groups, labelEnd);

const isHeaderGroup = ({ text }: Group): boolean => isHeaderText(text) || isYearText(text);

/** One cell alone, from the left or over the whole width. */
const isTitle = (groups: readonly Group[], labelEnd: number): boolean =>
  groups.length === 1 && groups[0]!.from < labelEnd;

function laidRow({ groups, part }: Draft, spans: readonly Span[]): LaidRow {
  const first = spans[0]?.from ?? Infinity;
  const isLabel = (group: Group): boolean =>
    group.to <= first || (group.from < first && spans.every((span) => overlap(span, group)));
  const labels = part === 'text' || part === 'title' ? groups : groups.filter(isLabel);
  const indent = ' '.repeat(labels[0] ? labels[0].indent + 2 * Math.min(6, labels[0].from) : 0);
  const labelled = joined([{ text: indent, runs: [] }, joined(labels, part === 'text' ? '\t' : ' ')], '');
  const runs = [...labelled.runs];
  let { text } = labelled;
  const label: Field = { text, start: 0 };
  if (part === 'text' || part === 'title') return { text, runs, part, label, fields: [] };
  const put = (traced: Traced): void => {
    runs.push(...shifted(traced.runs, text.length));
    text += traced.text;
  };
  const written = new Map<Group, Field>();
  const write = (group: Group): Field => {
    const known = written.get(group);
    if (known) return known;
    const field = { text: group.text, start: text.length };
    put(group);
    written.set(group, field);
    return field;
  };
  const others = groups.filter((group) => !isLabel(group));
  const fields: Field[] = spans.map((span) => {
    text += '\t';
    const here = others.filter((group) => overlap(span, group) && belongs(group, spans, part));
    if (here.length === 0) return { text: '', start: text.length };
    if (here.length === 1) return write(here[0]!);
    // Two things in one column stay apart by a space, and are read as what they are: more than one.
    const start = text.length;
    put(joined(here, ' '));
    for (const group of here) written.set(group, { text: group.text, start });
    return { text: text.slice(start), start };
  });
  for (const group of others.filter((each) => !written.has(each))) {
    text += '\t';
    const field = write(group);
    // An amount over several columns, or beside them, is one too many for its row.
    if (group.isAmount && part === 'body') fields.push(field);
  }
  return { text, runs, part, label, fields };
}

/** A header's words stand over all columns that they span; an amount in one alone. */
const belongs = (group: Group, spans: readonly Span[], part: Draft['part']): boolean =>
  part === 'header' || !group.isAmount || spans.filter((span) => overlap(span, group)).length === 1;
