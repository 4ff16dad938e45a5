import type { Change } from '#libs/client';
import { Badge, type Tone } from '../ui/badge.js';
import { words } from '../ui/names.js';
import type { ChangeLine } from './change-lines.js';

const TONES: Readonly<Record<Change['kind'], Tone>> = {
  reported: 'plain',
  refined: 'plain',
  restated: 'bad',
  recast: 'info',
  corrected: 'warn',
  resolved: 'good',
  reclassified: 'odd',
  removed: 'warn',
  doubted: 'warn',
  absent: 'plain',
};

/** What kind of change it is, for which cause, and whether it is doubted. */
export function ChangeBadges({ line: { kind, cause, suspect, lastUnit } }: { line: ChangeLine }) {
  return (
    <>
      {kind && <Badge tone={TONES[kind]}>{kind}</Badge>}
      {cause && (kind === null || cause !== 'unknown') && (
        <Badge tone={cause === 'error-correction' ? 'bad' : 'plain'}>{causeName(cause)}</Badge>
      )}
      {suspect && <Badge tone="warn">suspect: {words(suspect)}</Badge>}
      {lastUnit && <Badge>last unit</Badge>}
    </>
  );
}

const causeName = (cause: string): string => (cause === 'unknown' ? 'cause not told' : words(cause));
