import type { Database, Statement } from 'better-sqlite3';
import { nodeHash, nodesWith, type NodeReader } from '#libs/proofs';
import { LedgerError } from '../ledger-error.js';

/** Leaves that are taken into the tree in one transaction: another writer waits no longer than for these. */
const LEAVES_PER_ACT = 20_000;

/** The tree over the commits of a file: its leaves are the leaf hashes of `commits`, the nodes above them rows of their own. */
export class SqliteTree {
  /** Made when they are first used: a file of before that is only read has no such table. */
  private made: Statements | null = null;

  constructor(private readonly database: Database) {}

  /**
   * A node that is complete. Of a file that has not got it, it is computed from what is below.
   * @throws LedgerError `commit-unknown` where the file has not so many commits
   */
  readonly read: NodeReader = (level, position) => {
    const { leaf, node } = this.statements;
    const hash = level === 0 ? leaf.get(position + 1) : node?.get(level, position);
    if (hash !== undefined) return hash;
    if (level === 0)
      throw new LedgerError('commit-unknown', `the log has no commit ${position + 1}`, {
        commit: position + 1,
      });
    return nodeHash(this.read(level - 1, 2 * position), this.read(level - 1, 2 * position + 1));
  };

  /** Writes the nodes that a commit completes, in its transaction. */
  append(number: number, leafHash: Buffer): void {
    const pairs = pairsOf(number - 1);
    // A commit of a program that knew no tree has left a gap.
    if (pairs > 0 && this.statements.node!.get(1, pairs - 1) === undefined) this.fill(number - 1);
    this.write(number, leafHash);
  }

  /** Takes in the commits of a file of before, up to a number; a file that has its tree costs one look. */
  complete(number: number): void {
    for (let from = this.pairs(); from < pairsOf(number); from = this.pairs()) {
      const to = Math.min(number, 2 * from + LEAVES_PER_ACT);
      this.database.transaction(() => this.fill(to)).immediate();
    }
  }

  /** From the first pair of commits that has no node on. */
  private fill(to: number): void {
    for (let number = 2 * this.pairs() + 1; number <= to; number++)
      this.write(number, this.read(0, number - 1));
  }

  private write(number: number, leafHash: Uint8Array): void {
    for (const { level, position, hash } of nodesWith(number - 1, leafHash, this.read))
      this.statements.insert!.run(level, position, hash);
  }

  /** Pairs of commits that have their node. */
  private pairs(): number {
    return this.statements.pairs?.get() ?? 0;
  }

  private get statements(): Statements {
    return (this.made ??= prepare(this.database));
  }
}

const pairsOf = (number: number): number => Math.floor(number / 2);

interface Statements {
  readonly leaf: Statement<[number], Buffer>;
  readonly node: Statement<[number, number], Buffer> | null;
  readonly pairs: Statement<[], number> | null;
  readonly insert: Statement<[number, number, Uint8Array]> | null;
}

function prepare(database: Database): Statements {
  const has = database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'tree_nodes'`).get() !== undefined;
  return {
    leaf: database.prepare<[number], Buffer>('SELECT leaf_hash FROM commits WHERE number = ?').pluck(),
    node: has
      ? database
          .prepare<[number, number], Buffer>('SELECT hash FROM tree_nodes WHERE level = ? AND position = ?')
          .pluck()
      : null,
    pairs: has
      ? database.prepare<[], number>('SELECT max(position) + 1 FROM tree_nodes WHERE level = 1').pluck()
      : null,
    insert: has ? database.prepare('INSERT INTO tree_nodes VALUES (?, ?, ?)') : null,
  };
}
