import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { COLUMN_KINDS, type ColumnKind } from '#libs/views';
import { AsOfDto } from '../http/as-of.dto.js';
import { PRESENTATIONS, STATEMENTS, type PresentationName, type StatementName } from './statements.js';

export class StatementParams {
  @ApiProperty({ description: 'Who reports.', example: 'cik:0001804583' })
  @IsString()
  entity!: string;

  @ApiProperty({ description: 'Which statement.', enum: STATEMENTS, example: 'income-statement' })
  @IsIn(STATEMENTS)
  statement!: StatementName;
}

export class GetStatementDto extends AsOfDto {
  @ApiPropertyOptional({
    description: 'Its newest document that presents this period: `2021-06-30`, `2021-04-01/2021-06-30`.',
    example: '2020-01-01/2020-12-31',
  })
  @IsOptional()
  @IsString()
  period?: string;

  @ApiPropertyOptional({
    description: 'As its document presents it, or from tagged facts in the order of a standard.',
    enum: PRESENTATIONS,
    default: 'as-filed',
    example: 'as-filed',
  })
  @IsOptional()
  @IsIn(PRESENTATIONS)
  presentation?: PresentationName;

  @ApiPropertyOptional({
    enum: COLUMN_KINDS,
    description:
      'Of the standard presentation: all columns of a kind, differences of periods (Q4 = year − nine months) among them; ' +
      'absent: those that the newest document presents.',
    example: 'annual',
  })
  @IsOptional()
  @IsIn(COLUMN_KINDS)
  columns?: ColumnKind;
}
