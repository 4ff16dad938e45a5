import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  Equals,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import type { ResolutionChoice } from '#libs/app';
import { OPERATOR, type Caller } from '../access/caller.js';
import { Problem } from '../http/problem.js';

const NAME_MAX = 200;
const REASON_MAX = 4000;
const VISIBLE = /\S/;

/** One of three. */
@ApiSchema({ name: 'Choice', description: 'One of three.' })
export class ChoiceDto {
  @ApiPropertyOptional({
    description: 'Take this candidate, counted from 0.',
    type: 'integer',
    minimum: 0,
    example: 0,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  take?: number;

  @ApiPropertyOptional({
    description: 'Accept the doubted value at this ordinal.',
    type: 'integer',
    minimum: 0,
    example: 3,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  accept?: number;

  @ApiPropertyOptional({ description: 'None of it is a figure.', enum: [true], type: Boolean, example: true })
  @IsOptional()
  @Equals(true)
  dismiss?: true;
}

@ApiSchema({ name: 'Decision', description: 'A person’s decision on an exception.' })
export class ResolveExceptionDto {
  @ApiProperty({ type: ChoiceDto, description: 'Exactly one of the three.' })
  @IsObject()
  @ValidateNested()
  @Type(() => ChoiceDto)
  choice!: ChoiceDto;

  @ApiPropertyOptional({
    description: 'Who decides; with a key or a JWT, for whom, where it is not for its own name.',
    minLength: 1,
    maxLength: NAME_MAX,
    pattern: VISIBLE.source,
    example: 'A. Auditor',
  })
  @IsOptional()
  @IsString()
  @Matches(VISIBLE)
  @Length(1, NAME_MAX)
  by?: string;

  @ApiProperty({
    description: 'Why, for whoever reads it later.',
    minLength: 1,
    maxLength: REASON_MAX,
    pattern: VISIBLE.source,
    example: 'The filing shows 1.66 there.',
  })
  @IsString()
  @Matches(VISIBLE)
  @Length(1, REASON_MAX)
  reason!: string;
}

/**
 * Who is recorded to have decided: the name that a key or a JWT vouches for comes first, whatever the request says.
 * @throws Problem `request-malformed` where nobody is named
 */
export function personOf(by: string | undefined, { id, name }: Pick<Caller, 'id' | 'name'>): string {
  const vouched = id === OPERATOR.id ? null : name;
  if (vouched !== null) return by === undefined || by === vouched ? vouched : `${vouched}, for ${by}`;
  if (by !== undefined) return by;
  const detail = 'a decision is by somebody: say who decides';
  throw new Problem(400, 'request-malformed', detail, { errors: [{ pointer: '/by', detail }] });
}

/** @throws Problem `request-malformed` unless exactly one is chosen */
export function choiceOf({ take, accept, dismiss }: ChoiceDto): ResolutionChoice {
  const chosen: ResolutionChoice[] = [
    ...(isSaid(take) ? [{ take }] : []),
    ...(isSaid(accept) ? [{ accept }] : []),
    ...(isSaid(dismiss) ? [{ dismiss }] : []),
  ];
  const [choice] = chosen;
  if (choice && chosen.length === 1) return choice;
  const detail = 'choose exactly one of take, accept and dismiss';
  throw new Problem(400, 'request-malformed', detail, { errors: [{ pointer: '/choice', detail }] });
}

const isSaid = <T>(value: T | null | undefined): value is T => value !== undefined && value !== null;
