/** Where a point of the sky stands in the window: `point · scale + (x, y)`. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The part of the window that nothing covers. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface World {
  readonly width: number;
  readonly height: number;
}

export const LARGEST_SCALE = 2.4;
/** Few stars are not blown up to fill the window. */
const LARGEST_FIT = 1.3;

/**
 * The whole of the sky in the frame; where that would make stars too small to hit, as small as they may be with `focus` in
 * the middle.
 */
export function fitView(world: World, frame: Frame, smallest: number, focus?: Point): View {
  const scale = Math.min(frame.width / world.width, frame.height / world.height, LARGEST_FIT);
  const centre = { x: world.width / 2, y: world.height / 2 };
  if (scale >= smallest) return centredOn(centre, scale, frame);
  return keptInside(centredOn(focus ?? centre, smallest, frame), world, frame);
}

export function centredOn(point: Point, scale: number, frame: Frame): View {
  return {
    scale,
    x: frame.left + frame.width / 2 - point.x * scale,
    y: frame.top + frame.height / 2 - point.y * scale,
  };
}

/** Zooms about a point of the window, which stays where it is. */
export function zoomedAt(view: View, at: Point, factor: number, smallest: number): View {
  const scale = Math.min(LARGEST_SCALE, Math.max(smallest, view.scale * factor));
  const by = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by };
}

/** Never loses the sky: what fits stays in the middle, what does not stays filling the frame. */
export function keptInside(view: View, world: World, frame: Frame): View {
  return {
    scale: view.scale,
    x: keptBetween(view.x, world.width * view.scale, frame.left, frame.width),
    y: keptBetween(view.y, world.height * view.scale, frame.top, frame.height),
  };
}

function keptBetween(offset: number, size: number, start: number, room: number): number {
  const slack = room - size;
  if (slack >= 0) return start + slack / 2;
  return Math.min(start, Math.max(start + slack, offset));
}

/** Moves no more than it takes to bring a point into the frame, with some room around it. */
export function broughtIn(view: View, point: Point, frame: Frame, room: number): View {
  const x = point.x * view.scale + view.x;
  const y = point.y * view.scale + view.y;
  const into = (value: number, start: number, size: number) =>
    Math.min(start + size - room, Math.max(start + room, value)) - value;
  return {
    scale: view.scale,
    x: view.x + into(x, frame.left, frame.width),
    y: view.y + into(y, frame.top, frame.height),
  };
}
