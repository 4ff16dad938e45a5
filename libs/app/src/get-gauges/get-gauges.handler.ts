import { statSync } from 'node:fs';
import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { POSTINGS, type ProjectionState } from '#libs/ledger';
import { ENTITY_PROJECTIONS } from '#libs/views';
import { LedgerAccess } from '../ledger-access.js';
import { ReplayJobs } from '../replay/replay-jobs.js';
import { ExceptionCount } from './exception-count.js';
import { GetGaugesQuery, type GaugesJson, type ProjectionGauge } from './get-gauges.query.js';

@QueryHandler(GetGaugesQuery)
export class GetGaugesHandler implements IQueryHandler<GetGaugesQuery> {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(ReplayJobs) private readonly replays: ReplayJobs,
    @Inject(ExceptionCount) private readonly exceptions: ExceptionCount,
  ) {}

  async execute(): Promise<GaugesJson> {
    // What this node has: a server that holds the log may be away, and a monitor wants to know that soon.
    const { number: commits } = this.ledger.blocks.head();
    const statuses = this.replays.list().map(({ status }) => status);
    const countOf = (wanted: string): number => statuses.filter((status) => status === wanted).length;
    return {
      commits,
      entities: this.ledger.blocks.entities().length,
      fileBytes: bytesOf(this.ledger.ledger.path),
      projections: gaugesOf(this.ledger.projections.states(), commits),
      exceptionsOpen: commits === 0 ? 0 : await this.exceptions.open(),
      books: this.ledger.library.counts,
      following: this.ledger.ledger.following?.status() ?? null,
      replays: { running: countOf('running'), waiting: countOf('queued') },
    };
  }
}

/** One of each, whether or not anything is made of it yet: an alert needs a number to compare. */
function gaugesOf(states: readonly ProjectionState[], commits: number): ProjectionGauge[] {
  return [...ENTITY_PROJECTIONS, POSTINGS].map(({ name }) => {
    const own = states.filter((each) => each.name === name);
    const state = own.find(({ status }) => status === 'live') ?? own[0];
    const checkpoint = state?.checkpoint ?? 0;
    const isStopped = own.some(({ failure }) => failure !== null);
    return { name, checkpoint, lag: Math.max(0, commits - checkpoint), isStopped };
  });
}

function bytesOf(path: string): number | null {
  const sizes = [path, `${path}-wal`].map((each) => statSync(each, { throwIfNoEntry: false })?.size ?? null);
  return sizes[0] === null ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}
