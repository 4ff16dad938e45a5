import { facetsKey, TRANSLATION_AXIS, type Claim, type Observation } from '#libs/figures';

const RATE_UNIT = /^(iso4217:[A-Z]{3})\/(iso4217:[A-Z]{3})$/;

/**
 * Convenience translation: every amount that the document translates is the amount in its own currency ÷ the rate
 * that the document states. Of several places that state the untranslated figure the nearest is taken, so that
 * the table's is compared with the table's and a sentence's with the sentence's own. A dash for a dash says nothing.
 */
export function translationClaims(observations: readonly Observation[]): readonly Claim[] {
  const rates = new Map<string, Rate>();
  for (const { unit, value, ordinal, role } of observations) {
    const pair = RATE_UNIT.exec(unit);
    if (!pair || value === null || role !== 'stated') continue;
    const key = `${value}|${pair[2]!}`;
    if (!rates.has(key)) rates.set(key, { ordinal, base: pair[1]!, currency: pair[2]! });
  }
  if (rates.size === 0) return [];
  const byFigure = new Map<string, Observation[]>();
  for (const each of observations) {
    if (each.role !== 'stated') continue;
    const key = facetsKey(each);
    byFigure.set(key, [...(byFigure.get(key) ?? []), each]);
  }
  return observations.flatMap((translated): Claim[] => {
    const { [TRANSLATION_AXIS]: rateValue, ...dimensions } = translated.dimensions;
    const [currency, per] = translated.unit.split('/');
    const rate = rateValue === undefined ? undefined : rates.get(`${rateValue}|${currency!}`);
    if (!rate || translated.role !== 'stated') return [];
    const unit = per === undefined ? rate.base : `${rate.base}/${per}`;
    const amount = nearest(byFigure.get(facetsKey({ ...translated, unit, dimensions })), translated);
    if (!amount || (amount.value === null && translated.value === null)) return [];
    const terms = [amount, rate].map(({ ordinal }) => ({ ordinal, weight: 1 }));
    return [{ method: 'translation', rule: 'quotient', aim: translated.ordinal, terms }];
  });
}

interface Rate {
  readonly ordinal: number;
  readonly base: string;
  readonly currency: string;
}

function nearest(places: readonly Observation[] | undefined, to: Observation): Observation | undefined {
  const distance = ({ ordinal }: Observation): number => Math.abs(ordinal - to.ordinal);
  return places?.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}
