export * from './decimal.js';
export * from './errors.js';
export * from './events.js';
export * from './identity.js';
export * from './period.js';
export * from './reading.js';
export * from './time.js';
export * from './unit.js';
