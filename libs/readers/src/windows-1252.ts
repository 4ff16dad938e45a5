/**
 * Characters of windows-1252. Asked for all at once, Node 20 and 22 take it for ISO-8859-1, which has no dash, no quotation mark
 * and no euro sign; asked for a part, they don't, and no byte of it waits for another.
 */
export const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes, { stream: true });
