import { FigureError, periodJson, type Observation } from '#libs/figures';
import type { Book, StatementJson, Vantage } from '#libs/views';
import { documentReport } from './document-report.js';
import type { OimReport } from './oim-report.js';

/** A statement as filed: what its document states in the tables that are it, columns of other periods left out. */
export function statementReport(book: Book, statement: StatementJson, vantage: Vantage): OimReport {
  const { document, statement: kind, columns } = statement;
  const found = book.records.document(document, vantage.upTo);
  if (!found)
    throw new FigureError('document-unknown', `the ledger has no document ${document}`, { document });
  const shown = new Set(columns.map(({ period }) => JSON.stringify(period)));
  const { presentation } = found.filed;
  const isShown = ({ place, period }: Observation): boolean =>
    place !== null &&
    presentation[place.statement]!.kinds.includes(kind) &&
    shown.has(JSON.stringify(periodJson(period)));
  return documentReport(book, found, vantage, { name: kind, has: isShown });
}
