import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, Matches } from 'class-validator';
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

  @ApiPropertyOptional({ description: 'Only of this kind: `malformed-number`.' })
  @IsOptional()
  @Matches(/^[a-z][a-z-]{1,60}$/)
  code?: string;

  @ApiPropertyOptional({ description: 'Only of one document, by its SHA-256 or the beginning of it.' })
  @IsOptional()
  @Matches(/^[0-9a-f]{4,64}$/i)
  document?: string;
}
