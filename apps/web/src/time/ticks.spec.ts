import fc from 'fast-check';
import { countAt, inSight, placeOf, placeTicks, type Tick } from './ticks.js';

const tick = (at: string): Tick => ({ at: `${at}T23:59:59.999Z`, name: at });

const someTicks = fc
  .uniqueArray(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 40 })
  .map((days) => days.map((day) => tick(new Date(day * 86_400_000).toISOString().slice(0, 10))));

describe('the ticks of a time slider', () => {
  it('stand in the order of time, inside the ends', () => {
    fc.assert(
      fc.property(someTicks, fc.constantFrom('by-time', 'even'), (ticks, spacing) => {
        const places = placeTicks(ticks, spacing).map(({ place }) => place);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((place) => place > 0 && place < 1)).toBe(true);
      }),
    );
  });

  it('are found again where they stand', () => {
    fc.assert(
      fc.property(someTicks, fc.nat(40), (ticks, some) => {
        const placed = placeTicks(ticks, 'by-time');
        const count = some % (placed.length + 1);
        expect(countAt(placed, placeOf(placed, count))).toBe(count);
        const at = placed[count - 1]?.at;
        if (at) expect(inSight(placed, at)).toBe(count);
      }),
    );
  });

  it('are in sight to the end of a day that is given as a date', () => {
    expect(inSight([tick('2021-05-10'), tick('2021-08-11')], '2021-08-11')).toBe(2);
    expect(inSight([tick('2021-05-10'), tick('2021-08-11')], '2021-08-10')).toBe(1);
    expect(inSight([tick('2021-05-10')], undefined)).toBe(1);
  });

  it('are one where they share a moment', () => {
    const [one] = placeTicks([tick('2021-05-10'), { ...tick('2021-05-10'), name: '20-F' }], 'even');
    expect(one?.name).toBe('2021-05-10, 20-F');
  });
});
