import { MAPPINGS } from './mappings.js';
import type { Mapping, StandardLine, StandardStatement } from './mapping.js';
import { UnitKind } from './unit-kind.js';

/** A concept in a line of a mapping. */
export interface Slot {
  readonly mapping: number;
  /** The line's number in its mapping, sections in order. */
  readonly line: number;
  /** 0 for the most fitting. */
  readonly preference: number;
  /** The kind of unit that the line is counted in. */
  readonly unitKind: number;
  readonly isAnchor: boolean;
}

/** The mappings of a statement, as a fold over observations needs them. */
export class LineTable {
  readonly mappings: readonly Mapping[];
  /** By mapping: its lines, sections in order. */
  readonly lines: readonly (readonly StandardLine[])[];
  readonly slots: readonly Slot[];
  readonly isInstant: boolean;
  private readonly byConcept: ReadonlyMap<string, number>;

  constructor(statement: StandardStatement) {
    this.mappings = MAPPINGS.filter((mapping) => mapping.statement === statement);
    this.lines = this.mappings.map(({ sections }) => sections.flatMap(({ lines }) => lines));
    this.isInstant = this.mappings[0]!.periods === 'instant';
    const slots: Slot[] = [];
    const byConcept = new Map<string, number>();
    this.mappings.forEach((mapping, at) =>
      this.lines[at]!.forEach((line, number) =>
        line.concepts.forEach((concept, preference) => {
          byConcept.set(concept, slots.length);
          slots.push({
            mapping: at,
            line: number,
            preference,
            unitKind: UNIT_KINDS[line.measure],
            isAnchor: mapping.anchors.includes(line.id),
          });
        }),
      ),
    );
    this.slots = slots;
    this.byConcept = byConcept;
  }

  /** The number of a concept's slot, −1 where it fills no line. */
  slotOf(concept: string): number {
    return this.byConcept.get(concept) ?? -1;
  }
}

const UNIT_KINDS = {
  amount: UnitKind.amount,
  'per-share': UnitKind.perShare,
  shares: UnitKind.shares,
} as const;

export const LINE_TABLES: Readonly<Record<StandardStatement, LineTable>> = {
  'balance-sheet': new LineTable('balance-sheet'),
  'income-statement': new LineTable('income-statement'),
  'comprehensive-income': new LineTable('comprehensive-income'),
  'cash-flow': new LineTable('cash-flow'),
  'per-share': new LineTable('per-share'),
};
