import { Controller, Get, Inject, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { GetDocumentBytesQuery, GetDocumentQuery, type DocumentContent, type DocumentJson } from '#libs/app';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tagged } from '../http/etag.js';
import { ApiAnswer, ApiProblems } from '../http/openapi.js';
import { safeHeaders } from './safe-headers.js';

@ApiTags('documents')
@Controller('v1/documents/:sha256')
export class GetDocumentController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ summary: 'What the ledger knows of a document, by its SHA-256 or the beginning of it.' })
  @ApiAnswer(200, 'Its facts.', 'Document')
  @ApiProblems(400, 404)
  async facts(@Param('sha256') sha256: string): Promise<DocumentJson> {
    return this.queries.execute(new GetDocumentQuery(sha256));
  }

  @Get('content')
  @ApiOperation({ summary: 'The bytes of a document, as they came in.' })
  @ApiProduces('text/plain', 'application/octet-stream')
  @ApiOkResponse({ description: 'The bytes.', schema: { type: 'string', format: 'binary' } })
  @ApiProblems(400, 404)
  async content(
    @Param('sha256') sha256: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    return send(await this.queries.execute(new GetDocumentBytesQuery(sha256)), request, reply);
  }

  @Get('rendition')
  @ApiOperation({ summary: 'The text of a document, in which locators count Unicode code points.' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'The text.', schema: { type: 'string' } })
  @ApiProblems(400, 404)
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
