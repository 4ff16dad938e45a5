import pc from 'picocolors';
import type { BulkOutcome } from '#libs/app';
import { counted, number } from './amounts.js';

/** What a load of bulk data brought, in a few lines; what it left out, with the reasons. */
export function renderBulk(outcome: BulkOutcome, isDryRun: boolean): string {
  const { files, filesTotal, filesKnown, facts, seconds, documents, documentsKnown, entities } = outcome;
  const rate = Math.round(facts / Math.max(seconds, 0.001));
  const known = filesKnown > 0 ? `, ${counted(filesKnown, 'file')} taken in before` : '';
  return [
    `${pc.bold(`${counted(files, 'file')} of ${number(filesTotal)}`)}, ${counted(entities, 'entity', 'entities')}${known}`,
    `  ${counted(facts, 'fact')} in ${seconds.toFixed(1)} s (${number(rate)}/s)`,
    `  ${counted(documents, 'filing')} ${isDryRun ? 'to append (dry run)' : 'appended'}, ${number(documentsKnown)} known`,
    `  ${eventsOf(outcome)}`,
    ...outcome.skipped.map(
      ({ reason, count, example }) =>
        `  ${pc.yellow(`skipped ${number(count)}`)}: ${reason} ${pc.dim(`(${example})`)}`,
    ),
    ...(outcome.failed.length > 0 ? [`  ${pc.red(`${counted(outcome.failed.length, 'file')} failed`)}`] : []),
  ].join('\n');
}

function eventsOf(outcome: BulkOutcome): string {
  const { reported, restated, reconciled, exceptions, rounded, reclassified } = outcome;
  const counts = Object.entries({
    reported,
    restated,
    reconciled,
    'of a rounded period': rounded,
    reclassified,
  })
    .filter(([name, count]) => count > 0 || name === 'reported')
    .map(([name, count]) => `${number(count)} ${name}`);
  return [...counts, ...(exceptions > 0 ? [pc.yellow(counted(exceptions, 'exception'))] : [])].join(', ');
}
