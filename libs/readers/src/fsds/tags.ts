import { extensionPrefix, isConcept } from '#libs/figures';
import { ownText } from './columns.js';
import type { Filing } from './filing.js';

/** What the table of tags says of one. */
export interface Tag {
  /** `null` where it is no qualified name. */
  readonly concept: string | null;
  readonly isPerShare: boolean;
  /** Whether its values stand for a period of time and not for its end. */
  readonly isDuration: boolean;
}

/** Columns of `tag` in the order in which `Tags.add` takes them. */
export const TAG_COLUMNS = ['tag', 'version', 'datatype', 'iord'];

/** `us-gaap/2009`, `ifrs/2019`: a taxonomy and its year. */
const STANDARD = /^([a-z][a-z-]*)\/./;
const PREFIXES: Readonly<Record<string, string>> = { ifrs: 'ifrs-full' };

/** The tags of a data set, each with a number. */
export class Tags {
  readonly list: Tag[] = [];
  private readonly numbers = new Map<string, Map<string, number>>();

  constructor(private readonly filings: ReadonlyMap<string, Filing>) {}

  /** Adds a row of the table; why it can't be, or `null`. */
  add([tag, version, datatype, iord]: readonly string[]): string | null {
    const prefix = this.prefixOf(version!);
    if (prefix === null) return 'the tag is of no taxonomy, and of no filing in sub.txt';
    const concept = `${prefix}:${tag}`;
    const number = this.list.push({
      concept: isConcept(concept) ? concept : null,
      isPerShare: datatype === 'perShare',
      isDuration: iord === 'D',
    });
    let ofVersion = this.numbers.get(version!);
    if (!ofVersion) this.numbers.set(ownText(version!), (ofVersion = new Map<string, number>()));
    ofVersion.set(ownText(tag!), number - 1);
    return null;
  }

  /** The number of a tag that a filing uses; a text says why it can't be used. */
  numberOf(tag: string, version: string, { accession }: Filing): number | string {
    if (version !== accession && !STANDARD.test(version)) return 'the tag is of another filing';
    const number = this.numbers.get(version)?.get(tag);
    if (number === undefined) return 'the tag is not in tag.txt';
    return this.list[number]!.concept === null ? 'the tag is no qualified name' : number;
  }

  /** A standard taxonomy's own, or that of the filer's concepts. */
  private prefixOf(version: string): string | null {
    const taxonomy = STANDARD.exec(version)?.[1];
    if (taxonomy !== undefined) return PREFIXES[taxonomy] ?? taxonomy;
    const filing = this.filings.get(version);
    return filing ? extensionPrefix(filing.entity) : null;
  }
}
