import { Controller, Get, Inject, Param, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { changesTable, GetDiffQuery } from '#libs/app';
import { parseMoment } from '#libs/figures';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { snapshotTag, tagged } from '../http/etag.js';
import { formatOf, sendTable } from '../http/format.js';
import { ApiProblems, ApiSnapshot, ApiTable } from '../http/openapi.js';
import { Walks } from '../http/walk.js';
import type { DiffPage } from './diff-page.js';
import { GetDiffDto } from './get-diff.dto.js';

@ApiTags('entities')
@Controller('v1/entities/:entity/diff')
export class GetDiffController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Walks) private readonly walks: Walks,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'getDiff',
    summary:
      'What changed between two dates, two recorded times or two documents, each change with its event.',
  })
  @ApiSnapshot()
  @ApiTable('The changes.', 'Diff')
  @ApiProblems({ 400: ['dates-reversed', 'diff-malformed'] })
  async get(
    @Param('entity') entity: string,
    @Query() { limit, cursor, format: named, ...options }: GetDiffDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DiffPage | StreamableFile | undefined> {
    // The later side in recorded time is pinned: pages of one walk are of one diff, whatever is recorded meanwhile.
    const pinned = options.fromRecorded === undefined ? 'recordedAsOf' : 'toRecorded';
    const recordedAsOf = options[pinned];
    const walk = await this.walks.begin({
      limit,
      cursor,
      ...(recordedAsOf !== undefined && { recordedAsOf }),
      scope: ['diff', entity, ...SCOPE.map((name) => options[name])],
    });
    const isPinned = !isAfter(options.fromRecorded, walk.recordedAsOf);
    const diff = await this.queries.execute(
      new GetDiffQuery(entity, isPinned ? { ...options, [pinned]: walk.recordedAsOf } : options),
    );
    const { digest, commit } = diff;
    const format = formatOf(request, reply, named);
    if (format !== 'json') {
      const name = [diff.entity, 'diff'];
      return sendTable(request, reply, changesTable(diff), { format, name, tag: { digest, commit } });
    }
    const { items, next } = walk.page(diff.changes, ({ eventId, figureId }) => `${eventId} ${figureId}`);
    return tagged(request, reply, snapshotTag(digest, commit), { ...diff, changes: items, next });
  }
}

/** What decides which changes are in a diff, but for the time that is pinned. */
const SCOPE = [
  'from',
  'to',
  'fromRecorded',
  'fromDocument',
  'toDocument',
  'asOf',
  'concept',
  'period',
  'kind',
  'cause',
  'size',
  'percent',
] as const;

/** Whether a recorded time is behind all that the ledger holds: between there and any later one, nothing changed. */
const isAfter = (fromRecorded: string | undefined, head: string | undefined): boolean =>
  fromRecorded !== undefined && head !== undefined && parseMoment(fromRecorded, 'fromRecorded') > head;
