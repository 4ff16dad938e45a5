const PRESENTATIONS = ['as-filed', 'standard'] as const;
const COLUMNS = ['annual', 'half-yearly', 'quarterly', 'year-to-date', 'all'] as const;

export type Presentation = (typeof PRESENTATIONS)[number];
export type Columns = (typeof COLUMNS)[number];

/** How a statement is asked for; absent: as the server would choose. */
export interface StatementSearch {
  readonly presentation?: Presentation | undefined;
  readonly columns?: Columns | undefined;
  /** The statement of the newest document that presents this period. */
  readonly period?: string | undefined;
  /** The figure that the inspector beside the statement shows. */
  readonly figure?: string | undefined;
}

export function statementSearchIn(search: Record<string, unknown>): StatementSearch {
  const presentation = PRESENTATIONS.find((one) => one === search['presentation']);
  const columns = COLUMNS.find((one) => one === search['columns']);
  const { period, figure } = search;
  return {
    ...(presentation === undefined ? {} : { presentation }),
    ...(columns === undefined ? {} : { columns }),
    ...(typeof period === 'string' ? { period } : {}),
    ...(typeof figure === 'string' ? { figure } : {}),
  };
}
