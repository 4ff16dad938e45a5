import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListDocumentsQuery } from '#libs/app';
import { digestOf, type ActJson } from '#libs/views';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { snapshotTag, tagged } from '../http/etag.js';
import { ApiPage, ApiProblems, ApiSnapshot } from '../http/openapi.js';
import { Walks, type Page } from '../http/walk.js';
import { ListDocumentsDto } from './list-documents.dto.js';

@ApiTags('entities')
@Controller('v1/entities/:entity/documents')
export class ListDocumentsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Walks) private readonly walks: Walks,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listDocuments',
    summary: 'Documents and what was done about them, newest published first; or what changed a statement.',
  })
  @ApiSnapshot()
  @ApiPage('Acts.', 'Act')
  @ApiProblems({ 404: ['statement-missing'] })
  async list(
    @Param('entity') entity: string,
    @Query() { act, statement, presentation, asOf, ...page }: ListDocumentsDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page<ActJson> | undefined> {
    const walk = await this.walks.begin({
      ...page,
      scope: ['documents', entity, act, statement, presentation, asOf],
    });
    const options = { asOf, recordedAsOf: walk.recordedAsOf, act, statement, presentation };
    const found = await this.queries.execute(new ListDocumentsQuery(entity, options));
    const acts = walk.page(found, ({ commitId }) => commitId);
    const isEnd = acts.next === null;
    return tagged(request, reply, snapshotTag(digestOf({ items: acts.items, isEnd }), walk.commit), acts);
  }
}
