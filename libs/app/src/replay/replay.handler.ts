import { setImmediate as nextTurn } from 'node:timers/promises';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { FigureError } from '#libs/figures';
import { Book, bookDigest, combinedDigest, type Vantage } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { ReplayCommand, type ReplayOutcome } from './replay.command.js';

/** Commits between two tellings of progress, and two turns for others. */
const COMMITS_PER_TURN = 500;

@CommandHandler(ReplayCommand)
export class ReplayHandler implements ICommandHandler<ReplayCommand> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `commit-unknown`, `time-malformed`; LedgerError `block-damaged` */
  async execute({ options }: ReplayCommand): Promise<ReplayOutcome> {
    const { asOf, recordedAsOf } = parseAsOf(options);
    const head = this.ledger.blocks.head().number;
    const { toCommit = head } = options;
    if (toCommit > head || toCommit < 0) {
      throw new FigureError('commit-unknown', `no commit ${toCommit}: the log has ${head}`, {
        commit: toCommit,
      });
    }
    const upTo = Math.min(toCommit, this.ledger.library.vantage({ asOf, recordedAsOf }).upTo);
    const started = performance.now();
    const { books, observations } = await this.fold(upTo, options.onProgress);
    const seconds = (performance.now() - started) / 1000;
    const figures = [...books.values()].reduce((sum, book) => sum + book.figureCount, 0);
    const digest = digestOfBooks(books, { asOf, recordedAsOf, upTo });
    const observationsPerSecond = Math.round(observations / Math.max(seconds, 1e-6));
    return {
      asOf,
      recordedAsOf,
      commit: upTo,
      entities: books.size,
      observations,
      figures,
      seconds,
      observationsPerSecond,
      digest,
    };
  }

  private async fold(
    upTo: number,
    onProgress: ReplayCommand['options']['onProgress'],
  ): Promise<{ books: Map<string, Book>; observations: number }> {
    const books = new Map<string, Book>();
    let observations = 0;
    for (const block of this.ledger.blocks.blocks()) {
      if (block.number > upTo) break;
      const { entity } = block.header;
      let book = books.get(entity);
      if (!book) books.set(entity, (book = new Book(entity, this.ledger.blocks)));
      book.fold(block);
      observations += block.columns.count;
      if (block.number % COMMITS_PER_TURN === 0 || block.number === upTo) {
        onProgress?.({ commits: block.number, commitsTotal: upTo, observations });
        await nextTurn();
      }
    }
    for (const book of books.values()) book.index();
    return { books, observations };
  }
}

function digestOfBooks(books: ReadonlyMap<string, Book>, vantage: Vantage): string {
  return combinedDigest(new Map([...books].map(([entity, book]) => [entity, bookDigest(book, vantage)])));
}
