import type { Reading } from '#libs/figures';
import { readText } from '../release-reader.js';
import { HTML_STYLES, htmlRelease } from './html-styles.js';
import { MARKDOWN_STYLES, markdownRelease } from './markdown-styles.js';
import { FOREIGN, WEEKLY } from './more-statements.js';
import { SAMPLES } from './sample-statements.js';
import type { SampleLine, SampleStatement } from './sheet.js';

/** What a statement says: each amount as `label|period|unit value`. */
function golden(statements: readonly SampleStatement[]): string[] {
  return statements.flatMap((statement) =>
    statement.lines.flatMap((line) =>
      line.values.map(
        (value, column) =>
          `${line.label}|${periodOf(line, statement.periods[column]!)}|${valueOf(statement, line, column, value)}`,
      ),
    ),
  );
}

function periodOf({ label }: SampleLine, period: string): string {
  const [start, end] = period.split('/');
  if (label.endsWith('end of period')) return end!;
  if (!label.endsWith('beginning of period')) return period;
  return new Date(Date.parse(`${start}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function valueOf(
  { currencies }: SampleStatement,
  { kind }: SampleLine,
  column: number,
  value: number,
): string {
  const currency = `iso4217:${currencies?.[column] ?? 'USD'}`;
  if (kind === 'per-share') return `${currency}/xbrli:shares ${value}`;
  return `${kind === 'shares' ? 'xbrli:shares' : currency} ${value === 0 ? 'nil' : value * 1_000}`;
}

function said({ observations, document }: Reading): string[] {
  return observations
    .filter(({ place }) => place !== null)
    .map(({ place, period, unit, value, negated }) => {
      const label = document.presentation[place!.statement]!.rows[place!.row]!.label;
      const printed = value === null ? 'nil' : String(Number(value) * (negated ? -1 : 1));
      return `${label}|${period}|${unit} ${printed}`;
    });
}

/** What was read beside what is said, what was not, and what is doubted. */
function judged(
  text: string,
  name: string,
  statements: readonly SampleStatement[],
): { extra: string[]; missing: string[]; doubts: string[] } {
  const reading = readText({ bytes: Buffer.from(text), name, options: { entity: 'cik:0000000001' } });
  const [found, expected] = [said(reading), golden(statements)];
  return {
    extra: found.filter((each) => !expected.includes(each)),
    missing: expected.filter((each) => !found.includes(each)),
    doubts: reading.exceptions.map(({ why }) => why),
  };
}

const WHOLE = { extra: [], missing: [], doubts: [] };

describe.each([
  ['a quarter’s statements', SAMPLES],
  ['statements of weeks', WEEKLY],
  ['statements with a translation', FOREIGN],
] as const)('%s in every style that agents, wires and converters set them in', (__, statements) => {
  it.each(Object.entries(HTML_STYLES))('are read whole from HTML with %s', (_, style) => {
    expect(judged(htmlRelease(style, statements), 'release.htm', statements)).toEqual(WHOLE);
  });

  it.each(Object.entries(MARKDOWN_STYLES))('are read whole from markdown with %s', (_, style) => {
    expect(judged(markdownRelease(style, statements), 'release.md', statements)).toEqual(WHOLE);
  });
});
