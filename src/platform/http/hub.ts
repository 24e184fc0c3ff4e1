import type { SchoolId } from '../../kernel/ids.ts';

interface Listener {
  readonly schoolId: SchoolId;
  /** Only topics that the listener may know of; a topic names a learner or a class. */
  readonly mayHear: (topic: string) => boolean;
  readonly send: (topics: readonly string[]) => void;
}

/** Tells the open pages of a school what changed: topics only, never data, so that every page asks again with its own rights. */
export interface Hub {
  announce(schoolId: SchoolId, topics: ReadonlySet<string>): void;
  /** Returns the function that stops listening. */
  listen(listener: Listener): () => void;
}

export function createHub(): Hub {
  const listeners = new Set<Listener>();
  return {
    announce: (schoolId, topics) => {
      for (const listener of listeners) {
        if (listener.schoolId !== schoolId) continue;
        const heard = [...topics].filter(listener.mayHear);
        if (heard.length > 0) listener.send(heard);
      }
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
