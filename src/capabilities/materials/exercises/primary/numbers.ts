import type { Random } from '../../../../kernel/random.ts';
import { inBoth, putInOrder } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askNumber, say, slip, slipTo } from './ask.ts';

/** Numbers up to 1000: the line `getallen` in year 3. */
export const NUMBERS: readonly ExerciseGenerator[] = [
  { goal: 'W3.GET.1', version: 1, generate: buildTo1000 },
  { goal: 'W3.GET.2', version: 1, generate: compareTo1000 },
  { goal: 'W3.GET.3', version: 1, generate: readNumberLine },
];

function buildTo1000(random: Random): Exercise {
  const hundreds = random.integer(2, 9);
  const hole = random.pick(['none', 'none', 'tens', 'ones'] as const);
  const tens = hole === 'tens' ? 0 : random.integer(1, 9);
  const ones = hole === 'ones' ? 0 : random.integer(1, 9);
  const number = hundreds * 100 + tens * 10 + ones;
  const parts = [
    { count: hundreds, nl: 'honderdtallen', en: 'hundreds' },
    { count: tens, nl: tens === 1 ? 'tiental' : 'tientallen', en: tens === 1 ? 'ten' : 'tens' },
    { count: ones, nl: ones === 1 ? 'eenheid' : 'eenheden', en: ones === 1 ? 'one' : 'ones' },
  ].filter(({ count }) => count > 0);
  const shown = random.shuffle(parts);
  return {
    prompt: say(
      `Welk getal is dit?\n${shown.map((part) => `${part.count} ${part.nl}`).join(', ')}`,
      `Which number is this?\n${shown.map((part) => `${part.count} ${part.en}`).join(', ')}`,
    ),
    worked: [
      say(
        'Zet de honderdtallen eerst, dan de tientallen, dan de eenheden.',
        'Put hundreds first, then tens, then ones.',
      ),
      say(
        `Honderdtallen: ${hundreds}. Tientallen: ${tens}. Eenheden: ${ones}.`,
        `Hundreds: ${hundreds}. Tens: ${tens}. Ones: ${ones}.`,
      ),
      inBoth((f) => `${hundreds * 100} + ${tens * 10} + ${ones} = ${f(number)}`),
    ],
    ...askNumber({
      answer: number,
      mistakes: [
        slipTo(
          Number(parts.map(({ count }) => count).join('')),
          'zero-left-out',
          'Er ontbreekt een plaats. Schrijf een 0 waar er geen tientallen of geen eenheden zijn.',
          'A place is missing. Write a 0 where there are no tens or no ones.',
        ),
        slipTo(
          Number(shown.map(({ count }) => count).join('')),
          'order-as-read',
          'Je schreef de cijfers in de volgorde van de tekst. Kijk welk cijfer bij de honderdtallen hoort.',
          'You wrote the digits in the order of the text. See which digit belongs to the hundreds.',
        ),
      ],
      wrong: say(
        `Zet de cijfers op hun plaats: honderdtallen, tientallen, eenheden. Er zijn ${hundreds} honderdtallen.`,
        `Put the digits in their place: hundreds, tens, ones. There are ${hundreds} hundreds.`,
      ),
    }),
  };
}

function compareTo1000(random: Random): Exercise {
  const hundreds = random.integer(2, 9);
  const [a = 3, b = 7] = random.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => digit !== hundreds));
  const numbers = [a * 10 + hundreds, hundreds * 100 + a, hundreds * 100 + a * 10, hundreds * 100 + b * 10 + a].sort(
    (x, y) => x - y,
  );
  const byLastDigit = numbers
    .map((number, index) => ({ index, key: number % 10 }))
    .sort((x, y) => x.key - y.key || x.index - y.index)
    .map(({ index }) => index);
  return {
    prompt: say('Zet de getallen van klein naar groot.', 'Put the numbers in order from small to large.'),
    worked: [
      say(
        `${numbers[0]} heeft maar twee cijfers en is het kleinst.`,
        `${numbers[0]} has only two digits, so it is the smallest.`,
      ),
      say(
        `De andere hebben ${hundreds} honderdtallen. Vergelijk dus de tientallen, en daarna de eenheden.`,
        `The others have ${hundreds} hundreds. So compare the tens, and then the ones.`,
      ),
      inBoth((f) => numbers.map(f).join(' < ')),
    ],
    ...putInOrder(
      random,
      numbers.map((number) => inBoth((f) => f(number))),
      {
        wrong: say(
          'Vergelijk eerst de honderdtallen. Zijn die gelijk? Kijk dan naar de tientallen.',
          'Compare the hundreds first. Are they the same? Then look at the tens.',
        ),
        mistakes: [
          {
            order: [3, 2, 1, 0],
            ...slip(
              'reversed-order',
              'Je zette ze van groot naar klein. Begin met het kleinste getal.',
              'You put them from large to small. Begin with the smallest number.',
            ),
          },
          {
            order: byLastDigit,
            ...slip(
              'compared-last-digits',
              'Je keek naar het laatste cijfer. De honderdtallen links tellen het meest.',
              'You looked at the last digit. The hundreds on the left count most.',
            ),
          },
        ],
      },
    ),
  };
}

function readNumberLine(random: Random): Exercise {
  const step = random.pick([10, 20, 25, 50, 100]);
  const ticks = step === 100 ? 10 : step === 25 ? 8 : 10;
  const from = step === 100 ? 0 : random.integer(0, Math.floor((1000 - step * ticks) / 100)) * 100;
  const to = from + step * ticks;
  const position = random.pick([1, 2, 3, 4, 6, 7, 8, 9].filter((each) => each < ticks && each !== ticks / 2));
  const mark = from + step * position;
  return {
    prompt: say('Welk getal staat bij het pijltje?', 'Which number is at the arrow?'),
    figure: {
      kind: 'numberLine',
      from,
      to,
      step,
      labels: [from, to],
      mark,
      alt: say(
        `Getallenlijn van ${from} tot ${to}, verdeeld in ${ticks} gelijke sprongen. Het pijltje staat bij streepje ${position} na ${from}.`,
        `Number line from ${from} to ${to}, split into ${ticks} equal jumps. The arrow is at tick ${position} after ${from}.`,
      ),
    },
    worked: [
      say(
        `Van ${from} tot ${to} is ${to - from}. Er zijn ${ticks} sprongen, dus één sprong is ${step}.`,
        `From ${from} to ${to} is ${to - from}. There are ${ticks} jumps, so one jump is ${step}.`,
      ),
      say(
        `Het pijltje staat na ${position} ${position === 1 ? 'sprong' : 'sprongen'}.`,
        `The arrow is after ${position} ${position === 1 ? 'jump' : 'jumps'}.`,
      ),
      inBoth(() => `${from} + ${position} × ${step} = ${mark}`),
    ],
    ...askNumber({
      answer: mark,
      mistakes: [
        slipTo(
          from + position,
          'counted-by-one',
          `Je telde elke sprong als 1. Eén sprong is hier ${step}.`,
          `You counted every jump as 1. One jump is ${step} here.`,
        ),
        slipTo(
          from + position * 10,
          'counted-by-ten',
          `Je telde elke sprong als 10. Van ${from} tot ${to} zijn er ${ticks} sprongen. Hoe groot is één sprong dan?`,
          `You counted every jump as 10. From ${from} to ${to} there are ${ticks} jumps. How big is one jump then?`,
        ),
        slipTo(
          mark + step,
          'counted-first-tick',
          `Je telde één sprong te veel. Bij ${from} heb je nog niet gesprongen.`,
          `You counted one jump too many. At ${from} you have not jumped yet.`,
        ),
      ],
      wrong: say(
        `Zoek eerst hoe groot één sprong is: verdeel ${to - from} in ${ticks} gelijke stukken.`,
        `First find how big one jump is: split ${to - from} into ${ticks} equal parts.`,
      ),
    }),
  };
}
