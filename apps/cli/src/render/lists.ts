import pc from 'picocolors';
import type { EntityJson } from '#libs/app';
import type { ExceptionJson, FigureJson, ObservationJson, RoundedPeriodJson } from '#libs/views';
import { amount, counted, day, periodName, shortHash } from './amounts.js';
import { labelsOf, nameOf, placeName, unitOf } from './names.js';
import { cut, headed, table, wrapped } from './table.js';

const LABEL_WIDTH = 48;

const shownName = (
  each: Pick<FigureJson, 'label' | 'concept' | 'dimensions'>,
  names?: ReadonlyMap<string, string>,
): string => cut(nameOf(each, names), LABEL_WIDTH);

/** Figures, one a line. */
export function renderFigures(figures: readonly FigureJson[]): string {
  if (figures.length === 0) return 'no figures match';
  const names = labelsOf(figures);
  const rows = figures.map((each) => [
    each.figureId,
    periodName(each.period),
    shownName(each, names),
    amount(each.value),
    unitOf(each),
    [each.status, ...(each.reliance ? [each.reliance] : []), ...(each.suspect ? ['suspect'] : [])].join(', '),
  ]);
  return table(
    [headed('figure', 'period', 'label', 'value', 'unit', 'status'), ...rows],
    ['left', 'left', 'left', 'right', 'left', 'left'],
  );
}

/** Entities, one a line. */
export function renderEntities(entities: readonly EntityJson[]): string {
  if (entities.length === 0) return 'no entity is known by that, or the ledger is empty';
  const rows = entities.map(({ entity, name, tickers, documents, observations, lastPublishedAt }) => [
    entity,
    cut(name ?? '', LABEL_WIDTH),
    tickers.join(' '),
    documents.toLocaleString('en-US'),
    observations.toLocaleString('en-US'),
    lastPublishedAt === null ? '' : day(lastPublishedAt),
  ]);
  return table(
    [headed('entity', 'name', 'tickers', 'documents', 'observations', 'last published'), ...rows],
    ['left', 'left', 'left', 'right', 'right', 'left'],
  );
}

/** Exceptions with their candidates, for a person to choose from. */
export function renderExceptions(exceptions: readonly ExceptionJson[]): string {
  if (exceptions.length === 0) return 'no open exceptions';
  return exceptions.map(renderException).join('\n\n');
}

/** Exceptions, one a line. */
export function renderBriefly(exceptions: readonly ExceptionJson[]): string {
  if (exceptions.length === 0) return 'no open exceptions';
  const rows = exceptions.map(({ code, exceptionId, locator, candidates, figure, values, resolution }) => {
    const at = placeName(locator);
    const quote = locator && 'quote' in locator ? cut(locator.quote.replace(/\s+/g, ' '), QUOTE_WIDTH) : '';
    return [
      pc.yellow(code),
      exceptionId,
      at,
      quote,
      resolution?.outcome ??
        (figure ? counted(values.length, 'value') : counted(candidates.length, 'candidate')),
    ];
  });
  const open = exceptions.filter(({ resolution }) => resolution === null).length;
  const count = `${counted(exceptions.length, 'exception')}, ${open} open`;
  return `${table(rows, ['left', 'left', 'right', 'left', 'left'])}\n\n${count}`;
}

const QUOTE_WIDTH = 46;
const WIDTH = 118;

/** What a person can accept, by its ordinal. */
const acceptable = ({ ordinals, values }: ExceptionJson): string[] =>
  ordinals.map((ordinal, index) => `${ordinal} (${amount(values[index] ?? null)})`);

function renderException(each: ExceptionJson): string {
  const where = placeName(each.locator);
  const lines = [
    `${pc.yellow(each.code)}  ${pc.dim(each.exceptionId)}  ${shortHash(each.document)} ${where}`,
    ...wrapped(each.why, WIDTH).map((line) => `  ${line}`),
  ];
  if (each.locator && 'quote' in each.locator)
    lines.push(`  reads “${cut(each.locator.quote.replace(/\s+/g, ' '), 100)}”`);
  each.candidates.forEach(({ description, observations }, index) => {
    lines.push(`  [${index}] ${description}`);
    for (const observation of observations) {
      lines.push(
        `      ${shownName(observation)}  ${periodName(observation.period)}  ${amount(observation.value)} ${unitOf(observation)}`,
      );
    }
  });
  const { figure } = each;
  if (figure)
    lines.push(
      `  ${nameOf({ ...figure, label: null })}  ${periodName(figure.period)}  ${unitOf(figure)}  ${pc.dim(figure.figureId)}`,
    );
  if (figure && !each.resolution) lines.push(`  accept ${acceptable(each).join(' or ')}, or dismiss`);
  if (each.resolution) {
    const { outcome, candidate, by, actor, reason, recordedAt } = each.resolution;
    const what = candidate === null ? outcome : `candidate ${candidate} ${outcome}`;
    lines.push(
      pc.green(`  ${what} by ${by === 'person' ? actor : by}, ${recordedAt.slice(0, 10)}: ${reason}`),
    );
  }
  return lines.join('\n');
}

/** What was read from a document, in its order. */
export function renderReading(lines: readonly (ObservationJson | ExceptionJson)[]): string {
  const observations = lines.filter((each) => each.kind === 'observation');
  const exceptions = lines.filter((each) => each.kind === 'exception');
  const names = labelsOf(observations);
  const rows = observations.map((each) => [
    'line' in each.locator
      ? String(each.locator.line)
      : 'pointer' in each.locator
        ? each.locator.pointer
        : each.locator.element,
    shownName(each, names),
    periodName(each.period),
    each.printed ?? amount(each.value),
    unitOf(each),
    pc.dim(each.figureId),
    noteOf(each),
  ]);
  const proven = observations.filter((each) => each.proofOfReading !== null).length;
  const rounded = observations.flatMap(({ roundedPeriod }) => roundedPeriod ?? []);
  const blocks =
    rows.length > 0
      ? [
          table(
            [headed('line', 'label', 'period', 'printed', 'unit', 'figure', ''), ...rows],
            ['right', 'left', 'left', 'right', 'left', 'left', 'left'],
          ),
        ]
      : [];
  if (exceptions.length > 0) blocks.push(renderExceptions(exceptions));
  const repaired = proven > 0 ? ` (${proven} repaired with proof)` : '';
  blocks.push(`${observations.length} amounts read${repaired}, ${exceptions.length} exceptions`);
  if (rounded.length > 0) blocks.push(roundedSummary(rounded));
  return blocks.join('\n\n');
}

/** What is not plain about an amount: that it is no value of its figure, or what proves how it is read. */
function noteOf({ role, proofOfReading, roundedPeriod }: ObservationJson): string {
  const notes: string[] = role === 'stated' ? [] : [role];
  if (roundedPeriod?.period) {
    const { found, period, value } = roundedPeriod;
    notes.push(found === 'same' ? `is ${periodName(period)}` : `${periodName(period)} has ${amount(value)}`);
  }
  if (proofOfReading) {
    const { identities, rivals } = proofOfReading;
    const refuted = rivals.length > 0 ? `, refuting ${rivals.length}` : '';
    notes.push(`proven by ${identities.length}${refuted}`);
  }
  return pc.dim(notes.join(', '));
}

/** How many numbers of rounded periods stand exactly in another document of the accession: by no independent route. */
function roundedSummary(rounded: readonly RoundedPeriodJson[]): string {
  const count = (found: RoundedPeriodJson['found']): number =>
    rounded.filter((each) => each.found === found).length;
  return [
    `${rounded.length} of rounded periods: ${count('same')} found with their exact period in the same accession`,
    `${count('differs')} of another value there`,
    `${count('nothing')} not found`,
  ].join(', ');
}
