import pc from 'picocolors';
import type { FigureHistory, SightingJson } from '#libs/views';
import { amount, counted, day, dimensionsName, periodName, shortHash, unitName } from './amounts.js';
import { placeName } from './names.js';
import { proofLines } from './proof.js';
import { table } from './table.js';

/** One figure's path from what it is today back to the lines of its documents. */
export function renderHistory(history: FigureHistory): string {
  const { label, concept, entity, period, unit, dimensions, figureId, digest } = history;
  const about = [entity, concept, periodName(period), unitName(unit), dimensionsName(dimensions)]
    .filter(Boolean)
    .join(' · ');
  const blocks = [
    `${pc.bold(label ?? concept)}  ${pc.dim(figureId)}\n${about}`,
    standing(history),
    vintages(history),
  ];
  blocks.push(history.observations.map(sighting).join('\n'));
  for (const { publishedAt, words } of history.reliance) {
    blocks.push(`${pc.yellow('‡')} ${day(publishedAt)}: the issuer withdrew reliance: “${words}”`);
  }
  return [...blocks, pc.dim(`digest ${digest}`)].join('\n\n');
}

function standing({ current }: FigureHistory): string {
  if (!current) return pc.yellow('every observation of it is in doubt: see "tieout exceptions"');
  const marks = [
    current.status,
    ...(current.reliance ? ['reliance withdrawn'] : []),
    ...(current.suspect ? ['a later value is suspect'] : []),
  ];
  return `stands at ${pc.bold(amount(current.value))} (${marks.join(', ')})`;
}

function vintages(history: FigureHistory): string {
  const rows = history.vintages.map(({ vintage, publishedAt, value, difference, cause, observations }) => [
    `vintage ${vintage}`,
    day(publishedAt),
    amount(value),
    difference === null ? '' : `${difference.startsWith('-') ? '' : '+'}${amount(difference)}`,
    cause ?? 'first reported',
    counted(observations, 'observation'),
  ]);
  return table(rows, ['left', 'left', 'right', 'right', 'left', 'left']);
}

function sighting(each: SightingJson): string {
  const source = `${each.form ?? 'document'} ${shortHash(each.document)}`;
  const where = placeName(each.locator);
  const read = each.report === null ? where : `${where} of a report of it, ${shortHash(each.report)}`;
  const lines = [`  ${day(each.publishedAt)}  ${each.as}  ${amount(each.printedValue)}  ${source}, ${read}`];
  if (each.locator && 'quote' in each.locator)
    lines.push(
      `              printed “${each.locator.quote}” ${each.label === null ? 'in a sentence' : `in the row “${each.label}”`}`,
    );
  else if (each.label !== null) lines.push(`              there “${each.label}”`);
  if (each.proofOfReading)
    lines.push(...proofLines(each.proofOfReading).map((line) => `              ${line}`));
  if (each.citation) lines.push(`              cited from ${Object.values(each.citation).join(', ')}`);
  if (!each.independent)
    lines.push(pc.dim('              the same document or accession again: not independent evidence'));
  for (const { from, to, reason, by } of each.corrections) {
    lines.push(
      `              § ${amount(from)} was corrected to ${to === 'void' ? 'nothing' : amount(to)} by ${by}: ${reason}`,
    );
  }
  return lines.join('\n');
}
