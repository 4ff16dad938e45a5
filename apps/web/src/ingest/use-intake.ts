import { useSyncExternalStore } from 'react';
import { queryClient } from '../api/query-client.js';
import { IntakeQueue, type IntakeItem } from './intake-queue.js';
import { documentSender } from './send-document.js';

/** Of the whole visit: who looks at another page meanwhile finds the files where they were. */
export const intake = new IntakeQueue(
  documentSender,
  () => void queryClient.invalidateQueries(),
  () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-'),
);

export const useIntake = (): readonly IntakeItem[] => useSyncExternalStore(intake.subscribe, intake.items);
