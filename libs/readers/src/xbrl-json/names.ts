import { parseEntity, type EntityId } from '#libs/figures';
import { isSchemeKnown, prefixOf } from '../oim/namespaces.js';
import { refuse, type Members } from './json-value.js';

const NAME = /^([A-Za-z_][\w.-]*):(\S+)$/;

/** Turns names of a report into the ledger's: each has the prefix that the ledger gives its namespace. */
export class Names {
  /** `null`: the prefix is one of ours, and bound to something else. */
  private readonly prefixes = new Map<string, string | null>();
  /** Prefixes of schemes by which entities are known here too. */
  private readonly schemes = new Set<string>();

  /** @throws FigureError `xbrl-json-malformed` where a namespace is no text */
  constructor(namespaces: Members | null, name: string) {
    for (const [prefix, namespace] of namespaces ?? []) {
      if (namespace.type !== 'string')
        refuse(name, `/documentInfo/namespaces/${prefix}`, 'a namespace is a URI in quotes');
      this.prefixes.set(prefix, prefixOf(namespace.text, prefix));
      if (isSchemeKnown(namespace.text)) this.schemes.add(prefix);
    }
  }

  /** A name as the ledger writes it; `null` for what is none, or has a prefix that the report does not bind. */
  readonly of = (text: string): string | null => {
    const [, prefix, local] = NAME.exec(text) ?? [];
    const own = prefix === undefined ? undefined : this.prefixes.get(prefix);
    return own === undefined || own === null ? null : `${own}:${local}`;
  };

  /** An entity as the ledger writes it; `null` where its scheme is none that the ledger knows. */
  entity(text: string): EntityId | null {
    if (!this.schemes.has(text.slice(0, text.indexOf(':')))) return null;
    const name = this.of(text);
    try {
      return name === null ? null : parseEntity(name);
    } catch {
      return null;
    }
  }
}
