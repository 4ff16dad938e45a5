import { randomUUID } from 'node:crypto';
import type { sendUnaryData, ServerUnaryCall, UntypedServiceImplementation } from '@grpc/grpc-js';
import { refusalOf, type Member, type NodeState } from './node-state.js';

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

/** Gossip: who is in the cluster, and who leads it. */
export function clusterInfo({ members }: NodeState): UntypedServiceImplementation {
  return {
    read: (_call: unknown, answer: sendUnaryData<object>) => answer(null, { members: members().map(told) }),
  };
}

function told({ host, port, leads, alive }: Member): object {
  return {
    instanceId: { text: randomUUID() },
    timeStamp: Date.now(),
    state: leads ? 'Leader' : 'Follower',
    isAlive: alive,
    httpEndPoint: { address: host, port },
  };
}
