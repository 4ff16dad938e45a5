import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, Matches } from 'class-validator';
import { AsOfPageDto } from '../http/as-of.dto.js';
import { Flag } from '../http/flag.js';
import { DOCUMENT } from '../http/document.js';

const CODE = /^[a-z][a-z-]{1,60}$/;

export class ListExceptionsDto extends AsOfPageDto {
  @ApiPropertyOptional({ description: 'Of this entity only.', example: 'cik:0001804583' })
  @IsOptional()
  @IsString()
  entity?: string;

  @ApiPropertyOptional({ description: 'Those that are resolved too.', type: Boolean, example: true })
  @IsOptional()
  @Flag()
  @IsBoolean()
  all?: boolean;

  @ApiPropertyOptional({
    description: 'Only of this kind.',
    pattern: CODE.source,
    example: 'malformed-number',
  })
  @IsOptional()
  @Matches(CODE)
  code?: string;

  @ApiPropertyOptional({
    description: 'Only of one document, by its SHA-256 or the beginning of it.',
    pattern: DOCUMENT.source,
    example: '337fe207',
  })
  @IsOptional()
  @Matches(DOCUMENT)
  document?: string;
}
