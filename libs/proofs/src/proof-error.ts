/** What can't be proven, or can't be read as a proof. `code` is stable; `facts` say where. */
export class ProofError extends Error {
  override readonly name = 'ProofError';

  constructor(
    readonly code: string,
    message: string,
    readonly facts: Readonly<Record<string, string | number | boolean | null>> = {},
  ) {
    super(message);
  }
}
