import { FigureError } from '#libs/figures';
import { notesOf } from '../facts/footnote-link.js';
import { Refused } from '../facts/refusal.js';
import { Definitions, ReportBuilder } from '../facts/report-builder.js';
import { Names } from '../names/names.js';
import { LINK, XBRLI, XLINK } from '../names/namespaces.js';
import type { XbrlReport } from '../report.js';
import type { Fallbacks } from '../taxonomy/taxonomy.js';
import { TwigGrower, type Twig } from '../xml/twig.js';
import { attributeIn, XmlWalk, type XmlTag, type XmlVisitor } from '../xml/xml-walk.js';
import { xmlText } from '../xml/xml-text.js';
import { OpenItem, isItem } from './open-item.js';

/**
 * What an XBRL 2.1 instance says. `name` is for messages; `fallbacks`: what its schemas say of facts that leave it out.
 * @throws FigureError `xml-…` where it is no well-formed XML or too large, `xbrl-missing` where it is no instance,
 *   `xml-too-large` where its footnotes are linked without measure
 */
export function readInstance(bytes: Uint8Array, name: string, fallbacks: Fallbacks = NONE): XbrlReport {
  const reader = new InstanceReader(name, fallbacks);
  return reader.read(xmlText(bytes, name));
}

interface OpenTuple {
  readonly depth: number;
  readonly name: string;
  readonly path: string;
}

const NONE: Fallbacks = new Map();

/** The children of the root are read one by one; only what is not a fact is kept as a tree, until it is closed. */
class InstanceReader implements XmlVisitor {
  private readonly walk: XmlWalk;
  private readonly names = new Names();
  private readonly builder = new ReportBuilder();
  private readonly definitions: Definitions;
  private readonly grower: TwigGrower;
  private item: { readonly open: OpenItem; readonly depth: number } | null = null;
  /** The tuples that are open, the outermost first. */
  private readonly tuples: OpenTuple[] = [];

  constructor(
    private readonly name: string,
    private readonly fallbacks: Fallbacks,
  ) {
    this.definitions = new Definitions(this.names, fallbacks);
    this.walk = new XmlWalk(name, this);
    this.grower = new TwigGrower(this.walk);
  }

  read(text: string): XbrlReport {
    this.walk.through(text);
    return this.builder.finished(this.definitions, this.names);
  }

  open(tag: XmlTag): void {
    this.names.bind(tag.ns);
    if (this.grower.isGrowing) this.grower.open(tag);
    else if (this.item !== null) this.item.open.open(tag);
    else if (this.walk.depth === 1) this.root(tag);
    else if (this.tuples.length === 0 && (tag.uri === LINK || tag.uri === XBRLI)) this.grower.open(tag);
    else this.fact(tag);
  }

  text(text: string): void {
    if (this.item !== null) this.item.open.addText(text);
    else if (this.grower.isGrowing) this.grower.text(text);
  }

  close(tag: XmlTag): void {
    if (this.grower.isGrowing) {
      const twig = this.grower.close();
      if (twig !== null) this.grown(twig);
    } else if (this.item !== null) {
      if (this.walk.depth === this.item.depth) this.finish(this.item.open);
      else this.item.open.close(tag);
    } else if (this.walk.depth === this.tuples.at(-1)?.depth) this.tuples.pop();
  }

  private root({ uri, local }: XmlTag): void {
    if (uri === XBRLI && local === 'xbrl') return;
    throw new FigureError(
      'xbrl-missing',
      `${this.name} is no XBRL instance: its root is <${local}>, not <xbrl> of ${XBRLI}`,
      { root: local },
    );
  }

  /** A child of the root or of a tuple: an item, or, since it has no context, a tuple (XBRL 2.1, 4.9). */
  private fact(tag: XmlTag): void {
    const { depth } = this.walk;
    if (!isItem(tag)) {
      this.tuples.push({ depth, name: `<${tag.prefix}:${tag.local}>`, path: `${this.walk.path()}/` });
      return;
    }
    this.item = { open: new OpenItem(tag, this.builder.nextIndex(), this.walk, this.names), depth };
  }

  private finish(item: OpenItem): void {
    this.item = null;
    const stated = item.stated(this.fallbacks);
    const [outer] = this.tuples;
    if (outer) {
      const why = `the fact is part of the tuple ${outer.name}: tuples are not read`;
      this.builder.refuse(item.element, new Refused('tuple', why), item.concept);
      if (!(stated instanceof Refused)) this.builder.addTupled(stated, this.tuples.at(-1)!.path);
    } else if (stated instanceof Refused) this.builder.refuse(item.element, stated, item.concept);
    else this.builder.add(stated);
  }

  private grown(twig: Twig): void {
    const { uri, local } = twig.tag;
    if (uri === XBRLI) this.definitions.add(twig, this.walk);
    else if (local === 'schemaRef' || local === 'linkbaseRef') {
      this.builder.addReference(attributeIn(twig.tag, XLINK, 'href') ?? '');
    } else if (local === 'footnoteLink') {
      const { notes, unread } = notesOf(twig);
      this.builder.addNotes(notes);
      for (const arcrole of unread)
        this.builder.tell(
          twig.path,
          new Refused('relationship-unread', `a relationship ${arcrole} leads to no footnote`),
        );
    }
  }
}
