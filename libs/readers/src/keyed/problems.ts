import { FigureError } from '#libs/figures';

/** How many problems of a file one error tells; a file with more is best mended in rounds. */
export const PROBLEMS_MAX = 20;

/**
 * What is wrong with a file, gathered so that a person sees all of it at once.
 * A problem is a stable code and a sentence: where, what, and what to write instead.
 */
export class Problems {
  private readonly found: { readonly code: string; readonly message: string }[] = [];
  private count = 0;

  add(code: string, at: string, what: string): void {
    this.count += 1;
    if (this.found.length < PROBLEMS_MAX) this.found.push({ code, message: `${at}: ${what}` });
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

  /**
   * @throws FigureError if anything was found: with the code of the only problem,
   * or `keyed-malformed` with all of them in `facts.codes` and `facts.problems`
   */
  throwIfAny(name: string): void {
    const [first] = this.found;
    if (first === undefined) return;
    const codes = this.found.map(({ code }) => code);
    const problems = this.found.map(({ message }) => message);
    const unsaid = this.count - problems.length;
    const list =
      problems.map((problem) => `\n  ${problem}`).join('') + (unsaid > 0 ? `\n  and ${unsaid} more` : '');
    throw new FigureError(
      this.count === 1 ? first.code : 'keyed-malformed',
      `${name} was not taken, ${this.count === 1 ? 'for one reason' : `for ${this.count} reasons`}:${list}`,
      { file: name, codes, problems, count: this.count },
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
