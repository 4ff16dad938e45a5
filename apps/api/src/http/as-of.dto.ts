import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import { PageDto } from './page.dto.js';

const RECORDED_AS_OF = {
  description:
    'As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.',
  example: '2024-02-27',
};
const AS_OF = {
  description: 'As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.',
  example: '2021-12-31',
};

/** What this ledger held when. */
class RecordedAsOfDto {
  @ApiPropertyOptional(RECORDED_AS_OF)
  @IsOptional()
  @IsString()
  recordedAsOf?: string;
}

/** The two dates of a question. */
export class AsOfDto extends RecordedAsOfDto {
  @ApiPropertyOptional(AS_OF)
  @IsOptional()
  @IsString()
  asOf?: string;
}

/** The two dates of a question whose answer is a list. */
export class AsOfPageDto extends PageDto {
  @ApiPropertyOptional(RECORDED_AS_OF)
  @IsOptional()
  @IsString()
  recordedAsOf?: string;

  @ApiPropertyOptional(AS_OF)
  @IsOptional()
  @IsString()
  asOf?: string;
}
