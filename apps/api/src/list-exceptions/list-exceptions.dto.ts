import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString } from 'class-validator';
import { AsOfPageDto } from '../http/as-of.dto.js';
import { Flag } from '../http/flag.js';

export class ListExceptionsDto extends AsOfPageDto {
  @ApiPropertyOptional({ description: 'Of this entity only: `cik:0001804583`.' })
  @IsOptional()
  @IsString()
  entity?: string;

  @ApiPropertyOptional({ description: 'Those that are resolved too.', type: Boolean })
  @IsOptional()
  @Flag()
  @IsBoolean()
  all?: boolean;
}
