import { publishedOf } from './dateline.js';
import { linesOf } from './rendition.js';

const publishedIn = (text: string): string | null => {
  try {
    return publishedOf(linesOf(text), 'release.txt', undefined).slice(0, 10);
  } catch {
    return null;
  }
};

describe('the day of a release', () => {
  it.each([
    ['OSLO, Norway, October 29, 2024 – A company reported', '2024-10-29'],
    ['SAN REMO, Calif. -- October 29, 2024 -- A company reported', '2024-10-29'],
    ['PORTLAND, Ore.--(BUSINESS WIRE)--Oct. 29, 2024--A company reported', '2024-10-29'],
    ['BOISE, Idaho, Oct. 29, 2024 (GLOBE NEWSWIRE) -- A company reported', '2024-10-29'],
    ['BOISE, Idaho, Oct. 29, 2024 /PRNewswire/ -- A company reported', '2024-10-29'],
    ['NEW HAVEN, CT (October 29, 2024) – A company reported', '2024-10-29'],
    ['October 29, 2024 – Oslo – A company reported', '2024-10-29'],
    ['Basel, 29 October 2024 – A company reported', '2024-10-29'],
    ['For Immediate Release: November 22, 2024', '2024-11-22'],
    ['FOR IMMEDIATE RELEASE – Friday, November 22, 2024', '2024-11-22'],
    ['For Immediate Release: November 22, 2024\tweb: example.com', '2024-11-22'],
    ['Press Release\nTuesday, October 29, 2024\nA company reports its third quarter', '2024-10-29'],
    ['Exhibit 99.1\n4/26/2023\nA company reports its first quarter', '2023-04-26'],
    ['A company reports\n\n29 October 2024\n\nResults of the quarter ended September 30, 2024', '2024-10-29'],
  ])('is read from "%s"', (text, date) => {
    expect(publishedIn(text)).toBe(date);
  });

  it.each([
    ['a period’s end alone', 'Press Release\nResults of the quarter ended\nSeptember 30, 2024'],
    ['a period’s end', 'Press Release\nSeptember 30, 2024\nResults of the quarter ended September 30, 2024'],
    ['one of two dates', 'Press Release\nOctober 29, 2024\nOctober 30, 2024'],
    ['a date that nothing calls the release’s', 'A company\nOctober 29, 2024'],
    ['an ambiguous one', 'Press Release\n4/6/2023\nA company reports'],
    ['a conference call’s', 'A call will be held on October 30, 2024 at 8:00 a.m.'],
  ])('is not taken from %s', (_, text) => {
    expect(publishedIn(text)).toBeNull();
  });

  it('is the one given, where a date alone says another', () => {
    const text = 'Press Release\nOctober 29, 2024\nA company reports';
    expect(publishedOf(linesOf(text), 'release.txt', '2024-10-30T23:59:59.999Z').slice(0, 10)).toBe(
      '2024-10-30',
    );
  });
});
