import type { Choice, ExceptionDetail } from '#libs/client';
import { amountText } from '../ui/amounts.js';
import { conceptWords, periodName } from '../ui/names.js';

/** What one candidate or doubted value would be. */
export type Stated = ExceptionDetail['candidates'][number]['observations'][number];

/** A way to decide an exception. */
export interface WayOut {
  /** The name of its radio button. */
  readonly key: string;
  readonly choice: Choice;
  readonly title: string;
  readonly observations: readonly Stated[];
  /** What will be so once it is written. */
  readonly consequence: string;
}

/** All ways to decide: each candidate, each doubted value, or none of it. */
export function waysOut({ candidates, doubted, ordinals }: ExceptionDetail): readonly WayOut[] {
  return [
    ...candidates.map(({ description, observations }, index): WayOut => ({
      key: `take-${index}`,
      choice: { take: index },
      title: `Take candidate ${index + 1}: ${description}`,
      observations,
      consequence: `${statedNames(observations)} ${observations.length === 1 ? 'is' : 'are'} recorded as the document’s.`,
    })),
    ...ordinals.map((ordinal): WayOut => {
      const observations = doubted.filter((each) => each.ordinal === ordinal);
      const value = observations[0] ? valueOf(observations[0]) : `the value at ${ordinal}`;
      return {
        key: `accept-${ordinal}`,
        choice: { accept: ordinal },
        title: `Accept ${value}`,
        observations,
        consequence: `${value} becomes what the figure shows from the document’s publication on.`,
      };
    }),
    {
      key: 'dismiss',
      choice: { dismiss: true },
      title: 'Dismiss it',
      observations: [],
      consequence:
        ordinals.length > 0
          ? 'The doubted value is given up; what stood before goes on to stand.'
          : 'None of it is recorded as a figure.',
    },
  ];
}

const statedNames = (observations: readonly Stated[]): string =>
  observations.map((each) => `${valueOf(each)} (${nameOf(each)}, ${periodName(each.period)})`).join(' and ');

const nameOf = ({ label, concept }: Stated): string => label ?? conceptWords(concept);

const valueOf = ({ economicValue }: Stated): string => amountText(economicValue);
