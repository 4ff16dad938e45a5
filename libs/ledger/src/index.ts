export * from './event-log.js';
export * from './block-reader.js';
