export { xbrlJsonReader } from './xbrl-json-reader.js';
