import { fileURLToPath } from 'node:url';
import { loadSync, type MessageTypeDefinition, type ServiceDefinition } from '@grpc/proto-loader';

/** A choice that says all by being made. */
type Empty = Record<string, never>;

export interface Uuid {
  readonly text: string;
}

export interface StreamIdentifier {
  readonly streamName: Buffer;
}

export interface Position {
  readonly commitPosition: number;
  readonly preparePosition: number;
}

export interface Timestamp {
  readonly seconds: number;
  readonly nanos: number;
}

export interface Expression {
  readonly regex?: string;
  readonly prefix?: readonly string[];
}

export interface FilterOptions {
  readonly filter?: 'streamIdentifier' | 'eventType';
  readonly streamIdentifier?: Expression;
  readonly eventType?: Expression;
  readonly window?: 'max' | 'count';
  readonly max?: number;
  readonly checkpointIntervalMultiplier?: number;
}

export interface ReadOptions {
  readonly streamOption?: 'stream' | 'all';
  readonly stream?: {
    readonly streamIdentifier?: StreamIdentifier;
    readonly revisionOption?: 'revision' | 'start' | 'end';
    readonly revision?: number;
  };
  readonly all?: { readonly allOption?: 'position' | 'start' | 'end'; readonly position?: Position };
  readonly readDirection: 'Forwards' | 'Backwards';
  readonly countOption?: 'count' | 'subscription';
  readonly count?: number;
  readonly filterOption?: 'filter' | 'noFilter';
  readonly filter?: FilterOptions;
}

export interface ReadRequest {
  readonly options?: ReadOptions;
}

export interface WireEvent {
  readonly id: Uuid;
  readonly streamIdentifier: StreamIdentifier;
  readonly streamRevision: number;
  readonly preparePosition: number;
  readonly commitPosition: number;
  readonly metadata: Readonly<Record<string, string>>;
  readonly customMetadata: Buffer;
  readonly data: Buffer;
}

export type ReadResponse =
  | { readonly event: { readonly event: WireEvent; readonly commitPosition: number } }
  | { readonly confirmation: { readonly subscriptionId: string } }
  | { readonly checkpoint: Position & { readonly timestamp?: Timestamp } }
  | { readonly streamNotFound: { readonly streamIdentifier: StreamIdentifier } }
  | {
      readonly caughtUp: {
        readonly timestamp?: Timestamp;
        readonly streamRevision?: number;
        readonly position?: Position;
      };
    };

export interface ProposedMessage {
  readonly id?: Uuid;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly customMetadata?: Buffer;
  readonly data?: Buffer;
}

export interface AppendRequest {
  readonly content?: 'options' | 'proposedMessage';
  readonly options?: {
    readonly streamIdentifier?: StreamIdentifier;
    readonly expectedStreamRevision?: 'revision' | 'noStream' | 'any' | 'streamExists';
    readonly revision?: number;
  };
  readonly proposedMessage?: ProposedMessage;
}

interface AppendSuccess {
  readonly currentRevision?: number;
  readonly noStream?: Empty;
  readonly position?: Position;
  readonly noPosition?: Empty;
}

export type AppendResponse =
  | { readonly success: AppendSuccess }
  | {
      readonly wrongExpectedVersion: {
        readonly currentRevision?: number;
        readonly currentNoStream?: Empty;
        readonly expectedRevision?: number;
        readonly expectedAny?: Empty;
        readonly expectedStreamExists?: Empty;
        readonly expectedNoStream?: Empty;
      };
    };

export interface BatchAppendRequest {
  readonly correlationId?: Uuid;
  readonly options?: {
    readonly streamIdentifier?: StreamIdentifier;
    readonly expectedStreamPosition?: 'streamPosition' | 'noStream' | 'any' | 'streamExists';
    readonly streamPosition?: number;
    readonly deadline?: Timestamp;
  };
  readonly proposedMessages?: readonly ProposedMessage[];
  readonly isFinal?: boolean;
}

export interface Status {
  readonly code: number;
  readonly message: string;
  readonly details: { readonly typeUrl: string; readonly value: Uint8Array };
}

export type BatchAppendResponse = {
  readonly correlationId: Uuid;
  readonly streamIdentifier: StreamIdentifier;
} & ({ readonly success: AppendSuccess } | { readonly error: Status });

const definitions = loadSync(['streams.proto', 'gossip.proto', 'server-features.proto'], {
  includeDirs: [fileURLToPath(new URL('protocol', import.meta.url))],
  longs: Number,
  enums: String,
  oneofs: true,
});

export const STREAMS = service('event_store.client.streams.Streams');
export const GOSSIP = service('event_store.client.gossip.Gossip');
export const SERVER_FEATURES = service('event_store.client.server_features.ServerFeatures');

/** A message of the shared part, packed as the detail of a status. */
export function packed(name: string, message: object): Status['details'] {
  const type = `event_store.client.${name}`;
  const { serialize } = definitions[type] as MessageTypeDefinition<object, object>;
  return { typeUrl: `type.googleapis.com/${type}`, value: serialize(message) };
}

function service(name: string): ServiceDefinition {
  return definitions[name] as ServiceDefinition;
}
