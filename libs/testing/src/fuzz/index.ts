export { assertFileable } from './fileable.js';
export { fuzzed } from './fuzzed.js';
export { refused } from './refusals.js';
export { smallPdf } from './small-pdf.js';
export type { FuzzOutcome, FuzzTarget } from './target.js';
