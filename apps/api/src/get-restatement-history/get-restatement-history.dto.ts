import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { RESTATEMENT_CAUSES } from '#libs/figures';
import { AMOUNT } from '../http/amount.js';
import { AsOfPageDto } from '../http/as-of.dto.js';
import { FormatProperty, type Format } from '../http/format.js';

const CONCEPT_LENGTH_MAX = 320;

/** Which figures are wanted: those of which some change is as asked for. */
export class GetRestatementHistoryDto extends AsOfPageDto {
  @FormatProperty()
  format?: Format;

  @ApiPropertyOptional({
    description: 'A concept or a part of one: `us-gaap:Revenues`, `revenue`.',
    example: 'us-gaap:Revenues',
  })
  @IsOptional()
  @IsString()
  @MaxLength(CONCEPT_LENGTH_MAX)
  concept?: string;

  @ApiPropertyOptional({
    description: '`2021-06-30`, or `2021-04-01/2021-06-30`; a bare date also takes durations that end on it.',
    example: '2020-12-31',
  })
  @IsOptional()
  @IsString()
  period?: string;

  @ApiPropertyOptional({
    description: 'Of which some change has this cause.',
    enum: RESTATEMENT_CAUSES,
    example: 'error-correction',
  })
  @IsOptional()
  @IsIn(RESTATEMENT_CAUSES)
  cause?: string;

  @ApiPropertyOptional({ description: 'Changed by at least so much, in whole units.', example: '1000000' })
  @IsOptional()
  @Matches(AMOUNT)
  size?: string;

  @ApiPropertyOptional({
    description: 'Changed by at least so many hundredths of the earlier value.',
    example: '5',
  })
  @IsOptional()
  @Matches(AMOUNT)
  percent?: string;
}
