import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { RESTATEMENT_CAUSES } from '#libs/figures';
import { AsOfPageDto } from './as-of.dto.js';
import { FormatProperty, type Format } from './format.js';

const CONCEPT_LENGTH_MAX = 320;
const AMOUNT = /^\d{1,40}(?:\.\d{1,20})?$/;

/** Which changes are wanted, of a list that is a table too. */
export class ChangeFilterDto extends AsOfPageDto {
  @FormatProperty()
  format?: Format;

  @ApiPropertyOptional({
    description: 'A concept or a part of one.',
    maxLength: CONCEPT_LENGTH_MAX,
    example: 'us-gaap:Revenues',
  })
  @IsOptional()
  @IsString()
  @MaxLength(CONCEPT_LENGTH_MAX)
  concept?: string;

  @ApiPropertyOptional({
    description: 'An instant or a duration; a bare date also takes durations that end on it.',
    example: '2020-01-01/2020-12-31',
  })
  @IsOptional()
  @IsString()
  period?: string;

  @ApiPropertyOptional({
    description: 'Changed for this.',
    enum: RESTATEMENT_CAUSES,
    example: 'error-correction',
  })
  @IsOptional()
  @IsIn(RESTATEMENT_CAUSES)
  cause?: string;

  @ApiPropertyOptional({
    description: 'Changed by at least so much, in whole units.',
    pattern: AMOUNT.source,
    example: '1000000',
  })
  @IsOptional()
  @Matches(AMOUNT)
  size?: string;

  @ApiPropertyOptional({
    description: 'Changed by at least so many hundredths of the earlier value.',
    pattern: AMOUNT.source,
    example: '5',
  })
  @IsOptional()
  @Matches(AMOUNT)
  percent?: string;
}
