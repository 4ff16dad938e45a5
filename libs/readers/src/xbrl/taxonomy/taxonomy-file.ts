import type { Href } from './href.js';
import { NS } from './names.data.js';

/** A namespace and a local name. */
export interface QName {
  readonly namespace: string;
  readonly local: string;
}

/** An element that a schema declares. */
export interface ElementDeclaration {
  readonly id: string | null;
  readonly name: QName;
  readonly type: QName | null;
  readonly substitutionGroup: QName | null;
  readonly balance: 'debit' | 'credit' | null;
  readonly periodType: 'instant' | 'duration' | null;
  readonly isAbstract: boolean;
  /** What XML Schema takes for its text where it is empty: its `default` or `fixed` value. */
  readonly text: string | null;
  /** What a type of its own says of attributes. */
  readonly attributes: Attributes;
}

/** Attributes of elements by their names, those that a schema says something of. */
export type Attributes = ReadonlyMap<string, AttributeDeclaration>;

export interface AttributeDeclaration {
  /** What XML Schema takes for it where it is left out: its `default` or `fixed` value. */
  readonly byDefault: string | null;
  readonly isNumber: boolean;
}

const NUMBERS: ReadonlySet<string> = new Set(
  (
    'decimal float double integer long int short byte positiveInteger negativeInteger nonPositiveInteger nonNegativeInteger ' +
    'unsignedLong unsignedInt unsignedShort unsignedByte'
  ).split(' '),
);

/** Whether a type is one of XML Schema's numbers. */
export const isNumberType = (type: QName | null): boolean =>
  type !== null && type.namespace === NS.schema && NUMBERS.has(type.local);

/** A complex type that a schema declares. */
export interface TypeDeclaration {
  readonly name: QName;
  readonly base: QName | null;
  readonly attributes: Attributes;
}

export interface RoleType {
  readonly uri: string;
  readonly definition: string | null;
}

export interface LabelResource {
  readonly role: string;
  readonly language: string | null;
  readonly text: string;
}

export interface Arc {
  readonly arcrole: string;
  /** Labels of locators or resources of the same link. */
  readonly from: string;
  readonly to: string;
  readonly order: number;
  readonly priority: number;
  readonly isProhibited: boolean;
  readonly weight: number;
  readonly preferredLabel: string | null;
}

/** An extended link: arcs between what its locators point at, and labels. */
export interface ExtendedLink {
  readonly role: string;
  /** What the locators of a label point at. */
  readonly locators: ReadonlyMap<string, readonly Href[]>;
  readonly resources: ReadonlyMap<string, readonly LabelResource[]>;
  readonly arcs: readonly Arc[];
}

/** A schema with the linkbases in it, or a linkbase. */
export interface TaxonomyFile {
  readonly path: string;
  readonly elements: readonly ElementDeclaration[];
  readonly types: readonly TypeDeclaration[];
  /** The prefixes that it binds, by namespace. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly roleTypes: readonly RoleType[];
  readonly links: readonly ExtendedLink[];
  /** Files that it refers to: imports, includes, linkbases, and those that locators and role references point into. */
  readonly references: readonly string[];
}
