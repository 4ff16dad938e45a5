import { decide, decideReread, type Act, type Check, type Commit, type Reading } from '#libs/figures';
import { documentMemory, type Book } from '#libs/views';

/**
 * Decides what a reading adds to its entity's book: its document enters; or, where a report stood for it, takes the place of what that
 * said. `null` where the reading is of a report, and its document is there already: nothing speaks over a document.
 * @throws FigureError as `decide` and `decideReread` do
 */
export function decideEntry(book: Book, reading: Reading, checks: readonly Check[], act: Act): Commit | null {
  const { document } = reading.document;
  const held = book.records.document(document)?.filed;
  if (held && reading.report !== undefined) return null;
  const arrival = held?.report
    ? decideReread(book, documentMemory(book, document), reading, checks, act)
    : null;
  return arrival ?? decide(book, reading, checks, act);
}
