import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const ALSO_LENGTH_MAX = 4_000;
/** No document's text is longer: each of its bytes is at most one code point. */
const POINTS_MAX = 64 * 1024 * 1024;

/** A place in the text of a document, and others. */
export class TextPlaceDto {
  @ApiPropertyOptional({
    description: 'Where it begins, in code points of the text.',
    type: 'integer',
    minimum: 0,
    maximum: POINTS_MAX,
    example: 801,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(POINTS_MAX)
  start?: number;

  @ApiPropertyOptional({
    description: 'Where it ends: the code point after its last.',
    type: 'integer',
    minimum: 0,
    maximum: POINTS_MAX,
    example: 812,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(POINTS_MAX)
  end?: number;

  @ApiPropertyOptional({
    description:
      'Further places where the same may stand: `801-812`, or without a comma a JSON pointer, or `#` and an element of XBRL; up to 100, separated by commas.',
    maxLength: ALSO_LENGTH_MAX,
    example: '814-825,841-844',
  })
  @IsOptional()
  @IsString()
  @MaxLength(ALSO_LENGTH_MAX)
  also?: string;
}
