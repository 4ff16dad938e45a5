import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FigureError } from '#libs/figures';
import { parseSkey, ProofError, signerOf, type SignerKey, type VerifierKey } from '#libs/proofs';

/** The key's file in a data directory, where nothing else is said. */
const KEY_FILE = 'log.key';
const SEED_BYTES = 32;
const OTHERS = 0o077;

export const keyFileIn = (home: string): string => join(home, KEY_FILE);

/**
 * Makes the key that a ledger signs its checkpoints with, for its owner's eyes only, under the name of the log. A key is never
 * written over: checkpoints of two keys are of two logs to everybody else.
 * @throws FigureError `key-exists`; ProofError `key-name-malformed`
 */
export function createLogKey(file: string, name: string): VerifierKey {
  const { skey, verifier } = signerOf(name, 'note', randomBytes(SEED_BYTES));
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, `${skey}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    throw new FigureError(
      'key-exists',
      `there is a key in ${file}: show it with "tieout signing-key", or give another file`,
      {
        file,
      },
    );
  }
  return verifier;
}

/**
 * The key in a file; `null` where there is none.
 * @throws FigureError `key-exposed` where others may read it, `key-unreadable`; ProofError `key-malformed`
 */
export function readLogKey(file: string): SignerKey | null {
  try {
    if (process.platform !== 'win32' && (statSync(file).mode & OTHERS) !== 0)
      throw new FigureError('key-exposed', `others may read ${file}: chmod 600 it`, { file });
    return parseSkey(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof FigureError || error instanceof ProofError) throw error;
    if (codeOf(error) === 'ENOENT') return null;
    throw new FigureError('key-unreadable', `the key in ${file} can't be read (${codeOf(error)})`, { file });
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unreadable';
