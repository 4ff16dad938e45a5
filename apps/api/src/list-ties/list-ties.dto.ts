import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Matches } from 'class-validator';
import type { Outcome, ReconciliationMethod } from '#libs/figures';
import { AsOfPageDto } from '../http/as-of.dto.js';
import { Flag } from '../http/flag.js';
import { DOCUMENT } from '../http/document.js';

/** A figure in a parameter. */
const FIGURE = /^[\w-]{22}$/;
const OUTCOMES = ['exact', 'within-rounding', 'exception'] as const satisfies readonly Outcome[];
const METHODS = [
  'corroboration',
  'summation',
  'bridge',
  'translation',
  'text',
  'period-arithmetic',
  'roll-forward',
] as const satisfies readonly ReconciliationMethod[];

export class ListTiesDto extends AsOfPageDto {
  @ApiPropertyOptional({ enum: OUTCOMES, description: 'Only these.', example: 'exception' })
  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: Outcome;

  @ApiPropertyOptional({ enum: METHODS, description: 'Only checks of this kind.', example: 'summation' })
  @IsOptional()
  @IsIn(METHODS)
  method?: ReconciliationMethod;

  @ApiPropertyOptional({
    description: '`2021-06-30`, or `2021-04-01/2021-06-30`; a bare date also takes durations that end on it.',
    example: '2020-01-01/2020-12-31',
  })
  @IsOptional()
  @IsString()
  period?: string;

  @ApiPropertyOptional({
    description: 'Only of one document, by its SHA-256 or the beginning of it.',
    pattern: DOCUMENT.source,
    example: '337fe207',
  })
  @IsOptional()
  @Matches(DOCUMENT)
  document?: string;

  @ApiPropertyOptional({
    description: 'Only of one figure: checks that it is the aim or a term of.',
    pattern: FIGURE.source,
    example: 'QendP8UPC7e0dex_v4EHyA',
  })
  @IsOptional()
  @Matches(FIGURE)
  figureId?: string;

  @ApiPropertyOptional({
    description: 'Only translations that are off by what makes a sum in their currency foot.',
    type: Boolean,
    example: false,
  })
  @IsOptional()
  @Flag()
  @IsBoolean()
  plugs?: boolean;
}
