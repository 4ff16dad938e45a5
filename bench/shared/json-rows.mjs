import Database from 'better-sqlite3';

/** The baseline: one JSON row an event, `synchronous=FULL`, unique by stream and version, one transaction a filing. */
export class JsonRows {
  constructor(path) {
    this.database = new Database(path);
    this.database.pragma('journal_mode = WAL');
    this.database.pragma('synchronous = FULL');
    this.database.exec(
      'CREATE TABLE IF NOT EXISTS events (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, version INTEGER NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL, UNIQUE (stream, version))',
    );
    this.insert = this.database.prepare(
      'INSERT INTO events (stream, version, type, data) VALUES (?, ?, ?, ?)',
    );
    this.versions = new Map();
    this.append = this.database.transaction(({ header, events }) => {
      let version = this.versions.get(header.entity) ?? 0;
      for (const event of events) {
        this.insert.run(
          header.entity,
          ++version,
          event.type,
          JSON.stringify({
            ...event,
            commit: header.id,
            publishedAt: header.publishedAt,
            recordedAt: header.recordedAt,
          }),
        );
      }
      this.versions.set(header.entity, version);
    });
  }

  /** Every event, parsed, in the order of the log. */
  *events() {
    for (const { stream, data } of this.database
      .prepare('SELECT stream, data FROM events ORDER BY position')
      .iterate()) {
      yield { stream, event: JSON.parse(data) };
    }
  }

  get bytes() {
    this.database.pragma('wal_checkpoint(TRUNCATE)');
    return (
      this.database.pragma('page_count', { simple: true }) *
      this.database.pragma('page_size', { simple: true })
    );
  }

  close() {
    this.database.close();
  }
}
