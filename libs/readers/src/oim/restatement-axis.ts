import type { Role } from '#libs/figures';

/** The axis on which XBRL says that a value is as it was before a restatement, or the adjustment between the two. */
export const RESTATEMENT_AXIS = 'srt:RestatementAxis';

const MEMBERS: Readonly<Partial<Record<Role, string>>> = {
  'previously-reported': 'srt:ScenarioPreviouslyReportedMember',
  adjustment: 'srt:RestatementAdjustmentMember',
};

/** The member that says a role; `null` for a role that needs none, or that no fact of the concept has. */
export const restatementMember = (role: Role): string | null => MEMBERS[role] ?? null;
