import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { Flag } from '../http/flag.js';

const TEXT_MAX = 255;

/** Says only; what a document says of itself needs no saying. */
export class DryRunDto {
  @ApiPropertyOptional({
    description: 'Say what would be read; append nothing.',
    type: Boolean,
    example: true,
  })
  @IsOptional()
  @Flag()
  @IsBoolean()
  dryRun?: boolean;
}

/** What the sender says of a document. */
export class IngestDocumentDto extends DryRunDto {
  @ApiPropertyOptional({
    description: 'Who reports, where the document does not say.',
    example: 'cik:0001804583',
  })
  @IsOptional()
  @IsString()
  entity?: string;

  @ApiPropertyOptional({
    description: 'When it was made public, where the document does not say: a date or a moment.',
    example: '2021-08-11',
  })
  @IsOptional()
  @IsString()
  published?: string;

  @ApiPropertyOptional({
    description: 'The form that it was filed under: `6-K`, `10-Q`, `10-K/A`.',
    maxLength: TEXT_MAX,
    example: '6-K',
  })
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  form?: string;

  @ApiPropertyOptional({
    description: 'The accession that it was filed under, where the document does not say.',
    maxLength: TEXT_MAX,
    example: '0001104659-21-063826',
  })
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  accession?: string;

  @ApiPropertyOptional({
    description: 'How to read it; default: as recognised.',
    maxLength: TEXT_MAX,
    example: 'release',
  })
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  format?: string;

  @ApiPropertyOptional({
    description: 'Its file name, for messages and for telling the format.',
    maxLength: TEXT_MAX,
    example: 'release.txt',
  })
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_MAX)
  name?: string;
}
