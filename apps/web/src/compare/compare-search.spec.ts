import { axisOf, before, compareSearchIn, sidesOf } from './compare-search.js';

describe('what is compared', () => {
  it('is told by the sides that are named', () => {
    expect(axisOf({ from: '2021-12-31' })).toBe('published');
    expect(axisOf({ fromRecorded: '2021-12-31' })).toBe('recorded');
    expect(axisOf({ fromDocument: 'ab', from: '2021-12-31' })).toBe('document');
    expect(axisOf({ fromDocument: 'ab', by: 'published' })).toBe('published');
  });

  it('is one pair of sides, whatever else stands in the address', () => {
    const search = { by: 'published', from: '2021-12-31', toDocument: 'ab' } as const;
    expect(sidesOf(search)).toEqual({ from: '2021-12-31', to: undefined });
    expect(sidesOf({ by: 'document', toDocument: 'ab' })).toBeNull();
    expect(sidesOf({})).toBeNull();
  });

  it('is read from an address as it is written', () => {
    expect(compareSearchIn({ from: '2021-12-31', size: 1000, by: 'luck', show: 'all', kind: '' })).toEqual({
      from: '2021-12-31',
      size: '1000',
      show: 'all',
    });
  });

  it('leads up to a day or a moment', () => {
    expect(before('2024-03-01')).toBe('2024-02-29');
    expect(before('2024-02-27T20:36:00.000Z')).toBe('2024-02-27T20:35:59.999Z');
  });
});
