import type { Change, Restatement } from '#libs/client';
import { dimensionsName, periodName, unitName } from '../ui/names.js';

/** A change as a line of a list: what diffs and restatements have in common. */
export interface ChangeLine extends Pick<
  Change,
  | 'figureId'
  | 'entity'
  | 'concept'
  | 'label'
  | 'period'
  | 'unit'
  | 'dimensions'
  | 'from'
  | 'to'
  | 'difference'
  | 'percent'
  | 'cause'
  | 'suspect'
  | 'publishedAt'
  | 'form'
  | 'accession'
  | 'eventId'
  | 'source'
> {
  /** `null` for restatements, which are all of one. */
  readonly kind: Change['kind'] | null;
  readonly lastUnit: boolean;
}

export const lineOfChange = (change: Change): ChangeLine => ({ ...change, lastUnit: false });

export const lineOfRestatement = (restatement: Restatement): ChangeLine => ({ ...restatement, kind: null });

/** What one document changed of an entity. */
export interface DocumentChanges {
  readonly key: string;
  /** Any of them, for what they have in common. */
  readonly first: ChangeLine;
  readonly groups: readonly PeriodChanges[];
  readonly count: number;
}

/** Its changes of one period, unit and dimensions. */
export interface PeriodChanges {
  readonly name: string;
  readonly lines: readonly ChangeLine[];
}

/** Changes by the document that made them, then by period, in the order in which they came. */
export function changesByDocument(lines: readonly ChangeLine[]): readonly DocumentChanges[] {
  return [...grouped(lines, ({ entity, source }) => `${entity} ${source.document}`)].map(([key, own]) => ({
    key,
    first: own[0]!,
    count: own.length,
    groups: [...grouped(own, groupName)].map(([name, some]) => ({ name, lines: some })),
  }));
}

const groupName = ({ period, unit, dimensions }: ChangeLine): string =>
  [periodName(period), unitName(unit), dimensionsName(dimensions)].filter(Boolean).join(' · ');

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const own = groups.get(keyOf(item));
    if (own) own.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
