export { keyedReader } from './keyed-reader.js';
