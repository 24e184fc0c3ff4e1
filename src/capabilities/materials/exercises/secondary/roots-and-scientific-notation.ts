import { chooseOne, inBoth } from '../answers.ts';
import type { ExerciseGenerator } from '../exercise.ts';
import { int, raised } from './algebra-notation.ts';
import { askChoice, askNumber, people, practise, say, slip, type Variant } from './ask.ts';

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

export const ROOT_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W8.MAC.3', squareRoot, rootBetween),
  practise('W8.MAC.4', exponentOfTen, fromScientific),
];
