import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { SMALLEST_SCALE } from '../domain/sky-layout.ts';
import {
  broughtIn,
  centredOn,
  type Frame,
  fitView,
  keptInside,
  type Point,
  type View,
  type World,
  zoomedAt,
} from './camera.ts';

export interface Camera {
  fit(): void;
  /** Factor above 1 comes nearer. Without a point it zooms about the middle. */
  zoom(factor: number, at?: Point): void;
  pan(x: number, y: number): void;
  bringIn(point: Point): void;
  /** Shows this point from nearby. */
  goTo(point: Point): void;
}

const ROOM = 44;
const NEARBY = 1.15;

/**
 * Moves the sky by three custom properties on the stage, outside React: a hundred stars follow a finger without being
 * drawn anew.
 */
export function useCamera(
  stage: RefObject<HTMLElement | null>,
  world: World,
  frame: Frame | undefined,
  focus: Point | undefined,
): Camera {
  const view = useRef<View>({ scale: 1, x: 0, y: 0 });
  const show = useCallback(
    (next: View) => {
      view.current = next;
      const style = stage.current?.style;
      style?.setProperty('--k', String(next.scale));
      style?.setProperty('--x', `${next.x}px`);
      style?.setProperty('--y', `${next.y}px`);
    },
    [stage],
  );
  const camera = useMemo<Camera>(() => {
    const within = frame ?? { left: 0, top: 0, width: 1, height: 1 };
    const fit = () => show(fitView(world, within, SMALLEST_SCALE, focus));
    const keep = (next: View) => show(keptInside(next, world, within));
    return {
      fit,
      zoom: (factor, at) => {
        const middle = { x: within.left + within.width / 2, y: within.top + within.height / 2 };
        keep(zoomedAt(view.current, at ?? middle, factor, Math.min(SMALLEST_SCALE, fitScale(world, within))));
      },
      pan: (x, y) => keep({ ...view.current, x: view.current.x + x, y: view.current.y + y }),
      bringIn: (point) => show(broughtIn(view.current, point, within, ROOM)),
      goTo: (point) => keep(centredOn(point, Math.max(NEARBY, view.current.scale), within)),
    };
  }, [world, frame, focus, show]);
  useEffect(() => {
    if (frame) camera.fit();
  }, [camera, frame]);
  return camera;
}

function fitScale(world: World, frame: Frame): number {
  return Math.max(SMALLEST_SCALE, Math.min(frame.width / world.width, frame.height / world.height));
}
