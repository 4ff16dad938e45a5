import type { Claim, ClaimTerm, Observation } from '#libs/figures';
import { claimsAcross } from './across.js';
import { hasGap } from './has-gap.js';
import { isClosingLabel, normal } from './labels.js';
import { isPresented, placeOf, type Frame } from './observe.js';
import { readingsOf } from './rows.js';
import type { Network } from './sums.js';
import type { Table } from './table.js';

/** A total of so many digits is no sum of its neighbours by chance, if it is so in two columns. */
const DIGITS_MIN = 4;
const COLUMNS_MIN = 2;

/**
 * The sums that a document's tables are set out as, for each column in which their total and all terms that are
 * printed were read. Weights hold between the economic values: where a row is printed with the other sign, its
 * weight is turned.
 */
export function claimsOf(frames: readonly Frame[], observations: readonly Observation[]): readonly Claim[] {
  const read = new Map(observations.map((each) => [placeKey(each.place), each]));
  const byOrdinal = new Map(observations.map((each) => [each.ordinal, each]));
  return frames.flatMap((frame) => {
    const sheet = new Sheet(frame, read);
    const { networks } = frame.table;
    return [
      ...networks.flatMap((network) => (isCertain(network, frame.table) ? sheet.claims(network) : [])),
      ...networks.flatMap((network) => sheet.comprehensive(network)),
      ...claimsAcross(frame, byOrdinal),
    ];
  });
}

const placeKey = (place: Observation['place']): string =>
  place ? `${place.statement}:${place.row}:${place.column}` : '';

/** One table's items by what was read of them. */
class Sheet {
  constructor(
    private readonly frame: Frame,
    private readonly read: ReadonlyMap<string, Observation>,
  ) {}

  /** A network in each column where all of it was read. */
  claims({ total, terms, footing }: Network): readonly Claim[] {
    return footing.flatMap((foots, column): Claim[] => {
      if (foots === 'void') return [];
      const printed = terms.filter(({ item }) => this.isPrinted(item, column));
      return this.claim(total, printed, column);
    });
  }

  /**
   * Comprehensive income is by definition the period's profit and other comprehensive income. A statement that sums it
   * from another line is checked by the definition as well.
   */
  comprehensive({ total, terms, footing }: Network): readonly Claim[] {
    if (!this.frame.table.kinds.includes('comprehensive-income') || !footing.includes('exact')) return [];
    if (!COMPREHENSIVE.test(normal(this.row(total).label))) return [];
    const other = terms.find(({ item }) => OTHER_COMPREHENSIVE.test(this.measure(item)?.concept ?? ''));
    const profit = this.frame.table.itemRows.findIndex((_, item) =>
      PROFIT.test(this.measure(item)?.concept ?? ''),
    );
    if (!other || profit < 0 || terms.some(({ item }) => PROFIT.test(this.measure(item)?.concept ?? '')))
      return [];
    // Both count towards it alike, and the sign of the one is proven by the sum that it stands in.
    const weight = other.weight * this.factor(other.item) * this.factor(profit);
    return footing.flatMap((_, column) => this.claim(total, [{ item: profit, weight }, other], column));
  }

  private claim(
    total: number,
    terms: readonly { readonly item: number; readonly weight: number }[],
    column: number,
  ): Claim[] {
    const aim = this.observation(total, column);
    const made = terms.flatMap(({ item, weight }): ClaimTerm[] => {
      const term = this.observation(item, column);
      if (!term) return [];
      return [{ ordinal: term.ordinal, weight: weight * this.factor(item) * this.factor(total) }];
    });
    if (!aim || made.length === 0 || made.length < terms.length) return [];
    return [{ method: this.methodOf(total, terms), rule: 'sum', aim: aim.ordinal, terms: made }];
  }

  private methodOf(total: number, terms: readonly { readonly item: number }[]): Claim['method'] {
    const opens = terms.some(({ item }) => this.measure(item)?.edge === 'begin');
    if (opens && this.measure(total)?.edge === 'end') return 'roll-forward';
    return this.frame.table.kinds.includes('non-gaap') ? 'bridge' : 'summation';
  }

  private observation(item: number, column: number): Observation | undefined {
    const { table, statement, places } = this.frame;
    if (!isPresented(table.columns[column]!)) return undefined;
    for (const row of table.itemRows[item]!) {
      const place = { statement, row: places[row]!, column: placeOf(table, column) };
      const found = this.read.get(placeKey(place));
      if (found) return found;
    }
    return undefined;
  }

  private isPrinted(item: number, column: number): boolean {
    const { table } = this.frame;
    const { field } = table.columns[column]!;
    return (
      this.observation(item, column) !== undefined ||
      table.itemRows[item]!.some((row) => readingsOf(table.rows[row]!.cells[field]?.cell).length > 0)
    );
  }

  private row(item: number): Table['rows'][number] {
    return this.frame.table.rows[this.frame.table.itemRows[item]![0]!]!;
  }

  private measure(item: number): Frame['measures'][number] {
    return this.frame.measures[this.frame.table.itemRows[item]![0]!]!;
  }

  private factor(item: number): 1 | -1 {
    return this.measure(item)?.factor ?? 1;
  }
}

const COMPREHENSIVE = /^(?:total )?comprehensive (?:income|loss)(?: loss| income)?$/;
const OTHER_COMPREHENSIVE = /:OtherComprehensiveIncomeLossNetOfTax$/;
const PROFIT = /:(?:ProfitLoss|NetIncomeLoss)$/;

/**
 * Whether the layout leaves no doubt that a total is just this sum: it foots wherever anything is printed, and says
 * that it is a sum or has digits enough; or, where it does not foot, its label names the heading of all its terms.
 */
function isCertain(network: Network, table: Table): boolean {
  const { total } = network;
  const footing = network.footing.map((each, column) =>
    each === 'fails' && hasGap(network, table, column) ? 'void' : each,
  );
  if (footing.includes('fails')) return namesItsHeading(network, table);
  if (!footing.includes('exact')) return false;
  if (table.itemRows[total]!.some((row) => table.totals.has(row) || isClosingLabel(table.rows[row]!.label)))
    return true;
  const strong = footing.filter(
    (each, column) => each === 'exact' && digitsOf(table, total, column) >= DIGITS_MIN,
  );
  return strong.length >= COLUMNS_MIN;
}

function digitsOf({ rows, itemRows, columns }: Table, item: number, column: number): number {
  const cell = rows[itemRows[item]![0]!]!.cells[columns[column]!.field]?.cell;
  const digits = readingsOf(cell).map(({ value }) => (value ?? '').replace(/\D/g, '').length);
  return Math.max(0, ...digits);
}

/** "Total current assets" under "Current assets:", which has no other lines. */
function namesItsHeading({ total, terms }: Network, { rows, itemRows }: Table): boolean {
  const named = /^total (.+)$/.exec(normal(rows[itemRows[total]![0]!]!.label))?.[1];
  if (named === undefined) return false;
  const members = new Set(terms.flatMap(({ item }) => itemRows[item]!));
  const totals = new Set(itemRows[total]);
  return rows.every((row, index) => {
    const isUnder = normal(row.section.at(-1) ?? '') === named;
    return row.isHeading || totals.has(index) || isUnder === members.has(index);
  });
}
