import { randomUUID } from 'node:crypto';
import type { sendUnaryData, ServerUnaryCall, UntypedServiceImplementation } from '@grpc/grpc-js';
import { refusalOf, type NodeState } from './node-state.js';
import type { Endpoint } from './refusals.js';

/** What the server says that it can do, from which the client chooses how it appends. */
export function supportedMethods(state: NodeState): UntypedServiceImplementation {
  const streams = 'event_store.client.streams.streams';
  const methods = [
    { methodName: 'read', serviceName: streams, features: ['position', 'events'] },
    { methodName: 'append', serviceName: streams, features: [] },
    { methodName: 'batchappend', serviceName: streams, features: ['deadline_duration'] },
    { methodName: 'read', serviceName: 'event_store.client.gossip.gossip', features: [] },
  ];
  return {
    getSupportedMethods: (call: ServerUnaryCall<object, object>, answer: sendUnaryData<object>) => {
      const fault = state.faults.take('features');
      if (fault === 'hang') return;
      if (fault === 'drop-before' || fault === 'drop-after') return state.cut(call.getPeer());
      const refusal = fault === undefined ? null : refusalOf(state, fault);
      if (refusal) answer(refusal);
      else answer(null, { methods, eventStoreServerVersion: state.version });
    },
  };
}

/** Gossip: this server, and the leader where that is another. */
export function clusterInfo({ self, leader }: NodeState): UntypedServiceImplementation {
  const instanceId = { text: randomUUID() };
  const member = (endpoint: Endpoint, state: 'Leader' | 'Follower'): object => ({
    instanceId,
    timeStamp: Date.now(),
    state,
    isAlive: true,
    httpEndPoint: { address: endpoint.host, port: endpoint.port },
  });
  return {
    read: (_call: unknown, answer: sendUnaryData<object>) => {
      const other = leader();
      const members = other
        ? [member(self(), 'Follower'), member(other, 'Leader')]
        : [member(self(), 'Leader')];
      answer(null, { members });
    },
  };
}
