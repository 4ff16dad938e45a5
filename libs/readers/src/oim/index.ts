export { namespaceOf, taxonomyOf } from './namespaces.js';
export { oimPeriod } from './periods.js';
export { RESTATEMENT_AXIS, restatementMember } from './restatement-axis.js';
export { oimUnit, readsBackAs, unitPrefixes } from './units.js';
export { XBRL_CSV, XBRL_JSON } from './document-types.js';
