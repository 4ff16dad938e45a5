import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { REPORT_FORMATS, type ReportFormat } from '#libs/app';
import { STATEMENT_KINDS } from '#libs/figures';
import { AsOfDto } from '../http/as-of.dto.js';

const STATEMENTS = STATEMENT_KINDS.filter((kind) => kind !== 'other');

/** As of when, and in what. */
export class ReportDto extends AsOfDto {
  @ApiPropertyOptional({
    enum: REPORT_FORMATS,
    default: 'xbrl-json',
    example: 'xbrl-json',
    description: 'xBRL-JSON 1.0, or xBRL-CSV 1.0 in a report package.',
  })
  @IsOptional()
  @IsIn(REPORT_FORMATS)
  format: ReportFormat = 'xbrl-json';
}

/** Which of an entity's figures. */
export class EntityReportDto extends ReportDto {
  @ApiPropertyOptional({
    enum: STATEMENTS,
    example: 'income-statement',
    description:
      'Only this statement, as its newest document in sight states it. Default: all figures as they stand.',
  })
  @IsOptional()
  @IsIn(STATEMENTS)
  statement?: string;

  @ApiPropertyOptional({
    description: 'With a statement: the newest document that presents this period of it.',
    example: '2020-01-01/2020-12-31',
  })
  @IsOptional()
  @IsString()
  period?: string;
}
