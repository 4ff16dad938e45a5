import { createHash } from 'node:crypto';
import type { Database, Statement } from 'better-sqlite3';
import type { DocumentBytes, DocumentStore } from '../event-log.js';
import { LedgerError } from '../ledger-error.js';

const PREFIX = /^[0-9a-f]{4,64}$/;

/** Documents and renditions in the ledger's own file. */
export class SqliteDocuments implements DocumentStore {
  private readonly select: Statement<[Buffer], { media_type: string; bytes: Buffer }>;
  private readonly between: Statement<[Buffer, Buffer, number], Buffer>;
  private readonly insert: Statement<[Buffer, string, Uint8Array]>;

  constructor(database: Database) {
    this.select = database.prepare('SELECT media_type, bytes FROM documents WHERE sha256 = ?');
    this.between = database
      .prepare<[Buffer, Buffer, number], Buffer>(
        'SELECT sha256 FROM documents WHERE sha256 BETWEEN ? AND ? ORDER BY sha256 LIMIT ?',
      )
      .pluck();
    this.insert = database.prepare(
      'INSERT INTO documents (sha256, media_type, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    );
  }

  async get(sha256: string): Promise<DocumentBytes | null> {
    const row = this.select.get(Buffer.from(sha256, 'hex'));
    if (!row) return null;
    if (hashOf(row.bytes) !== sha256) {
      throw new LedgerError(
        'document-damaged',
        `document ${sha256} is damaged: restore the ledger from a copy`,
        { sha256 },
      );
    }
    return { sha256, mediaType: row.media_type, bytes: row.bytes };
  }

  async find(prefix: string, limit = 16): Promise<readonly string[]> {
    if (!PREFIX.test(prefix)) return [];
    const [low, high] = [prefix.padEnd(64, '0'), prefix.padEnd(64, 'f')].map((hex) =>
      Buffer.from(hex, 'hex'),
    );
    return this.between.all(low!, high!, limit).map((hash) => hash.toString('hex'));
  }

  /** Inside the transaction of its commit. @throws LedgerError `document-hash-wrong` */
  put({ sha256, mediaType, bytes }: DocumentBytes): void {
    if (hashOf(bytes) !== sha256) {
      throw new LedgerError(
        'document-hash-wrong',
        `the bytes given for document ${sha256} have another SHA-256`,
        { sha256 },
      );
    }
    this.insert.run(
      Buffer.from(sha256, 'hex'),
      mediaType,
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    );
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
