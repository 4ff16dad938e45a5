import { FigureError, parseEntity, parseMoment } from '#libs/figures';
import type { StoredCommit } from '#libs/ledger';
import type { IngestOptions } from './ingest-document.command.js';

/**
 * A document that the ledger has answers with its first commit, but not to someone who says other
 * things of it: that would look as if they had been taken in.
 * @throws FigureError `document-known-otherwise`
 */
export function refuseOtherOptions(
  { header, number }: StoredCommit,
  { entity, published, accession }: IngestOptions,
): void {
  const said: [string, string | undefined, string | null][] = [
    ['entity', entity === undefined ? undefined : parseEntity(entity), header.entity],
    [
      'publication',
      published === undefined ? undefined : parseMoment(published, 'published'),
      header.publishedAt,
    ],
    ['accession', accession, header.accession],
  ];
  for (const [what, now, then] of said) {
    if (now === undefined || now === then) continue;
    throw new FigureError(
      'document-known-otherwise',
      `the ledger has this document since commit ${number} with the ${what} ${then ?? 'not known'}, not ${now}: leave the option out`,
      { commit: number, recorded: then, given: now },
    );
  }
}
