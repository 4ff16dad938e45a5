import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FigureError } from '#libs/figures';
import {
  CHANGE_KINDS,
  diffOf,
  documentDiffOf,
  type DiffFilter,
  type DiffJson,
  type Vantage,
} from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { parseChangeFilter } from '../change-filter.js';
import { LedgerAccess } from '../ledger-access.js';
import { oneOf } from '../one-of.js';
import { parseSides, type Dates } from './diff-sides.js';
import { GetDiffQuery, type DiffOptions } from './get-diff.query.js';

@QueryHandler(GetDiffQuery)
export class GetDiffHandler implements IQueryHandler<GetDiffQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /**
   * @throws FigureError `diff-malformed`, `dates-reversed`, `entity-unknown`, `document-unknown`, `document-ambiguous`,
   * `time-malformed`, `decimal-malformed`, `filter-malformed`
   */
  async execute({ entity, options }: GetDiffQuery): Promise<DiffJson> {
    const sides = parseSides(options);
    const filter = parseDiffFilter(options);
    const book = this.ledger.book(entity);
    const { library } = this.ledger;
    if (sides.by === 'document') {
      const vantage = library.vantage(parseAsOf({ recordedAsOf: sides.recordedAsOf }));
      const documents = [sides.from, sides.to].map((each) =>
        this.ledger.documentIn(book, each, vantage.upTo),
      );
      return documentDiffOf(book, [documents[0]!, documents[1]!], vantage, filter);
    }
    const [before, after] = [sides.from, sides.to].map((dates) => library.vantage(parseAsOf(dates)));
    refuseReversed(sides, before!, after!);
    return diffOf(book, before!, after!, filter);
  }
}

/** @throws FigureError `dates-reversed` */
function refuseReversed(
  { from, to }: { readonly from: Dates; readonly to: Dates },
  before: Vantage,
  after: Vantage,
): void {
  for (const axis of ['asOf', 'recordedAsOf'] as const) {
    if (after[axis] === null || before[axis] === null || before[axis] <= after[axis]) continue;
    throw new FigureError(
      'dates-reversed',
      `${from[axis]} is after ${to[axis]}: give the earlier date first`,
      { from: from[axis] ?? null },
    );
  }
}

const parseDiffFilter = (options: DiffOptions): DiffFilter => ({
  ...parseChangeFilter(options),
  ...(options.kind !== undefined && { kind: oneOf(CHANGE_KINDS, options.kind, 'kind of change') }),
});
