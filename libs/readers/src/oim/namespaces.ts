/** Namespaces that the OIM reserves prefixes for, and those of entities' schemes. */
const FIXED: Readonly<Record<string, string>> = {
  iso4217: 'http://www.xbrl.org/2003/iso4217',
  xbrli: 'http://www.xbrl.org/2003/instance',
  xbrl: 'https://xbrl.org/2021',
  utr: 'http://www.xbrl.org/2009/utr',
  cik: 'http://www.sec.gov/CIK',
  lei: 'http://standards.iso.org/iso/17442',
  tieout: 'urn:tieout:terms',
};

/** A standard taxonomy's edition: its namespace, and the schema by which it is entered, where it has one of its own. */
interface Edition {
  readonly namespace: string;
  readonly schema: string;
}

/**
 * The edition that an export names for each standard prefix. The ledger keeps the names of concepts without the year of
 * their taxonomy, so the one edition stands for all.
 */
const EDITIONS: Readonly<Record<string, Edition>> = {
  'us-gaap': {
    namespace: 'http://fasb.org/us-gaap/2025',
    schema: 'https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd',
  },
  srt: {
    namespace: 'http://fasb.org/srt/2025',
    schema: 'https://xbrl.fasb.org/srt/2025/elts/srt-2025.xsd',
  },
  dei: {
    namespace: 'http://xbrl.sec.gov/dei/2025',
    schema: 'https://xbrl.sec.gov/dei/2025/dei-2025.xsd',
  },
  'ifrs-full': {
    namespace: 'https://xbrl.ifrs.org/taxonomy/2025-03-27/ifrs-full',
    schema: 'https://xbrl.ifrs.org/taxonomy/2025-03-27/full_ifrs_entry_point_2025-03-27.xsd',
  },
};

/** The schema of XBRL itself: what a report without a standard taxonomy can name. */
const INSTANCE_SCHEMA = 'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd';

/** Prefixes whose namespaces nobody told us: they stand for themselves. */
const OWN = 'urn:tieout:prefix:';

/** The namespace that an export binds a prefix to. */
export const namespaceOf = (prefix: string): string =>
  FIXED[prefix] ?? EDITIONS[prefix]?.namespace ?? `${OWN}${prefix}`;

/** The entry points of a taxonomy that has the standard prefixes among these; never none, as the OIM asks. */
export function taxonomyOf(prefixes: Iterable<string>): readonly string[] {
  const schemas = [...new Set(prefixes)].flatMap((prefix) => EDITIONS[prefix]?.schema ?? []).toSorted();
  return schemas.length > 0 ? schemas : [INSTANCE_SCHEMA];
}

const PREFIXES = new Map(Object.entries(FIXED).map(([prefix, namespace]) => [namespace, prefix]));

/** The prefix that an export of a ledger stands for by a namespace, which is the ledger's own; `null` for all others. */
export const ownPrefixOf = (namespace: string): string | null =>
  namespace.startsWith(OWN) ? namespace.slice(OWN.length) : (PREFIXES.get(namespace) ?? null);
