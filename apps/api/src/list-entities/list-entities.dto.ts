import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageDto } from '../http/page.dto.js';

const QUERY_LENGTH_MAX = 100;

export class ListEntitiesDto extends PageDto {
  @ApiPropertyOptional({
    description: 'A CIK, a ticker, or a part of a name; the best come first.',
    maxLength: QUERY_LENGTH_MAX,
    example: '1804583',
  })
  @IsOptional()
  @IsString()
  @MaxLength(QUERY_LENGTH_MAX)
  q?: string;
}
