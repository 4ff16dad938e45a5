import type { Database, Statement } from 'better-sqlite3';
import type { Dictionary, DictionaryKind } from '../block-reader.js';
import { LedgerError } from '../ledger-error.js';

const KINDS: readonly DictionaryKind[] = ['concept', 'period', 'unit', 'dimensions'];

/** The dictionary table, whole in memory; what another process adds is picked up when it is met. */
export class SqliteDictionary implements Dictionary {
  private readonly texts: string[] = [''];
  private readonly ids: Readonly<Record<DictionaryKind, Map<string, number>>> = {
    concept: new Map(),
    period: new Map(),
    unit: new Map(),
    dimensions: new Map(),
  };
  private readonly newer: Statement<[number], { id: number; kind: number; text: string }>;
  private readonly insert: Statement<[number, number, string]>;

  constructor(database: Database) {
    this.newer = database.prepare('SELECT id, kind, text FROM dictionary WHERE id > ? ORDER BY id');
    this.insert = database.prepare('INSERT INTO dictionary (id, kind, text) VALUES (?, ?, ?)');
    this.refresh();
  }

  text(id: number): string {
    if (id >= this.texts.length) this.refresh();
    const text = this.texts[id];
    if (text === undefined || id === 0) {
      throw new LedgerError(
        'dictionary-damaged',
        `the dictionary has no text ${id}: restore the ledger from a copy`,
        { id },
      );
    }
    return text;
  }

  idOf(kind: DictionaryKind, text: string): number {
    const known = this.ids[kind].get(text);
    if (known !== undefined) return known;
    this.refresh();
    return this.ids[kind].get(text) ?? 0;
  }

  /** Inside a write transaction that has refreshed: the id of a text, given a new one if it has none. */
  intern(kind: DictionaryKind, text: string): number {
    const known = this.ids[kind].get(text);
    if (known !== undefined) return known;
    const id = this.texts.length;
    this.insert.run(id, KINDS.indexOf(kind), text);
    this.adopt(id, kind, text);
    return id;
  }

  /** Texts in memory. */
  get size(): number {
    return this.texts.length;
  }

  /** Forgets what was interned since the dictionary had a size: its transaction was rolled back. */
  forget(size: number): void {
    this.texts.length = size;
    for (const map of Object.values(this.ids)) {
      for (const [text, id] of map) if (id >= size) map.delete(text);
    }
  }

  /** Picks up what other processes added. */
  refresh(): void {
    for (const { id, kind, text } of this.newer.iterate(this.texts.length - 1))
      this.adopt(id, KINDS[kind]!, text);
  }

  private adopt(id: number, kind: DictionaryKind, text: string): void {
    this.texts[id] = text;
    this.ids[kind].set(text, id);
  }
}
