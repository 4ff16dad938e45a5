import { Transform } from 'class-transformer';

/** Reads a query parameter as a flag: `?all`, `?all=true`, `?all=false`; anything else is left to be refused. */
export const Flag = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => {
    if (value === '' || value === 'true') return true;
    return value === 'false' ? false : value;
  });
