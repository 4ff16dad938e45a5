import { createHash } from 'node:crypto';
import type { EntityId, Moment } from '#libs/figures';
import type { BlockReader, PostingRows, PostingStore } from '#libs/ledger';

/**
 * The digest of the posting lists of a generation: every value without dimensions, by concept, unit and period in the order of
 * their names, in no way dependent on numbers of this file, on segments, or on the order in which documents came (R3, R4).
 */
export function postingDigest(
  postings: PostingStore,
  blocks: BlockReader,
  generation: number,
  { upTo, asOf }: { readonly upTo: number; readonly asOf: Moment | null },
): { readonly digest: string; readonly rows: number } {
  const { dictionary } = blocks;
  const names = blocks.entities();
  const until = asOf === null ? Infinity : Date.parse(asOf);
  const concepts = new Map<string, string>();
  let [current, rows] = [0, 0];
  let groups = new Map<string, string[]>();
  const close = (): void => {
    if (current > 0 && groups.size > 0) concepts.set(dictionary.text(current), digestOfGroups(groups));
    groups = new Map();
  };
  for (const { concept, key, rows: postingRows } of postings.all(generation)) {
    if (concept !== current) {
      close();
      current = concept;
    }
    const lines = linesOf(postingRows, names, { upTo, until });
    if (lines.length === 0) continue;
    const name = `${dictionary.text(key.unit)} ${dictionary.text(key.period)}`;
    const known = groups.get(name);
    if (known) known.push(...lines);
    else groups.set(name, lines);
    rows += lines.length;
  }
  close();
  const acted = postings.actedIn(generation, upTo).map((number) => names[number - 1] ?? '');
  return { digest: combined(concepts, acted), rows };
}

function linesOf(
  rows: PostingRows,
  names: readonly EntityId[],
  { upTo, until }: { readonly upTo: number; readonly until: number },
): string[] {
  const lines: string[] = [];
  const { entity, commit, publishedAt, flags, cause, decimals, mantissa, scale } = rows;
  for (let row = 0; row < rows.count; row++) {
    if (commit[row]! > upTo || publishedAt[row]! > until) continue;
    const value = `${flags[row]} ${cause[row]} ${decimals[row]} ${mantissa[row]} ${scale[row]}`;
    lines.push(`${names[entity[row]! - 1] ?? ''} ${publishedAt[row]} ${value}`);
  }
  return lines;
}

function digestOfGroups(groups: ReadonlyMap<string, string[]>): string {
  const hash = createHash('sha256');
  for (const name of [...groups.keys()].toSorted()) {
    hash.update(`${name}\n`);
    for (const line of groups.get(name)!.toSorted()) hash.update(`${line}\n`);
  }
  return hash.digest('hex');
}

function combined(concepts: ReadonlyMap<string, string>, acted: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of [...concepts.keys()].toSorted()) hash.update(`${name} ${concepts.get(name)}\n`);
  hash.update(acted.toSorted().join('\n'));
  return hash.digest('hex');
}
