import { isDate, isText, parseEntity, type EntityId } from '#libs/figures';

/** A filing as the table of submissions lists it. */
export interface Filing {
  /** Its place in the table. */
  readonly number: number;
  readonly accession: string;
  readonly entity: EntityId;
  readonly filer: string | null;
  readonly form: string | null;
  /** A date. */
  readonly filed: string;
}

/** Columns of `sub` in the order in which `filingOf` takes them. */
export const SUB_COLUMNS = ['adsh', 'cik', 'name', 'form', 'filed'];

/** The filing of a row; a text says why there is none. */
export function filingOf(cells: readonly string[], number: number): Filing | string {
  const [accession, cik, name, form, filed] = cells.map((cell) => cell.trim()) as Row;
  if (!ACCESSION.test(accession)) return 'the accession is missing or malformed';
  if (!/^\d{1,10}$/.test(cik)) return 'the filer has no CIK';
  if (form.length > FORM_CHARACTERS_MAX) return 'the form is too long';
  const date = dateOf(filed);
  if (!isDate(date)) return 'the filing date is no date';
  return {
    number,
    accession,
    entity: parseEntity(`cik:${cik}`),
    filer: isText(name) ? name : null,
    form: form === '' ? null : form,
    filed: date,
  };
}

type Row = [string, string, string, string, string];

const FORM_CHARACTERS_MAX = 32;
const ACCESSION = /^\d{10}-\d{2}-\d{6}$/;

/** `20100421` as `2010-04-21`; other texts are no date then either. */
export const dateOf = (text: string): string =>
  text.length === 8 ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
