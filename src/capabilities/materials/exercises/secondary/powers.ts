import type { ExerciseGenerator } from '../exercise.ts';
import { int, raised } from './algebra-notation.ts';
import { askExpression, askNumber, integerExcept, people, practise, same, slip, type Variant } from './ask.ts';

const EXPONENTS_BY_BASE: readonly (readonly [base: number, highest: number])[] = [
  [2, 6],
  [3, 4],
  [4, 3],
  [5, 3],
  [6, 2],
  [7, 2],
  [8, 2],
  [9, 2],
  [10, 4],
  [11, 2],
  [12, 2],
];

const powerOfInteger: Variant = (random) => {
  const [base, highest] = random.pick(EXPONENTS_BY_BASE);
  const exponent = random.integer(2, highest);
  const shape = random.pick(['plain', 'bracketed', 'bracketed', 'leading-minus'] as const);
  const bracketed = (-base) ** exponent;
  const answer = shape === 'plain' ? base ** exponent : shape === 'bracketed' ? bracketed : -(base ** exponent);
  const bare =
    shape === 'plain'
      ? `${base}${raised(exponent)}`
      : shape === 'bracketed'
        ? `(−${base})${raised(exponent)}`
        : `−${base}${raised(exponent)}`;
  const factor = shape === 'bracketed' ? `(−${base})` : String(base);
  const factors = Array.from({ length: exponent }, () => factor).join(' × ');
  return askNumber({
    prompt: { nl: `Bereken: ${bare}`, en: `Calculate: ${bare}` },
    answer,
    worked: [
      shape === 'leading-minus'
        ? {
            nl: `De exponent hoort alleen bij ${base}, niet bij het minteken: −(${factors}).`,
            en: `The exponent belongs to ${base} only, not to the minus sign: −(${factors}).`,
          }
        : { nl: `Schrijf de macht uit: ${factors}.`, en: `Write out the power: ${factors}.` },
      ...(shape === 'bracketed'
        ? [
            {
              nl: `Er zijn ${exponent} mintekens, dus het antwoord is ${answer < 0 ? 'negatief' : 'positief'}.`,
              en: `There are ${exponent} minus signs, so the answer is ${answer < 0 ? 'negative' : 'positive'}.`,
            },
          ]
        : []),
      same(`${bare} = ${int(answer)}`),
    ],
    wrong: {
      nl: 'Nog niet. Schrijf de macht uit als een vermenigvuldiging.',
      en: 'Not yet. Write the power out as a multiplication.',
    },
    mistakes: [
      slip(
        'base-times-exponent',
        (shape === 'plain' ? base : -base) * exponent,
        'Je vermenigvuldigde grondtal en exponent. De exponent zegt hoe vaak het grondtal als factor staat.',
        'You multiplied the base by the exponent. The exponent says how often the base is a factor.',
      ),
      slip(
        'sign-of-power',
        -answer,
        'De grootte klopt. Horen er haakjes rond het minteken? Dan telt het minteken bij elke factor mee.',
        'The size is right. Are there brackets around the minus sign? Then the minus counts for every factor.',
      ),
    ],
  });
};

const spreading: Variant = (random) => {
  const [name] = people(random);
  const base = random.pick([2, 3, 4, 5]);
  const rounds = random.integer(3, base === 2 ? 8 : base === 3 ? 5 : 4);
  const answer = base ** rounds;
  return askNumber({
    prompt: {
      nl: `${name} stuurt een filmpje naar ${base} mensen. Elk van hen stuurt het in de volgende ronde naar ${base} nieuwe mensen, en zo verder.\nHoeveel mensen krijgen het filmpje in ronde ${rounds}?`,
      en: `${name} sends a video to ${base} people. Each of them sends it to ${base} new people in the next round, and so on.\nHow many people get the video in round ${rounds}?`,
    },
    answer,
    worked: [
      {
        nl: `Ronde 1: ${base}. Elke ronde wordt dat × ${base}.`,
        en: `Round 1: ${base}. Every round that is × ${base}.`,
      },
      {
        nl: `Ronde ${rounds}: ${base}${raised(rounds)} = ${answer}.`,
        en: `Round ${rounds}: ${base}${raised(rounds)} = ${answer}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Maak een tabel: ronde 1, ronde 2, ronde 3 … en vermenigvuldig telkens.',
      en: 'Not yet. Make a table: round 1, round 2, round 3 … and multiply each time.',
    },
    mistakes: [
      slip(
        'base-times-exponent',
        base * rounds,
        'Je telde elke ronde evenveel bij. Het aantal wordt elke ronde vermenigvuldigd.',
        'You added the same number each round. The number is multiplied each round.',
      ),
      slip('one-round-off', base ** (rounds - 1), `Dat is ronde ${rounds - 1}.`, `That is round ${rounds - 1}.`),
      slip('one-round-off', base ** (rounds + 1), `Dat is ronde ${rounds + 1}.`, `That is round ${rounds + 1}.`),
    ],
  });
};

const exponentRule: Variant = (random) => {
  const letter = random.pick(['a', 'x', 'b', 'y']);
  const kind = random.pick(['product', 'quotient', 'power'] as const);
  const m = random.integer(3, 9);
  const n = integerExcept(random, 2, kind === 'power' ? 5 : m === 9 ? 6 : m - 1, kind === 'power' ? 0 : m);
  const power = (e: number) => `${letter}${raised(e)}`;
  const bare =
    kind === 'product'
      ? `${power(m)} × ${power(n)}`
      : kind === 'quotient'
        ? `${power(m + n)} : ${power(n)}`
        : `(${power(m)})${raised(n)}`;
  const answer = kind === 'product' ? m + n : kind === 'quotient' ? m : m * n;
  const rule = {
    product: {
      nl: `Bij vermenigvuldigen tel je de exponenten op: ${m} + ${n}.`,
      en: `When multiplying you add the exponents: ${m} + ${n}.`,
    },
    quotient: {
      nl: `Bij delen trek je de exponenten van elkaar af: ${m + n} − ${n}.`,
      en: `When dividing you subtract the exponents: ${m + n} − ${n}.`,
    },
    power: {
      nl: `Bij een macht van een macht vermenigvuldig je de exponenten: ${m} × ${n}.`,
      en: `For a power of a power you multiply the exponents: ${m} × ${n}.`,
    },
  }[kind];
  return askNumber({
    prompt: {
      nl: `Welke exponent hoort op de plaats van □?\n${bare} = ${letter} tot de macht □`,
      en: `Which exponent belongs in the place of □?\n${bare} = ${letter} to the power □`,
    },
    answer,
    worked: [rule, same(`${bare} = ${power(answer)}`)],
    wrong: {
      nl: 'Nog niet. Schrijf de factoren voluit en tel ze.',
      en: 'Not yet. Write the factors out in full and count them.',
    },
    mistakes: [
      slip(
        'multiplies-exponents',
        kind === 'quotient' ? (m + n) * n : m * n,
        'Exponenten vermenigvuldig je alleen bij een macht van een macht.',
        'You multiply exponents only for a power of a power.',
      ),
      slip(
        'adds-exponents',
        kind === 'quotient' ? m + 2 * n : m + n,
        'Exponenten tel je alleen op als je machten met elkaar vermenigvuldigt.',
        'You add exponents only when you multiply powers.',
      ),
      slip(
        'divides-exponents',
        kind === 'quotient' ? (m + n) / n : Number.NaN,
        'Bij delen van machten trek je de exponenten af; je deelt ze niet.',
        'When dividing powers you subtract the exponents; you do not divide them.',
      ),
    ],
  });
};

const coefficientsAndPowers: Variant = (random) => {
  const [a, b] = [random.integer(2, 6), integerExcept(random, 2, 7, 1)];
  const [m, n] = [random.integer(2, 5), random.integer(2, 4)];
  const s = random.pick([1, 1, -1]);
  const answer = `${int(s * a * b)}x${raised(m + n)}`;
  const bare = `${int(s * a)}x${raised(m)} · ${b}x${raised(n)}`;
  return askExpression({
    prompt: {
      nl: `Schrijf zo kort mogelijk: ${bare}\n(Typ een exponent als ^, bijvoorbeeld x^3.)`,
      en: `Write as short as possible: ${bare}\n(Type an exponent as ^, such as x^3.)`,
    },
    answer,
    variables: ['x'],
    worked: [
      {
        nl: `Vermenigvuldig de getallen: ${int(s * a)} × ${b} = ${int(s * a * b)}.`,
        en: `Multiply the numbers: ${int(s * a)} × ${b} = ${int(s * a * b)}.`,
      },
      {
        nl: `Tel de exponenten op: ${m} + ${n} = ${m + n}. Samen: ${answer}.`,
        en: `Add the exponents: ${m} + ${n} = ${m + n}. Together: ${answer}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Behandel de getallen en de machten van x apart.',
      en: 'Not yet. Treat the numbers and the powers of x separately.',
    },
    mistakes: [
      slip(
        'multiplies-exponents',
        `${int(s * a * b)}x${raised(m * n)}`,
        'Je vermenigvuldigde de exponenten. Bij een product van machten tel je ze op.',
        'You multiplied the exponents. For a product of powers you add them.',
      ),
      slip(
        'adds-coefficients',
        `${int(s * a + b)}x${raised(m + n)}`,
        'De exponent klopt. De getallen ervoor vermenigvuldig je.',
        'The exponent is right. The numbers in front are multiplied.',
      ),
      slip(
        'sign-rule',
        `${int(-s * a * b)}x${raised(m + n)}`,
        'Kijk naar het teken van het getal vooraan.',
        'Look at the sign of the number in front.',
      ),
    ],
  });
};

export const POWER_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.MAC.1', powerOfInteger, powerOfInteger, spreading),
  practise('W8.MAC.2', exponentRule, coefficientsAndPowers),
];
