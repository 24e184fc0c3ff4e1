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

export interface Layout {
  /** The upper left corner of every goal's box. */
  readonly places: ReadonlyMap<GoalId, { readonly x: number; readonly y: number }>;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws the goals of one learning line: what hangs together in layers, every goal right of all that comes before it, and
 * below it the goals that hang on nothing, in reading order. Layered drawing as in Sugiyama, Tagawa and Toda (1981).
 */
export function layOutLine(goalIds: readonly GoalId[], arrows: readonly Arrow[], grid: Grid): Layout {
  const here = new Set(goalIds);
  const inside = arrows.filter(({ from, to }) => here.has(from) && here.has(to));
  const bound = new Set(inside.flatMap(({ from, to }) => [from, to]));
  const layers = untangle(
    layersOf(
      goalIds.filter((id) => bound.has(id)),
      inside,
    ),
    inside,
  );
  const loose = goalIds.filter((id) => !bound.has(id));
  const perRow = Math.max(layers.length, Math.min(loose.length, LOOSE_PER_ROW));
  const top = placeColumns(layers, grid);
  const rows = Array.from({ length: Math.ceil(loose.length / Math.max(perRow, 1)) }, (_, row) =>
    loose.slice(row * perRow, (row + 1) * perRow),
  );
  const below = layers.length > 0 ? top.height + grid.gapY : 0;
  const places = new Map(top.places);
  for (const [row, ids] of rows.entries()) {
    for (const [column, id] of ids.entries()) {
      places.set(id, { x: column * (grid.width + grid.gapX), y: below + row * (grid.height + grid.gapY) });
    }
  }
  const looseHeight = rows.length > 0 ? rows.length * (grid.height + grid.gapY) - grid.gapY : 0;
  return {
    places,
    width: Math.max(top.width, spanOf(perRow, grid.width, grid.gapX)),
    height: rows.length > 0 ? below + looseHeight : top.height,
  };
}

const LOOSE_PER_ROW = 4;

/** The layer of a goal is the longest way to it. Arrows must not go in a circle; those of a framework never do (G4). */
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
  const layers: GoalId[][] = [];
  for (const id of goalIds) {
    const depth = depthOf(id);
    while (layers.length <= depth) layers.push([]);
    layers[depth]?.push(id);
  }
  return layers;
}

/** Sorts every column by the mean place of its neighbours in the column before, then back: fewer arrows cross. */
export function untangle(columns: readonly (readonly GoalId[])[], arrows: readonly Arrow[]): GoalId[][] {
  let sorted = columns.map((column) => [...column]);
  for (let sweep = 0; sweep < 4; sweep++) {
    const places = new Map(sorted.flatMap((column) => column.map((id, row) => [id, row / column.length] as const)));
    const neighbours = new Map<GoalId, GoalId[]>();
    for (const { from, to } of arrows) {
      const [near, far] = sweep % 2 === 0 ? [to, from] : [from, to];
      neighbours.set(near, [...(neighbours.get(near) ?? []), far]);
    }
    sorted = sorted.map((column) => {
      const mean = new Map(
        column.map((id) => {
          const around = (neighbours.get(id) ?? []).map((one) => places.get(one) ?? 0);
          return [
            id,
            around.length > 0 ? around.reduce((sum, one) => sum + one, 0) / around.length : places.get(id),
          ] as const;
        }),
      );
      return column.toSorted((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0));
    });
  }
  return sorted;
}

/** Columns beside each other, each in the middle of the drawing's height. */
export function placeColumns(columns: readonly (readonly GoalId[])[], grid: Grid): Layout {
  const tallest = Math.max(0, ...columns.map((column) => column.length));
  const height = spanOf(tallest, grid.height, grid.gapY);
  const places = new Map<GoalId, { x: number; y: number }>();
  for (const [index, column] of columns.entries()) {
    const start = (height - spanOf(column.length, grid.height, grid.gapY)) / 2;
    for (const [row, id] of column.entries()) {
      places.set(id, { x: index * (grid.width + grid.gapX), y: start + row * (grid.height + grid.gapY) });
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
