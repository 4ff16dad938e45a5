import { lacksLigatures, withLigatures, withLigaturesInGaps } from './ligatures.js';

describe('letters that a font draws as one', () => {
  it.each([
    ['Gross pro\ufffdt', 'Gross profit'],
    ['Cash \ufffdows from \ufffdnancing activities', 'Cash flows from financing activities'],
    ['E\ufffdect of exchange rates', 'Effect of exchange rates'],
    ['A\ufffdliates, o\ufffdset', 'Affiliates, offset'],
    ['Chief \ufffdnancial o\ufffdcer', 'Chief financial officer'],
    ['pro\ufffd-t and \ufffd and caf\ufffd', 'pro\ufffd-t and \ufffd and caf\ufffd'],
  ])('are put back where a mark stands for them: %s', (lost, whole) => {
    expect(withLigatures(lost)).toBe(whole);
  });

  it.each([
    ['Gross pro t', 'Gross profit'],
    ['Income tax bene t (provision)', 'Income tax benefit (provision)'],
    ['Cash ows from nancing activities', 'Cash flows from financing activities'],
    ['E ect of exchange rates', 'Effect of exchange rates'],
    ['Other led and set assets', 'Other led and set assets'],
  ])('are put back where nothing stands for them: %s', (lost, whole) => {
    expect(withLigaturesInGaps(lost)).toBe(whole);
  });

  it('are lost where a long text has none of them', () => {
    expect(lacksLigatures(['word '.repeat(3000)])).toBe(true);
    expect(lacksLigatures(['word '.repeat(3000), 'office'])).toBe(false);
    expect(lacksLigatures(['a short text'])).toBe(false);
  });
});
