export { readDataSet, type DataSet } from './fsds-reader.js';
export { FSDS_READER } from './readings.js';
export type { DataSetTables } from './tables.js';
