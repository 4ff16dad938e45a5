import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import { RecordedAsOfDto } from '../http/as-of.dto.js';

export class GetDiffDto extends RecordedAsOfDto {
  @ApiProperty({ description: 'The earlier as-of date.' })
  @IsString()
  from!: string;

  @ApiPropertyOptional({ description: 'The later as-of date. Default: today.' })
  @IsOptional()
  @IsString()
  to?: string;
}
