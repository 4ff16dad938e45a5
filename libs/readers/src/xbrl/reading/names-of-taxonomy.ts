import { lawfulName } from '../names/lawful.js';
import { Names } from '../names/names.js';
import { isKeptPrefix } from '../names/namespaces.js';
import type { Name, XbrlReport } from '../report.js';
import type { Discovery } from '../taxonomy/taxonomy.js';

/** Names of a taxonomy's concepts as those of the report's facts are written. */
export function taxonomyNames({ prefixes }: XbrlReport): Pick<Discovery, 'nameOf' | 'nameOfId'> {
  const names = new Names();
  const namespaces = new Map<string, string>();
  for (const [namespace, prefix] of prefixes) {
    names.nameOf(namespace, 'x', prefix);
    if (!namespaces.has(prefix)) namespaces.set(prefix, namespace);
  }
  return {
    nameOf: ({ namespace, local }, prefix) => names.nameOf(namespace, local, prefix ?? ''),
    nameOfId: (id): Name | null => {
      const prefix = prefixOfId(id, (text) => isKeptPrefix(text) || namespaces.has(text));
      if (prefix === null) return null;
      const local = id.slice(prefix.length + 1);
      const namespace = isKeptPrefix(prefix) ? undefined : namespaces.get(prefix);
      return namespace === undefined
        ? `${prefix}:${lawfulName(local)}`
        : names.nameOf(namespace, local, prefix);
    },
  };
}

/** The prefix in an id such as `us-gaap_Assets`: the longest that is known, else what stands before the first underscore. */
function prefixOfId(id: string, isKnown: (prefix: string) => boolean): string | null {
  const ends = [...id.matchAll(/_/g)]
    .map(({ index }) => index)
    .filter((end) => end > 0 && end < id.length - 1);
  const known = ends.findLast((end) => isKnown(id.slice(0, end)));
  const end = known ?? ends[0];
  return end === undefined ? null : id.slice(0, end);
}
