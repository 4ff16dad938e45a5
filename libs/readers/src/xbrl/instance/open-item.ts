import type { StatedFact } from '../facts/fact.js';
import { numberOf, quotientOf } from '../facts/number.js';
import { attempt, Refused } from '../facts/refusal.js';
import type { Names } from '../names/names.js';
import { XBRLI, XSI } from '../names/namespaces.js';
import type { Name } from '../report.js';
import type { Fallback, Fallbacks } from '../taxonomy/taxonomy.js';
import { attributeIn, attributeOf, type XmlTag, type XmlWalk } from '../xml/xml-walk.js';

/** Whether an element is an item: only items are of a context. */
export const isItem = ({ attributes }: XmlTag): boolean => attributes['contextRef'] !== undefined;

/** An item whose element is still open. */
export class OpenItem {
  readonly concept: Name;
  readonly element: string;
  private readonly language: string | null;
  private content = '';
  /** Texts of `numerator` and `denominator`. */
  private parts: Map<string, string> | null = null;
  private isMixed = false;

  constructor(
    private readonly tag: XmlTag,
    private readonly index: number,
    walk: XmlWalk,
    names: Names,
  ) {
    this.concept = names.nameOf(tag.uri, tag.local, tag.prefix);
    this.element = attributeOf(tag, 'id') ?? walk.path();
    this.language = walk.language;
  }

  addText(text: string): void {
    this.content = this.content === '' ? text : this.content + text;
  }

  open({ uri, local }: XmlTag): void {
    if (uri === XBRLI && (local === 'numerator' || local === 'denominator')) this.content = '';
    else this.isMixed = true;
  }

  close({ uri, local }: XmlTag): void {
    if (uri !== XBRLI) return;
    this.parts ??= new Map();
    this.parts.set(local, this.content);
    this.content = '';
  }

  /** The fact, when its element is closed. */
  stated(fallbacks: Fallbacks): StatedFact | Refused {
    if (this.isMixed) {
      const why = 'the fact holds elements, and is no text and no number';
      return new Refused('value-malformed', why);
    }
    return attempt(() => this.fact(fallbacks.get(this.concept)));
  }

  private fact(fallback: Fallback | undefined): StatedFact {
    const { tag, index, element, concept, language } = this;
    const isNil = isTrue(attributeIn(tag, XSI, 'nil'));
    const unitRef = attributeOf(tag, 'unitRef');
    const said = { decimals: attributeOf(tag, 'decimals'), precision: attributeOf(tag, 'precision') };
    const isSaid = said.decimals !== null || said.precision !== null || isNil;
    const { decimals, precision } = isSaid || !fallback ? said : roundingOf(fallback);
    const content = this.content === '' ? (fallback?.text ?? '') : this.content;
    const fraction = this.parts;
    return {
      index,
      element,
      concept,
      namespace: tag.uri,
      contextRef: attributeOf(tag, 'contextRef'),
      isNumber: unitRef !== null || decimals !== null || precision !== null || fraction !== null,
      unitRef,
      decimals: fraction === null ? decimals : 'INF',
      precision: fraction === null ? precision : null,
      isNil,
      text: fraction === null ? content : fractionOf(fraction),
      language,
      printed: null,
    };
  }
}

export const isTrue = (text: string | null): boolean => text !== null && /^\s*(?:true|1)\s*$/.test(text);

/** A fraction is exact, however its parts are written (XBRL 2.1, 4.6.6). */
const fractionOf = (parts: ReadonlyMap<string, string>): string =>
  quotientOf(numberOf(parts.get('numerator') ?? ''), numberOf(parts.get('denominator') ?? ''));

const roundingOf = ({ attributes }: Fallback): { decimals: string | null; precision: string | null } => ({
  decimals: attributes.get('decimals')?.byDefault ?? null,
  precision: attributes.get('precision')?.byDefault ?? null,
});
