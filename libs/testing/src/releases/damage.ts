import type { SeededRandom } from '../ledger/random.js';
import type { MadeLine, MadeRelease, MadeSheet } from './statement.js';

/** What scans and edits do to a statement. */
export const DAMAGES = [
  'copy',
  'ghost',
  'labels',
  'labels-shifted',
  'rows-shifted',
  'rows-pushed',
  'column-shifted',
  'column-pushed',
  'cells-aside',
  'cells-run-together',
  'cell-down',
  'cell-dropped',
  'cell-blank',
  'confused',
  'misread',
] as const;
export type Damage = (typeof DAMAGES)[number];

/** Digits that scans take for one another. */
const CONFUSED: Readonly<Record<string, string>> = { 5: '6', 6: '5', 0: '8', 8: '0', 1: '7', 7: '1' };
const FAR_MAX = 4;

/** Where a statement was damaged. */
export interface Harm {
  readonly sheet: string;
  readonly label: string;
  readonly unit: MadeLine['unit'];
  /** Whether the cell, where only one is harmed, is a translation, and whether it is its last digit that was changed. */
  readonly isTranslated: boolean;
  readonly isLastDigit: boolean;
}

/** Does one damage to one statement; `null` where there is no place for it. */
export function damaged(release: MadeRelease, kind: Damage, random: SeededRandom): Harm | null {
  const before = JSON.stringify(release.sheets);
  const sheet = release.sheets[random.below(release.sheets.length)]!;
  // What is set out with spaces keeps its places: a cell that is dropped leaves a gap.
  const isPlaced = release.form === 'layout' && kind === 'cell-dropped';
  const scan = new Scan(sheet, random);
  const { label, unit } = scan.line;
  scan.do(isPlaced ? 'cell-blank' : kind);
  if (JSON.stringify(release.sheets) === before) return null;
  const isTranslated = sheet.columns[scan.column]!.rate !== null;
  return { sheet: sheet.title, label, unit, isTranslated, isLastDigit: scan.isLastDigit };
}

/** A bad scan of one statement. */
class Scan {
  private readonly lines: MadeLine[];
  /** The line that is damaged, its place, and a line not far below with amounts all the way. */
  private readonly at: number;
  private readonly last: number;
  readonly column: number;
  isLastDigit = false;

  constructor(
    sheet: MadeSheet,
    private readonly random: SeededRandom,
  ) {
    this.lines = sheet.lines;
    const valued = this.lines.flatMap((line, index) => (hasAmounts(line) ? [index] : []));
    this.at = valued[random.below(valued.length)]!;
    let last = this.at;
    for (
      let left = 1 + random.below(FAR_MAX);
      left > 0 && this.lines[last + 1] && hasAmounts(this.lines[last + 1]!);
      left--
    )
      last++;
    this.last = last;
    this.column = random.below(sheet.columns.length);
  }

  do(kind: Damage): void {
    const { lines, at, last, column, line } = this;
    switch (kind) {
      case 'copy':
      case 'ghost':
        return this.copy(kind === 'copy' ? line.label : '');
      case 'labels':
        return this.joinLabels(at + 1);
      case 'labels-shifted':
        return this.joinLabels(last);
      case 'rows-shifted':
      case 'rows-pushed':
        return this.shiftRows(kind === 'rows-pushed');
      case 'column-shifted':
      case 'column-pushed':
        return this.shiftColumn(kind === 'column-pushed');
      case 'cells-aside':
        line.cells.splice(this.random.below(line.cells.length), 0, '');
        return;
      case 'cells-run-together':
        if (line.cells.length > 1)
          line.cells.splice(Math.min(column, line.cells.length - 2), 2, ...this.runTogether());
        return;
      case 'cell-down':
        if (last === at) return;
        lines[at + 1]!.cells[column] = `${line.cells[column]} ${lines[at + 1]!.cells[column]}`;
        line.cells[column] = '';
        return;
      case 'cell-dropped':
        line.cells.splice(column, 1);
        return;
      case 'cell-blank':
        line.cells[column] = '';
        return;
      case 'confused':
        line.cells[column] = this.confused(line.cells[column]!);
        return;
      case 'misread':
        line.cells[column] = this.otherDigit(line.cells[column]!);
        this.isLastDigit = true;
    }
  }

  get line(): MadeLine {
    return this.lines[this.at]!;
  }

  private copy(label: string): void {
    const cells = this.line.cells.map((cell) => this.otherDigit(cell!));
    this.lines.splice(this.at + this.random.below(2), 0, { ...this.line, label, cells });
  }

  /** One label takes in the next; those below move up by a line, as far as one that is left without. */
  private joinLabels(last: number): void {
    if (last === this.at || last >= this.lines.length || !hasAmounts(this.lines[last]!)) return;
    this.line.label += ` ${this.lines[this.at + 1]!.label}`;
    for (let index = this.at + 1; index < last; index++)
      this.lines[index]!.label = this.lines[index + 1]!.label;
    this.lines[last]!.label = '';
  }

  /** Amounts move to the next line; the last ones stand alone, or are lost. */
  private shiftRows(isKept: boolean): void {
    const { lines, at, last } = this;
    if (isKept) lines.splice(last + 1, 0, { ...lines[last]!, label: '' });
    for (let index = last; index > at; index--) lines[index]!.cells = lines[index - 1]!.cells;
    lines[at]!.cells = lines[at]!.cells.map(() => '');
  }

  private shiftColumn(isKept: boolean): void {
    const { lines, at, last, column } = this;
    const end = lines[last]!.cells[column]!;
    if (isKept) {
      const cells = lines[last]!.cells.map((_, index) => (index === column ? end : ''));
      lines.splice(last + 1, 0, { ...lines[last]!, label: '', cells });
    }
    for (let index = last; index > at; index--)
      lines[index]!.cells[column] = lines[index - 1]!.cells[column]!;
    lines[at]!.cells[column] = '';
  }

  private runTogether(): (string | null)[] {
    const first = Math.min(this.column, this.line.cells.length - 2);
    return [`${this.line.cells[first]} ${this.line.cells[first + 1]}`, ''];
  }

  private confused(cell: string): string {
    const places = cell.split('').flatMap((character, index) => (character in CONFUSED ? [index] : []));
    // A leading nought is no number.
    const possible = places.filter((index) => cell[index] !== '8' || /[\d,.]/.test(cell[index - 1] ?? ''));
    if (possible.length === 0) return cell;
    const at = possible[this.random.below(possible.length)]!;
    this.isLastDigit = !/\d/.test(cell.slice(at + 1));
    return cell.slice(0, at) + CONFUSED[cell[at]!] + cell.slice(at + 1);
  }

  private otherDigit(cell: string): string {
    const places = cell.split('').flatMap((character, index) => (/\d/.test(character) ? [index] : []));
    if (places.length === 0) return cell;
    const at = places[this.random.below(places.length)]!;
    const old = Number(cell[at]);
    const isFirst = at === places[0];
    const digit = isFirst
      ? ((old - 1 + 1 + this.random.below(8)) % 9) + 1
      : (old + 1 + this.random.below(9)) % 10;
    return cell.slice(0, at) + digit + cell.slice(at + 1);
  }
}

const hasAmounts = (line: MadeLine): boolean => line.cells.some((cell) => cell !== null && cell !== '');
