import { seededRandom } from '../../../kernel/random.ts';

/** A star by its goal, with the direct prerequisites that a line may be drawn to. */
export interface StarToPlace {
  readonly goalId: string;
  readonly after: readonly string[];
}

export interface PlacedStar {
  readonly goalId: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedConstellation {
  readonly stars: readonly PlacedStar[];
  /** From a prerequisite to the goal that follows on it, both in this constellation. */
  readonly edges: readonly { readonly from: PlacedStar; readonly to: PlacedStar }[];
  readonly width: number;
  readonly height: number;
}

/** Between neighbours, before they are moved about; what they are moved leaves 40 at least. */
const ACROSS = 58;
const DOWN = 52;
const SWAY = 6;
const WAVE = 10;
/** Room around the outermost stars for their glow. */
const MARGIN = 24;
/** More goals of one layer than this stand in a column of their own. */
const IN_COLUMN = 3;

/**
 * Places the stars of one constellation: what comes first stands left, what follows on it right of it, and every star a
 * little out of line, as stars are. The same goals always stand in the same place.
 */
export function placeConstellation(seed: string, stars: readonly StarToPlace[]): PlacedConstellation {
  const columns = columnsOf(stars);
  const rows = Math.max(1, ...columns.map((column) => column.length));
  const random = seededRandom(seed);
  const height = (rows - 1) * DOWN + 2 * (MARGIN + WAVE + SWAY);
  const direction = random.next() < 0.5 ? -1 : 1;
  const placed = new Map<string, PlacedStar>();
  columns.forEach((column, index) => {
    const wave = (index % 2 === 0 ? WAVE : -WAVE) * direction;
    column.forEach((star, row) => {
      placed.set(star.goalId, {
        goalId: star.goalId,
        x: MARGIN + SWAY + index * ACROSS + (random.next() * 2 - 1) * SWAY,
        y: height / 2 + (row - (column.length - 1) / 2) * DOWN + wave + (random.next() * 2 - 1) * SWAY,
      });
    });
  });
  return {
    stars: stars.flatMap((star) => placed.get(star.goalId) ?? []),
    edges: edgesOf(stars, placed),
    width: (Math.max(1, columns.length) - 1) * ACROSS + 2 * (MARGIN + SWAY),
    height,
  };
}

/** By the longest way from a first goal; a layer with many goals takes several columns. */
function columnsOf(stars: readonly StarToPlace[]): StarToPlace[][] {
  const layers = new Map<number, StarToPlace[]>();
  const depthOf = depths(stars);
  for (const star of stars) {
    const depth = depthOf(star.goalId);
    const layer = layers.get(depth);
    if (layer) layer.push(star);
    else layers.set(depth, [star]);
  }
  return [...layers.keys()]
    .sort((a, b) => a - b)
    .flatMap((depth) => {
      const layer = layers.get(depth) ?? [];
      const columns = Math.ceil(layer.length / IN_COLUMN);
      const each = Math.ceil(layer.length / columns);
      return Array.from({ length: columns }, (_, column) => layer.slice(column * each, (column + 1) * each));
    });
}

function depths(stars: readonly StarToPlace[]): (goalId: string) => number {
  const byId = new Map(stars.map((star) => [star.goalId, star]));
  const known = new Map<string, number>();
  const depthOf = (goalId: string): number => {
    const seen = known.get(goalId);
    if (seen !== undefined) return seen;
    // A circle of prerequisites is refused at import; this only keeps the walk finite.
    known.set(goalId, 0);
    const before = (byId.get(goalId)?.after ?? []).filter((id) => byId.has(id));
    const depth = before.length === 0 ? 0 : 1 + Math.max(...before.map(depthOf));
    known.set(goalId, depth);
    return depth;
  };
  return depthOf;
}

/** A prerequisite that another prerequisite already stands for gets no line of its own: the figure stays legible. */
function edgesOf(stars: readonly StarToPlace[], placed: ReadonlyMap<string, PlacedStar>) {
  const after = new Map(stars.map((star) => [star.goalId, star.after.filter((id) => placed.has(id))]));
  const leadsTo = (from: string, to: string): boolean =>
    (after.get(to) ?? []).some((id) => id === from || leadsTo(from, id));
  return stars.flatMap((star) => {
    const direct = after.get(star.goalId) ?? [];
    return direct
      .filter((id) => !direct.some((other) => other !== id && leadsTo(id, other)))
      .flatMap((id) => {
        const from = placed.get(id);
        const to = placed.get(star.goalId);
        return from && to ? [{ from, to }] : [];
      });
  });
}
