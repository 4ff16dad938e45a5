export { tieOut } from './tie-out.js';
