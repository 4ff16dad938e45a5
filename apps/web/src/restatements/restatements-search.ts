import { textsIn } from '../filters/texts-in.js';

const FILTERS = [
  'entity',
  'from',
  'to',
  'concept',
  'period',
  'cause',
  'suspect',
  'form',
  'size',
  'percent',
] as const;

/** What the feed is narrowed to. */
export const restatementsSearchIn = (search: Record<string, unknown>) => textsIn(search, FILTERS);

export type RestatementsSearch = ReturnType<typeof restatementsSearchIn>;
