import { isAmending, type Role } from '#libs/figures';
import { Flag, roleOf, type Dictionary, type OpenBlock } from '../block-reader.js';
import { AMENDS, type Posting } from './posting-rows.js';

/** Postings by concept, then by period and unit. */
export type Gathered = Map<number, Map<string, Posting[]>>;

/** Kinds of events after which postings alone no longer tell what a figure is. */
const ACTS = new Set(['FigureCorrected', 'RelianceWithdrawn', 'ExceptionResolved']);

/** What takes part in what a figure is: its values, and the adjustments that explain a change. */
const COUNTING = new Set<Role>(['stated', 'previously-reported', 'adjustment']);

/**
 * Adds a block's values without dimensions to the postings; whether the block holds an act, after which the entity's book
 * has to be asked.
 */
export function gather(
  block: OpenBlock,
  entity: number,
  dictionary: Dictionary,
  { into, concept: only }: { readonly into: Gathered; readonly concept?: number },
): boolean {
  const { columns, header } = block;
  const others = block.others();
  const filed = others.find(({ event }) => event.type === 'DocumentFiled')?.event;
  const amends = filed?.type === 'DocumentFiled' && isAmending(filed) ? AMENDS : 0;
  const none = dictionary.idOf('dimensions', '{}');
  const publishedAt = Date.parse(header.publishedAt);
  for (let row = 0; row < columns.count; row++) {
    const concept = columns.concept[row]!;
    if (columns.dimensions[row] !== none || (only !== undefined && concept !== only)) continue;
    const flags = columns.flags[row]!;
    if (!COUNTING.has(roleOf(flags))) continue;
    postingsOf(into, concept, `${columns.period[row]} ${columns.unit[row]}`).push({
      entity,
      commit: block.number,
      eventIndex: columns.eventIndex[row]!,
      publishedAt,
      flags: flags | amends,
      cause: columns.cause[row]!,
      decimals: columns.decimals[row]!,
      mantissa: flags & Flag.long ? 0 : columns.mantissa[row]!,
      scale: columns.scale[row]!,
    });
  }
  return filed === undefined || others.some(({ event }) => ACTS.has(event.type));
}

function postingsOf(into: Gathered, concept: number, key: string): Posting[] {
  let groups = into.get(concept);
  if (!groups) into.set(concept, (groups = new Map()));
  let rows = groups.get(key);
  if (!rows) groups.set(key, (rows = []));
  return rows;
}
