import type { Exception, Observation } from '#libs/client';
import { conceptWords, dimensionsName, periodName, unitName } from '../ui/names.js';
import { placeWord } from './place.js';

/** One thing that was read from a document, as a list shows it. */
export interface ReadingRow {
  readonly key: string;
  readonly name: string;
  /** As printed; of an exception, why there is no figure. */
  readonly said: string;
  readonly about: string;
  readonly figureId: string | null;
  readonly exceptionId: string | null;
  /** As the address says it; `null` where nothing can be shown. */
  readonly place: string | null;
}

interface Reading {
  readonly observations: readonly Observation[];
  readonly exceptions: readonly Exception[];
}

/** What waits for a person first, then the observations in the order of the document. */
export function readingRows({ observations, exceptions }: Reading): readonly ReadingRow[] {
  const waiting = exceptions.filter(({ resolution }) => resolution === null).map(exceptionRow);
  return [...waiting, ...observations.map(observationRow)];
}

/** Rows in which every word of a search stands. */
export function rowsWith(rows: readonly ReadingRow[], search: string): readonly ReadingRow[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter(({ name, said, about }) => {
    const text = `${name} ${said} ${about}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

function observationRow(observation: Observation, index: number): ReadingRow {
  const { label, concept, period, unit, dimensions, printed, value, figureId, locator } = observation;
  return {
    key: `${index} ${figureId}`,
    name: label ?? conceptWords(concept),
    said: printed ?? value ?? '—',
    about: [periodName(period), unitName(unit), dimensionsName(dimensions)].filter(Boolean).join(' · '),
    figureId,
    exceptionId: null,
    place: placeWord(locator),
  };
}

function exceptionRow({ exceptionId, code, why, locator }: Exception): ReadingRow {
  return {
    key: exceptionId,
    name: `Exception: ${code.replaceAll('-', ' ')}`,
    said: '',
    about: why,
    figureId: null,
    exceptionId,
    place: locator && placeWord(locator),
  };
}
