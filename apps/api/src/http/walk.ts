import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { GetHeadQuery, type HeadJson } from '#libs/app';
import { parseMoment } from '#libs/figures';
import { readCursor, writeCursor } from './cursor.js';
import type { PageDto } from './page.dto.js';
import { Problem } from './problem.js';

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The cursor of the next page; `null` at the end. */
  readonly next: string | null;
}

/** What a list is asked with: all that decides which items are in it. */
export interface WalkRequest extends PageDto {
  readonly recordedAsOf?: string;
  /** The other parameters, for a cursor belongs to one list. */
  readonly scope: readonly (string | boolean | undefined)[];
}

/**
 * Walks through a list page by page. The first page pins what the ledger holds, and its cursor says
 * so: pages of one walk are of one list, whatever is recorded meanwhile.
 */
@Injectable()
export class Walks {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  /** @throws Problem `cursor-malformed`; FigureError `time-malformed` */
  async begin({ cursor, limit, recordedAsOf, scope }: WalkRequest): Promise<Walk> {
    const of = hashOf([...scope, recordedAsOf]);
    const head = await this.queries.execute(new GetHeadQuery());
    if (cursor === undefined) return new Walk(limit, of, pin(head, recordedAsOf), null, head.commit);
    const { after, recordedAsOf: pinned, of: list } = readCursor(cursor);
    if (list === of) return new Walk(limit, of, pinned, after, head.commit);
    throw new Problem(
      400,
      'cursor-malformed',
      'this cursor is of another list: repeat the parameters of the first page',
    );
  }
}

/** What the ledger holds now, or held when it is asked for. */
function pin({ recordedAt }: HeadJson, asked: string | undefined): string | null {
  if (asked === undefined) return recordedAt;
  const moment = parseMoment(asked, 'recordedAsOf');
  return recordedAt !== null && recordedAt < moment ? recordedAt : moment;
}

/** One page's place in its walk. */
export class Walk {
  constructor(
    private readonly limit: number,
    private readonly of: string,
    private readonly pinned: string | null,
    private readonly after: string | null,
    /** Commits in the log as the page is made. */
    readonly commit: number,
  ) {}

  /** What every page of the walk is computed as of; nothing for an empty ledger. */
  get recordedAsOf(): string | undefined {
    return this.pinned ?? undefined;
  }

  /**
   * The page of a list; items are taken no further than it needs.
   * @param keyOf what names an item, once in the list
   * @throws Problem `cursor-stale` where the list no longer has the item that the page follows
   */
  page<T>(list: Iterable<T>, keyOf: (item: T) => string): Page<T> {
    const items: T[] = [];
    let found = this.after === null;
    for (const item of list) {
      if (!found) found = keyOf(item) === this.after;
      else if (items.length < this.limit) items.push(item);
      else return { items, next: this.cursorAfter(keyOf(items.at(-1)!)) };
    }
    if (!found) {
      throw new Problem(410, 'cursor-stale', 'the list has changed since: begin again without a cursor');
    }
    return { items, next: null };
  }

  private cursorAfter(key: string): string {
    return writeCursor({ after: key, recordedAsOf: this.pinned, of: this.of });
  }
}

const hashOf = (scope: WalkRequest['scope']): string =>
  createHash('sha256')
    .update(JSON.stringify(scope.map((each) => each ?? null)))
    .digest('base64url')
    .slice(0, 16);
