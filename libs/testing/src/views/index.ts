export * from './filled.js';
