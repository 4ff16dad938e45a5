import type { Finding } from '../ledger.js';

export const finding = (
  code: string,
  message: string,
  {
    commit = null,
    document = null,
    byte = null,
  }: Partial<Pick<Finding, 'commit' | 'document' | 'byte'>> = {},
): Finding => ({ code, commit, document, byte, message });

export const problemOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
