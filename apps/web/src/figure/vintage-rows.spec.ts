import { sampleHistory, sampleVintage } from './sample-history.js';
import { percentOf, vintageRows, vintagesOutOfSight } from './vintage-rows.js';

describe('The vintages of a figure', () => {
  const first = sampleVintage(1, '767688120', '2021-05-10');
  const second = { ...sampleVintage(2, '723453000', '2024-02-27'), difference: '-44235120' };

  it('stand newest first, each with what it changed', () => {
    const rows = vintageRows(sampleHistory([first, second]));
    expect(rows.map(({ vintage, percent, isCurrent }) => [vintage.vintage, percent, isCurrent])).toEqual([
      [2, '-5.76', true],
      [1, null, false],
    ]);
  });

  it('are told of where dates hide them', () => {
    const whole = sampleHistory([first, second]);
    expect(vintagesOutOfSight(sampleHistory([first]), whole)).toEqual([second]);
    expect(vintagesOutOfSight(whole, whole)).toEqual([]);
  });

  it('changed in percent of an amount, whatever its sign; of nothing there are no percent', () => {
    expect(percentOf('5', '-100')).toBe('5.00');
    expect(percentOf('5', '0')).toBeNull();
    expect(percentOf(null, '1')).toBeNull();
    expect(percentOf('1', null)).toBeNull();
  });
});
