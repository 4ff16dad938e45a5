/** A PDF of one page with this content under this filter; without a table of its objects, which is made when it is read. */
export function onePagePdf(content: Uint8Array, filter = '[]'): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const written = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  const stream = `5 0 obj\n<< /Length ${content.length} /Filter ${filter} >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(`%PDF-1.4\n${written}${stream}`),
    content,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n'),
  ]);
}

/** So many blanks as `RunLengthDecode` has them; a multiple of 128. */
export function runLengths(blanks: number): Buffer {
  const bytes = Buffer.alloc((blanks / 128) * 2 + 1, 0x20);
  for (let at = 0; at < bytes.length - 1; at += 2) bytes[at] = 129;
  bytes[bytes.length - 1] = 128;
  return bytes;
}
