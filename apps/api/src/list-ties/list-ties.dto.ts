import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Matches } from 'class-validator';
import type { Outcome, ReconciliationMethod } from '#libs/figures';
import { AsOfPageDto } from '../http/as-of.dto.js';
import { Flag } from '../http/flag.js';

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
  @ApiPropertyOptional({ enum: OUTCOMES, description: 'Only these.' })
  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: Outcome;

  @ApiPropertyOptional({ enum: METHODS, description: 'Only checks of this kind.' })
  @IsOptional()
  @IsIn(METHODS)
  method?: ReconciliationMethod;

  @ApiPropertyOptional({
    description: '`2021-06-30`, or `2021-04-01/2021-06-30`; a bare date also takes durations that end on it.',
  })
  @IsOptional()
  @IsString()
  period?: string;

  @ApiPropertyOptional({ description: 'Only of one document, by its SHA-256 or the beginning of it.' })
  @IsOptional()
  @Matches(/^[0-9a-f]{4,64}$/i)
  document?: string;

  @ApiPropertyOptional({
    description: 'Only translations that are off by what makes a sum in their currency foot.',
    type: Boolean,
  })
  @IsOptional()
  @Flag()
  @IsBoolean()
  plugs?: boolean;
}
