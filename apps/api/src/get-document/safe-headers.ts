const NAME_LENGTH = 12;

/** Types whose bytes are text, whatever a browser would make of them. */
const TEXT = /^(text\/|application\/(json|xml|xhtml\+xml)\b|application\/[\w.-]+\+(json|xml)\b)/i;

/**
 * Headers under which a document can do no harm, whoever wrote it: text is plain text, all else is
 * bytes; a browser saves it, guesses no type, and runs nothing of it.
 */
export function safeHeaders(sha256: string, mediaType: string): Record<string, string> {
  const isText = TEXT.test(mediaType);
  const name = `${sha256.slice(0, NAME_LENGTH)}.${isText ? 'txt' : 'bin'}`;
  return {
    'Content-Type': isText ? 'text/plain; charset=utf-8' : 'application/octet-stream',
    'Content-Disposition': `attachment; filename="${name}"`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
  };
}
