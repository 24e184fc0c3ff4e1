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
/** So many goals without lines stand in one row; more stand in two. */
const IN_ROW = 5;

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

/** By the longest way from a first goal. Goals that neither follow nor lead to another fill the emptiest places. */
function columnsOf(stars: readonly StarToPlace[]): StarToPlace[][] {
  const ids = new Set(stars.map((star) => star.goalId));
  const led = new Set(stars.flatMap((star) => star.after));
  const isLinked = (star: StarToPlace) => led.has(star.goalId) || star.after.some((id) => ids.has(id));
  const linked = stars.filter(isLinked);
  const alone = stars.filter((star) => !isLinked(star));
  const columns = untangled(layersOf(linked));
  const atLeast = linked.length > 0 ? 0 : alone.length <= IN_ROW ? alone.length : Math.ceil(alone.length / 2);
  while (columns.length < atLeast) columns.push([]);
  for (const star of alone) {
    const emptiest = columns.reduce((best, column) => (column.length < best.length ? column : best), columns[0] ?? []);
    if (emptiest.length < IN_COLUMN && columns.length > 0) emptiest.push(star);
    else columns.push([star]);
  }
  return columns;
}

function layersOf(stars: readonly StarToPlace[]): StarToPlace[][] {
  const depthOf = depths(stars);
  const layers = Map.groupBy(stars, (star) => depthOf(star.goalId));
  return [...layers.keys()]
    .sort((a, b) => a - b)
    .flatMap((depth) => {
      const layer = layers.get(depth) ?? [];
      const columns = Math.ceil(layer.length / IN_COLUMN);
      const each = Math.ceil(layer.length / columns);
      return Array.from({ length: columns }, (_, column) => layer.slice(column * each, (column + 1) * each));
    });
}

/** Orders each column by where its neighbours stand (Sugiyama et al. 1981), so that few lines cross. */
function untangled(columns: readonly (readonly StarToPlace[])[]): StarToPlace[][] {
  const ordered = columns.map((column) => [...column]);
  const followers = new Map<string, string[]>();
  for (const star of columns.flat())
    for (const id of star.after) followers.set(id, [...(followers.get(id) ?? []), star.goalId]);
  for (const toward of ['before', 'after', 'before'] as const) {
    const places = new Map<string, number>();
    const note = (column: readonly StarToPlace[]) =>
      column.forEach((star, row) => {
        places.set(star.goalId, row - (column.length - 1) / 2);
      });
    for (const column of toward === 'before' ? ordered : ordered.toReversed()) {
      const own = new Map(column.map((star, row) => [star.goalId, row - (column.length - 1) / 2]));
      const middle = (star: StarToPlace) => {
        const near = (toward === 'before' ? star.after : (followers.get(star.goalId) ?? [])).flatMap(
          (id) => places.get(id) ?? [],
        );
        return near.length > 0
          ? near.reduce((sum, place) => sum + place, 0) / near.length
          : (own.get(star.goalId) ?? 0);
      };
      const wanted = new Map(column.map((star) => [star.goalId, middle(star)]));
      column.sort((x, y) => (wanted.get(x.goalId) ?? 0) - (wanted.get(y.goalId) ?? 0));
      note(column);
    }
  }
  return ordered;
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
