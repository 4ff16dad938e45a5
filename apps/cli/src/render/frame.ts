import pc from 'picocolors';
import { csvLines, type FrameJson } from '#libs/app';
import { amount, day, periodName } from './amounts.js';
import { table } from './table.js';

/** A frame, an entity a line. */
export function renderFrame({ concept, unit, period, figures, entities, digest }: FrameJson): string {
  if (entities === 0) return `no entity states ${concept} in ${unit} for ${period}`;
  const head = ['entity', 'name', 'period', 'value', 'published', ''].map((each) => pc.dim(each));
  const rows = Array.from(figures, (each) => [
    each.entity,
    each.name ?? '',
    periodName(each.period),
    amount(each.value),
    day(each.publishedAt),
    [...(each.vintage > 1 ? ['restated'] : []), ...(each.suspect ? [pc.yellow('suspect')] : [])].join(', '),
  ]);
  return [
    pc.bold(`${concept} in ${unit}, ${period}`),
    table([head, ...rows], ['left', 'left', 'left', 'right', 'left', 'left']),
    `${entities} ${entities === 1 ? 'entity' : 'entities'}`,
    pc.dim(`digest ${digest}`),
  ].join('\n');
}

/** A frame as CSV; values in whole units. */
export function frameCsv({ figures }: FrameJson): string {
  return csvLines([
    ['entity', 'name', 'period', 'value', 'decimals', 'vintage', 'suspect', 'published', 'accession'],
    ...Array.from(figures, (each) => [
      each.entity,
      each.name ?? '',
      periodName(each.period),
      each.value ?? 'nil',
      each.decimals ?? '',
      each.vintage,
      each.suspect ? 'suspect' : '',
      each.publishedAt,
      each.accession ?? '',
    ]),
  ]).trimEnd();
}
