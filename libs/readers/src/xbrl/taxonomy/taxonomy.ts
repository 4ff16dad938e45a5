import type { TaxonomyFiles } from '#libs/figures';
import type { Name, PackageFile } from '../report.js';
import { hrefIn, idOfFragment, isUrl, type Href } from './href.js';
import { Labels } from './labels.js';
import { Library } from './library.js';
import { ARCROLES, NS } from './names.data.js';
import { readTaxonomyFile } from './read-taxonomy-file.js';
import { relationshipsOf, type ConceptArc, type Network } from './relationships.js';
import {
  isNumberType,
  type Attributes,
  type ElementDeclaration,
  type QName,
  type TaxonomyFile,
  type TypeDeclaration,
} from './taxonomy-file.js';

/** What a schema of the filing says of a concept. */
export interface Concept extends Omit<ElementDeclaration, 'name' | 'id' | 'text' | 'attributes'> {
  /** The item type of XBRL that its type is, or is made from, as far as schemas at hand say it: `monetaryItemType`. */
  readonly itemType: string | null;
}

/** What a schema says of elements where they leave it out. */
export interface Fallback {
  /** The text of an empty one. */
  readonly text: string | null;
  /** Whether its text is a number of XML Schema's, which is the same however it is written. */
  readonly isNumber: boolean;
  readonly attributes: Attributes;
}

export type Fallbacks = ReadonlyMap<Name, Fallback>;

/** A discoverable taxonomy set, as far as the package holds it. */
export interface Taxonomy {
  /** What the schemas in the package declare; a standard taxonomy's concepts are in it only where its schema is. */
  readonly concepts: ReadonlyMap<Name, Concept>;
  /** Of elements whose schemas have any. */
  readonly fallbacks: Fallbacks;
  /** Definitions of roles by URI. */
  readonly roles: ReadonlyMap<string, string>;
  readonly labels: Labels;
  readonly presentation: readonly Network[];
  readonly calculation: readonly Network[];
  /** Of domain-member relationships; and the domain of each axis. */
  readonly members: readonly Network[];
  /** Files that it refers to and that are not at hand, or are no XML, as they are named. */
  readonly missing: readonly string[];
}

/** What the report that a taxonomy belongs to says. */
export interface Discovery {
  /** The file that refers to it. */
  readonly path: string;
  readonly references: readonly string[];
  /** The language of its labels that is asked for first. */
  readonly language: string | null;
  /** A concept's name, as the report's facts are named. `prefix`: what the taxonomy binds its namespace to. */
  readonly nameOf: (name: QName, prefix: string | null) => Name;
  /** A name made of an id such as `us-gaap_Assets`, where the schema that declares it is not in the package. */
  readonly nameOfId: (id: string) => Name | null;
}

/**
 * Discovers a taxonomy (XBRL 2.1 §3.2) in the files of a package, never beyond it. What locators point at in a schema that
 * the package lacks is named by its id.
 */
export function taxonomyOf(files: readonly PackageFile[], discovery: Discovery): Taxonomy {
  const steps = discoveredFiles(new Library(files), discovery);
  let step = steps.next();
  while (!step.done) step = steps.next(null);
  return new TaxonomyBuilder(step.value.files, discovery).build(step.value.missing);
}

/** As `taxonomyOf`, also in the standard taxonomies that are at hand. */
export async function taxonomyBeside(
  standard: TaxonomyFiles,
  files: readonly PackageFile[],
  discovery: Discovery,
): Promise<Taxonomy> {
  const steps = discoveredFiles(new Library(files), discovery);
  let room = STANDARD_BYTES_MAX;
  let step = steps.next();
  while (!step.done) {
    const bytes = isUrl(step.value) ? await standard.find(step.value) : null;
    room -= bytes?.length ?? 0;
    step = steps.next(room < 0 ? null : bytes);
  }
  return new TaxonomyBuilder(step.value.files, discovery).build(step.value.missing);
}

/** Of standard taxonomies, for one report: the largest has some hundred MiB with the labels of all languages. */
const STANDARD_BYTES_MAX = 512 * 1024 * 1024;

interface Discovered {
  readonly files: ReadonlyMap<string, TaxonomyFile>;
  readonly missing: readonly string[];
}

/** Asks for each file that the package lacks, by the name that it is referred to under. */
function* discoveredFiles(
  library: Library,
  { path, references }: Discovery,
): Generator<string, Discovered, Uint8Array | null> {
  const files = new Map<string, TaxonomyFile>();
  const read = new Set<string>();
  const missing = new Set<string>();
  const queue = references.flatMap((written) => hrefIn(path, written)?.document ?? []);
  for (let document = queue.shift(); document !== undefined; document = queue.shift()) {
    if (read.has(document)) continue;
    read.add(document);
    let file = library.find(document);
    if (!file) {
      const bytes = yield document;
      file = bytes && { path: document, bytes };
    }
    const parsed = file && (files.get(file.path) ?? parsedOf(file));
    if (!parsed) {
      missing.add(document);
      continue;
    }
    if (!files.has(parsed.path)) queue.push(...parsed.references);
    files.set(document, parsed);
    files.set(parsed.path, parsed);
  }
  return { files, missing: [...missing] };
}

function parsedOf({ path, bytes }: PackageFile): TaxonomyFile | null {
  try {
    return readTaxonomyFile(path, bytes);
  } catch {
    return null;
  }
}

/** Of one extended link: an arc goes from each of several locators to each of several. */
const RELATIONSHIPS_MAX = 1_000_000;

/** Types made from types; beyond it they go round in a circle. */
const DERIVATIONS_MAX = 100;

const ROUNDING = ['decimals', 'precision'];

const keyOf = ({ namespace, local }: QName): string => `${namespace} ${local}`;

class TaxonomyBuilder {
  private readonly concepts = new Map<Name, Concept>();
  private readonly fallbacks = new Map<Name, Fallback>();
  private readonly types = new Map<string, TypeDeclaration>();
  private readonly roles = new Map<string, string>();
  private readonly byId = new Map<string, Name>();
  private readonly arcs = {
    presentation: new BaseSets(),
    calculation: new BaseSets(),
    members: new BaseSets(),
  };
  private readonly labels: Labels;

  /** `files`: by every name that they are referred to under. */
  constructor(
    private readonly files: ReadonlyMap<string, TaxonomyFile>,
    private readonly discovery: Discovery,
  ) {
    this.labels = new Labels(discovery.language);
  }

  build(missing: readonly string[]): Taxonomy {
    const files = new Set(this.files.values());
    for (const { types } of files) for (const type of types) this.types.set(keyOf(type.name), type);
    for (const file of files) this.declare(file);
    for (const file of files) for (const link of file.links) this.connect(link);
    return {
      concepts: this.concepts,
      fallbacks: this.fallbacks,
      roles: this.roles,
      labels: this.labels,
      presentation: this.arcs.presentation.networks(),
      calculation: this.arcs.calculation.networks(),
      members: this.arcs.members.networks(),
      missing,
    };
  }

  private declare({ path, elements, prefixes, roleTypes }: TaxonomyFile): void {
    for (const { id, name, text, attributes: own, ...concept } of elements) {
      const known = this.discovery.nameOf(name, prefixes.get(name.namespace) ?? null);
      this.concepts.set(known, { ...concept, itemType: this.itemTypeOf(concept.type) });
      const attributes = this.attributesOf(own, concept.type);
      const isNumber = [concept.type, ...[...this.madeFrom(concept.type)].map(({ base }) => base)].some(
        isNumberType,
      );
      if (text !== null || isNumber || attributes.size > 0)
        this.fallbacks.set(known, { text, isNumber, attributes });
      if (id !== null) this.byId.set(`${path}#${id}`, known);
    }
    for (const { uri, definition } of roleTypes)
      if (definition !== null && !this.roles.has(uri)) this.roles.set(uri, definition);
  }

  /** What an element's own type says of attributes, and those that it is made from; of the two words for rounding the nearest one says. */
  private attributesOf(own: Attributes, type: QName | null): Attributes {
    const all = new Map(own);
    for (const { attributes } of this.madeFrom(type)) {
      const isRounded = ROUNDING.some((each) => all.has(each));
      for (const [name, value] of attributes)
        if (!all.has(name) && !(isRounded && ROUNDING.includes(name))) all.set(name, value);
    }
    return all;
  }

  private itemTypeOf(name: QName | null): string | null {
    const bases = [name, ...[...this.madeFrom(name)].map(({ base }) => base)];
    return bases.find((base) => base?.namespace === NS.xbrli)?.local ?? null;
  }

  /** A type, and those that it is made from. */
  private *madeFrom(name: QName | null): Generator<TypeDeclaration> {
    let type = name && this.types.get(keyOf(name));
    for (let steps = 0; type && steps < DERIVATIONS_MAX; steps++) {
      yield type;
      type = type.base && this.types.get(keyOf(type.base));
    }
  }

  private connect({ role, locators, resources, arcs }: TaxonomyFile['links'][number]): void {
    let room = RELATIONSHIPS_MAX;
    const namesOf = (label: string): readonly Name[] =>
      (locators.get(label) ?? []).flatMap((href) => this.nameAt(href) ?? []);
    for (const arc of arcs) {
      if (arc.arcrole === ARCROLES.label) {
        if (arc.isProhibited) continue;
        for (const name of namesOf(arc.from))
          for (const label of resources.get(arc.to) ?? []) if (room-- > 0) this.labels.add(name, label);
        continue;
      }
      const kind = kindOf(arc.arcrole);
      if (kind === null) continue;
      for (const from of namesOf(arc.from))
        for (const to of namesOf(arc.to)) if (room-- > 0) this.arcs[kind].add(role, { ...arc, from, to });
    }
  }

  private nameAt({ document, fragment }: Href): Name | null {
    const id = idOfFragment(fragment);
    const file = this.files.get(document);
    return (file && this.byId.get(`${file.path}#${id}`)) ?? (file ? null : this.discovery.nameOfId(id));
  }
}

function kindOf(arcrole: string): 'presentation' | 'calculation' | 'members' | null {
  if (arcrole === ARCROLES.presentation) return 'presentation';
  if (arcrole === ARCROLES.summation || arcrole === ARCROLES.summation11) return 'calculation';
  return arcrole === ARCROLES.domainMember || arcrole === ARCROLES.dimensionDomain ? 'members' : null;
}

/** Arcs of one kind by role and arcrole, which are networks of their own, in the order in which they come. */
class BaseSets {
  private readonly sets = new Map<string, { readonly role: string; readonly arcs: ConceptArc[] }>();

  add(role: string, arc: ConceptArc): void {
    const key = `${arc.arcrole} ${role}`;
    let known = this.sets.get(key);
    if (!known) this.sets.set(key, (known = { role, arcs: [] }));
    known.arcs.push(arc);
  }

  networks(): readonly Network[] {
    return [...this.sets.values()].map(({ role, arcs }) => ({ role, relationships: relationshipsOf(arcs) }));
  }
}
