import { readCell } from '../numbers.js';
import type { Draft } from '../rows.js';
import { spreadsOf, vectorsOf } from './lines.js';

const draft = (texts: readonly string[], misfit: Draft['misfit'] = null): Draft => {
  const line = { number: 1, text: texts.join('\t'), start: 0 };
  return {
    line,
    label: 'Goodwill',
    cells: texts.map((text) => ({ cell: readCell(text), line, start: 0 })),
    hasAmounts: true,
    misfit,
    indent: 0,
    settled: null,
  };
};

const vectors = (...of: Parameters<typeof draft>): string[] =>
  vectorsOf(draft(...of), [0, 1]).map((vector) =>
    vector.map((token) => token?.amount.value ?? '·').join(' '),
  );

const spreads = (...of: Parameters<typeof draft>): string[] =>
  spreadsOf(draft(...of), [0, 1]).map((spread) =>
    spread.map((tokens) => tokens.map(({ amount }) => amount.value).join('+') || '·').join(' '),
  );

describe("a line's amounts", () => {
  it('stand where they are printed', () => {
    expect(vectors(['1', '2'])).toEqual(['1 2']);
    expect(vectors(['1', ''])).toEqual(['1 ·']);
  });

  it('may be each thing that a broken numeral may mean', () => {
    expect(vectors(['(226 170)', '2'])).toEqual(['-226170 2']);
  });

  it('are tried over the columns where cells ran together or one is lost', () => {
    expect(vectors(['1 2', ''])).toEqual(['1 2']);
    expect(vectors(['1'], 'short').toSorted()).toEqual(['1 ·', '· 1']);
  });

  it('are in no order where there are too many for the columns', () => {
    expect(vectors(['1 2', '3'])).toEqual([]);
  });

  it('may be several to a column', () => {
    expect(spreads(['1 2', '3'])).toEqual(['1+2 3']);
    expect(spreads(['1', '2', '3'], 'long').toSorted()).toEqual(['1 2+3', '1+2 3']);
  });
});
