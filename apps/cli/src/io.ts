/** Where a command writes: results to `out`, progress and remarks to `err`. */
export interface Io {
  /** A line, or several. */
  readonly out: (text: string) => void;
  /** Bytes as they are. */
  readonly write: (bytes: Uint8Array) => void;
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal that a progress bar can be drawn on. */
  readonly interactive: boolean;
  /** Whether results go to a terminal, and how many columns there are to set them in. */
  readonly isTerminal: boolean;
  readonly columns: number;
}

/** What tables are set for where there is no terminal to ask. */
const COLUMNS_DEFAULT = 140;

export const processIo: Io = {
  out: (text) => void process.stdout.write(`${text}\n`),
  write: (bytes) => void process.stdout.write(bytes),
  err: (text) => void process.stderr.write(`${text}\n`),
  interactive: process.stderr.isTTY,
  isTerminal: process.stdout.isTTY,
  columns: process.stdout.isTTY ? process.stdout.columns : COLUMNS_DEFAULT,
};

export const EXIT = { done: 0, failed: 1, usage: 2, exceptions: 3 } as const;
