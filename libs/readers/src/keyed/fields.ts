import {
  assertFacets,
  assertKnownUnit,
  FigureError,
  parsePeriod,
  type Citation,
  type Dimensions,
  type Period,
} from '#libs/figures';
import type { Cell } from './keyed-file.js';
import { shown, type Problems } from './problems.js';

const TEXT_MAX = 4_000;

/** The fields of one record, read one by one; what is wrong with any of them is noted, not thrown. */
export class Fields {
  constructor(
    private readonly cells: ReadonlyMap<string, Cell>,
    readonly at: string,
    readonly problems: Problems,
  ) {}

  cell(name: string): Cell | null {
    return this.cells.get(name) ?? null;
  }

  /** What a field says, or `otherwise` where it is absent or malformed. */
  read<T>(name: string, parse: (cell: Cell) => T, otherwise: T): T {
    const cell = this.cells.get(name);
    return cell === undefined || isRefused(cell)
      ? otherwise
      : this.problems.attempt(cell.at, () => parse(cell), otherwise);
  }

  /** As `read`, of a field that must be there. */
  need<T>(name: string, parse: (cell: Cell) => T, otherwise: T): T {
    if (!this.cells.has(name)) this.problems.add('keyed-missing', this.at, `${name} is missing: write it`);
    return this.read(name, parse, otherwise);
  }

  /** The record's own citation over the file's; `null` where neither cites anything. */
  citation(file: Citation | null = null): Citation | null {
    const own = {
      document: this.read('document', plainText, null),
      page: this.read('page', plainText, null),
      url: this.read('url', webAddress, null),
      words: this.read('words', plainText, null),
    };
    const stated = Object.fromEntries(Object.entries(own).filter(([, text]) => text !== null));
    const merged: Citation = { ...file, ...stated };
    return Object.keys(merged).length === 0 ? null : merged;
  }
}

const isRefused = ({ text, items, pairs }: Cell): boolean => text === '' && items === null && pairs === null;

/** A record's unit, or the file's; a record that has neither is a problem. */
export function needUnit(fields: Fields, fileUnit: string | null): string {
  if (fileUnit === null && fields.cell('unit') === null) {
    fields.problems.add(
      'keyed-missing',
      fields.at,
      'unit is missing: write it here or at the top of the file',
    );
  }
  return fields.read('unit', unitOf, fileUnit ?? '');
}

/** @throws FigureError `keyed-too-long` */
export function plainText({ text }: Cell): string {
  if (text.length <= TEXT_MAX) return text;
  throw new FigureError('keyed-too-long', `it has ${text.length} characters: write at most ${TEXT_MAX}`, {});
}

/** Text with its white space folded, as a presentation holds it. */
export const foldedText = (cell: Cell): string => plainText(cell).replace(/\s+/gu, ' ');

/** @throws FigureError `keyed-url` */
function webAddress({ text }: Cell): string {
  if (/^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text)) return text;
  throw new FigureError('keyed-url', `${shown(text)} is not a web address: write it whole, from https://`, {
    text,
  });
}

/** Reads one of a few words. @throws FigureError `keyed-choice` */
export const oneOf =
  <T extends string>(choices: readonly T[]) =>
  ({ text }: Cell): T => {
    const choice = choices.find((one) => one === text.toLowerCase());
    if (choice !== undefined) return choice;
    throw new FigureError(
      'keyed-choice',
      `${shown(text)} is not known here: write one of ${choices.join(', ')}`,
      { text },
    );
  };

/** Items of a list cell; in CSV they stand in one cell with `+` between them. */
export const listItems = ({ text, items }: Cell): readonly string[] =>
  items ?? text.split('+').map((item) => item.trim());

export const yesOrNo = (cell: Cell): boolean => YES_OR_NO(cell) === 'yes' || YES_OR_NO(cell) === 'true';

const YES_OR_NO = oneOf(['yes', 'no', 'true', 'false']);

/** @throws FigureError `period-malformed` */
export function periodOf({ text }: Cell): Period {
  parsePeriod(text);
  return text;
}

/** @throws FigureError `unit-malformed` */
export function unitOf({ text }: Cell): string {
  assertKnownUnit(text);
  return text;
}

/** @throws FigureError `concept-malformed` */
export function conceptOf({ text }: Cell): string {
  assertFacets({ concept: text, period: '2000-01-01', unit: 'xbrli:pure', dimensions: {} });
  return text;
}

/**
 * Dimensions; in CSV they stand in one cell as `prefix:Axis=member; prefix:Other=member`.
 * @throws FigureError `dimensions-malformed` or `keyed-duplicate`
 */
export function dimensionsOf({ text, pairs }: Cell): Dimensions {
  const stated = pairs ?? text.split(';').map(pairOf);
  const members = new Map<string, string>();
  for (const [axis, member] of stated) {
    if (members.has(axis)) {
      throw new FigureError('keyed-duplicate', `${shown(axis)} is stated twice: leave one`, { axis });
    }
    members.set(axis, member);
  }
  const dimensions = Object.fromEntries(members);
  assertFacets({ concept: 'x:y', period: '2000-01-01', unit: 'xbrli:pure', dimensions });
  return dimensions;
}

function pairOf(text: string): readonly [string, string] {
  const equals = text.indexOf('=');
  return [
    text.slice(0, Math.max(equals, 0)).trim(),
    equals < 0 ? text.trim() : text.slice(equals + 1).trim(),
  ];
}
