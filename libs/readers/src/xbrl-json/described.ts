import type { Observation, ReadOptions, Reading } from '#libs/figures';
import type { Carried } from './carried.js';
import type { TextFact } from './fact.js';

type Described = Omit<Reading['document'], 'document' | 'rendition' | 'mediaType' | 'reader'>;

/** What a report says of itself: as an export carries it, else in its own facts. */
export function described(
  carried: Carried | null,
  texts: readonly TextFact[],
  observations: readonly Observation[],
  { form: given, accession: filed }: ReadOptions,
): Described {
  if (carried !== null) {
    const { form, accession, filer, title, amends, assurance, framework, presentation } = carried;
    return {
      form: given ?? form,
      accession: accession ?? filed ?? null,
      filer,
      title,
      amends,
      assurance,
      framework,
      presentation,
    };
  }
  const said = (...concepts: readonly string[]): string | null =>
    texts.find(({ concept, value }) => concept !== null && concepts.includes(concept) && value)?.value ??
    null;
  const form = given ?? said('dei:DocumentType');
  const end = said('dei:DocumentPeriodEndDate');
  return {
    form,
    accession: filed ?? null,
    filer: said('dei:EntityRegistrantName', 'ifrs-full:NameOfReportingEntityOrOtherMeansOfIdentification'),
    title: [form, end].filter((part) => part !== null).join(', ') || 'xBRL-JSON report',
    amends: null,
    assurance: 'unknown',
    framework: frameworkOf(observations),
    presentation: [],
  };
}

function frameworkOf(observations: readonly Observation[]): Described['framework'] {
  const has = (prefix: string): boolean => observations.some(({ concept }) => concept.startsWith(prefix));
  const [usGaap, ifrs] = [has('us-gaap:'), has('ifrs-full:')];
  return usGaap === ifrs ? 'unknown' : usGaap ? 'us-gaap' : 'ifrs';
}
