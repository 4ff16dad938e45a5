import type { Exception } from '#libs/client';
import type { Tone } from '../ui/badge.js';
import { words } from '../ui/names.js';

type Locator = NonNullable<Exception['locator']>;

/** `suspect-jump` → `suspect: jump`; what a reader could not read keeps its own words. */
export const codeName = (code: string): string =>
  code.startsWith('suspect-') ? `suspect: ${words(code.slice('suspect-'.length))}` : words(code);

/** Doubts about what is legible are warnings; what is not legible is worse. */
export const codeTone = (code: string): Tone => (code.startsWith('suspect-') ? 'warn' : 'bad');

/** Where in its document something stands, as people say it. */
export function placeName(locator: Locator | null): string {
  if (locator === null) return 'in the document';
  if ('line' in locator) return `line ${locator.line}`;
  return 'pointer' in locator ? locator.pointer : `element ${locator.element}`;
}

/** How many ways out there are, beside giving it up. */
export function choicesName({ candidates, ordinals }: Pick<Exception, 'candidates' | 'ordinals'>): string {
  if (candidates.length > 0) return counted(candidates.length, 'candidate');
  return ordinals.length > 0 ? counted(ordinals.length, 'doubted value') : 'none legible';
}

export const counted = (count: number, thing: string): string =>
  `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;
