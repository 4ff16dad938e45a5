import { TRANSLATION_AXIS, type Observation, type Period } from '#libs/figures';
import { CONCEPTS } from '../dictionary/concepts.data.js';
import { normal } from '../labels.js';
import type { Frame } from '../observe.js';
import type { RowKind } from '../row-kinds.js';
import { nameOf } from './names.js';

/** A line of the tables, by what a sentence may call it. */
export interface Entry {
  readonly concept: string;
  readonly kind: RowKind;
  readonly label: string;
}

/** What kind of figure a quantity is. */
export type Unit = 'money' | 'per-share' | 'per-ads';

const PROFIT =
  /(?:IncomeLoss|ProfitLoss|ProfitOrLoss|EBITDA|GrossProfit|EarningsPerShare|ComprehensiveIncome)/;

/** Whether a concept is positive where it is a profit, so that "loss" is its other sign. */
export const isProfit = (concept: string): boolean =>
  PROFIT.test(concept) && !/Tax(?:Expense|Benefit)|InvestmentIncome/.test(concept);

/** The lines of a document's tables by name, and what was read of them. */
export class Book {
  private readonly byKey = new Map<string, Entry[]>();
  private readonly figures = new Map<string, Observation[]>();
  private readonly byConcept = new Map<string, Observation[]>();

  constructor(frames: readonly Frame[], observations: readonly Observation[]) {
    for (const { table, measures } of frames) {
      table.rows.forEach((row, index) => {
        const measure = measures[index];
        if (row.isHeading || !measure) return;
        const kind = table.rowKinds[index]!;
        if (kind === 'money')
          this.enter(nameOf(row.label).key, { concept: measure.concept, kind, label: row.label });
        else if (kind === 'per-share' || kind === 'per-ads') {
          const label = `${row.section.at(-1) ?? ''} ${row.label}`;
          const key = perShareKey(label) ?? perShareKey(row.label);
          if (key !== null) this.enter(`${kind} ${key}`, { concept: measure.concept, kind, label });
        }
      });
    }
    for (const each of observations) {
      push(
        this.figures,
        figureKey(each.concept, each.period, each.unit, each.dimensions[TRANSLATION_AXIS]),
        each,
      );
      push(this.byConcept, each.concept, each);
    }
  }

  /** Lines that a name may stand for: those called so, or those of the dictionary's concept of the name. */
  find(name: string): readonly Entry[] {
    const { key } = nameOf(name);
    const own = this.byKey.get(key);
    if (own) return own;
    const words = normal(name.replace(/^(?:the|our|total) /i, ''));
    const concepts = new Set(
      CONCEPTS.filter(({ label }) => label.test(words)).map((entry) => local(entry.concept)),
    );
    if (concepts.size === 0) return [];
    return [...this.byKey.values()]
      .flat()
      .filter(({ concept, kind }) => kind === 'money' && concepts.has(local(concept)));
  }

  /** Lines of amounts per share by what tells them apart; where a name leaves open of which shares, all that it may be. */
  findPerShare(kind: Unit, key: string): readonly Entry[] {
    const keys = isVague(key) ? SHARES.map((each) => key.replace(VAGUE, each)) : [key];
    return keys
      .flatMap((each) => this.byKey.get(`${kind} ${each}`) ?? [])
      .filter(({ concept }) => this.ofConcept(concept).length > 0);
  }

  /** What the tables state of a figure without dimensions, or of its translation at a rate. */
  stated(concept: string, period: Period, unit: string, rate: string | undefined): readonly Observation[] {
    return (this.figures.get(figureKey(concept, period, unit, rate)) ?? []).filter(
      ({ role, dimensions }) =>
        role === 'stated' && Object.keys(dimensions).length === (rate === undefined ? 0 : 1),
    );
  }

  /** All that was read of a concept. */
  ofConcept(concept: string): readonly Observation[] {
    return this.byConcept.get(concept) ?? [];
  }

  private enter(key: string, entry: Entry): void {
    if (key === '') return;
    const known = this.byKey.get(key) ?? [];
    if (!known.some(({ concept }) => concept === entry.concept)) this.byKey.set(key, [...known, entry]);
  }
}

const local = (concept: string): string => concept.replace(/^[^:]*:/, '');

const figureKey = (concept: string, period: Period, unit: string, rate: string | undefined): string =>
  `${concept}|${period}|${unit}|${rate ?? ''}`;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Of which shares an amount is, where its name says so. */
const SHARES = ['basic', 'diluted', 'basic and diluted'];
const VAGUE = 'some';

/** Whether the name of an amount per share leaves open of which shares it is. */
export const isVague = (key: string): boolean => key.includes(` ${VAGUE}`);

/**
 * What an amount per share is of, as far as names tell it apart: basic or diluted, GAAP or not, continuing operations or
 * all. `null` where a name tells of anything else.
 */
export function perShareKey(name: string): string | null {
  const words = normal(name).replace(/\bnon gaap\b/g, 'nongaap');
  const rest = words
    .replace(
      /\b(?:gaap|nongaap|basic|diluted|and|net|income|loss|earnings|losses|profit|per|the|of|our|reported|attributable|to|ordinary|common|shares?|ads|adss|american|depositary|eps|from|continuing|operations|company|shareholders|stockholders|weighted|average)\b/g,
      ' ',
    )
    .trim();
  if (rest !== '' || !/\b(?:per|eps)\b/.test(words)) return null;
  const shares = ['basic', 'diluted'].filter((each) => words.includes(each));
  return [
    /\bnongaap\b/.test(words) ? 'non-gaap' : 'gaap',
    shares.length > 0 ? shares.join(' and ') : VAGUE,
    /\bcontinuing\b/.test(words) ? 'continuing' : '',
  ].join(' ');
}
