export * from './companyfacts/index.js';
export * from './fsds/index.js';
export { readCompanyTickers } from './register/company-tickers.js';
export { unitOfName } from './sec/unit-names.js';
export { FORMATS, readerFor } from './reader-for.js';
