import pc from 'picocolors';
import type { CheckpointJson, VerifiedBundle } from '#libs/app';
import { plural } from './counts.js';

/** What a bundle proves, for a person: what was worked out, never what the file says. */
export function renderVerified(verified: VerifiedBundle): string {
  const { holds, findings, figure, log, commits, signedBy, witnesses, unchangedSince } = verified;
  const lines = [
    ...(figure
      ? [
          `${figure.concept}  ${'instant' in figure.period ? figure.period.instant : `${figure.period.start}/${figure.period.end}`}  ${figure.unit}  of ${figure.entity}`,
          `value       ${figure.current?.value ?? 'none that stands'}, published ${figure.current?.publishedAt ?? 'never'}`,
          ...figure.vintages.map(
            ({ vintage, value, publishedAt, observations }) =>
              `vintage ${vintage}   ${value ?? '—'}, published ${publishedAt}, stated ${observations} ${observations === 1 ? 'time' : 'times'}`,
          ),
        ]
      : []),
    ...commits.map(
      ({ index, id, recordedAt, document }) =>
        `commit ${index + 1}    ${id}, recorded ${recordedAt}${document === null ? '' : `, document ${document}`}`,
    ),
    ...(log ? [`log         ${log.origin}, ${log.size} commits, root ${log.root}`] : []),
    `signed by   ${signedBy ?? pc.yellow('nobody that you named')}`,
    ...witnesses.map(({ name, seenAt }) => `seen by     ${name} at ${seenAt}`),
    ...(unchangedSince === null ? [] : [`unchanged   since it had ${unchangedSince} commits`]),
    ...findings.map(({ code, message }) => `${pc.red(code)}  ${message}`),
    verdictOf(verified, holds),
  ];
  return lines.join('\n');
}

/** Who has seen a checkpoint. */
export const renderCosigned = ({ size, witnesses }: CheckpointJson): string =>
  [
    `of the checkpoint of ${plural(size, 'commit', 'commits')}:`,
    ...witnesses.map(({ name, keyId, seenAt }) => `seen by     ${name} (${keyId}) at ${seenAt}`),
  ].join('\n');

function verdictOf({ signedBy }: VerifiedBundle, holds: boolean): string {
  if (!holds) return pc.red('it does not hold');
  return signedBy === null ? pc.yellow('it agrees with itself; that is all') : pc.green('it holds');
}
