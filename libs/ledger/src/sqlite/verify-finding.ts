import type { Finding } from '../ledger.js';

export const finding = (
  code: string,
  message: string,
  {
    commit = null,
    document = null,
  }: { readonly commit?: number | null; readonly document?: string | null } = {},
): Finding => ({ code, commit, document, message });

export const problemOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
