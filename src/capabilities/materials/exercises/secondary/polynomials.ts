import type { ExerciseGenerator } from '../exercise.ts';
import { divisor } from '../notation.ts';
import { int, linear, quadratic, sum } from './algebra-notation.ts';
import { askExpression, integerExcept, practise, same, sign, slip, type Variant } from './ask.ts';

const TYPE_POWER = { nl: '(Typ x² als x^2.)', en: '(Type x² as x^2.)' } as const;

const subtractPolynomials: Variant = (random) => {
  const [a, b, c] = [random.integer(2, 7), integerExcept(random, -7, 7, 0), integerExcept(random, -9, 9, 0)];
  const d = integerExcept(random, 1, 6, a);
  const [e, f] = [integerExcept(random, -6, 6, 0, b), integerExcept(random, -8, 8, 0, c)];
  const minus = random.pick([true, true, false]);
  const s = minus ? -1 : 1;
  const answer = quadratic(a + s * d, b + s * e, c + s * f);
  const bare = `(${quadratic(a, b, c)}) ${minus ? '−' : '+'} (${quadratic(d, e, f)})`;
  return askExpression({
    prompt: { nl: `Werk uit: ${bare}\n${TYPE_POWER.nl}`, en: `Work out: ${bare}\n${TYPE_POWER.en}` },
    answer,
    variables: ['x'],
    form: 'expanded',
    maxTerms: 3,
    worked: [
      {
        nl: minus
          ? `Het minteken draait elk teken in het tweede haakje om: ${quadratic(-d, -e, -f)}.`
          : 'Laat de haakjes weg.',
        en: minus
          ? `The minus changes every sign in the second bracket: ${quadratic(-d, -e, -f)}.`
          : 'Leave out the brackets.',
      },
      { nl: `Neem per graad samen: ${answer}.`, en: `Combine per degree: ${answer}.` },
    ],
    wrong: {
      nl: 'Nog niet. Haal eerst de haakjes weg en neem dan per graad samen.',
      en: 'Not yet. Remove the brackets first, then combine per degree.',
    },
    mistakes: [
      slip(
        'minus-first-term-only',
        quadratic(a - d, b + e, c + f),
        'Het minteken geldt voor elke term in het tweede haakje.',
        'The minus counts for every term in the second bracket.',
      ),
      slip(
        'ignores-minus',
        quadratic(a - s * d, b - s * e, c - s * f),
        minus ? 'Er staat een minteken tussen de haakjes.' : 'Er staat een plusteken tussen de haakjes.',
        minus ? 'There is a minus sign between the brackets.' : 'There is a plus sign between the brackets.',
      ),
    ],
  });
};

const multiplyBinomials: Variant = (random) => {
  const [a, c] = [random.integer(1, 4), random.integer(1, 3)];
  const b = sign(random) * random.integer(1, 7);
  const d = integerExcept(random, -7, 7, 0, b, -b);
  const answer = quadratic(a * c, a * d + b * c, b * d);
  const bare = `(${linear(a, b)})(${linear(c, d)})`;
  return askExpression({
    prompt: { nl: `Werk uit: ${bare}\n${TYPE_POWER.nl}`, en: `Expand: ${bare}\n${TYPE_POWER.en}` },
    answer,
    variables: ['x'],
    form: 'expanded',
    maxTerms: 3,
    worked: [
      {
        nl: `Elke term maal elke term: ${sum([a * c, 'x²'], [a * d, 'x'], [b * c, 'x'], [b * d, ''])}.`,
        en: `Every term times every term: ${sum([a * c, 'x²'], [a * d, 'x'], [b * c, 'x'], [b * d, ''])}.`,
      },
      { nl: `Neem samen: ${answer}.`, en: `Combine: ${answer}.` },
    ],
    wrong: {
      nl: 'Nog niet. Er zijn vier producten: teken vier boogjes.',
      en: 'Not yet. There are four products: draw four arcs.',
    },
    mistakes: [
      slip(
        'first-and-last-only',
        quadratic(a * c, 0, b * d),
        'Je vermenigvuldigde alleen de eerste en de laatste termen. Er zijn vier producten.',
        'You multiplied only the first and the last terms. There are four products.',
      ),
      slip(
        'sign-rule',
        quadratic(a * c, a * d + b * c, -b * d),
        'Kijk naar het teken van de laatste term.',
        'Look at the sign of the last term.',
      ),
      slip(
        'sign-rule',
        quadratic(a * c, -a * d - b * c, b * d),
        'Kijk naar het teken van de middelste term.',
        'Look at the sign of the middle term.',
      ),
    ],
  });
};

const squareOfBinomial: Variant = (random) => {
  const a = random.integer(1, 5);
  const b = sign(random) * integerExcept(random, 1, 9, a);
  const answer = quadratic(a * a, 2 * a * b, b * b);
  const size = Math.abs(b);
  return askExpression({
    prompt: {
      nl: `Werk uit: (${linear(a, b)})²\n${TYPE_POWER.nl}`,
      en: `Expand: (${linear(a, b)})²\n${TYPE_POWER.en}`,
    },
    answer,
    variables: ['x'],
    form: 'expanded',
    maxTerms: 3,
    worked: [
      b > 0 ? same('(A + B)² = A² + 2AB + B²') : same('(A − B)² = A² − 2AB + B²'),
      {
        nl: `Met A = ${linear(a, 0)} en B = ${size}: dubbel product 2 × ${linear(a, 0)} × ${size} = ${2 * a * size}x.`,
        en: `With A = ${linear(a, 0)} and B = ${size}: double product 2 × ${linear(a, 0)} × ${size} = ${2 * a * size}x.`,
      },
      same(answer),
    ],
    wrong: {
      nl: 'Nog niet. Schrijf het kwadraat als twee gelijke haakjes en vermenigvuldig.',
      en: 'Not yet. Write the square as two equal brackets and multiply.',
    },
    mistakes: [
      slip(
        'forgets-double-product',
        quadratic(a * a, 0, b * b),
        'Het dubbel product ontbreekt: (a + b)² is niet a² + b².',
        'The double product is missing: (a + b)² is not a² + b².',
      ),
      slip(
        'forgets-doubling',
        quadratic(a * a, a * b, b * b),
        'Het middelste product telt twee keer.',
        'The middle product counts twice.',
      ),
      slip(
        'sign-of-square',
        quadratic(a * a, 2 * a * b, -b * b),
        'Een kwadraat is nooit negatief: de laatste term is positief.',
        'A square is never negative: the last term is positive.',
      ),
      slip(
        'coefficient-not-squared',
        quadratic(a, 2 * a * b, b * b),
        `Ook ${a} moet in het kwadraat.`,
        `${a} must be squared too.`,
      ),
    ],
  });
};

const conjugates: Variant = (random) => {
  const a = random.integer(1, 7);
  const b = integerExcept(random, 2, 12, a);
  const answer = quadratic(a * a, 0, -b * b);
  const minusFirst = random.pick([true, false]);
  const [left, right] = minusFirst ? [linear(a, -b), linear(a, b)] : [linear(a, b), linear(a, -b)];
  return askExpression({
    prompt: {
      nl: `Werk uit: (${left})(${right})\n${TYPE_POWER.nl}`,
      en: `Expand: (${left})(${right})\n${TYPE_POWER.en}`,
    },
    answer,
    variables: ['x'],
    form: 'expanded',
    maxTerms: 2,
    worked: [
      {
        nl: '(A + B)(A − B) = A² − B²: de middelste producten heffen elkaar op.',
        en: '(A + B)(A − B) = A² − B²: the middle products cancel out.',
      },
      same(`${a === 1 ? 'x²' : `(${linear(a, 0)})²`} − ${b}² = ${answer}`),
    ],
    wrong: {
      nl: 'Nog niet. Werk de vier producten uit en kijk wat wegvalt.',
      en: 'Not yet. Work out the four products and see what cancels.',
    },
    mistakes: [
      slip('sign-rule', quadratic(a * a, 0, b * b), `${b} × (−${b}) is negatief.`, `${b} × (−${b}) is negative.`),
      slip(
        'adds-double-product',
        quadratic(a * a, -2 * a * b, b * b),
        'Dat is het kwadraat van een verschil. Hier zijn de tekens verschillend.',
        'That is the square of a difference. Here the signs differ.',
      ),
      slip(
        'adds-double-product',
        quadratic(a * a, 2 * a * b, -b * b),
        'De middelste producten heffen elkaar op.',
        'The middle products cancel out.',
      ),
      slip(
        'coefficient-not-squared',
        quadratic(a, 0, -b * b),
        `Ook ${a} moet in het kwadraat.`,
        `${a} must be squared too.`,
      ),
    ],
  });
};

const commonFactor: Variant = (random) => {
  const [a, b] = random.pick([
    [2, 3],
    [3, 4],
    [1, 5],
    [4, 3],
    [5, 2],
    [3, 7],
    [1, 4],
    [2, 5],
    [5, 6],
  ] as const);
  const s = sign(random);
  const factor = random.integer(2, 8);
  const bare = quadratic(factor * a, s * factor * b, 0);
  return askExpression({
    prompt: {
      nl: `Zonder zoveel mogelijk af: ${bare} = ${factor}x · (…)\nWat hoort er tussen de haakjes?`,
      en: `Take out the common factor: ${bare} = ${factor}x · (…)\nWhat belongs inside the brackets?`,
    },
    answer: linear(a, s * b),
    variables: ['x'],
    worked: [
      {
        nl: `Deel elke term door ${factor}x: ${quadratic(factor * a, 0, 0)} : ${factor}x = ${linear(a, 0)} en ${int(s * factor * b)}x : ${factor}x = ${int(s * b)}.`,
        en: `Divide every term by ${factor}x: ${quadratic(factor * a, 0, 0)} : ${factor}x = ${linear(a, 0)} and ${int(s * factor * b)}x : ${factor}x = ${int(s * b)}.`,
      },
      same(`${bare} = ${factor}x(${linear(a, s * b)})`),
    ],
    wrong: {
      nl: 'Nog niet. Werk je product weer uit: krijg je de opgave terug?',
      en: 'Not yet. Expand your product: do you get the question back?',
    },
    mistakes: [
      slip(
        'divides-first-term-only',
        linear(a, s * factor * b),
        'Je deelde alleen de eerste term volledig. Deel elke term.',
        'You divided only the first term fully. Divide every term.',
      ),
      slip(
        'sign-rule',
        linear(a, -s * b),
        'Kijk naar het teken van de tweede term.',
        'Look at the sign of the second term.',
      ),
      slip(
        'keeps-letter',
        quadratic(a, s * b, 0),
        'De x staat al voor de haakjes: deel er ook door.',
        'The x is already in front of the brackets: divide by it too.',
      ),
    ],
  });
};

const factoriseSpecial: Variant = (random) => {
  const difference = random.pick([true, false]);
  const a = random.integer(1, 5);
  const b = integerExcept(random, 2, 10, ...[2, 3, 4, 5, 6, 7, 8, 9, 10].filter((n) => divisor(n, a) > 1));
  const s = sign(random);
  const bare = difference ? quadratic(a * a, 0, -b * b) : quadratic(a * a, 2 * s * a * b, b * b);
  const answer = difference ? `(${linear(a, b)})(${linear(a, -b)})` : `(${linear(a, s * b)})²`;
  return askExpression({
    prompt: { nl: `Ontbind in factoren: ${bare}`, en: `Factorise: ${bare}` },
    answer,
    variables: ['x'],
    form: 'factored',
    worked: [
      difference
        ? {
            nl: `Een verschil van kwadraten: ${a === 1 ? 'x²' : `(${linear(a, 0)})²`} − ${b}².`,
            en: `A difference of squares: ${a === 1 ? 'x²' : `(${linear(a, 0)})²`} − ${b}².`,
          }
        : {
            nl: `Een volkomen kwadraat: ${a === 1 ? 'x²' : `(${linear(a, 0)})²`}, ${b}² en het dubbel product 2 × ${linear(a, 0)} × ${b}.`,
            en: `A perfect square: ${a === 1 ? 'x²' : `(${linear(a, 0)})²`}, ${b}² and the double product 2 × ${linear(a, 0)} × ${b}.`,
          },
      same(`${bare} = ${answer}`),
    ],
    wrong: {
      nl: 'Nog niet. Welke kwadraten herken je? Controleer door uit te werken.',
      en: 'Not yet. Which squares do you recognise? Check by expanding.',
    },
    mistakes: [
      slip(
        'square-for-difference',
        `(${linear(a, -b)})²`,
        difference
          ? 'Dat is het kwadraat van een verschil. A² − B² is (A + B)(A − B).'
          : 'Kijk naar het teken van het dubbel product.',
        difference
          ? 'That is the square of a difference. A² − B² is (A + B)(A − B).'
          : 'Look at the sign of the double product.',
      ),
      slip(
        'wrong-pattern',
        difference ? `(${linear(a, b)})²` : `(${linear(a, b)})(${linear(a, -b)})`,
        'Werk je product uit en vergelijk met de opgave.',
        'Expand your product and compare it with the question.',
      ),
      slip(
        'coefficient-not-rooted',
        difference ? `(${linear(a * a, b)})(${linear(a * a, -b)})` : `(${linear(a * a, s * b)})²`,
        'Trek ook de wortel uit het getal bij x².',
        'Take the root of the number with x² too.',
      ),
    ],
  });
};

export const POLYNOMIAL_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W9.VEE.1', subtractPolynomials, multiplyBinomials),
  practise('W9.VEE.2', squareOfBinomial, conjugates),
  practise('W9.VEE.3', commonFactor, factoriseSpecial),
];
