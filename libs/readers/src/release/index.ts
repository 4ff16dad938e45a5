export { releaseReader } from './release-reader.js';
