import { FigureError } from '#libs/figures';
import { SaxesParser, type SaxesTagNS } from 'saxes';

/** Bounds on what a document may ask for, far above any filing. */
const DEPTH_MAX = 512;
const ATTRIBUTES_MAX = 512;
const TEXT_LENGTH_MAX = 64 * 1024 * 1024;

/** An element's tag, its name and those of its attributes with the namespaces that they stand for. */
export type XmlTag = Pick<SaxesTagNS, 'local' | 'prefix' | 'uri' | 'attributes' | 'ns'>;

/** What is told of a document as it is walked through, in its order. */
export interface XmlVisitor {
  open(tag: XmlTag): void;
  text(text: string): void;
  close(tag: XmlTag): void;
}

/** What documents of a kind may hold beyond elements and text. */
interface XmlForm {
  /** Names of characters, as `nbsp`. */
  readonly entities?: Readonly<Record<string, string>>;
  /** Whether a document type may be named, as of XHTML; none may be defined. */
  readonly hasDoctype?: boolean;
}

/** One way through an XML document. Nothing outside of it is ever looked at, and no entity of its own is known. */
export class XmlWalk {
  private readonly parser: SaxesParser<{ xmlns: true }>;
  /** How many children each open element has had. */
  private readonly children: number[] = [0];
  private readonly languages: (string | null)[] = [null];
  private depthNow = 0;
  private attributes = 0;

  constructor(
    private readonly name: string,
    visitor: XmlVisitor,
    form: XmlForm = {},
  ) {
    const parser = new SaxesParser({ xmlns: true });
    this.parser = parser;
    Object.assign(parser.ENTITIES, form.entities);
    parser.on('error', (error) => this.fail('xml-malformed', bare(error.message)));
    parser.on('doctype', (doctype) => {
      if (form.hasDoctype !== true || doctype.includes('['))
        this.fail('xml-doctype', 'a document type is defined, which is not read: take the <!DOCTYPE …> out');
    });
    parser.on('opentagstart', () => {
      this.attributes = 0;
    });
    parser.on('attribute', () => {
      if (++this.attributes > ATTRIBUTES_MAX)
        this.fail('xml-too-large', `an element has more than ${ATTRIBUTES_MAX} attributes`);
    });
    parser.on('opentag', (tag) => {
      this.children[this.depthNow]!++;
      if (++this.depthNow > DEPTH_MAX)
        this.fail('xml-too-deep', `elements stand more than ${DEPTH_MAX} deep in each other`);
      this.children[this.depthNow] = 0;
      const language = tag.attributes['xml:lang'];
      this.languages[this.depthNow] = language ? language.value || null : this.languages[this.depthNow - 1]!;
      visitor.open(tag);
    });
    parser.on('closetag', (tag) => {
      visitor.close(tag);
      this.depthNow--;
    });
    const onText = (text: string): void => {
      if (text.length > TEXT_LENGTH_MAX)
        this.fail('xml-too-large', `a text has more than ${TEXT_LENGTH_MAX} characters`);
      if (this.depthNow > 0) visitor.text(text);
    };
    parser.on('text', onText);
    parser.on('cdata', onText);
  }

  /** @throws FigureError `xml-malformed`, `xml-doctype`, `xml-too-deep`, `xml-too-large`, with line and column */
  through(text: string): void {
    this.parser.write(text).close();
  }

  /** How deep the element stands that was opened or closed last; the root at 1. */
  get depth(): number {
    return this.depthNow;
  }

  /** The language in scope. */
  get language(): string | null {
    return this.languages[this.depthNow]!;
  }

  /** What a prefix stands for at the element that was opened or closed last. */
  namespaceOf(prefix: string): string | undefined {
    return this.parser.resolve(prefix);
  }

  /** The child sequence of the element that was opened last, as in XPointer's element() scheme: `/1/4/2`. */
  path(): string {
    return '/' + this.children.slice(0, this.depthNow).join('/');
  }

  private fail(code: string, what: string): never {
    const { line, column } = this.parser;
    throw new FigureError(code, `${this.name}: line ${line}, column ${column}: ${what}`, { line, column });
  }
}

/** The parser's own words, without the place that it puts before them. */
const bare = (message: string): string => message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');

/** The value of an attribute in no namespace; `null` where the element has none. */
export const attributeOf = ({ attributes }: XmlTag, name: string): string | null =>
  attributes[name]?.value ?? null;

/** The value of an attribute in a namespace; `null` where the element has none. */
export function attributeIn({ attributes }: XmlTag, uri: string, local: string): string | null {
  for (const name in attributes) {
    const attribute = attributes[name]!;
    if (attribute.local === local && attribute.uri === uri) return attribute.value;
  }
  return null;
}
