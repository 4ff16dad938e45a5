import { changesByDocument, type ChangeLine } from './change-lines.js';
import { percentText } from './percent-text.js';

const line = (document: string, end: string, figureId: string): ChangeLine => ({
  figureId,
  entity: 'cik:0001804583',
  concept: 'us-gaap:Revenues',
  label: null,
  period: { start: '2020-01-01', end },
  unit: 'iso4217:CNY',
  dimensions: {},
  from: '1',
  to: '2',
  difference: '1',
  percent: '100',
  cause: 'unknown',
  suspect: null,
  publishedAt: '2021-01-01T00:00:00.000Z',
  form: null,
  accession: null,
  eventId: figureId,
  source: { document, ordinal: 0 },
  kind: null,
  lastUnit: false,
});

describe('changes as a list', () => {
  it('stand under the document that made them, and there under their period', () => {
    const lines = [
      line('a', '2020-12-31', '1'),
      line('b', '2020-12-31', '2'),
      line('a', '2020-06-30', '3'),
      line('a', '2020-12-31', '4'),
    ];
    const told = changesByDocument(lines).map(({ first, count, groups }) => [
      first.source.document,
      count,
      ...groups.map((group) => `${group.name}: ${group.lines.map(({ figureId }) => figureId).join()}`),
    ]);
    expect(told).toEqual([
      ['a', 3, '2020-01-01 to 2020-12-31 · CNY: 1,4', '2020-01-01 to 2020-06-30 · CNY: 3'],
      ['b', 1, '2020-01-01 to 2020-12-31 · CNY: 2'],
    ]);
  });

  it('say hundredths to one place, and that there were some', () => {
    expect(['-5.7621', '100', '0.01', '-0.049', '0', '12345.67', null].map(percentText)).toEqual([
      '−5.8 %',
      '+100.0 %',
      '+<0.1 %',
      '−<0.1 %',
      '0.0 %',
      '+12,345.7 %',
      '',
    ]);
  });
});
