import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsObject, IsOptional, Matches, Min } from 'class-validator';
import { REPLAYABLE } from '#libs/app';

const VIEWS = ['statement', 'figure', ...REPLAYABLE] as const;

export class IssueCertificateDto {
  @ApiProperty({ enum: VIEWS, description: 'What is certified.' })
  @IsIn(VIEWS)
  view!: (typeof VIEWS)[number];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description:
      '`asOf`, `recordedAsOf`; of a statement `entity`, `statement`, `period` and `presentation` too; of a figure `figureId`.',
    example: { entity: 'cik:0001804583', statement: 'balance-sheet', asOf: '2021-12-31' },
  })
  @IsOptional()
  @IsObject()
  parameters?: Record<string, string>;

  @ApiPropertyOptional({ type: 'integer', minimum: 0, description: 'Commits of the log. Default: all.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  size?: number;
}

export class CertificateParams {
  @ApiProperty({ pattern: '^[\\w-]{22}$' })
  @Matches(/^[\w-]{22}$/)
  certificateId!: string;
}
