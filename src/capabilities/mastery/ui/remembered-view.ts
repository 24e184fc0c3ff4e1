import { useState } from 'react';

export type SkyView = 'sky' | 'list';

/** Sky or list, as this person last chose on this device. */
export function useSkyView(personId: string): readonly [SkyView, (view: SkyView) => void] {
  const name = `poolster.sky.view.${personId}`;
  const [view, setView] = useState<SkyView>(() => (kept(() => localStorage.getItem(name)) === 'list' ? 'list' : 'sky'));
  return [
    view,
    (next) => {
      setView(next);
      kept(() => localStorage.setItem(name, next));
    },
  ];
}

/** Storage may be closed (private windows, school policy); the choice then lasts as long as the page. */
function kept<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
