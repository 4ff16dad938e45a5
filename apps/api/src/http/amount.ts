/** An amount without sign, as a parameter. */
export const AMOUNT = /^\d{1,40}(?:\.\d{1,20})?$/;
