import { FigureError, parseEntity, type EntityId } from '#libs/figures';

/** A line of a register: who it is, and under which symbol its shares trade. */
export interface RegisteredEntity {
  readonly entity: EntityId;
  readonly name: string | null;
  readonly ticker: string | null;
}

/**
 * Reads the SEC's register of tickers: `company_tickers.json`, an object of `{cik_str, ticker, title}`, or
 * `company_tickers_exchange.json`, `{fields, data}`.
 * @throws FigureError `register-malformed`
 */
export function readCompanyTickers(bytes: Uint8Array, name: string): RegisteredEntity[] {
  const lines = linesOf(bytes, name);
  return lines.map(({ cik, title, ticker }) => {
    const digits = typeof cik === 'number' ? String(cik) : textOf(cik);
    if (digits === null || !/^\d{1,10}$/.test(digits))
      throw malformed(name, `${digits === null ? 'a line has' : `"${digits.slice(0, 40)}" is`} no CIK`);
    return { entity: parseEntity(`cik:${digits}`), name: textOf(title), ticker: tickerOf(ticker) };
  });
}

interface Line {
  readonly cik: unknown;
  readonly title: unknown;
  readonly ticker: unknown;
}

function linesOf(bytes: Uint8Array, name: string): Line[] {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw malformed(name, 'it is not JSON in UTF-8');
  }
  if (typeof json !== 'object' || json === null) throw malformed(name, 'it is no object');
  const { fields, data } = json as { fields?: unknown; data?: unknown };
  if (Array.isArray(fields) && Array.isArray(data)) {
    const [cik, title, ticker] = ['cik', 'name', 'ticker'].map((field) => fields.indexOf(field));
    return (data as (unknown[] | null)[]).map((row) => ({
      cik: row?.[cik!],
      title: row?.[title!],
      ticker: row?.[ticker!],
    }));
  }
  return Object.values(
    json as Record<string, { cik_str?: unknown; title?: unknown; ticker?: unknown } | null>,
  ).map((line) => ({ cik: line?.cik_str, title: line?.title, ticker: line?.ticker }));
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** A symbol has no spaces; what has is none. */
function tickerOf(value: unknown): string | null {
  const text = textOf(value);
  return text !== null && /^\S{1,16}$/.test(text) ? text.toUpperCase() : null;
}

const malformed = (name: string, problem: string): FigureError =>
  new FigureError(
    'register-malformed',
    `${name} is no register of tickers: ${problem}; give the SEC's company_tickers.json`,
    { name },
  );
