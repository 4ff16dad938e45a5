/** Where a command writes: results to `out`, progress and remarks to `err`. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal that a progress bar can be drawn on. */
  readonly interactive: boolean;
}

export const processIo: Io = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  interactive: process.stderr.isTTY,
};

export const EXIT = { done: 0, failed: 1, usage: 2, exceptions: 3 } as const;
