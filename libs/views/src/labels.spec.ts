import type { PresentedStatement } from '#libs/figures';
import { lineLabel } from './labels.js';

const HEADINGS = new Set(['Loss per share:', 'Notes']);

const labelsOf = (...labels: string[]): (string | null)[] => {
  const statement: PresentedStatement = {
    kinds: ['income-statement'],
    title: '',
    columns: [],
    rows: labels.map((label) => ({
      label,
      concept: null,
      depth: 0,
      role: HEADINGS.has(label) ? 'heading' : 'line',
    })),
  };
  return labels.map((_, row) => lineLabel(statement, row));
};

describe("A line's label", () => {
  it('is what the row says', () => {
    expect(labelsOf('Revenues', 'Notes', 'Cost')).toEqual(['Revenues', 'Notes', 'Cost']);
  });

  it('goes on from the heading above, where it begins with a dash', () => {
    expect(labelsOf('Loss per share:', '— Basic', '- Diluted')).toEqual([
      'Loss per share:',
      'Loss per share — Basic',
      'Loss per share - Diluted',
    ]);
  });

  it('goes on from no line that has amounts of its own, and from nothing', () => {
    expect(labelsOf('— Basic', 'Net loss', '— per share')).toEqual(['— Basic', 'Net loss', '— per share']);
  });

  it('is none where there is no such row', () => {
    expect(lineLabel(undefined, 0)).toBeNull();
  });
});
