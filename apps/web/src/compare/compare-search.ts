import { textsIn } from '../filters/texts-in.js';

const SIDES = ['from', 'to', 'fromRecorded', 'toRecorded', 'fromDocument', 'toDocument'] as const;
const FILTERS = ['kind', 'cause', 'concept', 'period', 'size', 'percent'] as const;
const TEXTS = [...SIDES, ...FILTERS, 'statement', 'column'] as const;

/** What is compared: by date of publication, by what this ledger held when, or two documents. */
export const AXES = ['published', 'recorded', 'document'] as const;
export type Axis = (typeof AXES)[number];

/** How a comparison is asked for; absent: as the page would choose. */
export function compareSearchIn(search: Record<string, unknown>): CompareSearch {
  const by = AXES.find((axis) => axis === search['by']);
  return {
    ...textsIn(search, TEXTS),
    ...(by === undefined ? {} : { by }),
    ...(search['show'] === 'all' ? { show: 'all' as const } : {}),
  };
}

type Text = (typeof TEXTS)[number];

export interface CompareSearch extends Readonly<Partial<Record<Text, string | undefined>>> {
  readonly by?: Axis | undefined;
  /** Whole statements, side by side; absent: changed figures only. */
  readonly show?: 'all' | undefined;
}

/** Which pair of sides is compared: the one that is said, or whose members are. */
export function axisOf({ by, fromRecorded, fromDocument }: CompareSearch): Axis {
  if (by) return by;
  if (fromRecorded !== undefined) return 'recorded';
  return fromDocument === undefined ? 'published' : 'document';
}

/** The two sides as the API takes them: those of one axis only. */
export interface Sides {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly fromRecorded?: string | undefined;
  readonly toRecorded?: string | undefined;
  readonly fromDocument?: string | undefined;
  readonly toDocument?: string | undefined;
}

/** `null` where the earlier side is not said, nor the later one of documents. */
export function sidesOf(search: CompareSearch): Sides | null {
  const { from, to, fromRecorded, toRecorded, fromDocument, toDocument } = search;
  const pairs: Readonly<Record<Axis, Sides | null>> = {
    published: from === undefined ? null : { from, to },
    recorded: fromRecorded === undefined ? null : { fromRecorded, toRecorded },
    document: fromDocument === undefined || toDocument === undefined ? null : { fromDocument, toDocument },
  };
  return pairs[axisOf(search)];
}

/** What the changes are narrowed to. */
export const filtersOf = ({ kind, cause, concept, period, size, percent }: CompareSearch) => ({
  kind,
  cause,
  concept,
  period,
  size,
  percent,
});

/** The last moment before one; the day before a date. */
export function before(moment: string): string {
  if (moment.length > 10) return new Date(Date.parse(moment) - 1).toISOString();
  return new Date(Date.parse(moment) - DAY_MS).toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;

/** The day of a moment that is the end of one, as a bare date means; else the moment. */
export const shortMoment = (moment: string): string =>
  moment.endsWith('T23:59:59.999Z') ? moment.slice(0, 10) : moment;
