import type { RestatementCause } from '#libs/figures';
import type { Name } from '../report.js';

/** What a member of a restatement axis makes of a fact (R8), and the cause that it names. */
export interface MemberPart {
  readonly role: 'stated' | 'previously-reported' | 'adjustment';
  readonly cause: RestatementCause | null;
}

/** Axes on which restated, previously reported and adjusting values stand. */
export const RESTATEMENT_AXES: ReadonlySet<Name> = new Set([
  'srt:RestatementAxis',
  'us-gaap:RestatementAxis',
  'ifrs-full:RetrospectiveApplicationAndRetrospectiveRestatementAxis',
]);

/** The axis of scenarios, on which the same members stood before there was one of their own; its others are dimensions. */
export const SCENARIO_AXES: ReadonlySet<Name> = new Set([
  'us-gaap:StatementScenarioAxis',
  'srt:StatementScenarioAxis',
]);

const adjustment = (cause: RestatementCause | null): MemberPart => ({ role: 'adjustment', cause });

const FASB: Readonly<Record<string, MemberPart>> = {
  RestatementDomain: { role: 'stated', cause: null },
  ScenarioPreviouslyReportedMember: { role: 'previously-reported', cause: null },
  RestatementAdjustmentMember: adjustment(null),
  RevisionOfPriorPeriodErrorCorrectionAdjustmentMember: adjustment('error-correction'),
  RevisionOfPriorPeriodReclassificationAdjustmentMember: adjustment('reclassification'),
  RevisionOfPriorPeriodAccountingStandardsUpdateAdjustmentMember: adjustment('accounting-standard'),
  RevisionOfPriorPeriodChangeInAccountingPrincipleAdjustmentMember: adjustment('accounting-principle'),
};

const IFRS: Readonly<Record<string, MemberPart>> = {
  RestatedMember: { role: 'stated', cause: null },
  PreviouslyStatedMember: { role: 'previously-reported', cause: null },
  IncreaseDecreaseDueToChangesInAccountingPolicyAndCorrectionsOfPriorPeriodErrorsMember: adjustment(null),
  FinancialEffectOfChangesInAccountingPolicyMember: adjustment('accounting-principle'),
  IncreaseDecreaseDueToChangesInAccountingPolicyMember: adjustment('accounting-principle'),
  FinancialEffectOfCorrectionsOfAccountingErrorsMember: adjustment('error-correction'),
};

const named = (prefix: string, parts: Readonly<Record<string, MemberPart>>): [Name, MemberPart][] =>
  Object.entries(parts).map(([local, part]) => [`${prefix}:${local}`, part]);

/** Members of standard taxonomies. */
export const STANDARD_MEMBERS: ReadonlyMap<Name, MemberPart> = new Map([
  ...named('srt', FASB),
  ...named('us-gaap', FASB),
  ...named('ifrs-full', IFRS),
]);
