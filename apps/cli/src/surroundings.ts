import { InvalidArgumentError } from 'commander';
import type { Io } from './io.js';
import type { Session } from './session.js';

/** What a command needs of its surroundings. */
export interface Surroundings extends Io {
  /** The data directory of this run. */
  readonly home: () => string;
  /** The file of the key that this ledger signs its checkpoints with. */
  readonly keyFile: () => string;
  /** The URL of the log of this run, as it was given. */
  readonly logUrl: () => string;
  readonly session: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
  /** Runs another command line, written elsewhere; resolves to its exit code. */
  readonly run: (args: readonly string[], io: Io) => Promise<number>;
  /** Sets the exit code of a run that did its work but has something to say. */
  readonly exit: (code: number) => void;
}

/** A whole number from 0, as an argument. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It is not a whole number.');
  return Number(text);
}
