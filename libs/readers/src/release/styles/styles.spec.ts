import type { Reading } from '#libs/figures';
import { readText } from '../release-reader.js';
import { HTML_STYLES, htmlRelease } from './html-styles.js';
import { MARKDOWN_STYLES, markdownRelease } from './markdown-styles.js';
import { SAMPLES, type SampleLine, type SampleStatement } from './sample-statements.js';

/** What a statement says: each amount as `label|period|unit|value`. */
function golden(statements: readonly SampleStatement[]): string[] {
  return statements.flatMap(({ lines, periods }) =>
    lines.flatMap((line) =>
      line.values.map(
        (value, column) => `${line.label}|${periodOf(line, periods[column]!)}|${valueOf(line, value)}`,
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

function valueOf({ kind }: SampleLine, value: number): string {
  if (kind === 'per-share') return `iso4217:USD/xbrli:shares ${value}`;
  const unit = kind === 'shares' ? 'xbrli:shares' : 'iso4217:USD';
  return `${unit} ${value === 0 ? 'nil' : value * 1_000}`;
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
function judged(text: string, name: string): { extra: string[]; missing: string[]; doubts: string[] } {
  const reading = readText({ bytes: Buffer.from(text), name, options: { entity: 'cik:0000000001' } });
  const [found, expected] = [said(reading), golden(SAMPLES)];
  return {
    extra: found.filter((each) => !expected.includes(each)),
    missing: expected.filter((each) => !found.includes(each)),
    doubts: reading.exceptions.map(({ why }) => why),
  };
}

const WHOLE = { extra: [], missing: [], doubts: [] };

describe('statements in every style that agents, wires and converters set them in', () => {
  it.each(Object.entries(HTML_STYLES))('are read whole from HTML with %s', (_, style) => {
    expect(judged(htmlRelease(style, SAMPLES), 'release.htm')).toEqual(WHOLE);
  });

  it.each(Object.entries(MARKDOWN_STYLES))('are read whole from markdown with %s', (_, style) => {
    expect(judged(markdownRelease(style, SAMPLES), 'release.md')).toEqual(WHOLE);
  });
});
