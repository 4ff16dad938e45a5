import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Min } from 'class-validator';
import { AsOfDto } from '../http/as-of.dto.js';

export class ReplayDto extends AsOfDto {
  @ApiPropertyOptional({ description: 'Only the commits up to this one.', type: 'integer', minimum: 0 })
  @IsOptional()
  @IsInt()
  @Min(0)
  toCommit?: number;
}
