export * from './companyfacts/index.js';
export * from './fsds/index.js';
export { FORMATS, readerFor } from './reader-for.js';
