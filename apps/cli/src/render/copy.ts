import pc from 'picocolors';
import type { CopyOutcome } from '#libs/ledger';
import { counted, number } from './amounts.js';

export interface CopyTold extends CopyOutcome {
  readonly from: string;
  readonly to: string;
  readonly seconds: number;
}

/** What a copy came to: how much, how fast, and whether both logs say the same. */
export function renderCopy(told: CopyTold): string {
  const {
    from,
    to,
    commitsTotal,
    commitsKnown,
    commitsCopied,
    eventsCopied,
    documentsCopied,
    seconds,
    digest,
  } = told;
  const rate = Math.round(eventsCopied / Math.max(seconds, 0.001));
  return [
    `${from} ${pc.dim('→')} ${to}`,
    `  ${counted(commitsCopied, 'commit')} copied, ${number(commitsKnown)} known, of ${number(commitsTotal)}`,
    `  ${counted(eventsCopied, 'event')} and ${counted(documentsCopied, 'document')} in ${seconds.toFixed(1)} s (${number(rate)} events/s)`,
    digest === null ? pc.yellow('  not compared') : `  digest ${digest} ${pc.green('on both sides')}`,
  ].join('\n');
}
