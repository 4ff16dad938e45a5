export * from './oracle.js';
export * from './readings.js';
export * from './rational.js';
export * from './runs.js';
export * from './sightings.js';
export * from './given.js';
export * from './reading.js';
export * from './sentences.js';
