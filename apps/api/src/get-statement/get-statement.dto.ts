import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { STATEMENT_KINDS, type StatementKind } from '#libs/figures';
import { AsOfDto } from '../http/as-of.dto.js';

export class StatementParams {
  @ApiProperty({ description: 'Who reports.', example: 'cik:0001804583' })
  @IsString()
  entity!: string;

  @ApiProperty({ enum: STATEMENT_KINDS })
  @IsIn(STATEMENT_KINDS)
  statement!: StatementKind;
}

const PRESENTATIONS = ['as-filed'] as const;

export class GetStatementDto extends AsOfDto {
  @ApiPropertyOptional({
    description: 'Its newest document that presents this period: `2021-06-30`, `2021-04-01/2021-06-30`.',
  })
  @IsOptional()
  @IsString()
  period?: string;

  @ApiPropertyOptional({ enum: PRESENTATIONS, default: 'as-filed' })
  @IsOptional()
  @IsIn(PRESENTATIONS)
  presentation?: (typeof PRESENTATIONS)[number];
}
