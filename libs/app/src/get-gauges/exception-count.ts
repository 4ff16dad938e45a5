import { setImmediate as nextTurn } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { OpenExceptions } from '#libs/views';
import { LedgerAccess } from '../ledger-access.js';

/** How long a count goes on before others have a turn. */
const TURN_MS = 8;

/** Counts the exceptions that are open, once for all who ask at the same time. */
@Injectable()
export class ExceptionCount {
  private running: Promise<number | null> | null = null;
  private exceptions: OpenExceptions | null = null;

  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  open(): Promise<number | null> {
    this.running ??= this.count().finally(() => (this.running = null));
    return this.running;
  }

  private async count(): Promise<number | null> {
    this.exceptions ??= new OpenExceptions(this.ledger.projections);
    const counting = this.exceptions.count();
    for (let turn = performance.now(); ;) {
      const { value, done } = counting.next();
      if (done) return value;
      if (performance.now() - turn < TURN_MS) continue;
      await nextTurn();
      turn = performance.now();
    }
  }
}
