import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Book, Vantage } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { ExportLedgerQuery, type LedgerPart } from './export-ledger.query.js';
import { Tables, type TablePart } from './tables.js';

@QueryHandler(ExportLedgerQuery)
export class ExportLedgerHandler implements IQueryHandler<ExportLedgerQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `entity-malformed`, `entity-unknown`, `time-malformed` */
  async execute({ entities, options }: ExportLedgerQuery): Promise<Iterable<LedgerPart>> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    // An entity that is not there is refused before anything is written.
    const known = [...new Set(entities.map((entity) => this.ledger.known(entity)))];
    const named = known.length === 0 ? this.ledger.blocks.entities() : known;
    return partsOf(new Tables(), { named, bookOf: (entity) => this.ledger.book(entity) }, vantage);
  }
}

interface Books {
  readonly named: readonly string[];
  readonly bookOf: (entity: string) => Book;
}

function* partsOf(tables: Tables, { named, bookOf }: Books, vantage: Vantage): Generator<LedgerPart> {
  let entities = 0;
  const told = (part: TablePart): LedgerPart => ({
    ...part,
    entities,
    entitiesTotal: named.length,
    rows: tables.rows,
  });
  for (const entity of named) {
    for (const part of tables.take(bookOf(entity), vantage)) yield told(part);
    entities++;
  }
  for (const part of tables.end()) yield told(part);
}
