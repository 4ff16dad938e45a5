import { sum, type FigureFacets, type Observation, type Period } from '#libs/figures';
import type { Clause, Move, PartMove } from './clauses.js';
import { basisPeriod } from './clauses.js';
import type { Found } from './found.js';
import { isProven, type Link, type Stated } from './links.js';
import { observationOf } from './make.js';
import { onlyOf, type Measure } from './measures.js';
import { isSettled, type Settler } from './settle.js';
import { NAME_OF_BALANCE, NO_NAME } from './words.data.js';

/** The axis whose member is the period that a change is measured against, where that is not the year before's. */
const COMPARED_AXIS = 'tieout:ComparedPeriodAxis';

const PURE = 'xbrli:pure';
const PART_WORDS_MAX = 8;

/** Reads what one clause states of one measure: its level, those that it is compared with, and how they differ. */
export function readClause(clause: Clause, settler: Settler, tables: Stated, found: Found): void {
  const { level, subject } = clause;
  const { measures } = settler.document;
  const measure = level ? measures.of(subject, level.kind) : measures.ofGrowth(subject);
  if (!measure) return;
  // What only a sentence states needs a sentence that nothing around it makes that of a part; a count needs its own day.
  const isAlone = measure.entries.length === 0 || Object.keys(measure.dimensions).length > 0;
  const isOfAll = settler.isOfAll(clause);
  if (isAlone && !isOfAll) return;
  const period = level?.kind === 'count' && clause.period === null ? null : settler.periodOf(clause.period);
  // A balance has a day, and a heading tells of none.
  if (isAlone && period?.includes('/') && NAME_OF_BALANCE.test(measure.name)) return;
  const outcome = level && settler.level(measure, level, period, { isClosed: clause.isClosed, isOfAll });
  if (outcome && !isSettled(outcome)) {
    found.note(outcome);
    return;
  }
  if (period === null || (level && !outcome)) return;
  const own = outcome ? found.note(outcome) : null;
  const figure = own ?? figureOf(measure, period, settler);
  if (!figure) return;
  const priors = clause.priors.flatMap(
    (prior) => found.note(settler.prior(clause, measure, prior, period)) ?? [],
  );
  for (const move of clause.moves)
    readMove(move, { clause, measure, figure, period, priors }, settler, tables, found);
  if (own) {
    readShares(clause, own, settler, found);
    readPerShare(clause, period, settler, found);
    if (level!.kind === 'percent')
      for (const each of [own, ...priors]) readMargin(measure, each, settler, found);
  }
  const context = { clause, measure, figure, period, priors };
  const parts = clause.parts.map((part) => ({ part, aim: readPart(part, context, settler, tables, found) }));
  noteWholes(parts, found);
}

/** A figure that changes; without a unit where the document states none of its values. */
type Figure = Omit<FigureFacets, 'unit'> & {
  readonly unit: string | null;
  readonly value?: Observation['value'];
};

interface Context {
  readonly clause: Clause;
  readonly measure: Measure;
  readonly figure: Figure;
  readonly period: Period;
  readonly priors: readonly Observation[];
}

const signOf = ({ value }: Pick<Observation, 'value'>): 1 | -1 => (value?.startsWith('-') ? -1 : 1);

/** The figure that changed where the clause does not state it; `null` where it is not just one. */
function figureOf(measure: Measure, period: Period, { document }: Settler): Figure | null {
  const { own, entries, dimensions, unit } = measure;
  if (unit !== 'money') return null;
  if (own !== null) return { concept: own, period, unit: null, dimensions };
  const concept = onlyOf(entries)?.concept;
  if (concept === undefined) return null;
  const values = document.book.ofConcept(concept).filter((each) => Object.keys(each.dimensions).length === 0);
  const units = new Set(values.map((each) => each.unit));
  if (units.size !== 1) return null;
  const value =
    Object.keys(dimensions).length > 0
      ? null
      : (values.find((each) => each.period === period)?.value ?? null);
  return { concept, period, unit: [...units][0]!, dimensions, value };
}

/** Measures whose growth is against the year before by what they are. */
const COMPARABLE =
  /^(?:total |enterprise |company |global |us )?(?:comparable|comp|same[- ]store|like[- ]for[- ]like)\b/i;

/** The period that a change is measured against, and whether the sentence says so. */
function baseOf(
  { basis, base }: Move,
  { period, priors, measure }: Context,
  settler: Settler,
): { period: Period; isTold: boolean } | null {
  const told = base ?? basisPeriod(basis);
  if (told) {
    const before = settler.relative(told, period);
    return before === null || before === period ? null : { period: before, isTold: true };
  }
  if (basis === 'other') return null;
  const compared = new Set(priors.map((prior) => prior.period));
  if (compared.size === 1) return { period: [...compared][0]!, isTold: true };
  const before = settler.document.calendar.yearBefore(period);
  return before === null ? null : { period: before, isTold: COMPARABLE.test(measure.name) };
}

/** A change or a growth as a term, with the check that makes it of its two ends. */
function readMove(move: Move, context: Context, settler: Settler, tables: Stated, found: Found): void {
  const { figure, period, clause, measure } = context;
  const { concept, unit } = figure;
  const base = baseOf(move, context, settler);
  const isGrowth = move.quantity.kind === 'percent';
  // A printed sign beside a word of direction, or a growth of a percentage, can be meant in two ways.
  if (!base || move.quantity.value.startsWith('-') || unit === PURE) return;
  if (!isGrowth && unit !== settler.unitOf('money', move.quantity)) return;
  const before = unit === null ? null : { ...figure, unit, period: base.period };
  const earlier =
    before && (context.priors.find((prior) => prior.period === base.period) ?? tables.of(before));
  const sign = figure.value
    ? signOf({ value: figure.value })
    : earlier
      ? signOf(earlier)
      : measure.own === null && measure.sense === -1
        ? -1
        : 1;
  // From a loss to a profit, a percentage says nothing.
  if (earlier && signOf(earlier) !== sign) return;
  const isYear = base.period === settler.document.calendar.yearBefore(period);
  const aim = observationOf(settler.sentence, move.quantity, {
    concept,
    period,
    unit: isGrowth ? PURE : unit!,
    dimensions: isYear ? figure.dimensions : { ...figure.dimensions, [COMPARED_AXIS]: base.period },
    role: isGrowth ? 'growth' : 'change',
    sign: turned(sign, move.direction),
  });
  const isCertain = base.isTold && clause.isClosed;
  if (!before) {
    if (isCertain) found.term(null, aim, null);
    return;
  }
  const terms = [
    { facets: { ...before, period }, weight: 1 as const },
    { facets: before, weight: isGrowth ? (1 as const) : (-1 as const) },
  ];
  const translation = isGrowth || !isCertain ? null : settler.translation(move.quantity, aim);
  found.term(
    { aim, rule: isGrowth ? 'growth' : 'sum', terms, isOpen: !isCertain },
    aim,
    translation && !('kind' in translation) ? translation : null,
  );
}

const turned = (left: 1 | -1, right: 1 | -1): 1 | -1 => (left === right ? 1 : -1);

/** "or $1.28 per diluted share": the level's, or that of what it is compared with. */
function readPerShare(clause: Clause, own: Period, settler: Settler, found: Found): void {
  const { subject, perShare, priors, isClosed } = clause;
  const around = { isClosed, isOfAll: settler.isOfAll(clause) };
  for (const { quantity, name, priors: count } of perShare) {
    const prior = priors[count - 1];
    const measure = settler.document.measures.of(`${prior?.name ?? subject} per ${name}`, 'money');
    const period = !prior ? own : prior.period && settler.relative(prior.period, own);
    if (measure && period) found.note(settler.level(measure, quantity, period, around));
  }
}

/** "or 15.3% of revenue": a share of the whole's revenue. */
function readShares(
  { shares }: Clause,
  own: Observation,
  { document, sentence }: Settler,
  found: Found,
): void {
  const revenue = document.book.find('revenues').map(({ concept }) => concept);
  if (revenue.length !== 1 || Object.keys(own.dimensions).length > 0 || !own.unit.startsWith('iso4217:'))
    return;
  for (const quantity of shares) {
    const { concept, period, dimensions } = own;
    const aim = observationOf(sentence, quantity, {
      concept,
      period,
      unit: PURE,
      dimensions,
      role: 'share',
      sign: signOf(own),
    });
    const terms = [own, { ...own, concept: revenue[0]! }].map((facets) => ({ facets, weight: 1 as const }));
    found.term({ aim, rule: 'quotient', terms, isOpen: false }, aim, null);
  }
}

/** Margins by their names: of which line they are a share of the revenue. */
const MARGINS: readonly (readonly [RegExp, string])[] = [
  [/^gross (?:profit )?margin$/i, 'gross profit'],
  [/^(?:GAAP )?operating (?:profit |income )?margin$/i, 'operating income'],
  [/^(?:GAAP )?net (?:profit |income )?margin$/i, 'net income'],
];

function readMargin({ name }: Measure, aim: Observation, { document }: Settler, found: Found): void {
  const line = MARGINS.find(([pattern]) => pattern.test(name))?.[1];
  if (line === undefined) return;
  const [part, whole] = [document.book.find(line), document.book.find('revenues')];
  if (part.length !== 1 || whole.length !== 1) return;
  for (const { unit } of document.book
    .ofConcept(whole[0]!.concept)
    .filter((each) => each.period === aim.period && Object.keys(each.dimensions).length === 0)
    .slice(0, 1)) {
    const terms = [part[0]!, whole[0]!].map(({ concept }) => ({
      facets: { concept, period: aim.period, unit, dimensions: {} },
      weight: 1 as const,
    }));
    found.links.push({ aim, rule: 'quotient', terms, isOpen: false });
  }
}

/**
 * A change of a part: of a line of the tables, where the line changed by as much; else of what the part and the whole
 * are called together, which is no line.
 */
function readPart(
  part: PartMove,
  context: Context,
  settler: Settler,
  tables: Stated,
  found: Found,
): Observation | null {
  const { measure, period, priors } = context;
  const name = part.name.replace(/^(?:the|our|its) /i, '');
  const against = baseOf({ ...part, ...context.clause.moves[0], quantity: part.quantity }, context, settler);
  if (!against?.isTold || (priors.length === 0 && context.clause.moves.length === 0)) return null;
  if (NO_NAME.test(name) || name.split(' ').length > PART_WORDS_MAX) return null;
  const unit = settler.unitOf('money', part.quantity);
  if (unit === null || !part.quantity.isWhole) return null;
  const make = (concept: string): Observation =>
    observationOf(settler.sentence, part.quantity, {
      concept,
      period,
      unit,
      dimensions: {},
      role: 'change',
      sign: part.direction,
    });
  const lines = settler.document.measures.book.find(name).map(({ concept }): Link => {
    const facets = { concept, period, unit, dimensions: {} };
    return {
      aim: make(concept),
      rule: 'sum',
      terms: [
        { facets, weight: 1 },
        { facets: { ...facets, period: against.period }, weight: -1 },
      ],
      isOpen: false,
    };
  });
  const line = lines.find((each) => isProven(each, tables)) ?? null;
  const aim = line?.aim ?? make(settler.document.measures.conceptOf(measure.name, name));
  const translation = settler.translation(part.quantity, aim);
  found.term(line, aim, translation && !('kind' in translation) ? translation : null);
  return aim;
}

/**
 * "Increases in A of 5, including the increases in B of 3 and C of 2": the included may be some of it only, so they are
 * its terms where they make it up.
 */
function noteWholes(
  parts: readonly { readonly part: PartMove; readonly aim: Observation | null }[],
  found: Found,
): void {
  for (const [index, { part, aim }] of parts.entries()) {
    if (part.isIncluded || !aim) continue;
    const rest = parts.slice(index + 1);
    const end = rest.findIndex((each) => !each.part.isIncluded);
    const terms = rest.slice(0, end < 0 ? rest.length : end).map((each) => each.aim);
    if (terms.length < 2 || !terms.every((term) => term?.unit === aim.unit)) continue;
    const made = sum(terms.map((term) => term!.value!));
    if (made === aim.value) found.wholes.push({ aim, terms: terms as Observation[] });
  }
}
