import type { FigureMarks } from '#libs/client';
import { marksAt } from './marks.js';
import type { AnyFigure } from './shown-rows.js';

const FIGURE = {
  figureId: 'x',
  value: '-478118000',
  status: 'reported',
  reliance: null,
  restatedLater: null,
} as unknown as NonNullable<AnyFigure>;
const MARKS: FigureMarks = {
  unit: 'iso4217:CNY',
  footed: null,
  crossFooted: null,
  source: 'as-printed',
  repeated: { documents: 0, independent: 0 },
  change: null,
  corrected: false,
  reliance: null,
  exceptions: [],
};

const told = (marks: Partial<FigureMarks>, figure = FIGURE): string[] =>
  marksAt(figure, { ...MARKS, ...marks }, 3).map(({ code, detail }) =>
    detail ? `${code}: ${detail}` : code,
  );

describe('the marks at a figure', () => {
  it('say how it stands in its source, and who repeats it', () => {
    expect(told({})).toEqual(['agreed: as printed']);
    expect(told({ source: 'repaired' })).toEqual(['repaired: repaired']);
    expect(told({ source: 'tagged', repeated: { documents: 2, independent: 1 } })).toEqual([
      'agreed: tagged; repeated by 2 documents, 1 independent',
    ]);
  });

  it('tell a check that holds from one that fails', () => {
    expect(told({ footed: { outcome: 'exact', difference: null } })[0]).toBe('footed: exactly');
    expect(told({ footed: { outcome: 'exception', difference: '-2000' } })[0]).toBe(
      'exception: its column is off by −2',
    );
    expect(told({ crossFooted: { outcome: 'within-rounding', methods: ['text', 'translation'] } })[0]).toBe(
      'cross-footed: text, translation, within rounding',
    );
  });

  it('say what it was before it was restated, in the scale of the statement', () => {
    const change = {
      kind: 'restated',
      from: '-460703549',
      to: '-478118000',
      difference: '-17414451',
      percent: '-3.78',
      cause: 'error-correction',
      publishedAt: '2024-02-27T23:59:59.999Z',
      eventId: 'e',
    } as const;
    expect(told({ change })).toContain('restated: (460,703.549) → (478,118), error correction, 2024-02-27');
  });

  it('are those of the statement alone until the others have come', () => {
    const withdrawn = { ...FIGURE, reliance: 'withdrawn' } as NonNullable<AnyFigure>;
    expect(marksAt(withdrawn, undefined, 3)).toEqual([{ code: 'withdrawn' }]);
  });
});
