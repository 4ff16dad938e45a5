import { divide, TRANSLATION_AXIS } from '#libs/figures';
import type { Column } from './columns.js';
import { amountOf, type Row } from './rows.js';
import type { Network } from './sums.js';

/**
 * Sums, those counted as exact in a column of translations that miss there by rounding alone, where they foot exactly in what
 * is translated, and each of their amounts is just what the stated rate makes of it.
 */
export function withTranslations(
  networks: readonly Network[],
  itemRows: readonly (readonly number[])[],
  { rows, columns }: { readonly rows: readonly Row[]; readonly columns: readonly Column[] },
): readonly Network[] {
  const bases = columns.map((column) =>
    column.dimensions[TRANSLATION_AXIS] === undefined || column.period === null
      ? -1
      : columns.findIndex(
          ({ period, dimensions }) => period === column.period && dimensions[TRANSLATION_AXIS] === undefined,
        ),
  );
  if (bases.every((base) => base < 0)) return networks;
  const isTranslated = (row: number, column: number): boolean => {
    const cellOf = (at: number): ReturnType<typeof amountOf> =>
      amountOf(rows[row]!.cells[columns[at]!.field]?.cell);
    const [from, to] = [cellOf(bases[column]!), cellOf(column)];
    if (!from || !to) return from === to;
    return (
      divide(from.value ?? '0', columns[column]!.dimensions[TRANSLATION_AXIS]!, to.places) ===
      (to.value ?? '0')
    );
  };
  return networks.map((network) => {
    const { total, terms, footing } = network;
    const members = [total, ...terms.map(({ item }) => item)].flatMap((item) => itemRows[item]!);
    return {
      ...network,
      footing: footing.map((each, column) => {
        const base = bases[column]!;
        const isSuch = each === 'near' && base >= 0 && footing[base] === 'exact';
        return isSuch && members.every((row) => isTranslated(row, column)) ? 'exact' : each;
      }),
    };
  });
}
