/** Namespaces and URIs of XBRL 2.1, Dimensions 1.0, Calculations 1.1 and what they rest on. */
export const NS = {
  schema: 'http://www.w3.org/2001/XMLSchema',
  link: 'http://www.xbrl.org/2003/linkbase',
  xlink: 'http://www.w3.org/1999/xlink',
  xbrli: 'http://www.xbrl.org/2003/instance',
  xbrldt: 'http://xbrl.org/2005/xbrldt',
  xml: 'http://www.w3.org/XML/1998/namespace',
  catalog: 'urn:oasis:names:tc:entity:xmlns:xml:catalog',
} as const;

const ARCROLE = 'http://www.xbrl.org/2003/arcrole';
const DIMENSIONS = 'http://xbrl.org/int/dim/arcrole';

export const ARCROLES = {
  label: `${ARCROLE}/concept-label`,
  presentation: `${ARCROLE}/parent-child`,
  summation: `${ARCROLE}/summation-item`,
  summation11: 'https://xbrl.org/2023/arcrole/summation-item',
  domainMember: `${DIMENSIONS}/domain-member`,
  dimensionDomain: `${DIMENSIONS}/dimension-domain`,
} as const;

export const LABEL_ROLE = 'http://www.xbrl.org/2003/role/label';
