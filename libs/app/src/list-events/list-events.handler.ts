import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FigureError } from '#libs/figures';
import type { BlockReader } from '#libs/ledger';
import { LedgerAccess } from '../ledger-access.js';
import { cloudEvents, sourceOf } from './cloud-events.js';
import { ListEventsQuery, type EventsPage } from './list-events.query.js';

@QueryHandler(ListEventsQuery)
export class ListEventsHandler implements IQueryHandler<ListEventsQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `commit-unknown`, `entity-malformed`, `entity-unknown` */
  async execute({ options }: ListEventsQuery): Promise<EventsPage> {
    const { after = 0, commits = Infinity, entity } = options;
    const { blocks } = this.ledger;
    const head = blocks.head().number;
    if (after > head)
      throw new FigureError('commit-unknown', `no commit ${after}: the log has ${head}`, { commit: after });
    const last = Math.min(head, after + commits);
    const only = entity === undefined ? null : this.ledger.known(entity);
    return { events: eventsOf(blocks, { after, last, only }), last, isMore: last < head };
  }
}

interface Asked {
  readonly after: number;
  readonly last: number;
  readonly only: string | null;
}

function* eventsOf(blocks: BlockReader, { after, last, only }: Asked): Generator<string> {
  if (after >= last) return;
  const source = sourceOf(blocks.block(1)!.commit().leafHash);
  for (const block of blocks.blocks(after + 1)) {
    if (block.number > last) return;
    if (only === null || block.header.entity === only) yield* cloudEvents(block.commit(), source);
  }
}
