import { useEffect, useSyncExternalStore } from 'react';
import { useSearchParam } from '../../../web/client/navigation.ts';

const NAME = 'poolster.board';
const listeners = new Set<() => void>();
let memory = false;

/**
 * Projection mode: on by its button or by `?view=board`, on every page of every class of this tab until it is turned off,
 * also after a reload. So going to another page never throws signals on the big screen.
 */
export function useBoard(): { isBoard: boolean; turnOn: () => void; turnOff: () => void } {
  const [view, setView] = useSearchParam('view');
  const kept = useSyncExternalStore(subscribe, isKept);
  useEffect(() => {
    if (view === 'board') keep(true);
  }, [view]);
  return {
    isBoard: kept || view === 'board',
    turnOn: () => {
      keep(true);
      setView('board');
    },
    turnOff: () => {
      keep(false);
      setView(undefined);
    },
  };
}

function isKept(): boolean {
  try {
    return sessionStorage.getItem(NAME) === 'on';
  } catch {
    return memory;
  }
}

function keep(isOn: boolean): void {
  memory = isOn;
  try {
    if (isOn) sessionStorage.setItem(NAME, 'on');
    else sessionStorage.removeItem(NAME);
  } catch {
    // Storage is closed; this tab still remembers it in `memory`.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
