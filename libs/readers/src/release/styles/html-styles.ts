import { printed, type SampleLine, type SampleStatement } from './sheet.js';

/** A way in which filing agents and wires set a table in HTML. */
export type Style = (statement: SampleStatement) => string;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('’', '&#8217;')
    .replaceAll('—', '&#8212;')
    .replaceAll('–', '&#8211;');

interface Parts {
  readonly symbol: string;
  readonly digits: string;
  readonly end: string;
}

/** An amount in parts: its symbol, its digits with the parenthesis that opens, the one that closes. */
function partsOf(line: SampleLine, value: number): Parts {
  const text = printed(line, value);
  const end = text.endsWith(')') ? ')' : '';
  return { symbol: line.symbol ? '$' : '', digits: end ? text.slice(0, -1) : text, end };
}

const styled = (text: string, css = 'text-align:left'): string =>
  `<span style="color:#000000;font-family:'Arial',sans-serif;font-size:9pt;font-weight:400;line-height:100%;${css}">${escaped(text)}</span>`;

const font = (text: string): string => `<FONT STYLE="font-family:Times New Roman" SIZE="2">${text}</FONT>`;

/** Three grid columns for whatever stands in a column, spans for everything, a first row that only sets widths. */
const threeColumns: Style = ({ titles, note, header, periods, lines }) => {
  const width = periods.length;
  const all = 3 + width * 6 - 3;
  const gap = '<td colspan="3" style="padding:0 1pt"></td>';
  const head = header.map((row) => {
    const cells = row.map(
      ({ text, span: columns }) =>
        `<td colspan="${columns * 6 - 3}" style="border-bottom:1pt solid #000;padding:2px 1pt;text-align:center;vertical-align:bottom">${styled(text)}</td>`,
    );
    return `<tr><td colspan="3" style="padding:0 1pt"></td>${cells.join(gap)}</tr>`;
  });
  const body = lines.map((line, at) => {
    const shade = at % 2 === 0 ? 'background-color:#cceeff;' : '';
    const label = `<td colspan="3" style="${shade}padding:2px 1pt 2px ${1 + line.depth * 9}pt;text-align:left;vertical-align:bottom">${styled(line.label)}</td>`;
    const cells = periods.map((_, column) => {
      if (line.kind === 'heading') return '<td colspan="3" style="padding:0 1pt"></td>';
      const { symbol, digits, end } = partsOf(line, line.values[column]!);
      const close = `<td style="${shade}padding:2px 1pt 2px 0;text-align:right">${end === '' ? '' : styled(end)}</td>`;
      return symbol === ''
        ? `<td colspan="2" style="${shade}padding:2px 0 2px 1pt;text-align:right">${styled(digits)}</td>${close}`
        : `<td style="${shade}padding:2px 0 2px 1pt">${styled(symbol)}</td><td style="${shade}padding:2px 0">${styled(digits)}</td>${close}`;
    });
    return `<tr>${label}${cells.join(gap)}</tr>`;
  });
  const widths = Array.from({ length: all }, () => '<td style="width:1.0%"></td>').join('');
  const name = titles.map(
    (title) => `<div style="text-align:center">${styled(title, 'font-weight:700')}</div>`,
  );
  return `${name.join('\n')}\n<div style="text-align:center">${styled(note)}</div>\n<div><table style="border-collapse:collapse;display:inline-table;vertical-align:text-bottom;width:100.000%"><tr>${widths}</tr>\n${[...head, ...body].join('\n')}\n</table></div>`;
};

/** Upper case tags, fonts, a paragraph in each label, rules drawn as rows, blanks before each amount. */
const ruledRows: Style = ({ titles, note, header, periods, lines }) => {
  const blank = '<TD VALIGN="bottom">&nbsp;&nbsp;</TD>';
  const head = header.map((row) => {
    const cells = row.map(
      ({ text, span }) =>
        `${blank}<TD COLSPAN="${span * 4 - 2}" ALIGN="center" VALIGN="bottom" STYLE="border-bottom:1.00pt solid #000000"><B>${escaped(
          text,
        )
          .replace(/, (\d{4})$/, ',<BR>$1')
          .replaceAll(' ', '&nbsp;')}</B></TD><TD VALIGN="bottom">&nbsp;</TD>`,
    );
    return `<TR STYLE="font-family:Times New Roman; font-size:8pt"><TD VALIGN="bottom" NOWRAP>&nbsp;</TD>${cells.join('')}</TR>`;
  });
  const rule = (sign: string): string =>
    `<TR STYLE="font-size:1px"><TD VALIGN="bottom"></TD>${periods.map(() => `<TD VALIGN="bottom">&nbsp;&nbsp;</TD><TD VALIGN="bottom"><P STYLE="border-top:1.00px ${sign} #000000">&nbsp;</P></TD><TD VALIGN="bottom"><P STYLE="border-top:1.00px ${sign} #000000">&nbsp;</P></TD><TD>&nbsp;</TD>`).join('')}</TR>`;
  const body = lines.map((line, at) => {
    const label = `<TD VALIGN="top"><P STYLE="margin-left:${line.depth + 1}.00em; text-indent:-1.00em; font-size:10pt">${font(escaped(line.label))}</P></TD>`;
    const cells = periods.map((_, column) => {
      if (line.kind === 'heading')
        return `${blank}<TD VALIGN="bottom"></TD><TD VALIGN="bottom"></TD><TD VALIGN="bottom"></TD>`;
      const { symbol, digits, end } = partsOf(line, line.values[column]!);
      return `${blank}<TD VALIGN="bottom">${symbol === '' ? '' : font(symbol)}</TD><TD VALIGN="bottom" ALIGN="right">${font(digits)}</TD><TD NOWRAP VALIGN="bottom">${end === '' ? '&nbsp;' : `${font(end)}&nbsp;`}</TD>`;
    });
    const row = `<TR${at % 2 === 0 ? ' BGCOLOR="#cceeff"' : ''}>${label}${cells.join('')}</TR>`;
    if (!/^(?:Total|Net income$)/.test(line.label)) return row;
    return [rule('solid'), row, rule(line.symbol ? 'double' : 'solid')].join('\n');
  });
  const names = titles.map(
    (title) =>
      `<P STYLE="margin-top:0pt" ALIGN="center">${font(`<B>${escaped(title).toUpperCase()}</B>`)}</P>`,
  );
  return `${names.join('\n')}\n<P ALIGN="center">${font(escaped(note))}</P>\n<P STYLE="font-size:12pt">&nbsp;</P>\n<TABLE CELLSPACING="0" CELLPADDING="0" WIDTH="100%" BORDER="0" ALIGN="center"><TR><TD WIDTH="80%"></TD>${periods.map(() => '<TD VALIGN="bottom" WIDTH="3%"></TD><TD></TD><TD></TD><TD></TD>').join('')}</TR>\n${[...head, ...body].join('\n')}\n</TABLE>`;
};

/** Titles and all inside of one table; rules as underscores; non-breaking spaces instead of indents. */
const oneTable: Style = ({ titles, note, header, periods, lines }) => {
  const all = 1 + periods.length * 4;
  const pad = '<td nowrap>&nbsp;</td>';
  const title = [...titles, note].map(
    (text) =>
      `<tr><td nowrap colspan="${all}" align="center"><font size="2"><b>${escaped(text)}</b></font></td></tr>`,
  );
  const head = header.map((row) => {
    const cells = row.map(
      ({ text, span }) =>
        `${pad}<td nowrap align="center" colspan="${span * 4 - 2}"><font size="1"><b>${escaped(text).replaceAll(' ', '&nbsp;')}</b></font><hr noshade size="1"></td>${pad}`,
    );
    return `<tr>${pad}${cells.join('')}</tr>`;
  });
  const underline = (mark: string): string =>
    `<tr>${pad}${periods.map(() => `${pad}${pad}<td nowrap align="right"><font size="2">${mark.repeat(10)}</font></td>${pad}`).join('')}</tr>`;
  const body = lines.flatMap((line) => {
    const label = `<td nowrap><font size="2">${'&nbsp;'.repeat(line.depth * 3)}${escaped(line.label)}</font></td>`;
    const cells = periods.map((_, column) => {
      if (line.kind === 'heading') return pad.repeat(4);
      const { symbol, digits, end } = partsOf(line, line.values[column]!);
      return `${pad}<td nowrap><font size="2">${symbol || '&nbsp;'}</font></td><td nowrap align="right"><font size="2">${digits}</font></td><td nowrap><font size="2">${end || '&nbsp;'}</font></td>`;
    });
    const row = `<tr>${label}${cells.join('')}</tr>`;
    return line.label.startsWith('Total')
      ? [underline('_'), row, ...(line.symbol ? [underline('=')] : [])]
      : [row];
  });
  return `<table border="0" cellpadding="0" cellspacing="0">\n${[...title, ...head, ...body].join('\n')}\n</table>`;
};

/** A wire's table: `thead`, whole amounts in one cell, classes for all looks, the note in the header's corner. */
const wire: Style = ({ titles, note, header, periods, lines }) => {
  const head = header.map((row, at) => {
    const cells = row.map(
      ({ text, span }) => `<th colspan="${span}" class="c"><p class="m">${escaped(text)}</p></th>`,
    );
    return `<tr><th class="l">${at === header.length - 1 ? escaped(note) : ''}</th>${cells.join('')}</tr>`;
  });
  const body = lines.map((line) => {
    const cells = periods.map((_, column) => {
      if (line.kind === 'heading') return '<td></td>';
      const { symbol, digits, end } = partsOf(line, line.values[column]!);
      return `<td class="r"><p class="m">${symbol}${digits}${end}</p></td>`;
    });
    return `<tr><td class="l i${line.depth}"><p class="m">${escaped(line.label)}</p></td>${cells.join('')}</tr>`;
  });
  return `<p class="c"><b>${titles.map(escaped).join('<br/>')}</b></p>\n<table class="w">\n<thead>\n${head.join('\n')}\n</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
};

/** A wire's other table: titles in it, every cell with spans of one, symbols beside, all amounts' cells doubled by blanks. */
const spannedOnes: Style = ({ titles, note, header, periods, lines }) => {
  const one = 'colspan="1" rowspan="1"';
  const all = 1 + periods.length * 3;
  const title = [...titles, note].map(
    (text) =>
      `<tr><td colspan="${all}" rowspan="1" class="t"><p class="p"><span class="s"><b>${escaped(text)}</b></span></p></td></tr>`,
  );
  const empty = `<tr><td colspan="${all}" rowspan="1"><p class="p"><span class="s">&#160;</span></p></td></tr>`;
  const head = header.map((row) => {
    const cells = row.map(
      ({ text, span }) =>
        `<td ${one} class="g">&#160;</td><td colspan="${span * 3 - 1}" rowspan="1" class="h"><p class="p"><span class="s"><b>${escaped(text)}</b></span></p></td>`,
    );
    return `<tr><td ${one}>&#160;</td>${cells.join('')}</tr>`;
  });
  const body = lines.map((line) => {
    const cells = periods.map((_, column) => {
      if (line.kind === 'heading') return `<td ${one}>&#160;</td>`.repeat(3);
      const { symbol, digits, end } = partsOf(line, line.values[column]!);
      return `<td ${one}>&#160;</td><td ${one} class="n">${symbol || '&#160;'}</td><td ${one} class="n" nowrap="nowrap">${digits}${end || '&#160;'}</td>`;
    });
    return `<tr><td ${one} class="gen"><p class="p${line.depth}"><span class="s">${escaped(line.label)}</span></p></td>${cells.join('')}</tr>`;
  });
  return `<div class="d"><table border="0" cellspacing="0" cellpadding="0" class="x">\n${[...title, empty, ...head, ...body].join('\n')}\n</table></div>`;
};

/** A word processor's: a table in a table, labels that span rows of the header, percentages of width, `&#160;` around. */
const nested: Style = (statement) => {
  const { header, periods, lines, titles, note } = statement;
  const head = header.map((row, at) => {
    const corner = at === 0 ? `<td rowspan="${header.length}" style="width:60%">&#160;</td>` : '';
    const cells = row.map(
      ({ text, span }) =>
        `<td style="width:1%">&#160;</td><td colspan="${span * 4 - 2}" style="border-bottom:Black 1pt solid;text-align:center;font-weight:bold">${escaped(text)}</td><td style="width:1%">&#160;</td>`,
    );
    return `<tr style="vertical-align:bottom">${corner}${cells.join('')}</tr>`;
  });
  const body = lines.map((line) => {
    const label = `<td style="text-align:left;padding-left:${line.depth * 10}pt">${escaped(line.label)}</td>`;
    const cells = periods.map((_, column) => {
      if (line.kind === 'heading')
        return '<td>&#160;</td><td colspan="2" style="text-align:right">&#160;</td><td>&#160;</td>';
      const { symbol, digits, end } = partsOf(line, line.values[column]!);
      return `<td>&#160;</td><td style="text-align:left">${symbol}</td><td style="text-align:right">${digits}</td><td style="text-align:left">${end}</td>`;
    });
    return `<tr style="vertical-align:bottom;background-color:rgb(204,238,255)">${label}${cells.join('')}</tr>`;
  });
  return `<table width="100%"><tr><td><p style="text-align:center"><b>${titles.map(escaped).join('<br>')}</b><br>${escaped(note)}</p>\n<table cellpadding="0" cellspacing="0" style="width:100%">\n${[...head, ...body].join('\n')}\n</table></td></tr></table>`;
};

export const HTML_STYLES: Readonly<Record<string, Style>> = {
  'three columns for each of amounts': threeColumns,
  'rules drawn as rows': ruledRows,
  'titles and rules in one table': oneTable,
  'a header of its own and whole amounts': wire,
  'spans of one everywhere': spannedOnes,
  'a table in a table': nested,
};

/** A release in HTML with its statements set in a style. */
export const htmlRelease = (style: Style, statements: readonly SampleStatement[]): string =>
  `<html><head><title>ex99</title></head><body><p>Exhibit 99.1</p><p>Alderbrook Instruments Reports Third Quarter Results</p><p>DOVER, N.H. &#8211; November 26, 2024 &#8211; Alderbrook Instruments, Inc. (Nasdaq: ALBK) today announced its results under U.S. GAAP. Translations are made at RMB7.2672 to US$1.00.</p>\n${statements.map(style).join('\n<p>&nbsp;</p>\n')}\n</body></html>`;
