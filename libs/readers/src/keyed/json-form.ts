import { FigureError } from '#libs/figures';
import { parseJson, type JsonNode } from './json-text.js';
import {
  FIELDS,
  isFieldName,
  MARK,
  PREAMBLE,
  type Cell,
  type KeyedFile,
  type KeyedRecord,
  type RecordKind,
} from './keyed-file.js';
import type { Problems } from './problems.js';

/** Where the records of each kind stand, and what nests in a statement. */
const LISTS = {
  statements: 'statement',
  figures: 'figure',
  corrections: 'correction',
  withdrawals: 'withdrawal',
} as const;
const NESTED = { columns: 'column', rows: 'row' } as const;

/** Fields that are written as something else than a string. */
const NUMERIC: ReadonlySet<string> = new Set([
  MARK,
  'scale',
  'decimals',
  'depth',
  'page',
  'value',
  'from',
  'to',
]);
const LISTED: ReadonlySet<string> = new Set(['kinds', 'periods']);

/**
 * Reads the JSON form: the preamble's keys, and the records in lists, columns and rows inside their
 * statement. `null` where the text is no JSON.
 */
export function readJsonForm(text: string, problems: Problems): KeyedFile | null {
  try {
    return new JsonForm(problems).file(parseJson(text));
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    problems.add(error.code, 'the JSON can not be read', error.message);
    return null;
  }
}

/** Whether the text begins like an object that names the form. */
export const isJsonForm = (text: string): boolean => /^\uFEFF?\s*\{/.test(text) && text.includes(`"${MARK}"`);

class JsonForm {
  private readonly records: KeyedRecord[] = [];

  constructor(private readonly problems: Problems) {}

  file(root: JsonNode): KeyedFile {
    const preamble = this.fields(root, '', PREAMBLE, Object.keys(LISTS));
    for (const [list, kind] of Object.entries(LISTS)) {
      for (const [item, pointer] of this.items(root, '', list)) this.record(kind, item, pointer);
    }
    return { mediaType: 'application/json', preamble, records: this.records };
  }

  private record(kind: RecordKind, node: JsonNode, pointer: string): void {
    const nested = kind === 'statement' ? Object.keys(NESTED) : kind === 'row' ? ['values'] : [];
    const fields = this.fields(node, pointer, FIELDS[kind], nested);
    const values = kind === 'row' ? this.values(node, pointer) : new Map<string, Cell>();
    this.records.push({ kind, at: placeOf(node, pointer), fields, values });
    if (kind !== 'statement') return;
    for (const [list, inner] of Object.entries(NESTED)) {
      for (const [item, place] of this.items(node, pointer, list)) this.record(inner, item, place);
    }
  }

  private fields(
    node: JsonNode,
    pointer: string,
    known: readonly string[],
    nested: readonly string[],
  ): Map<string, Cell> {
    const cells = new Map<string, Cell>();
    for (const [name, value, place] of this.members(node, pointer)) {
      if (nested.includes(name)) continue;
      if (!known.includes(name)) {
        this.problems.add(
          'keyed-unknown-field',
          placeOf(value, place),
          `this name is not known here: write one of ${[...known, ...nested].join(', ')}`,
        );
        continue;
      }
      const cell = this.cell(name, value, place);
      if (cell !== null) cells.set(name, cell);
    }
    return cells;
  }

  private values(row: JsonNode, pointer: string): Map<string, Cell> {
    const values = new Map<string, Cell>();
    const node = row.type === 'object' ? row.members.get('values') : undefined;
    if (node === undefined) return values;
    for (const [id, value, place] of this.members(node, `${pointer}/values`)) {
      const cell = this.cell('value', value, place);
      if (cell !== null && isFieldName(id))
        this.problems.add(
          'keyed-unknown-column',
          cell.at,
          'a column can not be named like a field: give it another id',
        );
      else if (cell !== null && cell.text !== '') values.set(id, cell);
    }
    return values;
  }

  /** `null` where nothing is keyed; an empty cell where what is keyed can't stand here, which is noted. */
  private cell(name: string, node: JsonNode, pointer: string): Cell | null {
    const at = placeOf(node, pointer);
    const content = contentOf(name, node);
    if (content !== null) return isNothing(content) ? null : { ...content, at, locator: { pointer } };
    const article = node.type === 'array' || node.type === 'object' ? 'an' : 'a';
    this.problems.add(
      'keyed-wrong-type',
      at,
      `${article} ${node.type} can not stand here: write ${wanted(name)}`,
    );
    return { ...EMPTY, at, locator: { pointer } };
  }

  private items(parent: JsonNode, pointer: string, name: string): [JsonNode, string][] {
    const list = parent.type === 'object' ? parent.members.get(name) : undefined;
    if (list === undefined || list.type === 'null') return [];
    const place = `${pointer}/${name}`;
    if (list.type === 'array') return list.items.map((item, index) => [item, `${place}/${index}`]);
    this.problems.add('keyed-wrong-type', placeOf(list, place), 'write a list in square brackets here');
    return [];
  }

  private members(node: JsonNode, pointer: string): [string, JsonNode, string][] {
    if (node.type === 'object')
      return [...node.members].map(([name, value]) => [name, value, `${pointer}/${escapePointer(name)}`]);
    this.problems.add('keyed-wrong-type', placeOf(node, pointer), 'write an object in curly brackets here');
    return [];
  }
}

const placeOf = ({ line }: JsonNode, pointer: string): string =>
  `${pointer === '' ? 'the file' : pointer} (line ${line})`;

const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

type Content = Pick<Cell, 'text' | 'items' | 'pairs'>;

const EMPTY: Content = { text: '', items: null, pairs: null };

const isNothing = ({ text, items, pairs }: Content): boolean =>
  items === null && pairs === null ? text === '' : items?.length === 0 || pairs?.length === 0;

/** What a value says in the terms of a cell; `null` where its type can't stand in this field. */
function contentOf(name: string, node: JsonNode): Content | null {
  if (LISTED.has(name) && node.type === 'array') {
    const items = node.items.flatMap((item) => (item.type === 'string' ? [item.text.trim()] : []));
    return items.length === node.items.length ? { text: '', items, pairs: null } : null;
  }
  if (name === 'dimensions' && node.type === 'object') {
    const pairs = [...node.members].flatMap(([axis, member]) =>
      member.type === 'string' ? [[axis.trim(), member.text.trim()] as const] : [],
    );
    return pairs.length === node.members.size ? { text: '', items: null, pairs } : null;
  }
  const text = scalarText(name, node);
  return text === null ? null : { text, items: null, pairs: null };
}

function scalarText(name: string, node: JsonNode): string | null {
  if (node.type === 'null') return '';
  if (node.type === 'string') return node.text.trim();
  if (node.type === 'number') return NUMERIC.has(name) ? node.text : null;
  return node.type === 'boolean' && name === 'negated' ? (node.value ? 'yes' : 'no') : null;
}

function wanted(name: string): string {
  if (name === 'dimensions') return 'an object of "prefix:Axis": "member" pairs';
  if (name === 'negated') return 'true or false';
  if (LISTED.has(name)) return 'a list of strings';
  return NUMERIC.has(name) ? 'a string or a number' : 'a string';
}
