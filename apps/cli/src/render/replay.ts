import pc from 'picocolors';
import type {
  Certificate,
  CertificateCheck,
  ProjectionJson,
  ReplayedViewJson,
  ReplayOutcome,
} from '#libs/app';
import { day } from './amounts.js';
import { count, plural } from './counts.js';
import { table } from './table.js';

/** What a replay came to: how fast, and what each view says. */
export function renderReplay(outcome: ReplayOutcome): string {
  const { commit, entities, figures, observations, seconds, observationsPerSecond, digest, views } = outcome;
  const folded = `${plural(commit, 'commit', 'commits')} of ${plural(entities, 'entity', 'entities')} folded in ${seconds.toFixed(3)} s`;
  const others = views.filter(({ name }) => name !== 'books');
  return [
    `${folded} (${count(observationsPerSecond)} observations/s)`,
    `${count(figures)} figures from ${count(observations)} observations`,
    ...(digest === null ? [] : [`digest ${digest}`]),
    ...(others.length === 0 ? [] : ['', viewTable(others)]),
    ...views.flatMap(troubleOf),
  ].join('\n');
}

function viewTable(views: readonly ReplayedViewJson[]): string {
  const head = ['projection', 'rows', '', 'digest'].map((each) => pc.dim(each));
  const rows = views.map((view) => [
    view.name,
    count(view.rows),
    standing(view),
    view.digest === null ? '' : pc.dim(view.digest),
  ]);
  return table([head, ...rows], ['left', 'right', 'left', 'left']);
}

function standing({ failure, live, agreed }: ReplayedViewJson): string {
  if (failure) return pc.red('stopped');
  if (agreed === false) return pc.red(live ? 'differed; swapped' : 'differed');
  if (!live) return 'computed';
  return pc.green(agreed ? 'as before; swapped' : 'made');
}

function troubleOf({ name, failure, agreed, differing }: ReplayedViewJson): string[] {
  if (failure) {
    const { entity, commit, eventId, message } = failure;
    const event = eventId === null ? '' : `, event ${eventId}`;
    return [
      pc.red(`${name} stopped at commit ${commit} of ${entity || 'an unknown entity'}${event}: ${message}`),
    ];
  }
  if (agreed !== false) return [];
  return [
    pc.yellow(
      `${name} said of ${differing.join(', ')} what the log does not say; now it says what the log says`,
    ),
  ];
}

/** Where the projections stand. */
export function renderProjections(projections: readonly ProjectionJson[]): string {
  if (projections.length === 0)
    return 'there are no projections yet: they are made when documents are ingested, or by "tieout replay"';
  const head = ['projection', 'version', 'status', 'commits', 'behind', 'live since', 'digest'];
  const rows = projections.map((each) => [
    each.name,
    String(each.version),
    each.status === 'stopped' ? pc.red('stopped') : each.status,
    count(each.checkpoint),
    each.lag === 0 ? '' : plural(each.lag, 'commit', 'commits'),
    each.liveAt === null ? '' : day(each.liveAt).slice(0, 10),
    each.digest === null
      ? ''
      : pc.dim(`${each.digest.slice(0, 12)} of ${plural(each.digestOf ?? 0, 'commit', 'commits')}`),
  ]);
  return [
    table(
      [head.map((each) => pc.dim(each)), ...rows],
      ['left', 'right', 'left', 'right', 'right', 'left', 'left'],
    ),
    ...projections.flatMap(({ name, failure }) =>
      failure === null
        ? []
        : [
            pc.red(
              `${name} stopped at commit ${failure.commit}: ${failure.message}; mend it, and "tieout replay ${name}"`,
            ),
          ],
    ),
  ].join('\n');
}

/** Certificates, one a line. */
export function renderCertificates(certificates: readonly Certificate[]): string {
  if (certificates.length === 0)
    return 'there are no certificates yet: "tieout replay" and "tieout certify" make them';
  const head = ['certificate', 'view', 'of commits', 'issued', 'digest'].map((each) => pc.dim(each));
  const rows = certificates.map(({ certificateId, view, parameters, size, issuedAt, digest }) => [
    certificateId,
    [view, ...Object.values(parameters)].join(' '),
    count(size),
    issuedAt.slice(0, 10),
    pc.dim(digest.slice(0, 12)),
  ]);
  return table([head, ...rows], ['left', 'left', 'right', 'left', 'left']);
}

/** Whether a certificate holds. */
export function renderCheck({ certificate, digest, holds }: CertificateCheck): string {
  const { view, parameters, size, certificateId } = certificate;
  const what = `${[view, ...Object.values(parameters)].join(' ')} of the first ${plural(size, 'commit', 'commits')}`;
  return holds
    ? pc.green(`it holds: ${what} says ${digest}, as certificate ${certificateId} says`)
    : pc.red(
        `it does not hold: ${what} says ${digest}, and certificate ${certificateId} says ${certificate.digest}`,
      );
}
