export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Place {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Where an arrow key leads: the nearest place that lies mostly in that direction. Going sideways counts double, so that
 * pressing the same arrow again goes on in a line.
 */
export function nearestIn(direction: Direction, from: Place, places: readonly Place[]): Place | undefined {
  let best: { place: Place; distance: number } | undefined;
  for (const place of places) {
    if (place.key === from.key) continue;
    const { ahead, aside } = seenFrom(direction, from, place);
    if (ahead <= 0 || aside > ahead * 2) continue;
    const distance = Math.hypot(ahead, 2 * aside);
    if (!best || distance < best.distance) best = { place, distance };
  }
  return best?.place;
}

function seenFrom(direction: Direction, from: Place, to: Place): { ahead: number; aside: number } {
  const right = to.x - from.x;
  const down = to.y - from.y;
  if (direction === 'left' || direction === 'right')
    return { ahead: direction === 'right' ? right : -right, aside: Math.abs(down) };
  return { ahead: direction === 'down' ? down : -down, aside: Math.abs(right) };
}
