import { SingleBar } from 'cli-progress';
import type { FoldingProgress } from '#libs/app';

const PER_CENT = 100;

/** How much of a log a node has folded, where a command has to wait for it. */
export class FoldingBar {
  private isShown = false;
  private readonly bar = new SingleBar({
    format: 'folding the log [{bar}] {percentage} % · {commits} commits · {eta_formatted} to go',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });

  show({ commits, share }: FoldingProgress): void {
    if (share === null) return;
    const told = { commits: commits.toLocaleString('en-US') };
    if (!this.isShown) this.bar.start(PER_CENT, 0, told);
    this.isShown = true;
    this.bar.update(Math.floor(share * PER_CENT), told);
  }

  stop(): void {
    if (this.isShown) this.bar.stop();
  }
}
