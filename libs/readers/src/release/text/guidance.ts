import type { Dimensions, Observation, Period } from '#libs/figures';
import type { Found } from './found.js';
import type { Quantity, Symbols } from './lexer.js';
import { observationOf } from './make.js';
import { onlyOf } from './measures.js';
import { isPlausible, type Settler } from './settle.js';
import { CHANGE, directionOf } from './words.data.js';

const SCENARIO = { 'srt:StatementScenarioAxis': 'srt:ScenarioForecastMember' };
const RANGE_AXIS = 'srt:RangeAxis';
const T = '«t\\d+»';
const V = '«[mpn]\\d+»';
const EXPECTS =
  '(?:currently )?(?:continues? to )?(?:expects?|anticipates?|forecasts?|projects?|estimates?)(?: that)?';
const BOUNDS = `(?:in (?:a|the) range of |a range of |between |from |in the range between )?(?<low>${V})(?:,? ?(?:and|to|-|–|—) ?(?<high>${V}))?`;
const GROWTH = `(?:,? (?:representing|reflecting|or) (?:an? )?(?:(?:(?<basis>«b\\d+») )?(?<way>${CHANGE}) of )?(?<from>«p\\d+») (?:to|and) (?<to>«p\\d+»)(?: (?<way2>${CHANGE}))?(?: (?<basis2>«b\\d+»))?)?`;
const BE = '(?:to be|will be|to come in|to total|to range|should be|are expected to be|is expected to be)';
const SUBJECT = '(?<subject>[^«».;:,]{3,100}?)';
const END = '[.;]?(?: and)?$|, which\\b|, based\\b';

/** Sentences of guidance, whole: whose figures they give, of which period, between which bounds. */
const GUIDANCE: readonly RegExp[] = [
  `^(?:For )?(?<period>${T}),? [^«».;:]{0,60}? ?${EXPECTS} ${SUBJECT}(?: ${BE}| of)? ${BOUNDS}${GROWTH}(?:${END})`,
  `^[^«».;:]{0,60}? ?${EXPECTS} ${SUBJECT}(?: for)? (?<period>${T}) (?:${BE} )?${BOUNDS}${GROWTH}(?:${END})`,
  `^${SUBJECT}(?: for)? (?<period>${T}) (?:is|are) (?:currently )?(?:expected|anticipated|projected|forecast) to be ${BOUNDS}${GROWTH}(?:${END})`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** A line of a list under "for the third quarter we expect:". */
const LISTED = new RegExp(
  `^${SUBJECT}(?:(?: ${BE}| of|:) ${BOUNDS}| (?:in (?:a|the) range of|between|from) ${BOUNDS.replace(/<(low|high)>/g, '<$12>')})${GROWTH}(?:${END}|, assuming\\b)`,
  'iu',
);
const OPENS_LIST = new RegExp(`^(?:For )?(?<period>${T}),? [^«».;]{0,60}?${EXPECTS}[^«».;]{0,40}:$`, 'iu');

/** The period that a list of guidance is for, where a sentence opens one. */
export function listPeriod({ text, periods }: Symbols, settler: Settler): Period | null {
  const symbol = OPENS_LIST.exec(text)?.groups?.['period'];
  return symbol === undefined ? null : settler.periodOf(periods[indexOf(symbol)]!);
}

/** Reads a sentence of guidance, or a line of a list of it for a period. */
export function readGuidance(symbols: Symbols, list: Period | null, settler: Settler, found: Found): void {
  const match = GUIDANCE.map((pattern) => pattern.exec(symbols.text)).find((each) => each !== null);
  const groups = match?.groups ?? (list === null ? undefined : LISTED.exec(symbols.text)?.groups);
  if (!groups) return;
  const period = groups['period'] ? settler.periodOf(symbols.periods[indexOf(groups['period'])]!) : list;
  const low = quantityOf(groups['low'] ?? groups['low2'], symbols)!;
  const high = quantityOf(groups['high'] ?? groups['high2'], symbols);
  const measure = settler.document.measures.of(
    groups['subject']!.replace(/^(?:its|our|the) /i, ''),
    low.kind,
  );
  if (
    !measure ||
    period === null ||
    (high !== null && !(isRange(low, high) && isPlausible(measure.unit, high)))
  )
    return;
  const concept = measure.own ?? onlyOf(measure.entries)?.concept ?? null;
  const unit = settler.unitOf(measure.unit, low);
  const sign =
    concept === null ? null : measure.entries.length > 0 ? settler.signOf(concept, measure, low) : 1;
  if (concept === null || unit === null || sign === null || !isPlausible(measure.unit, low)) return;
  // A range of losses is told by their size: the larger loss is the lower end.
  const bounds = boundsOf(low, high, sign);
  for (const [quantity, dimensions] of bounds) {
    const taken = {
      concept,
      period,
      unit,
      dimensions: { ...measure.dimensions, ...dimensions },
      role: 'stated' as const,
      sign,
    };
    const observation = observationOf(settler.sentence, quantity, taken);
    const translation = settler.translation(quantity, observation);
    found.note({ observation, translation: translation && !('kind' in translation) ? translation : null });
  }
  const way = groups['way'] ?? groups['way2'];
  const direction = way ? directionOf(way) : null;
  const told = groups['basis'] ?? groups['basis2'];
  const basis = told ? symbols.bases[indexOf(told)]! : null;
  if (direction === null || basis !== 'year') return;
  const ends = boundsOf(
    quantityOf(groups['from'], symbols)!,
    quantityOf(groups['to'], symbols),
    direction === sign ? 1 : -1,
  );
  for (const [quantity, dimensions] of ends) {
    const facets = {
      concept,
      period,
      unit: 'xbrli:pure',
      dimensions: { ...measure.dimensions, ...dimensions },
    };
    const aim: Observation = observationOf(settler.sentence, quantity, {
      ...facets,
      role: 'growth',
      sign: direction === sign ? 1 : -1,
    });
    const before = settler.document.calendar.yearBefore(period);
    const terms =
      before === null
        ? []
        : [
            { facets: { concept, period, unit, dimensions: facets.dimensions }, weight: 1 as const },
            { facets: { concept, period: before, unit, dimensions: measure.dimensions }, weight: 1 as const },
          ];
    found.term(terms.length > 0 ? { aim, rule: 'growth', terms, isOpen: false } : null, aim, null);
  }
}

const indexOf = (symbol: string): number => Number(symbol.slice(2, -1));

const quantityOf = (symbol: string | undefined, { quantities }: Symbols): Quantity | null =>
  symbol === undefined ? null : quantities[indexOf(symbol)]!;

/** Whether two quantities are the ends of one range, the lower first. */
const isRange = (low: Quantity, high: Quantity): boolean =>
  low.kind === high.kind && low.currency === high.currency && Number(low.value) <= Number(high.value);

function boundsOf(
  low: Quantity,
  high: Quantity | null,
  sign: 1 | -1,
): readonly (readonly [Quantity, Dimensions])[] {
  if (high === null) return [[low, SCENARIO]];
  const [least, most] = sign === 1 ? [low, high] : [high, low];
  return [
    [least, { ...SCENARIO, [RANGE_AXIS]: 'srt:MinimumMember' }],
    [most, { ...SCENARIO, [RANGE_AXIS]: 'srt:MaximumMember' }],
  ];
}
