import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as it came over the wire. */
export interface CollectedSpan {
  readonly traceId: string;
  readonly spanId: string;
  /** Empty for a root. */
  readonly parentId: string;
  readonly name: string;
}

/** A collector for tests: takes OTLP over HTTP, and keeps the spans. */
export class Collector {
  readonly spans: CollectedSpan[] = [];
  private readonly server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      this.spans.push(...spansOf(Buffer.concat(parts)));
      response.writeHead(200, { 'Content-Type': 'application/x-protobuf' }).end();
    });
  });

  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

// Numbers of fields in opentelemetry/proto/trace/v1/trace.proto.
const RESOURCE_SPANS = 1;
const SCOPE_SPANS = 2;
const SPANS = 2;
const SPAN = { traceId: 1, spanId: 2, parentId: 4, name: 5 };

function spansOf(request: Buffer): CollectedSpan[] {
  return inside(inside(inside([request], RESOURCE_SPANS), SCOPE_SPANS), SPANS).map((span) => {
    const hex = (field: number): string => fieldOf(span, field)[0]?.toString('hex') ?? '';
    const { traceId, spanId, parentId, name } = SPAN;
    return {
      traceId: hex(traceId),
      spanId: hex(spanId),
      parentId: hex(parentId),
      name: fieldOf(span, name)[0]!.toString('utf8'),
    };
  });
}

const inside = (of: readonly Buffer[], field: number): Buffer[] => of.flatMap((each) => fieldOf(each, field));

/** Bytes of the fields of a number in a protobuf message that have a length. */
function fieldOf(message: Buffer, wanted: number): Buffer[] {
  const found: Buffer[] = [];
  let at = 0;
  const varint = (): number => {
    let [value, factor, byte] = [0, 1, 0];
    do {
      byte = message[at++]!;
      value += (byte % 128) * factor;
      factor *= 128;
    } while (byte >= 128);
    return value;
  };
  while (at < message.length) {
    const tag = varint();
    const [field, wire] = [Math.floor(tag / 8), tag % 8];
    if (wire === 0) varint();
    else if (wire === 1) at += 8;
    else if (wire === 5) at += 4;
    else {
      const length = varint();
      if (field === wanted) found.push(message.subarray(at, at + length));
      at += length;
    }
  }
  return found;
}
