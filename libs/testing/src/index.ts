export * from './figures/index.js';
export * from './property.js';
