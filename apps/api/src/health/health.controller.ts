import { Controller, Get, Inject, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetHeadQuery } from '#libs/app';
import type { FastifyRequest } from 'fastify';
import { ApiProblems } from '../http/openapi.js';
import { Problem } from '../http/problem.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get('live')
  @ApiOperation({ summary: 'Whether the server runs.' })
  @ApiOkResponse({ description: 'It does.' })
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Whether the head of the log can be read.' })
  @ApiOkResponse({ description: 'It can.' })
  @ApiProblems(503)
  async ready(@Req() request: FastifyRequest): Promise<{ status: string }> {
    try {
      await this.queries.execute(new GetHeadQuery());
      return { status: 'ready' };
    } catch (error) {
      request.log.error({ err: error }, 'not ready');
      throw new Problem(503, 'not-ready', 'the head of the log cannot be read');
    }
  }
}
