import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import { AsOfPageDto } from '../http/as-of.dto.js';

export class ListRestatementsDto extends AsOfPageDto {
  @ApiPropertyOptional({ description: 'Of this entity only: `cik:0001804583`.' })
  @IsOptional()
  @IsString()
  entity?: string;
}
