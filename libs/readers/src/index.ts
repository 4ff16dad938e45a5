export { FORMATS, readerFor } from './reader-for.js';
