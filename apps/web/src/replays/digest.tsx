import { shortHash } from '../ui/names.js';

/** A digest, short; all of it on hover and to who copies it. */
export const Digest = ({ value }: { value: string | null }) =>
  value === null ? <>none</> : <code title={value}>{shortHash(value)}</code>;
