import { type PointerEvent, useRef } from 'react';

/** Pressing on one name and sliding over others chooses them all, or takes the choice away, as the first one changes. */
export function useSwipe(
  isChosen: (id: string) => boolean,
  choose: (ids: readonly string[], isChosen: boolean) => void,
) {
  const stroke = useRef<{ first: string; paints: boolean; seen: Set<string> } | undefined>(undefined);
  return {
    onPointerDownCapture: (event: PointerEvent) => {
      const first = idAt(event);
      stroke.current = first === undefined ? undefined : { first, paints: !isChosen(first), seen: new Set() };
    },
    onPointerMoveCapture: (event: PointerEvent) => {
      const { current } = stroke;
      if (!current || event.buttons === 0) return;
      const id = idAt(event);
      // Within the first name it is still an ordinary tap, which the button itself handles.
      if (id === undefined || (id === current.first && current.seen.size === 0) || current.seen.has(id)) return;
      const ids = current.seen.size === 0 ? [current.first, id] : [id];
      for (const one of ids) current.seen.add(one);
      choose(ids, current.paints);
    },
    onPointerUpCapture: () => {
      stroke.current = undefined;
    },
  };
}

/** On touch the pointer stays with the name it began on, so the page is asked what lies under the finger. */
function idAt(event: PointerEvent): string | undefined {
  const under = document.elementFromPoint(event.clientX, event.clientY);
  return under?.closest<HTMLElement>('[data-swipe]')?.dataset['swipe'];
}
