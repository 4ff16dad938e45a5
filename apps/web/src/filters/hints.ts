/** What is to be written where an amount is asked for. */
export const AMOUNT = {
  placeholder: '1000000',
  hint: 'a number of whole units, without a sign: 1000000',
} as const;

/** The same, where it is a share. */
export const PERCENT = { placeholder: '5', hint: 'a number of hundredths, without a sign: 5' } as const;
