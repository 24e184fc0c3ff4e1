import { describe, expect, it } from 'vitest';
import type { GoalId } from '../../../kernel/ids.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { type Arrow, layersOf, layOutLine, routeKey, untangle, wrapWords } from './layout.ts';

const id = (name: string | number) => String(name) as GoalId;
const grid = { width: 100, height: 40, gapX: 50, gapY: 10 };

/** Arrows from lower to higher numbers only, so never in a circle. */
function randomLine(seed: number): { goalIds: GoalId[]; arrows: Arrow[] } {
  const random = seededRandom(seed);
  const size = random.integer(1, 30);
  const numbers = Array.from({ length: size }, (_, index) => index);
  const arrows = numbers.flatMap((to) =>
    numbers.filter((from) => from < to && random.next() < 2 / size).map((from) => ({ from: id(from), to: id(to) })),
  );
  return { goalIds: random.shuffle(numbers).map(id), arrows };
}

describe('layOutLine', () => {
  it('puts every goal right of all that comes before it, no two on the same spot, and leads arrows past the boxes', () => {
    for (let seed = 0; seed < 50; seed++) {
      const { goalIds, arrows } = randomLine(seed);
      const { places, routes, width, height } = layOutLine(goalIds, arrows, grid);
      expect(new Set(places.keys())).toEqual(new Set(goalIds));
      for (const { from, to } of arrows) expect(places.get(from)?.x).toBeLessThan(places.get(to)?.x ?? 0);
      const boxes = [...places.values()];
      const clash = boxes.some((a, i) =>
        boxes.slice(i + 1).some((b) => Math.abs(a.x - b.x) < grid.width && Math.abs(a.y - b.y) < grid.height),
      );
      expect(clash).toBe(false);
      const way = arrows.flatMap((arrow) => routes.get(routeKey(arrow)) ?? []);
      const hidden = way.some((point) =>
        boxes.some((box) => box.x === point.x && point.y > box.y && point.y < box.y + grid.height),
      );
      expect(hidden).toBe(false);
      expect(Math.max(...boxes.map((box) => box.x)) + grid.width).toBeLessThanOrEqual(width);
      expect(Math.max(...boxes.map((box) => box.y)) + grid.height).toBeLessThanOrEqual(height);
    }
  });

  it('keeps goals that hang on nothing in reading order, below the others', () => {
    const arrows = [{ from: id('a'), to: id('b') }];
    const { places } = layOutLine(['x', 'a', 'b', 'y'].map(id), arrows, grid);
    expect(places.get(id('x'))).toEqual({ x: 0, y: 50 });
    expect(places.get(id('y'))).toEqual({ x: 150, y: 50 });
  });

  it('leads an arrow that leaps over a layer past its goals', () => {
    const arrows = ['ab', 'bc', 'ac'].map(([from = '', to = '']) => ({ from: id(from), to: id(to) }));
    const { routes } = layOutLine(['a', 'b', 'c'].map(id), arrows, grid);
    expect([...routes.values()].map((points) => points.length)).toEqual([0, 0, 1]);
  });

  it('draws nothing for nothing', () => {
    expect(layOutLine([], [], grid)).toMatchObject({ width: 0, height: 0 });
  });
});

describe('layersOf', () => {
  it('takes the longest way to a goal', () => {
    const arrows = ['ab', 'bc', 'ac'].map(([from = '', to = '']) => ({ from: id(from), to: id(to) }));
    expect(layersOf(['c', 'b', 'a'].map(id), arrows)).toEqual([['a'], ['b'], ['c']]);
  });

  it('puts a goal that nothing comes before just left of the first that follows', () => {
    const arrows = ['ab', 'bc', 'xc'].map(([from = '', to = '']) => ({ from: id(from), to: id(to) }));
    expect(layersOf(['a', 'b', 'c', 'x'].map(id), arrows)).toEqual([['a'], ['b', 'x'], ['c']]);
  });
});

describe('untangle', () => {
  it('takes a crossing out', () => {
    const arrows = ['ad', 'bc'].map(([from = '', to = '']) => ({ from: id(from), to: id(to) }));
    const [first = [], second = []] = untangle([['a', 'b'].map(id), ['c', 'd'].map(id)], arrows);
    expect(first.indexOf(id('a')) < first.indexOf(id('b'))).toBe(second.indexOf(id('d')) < second.indexOf(id('c')));
  });
});

describe('wrapWords', () => {
  it('breaks between words and says when there is more', () => {
    expect(wrapWords('telt tot honderd en verder', 12, 3)).toEqual(['telt tot', 'honderd en', 'verder']);
    expect(wrapWords('telt tot honderd en verder', 12, 2)).toEqual(['telt tot', 'honderd en…']);
    expect(wrapWords('onvoorstelbaarlangwoord', 10, 2)).toEqual(['onvoorste…']);
  });
});
