import { chooseOne, inBoth } from '../answers.ts';
import type { ExerciseGenerator } from '../exercise.ts';
import { divisor } from '../notation.ts';
import { askChoice, askFraction, askNumber, practise, same, say, slip, type Variant } from './ask.ts';

const FRIENDLY = [4, 5, 8, 10, 20, 25] as const;

const fractionToPercent: Variant = (random) => {
  const bottom = random.pick([4, 5, 10, 20, 25, 50]);
  const top = random.pick(Array.from({ length: bottom - 1 }, (_, i) => i + 1).filter((n) => divisor(n, bottom) === 1));
  const answer = (100 / bottom) * top;
  return askNumber({
    prompt: { nl: `Schrijf ${top}/${bottom} als procent.`, en: `Write ${top}/${bottom} as a percentage.` },
    answer,
    unit: '%',
    worked: [
      {
        nl: `Procent is “per 100”: ${bottom} × ${100 / bottom} = 100.`,
        en: `Per cent is “per 100”: ${bottom} × ${100 / bottom} = 100.`,
      },
      {
        nl: `Doe hetzelfde met de teller: ${top} × ${100 / bottom} = ${answer}, dus ${answer} %.`,
        en: `Do the same with the numerator: ${top} × ${100 / bottom} = ${answer}, so ${answer}%.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Maak een gelijke breuk met noemer 100.',
      en: 'Not yet. Make an equal fraction with denominator 100.',
    },
    mistakes: [
      slip(
        'glues-digits',
        Number(`${top}${bottom}`),
        'Je plakte teller en noemer aan elkaar. Een breuk is een deling: deel de teller door de noemer.',
        'You glued the numerator and denominator together. A fraction is a division: divide the numerator by the denominator.',
      ),
      slip(
        'decimal-not-percent',
        top / bottom,
        'Dat is het kommagetal. Een procent is dat getal × 100.',
        'That is the decimal. A percentage is that number × 100.',
      ),
      slip(
        'denominator-only',
        100 / bottom,
        'Dat is één deel. Vermenigvuldig nog met de teller.',
        'That is one part. Multiply by the numerator too.',
      ),
    ],
  });
};

const decimalToFraction: Variant = (random) => {
  const bottom = random.pick(FRIENDLY);
  const top = random.pick(Array.from({ length: bottom - 1 }, (_, i) => i + 1).filter((n) => divisor(n, bottom) === 1));
  const value = top / bottom;
  const places = String(value).length - 2;
  const whole = 10 ** places;
  const digits = Math.round(value * whole);
  return askFraction({
    prompt: say((n) => ({
      nl: `Schrijf ${n(value)} als een breuk die je niet meer kunt vereenvoudigen.`,
      en: `Write ${n(value)} as a fraction in its simplest form.`,
    })),
    answer: [top, bottom],
    lowest: true,
    worked: [
      say((n) => ({
        nl: `${n(value)} heeft ${places} ${places === 1 ? 'cijfer' : 'cijfers'} na de komma: dat is ${digits}/${whole}.`,
        en: `${n(value)} has ${places} ${places === 1 ? 'digit' : 'digits'} after the point: that is ${digits}/${whole}.`,
      })),
      whole === bottom
        ? { nl: `${digits}/${whole} kan niet eenvoudiger.`, en: `${digits}/${whole} cannot be simpler.` }
        : {
            nl: `Deel teller en noemer door ${whole / bottom}: ${top}/${bottom}.`,
            en: `Divide the numerator and the denominator by ${whole / bottom}: ${top}/${bottom}.`,
          },
    ],
    wrong: {
      nl: 'Nog niet. Lees het getal in tienden, honderdsten of duizendsten.',
      en: 'Not yet. Read the number in tenths, hundredths or thousandths.',
    },
    mistakes: [
      slip(
        'one-over-digits',
        [1, digits],
        'Het cijfer na de komma is de teller, niet de noemer.',
        'The digits after the point are the numerator, not the denominator.',
      ),
      slip(
        'place-value',
        [digits, whole * 10],
        'Tel de cijfers na de komma: dat is het aantal nullen in de noemer.',
        'Count the digits after the point: that is the number of zeros in the denominator.',
      ),
      slip(
        'place-value',
        [digits, whole / 10],
        'Tel de cijfers na de komma: dat is het aantal nullen in de noemer.',
        'Count the digits after the point: that is the number of zeros in the denominator.',
      ),
    ],
  });
};

const largestForm: Variant = (random) => {
  const bottom = random.pick([4, 5, 8, 20]);
  const top = random.integer(1, bottom - 1);
  const base = Math.round((top / bottom) * 1000) / 1000;
  const steps = random.shuffle([-0.06, -0.03, 0.03, 0.05]);
  const hundredth = (shift: number) => Math.round((Math.round(base * 100) / 100 + shift) * 100) / 100;
  const decimal = hundredth(steps[0] ?? 0.03);
  const percent = Math.round(hundredth(steps[1] ?? -0.03) * 100);
  const forms = [
    { value: base, text: same(`${top}/${bottom}`) },
    { value: decimal, text: inBoth((n) => n(decimal)) },
    { value: percent / 100, text: { nl: `${percent} %`, en: `${percent}%` } },
  ].sort((a, b) => b.value - a.value);
  const [best = forms[0], ...rest] = forms;
  if (!best) throw new RangeError('three forms are needed');
  return askChoice(
    {
      prompt: { nl: 'Welk getal is het grootst?', en: 'Which number is the largest?' },
      worked: [
        {
          nl: 'Schrijf alles in dezelfde vorm, bijvoorbeeld als kommagetal.',
          en: 'Write everything in the same form, for example as a decimal.',
        },
        say((n) => ({
          nl: `${top}/${bottom} = ${n(base)} en ${percent} % = ${n(percent / 100)}, naast ${n(decimal)}.`,
          en: `${top}/${bottom} = ${n(base)} and ${percent}% = ${n(percent / 100)}, beside ${n(decimal)}.`,
        })),
        say((n) => ({ nl: `Het grootst is ${n(best.value)}.`, en: `The largest is ${n(best.value)}.` })),
      ],
    },
    chooseOne(
      random,
      best.text,
      rest.map(({ text }) => ({ text })),
      {
        wrong: {
          nl: 'Nog niet. Zet de drie getallen om naar dezelfde vorm voor je vergelijkt.',
          en: 'Not yet. Convert the three numbers to the same form before you compare.',
        },
      },
    ),
  );
};

export const RATIONAL_FORM_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.RAT.1', fractionToPercent, decimalToFraction, largestForm),
];
