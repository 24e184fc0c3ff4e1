import { expect, it } from 'vitest';
import { seededRandom } from '../../../kernel/random.ts';
import { countTerms, isExpanded, isFactored, parseExpression, sameValue } from './expression.ts';
import { decimalRatio, equalRatio, parseFraction, parseGrouped, parseNumber, simplify } from './notation.ts';

const PIECES = [
  ...[
    'x',
    'y',
    '2',
    '(',
    ')',
    '+',
    '-',
    '*',
    '/',
    '^',
    ' ',
    ',',
    '.',
    '·',
    '²',
    '√',
    '|',
    '0',
    '999999999999',
    '1e308',
  ],
  ...['\0', '\ud800', '\u202e', '٣', '１', '½', '−', '%', '=', 'x^', '((', '))', '^9', '^-', '1/', '/0'],
];

/** As long as the contract lets an answer be. */
function responseFrom(seed: number): string {
  const random = seededRandom(`response ${seed}`);
  const length = random.integer(1, 120);
  const few = Array.from({ length: random.integer(1, 4) }, () => random.pick(PIECES));
  return Array.from({ length }, () => random.pick(seed % 2 === 0 ? few : PIECES))
    .join('')
    .slice(0, 500);
}

it('whatever a learner types is read or not read, in milliseconds, without failing', () => {
  const known = parseExpression('x^2+2x+1', ['x']);
  for (let seed = 0; seed < 4000; seed++) {
    const response = responseFrom(seed);
    const started = process.cpuUsage();
    const expression = parseExpression(response, ['x', 'y']);
    if (expression) {
      countTerms(expression);
      isExpanded(expression);
      isFactored(expression);
      if (known) sameValue(expression, known, ['x', 'y']);
    }
    parseNumber(response);
    parseGrouped(response);
    const ratio = parseFraction(response) ?? decimalRatio(response);
    if (ratio) equalRatio(simplify(ratio), ratio);
    const { user, system } = process.cpuUsage(started);
    expect({ response, quick: user + system < 500_000 }).toEqual({ response, quick: true });
  }
});
