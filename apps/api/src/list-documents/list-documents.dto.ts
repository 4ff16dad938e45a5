import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ACT_KINDS, type ActKind } from '#libs/views';
import {
  PRESENTATIONS,
  STATEMENTS,
  type PresentationName,
  type StatementName,
} from '../get-statement/statements.js';
import { AsOfPageDto } from '../http/as-of.dto.js';

export class ListDocumentsDto extends AsOfPageDto {
  @ApiPropertyOptional({
    enum: ACT_KINDS,
    description:
      'Only these: documents as they were taken in, read anew, tied out anew, or decided on by a person.',
    example: 'filed',
  })
  @IsOptional()
  @IsIn(ACT_KINDS)
  act?: ActKind;

  @ApiPropertyOptional({
    enum: STATEMENTS,
    description: 'Only what changed something in this statement, with what it changed.',
    example: 'income-statement',
  })
  @IsOptional()
  @IsIn(STATEMENTS)
  statement?: StatementName;

  @ApiPropertyOptional({
    enum: PRESENTATIONS,
    description: 'Of the statement.',
    default: 'as-filed',
    example: 'as-filed',
  })
  @IsOptional()
  @IsIn(PRESENTATIONS)
  presentation?: PresentationName;
}
