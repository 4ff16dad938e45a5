import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { RESTATEMENT_CAUSES } from '#libs/figures';
import { CHANGE_KINDS } from '#libs/views';
import { AMOUNT } from '../http/amount.js';
import { AsOfPageDto } from '../http/as-of.dto.js';

const CONCEPT_LENGTH_MAX = 320;
const DOCUMENT = /^(?:[0-9a-f]{4,64}|[\w.-]{1,64})$/i;

/** Two sides, by one pair of three; and which changes are wanted. */
export class GetDiffDto extends AsOfPageDto {
  @ApiPropertyOptional({ description: 'The earlier as-of date.' })
  @IsOptional()
  @IsString()
  from?: string;

  @ApiPropertyOptional({ description: 'The later as-of date. Default: today.' })
  @IsOptional()
  @IsString()
  to?: string;

  @ApiPropertyOptional({ description: 'Instead: what this ledger held at this time.' })
  @IsOptional()
  @IsString()
  fromRecorded?: string;

  @ApiPropertyOptional({ description: 'And what it held at this one. Default: today.' })
  @IsOptional()
  @IsString()
  toRecorded?: string;

  @ApiPropertyOptional({
    description:
      'Instead: what this document says, by its SHA-256, the beginning of it, or its accession number.',
  })
  @IsOptional()
  @Matches(DOCUMENT)
  fromDocument?: string;

  @ApiPropertyOptional({ description: 'And what this later document of the entity says otherwise.' })
  @IsOptional()
  @Matches(DOCUMENT)
  toDocument?: string;

  @ApiPropertyOptional({ description: 'A concept or a part of one: `us-gaap:Revenues`, `revenue`.' })
  @IsOptional()
  @IsString()
  @MaxLength(CONCEPT_LENGTH_MAX)
  concept?: string;

  @ApiPropertyOptional({
    description: '`2021-06-30`, or `2021-04-01/2021-06-30`; a bare date also takes durations that end on it.',
  })
  @IsOptional()
  @IsString()
  period?: string;

  @ApiPropertyOptional({ enum: CHANGE_KINDS })
  @IsOptional()
  @IsIn(CHANGE_KINDS)
  kind?: string;

  @ApiPropertyOptional({ enum: RESTATEMENT_CAUSES })
  @IsOptional()
  @IsIn(RESTATEMENT_CAUSES)
  cause?: string;

  @ApiPropertyOptional({ description: 'Changed by at least so much, in whole units.' })
  @IsOptional()
  @Matches(AMOUNT)
  size?: string;

  @ApiPropertyOptional({ description: 'Changed by at least so many hundredths of the earlier value.' })
  @IsOptional()
  @Matches(AMOUNT)
  percent?: string;
}
