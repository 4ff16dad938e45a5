export * from './oracle.js';
export * from './rational.js';
export * from './runs.js';
export * from './sightings.js';
