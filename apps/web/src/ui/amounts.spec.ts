import fc from 'fast-check';
import { amountText, commonScale, differenceText } from './amounts.js';

describe('an amount as it is shown', () => {
  it('groups thousands and sets negatives in parentheses', () => {
    expect(amountText('273905000')).toBe('273,905,000');
    expect(amountText('-58128000', 3)).toBe('(58,128)');
    expect(amountText('-1.36')).toBe('(1.36)');
    expect(amountText(null)).toBe('—');
    expect(amountText('0')).toBe('0');
  });

  it('loses no digit when it is scaled', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.constantFrom(0, 3, 6, 9),
        (whole, scale) => {
          const text = amountText(String(whole), scale);
          const [digits, fraction = ''] = text.replace(/[(),]/g, '').split('.');
          const back = BigInt(digits! + fraction.padEnd(scale, '0'));
          expect(text.startsWith('(') ? -back : back).toBe(whole);
        },
      ),
    );
  });

  it('signs a difference', () => {
    expect(differenceText('-44235120')).toBe('−44,235,120');
    expect(differenceText('5000')).toBe('+5,000');
    expect(differenceText('0')).toBe('0');
  });

  it('finds the largest scale in which all are whole', () => {
    expect(commonScale(['273905000', '-58128000'])).toBe(3);
    expect(commonScale(['0'])).toBe(0);
    expect(commonScale(['1.5'])).toBe(0);
  });
});
