export {
  COMPANYFACTS_READER,
  isCompanyFacts,
  readCompanyFacts,
  type CompanyFacts,
} from './companyfacts-reader.js';
export type { Skipped } from '../sec/skipped.js';
