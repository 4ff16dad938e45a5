import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  AddCosignaturesCommand,
  GetCheckpointQuery,
  GetConsistencyQuery,
  GetTileQuery,
  type CheckpointJson,
  type ConsistencyJson,
} from '#libs/app';
import { ApiAnswer, ApiProblems } from '../http/openapi.js';
import { CheckpointDto, ConsistencyDto, CosignedDto } from './log-tree.dto.js';

/** A tile never changes; who may see it is this server's to say, so that none between keeps it. */
const FOR_GOOD = 'private, max-age=31536000, immutable';

@ApiTags('proofs')
@Controller('v1/log')
export class LogTreeController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(CommandBus) private readonly commands: CommandBus,
  ) {}

  @Get('checkpoint')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'getCheckpoint',
    summary: 'The size of the log and the root of its tree, signed (C2SP tlog-checkpoint).',
  })
  @ApiResponse({
    status: 200,
    description:
      'Name, size and root, a line each; then signatures: of the log, where it has a key, and of witnesses.',
    content: { 'text/plain': { schema: { type: 'string' } } },
  })
  @ApiProblems({ 422: ['commit-unknown', 'cosignature-missing'] })
  async checkpoint(@Query() state: CheckpointDto): Promise<string> {
    return (await this.queries.execute(new GetCheckpointQuery(state))).checkpoint;
  }

  @Post('cosignatures')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'addCosignatures',
    summary: 'Keep what witnesses signed of a checkpoint of this log (C2SP tlog-cosignature).',
  })
  @ApiBody({ type: CosignedDto })
  @ApiAnswer(200, 'The checkpoint, with all signatures that are kept of it.', 'Checkpoint')
  @ApiProblems({
    400: ['checkpoint-malformed'],
    422: ['checkpoint-foreign', 'commit-unknown', 'signature-wrong', 'witness-unknown'],
  })
  async cosigned(@Body() { checkpoint }: CosignedDto): Promise<CheckpointJson> {
    return this.commands.execute(new AddCosignaturesCommand(checkpoint));
  }

  @Get('consistency')
  @ApiOperation({
    operationId: 'getConsistency',
    summary: 'A proof that the log of one size is the beginning of the log of another: that nothing changed.',
  })
  @ApiAnswer(200, 'Both roots, and the hashes between them.', 'Consistency')
  @ApiProblems({ 422: ['commit-unknown', 'sizes-wrong'] })
  async consistency(@Query() { size1, size2 }: ConsistencyDto): Promise<ConsistencyJson> {
    return this.queries.execute(new GetConsistencyQuery(size1, size2));
  }

  @Get('tile/:level/*')
  @Header('Cache-Control', FOR_GOOD)
  @ApiOperation({
    operationId: 'getTile',
    summary: 'A tile of the log’s tree (C2SP tlog-tiles): `0/x001/234`, in part `0/x001/234.p/5`.',
  })
  @ApiResponse({
    status: 200,
    description: 'Up to 256 hashes, one behind the other.',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiProblems({ 404: ['tile-unknown'] })
  async tile(@Param('level') level: string, @Param('*') tile: string): Promise<StreamableFile> {
    return new StreamableFile(await this.queries.execute(new GetTileQuery(`${level}/${tile}`)));
  }
}
