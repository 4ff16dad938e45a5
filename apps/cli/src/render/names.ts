import type { FigureJson, LocatorJson } from '#libs/views';
import { unitName } from './amounts.js';

/** What documents call a concept, for those places where they do not. */
export function labelsOf(
  figures: Iterable<{ readonly concept: string; readonly label: string | null }>,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { concept, label } of figures)
    if (label !== null && !labels.has(concept)) labels.set(concept, label);
  return labels;
}

type Named = Pick<FigureJson, 'concept' | 'label' | 'dimensions'>;

/** A figure's name: its line's label, else its concept's words; members of axes behind it. */
export function nameOf(
  { concept, label, dimensions }: Named,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  const members = Object.entries(dimensions)
    .filter(([axis]) => !axis.endsWith(':ConvenienceTranslationAxis'))
    .map(([axis, member]) =>
      axis.endsWith(':ComparedPeriodAxis') ? `against ${member.replace('/', ' to ')}` : wordsOf(member),
    );
  const name = label ?? names.get(concept) ?? wordsOf(concept);
  return members.length === 0 ? name : `${name} [${members.join(', ')}]`;
}

/** Where in its document something stands: `line 12`, `element f-45`, `/facts/f7`; nothing where nobody knows. */
export function placeName(locator: LocatorJson | null): string {
  if (locator === null) return '';
  if ('line' in locator) return `line ${locator.line}`;
  return 'pointer' in locator ? locator.pointer : `element ${locator.element}`;
}

/** A figure's unit, and the rate of a translation; other members stand with its name. */
export const unitOf = ({ unit, dimensions }: Pick<FigureJson, 'unit' | 'dimensions'>): string => {
  const rate = Object.entries(dimensions).find(([axis]) => axis.endsWith(':ConvenienceTranslationAxis'))?.[1];
  return `${unitName(unit)}${rate === undefined ? '' : ` at ${rate}`}`;
};

/** `x:CloudBasedCCSolutionsMember` → `Cloud based CC solutions`. */
const wordsOf = (name: string): string =>
  name
    .replace(/^.*:/, '')
    .replace(/(?<=.)Member$/, '')
    .replace(/(?<=[a-z\d]{2})(?<!aa)(?=[A-Z])|(?<=[A-Za-z]{2})(?=[A-Z][a-z])/g, ' ')
    .replace(/(?<= )[A-Z][a-z]+(?= |$)/g, (word) => word.toLowerCase());
