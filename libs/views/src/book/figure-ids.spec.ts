import fc from 'fast-check';
import { FigureIds } from './figure-ids.js';

const ids = fc.uniqueArray(
  fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes).toString('base64url')),
  { maxLength: 40 },
);

describe('the ids of figures', () => {
  it('are those that were hashed, each once, and lead back to their figures', () => {
    fc.assert(
      fc.property(ids, fc.infiniteStream(fc.nat()), (all, asked) => {
        const hashed: number[] = [];
        const known = new FigureIds(all.length, (figure) => {
          hashed.push(figure);
          return all[figure]!;
        });
        for (const figure of asked.take(all.length)) {
          if (all.length === 0) break;
          expect(known.of(figure % all.length)).toBe(all[figure % all.length]);
        }
        for (const [figure, id] of all.entries()) expect(known.find(id)).toBe(figure);
        expect(hashed.toSorted((left, right) => left - right)).toEqual([...all.keys()]);
      }),
    );
  });

  it('are found whole: not across two, not by another text of the same bytes, and not where there is none', () => {
    const [one, two] = [Buffer.alloc(16, 1), Buffer.alloc(16, 2)];
    const all = [one, two].map((bytes) => bytes.toString('base64url'));
    const known = new FigureIds(2, (figure) => all[figure]!);
    const across = Buffer.concat([one.subarray(8), two.subarray(0, 8)]).toString('base64url');
    const other = `${all[0]!.slice(0, -1)}R`;
    expect(Buffer.from(other, 'base64url')).toEqual(one);
    for (const id of [across, other, 'A'.repeat(22), '', 'short', `${all[0]!}A`, '?'])
      expect([id, known.find(id)]).toEqual([id, -1]);
    expect(new FigureIds(0, () => '').find(all[0]!)).toBe(-1);
  });
});
