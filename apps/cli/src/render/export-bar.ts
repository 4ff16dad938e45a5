import { SingleBar } from 'cli-progress';
import type { LedgerPart } from '#libs/app';

/** How far the export of a ledger is. */
export class ExportBar {
  private readonly bar = new SingleBar({
    format: 'writing [{bar}] {value}/{total} entities · {rows} rows · {eta_formatted} to go',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  private isShown = false;

  show({ entities, entitiesTotal, rows }: Pick<LedgerPart, 'entities' | 'entitiesTotal' | 'rows'>): void {
    const told = { rows: rows.toLocaleString('en-US') };
    if (!this.isShown) this.bar.start(entitiesTotal, 0, told);
    this.isShown = true;
    this.bar.update(entities, told);
  }

  stop(): void {
    if (this.isShown) this.bar.stop();
  }
}
