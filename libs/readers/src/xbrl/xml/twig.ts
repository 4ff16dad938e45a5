import type { XmlTag, XmlWalk } from './xml-walk.js';

/** An element with all that it holds: for the small parts of a document that are looked at as a whole. */
export interface Twig {
  readonly tag: XmlTag;
  readonly parent: Twig | null;
  /** Its child sequence in the document. */
  readonly path: string;
  readonly language: string | null;
  readonly children: Twig[];
  /** Its text and that of all within, in order; a space where a block of XHTML begins or ends. */
  text: string;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const INLINE = new Set(
  'a abbr b big cite code em font i ins q s small span strike strong sub sup tt u'.split(' '),
);

/** Grows one element after the other into twigs, as a walk comes by. */
export class TwigGrower {
  private top: Twig | null = null;

  constructor(private readonly walk: XmlWalk) {}

  /** Whether an element is still open. */
  get isGrowing(): boolean {
    return this.top !== null;
  }

  open(tag: XmlTag): void {
    const twig: Twig = {
      tag,
      parent: this.top,
      path: this.top === null ? this.walk.path() : '',
      language: this.walk.language,
      children: [],
      text: '',
    };
    this.top?.children.push(twig);
    this.top = twig;
  }

  text(text: string): void {
    this.top!.text += text;
  }

  /** Ends the element that was opened last: the twig, where it was the outermost. */
  close(): Twig | null {
    const twig = this.top!;
    this.top = twig.parent;
    if (twig.parent === null) return twig;
    const around = isBlock(twig.tag) ? ' ' : '';
    twig.parent.text += around + twig.text + around;
    return null;
  }
}

const isBlock = ({ uri, local }: XmlTag): boolean => uri === XHTML && !INLINE.has(local);

/** A name in a namespace, and the prefix under which it is written. */
export interface QName {
  readonly namespace: string;
  readonly local: string;
  readonly prefix: string;
}

/**
 * The name that a text of a twig is, while the twig's outermost element is the one that the walk has just closed; `null` where it
 * is none.
 */
export function qnameIn(twig: Twig, text: string, walk: XmlWalk): QName | null {
  const [prefix, local] = partsOf(text.trim());
  const namespace = namespaceIn(twig, prefix) ?? walk.namespaceOf(prefix);
  return namespace && isName(local) ? { namespace, local, prefix } : null;
}

/** The name that a text is at the element that the walk has just opened; `null` where it is none. */
export function qnameAt(text: string, walk: XmlWalk): QName | null {
  const [prefix, local] = partsOf(text.trim());
  const namespace = walk.namespaceOf(prefix);
  return namespace && isName(local) ? { namespace, local, prefix } : null;
}

function partsOf(text: string): [prefix: string, local: string] {
  const colon = text.indexOf(':');
  return colon < 0 ? ['', text] : [text.slice(0, colon), text.slice(colon + 1)];
}

const isName = (local: string): boolean => /^[\p{L}_][\p{L}\p{M}\p{N}_.·-]*$/u.test(local);

function namespaceIn(twig: Twig, prefix: string): string | undefined {
  for (let at: Twig | null = twig; at !== null; at = at.parent) {
    const uri = at.tag.ns[prefix];
    if (uri !== undefined) return uri;
  }
  return undefined;
}
