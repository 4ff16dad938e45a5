import pc from 'picocolors';
import type { IdentityTied, StandardStatementJson, StatementJson } from '#libs/views';
import { negate } from '#libs/figures';
import { amount, periodName } from './amounts.js';

/** Identities that fail, or are not tested, are told one by one up to so many. */
const TOLD_MAX = 8;

/** How the columns of a standard statement tie out: what holds in a line, what does not one by one. */
export function identityNotes(statement: StatementJson | StandardStatementJson, scale: number): string[] {
  if (statement.presentation === 'as-filed' || statement.identities.length === 0) return [];
  const { identities, columns } = statement;
  const at = ({ column }: IdentityTied): string => periodName(columns[column]!.period);
  const held = [
    ...grouped(identities.filter(({ outcome }) => outcome === 'exact' || outcome === 'within-rounding')),
  ].map(([equation, each]) => {
    const rounded = each.filter(({ outcome }) => outcome === 'within-rounding').length;
    const times = columns.length === 1 ? '' : ` in ${each.length} of ${columns.length} columns`;
    return pc.green(`✓ ${equation}${times}${rounded > 0 ? ` (${rounded} within rounding)` : ''}`);
  });
  const off = (each: IdentityTied): string => amount(each.difference, scale);
  const failed = told(identities, 'exception', (each) =>
    pc.red(`✗ ${each.equation}, ${at(each)}: off by ${off(each)}`),
  );
  const open = told(identities, 'untested', (each) =>
    pc.dim(`· ${each.equation}, ${at(each)}: not tested, for want of ${each.missing.join(', ')}`),
  );
  const rest = told(identities, 'remainder', (each) =>
    pc.dim(
      each.difference!.startsWith('-')
        ? `· ${each.id}, ${at(each)}: its lines are ${amount(negate(each.difference!), scale)} more than it, so one of them holds what another line or section counts too`
        : `· ${each.id}, ${at(each)}: ${off(each)} is in concepts that no line is for`,
    ),
  );
  return [['Ties', ...held, ...failed, ...open, ...rest].join('\n')];
}

function grouped(identities: readonly IdentityTied[]): Map<string, IdentityTied[]> {
  const groups = new Map<string, IdentityTied[]>();
  for (const each of identities) {
    const equation = each.kind === 'footing' ? `the lines of ${each.id} sum to it` : each.equation;
    groups.set(equation, [...(groups.get(equation) ?? []), each]);
  }
  return groups;
}

function told(
  identities: readonly IdentityTied[],
  outcome: IdentityTied['outcome'],
  line: (each: IdentityTied) => string,
): string[] {
  const found = identities.filter((each) => each.outcome === outcome);
  const more = found.length - TOLD_MAX;
  return [
    ...found.slice(0, TOLD_MAX).map(line),
    ...(more > 0 ? [pc.dim(`  and ${more} more like these (--format json)`)] : []),
  ];
}
