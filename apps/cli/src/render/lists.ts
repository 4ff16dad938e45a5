import pc from 'picocolors';
import type { EntityJson } from '#libs/app';
import type {
  DiffJson,
  ExceptionJson,
  FigureJson,
  ObservationJson,
  RestatementJson,
  RoundedPeriodJson,
} from '#libs/views';
import { amount, day, periodName, shortHash, unitName } from './amounts.js';
import { labelsOf, nameOf } from './names.js';
import { cut, table, wrapped } from './table.js';

const LABEL_WIDTH = 48;

/** A figure's unit, and the rate of a translation; other members stand with its name. */
const unitOf = ({ unit, dimensions }: Pick<FigureJson, 'unit' | 'dimensions'>): string => {
  const rate = Object.entries(dimensions).find(([axis]) => axis.endsWith(':ConvenienceTranslationAxis'))?.[1];
  return `${unitName(unit)}${rate === undefined ? '' : ` at ${rate}`}`;
};

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

/** Restatements, one a line; what is doubted says so. */
export function renderRestatements(restatements: readonly RestatementJson[]): string {
  if (restatements.length === 0)
    return 'no figure was published again with another value, of those asked for';
  const rows = restatements.map((each) => [
    day(each.publishedAt),
    shownName(each),
    periodName(each.period),
    amount(each.from),
    amount(each.to),
    amount(each.difference),
    unitOf(each),
    each.suspect ? pc.yellow(`suspect: ${each.suspect}`) : each.cause,
  ]);
  return table(
    [headed('published', 'label', 'period', 'from', 'to', 'difference', 'unit', 'cause'), ...rows],
    ['left', 'left', 'left', 'right', 'right', 'right', 'left', 'left'],
  );
}

/** How many restatements there are, of which causes, and how many are doubted for what. */
export function renderRestatementCounts(restatements: readonly RestatementJson[]): string {
  const figures = new Set(restatements.map(({ figureId }) => figureId)).size;
  const counts = new Map<string, number>();
  for (const { suspect, cause } of restatements) {
    const name = suspect === null ? `cause ${cause}` : `suspect: ${suspect}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const told = [...counts]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, count]) => `${count} ${name}`);
  return `${restatements.length} changes of ${figures} figures: ${told.join(', ')}`;
}

/** What changed between two dates; figures reported for the first time are counted unless `all`. */
export function renderDiff(diff: DiffJson, all: boolean): string {
  const changes = diff.changes.filter(({ kind }) => all || kind !== 'reported');
  const fresh = diff.changes.length - changes.length;
  const blocks: string[] = [];
  if (changes.length > 0) {
    const rows = changes.map((each) => [
      day(each.publishedAt),
      each.kind,
      shownName(each),
      periodName(each.period),
      each.kind === 'reported' ? '' : amount(each.from),
      each.kind === 'removed' ? '' : amount(each.to),
      amount(each.difference),
      unitOf(each),
      each.cause ?? '',
      pc.dim(each.eventId),
    ]);
    const head = headed(
      'published',
      'change',
      'label',
      'period',
      'from',
      'to',
      'difference',
      'unit',
      'cause',
      'event',
    );
    blocks.push(
      table(
        [head, ...rows],
        ['left', 'left', 'left', 'left', 'right', 'right', 'right', 'left', 'left', 'left'],
      ),
    );
  }
  for (const { publishedAt, periods, words, eventId } of diff.withdrawals) {
    blocks.push(
      `${day(publishedAt)}  reliance withdrawn for ${periods.join(', ')}: “${words}”  ${pc.dim(eventId)}`,
    );
  }
  if (fresh > 0) blocks.push(`${fresh} figures were reported for the first time (list them with --all)`);
  return blocks.length === 0 ? 'nothing changed' : blocks.join('\n\n');
}

/** Exceptions with their candidates, for a person to choose from. */
export function renderExceptions(exceptions: readonly ExceptionJson[]): string {
  if (exceptions.length === 0) return 'no open exceptions';
  return exceptions.map(renderException).join('\n\n');
}

/** Exceptions, one a line. */
export function renderBriefly(exceptions: readonly ExceptionJson[]): string {
  if (exceptions.length === 0) return 'no open exceptions';
  const rows = exceptions.map(({ code, exceptionId, locator, candidates, resolution }) => {
    const at = locator && 'line' in locator ? `line ${locator.line}` : '';
    const quote = locator && 'quote' in locator ? cut(locator.quote.replace(/\s+/g, ' '), QUOTE_WIDTH) : '';
    return [
      pc.yellow(code),
      exceptionId,
      at,
      quote,
      resolution?.outcome ?? `${candidates.length} candidates`,
    ];
  });
  const open = exceptions.filter(({ resolution }) => resolution === null).length;
  const count = `${exceptions.length} ${exceptions.length === 1 ? 'exception' : 'exceptions'}, ${open} open`;
  return `${table(rows, ['left', 'left', 'right', 'left', 'left'])}\n\n${count}`;
}

const QUOTE_WIDTH = 46;
const WIDTH = 118;

function renderException(each: ExceptionJson): string {
  const where =
    each.locator && 'line' in each.locator
      ? `line ${each.locator.line}`
      : each.locator && 'pointer' in each.locator
        ? each.locator.pointer
        : '';
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
  if (each.ordinals.length > 0)
    lines.push(`  accept one of the values at ${each.ordinals.join(', ')}, or dismiss`);
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

const headed = (...titles: string[]): string[] => titles.map((title) => pc.dim(title));
