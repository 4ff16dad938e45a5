import fc from 'fast-check';
import { readCursor, writeCursor } from './cursor.js';
import { Walk, type Page } from './walk.js';

describe('a cursor', () => {
  it('says what was written', () => {
    const cursors = fc.record({
      after: fc.string({ unit: 'grapheme' }),
      recordedAsOf: fc.option(fc.string()),
      of: fc.string(),
    });
    fc.assert(fc.property(cursors, (cursor) => expect(readCursor(writeCursor(cursor))).toEqual(cursor)));
  });

  it('is refused where no list gave it', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json().map((json) => Buffer.from(json).toString('base64url')),
    );
    const isRefused = (text: string): void =>
      expect(() => readCursor(text)).toThrow(
        expect.objectContaining({ code: 'cursor-malformed', status: 400 }),
      );
    fc.assert(fc.property(texts, isRefused));
  });
});

describe('a walk', () => {
  it('gives every item once, in order, whatever the length of its pages', () => {
    const lists = fc.uniqueArray(fc.string(), { maxLength: 40 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 50 }), (list, limit) => {
        const seen: string[] = [];
        let after: string | null = null;
        for (let more = true; more;) {
          const { items, next }: Page<string> = new Walk(limit, 'list', null, after, 0).page(
            list,
            (item) => item,
          );
          expect(items.length).toBeLessThanOrEqual(limit);
          seen.push(...items);
          more = next !== null;
          if (next !== null) after = readCursor(next).after;
        }
        expect(seen).toEqual(list);
      }),
    );
  });

  it('takes no more of a list than its page needs, and one to see that it goes on', () => {
    let taken = 0;
    function* endless(): Generator<number> {
      for (;;) yield taken++;
    }
    expect(new Walk(3, 'list', null, null, 0).page(endless(), String).items).toEqual([0, 1, 2]);
    expect(taken).toBe(4);
  });

  it('says so where the item it follows is gone', () => {
    expect(() => new Walk(3, 'list', null, 'gone', 0).page(['a'], (item) => item)).toThrow(
      expect.objectContaining({ status: 410, code: 'cursor-stale' }),
    );
  });
});
