import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { SUSPICIONS } from '#libs/app';
import { RESTATEMENT_CAUSES } from '#libs/figures';
import { AMOUNT } from '../http/amount.js';
import { AsOfPageDto } from '../http/as-of.dto.js';

const FORM_LENGTH_MAX = 32;

export class ListRestatementsDto extends AsOfPageDto {
  @ApiPropertyOptional({ description: 'Of this entity only: `cik:0001804583`.' })
  @IsOptional()
  @IsString()
  entity?: string;

  @ApiPropertyOptional({ description: 'Published on or after: `2024-01-01`.' })
  @IsOptional()
  @IsString()
  from?: string;

  @ApiPropertyOptional({ description: 'Published on or before.' })
  @IsOptional()
  @IsString()
  to?: string;

  @ApiPropertyOptional({ description: 'Changed by at least so much, in whole units.' })
  @IsOptional()
  @Matches(AMOUNT)
  size?: string;

  @ApiPropertyOptional({ description: 'Changed by at least so many hundredths of the earlier value.' })
  @IsOptional()
  @Matches(AMOUNT)
  percent?: string;

  @ApiPropertyOptional({ enum: RESTATEMENT_CAUSES })
  @IsOptional()
  @IsIn(RESTATEMENT_CAUSES)
  cause?: string;

  @ApiPropertyOptional({
    enum: SUSPICIONS,
    description: 'Doubted for this; `none`: changes that stand.',
  })
  @IsOptional()
  @IsIn(SUSPICIONS)
  suspect?: string;

  @ApiPropertyOptional({ description: 'Of the document that made the change: `10-K/A`.' })
  @IsOptional()
  @IsString()
  @MaxLength(FORM_LENGTH_MAX)
  form?: string;
}
