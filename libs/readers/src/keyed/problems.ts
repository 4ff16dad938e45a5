import { FigureError } from '#libs/figures';

/** How many problems of a file one error tells; a file with more is best mended in rounds. */
export const PROBLEMS_MAX = 20;

/**
 * What is wrong with a file, gathered so that a person sees all of it at once.
 * A problem is a stable code and a sentence: where, what, and what to write instead.
 */
export class Problems {
  private readonly found = new Map<string, string>();
  private count = 0;

  /** Notes a problem; once where it is met again, as a row's own is with each of its values. */
  add(code: string, at: string, what: string): void {
    const message = `${at}: ${what}`;
    if (this.found.has(message)) return;
    this.count += 1;
    if (this.found.size < PROBLEMS_MAX) this.found.set(message, code);
  }

  /** What `act` gives, or `otherwise` where it threw a `FigureError`, which is noted. */
  attempt<T>(at: string, act: () => T, otherwise: T): T {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof FigureError)) throw error;
      this.add(error.code, at, error.message);
      return otherwise;
    }
  }

  get none(): boolean {
    return this.count === 0;
  }

  /**
   * The error that refuses the file: with the code of the only problem, or `keyed-malformed`
   * with all of them in `facts.codes` and `facts.problems`.
   */
  refusalOf(name: string): FigureError {
    const { count } = this;
    const codes = [...this.found.values()];
    const problems = [...this.found.keys()];
    const unsaid = count - problems.length;
    const list = [...problems, ...(unsaid > 0 ? [`and ${unsaid} more`] : [])];
    return new FigureError(
      count === 1 ? codes[0]! : 'keyed-malformed',
      `${name} was not taken, for ${count === 1 ? 'one reason' : `${count} reasons`}:\n  ${list.join('\n  ')}`,
      { file: name, codes, problems, count },
    );
  }
}

/** A keyed text as a message may show it: quoted, cut, and with what can't be seen spelled out. */
export function shown(text: string): string {
  const cut = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(cut).replace(/[\p{C}\p{Z}]/gu, (char) =>
    char === ' ' ? char : `\\u{${char.codePointAt(0)!.toString(16)}}`,
  );
}
