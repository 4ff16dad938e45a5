import type { Ledger } from '#libs/ledger';

/** How far a node has come that folds what a log has. */
export interface FoldingProgress {
  /** Commits folded since it was opened. */
  readonly commits: number;
  /** Of the log, from 0 to 1; `null` where its end is not known. */
  readonly share: number | null;
}

const TELL_MS = 500;

/** Waits until a node has folded all that its log has; closes the ledger where it cannot. @throws LedgerError */
export async function catchUp(
  ledger: Ledger,
  onFolding?: (progress: FoldingProgress) => void,
): Promise<void> {
  const { following, log } = ledger;
  const tell = (): void => {
    if (!following) return;
    const { position, head } = following.status();
    const share = head === null || head === '0' ? null : Number(position ?? 0) / Number(head);
    onFolding?.({ commits: following.folded.commits, share });
  };
  const timer = following && onFolding ? setInterval(tell, TELL_MS) : null;
  try {
    await log.head();
  } catch (error) {
    await log.close();
    throw error;
  } finally {
    if (timer !== null) clearInterval(timer);
  }
}
