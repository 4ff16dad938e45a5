import { actCommitId, decideResolution, FigureError, type Resolution } from '#libs/figures';
import { Filled, filed, lives, property, stated } from '#libs/testing';
import { exceptionDetail } from './exception-detail.js';
import { exceptionsOf, type ExceptionOnView } from './exceptions.js';
import { figureJson } from './figure-state.js';
import type { Rendition } from './locators.js';

const ACT = { actor: 'Ada', recordedAt: '2025-01-01T00:00:00.000Z', correlationId: 'c', causationId: null };

const seen = (filled: Filled): ExceptionOnView[] => exceptionsOf(filled.book, filled.at(null));

/** What a person would be told who decides so. */
function answerTo({ book }: Filled, exceptionId: string, choice: Resolution['choice']): string {
  try {
    decideResolution(book, { exceptionId, choice, reason: 'I looked' }, actCommitId(exceptionId), ACT);
    return 'done';
  } catch (error) {
    if (error instanceof FigureError) return error.code;
    throw error;
  }
}

describe('The exceptions on view', () => {
  property(
    'can be decided where they are open, by each value they offer, and nowhere else',
    lives,
    async (life) => {
      const filled = await new Filled().live(life);
      for (const { exceptionId, ordinals, resolution } of seen(filled)) {
        const expected = resolution === null ? 'done' : 'exception-resolved';
        expect(answerTo(filled, exceptionId, { dismiss: true })).toBe(expected);
        for (const accept of ordinals) expect(answerTo(filled, exceptionId, { accept })).toBe(expected);
      }
    },
  );

  property('are open no longer once they are decided', lives, async (life) => {
    const filled = await new Filled().live(life);
    const [first] = seen(filled).filter(({ resolution }) => resolution === null);
    await filled.live([{ decides: 0, accepts: true }]);
    const after = seen(filled).find(({ exceptionId }) => exceptionId === first?.exceptionId);
    expect(after?.resolution).not.toBeNull();
  });

  it('leave their figure in doubt until one of its document’s values is accepted', async () => {
    const filled = await new Filled().take([
      filed('2021-05-12', [stated('1'), stated('2'), stated('1'), stated('3')]),
    ]);
    const figure = (): unknown => figureJson(filled.book, 0, filled.at(null));
    expect(figure()).toBeNull();
    await filled.live([{ decides: 0, accepts: true }]);
    expect(figure()).toMatchObject({ value: '1', suspect: false, tieOut: 'exact' });
    await filled.live([{ corrects: 0, to: 'void' }]);
    expect(figure()).toBeNull();
  });

  it('offer a doubted value as it was corrected, open or decided', async () => {
    const filled = await new Filled().live([
      filed('2021-05-12', [stated('1'), stated('2'), stated('3')]),
      { corrects: 1, to: '101' },
    ]);
    const [{ exceptionId, document, entity }] = seen(filled) as [ExceptionOnView];
    const rendition = { locate: (locator: unknown) => locator } as unknown as Rendition;
    const context = { entity, document, presentation: [], rendition };
    const detail = (): unknown => exceptionDetail(filled.book, exceptionId, filled.at(null), context);
    const values = (...three: string[]) =>
      three.map((economicValue) => expect.objectContaining({ economicValue }));
    expect(detail()).toMatchObject({
      open: true,
      values: ['1', '101', '3'],
      doubted: values('1', '101', '3'),
    });
    expect(answerTo(filled, exceptionId, { dismiss: true })).toBe('done');
    await filled.live([{ decides: 0, accepts: false }]);
    expect(detail()).toMatchObject({
      open: false,
      values: ['1', '101', '3'],
      doubted: values('1', '101', '3'),
    });
  });

  it('are open again where the value that was accepted is voided, and the others contradict each other', async () => {
    const filled = await new Filled().live([
      filed('2021-05-12', [stated('1'), stated('2'), stated('3')]),
      { decides: 0, accepts: true },
    ]);
    expect(seen(filled)).toEqual([
      expect.objectContaining({ ordinals: [1, 2], resolution: expect.anything() }),
    ]);
    await filled.live([{ corrects: 0, to: 'void' }]);
    expect(seen(filled)).toEqual([
      expect.objectContaining({
        ordinals: [1, 2],
        values: ['2', '3'],
        figure: expect.objectContaining({ concept: 'us-gaap:Revenues' }),
        why: expect.stringMatching(/as 2 and as 3: neither is taken/),
        resolution: null,
      }),
    ]);
    await filled.live([{ decides: 0, accepts: true }]);
    expect(seen(filled)).toEqual([expect.objectContaining({ ordinals: [2], resolution: expect.anything() })]);
  });
});
