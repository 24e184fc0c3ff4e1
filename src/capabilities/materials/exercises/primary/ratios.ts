import type { Random } from '../../../../kernel/random.ts';
import { inBoth } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askNumber, en, nl, say, slipTo } from './ask.ts';

/** Ratios, scale and speed: the line `procenten-verhoudingen`. */
export const RATIOS: readonly ExerciseGenerator[] = [
  { goal: 'W5.PRO.1', version: 1, generate: recipe },
  { goal: 'W6.PRO.5', version: 1, generate: scale },
  { goal: 'W6.PRO.6', version: 1, generate: speed },
];

const INGREDIENTS = [
  { dish: say('pannenkoeken', 'pancakes'), what: say('bloem', 'flour'), unit: 'g', perPerson: [40, 50, 60, 75] },
  {
    dish: say('tomatensoep', 'tomato soup'),
    what: say('tomaten', 'tomatoes'),
    unit: 'g',
    perPerson: [90, 110, 120, 150],
  },
  { dish: say('couscous', 'couscous'), what: say('groenten', 'vegetables'), unit: 'g', perPerson: [80, 95, 125, 130] },
  {
    dish: say('vruchtensap', 'fruit juice'),
    what: say('sinaasappelsap', 'orange juice'),
    unit: 'ml',
    perPerson: [80, 120, 150, 180],
  },
] as const;

function recipe(random: Random): Exercise {
  const { dish, what, unit, perPerson } = random.pick(INGREDIENTS);
  const one = random.pick(perPerson);
  const [from = 4, to = 6] = random.shuffle([2, 3, 4, 5, 6, 8, 10, 12]).slice(0, 2);
  const [given, answer] = [from * one, to * one];
  return {
    prompt: say(
      `Voor ${dish.nl} voor ${from} personen heb je ${given} ${unit} ${what.nl} nodig.\nHoeveel ${unit} heb je nodig voor ${to} personen?`,
      `For ${dish.en} for ${from} people you need ${given} ${unit} of ${what.en}.\nHow many ${unit} do you need for ${to} people?`,
    ),
    figure: {
      kind: 'table',
      head: [say('personen', 'people'), say(unit, unit)],
      rows: [
        [String(from), String(given)],
        [String(to), '?'],
      ],
      alt: say(
        `Verhoudingstabel: ${from} personen, ${given} ${unit}; ${to} personen, onbekend.`,
        `Ratio table: ${from} people, ${given} ${unit}; ${to} people, unknown.`,
      ),
    },
    worked: [
      say(
        `Zoek eerst hoeveel voor 1 persoon: ${given} : ${from} = ${one} ${unit}.`,
        `First find how much for 1 person: ${given} : ${from} = ${one} ${unit}.`,
      ),
      say(
        `Voor ${to} personen: ${to} × ${one} = ${answer} ${unit}.`,
        `For ${to} people: ${to} × ${one} = ${answer} ${unit}.`,
      ),
    ],
    ...askNumber({
      answer,
      units: [unit],
      mistakes: [
        slipTo(
          given + to - from,
          'additive-thinking',
          `Je telde hetzelfde verschil op. Maar elke persoon heeft ${one} ${unit} nodig. Vermenigvuldig of deel.`,
          `You added the same difference. But each person needs ${one} ${unit}. Multiply or divide.`,
        ),
        slipTo(
          one,
          'stopped-at-one',
          `Dat is voor 1 persoon. Doe nog × ${to}.`,
          `That is for 1 person. Now do × ${to}.`,
        ),
        slipTo(
          given * to,
          'multiplied-total',
          `${given} ${unit} is al voor ${from} personen. Zoek eerst de hoeveelheid voor 1 persoon.`,
          `${given} ${unit} is already for ${from} people. First find the amount for 1 person.`,
        ),
      ],
      wrong: say('Zoek eerst hoeveel je nodig hebt voor 1 persoon.', 'First find how much you need for 1 person.'),
    }),
  };
}

function scale(random: Random): Exercise {
  const ratio = random.pick([200, 500, 1000, 25_000, 50_000, 200_000]);
  const unit = ratio >= 25_000 ? 'km' : 'm';
  const perUnit = unit === 'km' ? 100_000 : 100;
  const oneCm = ratio / perUnit;
  const onMap = random.integer(3, 18) + (ratio === 50_000 || ratio === 25_000 ? 0 : random.pick([0, 0.5]));
  const real = onMap * oneCm;
  const reverse = random.integer(0, 2) === 0;
  const thing = unit === 'km' ? say('een kaart', 'a map') : say('een plattegrond', 'a plan');
  const answer = reverse ? onMap : real;
  return {
    prompt: reverse
      ? say(
          `De schaal van ${thing.nl} is 1 : ${nl(ratio)}. In het echt is een weg ${nl(real)} ${unit} lang.\nHoeveel cm is dat op ${thing.nl}?`,
          `The scale of ${thing.en} is 1 : ${en(ratio)}. In reality a path is ${en(real)} ${unit} long.\nHow many cm is that on ${thing.en}?`,
        )
      : say(
          `De schaal van ${thing.nl} is 1 : ${nl(ratio)}. Een weg is daarop ${nl(onMap)} cm lang.\nHoeveel ${unit} is dat in het echt?`,
          `The scale of ${thing.en} is 1 : ${en(ratio)}. A path on it is ${en(onMap)} cm long.\nHow many ${unit} is that in reality?`,
        ),
    worked: [
      say(
        `1 cm is in het echt ${nl(ratio)} cm. Dat is ${nl(oneCm)} ${unit}.`,
        `1 cm is ${en(ratio)} cm in reality. That is ${en(oneCm)} ${unit}.`,
      ),
      reverse
        ? inBoth((f) => `${f(real)} : ${f(oneCm)} = ${f(onMap)}`)
        : inBoth((f) => `${f(onMap)} × ${f(oneCm)} = ${f(real)}`),
    ],
    ...askNumber({
      answer,
      units: [reverse ? 'cm' : unit],
      mistakes: [
        slipTo(
          answer * 10,
          'unit-conversion',
          `Kijk na hoeveel cm er in 1 ${unit} gaan: ${nl(perUnit)}.`,
          `Check how many cm are in 1 ${unit}: ${en(perUnit)}.`,
        ),
        slipTo(
          answer / 10,
          'unit-conversion',
          `Kijk na hoeveel cm er in 1 ${unit} gaan: ${nl(perUnit)}.`,
          `Check how many cm are in 1 ${unit}: ${en(perUnit)}.`,
        ),
        slipTo(
          reverse ? real : onMap * ratio,
          'unit-not-converted',
          reverse
            ? 'Je schreef de echte lengte. Op de kaart is het veel kleiner.'
            : `Dat zijn nog centimeters. Zet om in ${unit}.`,
          reverse
            ? 'You wrote the real length. On the map it is much smaller.'
            : `Those are still centimetres. Change to ${unit}.`,
        ),
      ],
      wrong: say(`Hoeveel ${unit} is 1 cm op ${thing.nl}?`, `How many ${unit} is 1 cm on ${thing.en}?`),
    }),
  };
}

function speed(random: Random): Exercise {
  const traveller = random.pick([
    { who: say('een fietser', 'a cyclist'), speeds: [12, 16, 20, 24] },
    { who: say('een trein', 'a train'), speeds: [80, 100, 120, 140] },
    { who: say('een bus', 'a bus'), speeds: [40, 48, 60, 72] },
    { who: say('een wandelaar', 'a walker'), speeds: [4] },
  ]);
  const kmPerHour = random.pick(traveller.speeds);
  const quarters = random.pick([1, 2, 3, 5, 6, 7, 10]);
  const minutes = quarters * 15;
  const distance = (kmPerHour * quarters) / 4;
  const reverse = random.integer(0, 2) === 0;
  return {
    prompt: reverse
      ? say(
          `E${traveller.who.nl.slice(1)} legt ${nl(distance)} km af aan gemiddeld ${kmPerHour} km per uur.\nHoeveel minuten duurt dat?`,
          `A${traveller.who.en.slice(1)} covers ${en(distance)} km at an average of ${kmPerHour} km per hour.\nHow many minutes does that take?`,
        )
      : say(
          `De gemiddelde snelheid van ${traveller.who.nl} is ${kmPerHour} km per uur.\nHoeveel km is dat in ${minutes} minuten?`,
          `The average speed of ${traveller.who.en} is ${kmPerHour} km per hour.\nHow many km is that in ${minutes} minutes?`,
        ),
    worked: [
      say(
        `In 60 minuten: ${kmPerHour} km. In 15 minuten: ${kmPerHour} : 4 = ${kmPerHour / 4} km.`,
        `In 60 minutes: ${kmPerHour} km. In 15 minutes: ${kmPerHour} : 4 = ${kmPerHour / 4} km.`,
      ),
      reverse
        ? say(
            `${nl(distance)} : ${kmPerHour / 4} = ${quarters} kwartieren, dus ${quarters} × 15 = ${minutes} minuten.`,
            `${en(distance)} : ${kmPerHour / 4} = ${quarters} quarters of an hour, so ${quarters} × 15 = ${minutes} minutes.`,
          )
        : say(
            `${minutes} minuten is ${quarters} × 15 minuten: ${quarters} × ${kmPerHour / 4} = ${nl(distance)} km.`,
            `${minutes} minutes is ${quarters} × 15 minutes: ${quarters} × ${kmPerHour / 4} = ${en(distance)} km.`,
          ),
    ],
    ...askNumber({
      answer: reverse ? minutes : distance,
      units: reverse ? ['min', 'minuten', 'minutes'] : ['km'],
      mistakes: reverse
        ? [
            slipTo(
              minutes / 60,
              'hours-for-minutes',
              'Dat zijn uren. Hoeveel minuten zijn dat?',
              'Those are hours. How many minutes is that?',
            ),
            slipTo(
              (quarters * 100) / 4,
              'hour-as-hundred-minutes',
              'Een uur heeft 60 minuten en geen 100.',
              'An hour has 60 minutes and not 100.',
            ),
          ]
        : [
            slipTo(
              kmPerHour * minutes,
              'minutes-as-hours',
              `${minutes} minuten is geen ${minutes} uur. Welk deel van een uur is het?`,
              `${minutes} minutes is not ${minutes} hours. Which part of an hour is it?`,
            ),
            slipTo(
              (kmPerHour * minutes) / 100,
              'hour-as-hundred-minutes',
              'Een uur heeft 60 minuten en geen 100.',
              'An hour has 60 minutes and not 100.',
            ),
          ],
      wrong: say('Hoeveel km is het in 15 minuten?', 'How many km is it in 15 minutes?'),
    }),
  };
}
