import type { Random } from '../../../../kernel/random.ts';
import { chooseOne, inBoth } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askNumber, en, nl, option, say, slip, slipTo } from './ask.ts';

/** Large and negative numbers, rounding and sequences: the line `getallen` from year 4 on. */
export const NUMBERS_LARGE: readonly ExerciseGenerator[] = [
  { goal: 'W4.GET.4', version: 1, generate: digitValue },
  { goal: 'W4.GET.5', version: 1, generate: roundNumber },
  { goal: 'W4.GET.6', version: 1, generate: continueSequence },
  { goal: 'W5.GET.7', version: 1, generate: writeLargeNumber },
  { goal: 'W5.GET.8', version: 1, generate: belowZero },
];

const PLACES = [
  { value: 1, nl: 'eenheden', en: 'ones' },
  { value: 10, nl: 'tientallen', en: 'tens' },
  { value: 100, nl: 'honderdtallen', en: 'hundreds' },
  { value: 1000, nl: 'duizendtallen', en: 'thousands' },
  { value: 10_000, nl: 'tienduizendtallen', en: 'ten thousands' },
] as const;

function digitValue(random: Random): Exercise {
  const digits = [...random.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, 5)];
  const hole = random.integer(0, 2);
  const position = random.pick([1, 2, 3, 4].filter((each) => each !== hole));
  digits[hole] = 0;
  const number = digits.reduce((sum, digit, index) => sum + digit * 10 ** index, 0);
  const digit = digits[position] ?? 1;
  const place = PLACES[position] ?? PLACES[0];
  const value = digit * place.value;
  const steps = [
    say(
      `Lees van rechts: eenheden, tientallen, honderdtallen, duizendtallen, tienduizendtallen.`,
      `Read from the right: ones, tens, hundreds, thousands, ten thousands.`,
    ),
    say(`De ${digit} staat op de plaats van de ${place.nl}.`, `The ${digit} is in the ${place.en} place.`),
    inBoth((f) => `${digit} × ${f(place.value)} = ${f(value)}`),
  ];
  return {
    prompt: say(
      `Kijk naar het getal ${nl(number)}.\nHoeveel is het cijfer ${digit} waard?`,
      `Look at the number ${en(number)}.\nWhat is the digit ${digit} worth?`,
    ),
    worked: steps,
    ...askNumber({
      answer: value,
      mistakes: [
        slipTo(
          digit,
          'face-value',
          `Je zegt welk cijfer het is. De ${digit} staat bij de ${place.nl} en is dus meer waard.`,
          `You say which digit it is. The ${digit} is in the ${place.en} place, so it is worth more.`,
        ),
        slipTo(
          value / 10,
          'place-shifted',
          'Je zit één plaats te ver naar rechts. Tel de plaatsen vanaf de eenheden, ook die met een 0.',
          'You are one place too far to the right. Count the places from the ones, also those with a 0.',
        ),
        slipTo(
          value * 10,
          'place-shifted',
          'Je zit één plaats te ver naar links. Tel de plaatsen vanaf de eenheden.',
          'You are one place too far to the left. Count the places from the ones.',
        ),
      ],
      wrong: say(
        `Tel de plaatsen van rechts naar links. Op welke plaats staat de ${digit}?`,
        `Count the places from right to left. In which place is the ${digit}?`,
      ),
    }),
  };
}

function roundNumber(random: Random): Exercise {
  const unit = random.pick([10, 100, 1000] as const);
  const place =
    unit === 10
      ? { nl: 'tiental', en: 'ten' }
      : unit === 100
        ? { nl: 'honderdtal', en: 'hundred' }
        : { nl: 'duizendtal', en: 'thousand' };
  const below = random.integer(unit === 10 ? 12 : 3, unit === 1000 ? 89 : 94) * unit;
  const rest =
    random.pick([1, 2, 3, 4, 5, 6, 7, 8, 9]) * (unit / 10) + (unit > 10 ? random.integer(0, unit / 10 - 1) : 0);
  const number = below + rest;
  const answer = rest * 2 >= unit ? below + unit : below;
  const other = answer === below ? below + unit : below;
  return {
    prompt: say(`Rond ${nl(number)} af op een ${place.nl}.`, `Round ${en(number)} to the nearest ${place.en}.`),
    worked: [
      say(
        `${nl(number)} ligt tussen ${nl(below)} en ${nl(below + unit)}.`,
        `${en(number)} lies between ${en(below)} and ${en(below + unit)}.`,
      ),
      say(
        `Het midden is ${nl(below + unit / 2)}. ${rest * 2 === unit ? `${nl(number)} is net het midden: dan rond je af naar boven` : `${nl(number)} ligt ${rest * 2 > unit ? 'daarboven' : 'daaronder'}`}.`,
        `The middle is ${en(below + unit / 2)}. ${rest * 2 === unit ? `${en(number)} is exactly in the middle, so you round up` : `${en(number)} lies ${rest * 2 > unit ? 'above' : 'below'} it`}.`,
      ),
      say(`Dus ${nl(number)} wordt ${nl(answer)}.`, `So ${en(number)} becomes ${en(answer)}.`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          other,
          'rounded-wrong-way',
          `${nl(answer)} ligt dichter bij ${nl(number)}, of je zit in het midden en gaat naar boven.`,
          `${en(answer)} is closer to ${en(number)}, or you are in the middle and go up.`,
        ),
        slipTo(
          answer / unit,
          'dropped-zeros',
          'Een rond getal houdt zijn nullen: anders wordt het veel kleiner.',
          'A round number keeps its zeros; otherwise it becomes much smaller.',
        ),
        slipTo(
          unit === 10 ? Math.round(number / 100) * 100 : Math.round(number / (unit / 10)) * (unit / 10),
          'wrong-place',
          `Je rondde af op een andere plaats. Hier gaat het om een ${place.nl}.`,
          `You rounded to another place. Here it is the nearest ${place.en}.`,
        ),
      ],
      wrong: say(
        `Tussen welke twee ronde getallen ligt ${nl(number)}? Begin bij ${nl(below)}.`,
        `Between which two round numbers does ${en(number)} lie? Start at ${en(below)}.`,
      ),
    }),
  };
}

function continueSequence(random: Random): Exercise {
  const kind = random.pick(['alternate', 'double', 'growing'] as const);
  const step = random.integer(3, 9);
  const back = random.integer(1, step - 2);
  const start = kind === 'double' ? random.integer(3, 9) : random.integer(10, 40);
  const next = {
    alternate: (value: number, index: number) => (index % 2 === 0 ? value + step : value - back),
    double: (value: number) => value * 2,
    growing: (value: number, index: number) => value + step + index,
  }[kind];
  const row = [start];
  for (let index = 0; index < 5; index++) row.push(next(row[index] ?? start, index));
  const [shown, answer] = [row.slice(0, 5), row[5] ?? 0];
  const last = shown[4] ?? 0;
  const lastStep = last - (shown[3] ?? 0);
  const rule = {
    alternate: say(`om de beurt + ${step} en − ${back}`, `+ ${step} and − ${back} in turn`),
    double: say('telkens × 2', '× 2 each time'),
    growing: say(
      `+ ${step}, + ${step + 1}, + ${step + 2}, + ${step + 3}: de sprong groeit telkens met 1`,
      `+ ${step}, + ${step + 1}, + ${step + 2}, + ${step + 3}: the jump grows by 1 each time`,
    ),
  }[kind];
  return {
    prompt: say(
      `Zoek de regel. Welk getal komt er op de plaats van het vraagteken?\n${shown.join(', ')}, ?`,
      `Find the rule. Which number goes in place of the question mark?\n${shown.join(', ')}, ?`,
    ),
    worked: [
      say('Kijk wat er van elk getal naar het volgende gebeurt.', 'Look at what happens from each number to the next.'),
      say(`De regel is: ${rule.nl}.`, `The rule is: ${rule.en}.`),
      say(`Na ${last} komt dus ${answer}.`, `So after ${last} comes ${answer}.`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          last + lastStep,
          'repeated-last-step',
          'Je deed de laatste stap nog eens. Past jouw regel ook bij de eerste getallen?',
          'You repeated the last step. Does your rule also fit the first numbers?',
        ),
        slipTo(
          last + (shown[1] ?? 0) - start,
          'used-first-step-only',
          'Je gebruikte de eerste stap. Kijk hoe de sprongen veranderen in de rij.',
          'You used the first step. See how the jumps change along the row.',
        ),
      ].filter((each) => each.value !== answer),
      wrong: say(
        `Schrijf tussen de getallen hoe groot elke sprong is. De eerste sprong is van ${start} naar ${shown[1]}.`,
        `Write the size of each jump between the numbers. The first jump is from ${start} to ${shown[1]}.`,
      ),
    }),
  };
}

function writeLargeNumber(random: Random): Exercise {
  const millions = random.integer(1, 9);
  const thousands = random.pick([random.integer(4, 98), random.integer(102, 987)]);
  const rest = random.pick([0, random.integer(3, 98), random.integer(101, 987)]);
  const number = millions * 1_000_000 + thousands * 1000 + rest;
  if (random.integer(0, 2) === 0) return compareLarge(random, number);
  const words = {
    nl: `${millions} miljoen ${thousands} duizend${rest ? ` ${rest}` : ''}`,
    en: `${millions} million ${thousands} thousand${rest ? ` ${rest}` : ''}`,
  };
  const groups = [thousands, rest].map((group) => String(group).padStart(3, '0'));
  return {
    prompt: say(`Schrijf in cijfers: ${words.nl}.`, `Write in digits: ${words.en}.`),
    worked: [
      say(
        'Na de miljoenen komen twee groepjes van drie cijfers: de duizenden en de rest.',
        'After the millions come two groups of three digits: the thousands and the rest.',
      ),
      say(
        `Miljoenen: ${millions}. Duizenden: ${groups[0]}. Rest: ${groups[1]}.`,
        `Millions: ${millions}. Thousands: ${groups[0]}. Rest: ${groups[1]}.`,
      ),
      inBoth((f) => f(number)),
    ],
    ...askNumber({
      answer: number,
      mistakes: [
        slipTo(
          Number(`${millions}${thousands}${rest || ''}`),
          'group-not-filled',
          'Elk groepje na de miljoenen heeft drie cijfers. Vul aan met nullen.',
          'Each group after the millions has three digits. Fill up with zeros.',
        ),
        slipTo(
          Number(`${millions}000000${thousands}000${rest || ''}`),
          'wrote-as-heard',
          'Je schreef elk stuk met al zijn nullen achter elkaar. De stukken passen in elkaar.',
          'You wrote every part with all its zeros in a row. The parts fit into each other.',
        ),
      ],
      wrong: say(
        `Maak groepjes: ${millions} | … | …. In elk groepje op de puntjes komen drie cijfers.`,
        `Make groups: ${millions} | … | …. Each group on the dots gets three digits.`,
      ),
    }),
  };
}

function compareLarge(random: Random, number: number): Exercise {
  const shorter = Math.floor(number / 10 ** 6) * 100_000 + random.integer(80_000, 99_999);
  const near = number + random.pick([1000, 20_000, 300]);
  const text = (value: number) => inBoth((f) => f(value));
  return {
    prompt: say('Welk getal is het grootst?', 'Which number is the largest?'),
    worked: [
      say(
        `${nl(shorter)} heeft minder cijfers dan de andere, dus het is het kleinst.`,
        `${en(shorter)} has fewer digits than the others, so it is the smallest.`,
      ),
      say(
        `Vergelijk ${nl(number)} en ${nl(near)} van links naar rechts. Bij het eerste verschil zie je dat ${nl(near)} groter is.`,
        `Compare ${en(number)} and ${en(near)} from left to right. At the first difference you see that ${en(near)} is larger.`,
      ),
    ],
    ...chooseOne(
      random,
      text(near),
      [
        option(text(number)),
        option(
          text(shorter),
          slip(
            'ignored-length',
            'Tel eerst hoeveel cijfers elk getal heeft. Dit getal heeft er minder.',
            'First count how many digits each number has. This number has fewer.',
          ),
        ),
      ],
      {
        wrong: say(
          'Vergelijk cijfer voor cijfer, van links naar rechts.',
          'Compare digit by digit, from left to right.',
        ),
      },
    ),
  };
}

function belowZero(random: Random): Exercise {
  const low = random.integer(2, 9);
  const high = random.pick([3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((each) => each !== low && each !== 2 * low));
  const rises = random.integer(0, 1) === 0;
  const [from, to] = rises ? [-low, high] : [high, -low];
  const change = high + low;
  const reverse = random.integer(0, 1) === 0;
  const line = {
    kind: 'numberLine' as const,
    from: -15,
    to: 15,
    step: 1,
    labels: [-15, -10, -5, 0, 5, 10, 15],
    mark: from,
    alt: say(
      `Thermometer als getallenlijn van −15 tot 15. Het pijltje staat bij ${nl(from)}.`,
      `Thermometer as a number line from −15 to 15. The arrow is at ${en(from)}.`,
    ),
  };
  const move = rises ? { nl: 'stijgt', en: 'rises' } : { nl: 'daalt', en: 'drops' };
  return {
    prompt: reverse
      ? say(
          `Om 6 uur is het ${nl(from)} °C, om 18 uur is het ${nl(to)} °C.\nHoeveel graden is het verschil?`,
          `At 6:00 it is ${en(from)} °C, at 18:00 it is ${en(to)} °C.\nHow many degrees is the difference?`,
        )
      : say(
          `Het is ${nl(from)} °C. De temperatuur ${move.nl} met ${change} graden.\nHoeveel graden is het dan?`,
          `It is ${en(from)} °C. The temperature ${move.en} by ${change} degrees.\nWhat is the temperature then?`,
        ),
    figure: line,
    worked: [
      say(`Van ${nl(from)} tot 0 is ${Math.abs(from)} graden.`, `From ${en(from)} to 0 is ${Math.abs(from)} degrees.`),
      say(`Van 0 tot ${nl(to)} is ${Math.abs(to)} graden.`, `From 0 to ${en(to)} is ${Math.abs(to)} degrees.`),
      reverse
        ? inBoth(() => `${Math.abs(from)} + ${Math.abs(to)} = ${change}`)
        : inBoth((f) => `${f(from)} ${rises ? '+' : '−'} ${change} = ${f(to)}`),
    ],
    ...askNumber({
      answer: reverse ? change : to,
      units: ['°C', '°', 'graden', 'degrees'],
      mistakes: reverse
        ? [
            slipTo(
              Math.abs(high - low),
              'ignored-minus',
              'Je trok de getallen van elkaar af zonder het minteken. Je stapt over de 0, dus tel beide stukken samen.',
              'You subtracted the numbers without the minus sign. You step across 0, so add both parts.',
            ),
          ]
        : [
            slipTo(
              -to,
              'lost-sign',
              'Het getal klopt, het teken niet. Is het boven of onder nul?',
              'The number is right, the sign is not. Is it above or below zero?',
            ),
            slipTo(
              rises ? low + change : high + change,
              'ignored-minus',
              'Kijk goed of je naar boven of naar onder gaat op de thermometer, en begin aan de juiste kant van 0.',
              'Look carefully whether you go up or down on the thermometer, and start on the right side of 0.',
            ),
          ],
      wrong: say(
        `Stap op de thermometer eerst van ${nl(from)} naar 0, en dan verder.`,
        `On the thermometer, first step from ${en(from)} to 0, and then on.`,
      ),
    }),
  };
}
