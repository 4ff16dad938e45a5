export * from './companyfacts/index.js';
export { FORMATS, readerFor } from './reader-for.js';
