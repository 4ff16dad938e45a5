/** What somebody may do; each may do what those before it may. */
export const ROLES = ['reader', 'recorder', 'reviewer', 'operator'] as const;

export type Role = (typeof ROLES)[number];

/** Whether a role is enough where another is needed. */
export const isEnough = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);

export const isRole = (text: unknown): text is Role => ROLES.includes(text as Role);
