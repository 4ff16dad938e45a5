import { sampleVintage } from './sample-history.js';
import { momentOf, stepPoints } from './step-points.js';

describe('The corners of a step chart', () => {
  const first = sampleVintage(1, '767688120', '2021-05-10');
  const second = sampleVintage(2, '723453000', '2024-02-27');

  it('are the vintages, and an end that draws the last one out', () => {
    const points = stepPoints([first, second], [], {});
    expect(points.map(({ inSight }) => inSight)).toEqual([767688120, 723453000, 723453000]);
    expect(points.map(({ vintage }) => vintage?.vintage)).toEqual([1, 2, undefined]);
    expect(points[2]!.time).toBeGreaterThan(points[1]!.time);
  });

  it('end in sight at the as-of date, and go on as what is out of sight', () => {
    const points = stepPoints([first], [second], { asOf: '2022-01-01' });
    expect(points[1]).toEqual({ time: momentOf('2022-01-01'), inSight: 767688120, later: 767688120 });
    expect(points.map(({ later }) => later)).toEqual([undefined, 767688120, 723453000, 723453000]);
    expect(points.slice(2).every(({ inSight }) => inSight === undefined)).toBe(true);
  });

  it('leave out a dash, which has no place on an axis', () => {
    expect(stepPoints([{ ...first, value: null }], [], {})).toEqual([]);
  });
});
