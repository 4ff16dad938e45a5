export * from './block-reader.js';
export type { CatalogueEntry } from './catalogue.js';
export * from './event-log.js';
export * from './ledger.js';
export * from './ledger-error.js';
export type { PostingReader } from './postings/posting-reader.js';
export { AMENDS, type PostingRows } from './postings/posting-rows.js';
export { openLedger } from './sqlite/open-ledger.js';
