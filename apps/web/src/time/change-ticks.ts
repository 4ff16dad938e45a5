import type { Act } from '#libs/client';
import { shortHash, words } from '../ui/names.js';
import type { Tick } from './ticks.js';

/** The days on which a statement changed: those of publication. A person's act is no publication. */
export function publishedTicks(acts: readonly Act[]): readonly Tick[] {
  return acts.filter(({ act }) => act === 'filed').map((act) => ({ at: act.publishedAt, name: nameOf(act) }));
}

/** The moments at which this ledger came to show a statement otherwise. */
export const recordedTicks = (acts: readonly Act[]): readonly Tick[] =>
  acts.map((act) => ({ at: act.recordedAt, name: nameOf(act) }));

function nameOf({ act, form, document, changed }: Act): string {
  const source = form ?? (document === null ? 'ledger' : `document ${shortHash(document)}`);
  const what = act === 'filed' ? source : `${source} ${words(act)}`;
  if (!changed) return what;
  const { presents: _, ...counts } = changed;
  const told = Object.entries(counts).flatMap(([kind, count]) => (count > 0 ? [`${count} ${kind}`] : []));
  return told.length === 0 ? what : `${what} (${told.join(', ')})`;
}
