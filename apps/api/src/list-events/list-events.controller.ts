import { Readable } from 'node:stream';
import { Controller, Get, Inject, Query, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ListEventsQuery } from '#libs/app';
import type { FastifyReply } from 'fastify';
import { ApiProblems } from '../http/openapi.js';
import { references } from '../openapi/headers.js';
import { ref } from '../schemas/schema.js';
import { ListEventsDto } from './list-events.dto.js';

@ApiTags('reports')
@Controller('v1/log/events')
export class ListEventsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'listEvents',
    summary: 'The events of the log in its order, as CloudEvents, so many commits at once.',
    description:
      'Commits are whole. Who follows the log asks for what is after the last commit it has seen; `Link` says where that is, as ' +
      '`rel="next"`, also at the end of the log, where the answer is an empty list until something more is recorded.',
  })
  @ApiResponse({
    status: 200,
    description: 'A batch of CloudEvents.',
    headers: references(['Link']),
    content: {
      'application/cloudevents-batch+json': { schema: { type: 'array', items: ref('CloudEvent') } },
    },
  })
  @ApiProblems({ 422: ['commit-unknown'] })
  async list(
    @Query() { after, commits, entity }: ListEventsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { events, last } = await this.queries.execute(new ListEventsQuery({ after, commits, entity }));
    const next = new URLSearchParams({
      after: String(last),
      commits: String(commits),
      ...(entity === undefined ? {} : { entity }),
    });
    void reply.headers({
      'Content-Type': 'application/cloudevents-batch+json; charset=utf-8',
      'Cache-Control': 'no-store',
      Link: `</v1/log/events?${next.toString()}>; rel="next"`,
    });
    return new StreamableFile(Readable.from(batch(events), { objectMode: false }));
  }
}

function* batch(events: Iterable<string>): Generator<Buffer> {
  let before = '[';
  for (const event of events) {
    yield Buffer.from(`${before}${event}`);
    before = ',\n';
  }
  yield Buffer.from(before === '[' ? '[]' : ']');
}
