export * from './event-log-contract.js';
export { bodyHashOf, codeOf, filedDocument, filing } from './filings.js';
