import { v5 as uuidV5 } from 'uuid';
import { sha256Hex } from '#libs/figures';
import type { DocumentBytes, DocumentStore } from '../event-log.js';
import { LedgerError } from '../ledger-error.js';
import type { SqliteDocuments } from '../sqlite/sqlite-documents.js';
import type { KurrentClient } from './kurrent-client.js';
import type { StreamNames } from './stream-names.js';
import { uuidOf } from './uuid.js';

/** Bytes of a document in one event. */
const PART_BYTES = 512_000;
const PART_TYPE = 'DocumentPart';
/** Times that two who write the same bytes may meet. */
const ATTEMPTS_MAX = 20;

/** What the first part says of the whole. */
interface Head {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/**
 * Documents in streams of their own, one event a part: whole before the commit that files them is appended, and kept in
 * the node's file once they were asked for.
 */
export class KurrentDocuments implements DocumentStore {
  constructor(
    private readonly client: KurrentClient,
    private readonly names: StreamNames,
    private readonly local: SqliteDocuments,
  ) {}

  async get(sha256: string): Promise<DocumentBytes | null> {
    const known = await this.local.get(sha256);
    if (known) return known;
    const document = await this.fetch(sha256);
    if (document) this.local.keep(document);
    return document;
  }

  find(prefix: string, limit?: number): Promise<readonly string[]> {
    return this.local.find(prefix, limit);
  }

  /** From the server. @throws LedgerError `document-damaged` */
  async fetch(sha256: string): Promise<DocumentBytes | null> {
    const { parts, head } = await this.parts(sha256);
    if (!head) return null;
    const bytes = Buffer.concat(parts);
    // Others may be writing it.
    if (bytes.length < head.bytes) return null;
    if (sha256Hex(bytes) !== sha256) {
      throw new LedgerError(
        'document-damaged',
        `document ${sha256} is damaged in the log: restore its stream from a backup`,
        { sha256 },
      );
    }
    return { sha256, mediaType: head.mediaType, bytes };
  }

  /** Writes a document, or what somebody who wrote it left out; durable when this returns. */
  async put(document: DocumentBytes): Promise<void> {
    const { sha256, bytes, mediaType } = document;
    const stream = this.names.ofDocument(sha256);
    let [offset, revision] = [0, -1n];
    for (let attempt = 1; offset < bytes.length || revision < 0n;) {
      const part = {
        // The same for all who write these bytes, cut in the same way.
        id: uuidV5(`${offset}+${PART_BYTES}`, uuidOf(sha256)),
        type: PART_TYPE,
        bytes: bytes.subarray(offset, offset + PART_BYTES),
        metadata: revision < 0n ? { sha256, mediaType, bytes: bytes.length } : { offset },
      };
      try {
        revision = (await this.client.append(stream, [part], revision)).revision;
        offset += part.bytes.length;
      } catch (error) {
        const isMet = error instanceof LedgerError && error.code === 'log-conflict';
        if (!isMet || attempt++ >= ATTEMPTS_MAX) throw error;
        const { parts } = await this.parts(sha256);
        offset = parts.reduce((sum, each) => sum + each.length, 0);
        revision = BigInt(parts.length) - 1n;
      }
    }
  }

  private async parts(sha256: string): Promise<{ readonly parts: Uint8Array[]; readonly head: Head | null }> {
    const stream = this.names.ofDocument(sha256);
    const parts: Uint8Array[] = [];
    let head: Head | null = null;
    for (;;) {
      const page = await this.client.page(stream, BigInt(parts.length));
      for (const { data, metadata, revision, type } of page) {
        if (type !== PART_TYPE || !(data instanceof Uint8Array)) throw foreign(sha256, stream, revision);
        if (parts.length === 0) head = metadata as Head;
        parts.push(data);
      }
      if (page.length === 0) return { parts, head };
    }
  }
}

const foreign = (sha256: string, stream: string, revision: bigint): LedgerError =>
  new LedgerError(
    'document-damaged',
    `event ${revision} of ${stream} is no part of a document: another program writes to it`,
    { sha256, stream },
  );
