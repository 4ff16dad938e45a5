import { csvCells, type CsvCell } from './csv-cells.js';
import {
  FIELDS,
  isFieldName,
  isRecordKind,
  MARK,
  PREAMBLE,
  type Cell,
  type KeyedFile,
  type KeyedRecord,
  type RecordKind,
} from './keyed-file.js';
import { shown, type Problems } from './problems.js';

const HEADER = 'record';

/**
 * Reads the CSV form: lines `key,value`, then records, each of which begins with its kind and has
 * the fields that the last line beginning with `record` names.
 * `null` where the text is no CSV.
 */
export function readCsvForm(text: string, problems: Problems): KeyedFile | null {
  const result = csvCells(text, delimiterOf(text));
  if ('why' in result) {
    problems.add('keyed-syntax', `line ${result.line}`, result.why);
    return null;
  }
  const sheet = new Sheet(problems);
  for (const cells of result.rows) sheet.take(cells);
  return { mediaType: 'text/csv', preamble: sheet.preamble, records: sheet.records };
}

/** Whether the first line that is neither empty nor a comment is the form's mark. */
export const isCsvForm = (text: string): boolean => MARKED.test(firstLine(text));

const MARKED = new RegExp(`^"?${MARK}"?\\s*([,;\\t])`, 'i');

/** Spreadsheets of some locales write `;` or a tab between cells: the first line, which has two, shows it. */
const delimiterOf = (text: string): string => MARKED.exec(firstLine(text))?.[1] ?? ',';

function firstLine(text: string): string {
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    const content = line.trim();
    if (!/^"?#/.test(content) && /[^,;\s]/.test(content)) return content;
  }
  return '';
}

class Sheet {
  readonly preamble = new Map<string, Cell>();
  readonly records: KeyedRecord[] = [];
  private header: readonly string[] | null = null;

  constructor(private readonly problems: Problems) {}

  take(cells: readonly CsvCell[]): void {
    const [first] = cells;
    if (first === undefined || cells.every(({ text }) => text === '') || first.text.startsWith('#')) return;
    const at = `line ${first.locator.line}`;
    const name = first.text.toLowerCase();
    if (name === HEADER) this.takeHeader(cells, at);
    else if (isRecordKind(name)) this.takeRecord(name, cells, at);
    else if (this.header === null) this.takePreamble(name, cells, at);
    else this.refuseKind(first.text, at);
  }

  private refuseKind(text: string, at: string): void {
    const what = (PREAMBLE as readonly string[]).includes(text.toLowerCase())
      ? `"${text}" stands after the first record line: move it to the top`
      : `${text === '' ? 'the first cell is empty' : `${shown(text)} is not a record`}: write one of record, ${Object.keys(FIELDS).join(', ')}, or begin a comment with #`;
    this.problems.add('keyed-unknown-record', at, what);
  }

  private takePreamble(key: string, [, value, ...rest]: readonly CsvCell[], at: string): void {
    if (!(PREAMBLE as readonly string[]).includes(key)) {
      this.problems.add(
        'keyed-unknown-field',
        at,
        `${shown(key)} is not known here: write one of ${PREAMBLE.join(', ')}`,
      );
    } else if (this.preamble.has(key)) {
      this.problems.add('keyed-duplicate', at, `${key} is stated twice: leave one`);
    } else if (rest.some(({ text }) => text !== '')) {
      this.problems.add(
        'keyed-extra-value',
        at,
        `${key} has more than one value: put a value that has commas in quotes`,
      );
    } else if (value !== undefined && value.text !== '') {
      this.preamble.set(key, cellOf(value, `line ${value.locator.line}, ${key}`));
    }
  }

  private takeHeader(cells: readonly CsvCell[], at: string): void {
    const names = cells.map(({ text }) => (isFieldName(text) ? text.toLowerCase() : text));
    const last = new Map(names.map((name, index) => [name, index]));
    const twice = names.find((name, index) => name !== '' && last.get(name) !== index);
    if (twice !== undefined)
      this.problems.add('keyed-duplicate', at, `${shown(twice)} names two columns: leave one`);
    this.header = names;
  }

  private takeRecord(kind: RecordKind, cells: readonly CsvCell[], at: string): void {
    if (this.header === null) {
      this.problems.add(
        'keyed-header-missing',
        at,
        `write a line above it that names its cells: record,${FIELDS[kind].join(',')}`,
      );
      return;
    }
    const fields = new Map<string, Cell>();
    const values = new Map<string, Cell>();
    for (const [index, cell] of cells.entries()) {
      if (index === 0 || cell.text === '') continue;
      const name = this.header[index] ?? '';
      const place = `line ${cell.locator.line}, column ${name === '' ? index + 1 : name}`;
      if (name === '') {
        this.problems.add(
          'keyed-extra-value',
          place,
          `${shown(cell.text)} stands under no name: name its column in the record line, or put a value that has commas in quotes`,
        );
      } else if (FIELDS[kind].includes(name)) {
        fields.set(name, cellOf(cell, place));
      } else if (kind === 'row' && !isFieldName(name)) {
        values.set(name, cellOf(cell, place));
      } else {
        this.problems.add(
          'keyed-unknown-field',
          place,
          `a ${kind} has no ${shown(name)}: leave the cell empty, or use one of ${FIELDS[kind].join(', ')}`,
        );
      }
    }
    this.records.push({ kind, at, fields, values });
  }
}

const cellOf = ({ text, locator }: CsvCell, at: string): Cell => ({
  text,
  items: null,
  pairs: null,
  at,
  locator,
});
