export * from './companyfacts-commits.js';
export * from './random.js';
export * from './tricky-commits.js';
