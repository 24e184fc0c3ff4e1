import { expect, test } from 'vitest';
import { seededRandom } from '../../../../kernel/random.ts';
import { evaluate, parseExpression } from '../expression.ts';
import { parseFraction, parseNumber } from '../notation.ts';
import { SECONDARY_GENERATORS } from './generators.ts';

/** Every exercise of 200 seeds whose Dutch prompt matches, with what the pattern caught. */
function matching(pattern: RegExp) {
  return SECONDARY_GENERATORS.flatMap((generator) =>
    Array.from({ length: 200 }, (_, seed) => generator.generate(seededRandom(`${generator.goal}/${seed}`))).flatMap(
      (exercise) => {
        const found = pattern.exec(exercise.prompt.nl);
        return found ? [{ exercise, parts: found.slice(1).map((part) => part ?? '') }] : [];
      },
    ),
  );
}

function valueIn(text: string, variables: Readonly<Record<string, number>> = {}): number {
  const tree = parseExpression(text, Object.keys(variables));
  if (!tree) throw new SyntaxError(text);
  return evaluate(tree, variables);
}

/** In `1/2 : 3/4` each fraction is one number, while `:` and `/` have the same rank for the reader. */
function fractionsAsWholes(text: string): string {
  return text.replace(/\d+\/\d+/g, '($&)');
}

/** A solution as a number, whether it is typed as a number or as a fraction. */
function solved(solution: string): number {
  const [top, bottom] = parseFraction(solution) ?? [parseNumber(solution) ?? Number.NaN, 1];
  return top / bottom;
}

test('bare calculations have the value of the written expression', () => {
  const cases = matching(/^Bereken: ([^⁻]+)$/);
  expect(cases.length).toBeGreaterThan(500);
  for (const { exercise, parts } of cases) {
    expect(solved(exercise.solution), exercise.prompt.nl).toBeCloseTo(valueIn(fractionsAsWholes(parts[0] ?? '')), 9);
  }
});

test('solutions of equations make both sides equal', () => {
  const cases = matching(/^Los op: ([^<>≤≥]+) = ([^<>≤≥\n]+)\n/);
  expect(cases.length).toBeGreaterThan(500);
  for (const { exercise, parts } of cases) {
    const [left = 0, right = 1] = parts.map((side) => valueIn(side, { x: solved(exercise.solution) }));
    expect(left, exercise.prompt.nl).toBeCloseTo(right, 9);
  }
});

test('rewritten expressions keep their value', () => {
  const cases = matching(
    /^(?:Werk uit|Werk de haakjes uit|Ontbind in factoren|Schrijf [^:\n]*kort mogelijk): ([^\n]+)/,
  );
  expect(cases.length).toBeGreaterThan(500);
  for (const { exercise, parts } of cases) {
    const point = { a: 1.7, b: -2.3, x: 0.9, y: 3.1 };
    expect(valueIn(exercise.solution, point), exercise.prompt.nl).toBeCloseTo(valueIn(parts[0] ?? '', point), 7);
  }
});

test('function values, discriminants and systems agree with their formulas', () => {
  for (const { exercise, parts } of matching(/^f\(x\) = (.+)\. Bereken f\((.+)\)\.$/)) {
    expect(solved(exercise.solution)).toBeCloseTo(valueIn(parts[0] ?? '', { x: valueIn(parts[1] ?? '') }), 9);
  }
  const systems = matching(/^Los het stelsel op: (.+) = (.+) en (.+) = (.+)\.\n/);
  expect(systems.length).toBeGreaterThan(50);
  for (const { exercise, parts } of systems) {
    const [x = Number.NaN, y = Number.NaN] = (exercise.solution.match(/[-−]?\d+/g) ?? []).map(
      (n) => parseNumber(n) ?? Number.NaN,
    );
    const [a, p, b, q] = parts.map((side) => valueIn(side, { x, y }));
    expect([a, b], exercise.prompt.nl).toEqual([p, q]);
  }
});
