import {
  absolute,
  Accord,
  periodEnd,
  TRANSLATION_AXIS,
  type Observation,
  type Period,
  type ReadingException,
} from '#libs/figures';
import type { Facts } from '../facts.js';
import { isProfit, type Book, type Entry } from './book.js';
import type { Calendar } from './calendar.js';
import type { Clause, Prior } from './clauses.js';
import type { Quantity } from './lexer.js';
import { observationOf } from './make.js';
import type { Measure, Measures } from './measures.js';
import { nameOf } from './names.js';
import type { Sentence } from './passages.js';
import type { Told } from './periods.js';

/** What all sentences of a document are read by. */
export interface Document {
  readonly facts: Facts;
  readonly calendar: Calendar;
  readonly book: Book;
  readonly measures: Measures;
}

/** A value of a measure that was read of a sentence, with its translation. */
export interface Settled {
  readonly observation: Observation;
  readonly translation: Observation | null;
}

/** What stands around a quantity. */
export interface Around {
  /** Nothing in the sentence could make it another figure. */
  readonly isClosed: boolean;
  /** Nothing above the sentence makes it that of a part. */
  readonly isOfAll: boolean;
}

/** What became of a quantity: a figure, a doubt, or nothing. */
export type Outcome = Settled | ReadingException | null;

export const isSettled = (outcome: Outcome): outcome is Settled =>
  outcome !== null && 'observation' in outcome;

/** Settles what quantities of one sentence are figures of. */
export class Settler {
  constructor(
    readonly document: Document,
    readonly sentence: Sentence,
    /** The period of the headings above, where they tell one. */
    private readonly heading: Told | null,
    /** The words of the nearest. */
    private readonly under: string,
  ) {}

  /** Whether nothing above a sentence makes what it says that of a part. */
  isOfAll(clause: Clause): boolean {
    const { measures } = this.document;
    return [this.under, clause.topic].every((words) => measures.isUnder(words, clause.subject));
  }

  /** A clause's own period, or the heading's. */
  periodOf(told: Told | null): Period | null {
    const own = told ?? this.heading;
    return own?.kind === 'period' ? own.period : null;
  }

  /** A period told by another: a year before it, a quarter before it, or by itself. */
  relative(told: Told, to: Period): Period | null {
    const { calendar } = this.document;
    if (told.kind === 'period') return told.period;
    if (told.kind === 'quarter-before') return calendar.quarterBefore(to);
    if (told.kind === 'unknown') return null;
    const before = calendar.yearBefore(to);
    const isNamed =
      told.year === null ||
      before?.startsWith(String(told.year)) ||
      (before !== null && periodEnd(before).startsWith(String(told.year)));
    return isNamed ? before : null;
  }

  /** A value of a measure in a period. */
  level(measure: Measure, quantity: Quantity, period: Period | null, around: Around): Outcome {
    const { isClosed } = around;
    const { entries, own, unit } = measure;
    if (entries.length === 0 && own === null) return null;
    const unitName = this.unitOf(unit, quantity);
    if (unitName === null || !isPlausible(unit, quantity)) return null;
    const isPart = Object.keys(measure.dimensions).length > 0;
    if (period === null)
      return entries.length > 0 && !isPart && quantity.isWhole
        ? this.unclear(measure, quantity, unitName, 'does not say for certain of which period it is')
        : null;
    if (entries.length === 0)
      return isClosed
        ? this.made(quantity, {
            concept: own!,
            period,
            unit: unitName,
            sign: measure.turned ? -1 : 1,
            measure,
          })
        : null;
    if (isPart) {
      const sign = isClosed ? this.signOf(entries[0]!.concept, measure, quantity) : null;
      return sign === null
        ? null
        : this.made(quantity, { concept: entries[0]!.concept, period, unit: unitName, sign, measure });
    }
    return this.ofLine(measure, quantity, period, unitName, around);
  }

  /** A value of a line: the tables' own figure where they have it, which it has to agree with. */
  private ofLine(
    measure: Measure,
    quantity: Quantity,
    period: Period,
    unit: string,
    { isClosed, isOfAll }: Around,
  ): Outcome {
    const { book } = this.document;
    const tables = measure.entries.map((entry) => ({
      entry,
      stated: book.stated(entry.concept, period, unit, undefined),
    }));
    const known = tables.filter(({ stated }) => stated.length > 0);
    const agreed = known
      .filter(({ stated }) => stated.every((each) => agrees(quantity, each)))
      .map(({ entry }) => entry);
    // Of several lines that a name may mean, what is stated tells which; or else nothing does.
    if (measure.isVague && agreed.length !== 1 && measure.entries.length > 1) return null;
    if (known.length > 0 && agreed.length === 0)
      return this.differs(measure, quantity, period, unit, known[0]!.stated[0]!);
    // Under the name of a part it may be the part's, and no table says otherwise.
    if (known.length === 0 && !isOfAll) return null;
    if (known.length === 0 && !isClosed)
      return this.unclear(measure, quantity, unit, 'goes on in words that may make it another figure');
    const entry = known.length > 0 ? best(agreed) : measure.entries.length === 1 ? measure.entries[0]! : null;
    if (!entry || !this.isLikePeriod(entry, period))
      return this.unclear(measure, quantity, unit, 'may be that of several lines, or none');
    const stated = known.find((each) => each.entry === entry)?.stated[0];
    const sign = stated ? signLike(stated, quantity, measure) : this.signOf(entry.concept, measure, quantity);
    if (sign === null && stated) return this.differs(measure, quantity, period, unit, stated);
    if (sign === null) return this.unclear(measure, quantity, unit, 'does not tell its sign');
    return this.made(quantity, { concept: entry.concept, period, unit, sign, measure });
  }

  /** Instants of a concept are no durations, and the other way round. */
  private isLikePeriod({ concept }: Entry, period: Period): boolean {
    const known = this.document.book.ofConcept(concept);
    return known.length > 0 && known.every((each) => each.period.includes('/') === period.includes('/'));
  }

  /** The sign of a line's value where the tables do not state it: by the name of a profit; else as all its values are. */
  signOf(concept: string, { sense }: Measure, { value }: Quantity): 1 | -1 | null {
    // A loss in parentheses is a loss, no more.
    if (isProfit(concept)) return sense === -1 && !value.startsWith('-') ? -1 : 1;
    const signs = new Set(
      this.document.book
        .ofConcept(concept)
        .filter((each) => each.value !== null && each.value !== '0')
        .map((each) => (each.value!.startsWith('-') ? -1 : 1)),
    );
    return signs.size === 1 && !value.startsWith('-') ? [...signs][0]! : null;
  }

  private made(
    quantity: Quantity,
    taken: {
      concept: string;
      period: Period;
      unit: string;
      sign: 1 | -1;
      measure: Pick<Measure, 'dimensions'>;
    },
  ): Outcome {
    const { concept, period, unit, sign, measure } = taken;
    const facets = { concept, period, dimensions: measure.dimensions, role: 'stated' as const, sign };
    const observation = observationOf(this.sentence, quantity, { ...facets, unit });
    const translation = this.translation(quantity, observation);
    return translation !== null && 'kind' in translation ? translation : { observation, translation };
  }

  /** The amount in another currency behind an amount, where the document states one rate for the pair. */
  translation({ currency, conversion }: Quantity, of: Observation): Observation | ReadingException | null {
    if (!conversion || conversion.currency === null) return null;
    const rates = this.document.facts.rates.get(`${currency}/${conversion.currency}`) ?? [];
    if (rates.length !== 1) return null;
    const unit = of.unit.replace(`iso4217:${currency}`, `iso4217:${conversion.currency}`);
    const dimensions = { ...of.dimensions, [TRANSLATION_AXIS]: rates[0]! };
    const { concept, period, role } = of;
    const sign = of.negated ? -1 : 1;
    const own = observationOf(this.sentence, conversion, { concept, period, unit, dimensions, role, sign });
    const isStated = role === 'stated' && Object.keys(of.dimensions).length === 0;
    const stated = isStated ? this.document.book.stated(concept, period, unit, rates[0]) : [];
    const other = stated.find((each) => !agrees(conversion, each));
    return other
      ? this.exception(
          'text-differs',
          conversion,
          [own],
          `${concept} of ${period} in ${unit}: the sentence and line ${lineOf(other)} differ by more than rounding`,
        )
      : own;
  }

  /** A value of an earlier period, told in comparison. */
  prior(clause: Clause, measure: Measure, { quantity, period, name }: Prior, own: Period): Outcome {
    const like = name === null ? measure : this.named(measure, name);
    if (!like || quantity.kind !== clause.level?.kind) return null;
    const told = period === null ? null : this.relative(period, own);
    if (period !== null && told === null) return null;
    // Without a word of its period it is the year before's, if the tables say so.
    const before = told ?? this.document.calendar.yearBefore(own);
    if (before === null || before === own) return null;
    const outcome = this.level(like, quantity, before, {
      isClosed: period !== null,
      isOfAll: this.isOfAll(clause),
    });
    return period === null && !(isSettled(outcome) && this.isInTables(outcome.observation)) ? null : outcome;
  }

  /** The measure under the name that a comparison gives it; `null` where that is another measure. */
  private named(measure: Measure, name: string): Measure | null {
    const other = nameOf(name);
    if (other.key !== nameOf(measure.name).key) return null;
    // A concept of the entity's own counts what its name says: the loss before a profit is a negative profit.
    return { ...measure, sense: other.sense, turned: (other.sense === -1) !== (measure.sense === -1) };
  }

  isInTables({ concept, period, unit, dimensions }: Observation): boolean {
    return (
      Object.keys(dimensions).length === 0 &&
      this.document.book.stated(concept, period, unit, undefined).length > 0
    );
  }

  unitOf(unit: Measure['unit'], { kind, currency }: Quantity): string | null {
    if (unit === 'pure') return kind === 'money' ? null : 'xbrli:pure';
    if (currency === null || kind !== 'money') return null;
    if (unit === 'money') return `iso4217:${currency}`;
    return `iso4217:${currency}/${unit === 'per-share' ? 'xbrli:shares' : `${this.document.measures.prefix}:ADS`}`;
  }

  private differs(
    measure: Measure,
    quantity: Quantity,
    period: Period,
    unit: string,
    stated: Observation,
  ): ReadingException {
    const sign = signLike(stated, quantity, measure) ?? 1;
    const { concept } = stated;
    const own = observationOf(this.sentence, quantity, {
      concept,
      period,
      unit,
      dimensions: {},
      role: 'stated',
      sign,
    });
    return this.exception(
      'text-differs',
      quantity,
      [own],
      `"${measure.name}" of ${period} is ${own.value}, and line ${lineOf(stated)} of the document states ${stated.value}, which rounding does not explain`,
    );
  }

  private unclear(measure: Measure, quantity: Quantity, unit: string, why: string): ReadingException {
    const { book } = this.document;
    const candidates = measure.entries.flatMap(({ concept }) =>
      book
        .ofConcept(concept)
        .filter(
          (each) =>
            each.unit === unit &&
            each.role === 'stated' &&
            Object.keys(each.dimensions).length === 0 &&
            agrees(quantity, each),
        )
        .map((each) =>
          observationOf(this.sentence, quantity, {
            concept,
            period: each.period,
            unit,
            dimensions: {},
            role: 'stated',
            sign: signLike(each, quantity, measure) ?? 1,
          }),
        ),
    );
    return this.exception(
      'unclear-sentence',
      quantity,
      candidates.slice(0, CANDIDATES_MAX),
      `the sentence about "${measure.name}" ${why}`,
    );
  }

  private exception(
    kind: string,
    quantity: Quantity,
    candidates: readonly Observation[],
    why: string,
  ): ReadingException {
    const { start, end } = quantity;
    const { locator } = observationOf(this.sentence, { ...quantity, start, end }, NOTHING);
    const { line } = locator as { line: number };
    return {
      kind,
      why: `line ${line}: ${why}; compare it with the document and take a candidate, or dismiss it`,
      locator,
      region: `text ${(locator as { start: number }).start}`,
      candidates: candidates.map((each) => ({
        description: `${each.concept} of ${each.period} is ${each.value}`,
        observations: [each],
      })),
    };
  }
}

const CANDIDATES_MAX = 8;
const NOTHING = { concept: '', period: '', unit: '', dimensions: {}, role: 'stated', sign: 1 } as const;

const lineOf = ({ locator }: Observation): number => ('line' in locator ? locator.line : 0);

/** Amounts per share are small and have decimals; other money tells its scale. */
export function isPlausible(unit: Measure['unit'], { value, decimals, isWhole, kind }: Quantity): boolean {
  if (unit === 'per-share' || unit === 'per-ads')
    return kind === 'money' && decimals >= 2 && decimals <= 4 && Math.abs(Number(value)) < 10_000;
  return isWhole;
}

/** Whether a printed quantity is a stated value, sign apart, as far as both are rounded. */
function agrees({ value, decimals }: Quantity, stated: Observation): boolean {
  if (stated.value === null) return value === '0';
  const accord = new Accord({ value: absolute(stated.value), decimals: stated.decimals });
  return accord.admits({ value: absolute(value), decimals });
}

/** The sign that makes a printed quantity a stated value; `null` where its words say the other. */
function signLike(
  { value, concept }: Observation,
  { value: printed }: Quantity,
  { sense }: Pick<Measure, 'sense'>,
): 1 | -1 | null {
  const isNegative = value?.startsWith('-') ?? false;
  const sign = isNegative === printed.startsWith('-') ? 1 : -1;
  if (!isProfit(concept) || printed === '0') return sign;
  return isNegative === (sense === -1 || printed.startsWith('-')) ? sign : null;
}

/** Of lines that agree the one of the standard taxonomy, else the first. */
const best = (entries: readonly Entry[]): Entry | null =>
  entries.find(({ concept }) => /^(?:us-gaap|ifrs-full):/.test(concept)) ?? entries[0] ?? null;
