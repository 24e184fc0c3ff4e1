import { useSyncExternalStore } from 'react';
import { callByName, newCommandId } from './link.ts';
import { problemOf } from './problem-of.ts';
import { createQueue, type FailedItem, type QueueItem } from './queue-core.ts';
import { indexedDbStore, memoryStore } from './queue-store.ts';

const NAME = 'poolster.queue';
const TRY_AGAIN_EVERY = 60_000;
const ANSWER_WITHIN = 30_000;

const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);

const queue = createQueue({
  store: typeof indexedDB === 'undefined' ? memoryStore() : indexedDbStore(NAME),
  send: (item) => {
    // This device's clock now: the server sees how far it is off, and sets right when what was noted happened.
    const input = { ...item.input, sentAt: new Date().toISOString() };
    return callByName(item.capability, item.procedure, input, AbortSignal.timeout(ANSWER_WITHIN));
  },
  problemOf,
  now: Date.now,
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  // Without locks two tabs may both send an item; its command id makes the server count it once.
  alone: (run) => navigator.locks?.request(NAME, run) ?? run(),
  changed: () => tabs?.postMessage('changed'),
});

/**
 * Keeps something a person did and sends it as soon as that works, in order, whatever happens to the connection or the page.
 * Resolves when it is safe on the device. The input gets a command id if it has none.
 */
export function enqueue(command: {
  capability: string;
  procedure: string;
  input: Readonly<Record<string, unknown>>;
}): Promise<void> {
  const given = command.input['commandId'];
  const id = typeof given === 'string' ? given : newCommandId();
  return queue.enqueue({ ...command, id, input: { ...command.input, commandId: id } });
}

export interface QueueView {
  /** Of the person who is signed in, oldest first. */
  readonly waiting: readonly QueueItem[];
  /** Refused by the server, each with its reason. */
  readonly failed: readonly FailedItem[];
  readonly online: boolean;
  retry(id: string): Promise<void>;
  discard(id: string): Promise<void>;
}

export function useQueue(): QueueView {
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  const online = useSyncExternalStore(subscribeToConnection, () => navigator.onLine);
  return { ...state, online, retry: queue.retry, discard: queue.discard };
}

/** Ties the queue to who is signed in and starts sending; for the shell. */
export function queueBelongsTo(personId: string | undefined): () => void {
  const flush = () => void queue.flush();
  const flushWhenSeen = () => {
    if (document.visibilityState === 'visible') flush();
  };
  const refresh = () => void queue.refresh();
  const timer = setInterval(flush, TRY_AGAIN_EVERY);
  window.addEventListener('online', flush);
  document.addEventListener('visibilitychange', flushWhenSeen);
  tabs?.addEventListener('message', refresh);
  void queue.belongsTo(personId);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', flush);
    document.removeEventListener('visibilitychange', flushWhenSeen);
    tabs?.removeEventListener('message', refresh);
  };
}

function subscribeToConnection(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
