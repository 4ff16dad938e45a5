import { parseEntity, type EntityId } from '#libs/figures';
import { ownPrefixOf } from '../oim/namespaces.js';
import { entityOf } from '../xbrl/names/entities.js';
import { Names as XbrlNames } from '../xbrl/names/names.js';
import { refuse, type Members } from './json-value.js';

const NAME = /^([^\s:/]+):(\S+)$/;

/** Turns names of a report into the ledger's: as those of any XBRL report, whatever prefixes it binds. */
export class Names {
  private readonly namespaces = new Map<string, string>();
  private readonly names = new XbrlNames();

  /** @throws FigureError `xbrl-json-malformed` where a namespace is no text */
  constructor(namespaces: Members | null, name: string) {
    for (const [prefix, namespace] of namespaces ?? []) {
      if (namespace.type !== 'string')
        refuse(name, `/documentInfo/namespaces/${prefix}`, 'a namespace is a URI in quotes');
      this.namespaces.set(prefix, namespace.text);
    }
  }

  /** A name as the ledger writes it; `null` for what is none, or has a prefix that the report does not bind. */
  readonly of = (text: string): string | null => {
    const found = this.expanded(text);
    if (found === null) return null;
    const { namespace, local, prefix } = found;
    const own = ownPrefixOf(namespace);
    return own === null ? this.names.nameOf(namespace, local, prefix) : `${own}:${local}`;
  };

  /** An entity as the ledger writes it; `null` where it is none. */
  entity(text: string): EntityId | null {
    const found = this.expanded(text);
    if (found === null) return null;
    const own = ownPrefixOf(found.namespace);
    if (own === null) return entityOf(found.namespace, found.local);
    try {
      return parseEntity(`${own}:${found.local}`);
    } catch {
      return null;
    }
  }

  private expanded(
    text: string,
  ): { readonly namespace: string; readonly local: string; readonly prefix: string } | null {
    const [, prefix, local] = NAME.exec(text) ?? [];
    const namespace = prefix === undefined ? undefined : this.namespaces.get(prefix);
    return namespace === undefined ? null : { namespace, local: local!, prefix: prefix! };
  }
}
