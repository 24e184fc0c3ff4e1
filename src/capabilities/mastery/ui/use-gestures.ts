import { type RefObject, useEffect } from 'react';
import type { Point } from './camera.ts';
import type { Camera } from './use-camera.ts';

/** A press that moves less than this is a press, not a drag. */
const STILL = 6;
const WHEEL_STEP = 0.0016;

/**
 * Drag with one finger or the mouse, pinch with two, or turn the wheel. Where the page itself scrolls (`needsKey`), the wheel
 * alone is left to the page; with Ctrl, which trackpads send for a pinch, it zooms.
 */
export function useGestures(stage: RefObject<HTMLElement | null>, camera: Camera, wheel: 'free' | 'needsKey'): void {
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const stop = [listenToWheel(element, camera, wheel), listenToFingers(element, camera)];
    return () => {
      for (const end of stop) end();
    };
  }, [stage, camera, wheel]);
}

function listenToWheel(element: HTMLElement, camera: Camera, wheel: 'free' | 'needsKey'): () => void {
  const turn = (event: WheelEvent) => {
    if (wheel === 'needsKey' && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 16 : 1;
    camera.zoom(
      Math.exp(-event.deltaY * lines * WHEEL_STEP * (event.ctrlKey ? 4 : 1)),
      placeIn(element, { x: event.clientX, y: event.clientY }),
    );
  };
  element.addEventListener('wheel', turn, { passive: false });
  return () => element.removeEventListener('wheel', turn);
}

function listenToFingers(element: HTMLElement, camera: Camera): () => void {
  const fingers = new Map<number, Point>();
  let moved = 0;
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (fingers.size === 0) moved = 0;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    moved += Math.hypot(now.x - before.x, now.y - before.y);
    if (moved < STILL) return;
    // Taken only now, so that a press that stays still reaches its star.
    element.setPointerCapture(event.pointerId);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) pinch(element, camera, before, now, other);
    else camera.pan(now.x - before.x, now.y - before.y);
    fingers.set(event.pointerId, now);
  };
  const up = (event: PointerEvent) => void fingers.delete(event.pointerId);
  const click = (event: MouseEvent) => {
    if (moved < STILL || event.detail === 0) return;
    event.stopPropagation();
    event.preventDefault();
  };
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', up);
  element.addEventListener('click', click, { capture: true });
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', up);
    element.removeEventListener('click', click, { capture: true });
  };
}

function pinch(element: HTMLElement, camera: Camera, before: Point, now: Point, other: Point): void {
  const apart = (point: Point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
  const middle = placeIn(element, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  camera.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
  camera.zoom(apart(now) / apart(before), middle);
}

function placeIn(element: HTMLElement, point: Point): Point {
  const box = element.getBoundingClientRect();
  return { x: point.x - box.left, y: point.y - box.top };
}
