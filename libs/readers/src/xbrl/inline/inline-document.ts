import { characterEntitiesHtml4 } from 'character-entities-html4';
import type { Decimal } from '#libs/figures';
import type { StatedFact } from '../facts/fact.js';
import { quotientOf } from '../facts/number.js';
import { attempt, Refused } from '../facts/refusal.js';
import { isTrue } from '../instance/open-item.js';
import { LINK, XBRLI, XLINK, XSI } from '../names/namespaces.js';
import { qnameAt, TwigGrower, type QName } from '../xml/twig.js';
import { attributeIn, attributeOf, XmlWalk, type XmlTag, type XmlVisitor } from '../xml/xml-walk.js';
import { inlineNumber, type Format } from './inline-number.js';
import { DEFAULT_TARGET, type Content, type InlineSet } from './inline-set.js';
import { Pieces } from './pieces.js';
import { Surroundings, type Beside } from './surroundings.js';

const INLINE = new Set(['http://www.xbrl.org/2013/inlineXBRL', 'http://www.xbrl.org/2008/inlineXBRL']);
const FACT_NOTE = 'http://www.xbrl.org/2003/arcrole/fact-footnote';

/** An element of inline XBRL that is open. */
interface Open {
  readonly tag: XmlTag;
  readonly depth: number;
  /** Where its content begins. */
  readonly from: number;
  readonly language: string | null;
  readonly format: Format | null;
  readonly fact: OpenFact | null;
  /** Of a fraction, its parts as far as they were read. */
  readonly parts: Map<string, Decimal | Refused>;
  /** Numbers that stand right in it. */
  readonly inner: { readonly tag: XmlTag; readonly content: string }[];
}

interface OpenFact {
  readonly target: string;
  readonly stated: Omit<StatedFact, 'text' | 'printed'>;
  readonly isInTuple: boolean;
  readonly isHidden: boolean;
  readonly beside: Beside;
}

/** One document of a set. */
export class InlineDocument implements XmlVisitor {
  isInline = false;
  private readonly walk: XmlWalk;
  private readonly grower: TwigGrower;
  private readonly pieces = new Pieces();
  private readonly surroundings = new Surroundings();
  private readonly stack: Open[] = [];
  /** Names by what stands for them; good as long as no element binds a prefix. */
  private readonly qnames = new Map<string, QName | null>();
  /** The depth of the outermost element that shows nothing; 0 outside of any. */
  private hiddenFrom = 0;
  /** Open elements whose content is kept. */
  private keeping = 0;
  private target = DEFAULT_TARGET;

  constructor(
    name: string,
    private readonly set: InlineSet,
    /** What stands before child sequences of it. */
    private readonly prefix: string,
  ) {
    this.walk = new XmlWalk(name, this, { entities: characterEntitiesHtml4, hasDoctype: true });
    this.grower = new TwigGrower(this.walk);
  }

  read(text: string): void {
    this.walk.through(text);
  }

  open(tag: XmlTag): void {
    this.rebind(tag);
    if (this.grower.isGrowing || tag.uri === XBRLI || tag.uri === LINK) {
      this.grower.open(tag);
      return;
    }
    if (this.hiddenFrom === 0 && isHiding(tag)) this.hiddenFrom = this.walk.depth;
    if (INLINE.has(tag.uri)) this.begin(tag);
    else {
      if (this.keeping > 0) this.pieces.open(tag);
      if (this.hiddenFrom === 0) this.surroundings.boundary(tag);
    }
  }

  text(text: string): void {
    if (this.grower.isGrowing) {
      this.grower.text(text);
      return;
    }
    if (this.keeping > 0) this.pieces.text(text);
    if (this.hiddenFrom === 0) this.surroundings.text(text);
  }

  close(tag: XmlTag): void {
    if (this.grower.isGrowing) {
      const twig = this.grower.close();
      if (twig?.tag.uri === XBRLI) this.set.definitions.add(twig, this.walk);
      else if (twig?.tag.local === 'schemaRef' || twig?.tag.local === 'linkbaseRef')
        this.set.builder(this.target).addReference(attributeIn(twig.tag, XLINK, 'href') ?? '');
      return;
    }
    if (INLINE.has(tag.uri)) this.end();
    else {
      if (this.keeping > 0) this.pieces.close(tag);
      if (this.hiddenFrom === 0) this.surroundings.boundary(tag);
    }
    if (this.hiddenFrom === this.walk.depth) this.hiddenFrom = 0;
    this.rebind(tag);
  }

  private rebind({ ns }: XmlTag): void {
    for (const _ in ns) {
      this.set.names.bind(ns);
      this.qnames.clear();
      return;
    }
  }

  private begin(tag: XmlTag): void {
    this.isInline = true;
    const { local } = tag;
    const format = attributeOf(tag, 'format');
    this.stack.push({
      tag,
      depth: this.walk.depth,
      from: this.pieces.length,
      language: this.walk.language,
      format: format === null ? null : { written: format, name: this.qname(format) },
      fact: FACTS.has(local) ? this.fact(tag) : null,
      parts: new Map(),
      inner: [],
    });
    if (KEPT.has(local)) this.keeping++;
    if (local === 'exclude' && this.keeping > 0) this.pieces.beginExclusion();
    if (local === 'references') this.target = attributeOf(tag, 'target') ?? DEFAULT_TARGET;
  }

  private fact(tag: XmlTag): OpenFact {
    const target = attributeOf(tag, 'target') ?? DEFAULT_TARGET;
    const written = attributeOf(tag, 'name') ?? '';
    const name = this.qname(written);
    const element = this.elementOf(tag);
    this.place(element, target);
    this.relateOldNotes(tag, element);
    return {
      target,
      stated: {
        index: this.set.builder(target).nextIndex(),
        element,
        concept: name === null ? written : this.set.names.nameOf(name.namespace, name.local, name.prefix),
        namespace: name?.namespace ?? '',
        contextRef: attributeOf(tag, 'contextRef'),
        isNumber: tag.local !== 'nonNumeric',
        unitRef: attributeOf(tag, 'unitRef'),
        decimals: tag.local === 'fraction' ? 'INF' : attributeOf(tag, 'decimals'),
        precision: tag.local === 'fraction' ? null : attributeOf(tag, 'precision'),
        isNil: isTrue(attributeIn(tag, XSI, 'nil')),
        language: this.walk.language,
      },
      isInTuple:
        attributeOf(tag, 'tupleRef') !== null || this.stack.some((each) => each.tag.local === 'tuple'),
      isHidden: this.hiddenFrom > 0,
      beside: this.surroundings.begin(),
    };
  }

  private end(): void {
    const open = this.stack.pop()!;
    const { tag, fact } = open;
    const { local } = tag;
    if (local === 'exclude' && this.keeping > 0) this.pieces.endExclusion();
    if (fact !== null) this.endFact(open, fact);
    else if (local === 'numerator' || local === 'denominator') this.endPart(open);
    else if (local === 'continuation') this.set.continuations.set(this.elementOf(tag), this.contentOf(open));
    else if (local === 'footnote') {
      const id = attributeOf(tag, 'footnoteID');
      this.set.notes.set(id ?? this.elementOf(tag), {
        language: open.language,
        content: this.contentOf(open),
      });
    } else if (local === 'relationship') this.relate(tag);
    if (KEPT.has(local)) this.keeping--;
  }

  private endFact(open: Open, fact: OpenFact): void {
    const { target, stated } = fact;
    const builder = this.set.builder(target);
    if (fact.isInTuple) {
      const why = 'the fact is part of a tuple: tuples are not read';
      builder.refuse(stated.element, new Refused('tuple', why), stated.concept);
      return;
    }
    if (open.tag.local === 'nonNumeric') {
      this.set.addText({
        target,
        fact: stated,
        isHidden: fact.isHidden,
        content: this.contentOf(open),
        format: open.format,
        isMarkup: isTrue(attributeOf(open.tag, 'escape')),
      });
      return;
    }
    const content = this.pieces.plain(this.contentOf(open).span);
    if (open.tag.local === 'nonFraction') this.stack.at(-1)?.inner.push({ tag: open.tag, content });
    const value = attempt(() => (stated.isNil ? nestedNil(open) : this.numberOf(open, content)));
    if (value instanceof Refused) {
      builder.refuse(stated.element, value, stated.concept);
      return;
    }
    if (!fact.isHidden) this.surroundings.end(fact.beside);
    this.set.addNumber({
      target,
      fact: stated,
      value,
      shown: fact.isHidden ? null : { content, beside: fact.beside },
    });
  }

  private numberOf(open: Open, content: string): Decimal {
    const { tag, format, parts } = open;
    if (tag.local !== 'fraction') {
      refuseOtherInner(open, content);
      return inlineNumber(content, format, tag);
    }
    const [numerator, denominator] = [parts.get('numerator'), parts.get('denominator')];
    for (const part of [numerator, denominator]) if (part instanceof Refused) throw part;
    if (numerator === undefined || denominator === undefined)
      throw new Refused('value-malformed', 'the fraction has no numerator and denominator');
    return quotientOf(numerator as Decimal, denominator as Decimal);
  }

  /** A part of a fraction is one of those that the fraction stands in, too. */
  private endPart(open: Open): void {
    const content = this.pieces.plain(this.contentOf(open).span);
    const { local } = open.tag;
    const value = attempt(() => inlineNumber(content, open.format, open.tag));
    for (const { tag, parts } of this.stack) {
      if (tag.local !== 'fraction') continue;
      const isSecond = parts.has(local);
      parts.set(
        local,
        isSecond ? new Refused('value-malformed', `the fraction has several ${local}s`) : value,
      );
    }
  }

  private contentOf({ tag, from }: Open): Content {
    return {
      pieces: this.pieces,
      span: { from, to: this.pieces.length },
      continuedAt: attributeOf(tag, 'continuedAt'),
    };
  }

  private relate(tag: XmlTag): void {
    this.set.relations.push({
      element: this.elementOf(tag),
      arcrole: attributeOf(tag, 'arcrole') ?? FACT_NOTE,
      from: idsIn(attributeOf(tag, 'fromRefs')),
      to: idsIn(attributeOf(tag, 'toRefs')),
    });
  }

  /** In Inline XBRL 1.0 a fact names its notes itself. */
  private relateOldNotes(tag: XmlTag, element: string): void {
    const to = idsIn(attributeOf(tag, 'footnoteRefs'));
    if (to.length > 0) this.set.relations.push({ element, arcrole: FACT_NOTE, from: [element], to });
  }

  /** An element by which others may name a fact: where two have an id, it names neither for certain. */
  private place(element: string, target: string): void {
    if (this.set.placed(element, target)) return;
    const why = 'two facts have this id: what refers to it, and where it stands, is not certain';
    this.set.builder(target).tell(element, new Refused('id-twice', why));
  }

  private elementOf(tag: XmlTag): string {
    return attributeOf(tag, 'id') ?? this.prefix + this.walk.path();
  }

  private qname(text: string): QName | null {
    let name = this.qnames.get(text);
    if (name === undefined) this.qnames.set(text, (name = qnameAt(text, this.walk)));
    return name;
  }
}

const FACTS = new Set(['nonFraction', 'nonNumeric', 'fraction']);
/** Elements whose content is more than where it stands. */
const KEPT = new Set([...FACTS, 'numerator', 'denominator', 'continuation', 'footnote']);

/** What numbers in each other share, since they are of one text (Inline XBRL 1.1, 10.1.1). */
const SHARED = ['unitRef', 'scale', 'format'] as const;

/** @throws Refused `nesting-mismatch` where a number holds another that is not the same text, read the same way */
function refuseOtherInner({ tag, inner }: Open, content: string): void {
  for (const other of inner) {
    const isSame =
      inner.length === 1 &&
      other.content.trim() === content.trim() &&
      !isTrue(attributeIn(other.tag, XSI, 'nil')) &&
      SHARED.every((name) => attributeOf(tag, name) === attributeOf(other.tag, name));
    if (!isSame)
      throw new Refused(
        'nesting-mismatch',
        'the number holds another that is not the same text, read the same way',
      );
  }
}

/** @throws Refused `nesting-mismatch` where nil holds a number */
function nestedNil({ inner }: Open): null {
  if (inner.length > 0) throw new Refused('nesting-mismatch', 'the fact is nil, and holds a number');
  return null;
}

const idsIn = (text: string | null): readonly string[] => (text ?? '').split(/\s+/).filter((id) => id !== '');

/** Whether an element and what it holds shows nothing on the page. */
function isHiding({ uri, local, attributes }: XmlTag): boolean {
  if (INLINE.has(uri)) return local === 'header';
  const style = attributes['style']?.value;
  return local === 'head' || (style !== undefined && /display\s*:\s*none/i.test(style));
}
