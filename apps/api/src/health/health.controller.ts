import { Controller, Get, Inject, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetReadinessQuery, type Obstacle } from '#libs/app';
import type { FastifyRequest } from 'fastify';
import { ApiAnswer, ApiProblems } from '../http/openapi.js';
import { RETRY_AFTER_SECONDS } from '../http/problem-of.js';
import { Problem } from '../http/problem.js';

/** Anybody may ask whether a node is ready: where its log is, they need not know. */
const DETAILS = {
  starting: 'this node has not caught up with its log yet: try again',
  stopped: 'this node follows its log no longer: what it writes to its own log tells why',
  unreadable: 'the file of this node cannot be read: what it writes to its own log tells why',
} as const;

interface Unready {
  readonly reason: Obstacle['reason'] | 'unreadable';
  readonly message: string;
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get('live')
  @ApiOperation({ operationId: 'getLiveness', summary: 'Whether the server runs.' })
  @ApiAnswer(200, 'It does.', 'Health')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ operationId: 'getReadiness', summary: 'Whether this node can answer.' })
  @ApiAnswer(200, 'It can: its ledger can be read, and has caught up with its log.', 'Health')
  @ApiProblems({ 503: ['not-ready'] })
  async ready(@Req() request: FastifyRequest): Promise<{ status: string }> {
    const obstacle = await this.obstacle(request);
    if (obstacle === null) return { status: 'ready' };
    request.log.warn({ obstacle: obstacle.message }, 'not ready');
    throw new Problem(503, 'not-ready', DETAILS[obstacle.reason], {
      headers: { 'Retry-After': RETRY_AFTER_SECONDS },
    });
  }

  private async obstacle(request: FastifyRequest): Promise<Unready | null> {
    try {
      return (await this.queries.execute(new GetReadinessQuery())).obstacle;
    } catch (error) {
      request.log.error({ err: error }, 'the ledger cannot be read');
      return { reason: 'unreadable', message: 'the ledger cannot be read' };
    }
  }
}
