export { FSDS_READER, readDataSet, type DataSet } from './fsds-reader.js';
export type { DataSetTables } from './tables.js';
