import { ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsInt, IsOptional, Min } from 'class-validator';
import { AsOfDto } from '../http/as-of.dto.js';

@ApiSchema({ name: 'ReplayRequest', description: 'What to rebuild; all of it where nothing is said.' })
export class ReplayDto extends AsOfDto {
  @ApiPropertyOptional({
    description: 'Only the commits up to this one.',
    type: 'integer',
    minimum: 0,
    example: 1,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  toCommit?: number;
}
