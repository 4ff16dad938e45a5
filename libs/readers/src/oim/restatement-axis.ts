import type { Role } from '#libs/figures';

/** The axis on which XBRL says that a value is as it was before a restatement, or the adjustment between the two. */
export const RESTATEMENT_AXIS = 'srt:RestatementAxis';

const AXES: ReadonlySet<string> = new Set([RESTATEMENT_AXIS, 'us-gaap:RestatementAxis']);

const MEMBERS: Readonly<Partial<Record<Role, string>>> = {
  'previously-reported': 'ScenarioPreviouslyReportedMember',
  adjustment: 'RestatementAdjustmentMember',
};

const ROLES = new Map(Object.entries(MEMBERS).map(([role, member]) => [member, role as Role]));

/** The member that says a role; `null` for a role that needs none, or that no fact of the concept has. */
export const restatementMember = (role: Role): string | null => {
  const member = MEMBERS[role];
  return member === undefined ? null : `srt:${member}`;
};

export const isRestatementAxis = (axis: string): boolean => AXES.has(axis);

/** The role that a member says; `null` for one that it has no word for. */
export const roleOfMember = (member: string): Role | null =>
  ROLES.get(member.slice(member.indexOf(':') + 1)) ?? null;
