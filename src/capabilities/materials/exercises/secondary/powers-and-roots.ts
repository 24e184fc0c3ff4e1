import { chooseOne, inBoth } from '../answers.ts';
import type { ExerciseGenerator } from '../exercise.ts';
import { int, raised } from './algebra-notation.ts';
import {
  askChoice,
  askExpression,
  askNumber,
  integerExcept,
  people,
  practise,
  same,
  say,
  slip,
  type Variant,
} from './ask.ts';

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

const squareRoot: Variant = (random) => {
  const answer = random.integer(3, 20);
  const [name] = people(random);
  const context = random.pick([true, false]);
  const square = answer ** 2;
  return askNumber({
    prompt: context
      ? {
          nl: `${name} legt een vierkant terras van ${square} m².\nHoe lang is één zijde?`,
          en: `${name} lays a square terrace of ${square} m².\nHow long is one side?`,
        }
      : { nl: `Bereken: √${square}`, en: `Calculate: √${square}` },
    answer,
    ...(context && { unit: 'm' }),
    worked: [
      {
        nl: `Zoek het positieve getal dat in het kwadraat ${square} geeft.`,
        en: `Find the positive number whose square is ${square}.`,
      },
      {
        nl: `${answer} × ${answer} = ${square}, dus √${square} = ${answer}.`,
        en: `${answer} × ${answer} = ${square}, so √${square} = ${answer}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Welk getal maal zichzelf geeft dit?',
      en: 'Not yet. Which number times itself gives this?',
    },
    mistakes: [
      slip(
        'halves-instead',
        square / 2,
        'Je deelde door 2. Een wortel is het omgekeerde van kwadrateren, niet van verdubbelen.',
        'You divided by 2. A root undoes squaring, not doubling.',
      ),
      slip(
        'divides-by-four',
        square / 4,
        'Je deelde door 4. Dat hoort bij een omtrek; hier ken je de oppervlakte.',
        'You divided by 4. That belongs to a perimeter; here you know the area.',
      ),
    ],
  });
};

const rootBetween: Variant = (random) => {
  const low = random.integer(2, 14);
  const value = random.integer(low ** 2 + 1, (low + 1) ** 2 - 1);
  const pair = (n: number) => ({ nl: `tussen ${n} en ${n + 1}`, en: `between ${n} and ${n + 1}` });
  const half = Math.floor(value / 2);
  return askChoice(
    {
      prompt: {
        nl: `Tussen welke twee gehele getallen ligt √${value}?`,
        en: `Between which two integers does √${value} lie?`,
      },
      worked: [
        {
          nl: `Zoek de kwadraten rond ${value}: ${low}² = ${low ** 2} en ${low + 1}² = ${(low + 1) ** 2}.`,
          en: `Find the squares around ${value}: ${low}² = ${low ** 2} and ${low + 1}² = ${(low + 1) ** 2}.`,
        },
        {
          nl: `${low ** 2} < ${value} < ${(low + 1) ** 2}, dus √${value} ligt tussen ${low} en ${low + 1}.`,
          en: `${low ** 2} < ${value} < ${(low + 1) ** 2}, so √${value} lies between ${low} and ${low + 1}.`,
        },
      ],
    },
    chooseOne(
      random,
      pair(low),
      [
        { text: pair(low + 1) },
        { text: pair(low - 1) },
        {
          text: pair(half),
          mistake: {
            mistake: 'halves-instead',
            feedback: {
              nl: 'Je halveerde. Zoek een getal dat in het kwadraat ongeveer dit geeft.',
              en: 'You halved it. Find a number whose square is about this.',
            },
          },
        },
      ],
      {
        wrong: {
          nl: 'Nog niet. Zoek het kwadraat net eronder en net erboven.',
          en: 'Not yet. Find the square just below and just above.',
        },
      },
    ),
  );
};

const exponentOfTen: Variant = (random) => {
  const digits = random.pick([1.2, 2.5, 3.4, 4.7, 5.6, 6.1, 7.3, 8.9]);
  const exponent = random.pick([-5, -4, -3, -2, 4, 5, 6, 7]);
  const value = Number(`${digits}e${exponent}`);
  const moved = Math.abs(exponent);
  return askNumber({
    prompt: say((n) => ({
      nl: `Schrijf in wetenschappelijke schrijfwijze: ${n(value)} = ${n(digits)} × 10 tot de macht □.\nWelk getal is □?`,
      en: `Write in scientific notation: ${n(value)} = ${n(digits)} × 10 to the power □.\nWhich number is □?`,
    })),
    answer: exponent,
    worked: [
      say((n) => ({
        nl: `Van ${n(value)} naar ${n(digits)} schuift de komma ${moved} plaatsen.`,
        en: `From ${n(value)} to ${n(digits)} the point moves ${moved} places.`,
      })),
      exponent > 0
        ? {
            nl: `Het getal is groter dan 10, dus de exponent is positief: ${exponent}.`,
            en: `The number is larger than 10, so the exponent is positive: ${exponent}.`,
          }
        : {
            nl: `Het getal is kleiner dan 1, dus de exponent is negatief: ${int(exponent)}.`,
            en: `The number is smaller than 1, so the exponent is negative: ${int(exponent)}.`,
          },
    ],
    wrong: {
      nl: 'Nog niet. Tel hoeveel plaatsen de komma opschuift.',
      en: 'Not yet. Count how many places the point moves.',
    },
    mistakes: [
      slip(
        'sign-of-exponent',
        -exponent,
        'Het aantal plaatsen klopt. Is het getal groot (positieve exponent) of kleiner dan 1 (negatieve exponent)?',
        'The number of places is right. Is the number large (positive exponent) or smaller than 1 (negative exponent)?',
      ),
      slip(
        'counts-zeros',
        exponent > 0 ? exponent - 1 : exponent + 1,
        'Je telde de nullen. Tel hoeveel plaatsen de komma opschuift.',
        'You counted the zeros. Count how many places the point moves.',
      ),
    ],
  });
};

const fromScientific: Variant = (random) => {
  const digits = random.pick([1.5, 2.3, 3.8, 4.2, 6.7, 7.9, 9.1]);
  const exponent = random.pick([-4, -3, -2, 3, 4, 5, 6]);
  const shifted = (e: number) => Number(`${digits}e${e}`);
  const option = (e: number) => inBoth((n) => n(shifted(e)));
  return askChoice(
    {
      prompt: say((n) => ({
        nl: `Welk getal is ${n(digits)} × 10${raised(exponent)}?`,
        en: `Which number is ${n(digits)} × 10${raised(exponent)}?`,
      })),
      worked: [
        exponent > 0
          ? {
              nl: `× 10${raised(exponent)} schuift de komma ${exponent} plaatsen naar rechts.`,
              en: `× 10${raised(exponent)} moves the point ${exponent} places to the right.`,
            }
          : {
              nl: `× 10${raised(exponent)} schuift de komma ${-exponent} plaatsen naar links.`,
              en: `× 10${raised(exponent)} moves the point ${-exponent} places to the left.`,
            },
        say((n) => ({ nl: `Dat geeft ${n(shifted(exponent))}.`, en: `That gives ${n(shifted(exponent))}.` })),
      ],
    },
    chooseOne(
      random,
      option(exponent),
      [
        {
          text: option(-exponent),
          mistake: {
            mistake: 'sign-of-exponent',
            feedback: {
              nl: 'Een negatieve exponent maakt het getal kleiner, een positieve maakt het groter.',
              en: 'A negative exponent makes the number smaller, a positive one makes it larger.',
            },
          },
        },
        { text: option(exponent + 1) },
        { text: option(exponent - 1) },
      ],
      {
        wrong: {
          nl: 'Nog niet. De exponent zegt hoeveel plaatsen de komma opschuift.',
          en: 'Not yet. The exponent says how many places the point moves.',
        },
      },
    ),
  );
};

export const POWER_AND_ROOT_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.MAC.1', powerOfInteger, powerOfInteger, spreading),
  practise('W8.MAC.2', exponentRule, coefficientsAndPowers),
  practise('W8.MAC.3', squareRoot, rootBetween),
  practise('W8.MAC.4', exponentOfTen, fromScientific),
];
