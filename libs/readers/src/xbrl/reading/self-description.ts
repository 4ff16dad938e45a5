import type { DocumentFiled } from '#libs/figures';
import type { Envelope } from '../package/envelope.js';
import type { XbrlFact } from '../report.js';

/** What a document says of itself, in facts that tell of it and on its envelope. */
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
  const filer = (said(...NAMES) ?? envelope?.filer ?? null)?.slice(0, NAME_LENGTH_MAX) ?? null;
  const form =
    envelope?.form ?? amended(said('dei:DocumentType'), said('dei:AmendmentFlag')) ?? given ?? null;
  const end = said(...ENDS);
  const prefixes = new Set(facts.map(({ concept }) => concept.slice(0, concept.indexOf(':'))));
  return {
    form,
    filer,
    title: [filer ?? 'XBRL report', form, end && `to ${end}`].filter((each) => each !== null).join(', '),
    amends: null,
    assurance: said('dei:AuditorName') === null ? 'unknown' : 'audited',
    framework: prefixes.has('us-gaap')
      ? prefixes.has('ifrs-full')
        ? 'unknown'
        : 'us-gaap'
      : prefixes.has('ifrs-full')
        ? 'ifrs'
        : 'unknown',
  };
}

/** The filer's name, and the day that the document reports to: in the words of the SEC, the IFRS Foundation, the FRC, EDINET
 * and the Dutch taxonomy. */
const NAMES = [
  'dei:EntityRegistrantName',
  'ifrs-full:NameOfReportingEntityOrOtherMeansOfIdentification',
  'uk-bus:EntityCurrentLegalOrRegisteredName',
  'jpdei_cor:FilerNameInEnglishDEI',
  'jpdei_cor:FilerNameInJapaneseDEI',
  'bw2-titel9:LegalEntityName',
];
const ENDS = [
  'dei:DocumentPeriodEndDate',
  'ifrs-full:DateOfEndOfReportingPeriod2013',
  'uk-bus:EndDateForPeriodCoveredByReport',
  'jpdei_cor:CurrentPeriodEndDateDEI',
  'bw2-titel9:FinancialReportingPeriodEndDate',
];
const ASKED: ReadonlySet<string> = new Set([
  ...NAMES,
  ...ENDS,
  'dei:DocumentType',
  'dei:AmendmentFlag',
  'dei:AuditorName',
]);

/** The text of the document's own fact of the first of some concepts: of no member; `null` where there is none. */
function saidOf(facts: readonly XbrlFact[]): (...concepts: readonly string[]) => string | null {
  const texts = new Map<string, string>();
  for (const { concept, context, value, unit } of facts) {
    if (unit !== null || value === null || !ASKED.has(concept) || texts.has(concept)) continue;
    if (Object.keys(context.dimensions).length === 0) texts.set(concept, value.replace(/\s+/g, ' ').trim());
  }
  return (...concepts) => concepts.map((concept) => texts.get(concept)).find((text) => text) ?? null;
}

/** A form with what says that it amends another. */
function amended(form: string | null, flag: string | null): string | null {
  if (form === null || form.length > FORM_LENGTH_MAX) return null;
  return flag === 'true' && !form.endsWith('/A') ? `${form}/A` : form;
}
