import { refKey, type EntityState, type EventRef, type LedgerEvent, type Observation } from '#libs/figures';

/** Titles of documents by their hash. */
export type Titles = (document: string) => string;

export const titleOf =
  (state: EntityState): Titles =>
  (document) =>
    state.documents.get(document)?.filed.title ?? 'an unknown document';

/** An event as a sentence that a spec can read: values, and documents by their titles. */
export function sentenceOf(event: LedgerEvent, state: EntityState, title: Titles): string {
  const at = (ref: EventRef): { value: string; title: string } => {
    const seen = state.sightingAt(ref)?.sighting;
    if (!seen) throw new Error(`nothing was recorded at ${refKey(ref)}`);
    return { value: seen.value ?? 'nil', title: title(seen.document) };
  };
  const subject = (verb: string, own: Observation | null, of: EventRef | null): string =>
    own ? `${verb} ${own.value ?? 'nil'}` : `${at(of!).value} in ${at(of!).title} is now ${verb}`;
  switch (event.type) {
    case 'DocumentFiled':
      return `filed ${event.title}`;
    case 'FigureReported':
      return subject('reported', event.observation, null);
    case 'FigureRestated': {
      const { value, title: where } = at(event.supersedes);
      const by = event.difference === null ? '' : `, by ${event.difference}`;
      return `${subject('restated', event.observation, event.of)}, was ${value} in ${where}${by}, cause ${event.cause}`;
    }
    case 'FigureReconciled': {
      if (event.method !== 'corroboration') {
        const terms = event.terms.map((term) => `${term.weight} × ${at(term.event).value}`);
        const aim = event.observation ? (event.observation.value ?? 'nil') : at(event.of!).value;
        const made = terms.length === 0 ? 'without terms' : `${event.rule} of ${terms.join(' and ')}`;
        const off = event.difference === null ? '' : ` by ${event.difference}`;
        return `${event.method} ${aim}: ${event.outcome}${off}, ${made}`;
      }
      const { value, title: where } = at(event.terms[0]!.event);
      const by = event.difference === null ? '' : ` by ${event.difference}`;
      return `${subject('reconciled', event.observation, event.of)}, ${event.outcome}${by} with ${value} in ${where}`;
    }
    case 'FigureCorrected':
      return `corrected ${event.from ?? 'nil'} to ${event.to ?? 'nil'} in ${title(event.document)}`;
    case 'RelianceWithdrawn':
      return `reliance withdrawn from ${event.periods.join(' and ')}`;
    case 'ExceptionRaised':
      return event.observation || event.of ? subject(event.kind, event.observation, event.of) : event.kind;
    case 'ExceptionResolved':
      if (event.ordinal !== null) return `${event.outcome} the value at ${event.ordinal}`;
      return event.candidate === null ? event.outcome : `${event.outcome} candidate ${event.candidate}`;
    default:
      throw new Error(`no sentence for ${JSON.stringify(event satisfies never)}`);
  }
}
