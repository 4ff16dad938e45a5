import { hash } from 'node:crypto';
import type { Database, Statement } from 'better-sqlite3';
import { sliceOf } from '#libs/figures';
import type { DocumentBytes, DocumentStore } from '../event-log.js';
import { LedgerError } from '../ledger-error.js';
import type { SqliteBlocks } from './sqlite-blocks.js';

const PREFIX = /^[0-9a-f]{4,64}$/;

/**
 * Documents and renditions in the ledger's own file: those that are kept, and slices, which are made anew from the
 * commit that files them.
 */
export class SqliteDocuments implements DocumentStore {
  private readonly select: Statement<[Buffer], { media_type: string; bytes: Buffer }>;
  private readonly between: Statement<[Prefixed], Buffer>;
  private readonly holds: Statement<[Buffer], number>;
  private readonly insert: Statement<[Buffer, number, string, Buffer]>;

  constructor(
    private readonly database: Database,
    private readonly blocks: SqliteBlocks,
  ) {
    this.select = database.prepare('SELECT media_type, bytes FROM documents WHERE sha256 = ?');
    this.between = database
      .prepare<[Prefixed], Buffer>(
        `SELECT sha256 FROM documents WHERE sha256 BETWEEN $low AND $high
         UNION SELECT document FROM commits WHERE document >= $low AND document <= $high
         ORDER BY 1 LIMIT $limit`,
      )
      .pluck();
    this.holds = database.prepare<[Buffer], number>('SELECT 1 FROM documents WHERE sha256 = ?').pluck();
    this.insert = database.prepare(
      'INSERT INTO documents (sha256, number, media_type, bytes) VALUES (?, ?, ?, ?)',
    );
  }

  async get(sha256: string): Promise<DocumentBytes | null> {
    const row = this.select.get(Buffer.from(sha256, 'hex'));
    if (!row) return this.slice(sha256);
    if (hashOf(row.bytes) !== sha256) throw damaged(sha256);
    return { sha256, mediaType: row.media_type, bytes: row.bytes };
  }

  async find(prefix: string, limit = 16): Promise<readonly string[]> {
    if (!PREFIX.test(prefix)) return [];
    const [low, high] = [prefix.padEnd(64, '0'), prefix.padEnd(64, 'f')].map((hex) =>
      Buffer.from(hex, 'hex'),
    );
    return this.between.all({ low: low!, high: high!, limit }).map((each) => each.toString('hex'));
  }

  /** A document that a commit's facts make. */
  private slice(sha256: string): DocumentBytes | null {
    const commit = this.blocks.block(this.blocks.numberOfDocument(sha256))?.commit();
    const slice = commit && sliceOf(commit.header, commit.events);
    if (!slice) return null;
    const bytes = Buffer.from(slice.text);
    if (hashOf(bytes) !== sha256) throw damaged(sha256);
    return { sha256, mediaType: slice.mediaType, bytes };
  }

  has(sha256: string): boolean {
    return this.holds.get(Buffer.from(sha256, 'hex')) !== undefined;
  }

  /** Keeps a copy of what another log holds, for as long as it is of use; without a commit there is nothing to keep it for. */
  keep(document: DocumentBytes): void {
    const keep = this.database.transaction(() => {
      const number = this.blocks.numberOfDocument(document.sha256) || this.blocks.headNow().number;
      if (number > 0) this.put(document, number);
    });
    keep.immediate();
  }

  /** Inside the transaction of the commit with the number; bytes that are there already stay as they are. */
  put({ sha256, mediaType, bytes }: DocumentBytes, number: number): void {
    if (this.has(sha256)) return;
    const { buffer, byteOffset, byteLength } = bytes;
    this.insert.run(
      Buffer.from(sha256, 'hex'),
      number,
      mediaType,
      Buffer.from(buffer, byteOffset, byteLength),
    );
  }
}

/** @throws LedgerError `document-hash-wrong` where bytes are not those that their SHA-256 names */
export function assertHash({ sha256, bytes }: DocumentBytes): void {
  const actual = hashOf(bytes);
  if (actual === sha256) return;
  throw new LedgerError(
    'document-hash-wrong',
    `the bytes given as document ${sha256} have SHA-256 ${actual}: hash what you send`,
    { sha256, actual },
  );
}

interface Prefixed {
  readonly low: Buffer;
  readonly high: Buffer;
  readonly limit: number;
}

const damaged = (sha256: string): LedgerError =>
  new LedgerError('document-damaged', `document ${sha256} is damaged: restore the ledger from a copy`, {
    sha256,
  });

const hashOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');
