import { Controller, Get, Inject, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetHeadQuery } from '#libs/app';
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
  @ApiOperation({ operationId: 'getReadiness', summary: 'Whether the head of the log can be read.' })
  @ApiAnswer(200, 'It can.', 'Health')
  @ApiProblems({ 503: ['not-ready'] })
  async ready(@Req() request: FastifyRequest): Promise<{ status: string }> {
    try {
      await this.queries.execute(new GetHeadQuery());
      return { status: 'ready' };
    } catch (error) {
      request.log.error({ err: error }, 'not ready');
      throw new Problem(503, 'not-ready', 'the head of the log cannot be read', {
        headers: { 'Retry-After': RETRY_AFTER_SECONDS },
      });
    }
  }
}
