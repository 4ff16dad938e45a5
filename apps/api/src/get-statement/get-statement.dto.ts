import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { STATEMENT_KINDS, type StatementKind } from '#libs/figures';
import { STANDARD_STATEMENTS, type StandardStatement } from '#libs/views';
import { AsOfDto } from '../http/as-of.dto.js';

const STATEMENTS = [...new Set([...STATEMENT_KINDS, ...STANDARD_STATEMENTS])];

export class StatementParams {
  @ApiProperty({ description: 'Who reports.', example: 'cik:0001804583' })
  @IsString()
  entity!: string;

  @ApiProperty({ enum: STATEMENTS })
  @IsIn(STATEMENTS)
  statement!: StatementKind | StandardStatement;
}

const PRESENTATIONS = ['as-filed', 'standard'] as const;

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
