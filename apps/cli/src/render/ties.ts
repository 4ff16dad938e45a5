import pc from 'picocolors';
import type { Outcome } from '#libs/figures';
import type { TieJson, TieTermJson } from '#libs/views';
import { amount, commonScale, day, periodName, scaleName, shortHash, unitName } from './amounts.js';
import { cut, table } from './table.js';

const LABEL_WIDTH = 44;
const TERM_WIDTH = 26;
/** Terms that are named; the others are counted. */
const TERMS_MAX = 3;

/** Checks by document and table, one a line, and how many came out how. */
export function renderTies(ties: readonly TieJson[]): string {
  if (ties.length === 0) return 'nothing to tie out: no figure is stated twice, and no sum is claimed';
  const groups = new Map<string, TieJson[]>();
  for (const tie of ties) {
    const heading = headingOf(tie);
    groups.set(heading, [...(groups.get(heading) ?? []), tie]);
  }
  const parts = [...groups].map(([heading, members]) => `${pc.bold(heading)}\n${linesOf(members)}`);
  return `${parts.join('\n\n')}\n\n${totals(ties)}`;
}

/** How many came out how; what has nothing to be compared with is counted apart from what disagrees. */
function totals(ties: readonly TieJson[]): string {
  const count = (outcome: Outcome): number =>
    ties.filter((tie) => tie.outcome === outcome && tie.terms.length > 0).length;
  const alone = ties.filter((tie) => tie.terms.length === 0).length;
  const counts = [
    `${count('exact')} exact`,
    `${count('within-rounding')} within rounding`,
    `${count('exception')} exceptions`,
    ...(alone > 0 ? [`${alone} with nothing to compare with`] : []),
  ];
  return counts.join(', ');
}

function headingOf({ derived, statement, publishedAt, source }: TieJson): string {
  if (derived) return 'Across documents (computed, not recorded)';
  const where = `${day(publishedAt)}, document ${shortHash(source.document)}`;
  return `${statement?.title || 'In the text'} · ${where}`;
}

function linesOf(ties: readonly TieJson[]): string {
  const rows = ties.map((tie) => {
    const scale = scaleOf(tie);
    return [
      tie.outcome === 'exception' ? pc.yellow(tie.outcome) : tie.outcome,
      tie.method,
      cut(tie.label ?? tie.concept, LABEL_WIDTH),
      periodName(tie.period),
      `${unitName(tie.unit)} ${scaleName(scale)}`.trim(),
      amount(tie.value, scale),
      tie.difference === null ? '' : `off by ${amount(tie.difference, scale)}`,
      `${madeOf(tie, scale)}${tie.independent || tie.method !== 'corroboration' ? '' : pc.dim(' (same source)')}`,
    ];
  });
  return table(rows, ['left', 'left', 'left', 'left', 'left', 'right', 'right', 'left']);
}

/** The scale that all of a check's amounts are whole in. */
function scaleOf({ unit, value, difference, terms }: TieJson): number {
  const own = terms.filter((term) => term.unit === unit).map((term) => term.value);
  return commonScale([value, difference, ...own].filter((each) => each !== null));
}

/** What the check compares with: "= Cash 296,565 + Restricted cash 1,893 + 7 more". */
function madeOf({ terms, rule, unit }: TieJson, scale: number): string {
  if (terms.length === 0) return 'nothing to compare with in this document';
  const said = (term: TieTermJson): string =>
    `${cut(term.label ?? term.concept.replace(/^.*:/, ''), TERM_WIDTH)} ${amount(term.value, term.unit === unit ? scale : 0)}`;
  if (rule !== 'sum') {
    const [first, second] = terms;
    const growth = rule === 'growth' ? ' − 1' : '';
    return `= ${said(first!)} ÷ ${second ? said(second) : '?'}${growth}`;
  }
  const named = terms.slice(0, TERMS_MAX).map((term, index) => {
    const sign = term.weight < 0 ? '− ' : index === 0 ? '' : '+ ';
    const times = Math.abs(term.weight) === 1 ? '' : `${Math.abs(term.weight)} × `;
    return `${sign}${times}${said(term)}`;
  });
  const more = terms.length > TERMS_MAX ? ` + ${terms.length - TERMS_MAX} more` : '';
  return `= ${named.join(' ')}${more}`;
}
