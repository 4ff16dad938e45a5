import { Body, Controller, Headers, Inject, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { IngestOutcome } from '#libs/app';
import type { FastifyReply } from 'fastify';
import { RAW_BODY } from '../http/body-parser.js';
import { CallerOf, type Caller } from '../access/caller.js';
import { CorrelationId } from '../http/correlation-id.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ApiAnswer, ApiIdempotencyKey, ApiMade, ApiProblems } from '../http/openapi.js';
import { DOCUMENT_PROBLEMS } from '../openapi/problem-types.js';
import { fileName } from './file-name.js';
import { IngestDocumentDto } from './ingest-document.dto.js';
import { Intake, type Preview } from './intake.js';
import { answer } from './answer.js';

@ApiTags('documents')
@Controller('v1/documents')
export class IngestDocumentController {
  constructor(@Inject(Intake) private readonly intake: Intake) {}

  /** Reads a document, decides what is new, and appends all of it or nothing. */
  @Post()
  @RouteConfig(RAW_BODY)
  @ApiOperation({
    operationId: 'ingestDocument',
    summary: 'Take a document in: read it, decide what is new, append all of it or nothing.',
  })
  @ApiConsumes('text/plain', 'text/markdown', 'text/csv', 'application/json', 'application/octet-stream')
  @ApiBody({ description: 'The bytes of the document.', schema: { type: 'string', format: 'binary' } })
  @ApiHeader({
    name: 'X-Tieout-Filename',
    required: false,
    description: 'The same as `name`.',
    schema: { type: 'string', maxLength: 255 },
  })
  @ApiIdempotencyKey()
  @ApiMade('Appended.', 'Ingested')
  @ApiAnswer(200, 'Known already, or a dry run: nothing was appended.', 'Ingested', 'Preview')
  @ApiProblems({
    ...DOCUMENT_PROBLEMS,
    400: ['accession-malformed', 'entity-malformed', 'name-malformed', 'time-malformed'],
    415: ['media-type-unsupported'],
  })
  async ingest(
    @Body() body: Buffer | undefined,
    @Query() { name, dryRun, ...options }: IngestDocumentDto,
    @Headers('x-tieout-filename') header: string | undefined,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @CorrelationId() correlationId: string,
    @CallerOf() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IngestOutcome | Preview> {
    const bytes = body ?? new Uint8Array();
    const named = { bytes, name: fileName(name ?? header), options };
    const delivery = { ...named, idempotencyKey, correlationId, caller };
    return dryRun
      ? answer(reply, await this.intake.preview(delivery))
      : answer(reply, await this.intake.take(delivery));
  }
}
