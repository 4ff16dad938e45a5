export * from './companyfacts/index.js';
export * from './fsds/index.js';
export { readCompanyTickers } from './register/company-tickers.js';
export { unitOfName } from './sec/unit-names.js';
export { FORMATS, readerFor } from './reader-for.js';
export { documentPage } from './pages/document-page.js';
export { PAGE_STYLE } from './pages/page-style.js';
export { textRangesOf, type Places } from './pages/place.js';
export { pdfPlaces, type OnPage } from './release/pdf/places.js';
