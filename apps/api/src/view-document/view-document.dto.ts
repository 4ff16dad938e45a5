import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { TextPlaceDto } from '../http/place.dto.js';

const POINTER_LENGTH_MAX = 2_000;

export class ViewDocumentDto extends TextPlaceDto {
  @ApiPropertyOptional({
    description: 'A member of a JSON document (RFC 6901), in place of start and end.',
    maxLength: POINTER_LENGTH_MAX,
    example: '/figures/0/value',
  })
  @IsOptional()
  @IsString()
  @MaxLength(POINTER_LENGTH_MAX)
  pointer?: string;

  @ApiPropertyOptional({
    description:
      'An element of an XBRL document, by its id or child sequence, in place of start and end: as `locator` has it.',
    maxLength: POINTER_LENGTH_MAX,
    example: 'f-12',
  })
  @IsOptional()
  @IsString()
  @MaxLength(POINTER_LENGTH_MAX)
  element?: string;
}
