export * from './block-reader.js';
export * from './event-log.js';
export * from './ledger.js';
export * from './ledger-error.js';
export { openLedger } from './sqlite/open-ledger.js';
