/** More digits than a double is sure to keep, or an exponent. */
const LONG_NUMBER = /"val"\s*:\s*(?:-?[\d.]{16,}|-?[\d.]+[eE])/;
const LONG_NUMBERS = /("val"\s*:\s*)(-?(?:[\d.]{16,}(?:[eE][+-]?\d+)?|[\d.]+[eE][+-]?\d+))/g;

/** JSON in which values that a double may not hold as they are written are texts. */
export const exactNumbers = (json: string): string =>
  LONG_NUMBER.test(json) ? json.replaceAll(LONG_NUMBERS, '$1"$2"') : json;
