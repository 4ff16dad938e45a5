import { changedFigures } from './changed-figures.js';
import type { AnyStatement } from './shown-rows.js';

type Cell = readonly [figureId: string, value: string | null] | null;

/** A statement of instants, its figures row by row. */
function statementOf(instants: readonly string[], rows: readonly (readonly Cell[])[]): AnyStatement {
  return {
    columns: instants.map((instant) => ({ period: { instant }, unit: 'iso4217:USD', dimensions: {} })),
    rows: rows.map((cells) => ({
      figures: cells.map((cell) => (cell ? { figureId: cell[0], value: cell[1] } : null)),
    })),
  } as unknown as AnyStatement;
}

describe('what a move in time changed', () => {
  const before = statementOf(['2020-12-31'], [[['assets', '10']], [['cash', '4']], [['debt', null]], [null]]);

  it('is every figure with another value, and what it was', () => {
    const after = statementOf(['2020-12-31'], [[['assets', '12']], [['cash', '4']], [['debt', '3']]]);
    expect([...changedFigures(before, after)]).toEqual([
      ['assets', '10'],
      ['debt', null],
    ]);
  });

  it('is a figure that its column did not show', () => {
    const after = statementOf(['2020-12-31'], [[['assets', '10']], [['goodwill', '1']]]);
    expect([...changedFigures(before, after)]).toEqual([['goodwill', undefined]]);
  });

  it('is not a column that is shown for the first time', () => {
    const after = statementOf(
      ['2021-12-31', '2020-12-31'],
      [
        [
          ['later', '9'],
          ['assets', '10'],
        ],
      ],
    );
    expect(changedFigures(before, after).size).toBe(0);
  });

  it('is nothing where nothing was shown before', () => {
    expect(changedFigures(undefined, before).size).toBe(0);
  });
});
