import { FigureError, parsePeriod, periodJson, type Period } from '#libs/figures';
import type { FrameQuery } from './frame.js';

/** The SEC's names: `CY2019` a year, `CY2019Q1` a quarter, `CY2019Q1I` an instant at its end. */
const CALENDAR = /^CY(\d{4})(?:Q([1-4])(I)?)?$/;
const DAY_MS = 86_400_000;
/** Days by which lengths and ends may differ, as the SEC's frames do it. */
const DAYS_OFF_MAX = 30;
const QUARTER_MONTHS = 3;

/**
 * What periods fit one that is asked for: itself alone, or, for a calendar frame of the SEC's, those about as long that end
 * about then.
 * @throws FigureError `period-malformed`
 */
export function fitOf(asked: string): FrameQuery['fit'] {
  const calendar = CALENDAR.exec(asked);
  if (!calendar) {
    if (asked.startsWith('CY')) {
      throw new FigureError(
        'period-malformed',
        `"${asked}" is not a period: write CY2019, CY2019Q1, CY2019Q1I, 2021-06-30 or 2021-04-01/2021-06-30`,
        { period: asked },
      );
    }
    parsePeriod(asked);
    return (period) => (period === asked ? 0 : null);
  }
  const [, year, quarter, isInstant] = calendar;
  const [first, months] =
    quarter === undefined ? [0, 12] : [(Number(quarter) - 1) * QUARTER_MONTHS, QUARTER_MONTHS];
  const start = Date.UTC(Number(year), first, 1);
  const end = Date.UTC(Number(year), first + months, 1) - DAY_MS;
  return (period) => distanceOf(period, { start: isInstant ? null : start, end });
}

function distanceOf(
  period: Period,
  wanted: { readonly start: number | null; readonly end: number },
): number | null {
  const json = periodJson(period);
  const end = Date.parse('instant' in json ? json.instant : json.end);
  const off = Math.abs(end - wanted.end) / DAY_MS;
  if (off > DAYS_OFF_MAX || 'instant' in json !== (wanted.start === null)) return null;
  if ('instant' in json || wanted.start === null) return off;
  const length = end - Date.parse(json.start);
  return Math.abs(length - (wanted.end - wanted.start)) / DAY_MS > DAYS_OFF_MAX ? null : off;
}
