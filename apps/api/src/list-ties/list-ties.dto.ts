import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Outcome } from '#libs/figures';
import { AsOfPageDto } from '../http/as-of.dto.js';

const OUTCOMES = ['exact', 'within-rounding', 'exception'] as const satisfies readonly Outcome[];

export class ListTiesDto extends AsOfPageDto {
  @ApiPropertyOptional({ enum: OUTCOMES, description: 'Only these.' })
  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: Outcome;
}
