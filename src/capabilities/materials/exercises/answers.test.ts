import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../kernel/random.ts';
import {
  type Checker,
  checkExpression,
  checkFraction,
  checkNumber,
  checkPoint,
  checkText,
  checkTime,
  chooseOne,
  formatEuro,
  formatNumber,
  putInOrder,
} from './answers.ts';

const text = (value: string) => ({ nl: value, en: value });
const wrong = text('hint');
const mistake = (name: string) => ({ mistake: name, feedback: text(name) });
const kinds = (check: Checker, responses: readonly string[]) => responses.map((response) => check(response).kind);

describe('numbers', () => {
  it('reads decimal comma and point, spaces, signs and units', () => {
    const check = checkNumber({ answer: 1250.5, units: ['cm²', 'cm'], wrong });
    expect(kinds(check, ['1250,5', ' 1250.5 ', '1 250,5', '1 250,5 cm', '1250,5cm2', '= 1250,50'])).toEqual(
      Array(6).fill('correct'),
    );
    expect(check('1250').kind).toBe('incorrect');
    expect(checkNumber({ answer: -3, wrong })('x = −3').kind).toBe('correct');
    expect(checkNumber({ answer: 4.5, units: ['€', 'euro'], wrong })('€ 4,50').kind).toBe('correct');
  });

  it('does not guess at what cannot be read', () => {
    const check = checkNumber({ answer: 12, units: ['m'], wrong });
    expect(kinds(check, ['', '  ', 'twaalf', '1 2', '12,3,4', '1e1', '12 km', '--12', 'm'])).toEqual(
      Array(9).fill('unreadable'),
    );
  });

  it('takes a thousands sign, unless that number is a known mistake', () => {
    expect(checkNumber({ answer: 12500, wrong })('12.500').kind).toBe('correct');
    const moved = checkNumber({ answer: 1234, wrong, mistakes: [{ value: 1.234, ...mistake('not-multiplied') }] });
    expect(moved('1,234')).toMatchObject({ kind: 'incorrect', mistake: 'not-multiplied' });
  });

  it('names a known mistake, and never one that equals the answer', () => {
    const check = checkNumber({
      answer: 7,
      wrong,
      mistakes: [
        { value: 7, ...mistake('same') },
        { value: 5, ...mistake('forgot') },
      ],
    });
    expect(check.known).toEqual([{ response: '5', mistake: 'forgot' }]);
    expect(check('5')).toMatchObject({ mistake: 'forgot' });
    expect(check('6')).toEqual({ kind: 'incorrect', feedback: wrong });
  });

  it('writes numbers and money as each language does', () => {
    expect([formatNumber(12500.5, 'nl'), formatNumber(12500.5, 'en')]).toEqual(['12\u00a0500,5', '12,500.5']);
    expect([formatNumber(1250, 'nl'), formatNumber(-0.1 - 0.2, 'nl')]).toEqual(['1250', '−0,3']);
    expect([formatEuro(2.5, 'nl'), formatEuro(3, 'en')]).toEqual(['€\u00a02,50', '€3']);
  });
});

describe('fractions', () => {
  const check = checkFraction({ answer: [3, 2], wrong, mistakes: [{ value: [2, 8], ...mistake('added-both') }] });

  it('reads equal fractions, mixed numbers and fraction signs', () => {
    expect(kinds(check, ['3/2', '6/4', '1 1/2', '1½', '1 + 1/2', ' 3 / 2'])).toEqual(Array(6).fill('correct'));
    expect(kinds(check, ['3/0', 'half', '1,5', '/2', '3/'])).toEqual(Array(5).fill('unreadable'));
    expect(check('1/4')).toMatchObject({ mistake: 'added-both' });
  });

  it('asks to simplify only where the exercise does', () => {
    const lowest = checkFraction({ answer: [3, 4], lowest: true, wrong });
    expect(lowest('6/8')).toMatchObject({ kind: 'incorrect', mistake: 'not-simplified' });
    expect(lowest('3/4').kind).toBe('correct');
  });

  it('reads a decimal only where the exercise does', () => {
    expect(checkFraction({ answer: [3, 4], decimals: true, wrong })('0,75').kind).toBe('correct');
  });
});

describe('choices and orders', () => {
  it('drops options that read alike and keeps the right one', () => {
    const made = chooseOne(seededRandom(1), text('7'), [{ text: text('7') }, { text: text('8') }], { wrong });
    expect(made.answer).toMatchObject({ kind: 'choice', options: expect.objectContaining({ length: 2 }) });
    expect(made.check(made.solution).kind).toBe('correct');
    expect(kinds(made.check, ['2', 'a', '-1', '0.5'])).toEqual(Array(4).fill('unreadable'));
  });

  it('shuffles items, is right in order, and names the order of a misconception', () => {
    for (let seed = 0; seed < 50; seed++) {
      const made = putInOrder(seededRandom(seed), ['a', 'b', 'c'].map(text), {
        wrong,
        mistakes: [{ order: [2, 1, 0], ...mistake('backwards') }],
      });
      expect(made.solution).not.toBe('0,1,2');
      expect(made.check(made.solution).kind).toBe('correct');
      expect(made.check(made.solution.split(',').reverse().join(', '))).toMatchObject({ mistake: 'backwards' });
      expect(kinds(made.check, ['0,1', '0,1,1', '0,1,2,3', 'x'])).toEqual(Array(4).fill('unreadable'));
    }
  });
});

describe('times, points and texts', () => {
  it('reads the time in Flemish and other notations', () => {
    const check = checkTime({ answer: 845, wrong });
    expect(kinds(check, ['14:05', '14.05', '14u05', '14 u 05', '14h5'])).toEqual(Array(5).fill('correct'));
    expect(kinds(check, ['2:05', '14:50'])).toEqual(['incorrect', 'incorrect']);
    expect(kinds(check, ['25:00', '14:75', 'vijf over twee', '14'])).toEqual(Array(4).fill('unreadable'));
    expect(checkTime({ answer: 845, eitherHalf: true, wrong })('2:05').kind).toBe('correct');
  });

  it('reads points with a comma, a semicolon or a space', () => {
    const check = checkPoint({ answer: [2.5, -3], wrong, mistakes: [{ value: [-3, 2.5], ...mistake('swapped') }] });
    expect(kinds(check, ['(2,5; −3)', '2.5, -3', '2,5 -3'])).toEqual(Array(3).fill('correct'));
    expect(check('(-3; 2,5)')).toMatchObject({ mistake: 'swapped' });
    expect(checkPoint({ answer: [2, 3], wrong })('(2,3)').kind).toBe('correct');
    expect(kinds(check, ['2,5', '(2)', 'a, b', '(1, 2, 3)'].slice(1))).toEqual(Array(3).fill('unreadable'));
  });

  it('compares words without case, spaces and accents', () => {
    const check = checkText({ accepted: ['Rechthoek'], wrong });
    expect(kinds(check, ['rechthoek', ' RECHT hoek ', 'réchthoek'])).toEqual(Array(3).fill('correct'));
    expect(kinds(check, ['vierkant', '???'])).toEqual(['incorrect', 'unreadable']);
  });
});

describe('expressions', () => {
  it('compares by value, with implicit multiplication, powers and fractions', () => {
    const check = checkExpression({ answer: '2x^2 + 3x', variables: ['x'], wrong });
    expect(kinds(check, ['3x+2x²', 'x(2x + 3)', '2·x·x + 6x/2', '2 X² + 3X', '2x ^ 2 + 3 x'])).toEqual(
      Array(5).fill('correct'),
    );
    expect(kinds(check, ['2x + 3x', '4x^2 + 3x'])).toEqual(['incorrect', 'incorrect']);
    expect(kinds(check, ['2x +', '2y', '(2x', 'alert(1)', '2 3x', 'x'.repeat(200)])).toEqual(
      Array(6).fill('unreadable'),
    );
  });

  it('gives a power the right of way over a minus sign', () => {
    expect(checkExpression({ answer: '-(x^2)', variables: ['x'], wrong })('−x²').kind).toBe('correct');
    expect(checkExpression({ answer: '-(x^2)', variables: ['x'], wrong })('(−x)²').kind).toBe('incorrect');
  });

  it('tells roots and quotients apart', () => {
    expect(checkExpression({ answer: '√(4x)', variables: ['x'], wrong })('2√x').kind).toBe('correct');
    expect(checkExpression({ answer: '1/(2x)', variables: ['x'], wrong })('1/2x').kind).toBe('incorrect');
  });

  it('asks for the form where the exercise does', () => {
    const expanded = checkExpression({ answer: '2x + 6', variables: ['x'], form: 'expanded', maxTerms: 2, wrong });
    expect(expanded('2(x + 3)')).toMatchObject({ mistake: 'brackets-left' });
    expect(expanded('x + x + 6')).toMatchObject({ mistake: 'like-terms-left' });
    expect(expanded('6 + 2x').kind).toBe('correct');
    const factored = checkExpression({ answer: '2(x + 3)', variables: ['x'], form: 'factored', wrong });
    expect(factored('2x + 6')).toMatchObject({ mistake: 'not-factored' });
    expect(factored('2(x + 3)').kind).toBe('correct');
  });
});
