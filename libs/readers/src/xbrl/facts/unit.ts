import { isUnit } from '#libs/figures';
import type { Names } from '../names/names.js';
import { XBRLI } from '../names/namespaces.js';
import { qnameIn, type Twig } from '../xml/twig.js';
import type { XmlWalk } from '../xml/xml-walk.js';
import { childIn } from './context.js';
import { Refused } from './refusal.js';

/**
 * What a `unit` element says, its measures in the order of their names: `iso4217:USD`, `iso4217:USD/xbrli:shares`.
 * @throws Refused `unit-malformed`
 */
export function unitOf(twig: Twig, walk: XmlWalk, names: Names): string {
  const divide = childIn(twig, XBRLI, 'divide');
  const parts = divide
    ? ['unitNumerator', 'unitDenominator'].map((local) => childIn(divide, XBRLI, local))
    : [twig];
  const unit = parts.map((part) => (part ? measuresOf(part, walk, names) : '')).join('/');
  if (!isUnit(unit))
    throw new Refused('unit-malformed', `"${unit.slice(0, 80)}" is no unit that can be kept`);
  return unit;
}

function measuresOf(twig: Twig, walk: XmlWalk, names: Names): string {
  return twig.children
    .filter(({ tag }) => tag.uri === XBRLI && tag.local === 'measure')
    .map((measure) => measureOf(measure, walk, names))
    .toSorted()
    .join('*');
}

function measureOf(measure: Twig, walk: XmlWalk, names: Names): string {
  const qname = qnameIn(measure, measure.text, walk);
  if (qname === null) {
    const text = measure.text.trim().slice(0, 80);
    throw new Refused('unit-malformed', `the measure "${text}" is no name in a namespace`);
  }
  return names.nameOf(qname.namespace, qname.local, qname.prefix);
}
