import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csvCells, type CsvCell } from './csv-cells.js';

const rowsOf = (text: string, delimiter = ','): readonly (readonly CsvCell[])[] => {
  const result = csvCells(text, delimiter);
  if ('why' in result) throw new Error(result.why);
  return result.rows;
};

const slicesOf = (text: string): string[][] =>
  rowsOf(text).map((row) =>
    row.map(({ locator }) => Array.from(text).slice(locator.start, locator.end).join('')),
  );

const linesOf = (text: string): number[][] =>
  rowsOf(text).map((row) => row.map(({ locator }) => locator.line));

describe('cells of a CSV text', () => {
  it('stand where their characters stand: quotes, line breaks in values, astral characters', () => {
    const text = '\uFEFF# no, "cell\na,"b ""x"" 🧮", é\r\n\r\n"多\n行",z\r,,\n# end\nlast,"q"';
    expect(slicesOf(text)).toEqual([
      ['a', 'b ""x"" 🧮', 'é'],
      [''],
      ['多\n行', 'z'],
      ['', '', ''],
      ['last', 'q'],
    ]);
    expect(linesOf(text)).toEqual([[2, 2, 2], [3], [4, 5], [6, 6, 6], [8, 8]]);
  });

  it('stand where they stand after empty lines at the beginning', () => {
    expect(slicesOf('\n\r\n"a",b\n')).toEqual([[''], [''], ['a', 'b']]);
    expect(linesOf('\uFEFF\n#\n"a"\n')).toEqual([[1], [3]]);
  });

  it('say where a value begins when white space or a line break stands before it in its quotes', () => {
    const text = 'a," \n b "\n';
    expect(slicesOf(text)).toEqual([['a', 'b']]);
    expect(linesOf(text)).toEqual([[1, 2]]);
  });

  it('are those of csv-parse, at the characters that it read them from', () => {
    const cell = fc.stringMatching(/^(?:[a-z0-9é🧮 .()-]|,|"|\n|\r\n|;|#)*$/u);
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const style = fc.record({
      end: fc.constantFrom('\n', '\r\n', '\r'),
      bom: fc.boolean(),
      comment: fc.boolean(),
    });
    fc.assert(
      fc.property(rows, style, fc.infiniteStream(fc.boolean()), (table, { end, bom, comment }, quotes) => {
        const write = (value: string) =>
          /[",\r\n#]/.test(value) || quotes.next().value === true
            ? `"${value.replaceAll('"', '""')}"`
            : value;
        const body = table.map((row) => row.map(write).join(',')).join(end) + end;
        const text = `${bom ? '\uFEFF' : ''}${comment ? `# a "note", here${end}` : ''}${body}`;
        const oracle: string[][] = parse(body, {
          relax_column_count: true,
          record_delimiter: ['\r\n', '\n', '\r'],
        });
        const trimmed = oracle.map((row) => row.map((value) => value.trim()));
        expect(rowsOf(text).map((row) => row.map((one) => one.text))).toEqual(trimmed);
        expect(slicesOf(text).map((row) => row.map((slice) => slice.replaceAll('""', '"')))).toEqual(trimmed);
      }),
    );
  });
});
