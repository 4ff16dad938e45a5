import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { REPLAYABLE } from '#libs/app';
import { AsOfDto } from '../http/as-of.dto.js';

const WORKERS_MAX = 16;

export class StartReplayDto extends AsOfDto {
  @ApiPropertyOptional({
    description: 'What to rebuild. Default: all of it.',
    enum: REPLAYABLE,
    isArray: true,
    example: ['restatements'],
  })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(REPLAYABLE.length)
  @IsIn(REPLAYABLE, { each: true })
  views?: (typeof REPLAYABLE)[number][];

  @ApiPropertyOptional({ description: 'Only the commits up to this one.', type: 'integer', minimum: 0 })
  @IsOptional()
  @IsInt()
  @Min(0)
  toCommit?: number;

  @ApiPropertyOptional({
    description: 'Threads. Default: one for a short log, else one a processor.',
    type: 'integer',
    minimum: 1,
    maximum: WORKERS_MAX,
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(WORKERS_MAX)
  workers?: number;
}

export class ReplayParams {
  @ApiProperty({ format: 'uuid', description: 'The replay, as it was named when it was asked for.' })
  @IsUUID()
  replayId!: string;
}
