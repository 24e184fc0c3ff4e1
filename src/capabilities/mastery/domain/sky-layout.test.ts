import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../kernel/random.ts';
import { placeConstellation } from './constellation-layout.ts';
import { nearestIn } from './nearest.ts';
import { areasOf, type LineToPlace, placeArea, SMALLEST_SCALE } from './sky-layout.ts';

type Line = LineToPlace<{ goalId: string; after: string[] }>;

/** Lines as curricula have them: chains with forks, some goals without anything before them. */
function lines(count: number, sizes: readonly [number, number], frameworks = 1): Line[] {
  const random = seededRandom(`lines/${count}/${sizes.join()}`);
  return Array.from({ length: count }, (_, line) => {
    const size = random.integer(...sizes);
    const ids = Array.from({ length: size }, (_, star) => `${line}.${star}`);
    return {
      lineId: `line ${line}`,
      frameworkId: `framework ${line % frameworks}`,
      nameLength: 12,
      stars: ids.map((goalId, star) => ({
        goalId,
        after: star === 0 || random.next() < 0.2 ? [] : [ids[random.integer(0, star - 1)] ?? ''],
      })),
    };
  });
}

function closest(places: readonly { x: number; y: number }[]): number {
  return Math.min(
    ...places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
    Number.POSITIVE_INFINITY,
  );
}

describe('placeConstellation', () => {
  it('stands what comes first left of what follows on it', () => {
    for (const line of lines(40, [3, 12])) {
      const { edges } = placeConstellation(line.lineId, line.stars);
      for (const { from, to } of edges) expect(from.x).toBeLessThan(to.x);
    }
  });

  it('keeps stars apart, inside their figure, and always in the same place', () => {
    for (const line of lines(60, [1, 30])) {
      const figure = placeConstellation(line.lineId, line.stars);
      expect(closest(figure.stars)).toBeGreaterThan(24 / SMALLEST_SCALE);
      expect(figure.stars).toHaveLength(line.stars.length);
      for (const { x, y } of figure.stars) {
        expect(Math.min(x, y, figure.width - x, figure.height - y)).toBeGreaterThanOrEqual(20);
      }
      expect(placeConstellation(line.lineId, line.stars)).toEqual(figure);
    }
  });

  it('draws no line to what another prerequisite already stands for', () => {
    const stars = [
      { goalId: 'a', after: [] },
      { goalId: 'b', after: ['a'] },
      { goalId: 'c', after: ['a', 'b'] },
    ];
    const drawn = placeConstellation('line', stars).edges.map(({ from, to }) => from.goalId + to.goalId);
    expect(drawn).toEqual(['ab', 'bc']);
  });
});

describe('areasOf', () => {
  it('shows a small sky as one area, whatever its curricula', () => {
    expect(areasOf(lines(14, [3, 9], 3)).map((area) => area.frameworkIds.length)).toEqual([3]);
  });

  it('cuts a large curriculum into areas and long lines into constellations, and loses no goal', () => {
    const large = lines(63, [1, 40], 1);
    const areas = areasOf(large);
    expect(Math.max(...areas.map((area) => area.lines.length))).toBeLessThanOrEqual(14);
    const parts = areas.flatMap((area) => area.lines);
    expect(Math.max(...parts.map((part) => part.goalIds.length))).toBeLessThanOrEqual(12);
    expect(parts.flatMap((part) => part.goalIds)).toEqual(large.flatMap((line) => line.stars.map((one) => one.goalId)));
    expect(new Set(areas.map((area) => area.areaId)).size).toBe(areas.length);
  });

  it('has no area without goals', () => {
    expect(areasOf([])).toEqual([]);
    expect(areasOf([{ lineId: 'empty', frameworkId: 'f', nameLength: 5, stars: [] }])).toEqual([]);
  });
});

describe('placeArea', () => {
  it.each([0.6, 1.2, 2.4])('places constellations without overlap in a window of shape %s', (shape) => {
    const [area] = areasOf(lines(14, [3, 9]));
    if (!area) throw new Error('there is no area');
    const placed = placeArea(area, shape);
    const stars = placed.parts.flatMap(({ figure, x, y }) =>
      figure.stars.map((star) => ({ x: star.x + x, y: star.y + y })),
    );
    expect(closest(stars)).toBeGreaterThan(24 / SMALLEST_SCALE);
    for (const { x, y } of stars) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(placed.width);
      expect(y).toBeLessThanOrEqual(placed.height);
    }
    expect(Math.abs(Math.log(placed.width / placed.height / shape))).toBeLessThan(Math.log(2.2));
  });
});

describe('nearestIn', () => {
  const places = [
    { key: 'here', x: 0, y: 0 },
    { key: 'right', x: 60, y: 10 },
    { key: 'far right', x: 200, y: 0 },
    { key: 'below', x: 10, y: 50 },
  ];
  const [here] = places;
  if (!here) throw new Error('there is no place');

  it('goes to the nearest place in the direction of the arrow', () => {
    expect(nearestIn('right', here, places)?.key).toBe('right');
    expect(nearestIn('down', here, places)?.key).toBe('below');
  });

  it('stays where nothing lies that way', () => {
    expect(nearestIn('left', here, places)).toBeUndefined();
    expect(nearestIn('up', here, places)).toBeUndefined();
  });
});
