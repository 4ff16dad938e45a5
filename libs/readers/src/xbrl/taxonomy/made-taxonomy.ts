import type { PackageFile } from '../report.js';

/** An arc of a made linkbase: `from to` by ids, with attributes as they are written. */
export type MadeArc = readonly [from: string, to: string, attributes?: string];

const KINDS = {
  presentation: 'http://www.xbrl.org/2003/arcrole/parent-child',
  calculation: 'http://www.xbrl.org/2003/arcrole/summation-item',
  definition: 'http://xbrl.org/int/dim/arcrole/domain-member',
} as const;

const XMLNS =
  'xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldt="http://xbrl.org/2005/xbrldt"';

export const file = (path: string, text: string): PackageFile => ({ path, bytes: Buffer.from(text) });

/** An extended link; `hrefOf` says where an id is declared. */
export function link(
  kind: keyof typeof KINDS,
  role: string,
  arcs: readonly MadeArc[],
  hrefOf: (id: string) => string,
): string {
  const ids = [...new Set(arcs.flatMap(([from, to]) => [from, to]))];
  return `<link:${kind}Link xlink:type="extended" xlink:role="${role}">${ids
    .map((id) => `<link:loc xlink:type="locator" xlink:href="${hrefOf(id)}" xlink:label="${id}"/>`)
    .join('')}${arcs
    .map(
      ([from, to, attributes = ''], index) =>
        `<link:${kind}Arc xlink:type="arc" xlink:arcrole="${KINDS[kind]}" xlink:from="${from}" xlink:to="${to}" ${attributes.includes('order=') ? '' : `order="${index + 1}"`} ${attributes}/>`,
    )
    .join('')}</link:${kind}Link>`;
}

/** A label of what an id names. */
export const label = (id: string, href: string, text: string, attributes: string): string =>
  `<link:loc xlink:type="locator" xlink:href="${href}" xlink:label="${id}"/><link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="${id}" xlink:to="label"/><link:label xlink:type="resource" xlink:label="label" ${attributes}>${text}</link:label>`;

export const labels = (content: string): string =>
  `<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${content}</link:labelLink>`;

export const linkbase = (...content: readonly string[]): string =>
  `<link:linkbase ${XMLNS}>${content.join('')}</link:linkbase>`;

/** A schema of `http://example.com/own`, its ids and names alike but for the prefix `own_`. */
export const schema = (elements: string, annotation = ''): string =>
  `<xs:schema ${XMLNS} xmlns:own="http://example.com/own" targetNamespace="http://example.com/own"><xs:annotation><xs:appinfo>${annotation}</xs:appinfo></xs:annotation>${elements}</xs:schema>`;

export const element = (name: string, attributes = 'substitutionGroup="xbrli:item"'): string =>
  `<xs:element id="own_${name}" name="${name}" ${attributes}/>`;
