import pc from 'picocolors';
import type { ProofIdentityJson, ProofJson } from '#libs/views';
import { amount } from './amounts.js';
import { cut } from './table.js';

const LABEL_WIDTH = 30;
/** Terms that are named; the others are counted. */
const TERMS_MAX = 3;

/** Why a repaired amount is read as it is: the reading, what foots with it, and what does not. */
export function proofLines({ reading, identities, rivals }: ProofJson): string[] {
  return [
    `${pc.cyan('repaired')}: ${reading}`,
    ...identities.map(
      (identity) => `proven by ${isRepeated(identity) ? repetitionText(identity) : identityText(identity)}`,
    ),
    ...rivals.map(({ value, locator, difference }) => {
      const where = locator && 'line' in locator ? ` on line ${locator.line}` : '';
      return `refuted: ${amount(value)}${where}, with which it would be off by ${amount(difference)}`;
    }),
  ];
}

/** The same figure in another statement of the document. */
const isRepeated = ({ rule, terms }: ProofIdentityJson): boolean =>
  rule === 'sum' && terms.length === 1 && terms[0]!.weight === 1;

const repetitionText = ({ aim }: ProofIdentityJson): string =>
  `the same amount, ${amount(aim.value)}, in another statement of the document`;

function identityText({ aim, terms }: ProofIdentityJson): string {
  const named = terms.slice(0, TERMS_MAX).map(({ label, value, weight }, index) => {
    const sign = weight < 0 ? '− ' : index === 0 ? '' : '+ ';
    return `${sign}${cut(label ?? 'amount', LABEL_WIDTH)} ${amount(value)}`;
  });
  const more = terms.length > TERMS_MAX ? ` and ${terms.length - TERMS_MAX} more` : '';
  return `${cut(aim.label ?? 'amount', LABEL_WIDTH)} ${amount(aim.value)} = ${named.join(' ')}${more}`;
}
