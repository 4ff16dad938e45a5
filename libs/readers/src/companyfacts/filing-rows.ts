import type { Decimal } from '#libs/figures';

/** An accession's facts while a file is read, in the order of its slice. */
export class FilingRows {
  readonly measure: number[] = [];
  readonly period: number[] = [];
  readonly value: (Decimal | null)[] = [];
  readonly frameworks = new Set<'us-gaap' | 'ifrs'>();
  /** The first row of the measure that is being read, −1 where it states none of it. */
  private first = -1;

  constructor(
    readonly accession: string,
    readonly form: string | null,
    readonly filed: string,
  ) {}

  /** Whether it is the first of a measure that the filing states. */
  add(measure: number, period: number, value: Decimal | null): boolean {
    const isFirst = this.first < 0;
    if (isFirst) this.first = this.measure.length;
    this.measure.push(measure);
    this.period.push(period);
    this.value.push(value);
    return isFirst;
  }

  /** Puts the facts of the measure that was read into their order, each once; `orders`: what sorts periods. */
  closeMeasure(orders: readonly string[]): void {
    const { first, measure, period, value } = this;
    this.first = -1;
    if (measure.length - first < 2) return;
    const order = (left: number, right: number): number =>
      compareTexts(orders[period[left]!]!, orders[period[right]!]!) ||
      compareValues(value[left]!, value[right]!);
    let isSorted = true;
    for (let row = first + 1; row < measure.length && isSorted; row++) isSorted = order(row - 1, row) < 0;
    if (isSorted) return;
    const rows = Array.from({ length: measure.length - first }, (_, at) => first + at).toSorted(order);
    const kept = rows.filter((row, at) => at === 0 || order(rows[at - 1]!, row) !== 0);
    const [periodsKept, valuesKept] = [kept.map((row) => period[row]!), kept.map((row) => value[row]!)];
    measure.length = first + kept.length;
    period.splice(first, Infinity, ...periodsKept);
    value.splice(first, Infinity, ...valuesKept);
  }
}

const compareTexts = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** By amount; `null` first. */
function compareValues(left: Decimal | null, right: Decimal | null): number {
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? -1 : 1;
  return Number(left) - Number(right) || (left < right ? -1 : 1);
}
