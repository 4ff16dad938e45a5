import type { FigureHistory, Locator } from '#libs/client';
import { conceptWords } from '../ui/names.js';

export type Vintage = FigureHistory['vintages'][number];
export type Sighting = FigureHistory['observations'][number];

/** What a figure is called: as a document labels it, else its concept in words. */
export const figureName = ({
  label,
  concept,
}: {
  readonly label: string | null;
  readonly concept: string;
}): string => label ?? conceptWords(concept);

/** The observation whose value a figure shows; where all are in doubt, the last. */
export const shownSighting = ({ current, observations }: FigureHistory): Sighting | undefined =>
  observations.find(({ eventId }) => eventId === current?.eventId) ?? observations.at(-1);

/** Where an observation stands in its document, in a few words. */
export function placeText(locator: Locator | null): string {
  if (locator === null) return 'no place in its text';
  if ('line' in locator) return `line ${locator.line}: “${locator.quote}”`;
  return 'element' in locator ? `element ${locator.element}` : `at ${locator.pointer}`;
}
