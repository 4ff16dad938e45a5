import { request, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';

interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An answer as it came over the line, to a request that fetch would not send: another Host, a path that is not tidied. */
export function raw(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<RawAnswer> {
  const { origin } = new URL(url);
  return new Promise((resolve, reject) => {
    request(origin, { method, headers, path: url.slice(origin.length) }, (response) => {
      const { statusCode = 0, headers: said } = response;
      buffer(response).then((body) => resolve({ status: statusCode, headers: said, body }), reject);
    })
      .on('error', reject)
      .end();
  });
}
