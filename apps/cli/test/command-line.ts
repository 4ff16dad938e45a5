import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAt, parseLogUrl, type Ledger } from '#libs/ledger';
import { testLog } from '#libs/testing';
import { run } from '../src/program.js';

export interface Told {
  readonly code: number;
  readonly out: string;
  /** What `out` is the text of. */
  readonly bytes: Buffer;
  readonly err: string;
}

/** What says where a ledger is: its data directory, and its log. */
export const at = (home: string): string[] => ['--home', home, '--log', testLog(home)];

/** Opens a ledger beside the command line. */
export const openBeside = (home: string): Promise<Ledger> =>
  openAt({ path: join(home, 'ledger.db'), log: parseLogUrl(testLog(home)) });

/** A data directory of its own, and the command line on it. */
export class CommandLine {
  isTerminal = false;
  columns = 140;
  readonly home = mkdtempSync(join(tmpdir(), 'tieout-cli-'));
  /** The data directory, where no other is said. */
  readonly ledger = join(this.home, 'ledger');

  async tieout(...args: string[]): Promise<Told> {
    const out: Uint8Array[] = [];
    const err: string[] = [];
    const io = {
      out: (text: string) => void out.push(Buffer.from(`${text}\n`)),
      write: (bytes: Uint8Array) => void out.push(bytes),
      err: (text: string) => void err.push(text),
      interactive: false,
      isTerminal: this.isTerminal,
      columns: this.columns,
    };
    const [first, second, ...others] = args;
    const code = await run(
      first === '--home' ? [...at(second!), ...others] : [...at(this.ledger), ...args],
      io,
    );
    const bytes = Buffer.concat(out);
    return { code, bytes, out: bytes.toString().replace(/\n$/, ''), err: err.join('\n') };
  }

  /** Runs and reads the one JSON value that it prints. */
  async json<T = Record<string, unknown>>(...args: string[]): Promise<T> {
    const { code, out, err } = await this.tieout(...args, '--json');
    if (code !== 0) throw new Error(`exit ${code}: ${err}`);
    return JSON.parse(out) as T;
  }

  /** Runs and reads its JSON lines. */
  async lines<T = Record<string, unknown>>(...args: string[]): Promise<T[]> {
    const { code, out, err } = await this.tieout(...args, '--json');
    if (code !== 0) throw new Error(`exit ${code}: ${err}`);
    return out === '' ? [] : out.split('\n').map((line) => JSON.parse(line) as T);
  }

  file(name: string, content: string | Uint8Array): string {
    const path = join(this.home, name);
    writeFileSync(path, content);
    return path;
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}
