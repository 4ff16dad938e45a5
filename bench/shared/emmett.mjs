/** The peer: Emmett's SQLite event store, as its documentation has it used; `null` where it is not installed. */
export async function openEmmett(path) {
  let store;
  try {
    store = await import('../peers/node_modules/@event-driven-io/emmett-sqlite/dist/index.js');
  } catch {
    return null;
  }
  return new Emmett(store, path);
}

/** Events that are appended with one call. */
const BATCH = 100;

class Emmett {
  constructor(store, path) {
    this.store = store;
    this.path = path;
    this.events = store.getSQLiteEventStore({ fileName: path, schema: { autoMigration: 'CreateOrUpdate' } });
  }

  async append({ header, events }) {
    for (let from = 0; from < events.length; from += BATCH) {
      const batch = events.slice(from, from + BATCH).map(({ type, ...data }) => ({
        type,
        data: { ...data, commit: header.id, publishedAt: header.publishedAt, recordedAt: header.recordedAt },
      }));
      await this.events.appendToStream(header.entity, batch);
    }
  }

  /** Reads all events in batches and folds each into a row of a figure, with the checkpoint of the batch: a projection made anew. */
  async rebuild() {
    const connection = this.store.sqliteConnection({ fileName: this.path });
    await connection.command('DROP TABLE IF EXISTS figures');
    await connection.command('CREATE TABLE figures (id TEXT PRIMARY KEY, observations INTEGER, value TEXT)');
    let after = 0n;
    for (;;) {
      const batch = await this.store.readMessagesBatch(connection, { after, batchSize: BATCH });
      await connection.withTransaction(async () => {
        for (const { data, metadata } of batch.messages) {
          const { observation } = data;
          if (!observation) continue;
          const { concept, period, unit, value } = observation;
          await connection.command(
            'INSERT INTO figures VALUES (?, 1, ?) ON CONFLICT (id) DO UPDATE SET observations = observations + 1, value = excluded.value',
            [`${metadata.streamName}|${concept}|${period}|${unit}`, value],
          );
        }
      });
      if (batch.messages.length === 0) break;
      after = batch.currentGlobalPosition;
    }
    const [{ folded }] = await connection.query('SELECT sum(observations) AS folded FROM figures');
    connection.close();
    return Number(folded);
  }
}
