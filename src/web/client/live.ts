import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Topics } from './query.ts';

/**
 * Refreshes what this page shows as soon as the server says that one of these topics changed. One connection serves the
 * whole tab; it rests while the tab is hidden.
 */
export function useLive(topics: Topics): void {
  const client = useQueryClient();
  const names = topics.join(' ');
  useEffect(() => {
    const listener: Listener = { topics: new Set(names.split(' ')), client };
    return listen(listener);
  }, [client, names]);
}

interface Listener {
  readonly topics: ReadonlySet<string>;
  readonly client: QueryClient;
}

const REOPEN_AFTER = 20_000;

const listeners = new Set<Listener>();
let source: EventSource | undefined;
let missedSome = false;

function listen(listener: Listener): () => void {
  listeners.add(listener);
  if (listeners.size === 1) document.addEventListener('visibilitychange', openOrRest);
  openOrRest();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', openOrRest);
    rest();
  };
}

function openOrRest(): void {
  if (document.visibilityState === 'hidden') {
    missedSome = source !== undefined || missedSome;
    rest();
  } else if (!source) {
    source = open();
  }
}

function open(): EventSource {
  const opened = new EventSource('/events');
  opened.onmessage = (event) => announce(topicsIn(String(event.data)));
  opened.onerror = () => {
    missedSome = true;
    // The browser itself reconnects after a lost connection, but not after an answer such as 502 of a server that restarts.
    if (opened.readyState === EventSource.CLOSED) setTimeout(reopen, REOPEN_AFTER, opened);
  };
  opened.onopen = () => {
    // Whatever was said while nobody listened is unknown, so everything that is shown is asked again.
    if (missedSome) for (const { topics, client } of listeners) refresh(client, topics);
    missedSome = false;
  };
  return opened;
}

function reopen(failed: EventSource): void {
  if (source !== failed) return;
  source = undefined;
  if (listeners.size > 0) openOrRest();
}

function rest(): void {
  source?.close();
  source = undefined;
}

function announce(changed: ReadonlySet<string>): void {
  for (const { topics, client } of listeners) {
    const mine = new Set([...topics].filter((topic) => changed.has(topic)));
    if (mine.size > 0) refresh(client, mine);
  }
}

function refresh(client: QueryClient, topics: ReadonlySet<string>): void {
  void client.invalidateQueries({
    predicate: (query) => query.meta?.topics?.some((topic) => topics.has(topic)) ?? false,
  });
}

/** Messages are ours, but a proxy may put in its own; what is not ours is passed over. */
export function topicsIn(data: string): ReadonlySet<string> {
  try {
    const message: unknown = JSON.parse(data);
    if (typeof message !== 'object' || message === null || !('topics' in message)) return new Set();
    return new Set(Array.isArray(message.topics) ? message.topics.filter((topic) => typeof topic === 'string') : []);
  } catch {
    return new Set();
  }
}
