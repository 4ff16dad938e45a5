import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { SUSPICIONS } from '#libs/app';
import { ChangeFilterDto } from '../http/change-filter.dto.js';

const FORM_LENGTH_MAX = 32;

export class ListRestatementsDto extends ChangeFilterDto {
  @ApiPropertyOptional({ description: 'Of this entity only.', example: 'cik:0001804583' })
  @IsOptional()
  @IsString()
  entity?: string;

  @ApiPropertyOptional({ description: 'Published on or after this day or moment.', example: '2024-01-01' })
  @IsOptional()
  @IsString()
  from?: string;

  @ApiPropertyOptional({ description: 'Published on or before.', example: '2024-12-31' })
  @IsOptional()
  @IsString()
  to?: string;

  @ApiPropertyOptional({
    enum: SUSPICIONS,
    description: 'Doubted for this; `any`: for anything; `none`: changes that stand.',
    example: 'none',
  })
  @IsOptional()
  @IsIn(SUSPICIONS)
  suspect?: string;

  @ApiPropertyOptional({
    description: 'Of the document that made the change.',
    maxLength: FORM_LENGTH_MAX,
    example: '20-F',
  })
  @IsOptional()
  @IsString()
  @MaxLength(FORM_LENGTH_MAX)
  form?: string;
}
