export * from './event-log-contract.js';
