import type { Name } from '../report.js';
import { lawfulName } from './lawful.js';
import { isKeptPrefix, standardPrefix } from './namespaces.js';

const PREFIX = /^[A-Za-z_][\w.-]{0,63}$/;
const PREFIX_LENGTH_MAX = 64;

interface Known {
  /** What the ledger writes before its names. */
  readonly prefix: string;
  readonly names: Map<string, Name>;
}

/** The names of a report as the ledger writes them: each is made once, and shared by all that have it. */
export class Names {
  private readonly namespaces = new Map<string, Known>();
  /** How many namespaces would have a prefix, by the prefix. */
  private readonly taken = new Map<string, number>();
  private readonly bound = new Map<string, string>();

  /** The prefix that the document binds to each namespace, the first where there are several. */
  get prefixes(): ReadonlyMap<string, string> {
    return this.bound;
  }

  /** Takes note of what an element binds. */
  bind(declared: Readonly<Record<string, string>>): void {
    for (const prefix in declared) {
      const namespace = declared[prefix]!;
      if (namespace !== '' && !this.bound.has(namespace)) this.bound.set(namespace, prefix);
    }
  }

  /** The name of what a namespace calls so; `prefix` is the one that stands in the document. */
  nameOf(namespace: string, local: string, prefix: string): Name {
    let known = this.namespaces.get(namespace);
    if (known === undefined) {
      known = { prefix: this.prefixFor(namespace, prefix), names: new Map() };
      this.namespaces.set(namespace, known);
    }
    let name = known.names.get(local);
    if (name === undefined) {
      name = `${known.prefix}:${lawfulName(local)}`;
      known.names.set(local, name);
    }
    return name;
  }

  private prefixFor(namespace: string, prefix: string): string {
    const standard = standardPrefix(namespace);
    if (standard !== null) return standard;
    const own = PREFIX.test(prefix) && !isKeptPrefix(prefix) ? prefix : prefixOf(namespace);
    return this.free(own);
  }

  /** A prefix that no other namespace has: the one that is wanted, or the next of its like. */
  private free(wanted: string): string {
    const count = (this.taken.get(wanted) ?? 0) + 1;
    this.taken.set(wanted, count);
    return count === 1 ? wanted : this.free(`${wanted.slice(0, PREFIX_LENGTH_MAX - 8)}-${count}`);
  }
}

/** A prefix for a namespace to which the document binds none that may be written: its own words. */
function prefixOf(namespace: string): string {
  const words = namespace.replace(/^[a-z]+:\/*/i, '').replace(/[^\w.-]+/g, '_');
  return (/^[A-Za-z_]/.test(words) ? words : `_${words}`).slice(0, PREFIX_LENGTH_MAX);
}
