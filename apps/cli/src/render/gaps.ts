import pc from 'picocolors';
import type { EmptyReason, StandardStatementJson, StatementJson } from '#libs/views';
import { periodName } from './amounts.js';

/** Whys that are told one by one; more are counted. */
const WHYS_MAX = 12;
/** Lines that nothing fills are told of as a number; a doubt has a sign of its own. */
const WITHOUT_LETTER = new Set<EmptyReason>(['not-stated', 'in-doubt']);

/** What a sentence on a concept begins with. */
const CONCEPT_OF = /^\S+ of /;

type AnyStatement = StatementJson | StandardStatementJson;

/** A letter for each reason that cells of a statement are empty for: it stands in the cell. */
export function reasonLetters(statement: AnyStatement): ReadonlyMap<unknown, string> {
  if (statement.presentation === 'as-filed') return new Map();
  const codes = (Object.keys(statement.meanings) as EmptyReason[]).filter(
    (code) => !WITHOUT_LETTER.has(code),
  );
  return new Map(codes.map((code, at) => [code, String.fromCodePoint(97 + at)]));
}

/** What the letters mean, and what there is to say of single cells. */
export function gapNotes(statement: AnyStatement, letters: ReadonlyMap<unknown, string>): string[] {
  if (statement.presentation === 'as-filed' || letters.size === 0) return [];
  const { meanings, gaps, rows, columns } = statement;
  const meant = [...letters].map(
    ([code, letter]) => `[${letter}] ${meanings[code as EmptyReason]} (${String(code)})`,
  );
  const labels = new Map<string, string[]>();
  for (const { row, column, reason, why } of gaps) {
    if (reason !== 'restated-between' && reason !== 'terms-differ') continue;
    // Lines of a column are mostly empty for the same, but for their concepts.
    const told = `${periodName(columns[column]!.period)}: ${why.replace(CONCEPT_OF, '')}`;
    labels.set(told, [...(labels.get(told) ?? []), rows[row]!.label]);
  }
  const told = [...labels].map(([why, lines]) => `${why} (${lines.join(', ')})`);
  const more = told.length > WHYS_MAX ? [`and ${told.length - WHYS_MAX} more (--format json)`] : [];
  const whys = [...told.slice(0, WHYS_MAX), ...more].map((line) => pc.dim(`  ${line}`));
  return [[...meant, ...whys].join('\n')];
}

/** Of lines that are not shown, because no column has anything in them. */
export function silentNote(statement: AnyStatement, silent: number): string[] {
  if (statement.presentation === 'as-filed') return [];
  const { omittedColumns } = statement;
  return [
    ...(silent > 0
      ? [
          pc.dim(
            `${silent} more lines are empty: no concept that fills them is stated (not-stated; --format json)`,
          ),
        ]
      : []),
    ...(omittedColumns > 0
      ? [pc.dim(`${omittedColumns} older columns are left out: ask for a --period`)]
      : []),
  ];
}
