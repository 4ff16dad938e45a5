import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AsOfPageDto } from '../http/as-of.dto.js';

const CONCEPT_LENGTH_MAX = 320;

export class FindFiguresDto extends AsOfPageDto {
  @ApiPropertyOptional({
    description: 'A concept or a part of one: `us-gaap:Revenues`, `revenue`.',
    maxLength: CONCEPT_LENGTH_MAX,
    example: 'us-gaap:Revenues',
  })
  @IsOptional()
  @IsString()
  @MaxLength(CONCEPT_LENGTH_MAX)
  concept?: string;

  @ApiPropertyOptional({
    description: '`2021-06-30`, or `2021-04-01/2021-06-30`; a bare date also takes durations that end on it.',
    example: '2020-01-01/2020-12-31',
  })
  @IsOptional()
  @IsString()
  period?: string;
}
