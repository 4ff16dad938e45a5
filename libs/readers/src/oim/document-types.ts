/** What names an xBRL-JSON 1.0 report, and metadata of an xBRL-CSV 1.0 report. */
export const XBRL_JSON = 'https://xbrl.org/2021/xbrl-json';
export const XBRL_CSV = 'https://xbrl.org/2021/xbrl-csv';

/** The Recommendation's, and those of its last candidates, which differ in nothing that is read. */
const XBRL_JSON_TYPES =
  /"documentType"\s*:\s*"https?:\/\/(?:www\.)?xbrl\.org\/(?:2021|CR\/2021-\d\d-\d\d)\/xbrl-json"/;

/** Whether a JSON text says that it is an xBRL-JSON report. */
export const isXbrlJson = (text: string): boolean => /^\uFEFF?\s*\{/.test(text) && XBRL_JSON_TYPES.test(text);
