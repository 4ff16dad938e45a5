export * from './event-log-contract.js';
export { bodyHashOf, filedDocument, filing } from './filings.js';
