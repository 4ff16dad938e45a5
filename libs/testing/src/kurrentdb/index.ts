export { KurrentDouble, type DoubleOptions, type Planted } from './kurrent-double.js';
export type { Fault, Operation } from './faults.js';
export type { Backup, RecordedEvent } from './recorded-log.js';
