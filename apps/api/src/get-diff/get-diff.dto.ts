import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { CHANGE_KINDS } from '#libs/views';
import { ChangeFilterDto } from '../http/change-filter.dto.js';

const DOCUMENT = /^[\w.-]{1,64}$/;

/** Two sides, by one pair of three; and which changes are wanted. */
export class GetDiffDto extends ChangeFilterDto {
  @ApiPropertyOptional({ description: 'The earlier as-of date.', example: '2023-12-31' })
  @IsOptional()
  @IsString()
  from?: string;

  @ApiPropertyOptional({ description: 'The later as-of date. Default: today.', example: '2024-02-27' })
  @IsOptional()
  @IsString()
  to?: string;

  @ApiPropertyOptional({ description: 'Instead: what this ledger held at this time.', example: '2024-02-27' })
  @IsOptional()
  @IsString()
  fromRecorded?: string;

  @ApiPropertyOptional({
    description: 'And what it held at this one. Default: today.',
    example: '2024-12-31',
  })
  @IsOptional()
  @IsString()
  toRecorded?: string;

  @ApiPropertyOptional({
    description:
      'Instead: what this document says, by its SHA-256, the beginning of it, or its accession number.',
    pattern: DOCUMENT.source,
    example: '0001104659-21-063826',
  })
  @IsOptional()
  @Matches(DOCUMENT)
  fromDocument?: string;

  @ApiPropertyOptional({
    description: 'And what this later document of the entity says otherwise.',
    pattern: DOCUMENT.source,
    example: '0000950170-24-020632',
  })
  @IsOptional()
  @Matches(DOCUMENT)
  toDocument?: string;

  @ApiPropertyOptional({ description: 'Only of this kind.', enum: CHANGE_KINDS, example: 'restated' })
  @IsOptional()
  @IsIn(CHANGE_KINDS)
  kind?: string;
}
