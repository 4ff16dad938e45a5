import type { FigureId } from '#libs/figures';

const ID_BYTES = 16;

/** Ids of a book's figures, by their numbers: each is hashed once, when it is first asked for, and takes 16 bytes. */
export class FigureIds {
  private readonly bytes: Buffer;
  private readonly known: Uint8Array;

  constructor(
    private readonly count: number,
    private readonly hashed: (figure: number) => FigureId,
  ) {
    this.bytes = Buffer.alloc(count * ID_BYTES);
    this.known = new Uint8Array(count);
  }

  get byteSize(): number {
    return this.bytes.length + this.known.length;
  }

  of(figure: number): FigureId {
    const from = figure * ID_BYTES;
    if (this.known[figure] === 1) return this.bytes.toString('base64url', from, from + ID_BYTES);
    const id = this.hashed(figure);
    this.bytes.write(id, from, 'base64url');
    this.known[figure] = 1;
    return id;
  }

  /** The number of the figure with an id, −1 for none. */
  find(id: FigureId): number {
    const wanted = Buffer.from(id, 'base64url');
    if (wanted.length !== ID_BYTES) return -1;
    for (let figure = 0; figure < this.count; figure++) if (this.known[figure] === 0) this.of(figure);
    for (let at = this.bytes.indexOf(wanted); at >= 0; at = this.bytes.indexOf(wanted, at + 1)) {
      const figure = at / ID_BYTES;
      // Bits behind the last byte name no other figure.
      if (Number.isInteger(figure) && this.of(figure) === id) return figure;
    }
    return -1;
  }
}
