import type { Form, MadeColumn, MadeLine, MadeRelease, MadeSheet } from './statement.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const LENGTHS: Readonly<Record<string, string>> = { '04': 'Three Months Ended', '01': 'Six Months Ended' };
const LABEL_WIDTH = 72;
const CELL_WIDTH = 24;

/** The text of a release, with a rule for its statements: tabs, pipes, or a PDF's spaces. */
export function releaseText({ form, rate, sheets }: MadeRelease): string {
  const parts = [
    '# A company announces its results',
    '',
    'SPRINGFIELD, August 11, 2021 – A company that does not exist announced its unaudited results under US GAAP.',
    '',
  ];
  if (rate !== null)
    parts.push(`Translations from RMB into US$ were made at a rate of RMB${rate} to US$1.00.`, '');
  for (const sheet of sheets) parts.push(...sheetLines(sheet, form, rate !== null), '');
  return parts.join('\n');
}

function sheetLines(
  { title, columns, lines }: MadeSheet,
  form: Form,
  isTranslated: boolean,
): readonly string[] {
  const scale = isTranslated
    ? '(in thousands, except share and per share data)'
    : '(in thousands of US$, except share and per share data)';
  const headers: MadeLine[] = [];
  const header = (cells: string[]): void => void headers.push({ label: '', cells, unit: 'money' });
  if (columns[0]!.period.includes('/')) header(columns.map((column) => LENGTHS[column.period.slice(5, 7)]!));
  header(columns.map(dateOf));
  if (isTranslated) header(columns.map(({ currency }) => (currency === 'CNY' ? 'RMB' : 'US$')));
  return [
    `## ${title}`,
    scale,
    '',
    ...headers.map((line) => lineText(line, form)),
    ...lines.map((line) => lineText(line, form)),
  ];
}

function dateOf({ period }: MadeColumn): string {
  const [year, month, day] = period.slice(-10).split('-');
  return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`;
}

function lineText({ label, cells }: MadeLine, form: Form): string {
  const texts = cells.map((cell) => cell ?? '');
  if (form === 'tabs') return [label, ...texts].join('\t');
  if (form === 'pipes') return `| ${[label, ...texts].join(' | ')} |`;
  return `${label.padEnd(LABEL_WIDTH)}${texts.map((text) => text.padStart(CELL_WIDTH)).join('')}`.trimEnd();
}
