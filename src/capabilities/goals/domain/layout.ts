import type { GoalId } from '../../../kernel/ids.ts';

export interface Arrow {
  readonly from: GoalId;
  readonly to: GoalId;
}

/** Sizes of the drawing, in its own units. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly gapX: number;
  readonly gapY: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  /** The upper left corner of every goal's box. */
  readonly places: ReadonlyMap<GoalId, Point>;
  /** By `routeKey`: where an arrow passes the layers it leaps over, so that it hides behind no box. */
  readonly routes: ReadonlyMap<string, readonly Point[]>;
  readonly width: number;
  readonly height: number;
}

export function routeKey({ from, to }: Arrow): string {
  return `${from} ${to}`;
}

/**
 * Draws the goals of one learning line: what hangs together in layers, and below it the goals that hang on nothing, in
 * reading order.
 */
export function layOutLine(goalIds: readonly GoalId[], arrows: readonly Arrow[], grid: Grid): Layout {
  const here = new Set(goalIds);
  const inside = arrows.filter(({ from, to }) => here.has(from) && here.has(to));
  const bound = new Set(inside.flatMap(({ from, to }) => [from, to]));
  const loose = goalIds.filter((id) => !bound.has(id));
  const top = layOutLayers(
    goalIds.filter((id) => bound.has(id)),
    inside,
    grid,
  );
  const perRow = Math.max(Math.round((top.width + grid.gapX) / (grid.width + grid.gapX)), LOOSE_PER_ROW);
  const below = bound.size > 0 ? top.height + grid.gapY : 0;
  const places = new Map(top.places);
  for (const [index, id] of loose.entries()) {
    places.set(id, {
      x: (index % perRow) * (grid.width + grid.gapX),
      y: below + Math.floor(index / perRow) * (grid.height + grid.gapY),
    });
  }
  const rows = Math.ceil(loose.length / perRow);
  return {
    places,
    routes: top.routes,
    width: Math.max(top.width, spanOf(Math.min(loose.length, perRow), grid.width, grid.gapX)),
    height: rows > 0 ? below + spanOf(rows, grid.height, grid.gapY) : top.height,
  };
}

const LOOSE_PER_ROW = 4;
/** The room that an arrow takes where it passes a layer. */
const PASSING = 8;

/**
 * Every goal right of all that comes before it, with few crossings: a layered drawing (Sugiyama, Tagawa and Toda 1981).
 * All arrows must lie inside `goalIds`.
 */
export function layOutLayers(goalIds: readonly GoalId[], arrows: readonly Arrow[], grid: Grid): Layout {
  const layers = layersOf(goalIds, arrows);
  const layerOf = new Map(layers.flatMap((ids, layer) => ids.map((id) => [id, layer] as const)));
  const columns: string[][] = layers.map((ids) => [...ids]);
  const steps: { from: string; to: string }[] = [];
  const passings = new Map<string, string[]>();
  for (const arrow of arrows) {
    const names: string[] = [];
    for (let layer = (layerOf.get(arrow.from) ?? 0) + 1; layer < (layerOf.get(arrow.to) ?? 0); layer++) {
      const name = `${routeKey(arrow)} ${layer}`;
      columns[layer]?.push(name);
      names.push(name);
    }
    passings.set(routeKey(arrow), names);
    const way = [arrow.from, ...names, arrow.to];
    for (const [index, from] of way.slice(0, -1).entries()) steps.push({ from, to: way[index + 1] ?? arrow.to });
  }
  const goals = new Set<string>(goalIds);
  const sizeOf = (name: string) => (goals.has(name) ? grid.height : PASSING);
  const placed = placeColumns(untangle(columns, steps), sizeOf, grid);
  const middle = (name: string): Point => {
    const { x, y } = placed.places.get(name) ?? { x: 0, y: 0 };
    return { x, y: y + PASSING / 2 };
  };
  return {
    places: new Map(goalIds.map((id) => [id, placed.places.get(id) ?? { x: 0, y: 0 }])),
    routes: new Map([...passings].map(([key, names]) => [key, names.map(middle)])),
    width: placed.width,
    height: placed.height,
  };
}

/**
 * The layer of a goal is the longest way to it; one that nothing comes before stands just left of the first that follows.
 * Arrows must not go in a circle; those of a framework never do (G4).
 */
export function layersOf(goalIds: readonly GoalId[], arrows: readonly Arrow[]): GoalId[][] {
  const before = new Map<GoalId, GoalId[]>();
  for (const { from, to } of arrows) before.set(to, [...(before.get(to) ?? []), from]);
  const depths = new Map<GoalId, number>();
  const depthOf = (id: GoalId): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    depths.set(id, 0);
    const depth = Math.max(0, ...(before.get(id) ?? []).map((one) => depthOf(one) + 1));
    depths.set(id, depth);
    return depth;
  };
  for (const id of goalIds) depthOf(id);
  const follows = new Map<GoalId, number>();
  for (const { from, to } of arrows) follows.set(from, Math.min(follows.get(from) ?? goalIds.length, depthOf(to)));
  const layers: GoalId[][] = [];
  for (const id of goalIds) {
    const depth = before.has(id) ? depthOf(id) : Math.max(0, (follows.get(id) ?? 1) - 1);
    while (layers.length <= depth) layers.push([]);
    layers[depth]?.push(id);
  }
  return layers;
}

/** Sorts every column by the mean place of its neighbours in the column before, then back: fewer arrows cross. */
export function untangle(
  columns: readonly (readonly string[])[],
  steps: readonly { from: string; to: string }[],
): string[][] {
  let sorted = columns.map((column) => [...column]);
  for (let sweep = 0; sweep < 6; sweep++) {
    const places = new Map(sorted.flatMap((column) => column.map((name, row) => [name, row / column.length] as const)));
    const neighbours = new Map<string, string[]>();
    for (const { from, to } of steps) {
      const [near, far] = sweep % 2 === 0 ? [to, from] : [from, to];
      neighbours.set(near, [...(neighbours.get(near) ?? []), far]);
    }
    const meanOf = (name: string): number => {
      const around = (neighbours.get(name) ?? []).map((one) => places.get(one) ?? 0);
      if (around.length === 0) return places.get(name) ?? 0;
      return around.reduce((sum, one) => sum + one, 0) / around.length;
    };
    sorted = sorted.map((column) => column.toSorted((a, b) => meanOf(a) - meanOf(b)));
  }
  return sorted;
}

/** Columns beside each other, each in the middle of the drawing's height. */
function placeColumns(columns: readonly (readonly string[])[], sizeOf: (name: string) => number, grid: Grid) {
  const heights = columns.map((column) => column.reduce((sum, name) => sum + sizeOf(name) + grid.gapY, -grid.gapY));
  const height = Math.max(0, ...heights);
  const places = new Map<string, Point>();
  for (const [index, column] of columns.entries()) {
    let y = (height - (heights[index] ?? 0)) / 2;
    for (const name of column) {
      places.set(name, { x: index * (grid.width + grid.gapX), y });
      y += sizeOf(name) + grid.gapY;
    }
  }
  return { places, width: spanOf(columns.length, grid.width, grid.gapX), height };
}

function spanOf(count: number, size: number, gap: number): number {
  return count === 0 ? 0 : count * (size + gap) - gap;
}

/** Words on at most so many lines of at most so many letters; what does not fit ends in an ellipsis. */
export function wrapWords(text: string, letters: number, most: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (longer.length <= letters || last === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const cut = lines.slice(0, most).map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line));
  const end = cut.at(-1) ?? '';
  if (lines.length > most && !end.endsWith('…')) cut[cut.length - 1] = `${end.slice(0, letters - 1).trimEnd()}…`;
  return cut;
}
