import Database from 'better-sqlite3';
import { openDuckDb } from './duckdb.mjs';

/** Rows of what commits state, without what most of a statement does not need. */
function* rowsOf({ header, events }) {
  for (const { observation } of events) {
    if (!observation) continue;
    const { concept, unit, period, value } = observation;
    yield [header.entity, period, concept, unit, header.publishedAt, value];
  }
}

const marks = (list) => list.map(() => '?').join();

const list = (texts) => texts.map((text) => `'${text}'`).join();

/** The baseline: a row an observation, and an index that holds all that is asked for. */
export class SqliteFacts {
  constructor(path) {
    this.database = new Database(path);
    this.database.pragma('journal_mode = OFF');
    this.database.pragma('synchronous = OFF');
    this.database.exec(
      'CREATE TABLE facts (entity TEXT, period TEXT, concept TEXT, unit TEXT, published TEXT, value TEXT)',
    );
    this.insert = this.database.prepare('INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?)');
    this.add = this.database.transaction((commit) => {
      for (const each of rowsOf(commit)) this.insert.run(each);
    });
    this.statements = new Map();
    this.seconds = 0;
  }

  ready() {
    this.database.exec('CREATE INDEX covering ON facts (entity, period, concept, published, value)');
    this.database.exec('ANALYZE');
  }

  ask({ entity, asOf, periods, concepts }) {
    const sql = `SELECT period, concept, value, max(published) FROM facts
      WHERE entity = ? AND period IN (${marks(periods)}) AND concept IN (${marks(concepts)}) AND published <= ?
      GROUP BY period, concept`;
    if (!this.statements.has(sql)) this.statements.set(sql, this.database.prepare(sql));
    const started = performance.now();
    const rows = this.statements.get(sql).all(entity, ...periods, ...concepts, asOf);
    this.seconds = (performance.now() - started) / 1000;
    return new Map(rows.map(({ period, concept, value }) => [`${concept} ${period}`, value]));
  }
}

/** The peer: the rows sorted as questions want them. */
export class DuckFacts {
  static async open() {
    const connection = await openDuckDb();
    if (!connection) return null;
    await connection.run(
      'CREATE TABLE unsorted (entity VARCHAR, period VARCHAR, concept VARCHAR, unit VARCHAR, published VARCHAR, value VARCHAR)',
    );
    return new DuckFacts(connection, await connection.createAppender('unsorted'));
  }

  constructor(connection, appender) {
    this.connection = connection;
    this.appender = appender;
    this.seconds = 0;
  }

  add(commit) {
    for (const each of rowsOf(commit)) {
      for (const cell of each) this.appender.appendVarchar(cell);
      this.appender.endRow();
    }
  }

  async ready() {
    this.appender.closeSync();
    await this.connection.run(
      'CREATE TABLE facts AS SELECT * FROM unsorted ORDER BY entity, period, concept, published',
    );
    await this.connection.run('DROP TABLE unsorted');
  }

  async ask({ entity, asOf, periods, concepts }) {
    const sql = `SELECT period, concept, arg_max(value, published) FROM facts
      WHERE entity = '${entity}' AND period IN (${list(periods)}) AND concept IN (${list(concepts)}) AND published <= '${asOf}'
      GROUP BY period, concept`;
    const started = performance.now();
    const rows = (await this.connection.runAndReadAll(sql)).getRows();
    this.seconds = (performance.now() - started) / 1000;
    return new Map(rows.map(([period, concept, value]) => [`${concept} ${period}`, value]));
  }
}
