import { chooseOne, putInOrder } from '../answers.ts';
import type { ExerciseGenerator } from '../exercise.ts';
import { inner, int, plus } from './algebra-notation.ts';
import { askChoice, askNumber, integerExcept, people, practise, same, slip, type Variant } from './ask.ts';

const orderIntegers: Variant = (random) => {
  const sizes = random.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 15]).slice(0, 5);
  const values = sizes.map((size, place) => (place < 3 ? -size : size)).sort((a, b) => a - b);
  const bySize = values.map((_, index) => index).sort((a, b) => Math.abs(values[a] ?? 0) - Math.abs(values[b] ?? 0));
  return askChoice(
    {
      prompt: { nl: 'Zet de getallen van klein naar groot.', en: 'Put the numbers in order from small to large.' },
      worked: [
        {
          nl: 'Begin met de negatieve getallen. Het verst onder nul is het kleinst.',
          en: 'Start with the negative numbers. The one furthest below zero is the smallest.',
        },
        same(values.map(int).join(' < ')),
      ],
    },
    putInOrder(
      random,
      values.map((value) => same(int(value))),
      {
        wrong: {
          nl: 'Nog niet. Denk aan een thermometer: welk getal staat het laagst?',
          en: 'Not yet. Think of a thermometer: which number is lowest?',
        },
        mistakes: [
          {
            mistake: 'ignores-sign',
            order: bySize,
            feedback: {
              nl: 'Je ordende zonder naar het minteken te kijken. −8 ligt verder onder nul dan −3, dus −8 is kleiner.',
              en: 'You ordered without looking at the minus sign. −8 lies further below zero than −3, so −8 is less.',
            },
          },
          {
            mistake: 'reversed-order',
            order: values.map((_, index) => values.length - 1 - index),
            feedback: {
              nl: 'Dit is van groot naar klein. De vraag is van klein naar groot.',
              en: 'This is from large to small. The question is from small to large.',
            },
          },
        ],
      },
    ),
  );
};

const readNumberLine: Variant = (random) => {
  const step = random.pick([1, 2, 5, 10, 20]);
  const place = -integerExcept(random, 1, 5, 2);
  const answer = place * step;
  return askNumber({
    prompt: { nl: 'Welk getal hoort bij de markering?', en: 'Which number belongs at the mark?' },
    figure: {
      kind: 'numberLine',
      from: -6 * step,
      to: 6 * step,
      step,
      labels: [0, 2 * step],
      mark: answer,
      alt: {
        nl: `Een getallenas met streepjes; 0 en ${2 * step} staan erbij, twee streepjes uit elkaar. De markering staat ${-place} streepjes links van 0.`,
        en: `A number line with ticks; 0 and ${2 * step} are given, two ticks apart. The mark is ${-place} ticks to the left of 0.`,
      },
    },
    answer,
    worked: [
      {
        nl: `Van 0 tot ${2 * step} zijn er twee stappen, dus één stap is ${step}.`,
        en: `From 0 to ${2 * step} there are two steps, so one step is ${step}.`,
      },
      {
        nl: `De markering staat ${-place} stappen links van 0: ${-place} × ${step} onder nul, dus ${int(answer)}.`,
        en: `The mark is ${-place} steps to the left of 0: ${-place} × ${step} below zero, so ${int(answer)}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Zoek eerst wat één stap waard is, en tel dan vanaf 0.',
      en: 'Not yet. Find what one step is worth first, then count from 0.',
    },
    mistakes: [
      slip(
        'ignores-sign',
        -answer,
        'De grootte klopt, maar de markering staat links van 0: het getal is negatief.',
        'The size is right, but the mark is to the left of 0: the number is negative.',
      ),
      slip(
        'step-of-one',
        place,
        'Je telde elke stap als 1. Kijk naar de getallen bij de as.',
        'You counted every step as 1. Look at the numbers on the line.',
      ),
      slip(
        'counts-from-wrong-place',
        answer - 2 * step,
        'Tel vanaf 0, niet vanaf het andere getal.',
        'Count from 0, not from the other number.',
      ),
    ],
  });
};

const compareTemperatures: Variant = (random) => {
  const cities = random.shuffle(['Genk', 'Oostende', 'Gent', 'Spa', 'Oslo', 'Praag', 'Helsinki', 'Kyiv']).slice(0, 3);
  const values = random
    .shuffle([2, 3, 4, 5, 6, 7, 8, 9, 11, 13])
    .slice(0, 3)
    .map((size) => -size);
  const warm = random.pick([true, false]);
  const sorted = [...values].sort((a, b) => (warm ? b - a : a - b));
  const name = (value: number | undefined) => cities[values.indexOf(value ?? 0)] ?? '';
  const list = cities.map((city, index) => `${city} ${int(values[index] ?? 0)} °C`).join(', ');
  const confused = {
    mistake: 'ignores-sign',
    feedback: {
      nl: 'Let op het minteken: hoe groter het getal achter de min, hoe kouder het is.',
      en: 'Mind the minus sign: the larger the number after the minus, the colder it is.',
    },
  };
  return askChoice(
    {
      prompt: {
        nl: `Op een winterochtend meet men deze temperaturen: ${list}.\nWaar is het het ${warm ? 'warmst' : 'koudst'}?`,
        en: `On a winter morning these temperatures are measured: ${list}.\nWhere is it ${warm ? 'warmest' : 'coldest'}?`,
      },
      worked: [
        {
          nl: `Zet de temperaturen op een as: ${[...values]
            .sort((a, b) => a - b)
            .map(int)
            .join(' < ')}.`,
          en: `Put the temperatures on a line: ${[...values]
            .sort((a, b) => a - b)
            .map(int)
            .join(' < ')}.`,
        },
        {
          nl: `Het ${warm ? 'grootste' : 'kleinste'} getal is ${int(sorted[0] ?? 0)}: ${name(sorted[0])}.`,
          en: `The ${warm ? 'largest' : 'smallest'} number is ${int(sorted[0] ?? 0)}: ${name(sorted[0])}.`,
        },
      ],
    },
    chooseOne(
      random,
      same(name(sorted[0])),
      [{ text: same(name(sorted[2])), mistake: confused }, { text: same(name(sorted[1])) }],
      {
        wrong: {
          nl: 'Nog niet. Zet de drie temperaturen op een as en kijk opnieuw.',
          en: 'Not yet. Put the three temperatures on a line and look again.',
        },
      },
    ),
  );
};

const addOrSubtract: Variant = (random) => {
  const a = integerExcept(random, -20, 20, 0);
  const b = a > 0 ? -random.integer(2, 18) : integerExcept(random, -18, 18, -1, 0, 1, a, -a);
  const minus = random.pick([true, false]);
  const answer = minus ? a - b : a + b;
  const bare = `${int(a)} ${minus ? '−' : '+'} ${inner(b)}`;
  const effect = minus ? -b : b;
  return askNumber({
    prompt: { nl: `Bereken: ${bare}`, en: `Calculate: ${bare}` },
    answer,
    worked: [
      {
        nl: `Schrijf zonder dubbele tekens: ${int(a)} ${plus(effect)}.`,
        en: `Write it without double signs: ${int(a)} ${plus(effect)}.`,
      },
      {
        nl: `Begin op de getallenas bij ${int(a)} en ga ${Math.abs(effect)} naar ${effect > 0 ? 'rechts' : 'links'}: ${int(answer)}.`,
        en: `Start at ${int(a)} on the number line and go ${Math.abs(effect)} to the ${effect > 0 ? 'right' : 'left'}: ${int(answer)}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Werk eerst de dubbele tekens weg en stap dan op de getallenas.',
      en: 'Not yet. Remove the double signs first, then step along the number line.',
    },
    mistakes: [
      slip(
        'double-sign',
        minus ? a + b : a - b,
        minus
          ? 'Een getal aftrekken is het tegengestelde optellen: − (−3) wordt + 3.'
          : 'Een negatief getal optellen is aftrekken: + (−3) wordt − 3.',
        minus
          ? 'Subtracting a number is adding its opposite: − (−3) becomes + 3.'
          : 'Adding a negative number is subtracting: + (−3) becomes − 3.',
      ),
      slip(
        'sign-of-result',
        -answer,
        'De grootte klopt, het teken niet. Aan welke kant van nul kom je uit?',
        'The size is right, the sign is not. On which side of zero do you end?',
      ),
      slip(
        'ignores-sign',
        Math.abs(a) + Math.abs(b),
        'Je telde de getallen op zonder hun teken.',
        'You added the numbers without their signs.',
      ),
    ],
  });
};

const temperatureChange: Variant = (random) => {
  const start = -random.integer(2, 9);
  const rise = random.pick([true, false]);
  const change = rise ? integerExcept(random, 3, 16, -start) : random.integer(3, 9);
  const answer = rise ? start + change : start - change;
  return askNumber({
    prompt: {
      nl: `Het is ${int(start)} °C. De temperatuur ${rise ? 'stijgt' : 'daalt'} ${change} graden.\nHoeveel graden is het dan?`,
      en: `It is ${int(start)} °C. The temperature ${rise ? 'rises' : 'falls'} by ${change} degrees.\nWhat is the temperature then?`,
    },
    answer,
    unit: '°C',
    worked: [
      {
        nl: `${rise ? 'Stijgen is optellen' : 'Dalen is aftrekken'}: ${int(start)} ${rise ? '+' : '−'} ${change}.`,
        en: `${rise ? 'Rising is adding' : 'Falling is subtracting'}: ${int(start)} ${rise ? '+' : '−'} ${change}.`,
      },
      same(`${int(start)} ${rise ? '+' : '−'} ${change} = ${int(answer)}`),
    ],
    wrong: {
      nl: 'Nog niet. Begin op de thermometer onder nul en tel stap voor stap.',
      en: 'Not yet. Start below zero on the thermometer and count step by step.',
    },
    mistakes: [
      slip(
        'ignores-sign',
        -start + (rise ? change : -change),
        `Je begon bij ${-start}, maar het is ${int(start)}: onder nul.`,
        `You started at ${-start}, but it is ${int(start)}: below zero.`,
      ),
      slip(
        'wrong-direction',
        rise ? start - change : start + change,
        rise ? 'De temperatuur stijgt: je gaat omhoog.' : 'De temperatuur daalt: je gaat omlaag.',
        rise ? 'The temperature rises: you go up.' : 'The temperature falls: you go down.',
      ),
      slip(
        'sign-of-result',
        -answer,
        'De grootte klopt. Kijk of je boven of onder nul uitkomt.',
        'The size is right. See whether you end above or below zero.',
      ),
    ],
  });
};

const differenceAcrossZero: Variant = (random) => {
  const [name] = people(random);
  const low = -random.integer(2, 12);
  const high = integerExcept(random, 2, 15, -low);
  return askNumber({
    prompt: {
      nl: `In een game staat ${name} op ${int(low)} punten. Na een sterke ronde zijn het er ${high}.\nHoeveel punten leverde die ronde op?`,
      en: `In a game ${name} is at ${int(low)} points. After a strong round it is ${high}.\nHow many points did that round bring?`,
    },
    answer: high - low,
    worked: [
      {
        nl: `Verschil = einde − begin = ${high} − (${int(low)}).`,
        en: `Difference = end − start = ${high} − (${int(low)}).`,
      },
      {
        nl: `Dat is ${high} + ${-low} = ${high - low}: ${-low} tot aan nul en nog ${high} erboven.`,
        en: `That is ${high} + ${-low} = ${high - low}: ${-low} up to zero and another ${high} above.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Hoeveel is het tot aan nul, en hoeveel daarna nog?',
      en: 'Not yet. How far is it to zero, and how much further after that?',
    },
    mistakes: [
      slip(
        'double-sign',
        high + low,
        'Je trok de getallen van elkaar af zonder het minteken. Van onder nul naar boven nul tel je beide stukken op.',
        'You subtracted without the minus sign. From below zero to above zero you add both parts.',
      ),
      slip(
        'sign-of-result',
        low - high,
        'De grootte klopt, maar de score steeg: het antwoord is positief.',
        'The size is right, but the score rose: the answer is positive.',
      ),
    ],
  });
};

export const INTEGER_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.GEH.1', orderIntegers, readNumberLine, compareTemperatures),
  practise('W7.GEH.2', addOrSubtract, temperatureChange, differenceAcrossZero),
];
