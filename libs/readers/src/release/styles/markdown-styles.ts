import { printed, type SampleLine, type SampleStatement } from './sheet.js';

/** A way in which converters set a table in markdown. */
export type Style = (statement: SampleStatement) => string;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const ruler = (width: number): string => row(Array.from({ length: width }, () => '---'));

const amount = (line: SampleLine, value: number, gap = ''): string =>
  `${line.symbol ? `$${gap}` : ''}${printed(line, value)}`;

const titled = ({ titles, note }: SampleStatement): string => `## ${titles.join('\n\n')}\n\n${note}\n`;

/** A header's phrases over the columns, put into one text a column. */
const joined = ({ header, periods }: SampleStatement, separator: string): readonly string[] =>
  periods.map((_, column) => header.map((each) => phraseOver(each, column)).join(separator));

function phraseOver(phrases: SampleStatement['header'][number], column: number): string {
  let at = 0;
  for (const { text, span } of phrases) {
    if (column < at + span) return text;
    at += span;
  }
  return '';
}

/** Spans repeated in each cell, the first row of the header as the table's, the others as rows. */
const repeated: Style = (statement) => {
  const { header, periods, lines } = statement;
  const head = header.map((phrases) => row(['', ...periods.map((_, column) => phraseOver(phrases, column))]));
  const body = lines.map((line) =>
    row([
      line.label,
      ...periods.map((_, column) =>
        line.kind === 'heading' ? line.label : amount(line, line.values[column]!, ' '),
      ),
    ]),
  );
  return [titled(statement), head[0]!, ruler(periods.length + 1), ...head.slice(1), ...body].join('\n');
};

/** All of the header in one cell a column, with breaks. */
const broken: Style = (statement) => {
  const { periods, lines } = statement;
  const body = lines.map((line) =>
    row([
      line.kind === 'heading' ? `**${line.label}**` : line.label,
      ...periods.map((_, column) => (line.kind === 'heading' ? '' : amount(line, line.values[column]!))),
    ]),
  );
  return [
    titled(statement),
    row(['', ...joined(statement, '<br>')]),
    ruler(periods.length + 1),
    ...body,
  ].join('\n');
};

/** An empty first row, symbols and closing parentheses in columns of their own, blank rows between sections. */
const symbolColumns: Style = (statement) => {
  const { header, periods, lines } = statement;
  const width = 1 + periods.length * 3;
  const head = header.map((phrases) => {
    let at = 0;
    const cells = Array.from({ length: width - 1 }, () => '');
    for (const { text, span } of phrases) {
      cells[at * 3] = text;
      at += span;
    }
    return row(['', ...cells]);
  });
  const body = lines.flatMap((line) => {
    if (line.kind === 'heading')
      return [
        row(Array.from({ length: width }, () => '')),
        row([line.label, ...Array.from({ length: width - 1 }, () => '')]),
      ];
    const cells = periods.flatMap((_, column) => {
      const text = printed(line, line.values[column]!);
      return [line.symbol ? '$' : '', text.replace(/\)$/, ''), text.endsWith(')') ? ')' : ''];
    });
    return [row([line.label, ...cells])];
  });
  return [
    titled(statement),
    row(Array.from({ length: width }, () => '')),
    ruler(width),
    ...head,
    ...body,
  ].join('\n');
};

/** Header cells over the first column that they span, and nothing over the others; a title in the table's first row. */
const sparse: Style = (statement) => {
  const { header, periods, lines, titles, note } = statement;
  const none = Array.from({ length: periods.length }, () => '');
  const head = header.map((phrases, index) => {
    const cells = [...none];
    let at = 0;
    for (const { text, span } of phrases) {
      cells[at] = text;
      at += span;
    }
    return row([index === header.length - 1 ? note : '', ...cells]);
  });
  const body = lines.map((line) =>
    row([
      `${'&nbsp;'.repeat(line.depth * 2)}${line.label}`,
      ...(line.kind === 'heading' ? none : line.values.map((value) => amount(line, value))),
    ]),
  );
  return [
    `### ${titles[0]}\n`,
    row([`**${titles[1]}**`, ...none]),
    ruler(periods.length + 1),
    ...head,
    ...body,
  ].join('\n');
};

/** What a filing agent's three grid columns become where each cell is repeated over its span, with blank columns between. */
const repeatedSpans: Style = (statement) => {
  const { header, periods, lines } = statement;
  const gap = ['', '', ''];
  const head = header.map((phrases) => {
    const cells = periods.flatMap((_, column) => {
      const text = phraseOver(phrases, column);
      const isSame = column > 0 && sharesPhrase(phrases, column);
      return [...(column === 0 ? [] : isSame ? [text, text, text] : gap), text, text, text];
    });
    return row(['', '', '', ...cells]);
  });
  const body = lines.map((line) => {
    const label = [line.label, line.label, line.label];
    const cells = periods.flatMap((_, column) => {
      const before = column === 0 ? [] : gap;
      if (line.kind === 'heading') return [...before, ...gap];
      const text = printed(line, line.values[column]!);
      const [digits, end] = text.endsWith(')') ? [text.slice(0, -1), ')'] : [text, ''];
      return [...before, ...(line.symbol ? ['$', digits] : [digits, digits]), end];
    });
    return row([...label, ...cells]);
  });
  const width = 3 + periods.length * 6 - 3;
  return [titled(statement), head[0]!, ruler(width), ...head.slice(1), ...body].join('\n');
};

/** Whether a column stands under the same phrase as the one before it. */
function sharesPhrase(phrases: SampleStatement['header'][number], column: number): boolean {
  const starts = phrases.map((_, index) => phrases.slice(0, index).reduce((sum, { span }) => sum + span, 0));
  return !starts.includes(column);
}

/** A program's that numbers the columns and writes "nan" for nothing. */
const numbered: Style = (statement) => {
  const { header, periods, lines } = statement;
  const head = header.map((phrases) =>
    row(['nan', ...periods.map((_, column) => phraseOver(phrases, column))]),
  );
  const body = lines.map((line) =>
    row([
      line.label,
      ...periods.map((_, column) =>
        line.kind === 'heading' ? 'nan' : amount(line, line.values[column]!, ' '),
      ),
    ]),
  );
  const first = row(Array.from({ length: periods.length + 1 }, (_, index) => String(index)));
  return [titled(statement), first, ruler(periods.length + 1), ...head, ...body].join('\n');
};

export const MARKDOWN_STYLES: Readonly<Record<string, Style>> = {
  'spans repeated in every cell': repeated,
  'a header of one row with breaks': broken,
  'symbols in columns of their own': symbolColumns,
  'a title in the first row': sparse,
  'spans of grid columns repeated': repeatedSpans,
  'numbered columns': numbered,
};

export const markdownRelease = (style: Style, statements: readonly SampleStatement[]): string =>
  `# Alderbrook Instruments Reports Third Quarter Results\n\nDOVER, N.H. – November 26, 2024 – Alderbrook Instruments, Inc. (Nasdaq: ALBK) today announced its results under U.S. GAAP. Translations are made at RMB7.2672 to US$1.00.\n\n${statements.map(style).join('\n\n')}\n`;
