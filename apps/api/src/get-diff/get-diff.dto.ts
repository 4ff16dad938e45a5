import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { RESTATEMENT_CAUSES } from '#libs/figures';
import { CHANGE_KINDS } from '#libs/views';
import { AMOUNT } from '../http/amount.js';
import { AsOfPageDto } from '../http/as-of.dto.js';
import { FormatProperty, type Format } from '../http/format.js';

const CONCEPT_LENGTH_MAX = 320;
const DOCUMENT = /^[\w.-]{1,64}$/;

/** Two sides, by one pair of three; and which changes are wanted. */
export class GetDiffDto extends AsOfPageDto {
  @FormatProperty()
  format?: Format;

  @ApiPropertyOptional({ description: 'The earlier as-of date.', example: '2023-12-31' })
  @IsOptional()
  @IsString()
  from?: string;

  @ApiPropertyOptional({ description: 'The later as-of date. Default: today.', example: '2024-02-27' })
  @IsOptional()
  @IsString()
  to?: string;

  @ApiPropertyOptional({ description: 'Instead: what this ledger held at this time.', example: '2024-02-27' })
  @IsOptional()
  @IsString()
  fromRecorded?: string;

  @ApiPropertyOptional({
    description: 'And what it held at this one. Default: today.',
    example: '2024-12-31',
  })
  @IsOptional()
  @IsString()
  toRecorded?: string;

  @ApiPropertyOptional({
    description:
      'Instead: what this document says, by its SHA-256, the beginning of it, or its accession number.',
    pattern: DOCUMENT.source,
    example: '0001104659-21-063826',
  })
  @IsOptional()
  @Matches(DOCUMENT)
  fromDocument?: string;

  @ApiPropertyOptional({
    description: 'And what this later document of the entity says otherwise.',
    pattern: DOCUMENT.source,
    example: '0000950170-24-020632',
  })
  @IsOptional()
  @Matches(DOCUMENT)
  toDocument?: string;

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

  @ApiPropertyOptional({ description: 'Only of this kind.', enum: CHANGE_KINDS, example: 'restated' })
  @IsOptional()
  @IsIn(CHANGE_KINDS)
  kind?: string;

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
