export * from './compare-reading.js';
export * from './damage.js';
export * from './made-release.js';
export * from './print-release.js';
export * from './statement.js';
