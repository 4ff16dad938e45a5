import Big from 'big.js';
import type { DerivedFigure, ProofOfReading, Tie } from '#libs/client';
import { amountText } from '../ui/amounts.js';
import { dimensionsName, periodName, unitName, type Period } from '../ui/names.js';
import { figureName } from './figure-parts.js';

/** One line of a small sum, as it is added up. */
export interface SumLine {
  readonly sign: '+' | '−' | '÷' | '';
  /** How many times it counts, where that is not once. */
  readonly times: number | null;
  readonly name: string;
  /** What sets it apart from what is summed up: another period, unit or member. */
  readonly note: string;
  readonly text: string;
  /** Null where no figure stands behind the line. */
  readonly figureId: string | null;
  readonly eventId: string | null;
}

/** A check as a sum: its terms, what they make, what is stated, and the difference. */
export interface Sum {
  readonly terms: readonly SumLine[];
  readonly rule: Tie['rule'];
  /** What the terms make, told where it is not what is stated. */
  readonly made: string | null;
  readonly aim: SumLine;
  readonly difference: string | null;
}

type Member = Pick<
  Tie,
  'label' | 'concept' | 'period' | 'unit' | 'dimensions' | 'value' | 'figureId' | 'role'
>;

/** A check of the ledger as a sum. */
export function sumOfTie(tie: Tie): Sum {
  const isRate = tie.method === 'translation';
  const show = (value: string | null): string => valueText(value, isPart(tie));
  return {
    rule: tie.rule,
    terms: tie.terms.map((term, index) => ({
      ...signOf(tie.rule, term.weight, index),
      name: isRate && index === 1 ? 'rate' : figureName(term),
      note: noteOf(term, tie),
      text: valueText(term.value, term.unit === tie.unit && isPart(term)),
      figureId: term.figureId,
      eventId: term.eventId,
    })),
    aim: {
      sign: '',
      times: null,
      name: figureName(tie),
      note: aimNote(tie),
      text: show(tie.value),
      figureId: tie.figureId,
      eventId: tie.eventId,
    },
    made: tie.difference === null ? null : show(madeOf(tie.value, tie.difference)),
    difference: tie.difference === null ? null : show(tie.difference),
  };
}

/** An identity that proves a reading as a sum; it foots exactly, or it would prove nothing. */
export function sumOfIdentity({ rule, aim, terms }: ProofOfReading['identities'][number]): Sum {
  return {
    rule,
    terms: terms.map((term, index) => ({
      ...signOf(rule, term.weight, index),
      ...proofLine(term),
    })),
    aim: { sign: '', times: null, ...proofLine(aim) },
    made: null,
    difference: null,
  };
}

/** A figure that nobody stated as the sum that it is: the longer period less the shorter. */
export function sumOfDerived({ value, terms }: DerivedFigure, label: string, period: Period): Sum {
  const line = { times: null, eventId: null };
  return {
    rule: 'sum',
    terms: terms.map((term, index) => ({
      ...line,
      ...signOf('sum', term.weight, index),
      name: label,
      note: periodName(term.period),
      text: amountText(term.value),
      figureId: term.figureId,
      eventId: term.eventId,
    })),
    aim: {
      ...line,
      sign: '',
      name: label,
      note: periodName(period),
      text: amountText(value),
      figureId: null,
    },
    made: null,
    difference: null,
  };
}

const proofLine = ({ label, value }: ProofOfReading['identities'][number]['aim']) => ({
  name: label ?? 'amount without a label',
  note: '',
  text: amountText(value),
  figureId: null,
  eventId: null,
});

const madeOf = (value: string | null, difference: string): string =>
  new Big(value ?? '0').minus(difference).toFixed();

function signOf(rule: Tie['rule'], weight: number, index: number): Pick<SumLine, 'sign' | 'times'> {
  if (rule !== 'sum') return { sign: index === 0 ? '' : '÷', times: null };
  const times = Math.abs(weight) === 1 ? null : Math.abs(weight);
  return { sign: weight < 0 ? '−' : index === 0 ? '' : '+', times };
}

/** A growth or a share is a part of one, and read in percent. */
const isPart = ({ role, unit }: Pick<Tie, 'role' | 'unit'>): boolean =>
  unit === 'xbrli:pure' && (role === 'growth' || role === 'share');

const valueText = (value: string | null, isPercent: boolean): string =>
  isPercent && value !== null ? `${amountText(new Big(value).times(100).toFixed())} %` : amountText(value);

function noteOf(term: Member, aim: Member): string {
  const notes = [
    roleNote(term.role),
    periodName(term.period) === periodName(aim.period) ? '' : periodName(term.period),
    term.unit === aim.unit || term.unit === 'xbrli:pure' ? '' : unitName(term.unit),
    dimensionsName(term.dimensions) === dimensionsName(aim.dimensions) ? '' : dimensionsName(term.dimensions),
  ];
  return notes.filter(Boolean).join(' · ');
}

/** The unit is told where a term is of another. */
const aimNote = ({ role, unit, terms }: Tie): string => {
  const isMixed = unit !== 'xbrli:pure' && terms.some((term) => term.unit !== unit);
  return [roleNote(role), isMixed ? unitName(unit) : ''].filter(Boolean).join(' · ');
};

const roleNote = (role: Tie['role']): string => (role === 'stated' ? '' : role.replaceAll('-', ' '));
