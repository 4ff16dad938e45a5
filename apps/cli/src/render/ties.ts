import pc from 'picocolors';
import type { TieJson, TieTermJson } from '#libs/views';
import { amount, commonScale, periodName, scaleName, shortHash, unitName } from './amounts.js';
import { labelsOf, nameOf } from './names.js';
import { ended, headingOf, NO_TIES, renderTieCounts } from './tie-counts.js';
import { cut, grouped, wrapped } from './table.js';

const WIDTH = 120;
const LABEL_WIDTH = 50;
const TERM_WIDTH = 40;
const [OUTCOME_WIDTH, METHOD_WIDTH] = ['within-rounding'.length + 2, 'period-arithmetic'.length + 2];
const INDENT = ' '.repeat(2 + OUTCOME_WIDTH + METHOD_WIDTH);

/** Checks by table, figure by figure: what is stated, what it is compared with, and how that comes out; counts at the end. */
export function renderTies(ties: readonly TieJson[]): string {
  if (ties.length === 0) return NO_TIES;
  const names = labelsOf(ties.flatMap((tie) => [tie, ...tie.terms]));
  const parts = [...grouped(ties, headingOf)].map(([heading, members]) => {
    const figures = grouped(members, placeOf);
    return `${pc.bold(ended(heading, WIDTH))}\n${[...figures.values()].map((each) => figureLines(each, names)).join('\n')}`;
  });
  return `${parts.join('\n\n')}\n\n${renderTieCounts(ties)}`;
}

const placeOf = ({ figureId, role, source }: TieJson): string =>
  [figureId, role, source.document, source.ordinal].join('\n');

function figureLines(ties: readonly TieJson[], names: ReadonlyMap<string, string>): string {
  const [first] = ties as readonly [TieJson];
  const scale = scaleOf(first);
  const unit = isShare(first) ? '' : [unitName(first.unit), scaleName(scale)].filter(Boolean).join(' ');
  const name = `${nameOf(first, names)}${first.role === 'stated' ? '' : ` (${first.role})`}`;
  const facts = [
    cut(name, LABEL_WIDTH).padEnd(LABEL_WIDTH),
    periodName(first.period),
    unit,
    said(first, scale),
  ];
  return [facts.filter(Boolean).join('  '), ...ties.map((tie) => checkLines(tie, names))].join('\n');
}

function checkLines(tie: TieJson, names: ReadonlyMap<string, string>): string {
  const outcome = tie.terms.length === 0 ? 'no terms' : tie.outcome;
  const shown = outcome.padEnd(OUTCOME_WIDTH);
  const lines = wrapped(madeOf(tie, names), WIDTH - INDENT.length);
  const head = `  ${tie.outcome === 'exception' ? pc.yellow(shown) : shown}${tie.method.padEnd(METHOD_WIDTH)}`;
  return lines.map((line, index) => `${index === 0 ? head : INDENT}${line}`).join('\n');
}

/** The scale that all of a check's amounts are whole in. */
function scaleOf({ unit, value, difference, terms }: TieJson): number {
  const own = terms.filter((term) => term.unit === unit).map((term) => term.value);
  return commonScale([value, difference, ...own].filter((each) => each !== null));
}

/** What is a part of one, and read as a percentage. */
const isShare = ({ role, unit, rule }: Pick<TieJson, 'role' | 'unit' | 'rule'>): boolean =>
  unit === 'xbrli:pure' && (role === 'growth' || role === 'share' || rule === 'quotient');

const said = (tie: TieJson, scale: number): string =>
  isShare(tie) && tie.value !== null ? percent(tie.value) : amount(tie.value, scale);

const percent = (value: string): string => `${amount(value, -2)} %`;

/** What the check compares with: "= Cash 296,565 + Restricted cash 1,893, off by 1". */
function madeOf(tie: TieJson, names: ReadonlyMap<string, string>): string {
  const { terms, rule, unit, difference, method } = tie;
  if (terms.length === 0) return 'nothing in sight to compare with';
  const scale = scaleOf(tie);
  const name = (term: TieTermJson): string =>
    `${cut(nameOf(term, names), TERM_WIDTH)} ${amount(term.value, term.unit === unit ? scale : 0)}`;
  const off =
    difference === null ? '' : `, off by ${isShare(tie) ? percent(difference) : amount(difference, scale)}`;
  if (method === 'corroboration') {
    const [other] = terms as readonly [TieTermJson];
    const where = tie.independent ? `document ${shortHash(other.source.document)}` : 'the same source';
    return `${amount(other.value, scale)} in ${where}${other.label === null ? ', in a sentence' : ''}${off}`;
  }
  if (rule === 'sum') return `= ${summed(terms, name)}${off}${plugOf(tie)}`;
  const [first, second] = terms;
  const divisor = second ? (method === 'translation' ? `rate ${amount(second.value)}` : name(second)) : '?';
  return `= ${name(first!)} ÷ ${divisor}${rule === 'growth' ? ' − 1' : ''}${off}${plugOf(tie)}`;
}

const summed = (terms: readonly TieTermJson[], name: (term: TieTermJson) => string): string =>
  terms
    .map((term, index) => {
      const sign = term.weight < 0 ? '− ' : index === 0 ? '' : '+ ';
      const times = Math.abs(term.weight) === 1 ? '' : `${Math.abs(term.weight)} × `;
      return `${sign}${times}${name(term)}`;
    })
    .join(' ');

function plugOf({ plug, unit }: TieJson): string {
  if (plug === null) return '';
  return plug === 'total' ? ` (it foots in ${unitName(unit)})` : ` (makes a total foot in ${unitName(unit)})`;
}
