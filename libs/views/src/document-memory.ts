import {
  FigureError,
  observationOf,
  type DocumentMemory,
  type EventRef,
  type FigureReconciled,
  type ObservationOnRecord,
} from '#libs/figures';
import type { Book } from './book/book.js';

/**
 * What the ledger has of a document, to decide what reading it anew adds.
 * @throws FigureError `document-unknown`
 */
export function documentMemory({ records, entity }: Book, document: string): DocumentMemory {
  const first = records.documentAsFiled(document);
  if (!first) {
    throw new FigureError('document-unknown', `${entity} filed no document ${document}`, { document });
  }
  const observations: ObservationOnRecord[] = [];
  const checks: { event: FigureReconciled; aim: EventRef }[] = [];
  for (const filing of records.filings) {
    if (filing.document !== document) continue;
    const { events } = records.commit(filing.number)!;
    const byPerson = !events.some((event) => event.type === 'DocumentFiled');
    for (const [index, event] of events.entries()) {
      const observation = observationOf(event);
      const ref = { commit: filing.id, index };
      if (observation) {
        const isVoid = records.correctionOf(ref, Infinity)?.to === 'void';
        observations.push({ observation, event: ref, byPerson, isVoid });
      }
      if (event.type === 'FigureReconciled' && event.method !== 'corroboration')
        checks.push({ event, aim: event.of ?? ref });
    }
  }
  const exceptions = [...records.exceptions().values()].flatMap((raised) => {
    const { event } = raised.at(-1)!;
    if (event.document !== document || event.observation !== null || event.of !== null) return [];
    return [{ raised: event, resolvedBy: records.resolutionOf(event.exceptionId)?.event.by ?? null }];
  });
  return {
    filed: records.document(document)!.filed,
    commit: first.ref.commit,
    observations,
    exceptions,
    checks,
  };
}
