import { conceptWords, dimensionsName, momentName, spanName, unitName } from './names.js';

describe('names a person reads', () => {
  it('says a concept in words where no document labels it', () => {
    expect(conceptWords('us-gaap:OperatingIncomeLoss')).toBe('Operating income loss');
    expect(conceptWords('cik0001804583:NonGAAPNetIncomeLoss')).toBe('Non GAAP net income loss');
  });

  it('says how long a duration is, weeks of a fiscal calendar too', () => {
    expect(spanName({ start: '2024-09-29', end: '2025-09-27' })).toBe('year');
    expect(spanName({ start: '2021-04-01', end: '2021-06-30' })).toBe('3 months');
    expect(spanName({ instant: '2021-06-30' })).toBeNull();
  });

  it('leaves out the time of a moment that a bare date means', () => {
    expect(momentName('2021-08-11T23:59:59.999Z')).toBe('2021-08-11');
    expect(momentName('2021-08-11T16:30:00.000Z')).toBe('2021-08-11 16:30 UTC');
  });

  it('names units and dimensions without their prefixes', () => {
    expect(unitName('iso4217:CNY/xbrli:shares')).toBe('CNY per share');
    expect(dimensionsName({ 'tieout:ConvenienceTranslationAxis': '6.4566' })).toBe('translated at 6.4566');
  });
});
