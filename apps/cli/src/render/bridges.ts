import { negate, type Decimal } from '#libs/figures';
import pc from 'picocolors';
import type { BridgeJson, BridgeTermJson, StatementJson } from '#libs/views';
import { cut, grouped } from './table.js';

const LABEL_WIDTH = 56;
const FROM_WIDTH = 62;

type Statement = Pick<StatementJson, 'bridges' | 'rows' | 'columns'>;

/** How the measures of a reconciliation are made of each other, down to what no other bridge makes; `null` where it has none. */
export function renderBridges(statement: Statement): string | null {
  const { bridges } = statement;
  if (bridges.length === 0) return null;
  const measures = new Map(
    [...grouped(bridges, ({ row }) => `${row}`)].map(([row, own]) => [
      Number(row),
      { own, terms: termsOf(own, statement) },
    ]),
  );
  const tree = (row: number, depth: number): string[] => {
    const { own, terms } = measures.get(row)!;
    const head = `${pc.bold(statement.rows[row]!.label)}: ${outcomesOf(own, statement.columns.length)}`;
    return [
      `${'  '.repeat(depth)}${head}`,
      ...terms.flatMap((term) => {
        const line = cut(`${'  '.repeat(depth + 1)}${term.sign} ${term.name}`, LABEL_WIDTH);
        const below = term.row !== null && measures.has(term.row) ? tree(term.row, depth + 2) : [];
        return [term.from === '' ? line : `${line.padEnd(LABEL_WIDTH)}  ${pc.dim(term.from)}`, ...below];
      }),
    ];
  };
  const inner = new Set([...measures.values()].flatMap(({ terms }) => terms.map(({ row }) => row)));
  const tops = [...measures.keys()].filter((row) => !inner.has(row));
  return ['Bridges', ...tops.flatMap((row) => tree(row, 0))].join('\n');
}

interface Term {
  readonly row: number | null;
  readonly name: string;
  /** As printed: what is taken off is a minus. */
  readonly sign: '+' | '−';
  readonly from: string;
}

/** The terms of a measure, of all columns: a line that is a dash in one may be told in another. */
function termsOf(bridges: readonly BridgeJson[], { rows }: Statement): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const { row, column, value, terms: own } of bridges) {
    const aimFactor = factorOf(value, rows[row]!.figures[column]?.value ?? null);
    own.forEach((term, index) => {
      const key = `${term.row ?? term.figureId}`;
      const known = terms.get(key);
      const printed = term.row === null ? null : (rows[term.row]!.figures[column]?.value ?? null);
      const weight = term.weight * factorOf(term.value, printed) * aimFactor;
      const from = lineOf(term, index === 0);
      terms.set(key, {
        row: term.row,
        name: term.row === null ? (term.label ?? '') : rows[term.row]!.label,
        sign: known && isNothing(term.value) ? known.sign : weight < 0 ? '−' : '+',
        from: known?.from === undefined || known.from === '' ? from : known.from,
      });
    });
  }
  return [...terms.values()].toSorted((left, right) => (left.row ?? Infinity) - (right.row ?? Infinity));
}

const isNothing = (value: Decimal | null): boolean => value === null || value === '0';

/** −1 where a document prints a value with the other sign. */
const factorOf = (value: Decimal | null, printed: Decimal | null): 1 | -1 =>
  value !== null && printed !== null && !isNothing(value) && printed === negate(value) ? -1 : 1;

function outcomesOf(bridges: readonly BridgeJson[], columns: number): string {
  const counts = grouped(bridges, ({ outcome }) => outcome);
  const said = [...counts].map(([outcome, each]) => `${outcome} in ${each.length}`);
  const rest = columns - bridges.length;
  return `${said.join(', ')} of ${columns} columns${rest > 0 ? `, ${rest} not bridged` : ''}`;
}

function lineOf({ line, label }: BridgeTermJson, isFirst: boolean): string {
  if (!line) return '';
  const where = line.statement.kinds[0]!.replaceAll('-', ' ');
  const what = line.label === null || line.label === label ? '' : `: ${line.label}`;
  return cut(`${isFirst ? 'from' : 'reverses'} ${where}${what}`, FROM_WIDTH);
}
