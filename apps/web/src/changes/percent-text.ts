import Big from 'big.js';

/** Hundredths to one place with their sign: `−5.8 %`; nothing where there is nothing to measure by. */
export function percentText(percent: string | null): string {
  if (percent === null) return '';
  const rounded = new Big(percent).round(1, 2);
  const size = rounded.eq(0) && !new Big(percent).eq(0) ? '<0.1' : grouped(rounded.abs().toFixed(1));
  const sign = percent.startsWith('-') ? '−' : new Big(percent).eq(0) ? '' : '+';
  return `${sign}${size} %`;
}

const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+\.)/g, ',');
