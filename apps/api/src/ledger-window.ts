import { join } from 'node:path';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { openLedger, type DocumentBytes, type Head, type Ledger } from '#libs/ledger';

/** The data directory of the ledger that this server serves. */
export const HOME = Symbol('Home');

/** Where the ledger is in its data directory. */
const LEDGER_FILE = 'ledger.db';

/**
 * What the API reads of a ledger beside the use cases: the head of its log, and a document's bytes.
 * A connection of its own, opened when first asked, after the use cases have made the ledger.
 */
@Injectable()
export class LedgerWindow implements OnApplicationShutdown {
  private opened: Ledger | null = null;

  constructor(@Inject(HOME) private readonly home: string) {}

  head(): Promise<Head> {
    return this.ledger.log.head();
  }

  /** The bytes, their hash checked, or `null`. @throws LedgerError `document-damaged` */
  bytesOf(sha256: string): Promise<DocumentBytes | null> {
    return this.ledger.documents.get(sha256);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.opened?.log.close();
  }

  private get ledger(): Ledger {
    return (this.opened ??= openLedger(join(this.home, LEDGER_FILE)));
  }
}
