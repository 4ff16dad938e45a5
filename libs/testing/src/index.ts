export * from './figures/index.js';
export * from './property.js';
export * from './ledger/index.js';
export * from './contract/index.js';
export * from './releases/index.js';
export * from './views/index.js';
export * from './zip.js';
export { Cutter, type CutterOptions } from './cutter.js';
export { TEST_LOG, testLog } from './test-log.js';
