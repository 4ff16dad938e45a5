import { readCell, type Cell } from './numbers.js';

const told = (cell: Cell): string => {
  if (cell.kind === 'amount')
    return `${cell.symbol ?? ''}${cell.amount.value ?? '–'}@${cell.amount.start}-${cell.amount.end}`;
  return 'readings' in cell
    ? `${cell.kind} ${cell.readings.map(({ value }) => value).join(' ')}`.trim()
    : cell.kind;
};

describe('a cell', () => {
  it.each([
    ['1,234,567', '1234567@0-9'],
    ['(226,170)', '-226170@0-9'],
    ['( 43,167 )', '-43167@0-10'],
    ['-5', '-5@0-2'],
    ['$ 1,234', '$1234@2-7'],
    ['US$(5)', 'US$-5@3-6'],
    ['266,516.', '266516@0-7'],
    ['0.33', '0.33@0-4'],
    ['—', '–@0-1'],
    [' - ', '–@1-2'],
    ['_', 'noise'],
    ['', 'empty'],
    ['$', 'empty'],
    ['20.0 %', 'percent'],
    ['(9.6)%', 'percent'],
    ['n/m', 'text'],
    ['NM', 'text'],
    ['words', 'text'],
    ['(226 170)', 'malformed -226170'],
    ['2,0', 'malformed 20'],
    ['1,2345', 'malformed 12345'],
    ['1.2.3', 'malformed 123'],
    ['007', 'malformed 7'],
    ['12,34,567', 'malformed 1234567'],
    ['- (4)', 'merged  -4'],
    ['(15,667) 1,862', 'merged -15667 1862'],
    ['1 2', 'merged 1 2'],
    ['1234567890123456', 'malformed'],
    ['9'.repeat(200), 'text'],
  ])('%s', (text, expected) => {
    expect(told(readCell(text))).toBe(expected);
  });
});
