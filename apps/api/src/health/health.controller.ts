import { Controller, Get, Inject, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetReadinessQuery } from '#libs/app';
import type { FastifyRequest } from 'fastify';
import { ApiAnswer, ApiProblems } from '../http/openapi.js';
import { RETRY_AFTER_SECONDS } from '../http/problem-of.js';
import { Problem } from '../http/problem.js';

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
    request.log.warn({ obstacle }, 'not ready');
    throw new Problem(503, 'not-ready', 'this node cannot answer yet, or no longer: its log tells why', {
      headers: { 'Retry-After': RETRY_AFTER_SECONDS },
    });
  }

  private async obstacle(request: FastifyRequest): Promise<string | null> {
    try {
      return (await this.queries.execute(new GetReadinessQuery())).obstacle;
    } catch (error) {
      request.log.error({ err: error }, 'the ledger cannot be read');
      return 'the ledger cannot be read';
    }
  }
}
