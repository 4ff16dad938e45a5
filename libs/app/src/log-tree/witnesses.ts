import { FigureError } from '#libs/figures';
import { parseVkey, ProofError, type VerifierKey } from '#libs/proofs';

/**
 * The public keys of witnesses, as an operator writes them: vkeys with white space between.
 * @throws FigureError `config-malformed`, naming the variable
 */
export function readWitnesses(text: string, variable: string): readonly VerifierKey[] {
  return text
    .split(/\s+/)
    .filter((each) => each !== '')
    .map((vkey) => witnessOf(vkey, variable));
}

function witnessOf(vkey: string, variable: string): VerifierKey {
  try {
    const key = parseVkey(vkey);
    if (key.kind === 'cosignature') return key;
  } catch (error) {
    if (!(error instanceof ProofError)) throw error;
  }
  throw new FigureError(
    'config-malformed',
    `${variable}: "${vkey}" is no public key of a witness: write <name>+<key id>+<base64> of a key for cosignature/v1, several with spaces between`,
    { variable },
  );
}
