import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';

const COMMITS_DEFAULT = 100;
const COMMITS_MAX = 1000;

/** Which events of the log. */
export class ListEventsDto {
  @ApiPropertyOptional({
    description: 'Only events of commits behind this one.',
    type: 'integer',
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    default: 0,
    example: 0,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after: number = 0;

  @ApiPropertyOptional({
    description: 'Of so many commits at most.',
    type: 'integer',
    minimum: 1,
    maximum: COMMITS_MAX,
    default: COMMITS_DEFAULT,
    example: 1,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(COMMITS_MAX)
  commits: number = COMMITS_DEFAULT;

  @ApiPropertyOptional({ description: 'Only of this entity.', example: 'cik:0001804583' })
  @IsOptional()
  @IsString()
  entity?: string;
}
