export { TaxonomyPackage } from './package/taxonomy-package.js';
export { isXbrlDocument } from './reading/reports.js';
export { xbrlReader } from './xbrl-reader.js';
export { readReport } from './read-report.js';
