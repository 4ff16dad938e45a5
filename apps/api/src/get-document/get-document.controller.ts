import { Controller, Get, Inject, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetDocumentBytesQuery, GetDocumentQuery, type DocumentContent, type DocumentJson } from '#libs/app';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tagged } from '../http/etag.js';
import { ApiAnswer, ApiSnapshot } from '../http/openapi.js';
import { safeHeaders } from './safe-headers.js';

@ApiTags('documents')
@Controller('v1/documents/:sha256')
export class GetDocumentController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'getDocument',
    summary: 'What the ledger knows of a document, by its SHA-256 or the beginning of it.',
  })
  @ApiAnswer(200, 'Its facts.', 'Document')
  async facts(@Param('sha256') sha256: string): Promise<DocumentJson> {
    return this.queries.execute(new GetDocumentQuery(sha256));
  }

  @Get('content')
  @ApiOperation({ operationId: 'getDocumentContent', summary: 'The bytes of a document, as they came in.' })
  @ApiSnapshot()
  @ApiOkResponse({
    description: 'The bytes: text as text/plain, all else as application/octet-stream.',
    content: { 'text/plain': { schema: { type: 'string' } }, 'application/octet-stream': { schema: {} } },
  })
  async content(
    @Param('sha256') sha256: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    return send(await this.queries.execute(new GetDocumentBytesQuery(sha256)), request, reply);
  }

  @Get('rendition')
  @ApiOperation({
    operationId: 'getDocumentRendition',
    summary: 'The text of a document, in which locators count Unicode code points.',
  })
  @ApiSnapshot()
  @ApiOkResponse({
    description: 'The text; where the document is text, its bytes.',
    content: { 'text/plain': { schema: { type: 'string' } } },
  })
  async rendition(
    @Param('sha256') sha256: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    return send(await this.queries.execute(new GetDocumentBytesQuery(sha256, 'rendition')), request, reply);
  }
}

/** Bytes for a program to keep and never for a browser to run; their hash is their ETag. */
function send(
  { sha256, mediaType, bytes }: DocumentContent,
  request: FastifyRequest,
  reply: FastifyReply,
): StreamableFile | undefined {
  const content = tagged(request, reply, `"${sha256}"`, bytes);
  if (!content) return undefined;
  void reply.headers(safeHeaders(sha256, mediaType));
  return new StreamableFile(content);
}
