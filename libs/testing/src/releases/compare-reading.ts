import { negate, TRANSLATION_AXIS, type Observation, type Reading } from '#libs/figures';
import type { Damage, Harm } from './damage.js';
import type { MadeLine, MadeRelease, MadeSheet } from './statement.js';

/** What was read of a release's statements, held against what they say. */
export interface Comparison {
  /** A sentence for each observation that is wrong in value, period, unit or label. */
  readonly wrong: readonly string[];
  /** How many amounts were read as they are. */
  readonly read: number;
  /** How many there are. */
  readonly amounts: number;
}

export function compareReading({ observations, document }: Reading, truth: MadeRelease): Comparison {
  const wrong: string[] = [];
  const placed = observations.filter(({ place }) => place !== null);
  for (const observation of placed) {
    const { statement, row } = observation.place!;
    const { title, rows } = document.presentation[statement]!;
    const { label } = rows[row]!;
    const sheet = truth.sheets.find((each) => each.title === title);
    const expected = sheet ? cellsOf(sheet, label, observation) : [];
    const value = valueOf(observation);
    if (!expected.some((cell) => numberOf(cell) === value))
      wrong.push(
        `${title} | ${label} | ${observation.period} ${observation.unit} | ${value}, not ${expected.join(' or ')}`,
      );
  }
  const amounts = truth.sheets.flatMap(({ lines }) =>
    lines.flatMap(({ cells }) => cells.filter(isAmount)),
  ).length;
  return { wrong, read: placed.length - wrong.length, amounts };
}

/**
 * Whether a damage may be one that nothing in the document can show: a digit of an amount per share or of a count of shares, which
 * only agree with the income within their rounding; or a unit of the last place where
 * translations miss their sums by as much. A copy alone is seen; one that another damage put in the place of its line may not be.
 */
export const mayBeUnseen = (kind: Damage, { unit, isTranslated, isLastDigit }: Harm): boolean =>
  (kind === 'confused' || kind === 'misread' || kind === 'copy' || kind === 'ghost') &&
  (unit !== 'money' || (isTranslated && isLastDigit));

const isAmount = (cell: string | null): boolean => cell !== null && cell !== '';

/** The cells of the lines of that name and kind, in the columns of that period, currency and rate. */
function cellsOf(
  sheet: MadeSheet,
  label: string,
  { period, unit, dimensions }: Observation,
): readonly string[] {
  const kind: MadeLine['unit'] =
    unit === 'xbrli:shares' ? 'shares' : unit.includes('/') ? 'per-share' : 'money';
  const columns = sheet.columns.flatMap((column, index) => {
    // What cash was at a period's beginning or end is told by the line, and is of a day.
    const isThen = column.period === period || (column.period.includes('/') && !period.includes('/'));
    const isSuch = kind === 'shares' || unit.startsWith(`iso4217:${column.currency}`);
    return isThen && isSuch && (column.rate ?? undefined) === dimensions[TRANSLATION_AXIS] ? [index] : [];
  });
  return sheet.lines
    .filter((line) => line.label === label && line.unit === kind)
    .flatMap((line) => columns.flatMap((column) => line.cells[column] ?? []));
}

/** In the units of the statement, as printed. */
function valueOf({ value, negated, unit }: Observation): number {
  const printed = value !== null && negated ? negate(value) : value;
  return Number(printed ?? '0') / (unit.startsWith('iso4217:') && !unit.includes('/') ? 1000 : 1);
}

const numberOf = (cell: string): number =>
  cell === '-' ? 0 : (cell.startsWith('(') ? -1 : 1) * Number(cell.replace(/[(),]/g, ''));
