import type { Database, Statement } from 'better-sqlite3';
import type { Dictionary, DictionaryKind } from '../block-reader.js';
import { LedgerError } from '../ledger-error.js';
import { hasRowChecks, ROW_KIND, rowDamaged, textCrc } from './row-checks.js';

/** The order is part of the format: only ever add at the end. */
const KINDS: readonly DictionaryKind[] = ['concept', 'period', 'unit', 'dimensions'];

interface Entry {
  readonly id: number;
  readonly kind: number;
  readonly text: string;
}

interface Row extends Entry {
  readonly crc: number | null;
}

/** The dictionary table, whole in memory; what another process adds is picked up when it is met. */
export class SqliteDictionary implements Dictionary {
  /** By id; ids count from 1 without gaps. */
  private readonly entries: Entry[] = [{ id: 0, kind: 0, text: '' }];
  private readonly ids: Readonly<Record<DictionaryKind, Map<string, number>>> = {
    concept: new Map(),
    period: new Map(),
    unit: new Map(),
    dimensions: new Map(),
  };
  /** Entries that are not what was written: they are told of when they are asked for. */
  private readonly damaged = new Set<number>();
  private readonly isChecked: boolean;
  private readonly newer: Statement<[number], Row>;
  private readonly insert: Statement<[number, number, string]>;
  private check: Statement<[number, number]> | null = null;

  constructor(private readonly database: Database) {
    this.isChecked = hasRowChecks(database);
    const crc = this.isChecked
      ? `(SELECT crc FROM row_checks WHERE kind = ${ROW_KIND.text} AND row_checks.id = d.id)`
      : 'NULL';
    this.newer = database.prepare(
      `SELECT id, kind, text, ${crc} AS crc FROM dictionary d WHERE id > ? ORDER BY id`,
    );
    this.insert = database.prepare('INSERT INTO dictionary (id, kind, text) VALUES (?, ?, ?)');
    this.refresh();
  }

  text(id: number): string {
    if (id >= this.entries.length) this.refresh();
    const entry = this.entries[id];
    if (entry === undefined || id === 0) {
      throw new LedgerError(
        'dictionary-damaged',
        `the dictionary has no text ${id}: restore the ledger from a copy`,
        { id },
      );
    }
    if (this.damaged.has(id)) throw rowDamaged(`text ${id} of the dictionary`);
    return entry.text;
  }

  idOf(kind: DictionaryKind, text: string): number {
    const known = this.ids[kind].get(text);
    if (known !== undefined) return known;
    this.refresh();
    const id = this.ids[kind].get(text);
    if (id !== undefined) return id;
    // It may be one of them.
    const [first] = this.damaged;
    if (first !== undefined) throw rowDamaged(`text ${first} of the dictionary`);
    return 0;
  }

  /** Inside a write transaction that has refreshed: the id of a text, given a new one if it has none. */
  intern(kind: DictionaryKind, text: string): number {
    const known = this.ids[kind].get(text);
    if (known !== undefined) return known;
    const entry = { id: this.entries.length, kind: KINDS.indexOf(kind), text };
    this.insert.run(entry.id, entry.kind, text);
    this.check ??= this.database.prepare(`INSERT INTO row_checks VALUES (${ROW_KIND.text}, ?, ?)`);
    this.check.run(entry.id, textCrc(entry.id, entry.kind, text));
    this.adopt(entry);
    return entry.id;
  }

  /** Texts in memory. */
  get size(): number {
    return this.entries.length;
  }

  /** Forgets what was interned since the dictionary had a size: its transaction was rolled back. */
  forget(size: number): void {
    while (this.entries.length > size) {
      const { kind, text } = this.entries.pop()!;
      this.ids[KINDS[kind]!].delete(text);
    }
  }

  /** Picks up what other processes added. A gap or an unknown kind is damage: what is behind it is not read. */
  refresh(): void {
    for (const { crc, ...entry } of this.newer.iterate(this.entries.length - 1)) {
      if (entry.id !== this.entries.length || KINDS[entry.kind] === undefined) return;
      if (this.isChecked && crc !== textCrc(entry.id, entry.kind, entry.text)) this.damaged.add(entry.id);
      this.adopt(entry);
    }
  }

  private adopt(entry: Entry): void {
    this.entries.push(entry);
    this.ids[KINDS[entry.kind]!].set(entry.text, entry.id);
  }
}
