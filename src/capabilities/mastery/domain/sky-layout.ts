import { seededRandom } from '../../../kernel/random.ts';
import { type PlacedConstellation, placeConstellation, type StarToPlace } from './constellation-layout.ts';

export interface LineToPlace<Star extends StarToPlace> {
  readonly lineId: string;
  readonly frameworkId: string;
  readonly stars: readonly Star[];
  /** How many letters its name has: a name needs room too. */
  readonly nameLength: number;
}

/** A part of the sky that is shown at once: a curriculum, or a slice of a large one. */
export interface SkyArea<Line> {
  readonly areaId: string;
  /** The curricula it shows. */
  readonly frameworkIds: readonly string[];
  /** Which slice of how many, where a curriculum is too large for one. */
  readonly part: number;
  readonly parts: number;
  readonly lines: readonly LinePart<Line>[];
}

/** A learning line, or a piece of a long one. */
export interface LinePart<Line> {
  readonly key: string;
  readonly line: Line;
  readonly goalIds: readonly string[];
  readonly part: number;
  readonly parts: number;
}

const STARS_IN_CONSTELLATION = 12;
const CONSTELLATIONS_IN_AREA = 14;

/** Cuts the sky into areas that can be taken in at a glance. A small sky is one area, whatever its curricula. */
export function areasOf<Line extends LineToPlace<StarToPlace>>(lines: readonly Line[]): SkyArea<Line>[] {
  const parts = lines.filter((line) => line.stars.length > 0).flatMap(partsOf);
  const frameworkIds = [...new Set(parts.map((part) => part.line.frameworkId))];
  if (parts.length === 0) return [];
  if (parts.length <= CONSTELLATIONS_IN_AREA) return [{ areaId: 'all', frameworkIds, part: 1, parts: 1, lines: parts }];
  return frameworkIds.flatMap((frameworkId) => {
    const own = parts.filter((part) => part.line.frameworkId === frameworkId);
    const slices = slicesOf(own, CONSTELLATIONS_IN_AREA);
    return slices.map((slice, index) => ({
      areaId: slices.length === 1 ? frameworkId : `${frameworkId}/${index + 1}`,
      frameworkIds: [frameworkId],
      part: index + 1,
      parts: slices.length,
      lines: slice,
    }));
  });
}

function partsOf<Line extends LineToPlace<StarToPlace>>(line: Line): LinePart<Line>[] {
  const slices = slicesOf(line.stars, STARS_IN_CONSTELLATION);
  return slices.map((stars, index) => ({
    key: slices.length === 1 ? line.lineId : `${line.lineId}/${index + 1}`,
    line,
    goalIds: stars.map((star) => star.goalId),
    part: index + 1,
    parts: slices.length,
  }));
}

/** As few slices as need be, as even as can be. */
function slicesOf<Item>(items: readonly Item[], most: number): Item[][] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, index) =>
    items.slice(Math.round((index * items.length) / count), Math.round(((index + 1) * items.length) / count)),
  );
}

/**
 * The smallest that the sky is ever shown: neighbouring stars then still stand 24 px apart, so that each can be hit (WCAG 2.2,
 * 2.5.8).
 */
export const SMALLEST_SCALE = 0.62;

export interface PlacedPart<Line> {
  readonly part: LinePart<Line>;
  readonly figure: PlacedConstellation;
  /** Left top corner of the figure. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedArea<Line> {
  readonly parts: readonly PlacedPart<Line>[];
  readonly width: number;
  readonly height: number;
}

/** Room for a constellation's name under it, and between constellations. */
const NAME = 34;
const GAP = 18;

/**
 * Places the constellations of an area in rows, so that the whole is shown as large as can be in a window of this shape
 * (width ÷ height). No two overlap, and the same area in the same window always looks the same. Larger text, as a share of the
 * usual size, gets more room for names.
 */
export function placeArea<Line extends LineToPlace<StarToPlace>>(
  area: SkyArea<Line>,
  shape: number,
  textScale = 1,
): PlacedArea<Line> {
  const boxes = area.lines.map((part) => boxOf(part, textScale));
  const widest = Math.max(...boxes.map((box) => box.width));
  const total = boxes.reduce((sum, box) => sum + box.width, 0);
  let best: PlacedArea<Line> | undefined;
  for (let limit = widest; limit <= total; limit += Math.max(8, (total - widest) / 40)) {
    const placed = inRows(boxes, limit);
    if (!best || sizeIn(placed, shape) < sizeIn(best, shape)) best = placed;
  }
  return best ?? inRows(boxes, total);
}

/** How wide the window would have to be to hold it: the smaller, the larger everything is seen. */
function sizeIn(placed: PlacedArea<unknown>, shape: number): number {
  return Math.max(placed.width, placed.height * shape);
}

interface Box<Line> {
  readonly part: LinePart<Line>;
  readonly figure: PlacedConstellation;
  readonly width: number;
}

/** Room for one letter of a name when the sky is seen at its smallest. */
const LETTER = 12;

function boxOf<Line extends LineToPlace<StarToPlace>>(part: LinePart<Line>, textScale: number): Box<Line> {
  const shown = new Set(part.goalIds);
  const figure = placeConstellation(
    part.key,
    part.line.stars.filter((star) => shown.has(star.goalId)),
  );
  return { part, figure, width: Math.max(figure.width, part.line.nameLength * LETTER * textScale) };
}

function inRows<Line>(boxes: readonly Box<Line>[], limit: number): PlacedArea<Line> {
  const rows: Box<Line>[][] = [];
  let used = 0;
  for (const box of boxes) {
    const row = rows.at(-1);
    if (row && used + GAP + box.width <= limit) {
      row.push(box);
      used += GAP + box.width;
    } else {
      rows.push([box]);
      used = box.width;
    }
  }
  const widthOf = (row: readonly Box<Line>[]) => row.reduce((sum, box) => sum + box.width + GAP, -GAP);
  const width = Math.max(...rows.map(widthOf));
  const parts: PlacedPart<Line>[] = [];
  let y = 0;
  for (const row of rows) {
    const tallest = Math.max(...row.map((box) => box.figure.height));
    const spare = (width - widthOf(row)) / row.length;
    let x = 0;
    for (const box of row) {
      const sway = seededRandom(`${box.part.key}/place`);
      const room = spare + box.width - box.figure.width;
      parts.push({
        part: box.part,
        figure: box.figure,
        x: x + room * (0.3 + 0.4 * sway.next()),
        y: y + (tallest - box.figure.height) * sway.next(),
      });
      x += box.width + spare + GAP;
    }
    y += tallest + NAME + GAP;
  }
  return { parts, width, height: y - GAP };
}
