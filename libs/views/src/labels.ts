import type { PresentedStatement } from '#libs/figures';
import type { Book, BookSighting } from './book/book.js';

/** The label that an observation's document prints beside it, or `null` where it has no place in a statement. */
export function labelOf(
  { records }: Book,
  { document, event, upTo }: Pick<BookSighting, 'document' | 'event' | 'upTo'>,
): string | null {
  // A document that presents nothing prints no labels: its commit need not be opened.
  if (records.document(document, upTo)?.filed.presentation.length === 0) return null;
  const observation = records.observation(event);
  const place = observation && records.placeOf(document, event, observation, upTo);
  return place && lineLabel(records.document(document, upTo)!.filed.presentation[place.statement], place.row);
}

/** A label that goes on from the heading above it: "— Basic and diluted" under "Net loss per ordinary share". */
const GOES_ON = /^[\u2010-\u2015-]\s*\S/;

/** A row's label, whole: with the heading that it goes on from. */
export function lineLabel(statement: PresentedStatement | undefined, row: number): string | null {
  const label = statement?.rows[row]?.label;
  if (label === undefined) return null;
  if (!GOES_ON.test(label)) return label;
  let above = row - 1;
  while (above >= 0 && GOES_ON.test(statement!.rows[above]!.label)) above--;
  const heading = statement!.rows[above];
  return heading?.role === 'heading' ? `${heading.label.replace(/\s*:$/, '')} ${label}` : label;
}
