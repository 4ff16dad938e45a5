import { createTieoutClient, type Ingested, type Preview } from '#libs/client';
import { answerOf } from '../api/answer.js';
import { saidIn } from './document-options.js';
import type { Sender } from './intake-queue.js';

/** Sends documents to the API that serves this page, and tells how much has left. */
export const documentSender: Sender = {
  preview: async (sending) => (await post(sending, { dryRun: true })) as Preview,
  accept: async (sending, idempotencyKey) => (await post(sending, {}, idempotencyKey)) as Ingested,
};

function post(
  { file, options, onSent }: Parameters<Sender['preview']>[0],
  query: { readonly dryRun?: boolean },
  idempotencyKey?: string,
): Promise<Ingested | Preview> {
  const client = createTieoutClient({
    baseUrl: globalThis.location.origin,
    fetch: (request) => upload(request, onSent),
  });
  return answerOf(
    client.POST('/v1/documents', {
      params: {
        query: { ...query, ...saidIn(options) },
        header: idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey },
      },
      headers: { 'Content-Type': file.type === '' ? 'application/octet-stream' : file.type },
      // The description has it as text, since JSON Schema has no bytes; the client sends a file as it is.
      body: file as unknown as string,
    }),
  );
}

/** `fetch` tells nothing of what it has sent. */
async function upload(request: Request, onSent: (part: number) => void): Promise<Response> {
  const body = await request.blob();
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open(request.method, request.url);
    request.headers.forEach((value, name) => sending.setRequestHeader(name, value));
    sending.upload.addEventListener('progress', ({ loaded, total }) =>
      onSent(total === 0 ? 1 : loaded / total),
    );
    sending.addEventListener('load', () => {
      const headers = { 'Content-Type': sending.getResponseHeader('Content-Type') ?? 'application/json' };
      resolve(new Response(sending.response as ArrayBuffer, { status: sending.status, headers }));
    });
    sending.addEventListener('error', () => reject(new TypeError('the document did not arrive')));
    sending.responseType = 'arraybuffer';
    sending.send(body);
  });
}
