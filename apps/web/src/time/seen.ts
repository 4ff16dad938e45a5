/** What is in sight, as the URL says it: published by `asOf`, held by this ledger by `recordedAsOf`; absent: all. */
export interface Seen {
  readonly asOf?: string;
  readonly recordedAsOf?: string;
}

/** The same in a search, where a member may be said to be absent. */
interface SeenSearch {
  readonly asOf?: string | undefined;
  readonly recordedAsOf?: string | undefined;
}

/** Only what looks like a date or a moment; the server says what is wrong with the rest. */
export function seenIn(search: Readonly<Record<string, unknown>>): Seen {
  const { asOf, recordedAsOf } = search;
  return {
    ...(isTime(asOf) ? { asOf } : {}),
    ...(isTime(recordedAsOf) ? { recordedAsOf } : {}),
  };
}

/** Only the two times of a search that has other members too. */
export const seenOf = ({ asOf, recordedAsOf }: SeenSearch): Seen => ({
  ...(asOf === undefined ? {} : { asOf }),
  ...(recordedAsOf === undefined ? {} : { recordedAsOf }),
});

/** Whether anything may be hidden. */
export const isPast = ({ asOf, recordedAsOf }: Seen): boolean =>
  asOf !== undefined || recordedAsOf !== undefined;

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/.test(value);
