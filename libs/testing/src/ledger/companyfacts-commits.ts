import {
  documentCommitId,
  duration,
  instant,
  sha256Hex,
  type Commit,
  type EventRef,
  type LedgerEvent,
  type Observation,
} from '#libs/figures';
import { SeededRandom } from './random.js';

export interface CompanyfactsShape {
  readonly seed: number;
  readonly entities: number;
  /** The number of the first entity: what one call gives for many, many calls give for one each. */
  readonly first?: number;
  /** Quarterly filings an entity. */
  readonly filings: number;
  /** Concepts that a filing states, about 2.9 observations each. */
  readonly concepts: number;
}

/** About 475 observations a filing, of which two thirds repeat what earlier filings state. */
export const COMPANYFACTS_SHAPE: CompanyfactsShape = { seed: 1, entities: 4, filings: 40, concepts: 165 };

/**
 * Commits shaped like the facts of companies that file every quarter: each filing states every
 * concept for its own period, a third of them for the first time, and repeats comparative periods;
 * now and then one of those has another value. Equal shapes give equal commits; entities take turns.
 */
export function* companyfactsCommits(shape: CompanyfactsShape): Generator<Commit> {
  const companies = Array.from(
    { length: shape.entities },
    (_, index) => new Company((shape.first ?? 0) + index, shape),
  );
  for (let filing = 0; filing < shape.filings; filing++) {
    for (const company of companies) yield company.file(filing);
  }
}

/** What a company said of a figure last. */
interface Stated {
  readonly event: EventRef;
  readonly value: number;
}

interface Subject {
  readonly concept: string;
  readonly unit: string;
  readonly isInstant: boolean;
  readonly step: number;
  readonly size: number;
}

const FIRST_YEAR = 2009;
const RESTATED_SHARE = 0.03;

class Company {
  private readonly entity: string;
  private readonly random: SeededRandom;
  private readonly subjects: readonly Subject[];
  private readonly stated = new Map<string, Stated>();
  private readonly factCounts = new Map<string, number>();

  constructor(index: number, shape: CompanyfactsShape) {
    this.entity = `cik:${String(1_000_000 + index * 137).padStart(10, '0')}`;
    this.random = new SeededRandom(shape.seed * 7919 + index);
    this.subjects = Array.from({ length: shape.concepts }, (_, at) => subject(at, this.random));
  }

  file(filing: number): Commit {
    const document = sha256Hex(`${this.entity} filing ${filing}`);
    const id = documentCommitId(document);
    const publishedAt = `${quarterEnd(filing + 1).slice(0, 8)}05T21:05:11.000Z`;
    const accession = `${this.entity.slice(4)}-${String(filing).padStart(2, '0')}-${String(filing * 31).padStart(6, '0')}`;
    const events: LedgerEvent[] = [filed(document, accession, filing)];
    for (const each of this.subjects) {
      for (const [place, period] of periodsOf(each, filing).entries()) {
        this.state(each, period, place === 0, { id, events });
      }
    }
    const header = {
      id,
      entity: this.entity,
      publishedAt,
      recordedAt: publishedAt,
      schemaVersion: 1,
      actor: 'system',
      correlationId: id,
      causationId: null,
      document,
      accession,
    };
    return { header, events };
  }

  /** Adds an observation as what it is: first, repeated or changed. */
  private state(
    { concept, unit, step, size }: Omit<Subject, 'isInstant'>,
    period: string,
    isCurrent: boolean,
    { id, events }: { readonly id: string; readonly events: LedgerEvent[] },
  ): void {
    const key = `${concept}|${period}`;
    const before = this.stated.get(key);
    const changes = before !== undefined && !isCurrent && this.random.happens(RESTATED_SHARE);
    const value = before && !changes ? before.value : this.random.below(size) - Math.floor(size / 10);
    const event = { commit: id, index: events.length };
    this.stated.set(key, { event, value });
    const observation = this.observation({ concept, unit, period, step, value, ordinal: events.length - 1 });
    if (!before) events.push({ type: 'FigureReported', observation });
    else if (changes) {
      events.push({
        type: 'FigureRestated',
        observation,
        of: null,
        supersedes: before.event,
        difference: amount(value - before.value, step),
        cause: 'unknown',
      });
    } else {
      events.push({
        type: 'FigureReconciled',
        method: 'corroboration',
        observation,
        of: null,
        rule: 'sum',
        terms: [{ event: before.event, weight: 1 }],
        difference: null,
        outcome: 'exact',
        engine: '1',
      });
    }
  }

  private observation(fact: {
    readonly concept: string;
    readonly unit: string;
    readonly period: string;
    readonly step: number;
    readonly value: number;
    readonly ordinal: number;
  }): Observation {
    const { concept, unit, period, step, value, ordinal } = fact;
    const count = this.factCounts.get(concept) ?? 0;
    this.factCounts.set(concept, count + 1);
    const facts = `/facts/${concept.replace(':', '/')}/units/${unit.slice(unit.indexOf(':') + 1).replaceAll('/', '-per-')}`;
    return {
      ordinal,
      concept,
      period,
      unit,
      dimensions: {},
      value: amount(value, step),
      negated: false,
      decimals: step > 0 ? -step : step < 0 ? -step : 'INF',
      role: 'stated',
      cause: null,
      place: null,
      locator: { pointer: `${facts}/${count}` },
      citation: null,
      proof: null,
    };
  }
}

function subject(at: number, random: SeededRandom): Subject {
  const isPerShare = at % 23 === 11;
  const isShares = at % 29 === 7;
  const size = 10 ** (3 + random.below(5));
  return {
    concept: `us-gaap:${nameOf(at, isPerShare || isShares)}`,
    unit: isPerShare ? 'iso4217:USD/xbrli:shares' : isShares ? 'xbrli:shares' : 'iso4217:USD',
    isInstant: at % 2 === 0,
    step: isPerShare ? -2 : isShares ? 0 : 3,
    size: isPerShare ? 1000 : size,
  };
}

/** Names of statements' lines first; what companies report besides has made-up names. */
function nameOf(at: number, isPerShareOrShares: boolean): string {
  const names = at % 2 === 0 ? INSTANTS : DURATIONS;
  const known = isPerShareOrShares ? undefined : names[Math.floor(at / 2)];
  return known ?? `ConceptThatCompaniesReportOften${at}`;
}

const INSTANTS = [
  'Assets',
  'AssetsCurrent',
  'CashAndCashEquivalentsAtCarryingValue',
  'AccountsReceivableNetCurrent',
  'InventoryNet',
  'PropertyPlantAndEquipmentNet',
  'Goodwill',
  'IntangibleAssetsNetExcludingGoodwill',
  'OtherAssetsNoncurrent',
  'OtherAssetsCurrent',
  'Liabilities',
  'LiabilitiesCurrent',
  'AccountsPayableCurrent',
  'AccruedLiabilitiesCurrent',
  'LongTermDebtNoncurrent',
  'OtherLiabilitiesNoncurrent',
  'StockholdersEquity',
  'RetainedEarningsAccumulatedDeficit',
  'AccumulatedOtherComprehensiveIncomeLossNetOfTax',
  'LiabilitiesAndStockholdersEquity',
];

const DURATIONS = [
  'Revenues',
  'CostOfRevenue',
  'GrossProfit',
  'ResearchAndDevelopmentExpense',
  'SellingGeneralAndAdministrativeExpense',
  'OperatingExpenses',
  'OperatingIncomeLoss',
  'InterestExpense',
  'IncomeTaxExpenseBenefit',
  'NetIncomeLoss',
  'NetCashProvidedByUsedInOperatingActivities',
  'NetCashProvidedByUsedInInvestingActivities',
  'NetCashProvidedByUsedInFinancingActivities',
  'DepreciationDepletionAndAmortization',
  'ShareBasedCompensation',
  'PaymentsToAcquirePropertyPlantAndEquipment',
];

/** The filing's own period, then the comparative ones; of a flow the year to date too. */
function periodsOf({ isInstant }: Subject, filing: number): string[] {
  const ends = [quarterEnd(filing), quarterEnd(filing - 4)];
  if (isInstant) {
    const yearEnd = filing - 1 - (filing % 4);
    return [...new Set([...ends, quarterEnd(yearEnd)])].map(instant);
  }
  const quarters = ends.map((end, index) => duration(quarterStart(filing - 4 * index), end));
  return filing % 4 === 0
    ? quarters
    : [...quarters, duration(quarterStart(filing - 1), quarterEnd(filing - 1))];
}

const yearOf = (quarter: number): number => FIRST_YEAR + Math.floor(quarter / 4);
const placeOf = (quarter: number): number => ((quarter % 4) + 4) % 4;
const quarterStart = (quarter: number): string =>
  `${yearOf(quarter)}-${['01-01', '04-01', '07-01', '10-01'][placeOf(quarter)]}`;
const quarterEnd = (quarter: number): string =>
  `${yearOf(quarter)}-${['03-31', '06-30', '09-30', '12-31'][placeOf(quarter)]}`;

/** A whole number of steps (3: thousands; −2: hundredths) as a canonical decimal. */
function amount(value: number, step: number): string {
  if (value === 0) return '0';
  if (step >= 0) return `${value}${'0'.repeat(step)}`;
  const digits = String(Math.abs(value)).padStart(1 - step, '0');
  const text = `${digits.slice(0, step)}.${digits.slice(step)}`.replace(/\.?0+$/, '');
  return value < 0 ? `-${text}` : text;
}

const filed = (document: string, accession: string, filing: number): LedgerEvent => ({
  type: 'DocumentFiled',
  document,
  rendition: document,
  mediaType: 'application/json',
  form: filing % 4 === 3 ? '10-K' : '10-Q',
  accession,
  filer: null,
  title: `Facts of ${accession}`,
  amends: null,
  assurance: 'unknown',
  framework: 'us-gaap',
  reader: { name: 'companyfacts', version: '1' },
  presentation: [],
  report: null,
  moved: null,
});
