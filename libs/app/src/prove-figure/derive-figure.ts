import { canonicalBytes, FigureError, parseCanonical, sha256Hex, type Commit } from '#libs/figures';
import { openLedger } from '#libs/ledger';
import { findFigure, Library } from '#libs/views';
import { provenFigure, type ProvenFigure } from './proven-figure.js';

/**
 * Works a figure out from canonical commits, with the code that every view uses, on a log in memory that holds these alone.
 * `null` where they tell nothing of it.
 * @throws FigureError `invalid-event`, and what a commit is refused with
 */
export async function deriveFigure(
  commits: readonly Commit[],
  figureId: string,
  asOf: string | null,
): Promise<ProvenFigure | null> {
  const ledger = openLedger(':memory:');
  try {
    const revisions = new Map<string, number>();
    for (const commit of commits) {
      const { entity } = commit.header;
      const expectedRevision = revisions.get(entity) ?? 0;
      revisions.set(entity, expectedRevision + 1);
      const bodyHash = sha256Hex(canonicalBytes(commit));
      await ledger.log.append(commit, { expectedRevision, bodyHash, documents: [] });
    }
    const library = new Library(ledger.blocks);
    const found = findFigure(library, figureId);
    if (!found) return null;
    const vantage = library.vantage({ asOf, recordedAsOf: null });
    return provenFigure(found.book, found.figure, vantage);
  } finally {
    await ledger.log.close();
  }
}

/** The commit that canonical bytes say. @throws FigureError `commit-not-canonical` where they could say it otherwise */
export function canonicalCommit(text: string): Commit {
  const bytes = Buffer.from(text, 'utf8');
  try {
    const commit = parseCanonical(bytes);
    if (canonicalBytes(commit).equals(bytes)) return commit;
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
  }
  throw new FigureError('commit-not-canonical', 'its bytes are not the canonical form of a commit', {});
}
