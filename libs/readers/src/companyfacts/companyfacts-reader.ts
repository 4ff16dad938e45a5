import {
  assertFacets,
  FigureError,
  instant,
  duration,
  isDate,
  isText,
  parseDecimal,
  parseEntity,
  parseMoment,
  periodOrder,
  pointerToken,
  sha256Hex,
  sliceText,
  type Decimal,
  type FactFile,
  type FactFiling,
  type FactMeasure,
  type Period,
} from '#libs/figures';
import { unitOfName } from '../sec/unit-names.js';
import { FilingRows } from './filing-rows.js';
import { exactNumbers } from './exact-numbers.js';
import { SkipCount, type Skipped } from '../sec/skipped.js';

export const COMPANYFACTS_READER = { name: 'companyfacts', version: '1' } as const;

/** A file of the SEC's companyfacts, read; and what was left out of it. */
export interface CompanyFacts extends FactFile {
  readonly facts: number;
  readonly skipped: readonly Skipped[];
}

/** Whether bytes begin like a companyfacts reply. */
export function isCompanyFacts(bytes: Uint8Array): boolean {
  return /^\s*\{\s*"cik"\s*:/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

/**
 * Reads a reply of the SEC's companyfacts API: facts of one entity, by taxonomy, concept and unit, each with its accession.
 * Each accession's facts become one filing. `frame`, `fy` and `fp` belong to the request, not to the fact, and are not read.
 * @throws FigureError `document-not-text`, `companyfacts-malformed`
 */
export function readCompanyFacts(bytes: Uint8Array, name: string): CompanyFacts {
  return new CompanyFactsFile(parsed(bytes, name), name).read();
}

interface Reply {
  readonly cik: number | string;
  readonly entityName?: unknown;
  /** By taxonomy, then by concept. */
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Concept {
  readonly units?: Readonly<Record<string, readonly Fact[]>>;
}

/** As the SEC gives it; nothing is taken for granted. */
interface Fact {
  readonly start?: string;
  readonly end: string;
  readonly val: number | string | null;
  readonly accn: string;
  readonly form?: string;
  readonly filed: string;
}

function parsed(bytes: Uint8Array, name: string): Reply {
  let reply: Reply | null;
  try {
    reply = JSON.parse(exactNumbers(new TextDecoder('utf-8', { fatal: true }).decode(bytes))) as Reply | null;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw malformed(name, `it is not JSON in UTF-8 (${problem.slice(0, 120)})`);
  }
  if (!isObject(reply) || !isNumberOrText(reply.cik) || !/^\d{1,10}$/.test(String(reply.cik)))
    throw malformed(name, 'it has no cik');
  if (!isObject(reply.facts)) throw malformed(name, 'it has no facts');
  return reply;
}

const malformed = (name: string, problem: string): FigureError =>
  new FigureError(
    'companyfacts-malformed',
    `${name} is not a companyfacts reply: ${problem}; fetch it again from the SEC`,
    { name },
  );

class CompanyFactsFile {
  private readonly measures: FactMeasure[] = [];
  private readonly periods: Period[] = [];
  private readonly periodOrders: string[] = [];
  private readonly periodNumbers = new Map<string, PeriodsOfEnd>();
  private readonly filings = new Map<string, FilingRows>();
  private readonly skipped = new SkipCount();
  /** Filings that state the measure that is being read. */
  private readonly stating: FilingRows[] = [];
  private facts = 0;

  constructor(
    private readonly reply: Reply,
    private readonly name: string,
  ) {}

  read(): CompanyFacts {
    const { cik, entityName, facts } = this.reply;
    // A slice has its members in the order of RFC 8785.
    for (const taxonomy of sortedKeys(facts)) {
      const concepts = facts[taxonomy];
      if (!isObject(concepts)) {
        this.skipped.add('the taxonomy has no concepts', taxonomy);
        continue;
      }
      for (const concept of sortedKeys(concepts)) {
        const units = (concepts[concept] as Concept | null)?.units ?? {};
        for (const unit of sortedKeys(units)) this.measure(taxonomy, concept, unit, units[unit]!);
      }
    }
    const entity = parseEntity(`cik:${String(cik)}`);
    const tables = { entity, measures: this.measures, periods: this.periods };
    return {
      ...tables,
      filer: isText(entityName) ? entityName : null,
      filings: [...this.filings.values()].map((rows) => filingOf(tables, rows)).toSorted(inOrder),
      facts: this.facts,
      skipped: this.skipped.list(),
    };
  }

  private measure(taxonomy: string, name: string, unitName: string, facts: readonly Fact[]): void {
    const where = `${taxonomy}:${name} in ${unitName}`;
    if (!Array.isArray(facts)) return this.skipped.add('the unit has no list of facts', where);
    const measure = measureOf(taxonomy, name, unitName);
    if (measure === null) {
      for (const _ of facts) this.skipped.add('the concept or unit is no qualified name', where);
      return;
    }
    const number = this.measures.push(measure) - 1;
    const isIfrs = taxonomy === 'ifrs-full';
    for (const fact of facts) {
      const problem = this.fact(fact, number, isIfrs ? 'ifrs' : taxonomy === 'us-gaap' ? 'us-gaap' : null);
      if (problem !== null) this.skipped.add(problem, `${where}: ${exampleOf(fact)}`);
    }
    for (const rows of this.stating) rows.closeMeasure(this.periodOrders);
    this.stating.length = 0;
  }

  /** Takes a fact; why it can't, or `null`. */
  private fact(fact: Fact, measure: number, framework: 'us-gaap' | 'ifrs' | null): string | null {
    if (fact === null || typeof fact !== 'object') return 'the fact is no object';
    const value = decimalOf(fact.val);
    if (value === undefined) return 'the value is no number';
    const period = this.period(fact.start, fact.end);
    if (period < 0) return 'the period is no date, or ends before it begins';
    const rows = this.filing(fact);
    if (typeof rows === 'string') return rows;
    if (framework !== null) rows.frameworks.add(framework);
    if (rows.add(measure, period, value)) this.stating.push(rows);
    this.facts++;
    return null;
  }

  private filing({
    accn,
    form = null,
    filed,
  }: Omit<Fact, 'form'> & { form?: string | null }): FilingRows | string {
    const known = this.filings.get(accn);
    if (known) {
      if (known.filed !== filed) return 'the accession has another filing date elsewhere in the file';
      return known.form === form ? known : 'the accession has another form elsewhere in the file';
    }
    if (typeof accn !== 'string' || !/^[\w-]{1,64}$/.test(accn))
      return 'the accession is missing or malformed';
    if (!isDate(filed)) return 'the filing date is no date';
    if (form !== null && (!isText(form) || form.length > 32)) return 'the form is no text';
    const rows = new FilingRows(accn, form, filed);
    this.filings.set(accn, rows);
    return rows;
  }

  /** The number of a period, −1 for none. */
  private period(start: string | undefined, end: string): number {
    let ofEnd = this.periodNumbers.get(end);
    if (ofEnd === undefined) {
      ofEnd = { isDate: isDate(end), instant: -1, durations: new Map() };
      this.periodNumbers.set(end, ofEnd);
    }
    if (!ofEnd.isDate) return -1;
    if (start === undefined) {
      if (ofEnd.instant < 0) ofEnd.instant = this.newPeriod(instant(end));
      return ofEnd.instant;
    }
    let number = ofEnd.durations.get(start);
    if (number === undefined) {
      number = isDate(start) && start <= end ? this.newPeriod(duration(start, end)) : -1;
      ofEnd.durations.set(start, number);
    }
    return number;
  }

  private newPeriod(period: Period): number {
    this.periodOrders.push(periodOrder(period));
    return this.periods.push(period) - 1;
  }
}

interface PeriodsOfEnd {
  readonly isDate: boolean;
  instant: number;
  readonly durations: Map<string, number>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isNumberOrText = (value: unknown): boolean => typeof value === 'number' || typeof value === 'string';

/** The beginning of a fact that is left out, as JSON; of what is nested too deep for that, no more than that it is. */
function exampleOf(fact: unknown): string {
  try {
    return JSON.stringify(fact).slice(0, 200);
  } catch {
    return 'a fact that is nested too deep to be shown';
  }
}

const sortedKeys = (object: object): string[] => Object.keys(object).toSorted(byText);
const byText = (left: string, right: string): number => (left < right ? -1 : 1);

type Tables = Pick<FactFile, 'entity' | 'measures' | 'periods'>;

function filingOf(tables: Tables, rows: FilingRows): FactFiling {
  const { accession, form, filed, measure, period, value, frameworks } = rows;
  const filing = {
    accession,
    form,
    publishedAt: parseMoment(filed),
    framework: frameworks.size === 1 ? [...frameworks][0]! : ('unknown' as const),
    reader: COMPANYFACTS_READER,
    measure,
    number: numbersOf(measure),
    period,
    value,
  };
  return { ...filing, document: sha256Hex(sliceText(tables, filing)) };
}

/** Each row's number among those of its measure, which stand together. */
function numbersOf(measure: readonly number[]): number[] {
  let number = 0;
  return measure.map((each, row) => (number = each === measure[row - 1] ? number + 1 : 0));
}

/** The order of R3. */
const inOrder = (left: FactFiling, right: FactFiling): number => byText(orderOf(left), orderOf(right));

const orderOf = ({ publishedAt, accession, document }: FactFiling): string =>
  `${publishedAt} ${accession} ${document}`;

function measureOf(taxonomy: string, name: string, unitName: string): FactMeasure | null {
  const facets = {
    concept: `${taxonomy}:${name}`,
    unit: unitOfName(unitName),
    period: ANY_DAY,
    dimensions: {},
  };
  try {
    assertFacets(facets);
  } catch {
    return null;
  }
  const { concept, unit } = facets;
  const path = [taxonomy, name, 'units', unitName].map(pointerToken).join('/');
  return { concept, unit, pointer: `/facts/${path}/` };
}

const ANY_DAY = '2000-01-01';

/** A value as an exact decimal, `null` for nil, `undefined` for none. */
function decimalOf(value: number | string | null): Decimal | null | undefined {
  if (value === null) return null;
  if (!isNumberOrText(value)) return undefined;
  const text = typeof value === 'number' ? String(value) : value;
  if (Number.isInteger(value) && Math.abs(value as number) < SAFE && text !== '0') return text;
  try {
    return parseDecimal(text);
  } catch {
    return undefined;
  }
}

/** Whole numbers below it are printed as the decimals that they are. */
const SAFE = 1e15;
