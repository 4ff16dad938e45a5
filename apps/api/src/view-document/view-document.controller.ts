import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ViewDocumentQuery } from '#libs/app';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tagged } from '../http/etag.js';
import { ApiProblems, ApiSnapshot } from '../http/openapi.js';
import { alsoOf, placeOf } from '../http/places.js';
import { PAGE_HEADERS } from './page-headers.js';
import { ViewDocumentDto } from './view-document.dto.js';

@ApiTags('documents')
@Controller('v1/documents/:sha256/view')
export class ViewDocumentController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'viewDocument',
    summary: 'A document as a page for a browser, a place of it marked; nothing in it can run or lead away.',
  })
  @ApiSnapshot()
  @ApiProblems({ 400: ['place-malformed'], 404: ['place-unknown'] })
  @ApiOkResponse({
    description: 'The page. Its mark has the id `place`; further ones `also-1`, `also-2` and so on.',
    content: { 'text/html': { schema: { type: 'string' } } },
  })
  async view(
    @Param('sha256') sha256: string,
    @Query() dto: ViewDocumentDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const places = { place: placeOf(dto), also: alsoOf(dto) };
    const page = await this.queries.execute(new ViewDocumentQuery(sha256, places));
    const answer = tagged(request, reply, `"${createHash('sha256').update(page).digest('hex')}"`, page);
    void reply.headers(PAGE_HEADERS);
    return answer;
  }
}
