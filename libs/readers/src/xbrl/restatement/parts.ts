import type { Dimensions } from '#libs/figures';
import type { Name } from '../report.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { RESTATEMENT_AXES, SCENARIO_AXES, STANDARD_MEMBERS, type MemberPart } from './members.data.js';

/** What a fact is by the restatement axis, and its dimensions without it. */
export interface RestatementPart {
  /** `null` where a member of the filer's own says nothing that is known. */
  readonly part: MemberPart | null;
  /** The member of the axis, where there is one. */
  readonly member: Name | null;
  readonly dimensions: Dimensions;
}

/** Members are nested a few deep. */
const DEPTH_MAX = 16;

/** Tells what facts are by their members of the restatement axis: a filer's own are what the standard member is that they stand under. */
export class RestatementParts {
  private readonly above = new Map<Name, Set<Name>>();
  private readonly known = new Map<Name, MemberPart | null>();

  constructor(taxonomy: Pick<Taxonomy, 'members' | 'presentation'> | null) {
    for (const { relationships } of [...(taxonomy?.members ?? []), ...(taxonomy?.presentation ?? [])])
      for (const { from, to } of relationships) {
        const known = this.above.get(to);
        if (known) known.add(from);
        else this.above.set(to, new Set([from]));
      }
  }

  of(dimensions: Dimensions): RestatementPart {
    for (const axis in dimensions) {
      const member = dimensions[axis]!;
      const isOwn = RESTATEMENT_AXES.has(axis);
      if (!isOwn && !(SCENARIO_AXES.has(axis) && STANDARD_MEMBERS.has(member))) continue;
      const { [axis]: _, ...rest } = dimensions;
      return { part: this.partOf(member), member, dimensions: rest };
    }
    return { part: STATED, member: null, dimensions };
  }

  private partOf(member: Name): MemberPart | null {
    let part = this.known.get(member);
    if (part === undefined) this.known.set(member, (part = this.find([member])));
    return part;
  }

  /** The nearest standard member above; the domain, under which all stand, says nothing. */
  private find(members: readonly Name[]): MemberPart | null {
    let level = new Set(members);
    for (let depth = 0; depth < DEPTH_MAX && level.size > 0; depth++) {
      for (const member of level) {
        const part = STANDARD_MEMBERS.get(member);
        if (part && (depth === 0 || part.role !== 'stated')) return part;
      }
      level = new Set([...level].flatMap((member) => [...(this.above.get(member) ?? [])]));
    }
    return null;
  }
}

const STATED: MemberPart = { role: 'stated', cause: null };
