import type { StatementKind } from '#libs/figures';
import { folded, plain } from './markup.js';
import type { Line } from './rendition.js';

/** What the text above a table says it is. */
export interface Title {
  readonly text: string;
  readonly kinds: readonly StatementKind[];
  /** Why nothing under it is a reported figure of this entity as it stands, if so. */
  readonly apart: string | null;
  /** Whether it says that the table shows only some lines, so that totals need not be sums of others. */
  readonly isExcerpt: boolean;
  /** Whether it names a balance sheet, whole or in part, and nothing that lasts. */
  readonly isOfDay: boolean;
}

const TITLE_LENGTH_MAX = 200;
const TABLE_NUMBER = /^table \d+$/i;
const BALANCE_SHEET = /\bbalance sheets?\b|\bstatements? of financial (?:position|condition)\b/i;
const STATEMENT =
  /\b(?:balance sheets?|statements? of (?:\w+ ){0,4}(?:operations?|income|loss|earnings|profit|position|condition|cash)|income statements?|cash flows? statements?|reconcil\w*)\b/i;

/** The title of a table: the nearest line above that names a statement, else the nearest heading. */
export function titleOf(before: readonly Line[]): Title | null {
  const lines = before.map((line) => ({ raw: line.text, text: plain(line.text) })).filter(isTitleLike);
  const named = lines.findLast(({ text }) => STATEMENT.test(text));
  const heading = lines.findLast(({ raw, text }) => /^\s{0,3}#/.test(raw) && !TABLE_NUMBER.test(text));
  const last = lines.findLast(({ text }) => !text.startsWith('(') && !TABLE_NUMBER.test(text));
  const chosen = named ?? heading ?? last;
  if (chosen === undefined) return null;
  return {
    text: folded(chosen.text),
    kinds: kindsOf(chosen.text),
    apart: apartOf(lines.slice(-4).map(({ text }) => text)),
    isExcerpt: /\b(?:selected|summary|highlights|data)\b/i.test(chosen.text),
    isOfDay:
      BALANCE_SHEET.test(chosen.text) &&
      !/\b(?:operations?|income|loss|earnings|cash flows?)\b/i.test(chosen.text),
  };
}

function isTitleLike({ text }: { text: string }): boolean {
  return (
    text.length > 2 &&
    text.length <= TITLE_LENGTH_MAX &&
    /\p{L}{2}/u.test(text) &&
    !/[.;,]$/.test(text) &&
    !/^[•●\-*]/.test(text)
  );
}

/** The statements that a title names. */
function kindsOf(title: string): readonly StatementKind[] {
  const text = title.toLowerCase();
  if (/\bsegment|\bsupplement|\bsummary|\bhighlights\b/.test(text)) return ['other'];
  if (/\bdata\b/.test(text) && !/\breconcil/.test(text)) return ['other'];
  if (/\breconcil/.test(text) || /\bnon-gaap\b/.test(text)) return ['non-gaap'];
  if (BALANCE_SHEET.test(text)) return ['balance-sheet'];
  if (/\bcash ?f?lows?\b|\bstatements? of cash\b/.test(text)) return ['cash-flow'];
  if (/\bcomprehensive\b/.test(text)) return ['income-statement', 'comprehensive-income'];
  if (
    /\bstatements? of (?:\w+ ){0,4}(?:operations?|income|loss|earnings|profit)\b|\bincome statements?\b/.test(
      text,
    )
  ) {
    return ['income-statement'];
  }
  return ['other'];
}

function apartOf(texts: readonly string[]): string | null {
  const found = /\b(?:pro forma|outlook|guidance|forecast|projected|parent company only)\b/i.exec(
    texts.join(' '),
  );
  return found ? found[0].toLowerCase() : null;
}
