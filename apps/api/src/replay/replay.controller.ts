import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReplayCommand, type ReplayOutcome } from '#libs/app';
import { ApiAnswer, ApiProblems } from '../http/openapi.js';
import { ReplayDto } from './replay.dto.js';

@ApiTags('ledger')
@Controller('v1/replays')
export class ReplayController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'replay',
    summary: 'Rebuild every book from the log, and tell the digest of what it says.',
  })
  @ApiBody({ type: ReplayDto, required: false })
  @ApiAnswer(200, 'What was folded, how fast, and the digest.', 'Replay')
  @ApiProblems({ 400: ['time-malformed'], 422: ['commit-unknown'] })
  async replay(@Body() body: ReplayDto): Promise<ReplayOutcome> {
    const { asOf, recordedAsOf, toCommit } = body ?? {};
    return this.commands.execute(new ReplayCommand({ asOf, recordedAsOf, toCommit }));
  }
}
