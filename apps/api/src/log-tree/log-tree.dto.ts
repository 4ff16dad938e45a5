import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Flag } from '../http/flag.js';

const SIZE = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER, example: 4 } as const;

/** Of a few lines, a signature each. */
const CHECKPOINT_LENGTH_MAX = 100_000;

export class CheckpointDto {
  @ApiPropertyOptional({ ...SIZE, description: 'Commits: a size that the log had. Default: all.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  size?: number;

  @ApiPropertyOptional({
    type: 'boolean',
    description: 'The newest that a witness has cosigned; with `size` that one, if it is.',
    example: true,
  })
  @IsOptional()
  @Flag()
  @IsBoolean()
  cosigned?: boolean;
}

export class CosignedDto {
  @ApiProperty({
    type: 'string',
    maxLength: CHECKPOINT_LENGTH_MAX,
    description:
      'The checkpoint as a witness gave it back: its text, a blank line, and signatures (C2SP tlog-cosignature).',
  })
  @IsString()
  @MaxLength(CHECKPOINT_LENGTH_MAX)
  checkpoint!: string;
}

export class ConsistencyDto {
  @ApiProperty({ ...SIZE, minimum: 1, description: 'Commits of the earlier state.' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  size1!: number;

  @ApiPropertyOptional({ ...SIZE, minimum: 1, description: 'Commits of the later state. Default: all.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  size2?: number;
}

export class ProofDto extends CheckpointDto {
  @ApiPropertyOptional({
    description: 'As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.',
    example: '2021-12-31',
  })
  @IsOptional()
  @IsString()
  asOf?: string;

  @ApiPropertyOptional({
    ...SIZE,
    minimum: 1,
    description: 'Also prove that nothing changed since the log had so many commits.',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  since?: number;

  @ApiPropertyOptional({ type: 'boolean', description: 'The bytes of documents too.', example: true })
  @IsOptional()
  @Flag()
  @IsBoolean()
  documents?: boolean;
}
