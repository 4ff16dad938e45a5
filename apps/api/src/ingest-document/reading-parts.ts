import type { ExceptionJson, ObservationJson } from '#libs/views';

/** What was read from a document. */
export interface ReadingParts {
  /** In the document's order, as printed. */
  readonly observations: readonly ObservationJson[];
  readonly exceptions: readonly ExceptionJson[];
}

/** A reading's observations and its exceptions, apart. */
export function partsOf(reading: Iterable<ObservationJson | ExceptionJson>): ReadingParts {
  const observations: ObservationJson[] = [];
  const exceptions: ExceptionJson[] = [];
  for (const each of reading) {
    if (each.kind === 'observation') observations.push(each);
    else exceptions.push(each);
  }
  return { observations, exceptions };
}
