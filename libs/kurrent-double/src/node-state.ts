import type { Metadata } from '@grpc/grpc-js';
import type { Fault, Faults } from './faults.js';
import type { RecordedLog } from './recorded-log.js';
import { notLeader, REFUSALS, type Endpoint, type Refusal } from './refusals.js';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export interface Member extends Endpoint {
  readonly leads: boolean;
  readonly alive: boolean;
}

export interface Traffic {
  /** Appends that came by a call of their own, not in a batch. */
  singleAppends: number;
  /** Reads that have not ended. */
  reads: number;
  /** Subscriptions that have not ended, whether or not somebody reads them. */
  subscriptions: number;
  /** Events sent to reads and subscriptions since the start. */
  events: number;
}

/** What the services of the double share. */
export interface NodeState {
  readonly log: RecordedLog;
  readonly faults: Faults;
  readonly version: string;
  readonly maxAppendBytes: number;
  readonly credentials: Credentials | undefined;
  /** This server as its clients know it. */
  readonly self: () => Endpoint;
  /** The leader of the cluster where this server is a follower. */
  readonly leader: () => Endpoint | undefined;
  /** All nodes of the cluster, as gossip tells. */
  readonly members: () => readonly Member[];
  /** Cuts the connection that a call came by, with what is still to be sent or after it. */
  readonly cut: (peer: string, when?: 'now' | 'when sent') => void;
  /** What is open, and how many events it has been sent. */
  readonly traffic: Traffic;
}

/**
 * Why a call may not be served, if so. Wrong credentials are refused at the door; without any, a caller is anonymous, and
 * may do nothing here.
 */
export function refused({ credentials, leader }: NodeState, metadata: Metadata): Refusal | null {
  const [authorization] = metadata.get('authorization');
  if (credentials && authorization === undefined) return REFUSALS.accessDenied;
  if (credentials && authorization !== basic(credentials)) return REFUSALS.unauthenticated;
  const elsewhere = leader();
  const [requiresLeader] = metadata.get('requires-leader');
  return elsewhere && String(requiresLeader).toLowerCase() === 'true' ? notLeader(elsewhere) : null;
}

/** The refusal that a fault stands for, or `null` where it is none. */
export function refusalOf(state: NodeState, fault: Fault): Refusal | null {
  if (typeof fault === 'object') return 'notLeader' in fault ? notLeader(fault.notLeader) : null;
  switch (fault) {
    case 'unavailable':
      return REFUSALS.unavailable;
    case 'not-ready':
      return REFUSALS.notReady;
    case 'not-leader':
      return notLeader(state.leader() ?? state.self());
    case 'slow-consumer':
      return REFUSALS.slowConsumer;
    case 'deadline':
    case 'deadline-after':
      return REFUSALS.timeout;
    case 'access-denied':
      return REFUSALS.accessDenied;
    default:
      return null;
  }
}

function basic({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
