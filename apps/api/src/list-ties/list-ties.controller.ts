import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListTiesQuery } from '#libs/app';
import { digestOf, type TieJson } from '#libs/views';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { snapshotTag, tagged } from '../http/etag.js';
import { ApiPage, ApiSnapshot } from '../http/openapi.js';
import { Walks, type Page } from '../http/walk.js';
import { ListTiesDto } from './list-ties.dto.js';

@ApiTags('entities')
@Controller('v1/entities/:entity/ties')
export class ListTiesController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Walks) private readonly walks: Walks,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listTies',
    summary: 'How figures agree wherever they are stated again, and with what makes them.',
  })
  @ApiSnapshot()
  @ApiPage('Checks.', 'Tie')
  async list(
    @Param('entity') entity: string,
    @Query() { outcome, method, period, document, figureId, plugs, asOf, ...page }: ListTiesDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page<TieJson> | undefined> {
    const walk = await this.walks.begin({
      ...page,
      scope: ['ties', entity, outcome, method, period, document, figureId, plugs === true, asOf],
    });
    const { recordedAsOf } = walk;
    const options = { asOf, recordedAsOf, outcome, method, period, document, figureId, plugs };
    const ties = walk.page(await this.queries.execute(new ListTiesQuery(entity, options)), keyOf);
    const isEnd = ties.next === null;
    return tagged(request, reply, snapshotTag(digestOf({ items: ties.items, isEnd }), walk.commit), ties);
  }
}

/** A check may have no event, and many terms: what names it is a hash of all that it says. */
const keyOf = (tie: TieJson): string =>
  createHash('sha256').update(JSON.stringify(tie)).digest('base64url').slice(0, 22);
