import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const LIMIT_DEFAULT = 100;
const LIMIT_MAX = 1000;
const CURSOR_LENGTH_MAX = 1000;

/** Which page of a list. */
export class PageDto {
  /** Items on the page. */
  @ApiPropertyOptional({
    description: 'Items on the page.',
    type: 'integer',
    minimum: 1,
    maximum: LIMIT_MAX,
    default: LIMIT_DEFAULT,
    example: 10,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMIT_MAX)
  limit: number = LIMIT_DEFAULT;

  /** The `next` of the page before; absent for the first page. */
  @ApiPropertyOptional({
    description: 'The `next` of the page before, with its other parameters; absent for the first page.',
    type: String,
    maxLength: CURSOR_LENGTH_MAX,
    example: 'WyJjaWs6MDAwMTgwNDU4MyIsIjIwMjQtMDMtMDFUMDA6MDA6MDAuMDAwWiIsIngiXQ',
  })
  @IsOptional()
  @IsString()
  @MaxLength(CURSOR_LENGTH_MAX)
  cursor?: string | undefined;
}
