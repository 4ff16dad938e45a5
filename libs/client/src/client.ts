import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths } from './api.js';

/** The routes of a server: `client.GET('/v1/entities/{entity}/figures', { params: … })`, each typed by its description. */
export type TieoutClient = Client<paths>;

export interface ClientOptions {
  /** `http://127.0.0.1:3000` */
  readonly baseUrl: string;
  /** What lets in: what the server was started with as `TIEOUT_TOKEN`, a key of `tieout keys create`, or a JWT. */
  readonly token?: string;
  /** In place of the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * A client of the HTTP API. An answer is `{data, response}`; a refusal `{error, response}`, a problem whose `type` is
 * stable. Bodies that are text or bytes go as they are, under the `Content-Type` that is given with them; all else as JSON.
 */
export function createTieoutClient({ baseUrl, token, fetch }: ClientOptions): TieoutClient {
  return createFetchClient<paths>({
    baseUrl,
    bodySerializer: (body: unknown) => (isRaw(body) ? body : JSON.stringify(body)),
    ...(token === undefined ? {} : { headers: { Authorization: `Bearer ${token}` } }),
    ...(fetch === undefined ? {} : { fetch }),
  });
}

const isRaw = (body: unknown): body is string | Uint8Array<ArrayBuffer> | Blob =>
  typeof body === 'string' || body instanceof Uint8Array || body instanceof Blob;
