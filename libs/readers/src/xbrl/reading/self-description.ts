import type { DocumentFiled } from '#libs/figures';
import type { Envelope } from '../package/envelope.js';
import type { XbrlFact } from '../report.js';

/** What a document says of itself, in the facts of `dei` and on its envelope. */
export type SelfDescription = Pick<
  DocumentFiled,
  'form' | 'filer' | 'title' | 'amends' | 'assurance' | 'framework'
>;

const FORM_LENGTH_MAX = 32;
const NAME_LENGTH_MAX = 400;

/** `given`: a form that a person named, for a document that states none. */
export function selfDescriptionOf(
  facts: readonly XbrlFact[],
  envelope: Envelope | null,
  given: string | undefined,
): SelfDescription {
  const said = saidOf(facts);
  const filer = (said('EntityRegistrantName') ?? envelope?.filer ?? null)?.slice(0, NAME_LENGTH_MAX) ?? null;
  const form = envelope?.form ?? amended(said('DocumentType'), said('AmendmentFlag')) ?? given ?? null;
  const end = said('DocumentPeriodEndDate');
  const prefixes = new Set(facts.map(({ concept }) => concept.slice(0, concept.indexOf(':'))));
  return {
    form,
    filer,
    title: [filer ?? 'XBRL report', form, end && `to ${end}`].filter((each) => each !== null).join(', '),
    amends: null,
    assurance: said('AuditorName') === null ? 'unknown' : 'audited',
    framework: prefixes.has('us-gaap')
      ? prefixes.has('ifrs-full')
        ? 'unknown'
        : 'us-gaap'
      : prefixes.has('ifrs-full')
        ? 'ifrs'
        : 'unknown',
  };
}

/** The text of the document's own fact of a concept of `dei`: of no member, the first; `null` where there is none. */
function saidOf(facts: readonly XbrlFact[]): (local: string) => string | null {
  const texts = new Map<string, string>();
  for (const { concept, context, value, unit } of facts) {
    if (unit !== null || value === null || !concept.startsWith('dei:') || texts.has(concept)) continue;
    if (Object.keys(context.dimensions).length === 0) texts.set(concept, value.replace(/\s+/g, ' ').trim());
  }
  return (local) => texts.get(`dei:${local}`) || null;
}

/** A form with what says that it amends another. */
function amended(form: string | null, flag: string | null): string | null {
  if (form === null || form.length > FORM_LENGTH_MAX) return null;
  return flag === 'true' && !form.endsWith('/A') ? `${form}/A` : form;
}
