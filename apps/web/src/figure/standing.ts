import type { FigureHistory } from '#libs/client';
import type { Tone } from '../ui/badge.js';
import { shownSighting } from './figure-parts.js';

/** A word on how a figure stands, and what it means. */
export interface Standing {
  readonly word: string;
  readonly tone: Tone;
  readonly means: string;
}

/** How a figure stands, what matters most first. */
export function standingsOf(history: FigureHistory): readonly Standing[] {
  const { current } = history;
  if (current === null) return [IN_DOUBT];
  return [
    ...(current.reliance === 'withdrawn' ? [WITHDRAWN] : []),
    ...(current.suspect ? [SUSPECT] : []),
    statusOf(history),
    ...(shownSighting(history)?.proofOfReading ? [REPAIRED] : []),
    ...(current.tieOut === null ? [] : [TIES[current.tieOut]]),
  ];
}

function statusOf({ current, vintages }: FigureHistory): Standing {
  if (current?.status !== 'restated') return STATUSES[current?.status ?? 'reported'];
  const cause = vintages[current.vintage - 1]?.cause;
  return cause === 'error-correction' ? STATUSES.restated : RECAST;
}

const STATUSES = {
  reported: { word: 'reported', tone: 'plain', means: 'The value that was published first.' },
  restated: {
    word: 'restated',
    tone: 'warn',
    means: 'Published again with another value, to correct an error.',
  },
  corrected: { word: 'corrected', tone: 'odd', means: 'This ledger had read it otherwise before.' },
} as const satisfies Record<string, Standing>;

const RECAST: Standing = {
  word: 'recast',
  tone: 'info',
  means: 'Published again with another value, for another cause than an error, or for none that is told.',
};
const IN_DOUBT: Standing = { word: 'in doubt', tone: 'bad', means: 'No observation of it stands.' };
const SUSPECT: Standing = {
  word: 'suspect',
  tone: 'bad',
  means: 'A later observation differs so that it waits for a person, or for a document that repeats it.',
};
const WITHDRAWN: Standing = {
  word: 'reliance withdrawn',
  tone: 'bad',
  means: 'The issuer has said that it is not to be relied on.',
};
const REPAIRED: Standing = {
  word: 'repaired reading',
  tone: 'odd',
  means: 'Its place is damaged; the sums of its document prove how it is read.',
};
const TIES = {
  exact: { word: 'ties out', tone: 'good', means: 'All checks of it are exact.' },
  'within-rounding': { word: 'ties out', tone: 'good', means: 'Its checks agree within rounding.' },
  exception: { word: 'does not tie', tone: 'bad', means: 'A check of it is an exception.' },
} as const satisfies Record<string, Standing>;
