import { hrefIn, type Href } from './href.js';
import { NS } from './names.data.js';
import {
  isNumberType,
  type Arc,
  type AttributeDeclaration,
  type Attributes,
  type ElementDeclaration,
  type ExtendedLink,
  type LabelResource,
  type QName,
  type RoleType,
  type TaxonomyFile,
  type TypeDeclaration,
} from './taxonomy-file.js';
import { xmlText } from '../xml/xml-text.js';
import { attributeIn, attributeOf, XmlWalk, type XmlTag, type XmlVisitor } from '../xml/xml-walk.js';

/**
 * Reads a schema, with the linkbases in its annotations, or a linkbase (XBRL 2.1 §5): what it declares, links and refers to.
 * @throws FigureError `xml-…` where it is no well-formed XML
 */
export function readTaxonomyFile(path: string, bytes: Uint8Array): TaxonomyFile {
  const reader = new TaxonomyFileReader(path);
  reader.walk.through(xmlText(bytes, path));
  return reader;
}

/** A link while it is read. */
interface OpenLink extends ExtendedLink {
  readonly locators: Map<string, Href[]>;
  readonly resources: Map<string, LabelResource[]>;
  readonly arcs: Arc[];
}

type Mutable<T> = { -readonly [Member in keyof T]: T[Member] };

/** A complex type while it is read: one of its own name, or an element's. */
interface OpenType {
  readonly depth: number;
  readonly name: string | null;
  readonly attributes: Map<string, AttributeDeclaration>;
  base: QName | null;
}

class TaxonomyFileReader implements TaxonomyFile, XmlVisitor {
  readonly walk: XmlWalk;
  readonly elements: Mutable<ElementDeclaration>[] = [];
  readonly types: TypeDeclaration[] = [];
  readonly prefixes = new Map<string, string>();
  readonly roleTypes: RoleType[] = [];
  readonly links: ExtendedLink[] = [];
  private readonly referred = new Set<string>();
  private readonly bases: string[];
  private targetNamespace = '';
  private link: OpenLink | null = null;
  private roleType: { uri: string; definition: string | null } | null = null;
  /** The text that is being gathered, and what it is given to. */
  private gathering: { depth: number; text: string; give: (text: string) => void } | null = null;
  private depth = 0;
  private type: OpenType | null = null;

  constructor(readonly path: string) {
    this.bases = [path];
    this.walk = new XmlWalk(path, this);
  }

  get references(): readonly string[] {
    return [...this.referred];
  }

  open(tag: XmlTag): void {
    this.depth++;
    const base = attributeIn(tag, NS.xml, 'base');
    this.bases.push(base === null ? this.base : (hrefIn(this.base, base)?.document ?? this.base));
    if (this.depth === 1)
      for (const prefix in tag.ns) if (prefix !== '') this.prefixes.set(tag.ns[prefix]!, prefix);
    if (tag.uri === NS.schema) this.openSchemaPart(tag);
    else if (this.link) this.openLinkPart(this.link, tag);
    else if (attributeIn(tag, NS.xlink, 'type') === 'extended') this.openLink(tag);
    else if (tag.uri === NS.link) this.openReference(tag);
  }

  text(text: string): void {
    if (this.gathering) this.gathering.text += text;
  }

  close(tag: XmlTag): void {
    if (this.gathering?.depth === this.depth) {
      this.gathering.give(this.gathering.text.trim());
      this.gathering = null;
    }
    if (this.type?.depth === this.depth) this.closeType(this.type);
    this.bases.pop();
    this.depth--;
    if (this.link && attributeIn(tag, NS.xlink, 'type') === 'extended') {
      this.links.push(this.link);
      this.link = null;
    }
    if (this.roleType && tag.uri === NS.link && tag.local === 'roleType') {
      this.roleTypes.push(this.roleType);
      this.roleType = null;
    }
  }

  private get base(): string {
    return this.bases.at(-1)!;
  }

  private openSchemaPart(tag: XmlTag): void {
    const { local } = tag;
    if (local === 'schema') this.targetNamespace = attributeOf(tag, 'targetNamespace') ?? '';
    else if (local === 'import' || local === 'include') this.refer(attributeOf(tag, 'schemaLocation'));
    else if (this.type) this.openTypePart(this.type, tag);
    else if (local === 'element' && attributeOf(tag, 'name') !== null) this.declare(tag);
    else if (local === 'complexType') {
      const name = attributeOf(tag, 'name');
      this.type = { depth: this.depth, name, attributes: new Map(), base: null };
    }
  }

  private openTypePart(type: OpenType, tag: XmlTag): void {
    const { local } = tag;
    if (local === 'restriction' || local === 'extension') type.base ??= this.named(tag, 'base');
    const name = local === 'attribute' ? attributeOf(tag, 'name') : null;
    const byDefault = valueByDefault(tag);
    const isNumber = isNumberType(this.named(tag, 'type'));
    if (name !== null && (byDefault !== null || isNumber)) type.attributes.set(name, { byDefault, isNumber });
  }

  private closeType({ name, base, attributes }: OpenType): void {
    this.type = null;
    if (name !== null)
      this.types.push({ name: { namespace: this.targetNamespace, local: name }, base, attributes });
    else if (this.elements.length > 0) {
      const element = this.elements.at(-1)!;
      element.attributes = attributes;
      element.type ??= base;
    }
  }

  private named(tag: XmlTag, attribute: string): QName | null {
    const name = attributeOf(tag, attribute);
    return name === null ? null : this.qname(name);
  }

  private declare(tag: XmlTag): void {
    const named = (attribute: string): QName | null => this.named(tag, attribute);
    const [balance, periodType] = [
      attributeIn(tag, NS.xbrli, 'balance'),
      attributeIn(tag, NS.xbrli, 'periodType'),
    ];
    this.elements.push({
      id: attributeOf(tag, 'id'),
      name: { namespace: this.targetNamespace, local: attributeOf(tag, 'name')! },
      type: named('type'),
      substitutionGroup: named('substitutionGroup'),
      balance: balance === 'debit' || balance === 'credit' ? balance : null,
      periodType: periodType === 'instant' || periodType === 'duration' ? periodType : null,
      isAbstract: /^(?:true|1)$/.test(attributeOf(tag, 'abstract') ?? ''),
      text: valueByDefault(tag),
      attributes: NO_ATTRIBUTES,
    });
  }

  /** What stands outside extended links: roles, and references to other files. */
  private openReference(tag: XmlTag): void {
    const { local } = tag;
    if (local === 'roleType') {
      const roleType = { uri: attributeOf(tag, 'roleURI') ?? '', definition: null as string | null };
      this.roleType = roleType;
    } else if (local === 'definition' && this.roleType) {
      const { roleType } = this;
      this.gather((text) => (roleType.definition = folded(text)));
    } else if (
      local === 'linkbaseRef' ||
      local === 'roleRef' ||
      local === 'arcroleRef' ||
      local === 'schemaRef'
    ) {
      this.refer(attributeIn(tag, NS.xlink, 'href'));
    }
  }

  private openLink(tag: XmlTag): void {
    const role = attributeIn(tag, NS.xlink, 'role') ?? '';
    this.link = { role, locators: new Map(), resources: new Map(), arcs: [] };
  }

  private openLinkPart(link: OpenLink, tag: XmlTag): void {
    const type = attributeIn(tag, NS.xlink, 'type');
    const label = attributeIn(tag, NS.xlink, 'label') ?? '';
    if (type === 'locator') {
      const href = this.refer(attributeIn(tag, NS.xlink, 'href'));
      if (href) push(link.locators, label, href);
    } else if (type === 'arc') {
      link.arcs.push(arcOf(tag));
    } else if (type === 'resource') {
      const role = attributeIn(tag, NS.xlink, 'role') ?? '';
      const language = this.walk.language;
      this.gather((text) => push(link.resources, label, { role, language, text: folded(text) }));
    }
  }

  private qname(name: string): QName {
    const [prefix, local] = name.includes(':') ? (name.split(':') as [string, string]) : ['', name];
    return { namespace: this.walk.namespaceOf(prefix) ?? '', local };
  }

  private gather(give: (text: string) => void): void {
    this.gathering = { depth: this.depth, text: '', give };
  }

  private refer(written: string | null): Href | null {
    const href = written === null ? null : hrefIn(this.base, written);
    if (href) this.referred.add(href.document);
    return href;
  }
}

const NO_ATTRIBUTES: Attributes = new Map();

const valueByDefault = (tag: XmlTag): string | null =>
  attributeOf(tag, 'default') ?? attributeOf(tag, 'fixed');

function arcOf(tag: XmlTag): Arc {
  const number = (name: string, otherwise: number): number => {
    const value = Number(attributeOf(tag, name) ?? otherwise);
    return Number.isFinite(value) ? value : otherwise;
  };
  return {
    arcrole: attributeIn(tag, NS.xlink, 'arcrole') ?? '',
    from: attributeIn(tag, NS.xlink, 'from') ?? '',
    to: attributeIn(tag, NS.xlink, 'to') ?? '',
    order: number('order', 1),
    priority: number('priority', 0),
    isProhibited: attributeOf(tag, 'use') === 'prohibited',
    weight: number('weight', 1),
    preferredLabel: attributeOf(tag, 'preferredLabel'),
  };
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
