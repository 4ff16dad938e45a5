import type { EntityId, Period } from '#libs/figures';
import { entityOf } from '../names/entities.js';
import type { Names } from '../names/names.js';
import { XBRLDI, XBRLI, XSI } from '../names/namespaces.js';
import type { FactContext, Name } from '../report.js';
import type { AttributeDeclaration } from '../taxonomy/taxonomy-file.js';
import type { Fallbacks } from '../taxonomy/taxonomy.js';
import { qnameIn, type Twig } from '../xml/twig.js';
import { attributeIn, attributeOf, type XmlWalk } from '../xml/xml-walk.js';
import { numberOf } from './number.js';
import { durationOf, instantOf } from './periods.js';
import { attempt, Refused } from './refusal.js';

const MEMBER_LENGTH_MAX = 256;
const NAME = /^[A-Za-z_][\w.-]{0,63}:[A-Za-z_][\w.-]{0,255}$/;

/** Contexts of a document say few entities, periods and members many times over. */
export class ContextReader {
  private readonly entities = new Map<string, EntityId | null>();

  /** `fallbacks`: what schemas say of empty elements. */
  constructor(
    private readonly names: Names,
    private readonly fallbacks: Fallbacks,
  ) {}

  /**
   * What a `context` element says.
   * @throws Refused `context-malformed`, `entity-unlawful`, `period-…`, `segment-unknown`, `dimension-…`
   */
  read(twig: Twig, walk: XmlWalk): FactContext {
    const entity = childIn(twig, XBRLI, 'entity');
    const scenario = childIn(twig, XBRLI, 'scenario');
    const segment = entity && childIn(entity, XBRLI, 'segment');
    const typed: Name[] = [];
    const found = new Map<Name, string>();
    for (const part of [...(segment?.children ?? []), ...(scenario?.children ?? [])]) {
      for (const { axis, member, isTyped } of this.dimensions(part, walk)) {
        if (found.has(axis)) throw new Refused('dimension-twice', `the dimension ${axis} is given twice`);
        found.set(axis, member);
        if (isTyped) typed.push(axis);
      }
    }
    return {
      id: attributeOf(twig.tag, 'id') ?? '',
      entity: this.entity(entity),
      period: periodOf(childIn(twig, XBRLI, 'period')),
      dimensions: Object.fromEntries([...found].toSorted(([left], [right]) => (left < right ? -1 : 1))),
      typed: typed.toSorted(),
    };
  }

  private entity(twig: Twig | null): EntityId {
    const identifier = twig && childIn(twig, XBRLI, 'identifier');
    if (!identifier) throw new Refused('context-malformed', 'the context has no entity with an identifier');
    const scheme = attributeOf(identifier.tag, 'scheme') ?? '';
    const key = `${scheme} ${identifier.text}`;
    let entity = this.entities.get(key);
    if (entity === undefined) this.entities.set(key, (entity = entityOf(scheme, identifier.text)));
    if (entity === null) {
      throw new Refused(
        'entity-unlawful',
        `"${identifier.text.trim().slice(0, 80)}" is no identifier of the scheme ${scheme.slice(0, 80)}`,
      );
    }
    return entity;
  }

  private dimensions(part: Twig, walk: XmlWalk): Dimension[] {
    const { uri, local } = part.tag;
    const isTyped = local === 'typedMember';
    if (uri !== XBRLDI) return this.beforeDimensions(part);
    if (!isTyped && local !== 'explicitMember')
      throw new Refused('segment-unknown', `<${part.tag.prefix}:${local}> is no dimension that is known`);
    const axis = this.qname(part, attributeOf(part.tag, 'dimension') ?? '', walk);
    const member = isTyped ? typedMember(part) : this.qname(part, part.text, walk);
    return [{ axis, member, isTyped }];
  }

  /**
   * What contexts say in elements of their own, as before there were dimensions: an element that holds no others keeps facts apart as
   * typed dimensions do, of its name for its text, and of its name and theirs for its attributes.
   */
  private beforeDimensions({ tag, children, text }: Twig): Dimension[] {
    const attributes = Object.values(tag.attributes).filter(({ uri }) => !OF_XML.has(uri));
    const isPlain = children.length === 0 && tag.uri !== '' && attributes.every(({ uri }) => uri === '');
    const name = this.names.nameOf(tag.uri, tag.local, tag.prefix);
    const schema = this.fallbacks.get(name);
    const declared = schema?.attributes ?? new Map<string, AttributeDeclaration>();
    const said = new Map([...declared].map(([attribute, { byDefault }]) => [attribute, byDefault ?? '']));
    for (const { local, value } of attributes) said.set(local, value);
    const members = [
      { axis: name, member: wordOf(text.trim() || (schema?.text ?? ''), schema?.isNumber) },
      ...Array.from(said, ([attribute, value]) => ({
        axis: `${name}.${attribute}`,
        member: wordOf(value, declared.get(attribute)?.isNumber),
      })),
    ].filter(({ member }) => member !== '');
    if (isPlain && members.length > 0)
      return members.map(({ axis, member }) => ({
        axis: this.checked(axis),
        member: bounded(member),
        isTyped: true,
      }));
    throw new Refused(
      'segment-unknown',
      `the context says more than dimensions: <${tag.prefix}:${tag.local}> holds elements, or says nothing`,
    );
  }

  private qname(twig: Twig, text: string, walk: XmlWalk): Name {
    const qname = qnameIn(twig, text, walk);
    if (qname === null)
      throw new Refused('dimension-malformed', `"${text.trim().slice(0, 80)}" is no name in a namespace`);
    return this.checked(this.names.nameOf(qname.namespace, qname.local, qname.prefix));
  }

  private checked(name: Name): Name {
    if (NAME.test(name) && name.length <= MEMBER_LENGTH_MAX) return name;
    throw new Refused('dimension-malformed', `the name ${name.slice(0, 80)}… is too long to keep`);
  }
}

/** A text as it tells facts apart: a number is the same however it is written (XBRL 2.1 §4.10). */
function wordOf(text: string, isNumber = false): string {
  const word = text.trim();
  if (!isNumber || word === '') return word;
  const number = attempt(() => numberOf(word));
  return number instanceof Refused ? word : number;
}

interface Dimension {
  readonly axis: Name;
  readonly member: string;
  readonly isTyped: boolean;
}

/** Namespaces of attributes that say nothing of what an element means. */
const OF_XML = new Set(['http://www.w3.org/2000/xmlns/', XSI]);

/** The text of a typed member, its kind being its axis's. */
function typedMember(part: Twig): string {
  const [value, ...more] = part.children;
  if (!value || more.length > 0 || value.children.length > 0)
    throw new Refused('dimension-complex', 'a typed member is one element that holds a text');
  const text = value.text.trim();
  if (attributeIn(value.tag, XSI, 'nil') === 'true' || text === '')
    throw new Refused('dimension-empty', 'a typed member has no text, and names nothing');
  return bounded(text);
}

function bounded(member: string): string {
  if (member.length <= MEMBER_LENGTH_MAX) return member;
  throw new Refused('dimension-malformed', `a typed member has more than ${MEMBER_LENGTH_MAX} characters`);
}

function periodOf(twig: Twig | null): Period | null {
  const child = (local: string): Twig | null => (twig ? childIn(twig, XBRLI, local) : null);
  const [instant, start, end] = [child('instant'), child('startDate'), child('endDate')];
  if (instant) return instantOf(instant.text);
  if (start && end) return durationOf(start.text, end.text);
  if (child('forever')) return null;
  throw new Refused('context-malformed', 'the context has no period');
}

/** The first child of a name. */
export function childIn(twig: Twig, uri: string, local: string): Twig | null {
  return twig.children.find(({ tag }) => tag.local === local && tag.uri === uri) ?? null;
}
