import type { Observation, Reading, Source } from '#libs/figures';
import { keyedReader } from './keyed-reader.js';

const source = (text: string, options: Source['options'] = {}): Source => ({
  bytes: Buffer.from(text),
  name: 'keyed.csv',
  options,
});

const read = (text: string, options?: Source['options']): Reading => keyedReader.read(source(text, options));

const TOP = `tieout-keyed,1
entity,cik:1804583
published,2024-02-27
title,An annual report
unit,iso4217:CNY
`;

const says = (text: string): number => keyedReader.recognises(source(text));

/** The characters at a text locator, and that they stand on its line. */
function charactersAt({ locator }: Observation, text: string): string {
  if (!('start' in locator)) throw new Error('a text locator was expected');
  const slice = Array.from(text).slice(locator.start, locator.end).join('');
  expect(text.split(/\r\n|\n|\r/)[locator.line - 1]).toContain(slice);
  return slice;
}

describe('a keyed file as spreadsheets and editors leave it', () => {
  it('recognises its form by content, whatever the name', () => {
    expect(says(TOP)).toBe(1);
    expect(says('{"entity": "cik:1", "tieout-keyed": 1}')).toBe(1);
    expect(says('\uFEFF# a note\r\n"# another, quoted"\r\n,,\r\n"tieout-keyed";1\r\n')).toBe(1);
    for (const other of [
      '',
      'a,b\ntieout-keyed,1',
      '{"facts":{}}',
      '%PDF-1.7',
      'tieout-keyed',
      '\n\n#\n#x',
    ]) {
      expect(says(other)).toBe(0);
    }
  });

  it('recognises in time that grows with the beginning only', () => {
    expect(keyedReader.recognises(source('#\n\n'.repeat(1_000_000)))).toBe(0);
    expect(keyedReader.recognises(source(',\n'.repeat(1_000_000)))).toBe(0);
  });

  it.each([';', '\t'])(
    'reads what a spreadsheet writes with %j between cells, CRLF and a byte order mark',
    (mark) => {
      const text = `\uFEFF${TOP}record,concept,period,value\nfigure,a:B,2020-12-31,7\n`.replaceAll(',', mark);
      const reading = read(text.replaceAll('\n', '\r\n'));
      expect(reading.observations.map((one) => charactersAt(one, reading.renditionText))).toEqual(['7']);
      expect(reading.observations[0]!.locator).toMatchObject({ line: 7 });
      expect(reading.renditionText.startsWith('\uFEFF')).toBe(true);
    },
  );

  it('keeps what looks like a property of every object a plain name', () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const columns = ids.map((id) => `column,${id},2020-12-31`).join('\n');
    const rows = `record,label,concept,${ids.join(',')}\nrow,Cash,us-gaap:Cash,1,2,3\n`;
    const csvText = `${TOP}record,kinds,title\nstatement,other,T\nrecord,id,period\n${columns}\n${rows}`;
    expect(read(csvText).observations.map(({ value }) => value)).toEqual(['1', '2', '3']);
    const jsonText = `{"tieout-keyed":1,"entity":"cik:1","published":"2021-01-01","title":"T","unit":"iso4217:CNY",
      "statements":[{"kinds":["other"],"title":"T","columns":[{"id":"__proto__","period":"2020-12-31"}],
      "rows":[{"label":"Cash","concept":"us-gaap:Cash","values":{"__proto__":"1"}}]}]}`;
    expect(read(jsonText).observations.map(({ value }) => value)).toEqual(['1']);
  });

  it('trims white space of every kind around values, and folds it in labels', () => {
    const rows =
      'record,label,concept,c\nrow,"  Cash\u00a0\n and   so on ",\u2003us-gaap:Cash , \u00a0 12\u3000\n';
    const text = `${TOP}record,kinds,title\nstatement,other,T\nrecord,id,period\ncolumn,c,2020-12-31\n${rows}`;
    const { document, observations, renditionText } = read(text);
    expect(document.presentation[0]!.rows[0]!.label).toBe('Cash and so on');
    expect(charactersAt(observations[0]!, renditionText)).toBe('12');
    expect(observations[0]!.locator).toMatchObject({ line: 12 });
  });

  it('refuses a line of very many cells as quickly as any other', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
    const text = `${TOP}record,kinds,title\nstatement,other,T\nrecord,label,concept,${ids.join(',')}\nrow,L,a:B${',1'.repeat(ids.length)}\n`;
    expect(() => read(text)).toThrow(/10000 reasons/);
  });
});
