import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  Headers,
  HttpCode,
  Inject,
  Param,
  Post,
  Res,
  Sse,
} from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { interval, map, merge, takeUntil, type Observable, last } from 'rxjs';
import { ReplayJobs, type ReplayJobJson } from '#libs/app';
import { ApiAnswer, ApiBegun, ApiProblems } from '../http/openapi.js';
import { ReplayParams, StartReplayDto } from './replays.dto.js';

/** An event as it goes over the wire. */
interface Sent {
  readonly id?: string;
  readonly type: string;
  readonly data: object;
}

/** Proxies close connections on which nothing is said for long. */
const PING_MS = 15_000;

@ApiTags('replays')
@Controller('v1/replays')
export class ReplaysController {
  constructor(@Inject(ReplayJobs) private readonly replays: ReplayJobs) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({
    operationId: 'startReplay',
    summary: 'Rebuild books and projections from the log, beside what is live.',
    description:
      'As of today, a projection that is rebuilt takes the place of the live one. With `asOf`, `recordedAsOf` or an earlier ' +
      '`toCommit` the digests are told, and nothing is changed. One replay runs at a time; the others wait.',
  })
  @ApiBody({ type: StartReplayDto, required: false })
  @ApiBegun('The replay, which has begun or waits; `Location` says where it is told of.', 'ReplayJob')
  @ApiProblems({ 400: ['time-malformed'], 422: ['commit-unknown'], 503: ['replays-waiting'] })
  start(@Body() body: StartReplayDto, @Res({ passthrough: true }) reply: FastifyReply): ReplayJobJson {
    const { views, asOf, recordedAsOf, toCommit, workers } = body ?? {};
    const job = this.replays.start({ views, asOf, recordedAsOf, toCommit, workers });
    void reply.header('Location', `/v1/replays/${job.replayId}`);
    return job;
  }

  @Get()
  @ApiOperation({
    operationId: 'listReplays',
    summary: 'The replays since the server started, the newest first.',
  })
  @ApiAnswer(200, 'Replays.', 'ReplayJobs')
  list(): { readonly items: readonly ReplayJobJson[]; readonly next: null } {
    return { items: this.replays.list(), next: null };
  }

  @Get(':replayId')
  @ApiOperation({ operationId: 'getReplay', summary: 'How far a replay is, or what it came to.' })
  @ApiAnswer(200, 'The replay.', 'ReplayJob')
  get(@Param() { replayId }: ReplayParams): ReplayJobJson {
    return this.replays.get(replayId);
  }

  @Delete(':replayId')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'cancelReplay',
    summary: 'Stop a replay. What it made is kept, and the next one goes on from there.',
  })
  @ApiAnswer(200, 'The replay; it may take a moment to stop.', 'ReplayJob')
  cancel(@Param() { replayId }: ReplayParams): ReplayJobJson {
    return this.replays.cancel(replayId);
  }

  @Sse(':replayId/events')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'watchReplay',
    summary: 'What happens to a replay, as server-sent events, until it is over.',
    description:
      'Events are `queued`, `running`, `progress`, and at last `done`, `failed` or `cancelled`; each carries the replay as it is ' +
      'then. `ping` says that the line is alive. Who lost the connection says in `Last-Event-ID` what was seen last.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The `id` of the last event seen: only later ones are sent.',
    schema: { type: 'string', pattern: '^\\d{1,15}$' },
  })
  @ApiResponse({
    status: 200,
    description: 'Events.',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  watch(
    @Param() { replayId }: ReplayParams,
    @Headers('last-event-id') lastEventId: string | undefined,
  ): Observable<Sent> {
    const events = this.replays.watch(replayId, seenOf(lastEventId));
    const sent = events.pipe(map(({ id, type, job }): Sent => ({ id: String(id), type, data: job })));
    const ping = interval(PING_MS).pipe(map((): Sent => ({ type: 'ping', data: {} })));
    return merge(sent, ping.pipe(takeUntil(events.pipe(last(null, null)))));
  }
}

/** What another program wrote there counts as nothing seen. */
const seenOf = (header: string | undefined): number =>
  header !== undefined && /^\d{1,15}$/.test(header) ? Number(header) : 0;
