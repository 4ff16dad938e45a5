import { Agent, request } from 'node:http';
import type { FuzzedRequest } from './requests.js';

/** What came back. */
export interface FuzzedAnswer {
  readonly status: number;
  readonly mediaType: string;
  readonly text: string;
}

/** A stream of events does not end: its beginning is enough. */
const STREAM = 'text/event-stream';

/** Requests go over a connection that is kept, as those of clients. */
export class Wire {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly origin: string) {}

  close(): void {
    this.agent.destroy();
  }

  /** Sends it as it is: what `fetch` would mend or refuse goes out too. */
  send({ method, path, headers, body }: FuzzedRequest): Promise<FuzzedAnswer> {
    const { hostname, port } = new URL(this.origin);
    const length = body ? { 'Content-Length': String(body.bytes.length) } : {};
    return new Promise((resolve, reject) => {
      const options = { agent: this.agent, hostname, port, method, path, headers: { ...headers, ...length } };
      const sent = request(options, (response) => {
        const status = response.statusCode!;
        const mediaType = (response.headers['content-type'] ?? '').split(';')[0]!;
        const chunks: Buffer[] = [];
        const done = (): void => resolve({ status, mediaType, text: Buffer.concat(chunks).toString('utf8') });
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', done)
          .on('error', reject);
        if (mediaType === STREAM) {
          done();
          sent.destroy();
        }
      });
      sent.on('error', reject);
      sent.end(body?.bytes);
    });
  }
}
