import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { Flag } from '../http/flag.js';

const TEXT_MAX = 255;

/** Says only; what a document says of itself needs no saying. */
export class DryRunDto {
  @ApiPropertyOptional({ description: 'Say what would be read; append nothing.', type: Boolean })
  @IsOptional()
  @Flag()
  @IsBoolean()
  dryRun?: boolean;
}

/** What the sender says of a document. */
export class IngestDocumentDto extends DryRunDto {
  @ApiPropertyOptional({ description: 'Who reports, where the document does not say: `cik:0001804583`.' })
  @IsOptional()
  @IsString()
  entity?: string;

  @ApiPropertyOptional({ description: 'When it was made public, where the document does not say.' })
  @IsOptional()
  @IsString()
  published?: string;

  @ApiPropertyOptional({ description: 'The form that it was filed under: `6-K`, `10-Q`, `10-K/A`.' })
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  form?: string;

  @ApiPropertyOptional({ description: 'How to read it; default: as recognised.' })
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  format?: string;

  @ApiPropertyOptional({ description: 'Its file name, for messages and for telling the format.' })
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  name?: string;
}
