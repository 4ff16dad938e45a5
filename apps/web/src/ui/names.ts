/** `{instant}` or `{start, end}`, inclusive dates. */
export type Period = { readonly instant: string } | { readonly start: string; readonly end: string };

const TRANSLATION_AXIS = 'tieout:ConvenienceTranslationAxis';

const DAY_MS = 86_400_000;

export function periodName(period: Period): string {
  return 'instant' in period ? period.instant : `${period.start} to ${period.end}`;
}

/** As the API takes it in `period`. */
export function periodParameter(period: Period): string {
  return 'instant' in period ? period.instant : `${period.start}/${period.end}`;
}

/** How long a duration is, in the words of a report: `3 months`, `year`; null for an instant. */
export function spanName(period: Period): string | null {
  if ('instant' in period) return null;
  const days = (Date.parse(period.end) - Date.parse(period.start)) / DAY_MS + 1;
  const months = Math.round(days / 30.4);
  if (months === 12) return 'year';
  return months === 0 ? `${days} days` : `${months} month${months === 1 ? '' : 's'}`;
}

/** `iso4217:CNY/xbrli:shares` → `CNY per share`. */
export function unitName(unit: string): string {
  const [over, under] = unit.split('/').map((measure) => measure.slice(measure.indexOf(':') + 1));
  return under === undefined ? over! : `${over} per ${under.replace(/s$/, '')}`;
}

/** What sets a column apart beside period and unit. */
export function dimensionsName(dimensions: Readonly<Record<string, string>>): string {
  return Object.entries(dimensions)
    .map(([axis, member]) =>
      axis === TRANSLATION_AXIS ? `translated at ${member}` : `${localName(axis)}: ${localName(member)}`,
    )
    .join(', ');
}

/** A moment's day where it is the end of one, as a bare date means; else the minute, UTC. */
export function momentName(moment: string): string {
  if (moment.length === 10 || moment.endsWith('T23:59:59.999Z')) return moment.slice(0, 10);
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;
}

/** A hash, short enough for a line and long enough to be asked for. */
export const shortHash = (sha256: string): string => sha256.slice(0, 12);

/** `us-gaap:OperatingIncomeLoss` → `Operating income loss`: where no document gives a label. */
export function conceptWords(concept: string): string {
  const words = localName(concept)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(' ')
    .map((word, index) => (index === 0 || /^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()));
  return words.join(' ');
}

/** `non-gaap` → `Non-GAAP`, `balance-sheet` → `Balance sheet`. */
export function statementName(statement: string): string {
  if (statement === 'non-gaap') return 'Non-GAAP';
  return statement.charAt(0).toUpperCase() + statement.slice(1).replaceAll('-', ' ');
}

/** `error-correction` → `error correction`. */
export const words = (code: string): string => code.replaceAll('-', ' ');

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
