import type { EntityId, Period } from '#libs/figures';
import { entityOf } from '../names/entities.js';
import type { Names } from '../names/names.js';
import { XBRLDI, XBRLI, XSI } from '../names/namespaces.js';
import type { FactContext, Name } from '../report.js';
import type { Fallbacks } from '../taxonomy/taxonomy.js';
import { qnameIn, type Twig } from '../xml/twig.js';
import { attributeIn, attributeOf, type XmlWalk } from '../xml/xml-walk.js';
import { durationOf, instantOf } from './periods.js';
import { Refused } from './refusal.js';

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
      const [axis, member, isTyped] = this.dimension(part, walk);
      if (found.has(axis)) throw new Refused('dimension-twice', `the dimension ${axis} is given twice`);
      found.set(axis, member);
      if (isTyped) typed.push(axis);
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

  private dimension(part: Twig, walk: XmlWalk): [axis: Name, member: string, isTyped: boolean] {
    const { uri, local } = part.tag;
    const isTyped = local === 'typedMember';
    if (uri !== XBRLDI) return this.beforeDimensions(part);
    if (!isTyped && local !== 'explicitMember')
      throw new Refused('segment-unknown', `<${part.tag.prefix}:${local}> is no dimension that is known`);
    const axis = this.qname(part, attributeOf(part.tag, 'dimension') ?? '', walk);
    return [axis, isTyped ? typedMember(part) : this.qname(part, part.text, walk), isTyped];
  }

  /**
   * What contexts say in elements of their own, as before there were dimensions: an element that holds a text and nothing else keeps
   * facts apart as a typed dimension of its name does.
   */
  private beforeDimensions({ tag, children, text }: Twig): [axis: Name, member: string, isTyped: boolean] {
    const isPlain =
      children.length === 0 && Object.values(tag.attributes).every(({ uri }) => OF_XML.has(uri));
    const axis = this.checked(this.names.nameOf(tag.uri, tag.local, tag.prefix));
    const member = text.trim() || (this.fallbacks.get(axis)?.text ?? '').trim();
    if (isPlain && tag.uri !== '' && member !== '') return [axis, bounded(member), true];
    throw new Refused(
      'segment-unknown',
      `the context says more than dimensions: <${tag.prefix}:${tag.local}> is more than a text, or none`,
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
