/** Beyond it a moment has no four digits for its year. */
const YEAR_10000 = 253_402_300_800;

/** When a witness says that it saw something, given in seconds since 1970: a moment, as far as it can be written as one. */
export const seenAt = (seconds: number): string =>
  seconds < YEAR_10000 ? new Date(seconds * 1000).toISOString() : `${seconds} s after 1970`;
