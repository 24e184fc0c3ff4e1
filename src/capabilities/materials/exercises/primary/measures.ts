import type { Random } from '../../../../kernel/random.ts';
import type { Localized } from '../../../../kernel/text.ts';
import { chooseOne, inBoth } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askNumber, en, nl, option, say, slip, slipTo } from './ask.ts';

/** Length, weight, capacity and area units: the line `meten`. */
export const MEASURES: readonly ExerciseGenerator[] = [
  { goal: 'W3.MET.1', version: 1, generate: lengths },
  { goal: 'W3.MET.2', version: 1, generate: weightAndCapacity },
  { goal: 'W3.MET.3', version: 1, generate: suitableMeasure },
  { goal: 'W5.MET.4', version: 1, generate: decimalMeasures },
  { goal: 'W6.MET.5', version: 1, generate: areaUnits },
];

interface Step {
  readonly big: string;
  readonly small: string;
  readonly factor: number;
}

const LENGTHS: readonly Step[] = [
  { big: 'm', small: 'dm', factor: 10 },
  { big: 'm', small: 'cm', factor: 100 },
  { big: 'dm', small: 'cm', factor: 10 },
  { big: 'cm', small: 'mm', factor: 10 },
];

const WEIGHTS_AND_CAPACITIES: readonly Step[] = [
  { big: 'kg', small: 'g', factor: 1000 },
  { big: 'l', small: 'dl', factor: 10 },
  { big: 'l', small: 'cl', factor: 100 },
  { big: 'dl', small: 'cl', factor: 10 },
];

function lengths(random: Random): Exercise {
  return compound(random, random.pick(LENGTHS));
}

function weightAndCapacity(random: Random): Exercise {
  const step = random.pick(WEIGHTS_AND_CAPACITIES);
  return random.integer(0, 2) === 0 ? completeTheWhole(random, step) : compound(random, step);
}

/** Whole and combined measures: 3 m = 300 cm, 2 m 35 cm = 235 cm, and back. */
function compound(random: Random, { big, small, factor }: Step): Exercise {
  const count = random.integer(2, 9);
  const rest =
    factor === 1000 ? random.integer(1, 19) * 50 : factor === 100 ? random.integer(3, 96) : random.integer(1, 9);
  const kind = random.pick(['combined', 'whole', 'back'] as const);
  const total = count * factor + (kind === 'combined' ? rest : 0);
  const back = kind === 'back';
  const answer = back ? count : total;
  const [from, to] = back
    ? [`${total} ${small}`, big]
    : [kind === 'combined' ? `${count} ${big} ${rest} ${small}` : `${count} ${big}`, small];
  return {
    prompt: say(`Vul in.\n${from} = ? ${to}`, `Fill in.\n${from} = ? ${to}`),
    worked: [
      inBoth(() => `1 ${big} = ${factor} ${small}`),
      back ? inBoth(() => `${total} : ${factor} = ${count}`) : inBoth(() => `${count} × ${factor} = ${count * factor}`),
      kind === 'combined'
        ? inBoth(() => `${count * factor} + ${rest} = ${total}`)
        : inBoth(() => `${from} = ${answer} ${to}`),
    ],
    ...askNumber({
      answer,
      units: [to],
      mistakes: [
        ...(kind === 'combined'
          ? [
              slipTo(
                Number(`${count}${rest}`),
                'glued-digits',
                `Je zette de getallen naast elkaar. 1 ${big} is ${factor} ${small}: reken ${count} ${big} eerst om.`,
                `You put the numbers side by side. 1 ${big} is ${factor} ${small}: first convert ${count} ${big}.`,
              ),
              slipTo(
                count + rest,
                'units-ignored',
                `Je telde ${big} en ${small} zomaar op. Maak er eerst dezelfde maat van.`,
                `You just added ${big} and ${small}. First make them the same unit.`,
              ),
            ]
          : []),
        slipTo(
          back ? total * factor : count,
          back ? 'wrong-direction' : 'not-converted',
          back
            ? `Een ${big} is groter dan een ${small}, dus het getal wordt kleiner.`
            : `Er gaan ${factor} ${small} in 1 ${big}.`,
          back
            ? `A ${big} is larger than a ${small}, so the number gets smaller.`
            : `There are ${factor} ${small} in 1 ${big}.`,
        ),
        ...[10, 100, 1000]
          .filter((other) => other !== factor)
          .map((other) =>
            slipTo(
              back ? total / other : count * other + total - count * factor,
              'wrong-factor',
              `Kijk na: 1 ${big} is geen ${other} maar ${factor} ${small}.`,
              `Check: 1 ${big} is not ${other} but ${factor} ${small}.`,
            ),
          ),
      ],
      wrong: say(`Onthoud: 1 ${big} = ${factor} ${small}.`, `Remember: 1 ${big} = ${factor} ${small}.`),
    }),
  };
}

/** How much is missing until one whole: 350 g + ? g = 1 kg. */
function completeTheWhole(random: Random, { big, small, factor }: Step): Exercise {
  const have =
    factor === 1000 ? random.integer(2, 19) * 50 : factor === 100 ? random.integer(2, 19) * 5 : random.integer(1, 9);
  const answer = factor - have;
  return {
    prompt: say(
      `Hoeveel ontbreekt er?\n${have} ${small} + ? ${small} = 1 ${big}`,
      `How much is missing?\n${have} ${small} + ? ${small} = 1 ${big}`,
    ),
    worked: [inBoth(() => `1 ${big} = ${factor} ${small}`), inBoth(() => `${factor} − ${have} = ${answer}`)],
    ...askNumber({
      answer,
      units: [small],
      mistakes: [10, 100, 1000]
        .filter((other) => other !== factor && other > have)
        .map((other) =>
          slipTo(
            other - have,
            'wrong-factor',
            `Kijk na: 1 ${big} is geen ${other} maar ${factor} ${small}.`,
            `Check: 1 ${big} is not ${other} but ${factor} ${small}.`,
          ),
        ),
      wrong: say(
        `1 ${big} = ${factor} ${small}. Vul aan vanaf ${have}.`,
        `1 ${big} = ${factor} ${small}. Count up from ${have}.`,
      ),
    }),
  };
}

const OBJECTS: readonly { readonly what: Localized; readonly right: string; readonly wrong: readonly string[] }[] = [
  {
    what: say('Een potlood is ongeveer … lang', 'A pencil is about … long'),
    right: '15 cm',
    wrong: ['15 mm', '15 dm'],
  },
  { what: say('Een deur is ongeveer … hoog', 'A door is about … high'), right: '2 m', wrong: ['2 dm', '20 m'] },
  { what: say('Een lepel is ongeveer … lang', 'A spoon is about … long'), right: '2 dm', wrong: ['2 cm', '2 m'] },
  { what: say('Een mier is ongeveer … lang', 'An ant is about … long'), right: '5 mm', wrong: ['5 cm', '5 dm'] },
  {
    what: say('Een voetbalveld is ongeveer … lang', 'A football pitch is about … long'),
    right: '100 m',
    wrong: ['100 cm', '10 m'],
  },
  { what: say('Een muntstuk is ongeveer … dik', 'A coin is about … thick'), right: '2 mm', wrong: ['2 cm', '2 dm'] },
  { what: say('Een appel weegt ongeveer …', 'An apple weighs about …'), right: '150 g', wrong: ['15 kg', '2 g'] },
  {
    what: say('Een volwassen kat weegt ongeveer …', 'An adult cat weighs about …'),
    right: '4 kg',
    wrong: ['4 g', '40 kg'],
  },
  {
    what: say('Een pak suiker weegt ongeveer …', 'A bag of sugar weighs about …'),
    right: '1 kg',
    wrong: ['1 g', '100 g'],
  },
  {
    what: say('Een brood weegt ongeveer …', 'A loaf of bread weighs about …'),
    right: '800 g',
    wrong: ['8 g', '80 kg'],
  },
  {
    what: say('Een volle boekentas weegt ongeveer …', 'A full school bag weighs about …'),
    right: '4 kg',
    wrong: ['40 g', '40 kg'],
  },
  {
    what: say('In een drinkglas gaat ongeveer …', 'A drinking glass holds about …'),
    right: '2 dl',
    wrong: ['2 cl', '2 l'],
  },
  { what: say('In een emmer gaat ongeveer …', 'A bucket holds about …'), right: '10 l', wrong: ['10 cl', '10 dl'] },
  { what: say('In een bad gaat ongeveer …', 'A bath holds about …'), right: '150 l', wrong: ['15 dl', '150 cl'] },
  { what: say('In een eetlepel gaat ongeveer …', 'A tablespoon holds about …'), right: '1 cl', wrong: ['1 dl', '1 l'] },
  {
    what: say('Een boterham is ongeveer … breed', 'A slice of bread is about … wide'),
    right: '10 cm',
    wrong: ['10 mm', '10 dm'],
  },
  { what: say('Een fiets is ongeveer … lang', 'A bicycle is about … long'), right: '18 dm', wrong: ['18 cm', '18 m'] },
  {
    what: say('Een A4-blad is ongeveer … lang', 'A sheet of A4 paper is about … long'),
    right: '30 cm',
    wrong: ['30 mm', '30 dm'],
  },
  { what: say('Een ei weegt ongeveer …', 'An egg weighs about …'), right: '60 g', wrong: ['6 kg', '6 g'] },
  {
    what: say('In een kleine brik fruitsap gaat ongeveer …', 'A small carton of juice holds about …'),
    right: '20 cl',
    wrong: ['20 l', '20 dl'],
  },
  { what: say('Een bus is ongeveer … lang', 'A bus is about … long'), right: '12 m', wrong: ['12 dm', '12 cm'] },
  { what: say('In een gieter gaat ongeveer …', 'A watering can holds about …'), right: '8 l', wrong: ['8 dl', '8 cl'] },
];

function suitableMeasure(random: Random): Exercise {
  const { what, right, wrong } = random.pick(OBJECTS);
  const text = (value: string) => say(value, value);
  return {
    prompt: say(`Welke maat past het best?\n${what.nl}`, `Which measure fits best?\n${what.en}`),
    worked: [
      say(
        'Denk aan iets dat je kent: een pas is ongeveer 1 m, een pak suiker weegt 1 kg, in een brik melk gaat 1 l.',
        'Think of something you know: a big step is about 1 m, a bag of sugar weighs 1 kg, a carton of milk holds 1 l.',
      ),
      say(`${right} past het best.`, `${right} fits best.`),
    ],
    ...chooseOne(
      random,
      text(right),
      wrong.map((each) =>
        option(
          text(each),
          slip(
            'unit-out-of-proportion',
            `Stel je ${each} voor. Dat is hier veel te groot of te klein.`,
            `Imagine ${each}. Here that is far too large or too small.`,
          ),
        ),
      ),
      { wrong: say('Stel je elke maat voor en vergelijk.', 'Imagine each measure and compare.') },
    ),
  };
}

const DECIMAL_STEPS: readonly Step[] = [
  { big: 'm', small: 'cm', factor: 100 },
  { big: 'km', small: 'm', factor: 1000 },
  { big: 'kg', small: 'g', factor: 1000 },
  { big: 'l', small: 'cl', factor: 100 },
  { big: 'l', small: 'ml', factor: 1000 },
  { big: 'cm', small: 'mm', factor: 10 },
];

function decimalMeasures(random: Random): Exercise {
  const { big, small, factor } = random.pick(DECIMAL_STEPS);
  const smallCount =
    factor === 10
      ? random.integer(11, 98)
      : random.integer(factor / 20, (factor / 10) * 4) * (factor === 1000 ? 10 : 1);
  const bigCount = smallCount / factor;
  const toSmall = random.integer(0, 1) === 0;
  const [from, fromUnit, answer, toUnit] = toSmall
    ? ([bigCount, big, smallCount, small] as const)
    : ([smallCount, small, bigCount, big] as const);
  const sign = toSmall ? '×' : ':';
  return {
    prompt: say(`Vul in.\n${nl(from)} ${fromUnit} = ? ${toUnit}`, `Fill in.\n${en(from)} ${fromUnit} = ? ${toUnit}`),
    worked: [
      inBoth(() => `1 ${big} = ${factor} ${small}`),
      toSmall
        ? say(
            `Een ${small} is kleiner, dus je hebt er meer van: vermenigvuldig.`,
            `A ${small} is smaller, so you need more of them: multiply.`,
          )
        : say(
            `Een ${big} is groter, dus je hebt er minder van: deel.`,
            `A ${big} is larger, so you need fewer of them: divide.`,
          ),
      inBoth((f) => `${f(from)} ${sign} ${factor} = ${f(answer)}`),
    ],
    ...askNumber({
      answer,
      units: [toUnit],
      mistakes: [
        slipTo(
          toSmall ? bigCount / factor : smallCount * factor,
          'wrong-direction',
          toSmall ? 'Naar een kleinere maat wordt het getal groter.' : 'Naar een grotere maat wordt het getal kleiner.',
          toSmall ? 'With a smaller unit the number gets larger.' : 'With a larger unit the number gets smaller.',
        ),
        slipTo(
          answer * 10,
          'wrong-factor',
          `Er gaan ${factor} ${small} in 1 ${big}.`,
          `There are ${factor} ${small} in 1 ${big}.`,
        ),
        slipTo(
          answer / 10,
          'wrong-factor',
          `Er gaan ${factor} ${small} in 1 ${big}.`,
          `There are ${factor} ${small} in 1 ${big}.`,
        ),
        ...(toSmall
          ? [
              slipTo(
                Number(String(bigCount).replace('.', '')),
                'point-left-out',
                `De komma weglaten is niet genoeg. Doe × ${factor}.`,
                `Leaving out the point is not enough. Do × ${factor}.`,
              ),
            ]
          : []),
      ],
      wrong: say(
        `1 ${big} = ${factor} ${small}. Moet het getal groter of kleiner worden?`,
        `1 ${big} = ${factor} ${small}. Must the number get larger or smaller?`,
      ),
    }),
  };
}

function areaUnits(random: Random): Exercise {
  const [big, small, factor] = random.pick([
    ['m²', 'dm²', 100],
    ['dm²', 'cm²', 100],
    ['m²', 'cm²', 10_000],
  ] as const);
  const count = random.integer(2, 48) / (factor === 100 ? random.pick([1, 2, 10]) : random.pick([1, 10]));
  const toSmall = random.integer(0, 1) === 0;
  const smallCount = Math.round(count * factor);
  const [from, answer, unit] = toSmall ? [count, smallCount, small] : [smallCount, count, big];
  const linear = Math.sqrt(factor);
  const side = big.replace('²', '');
  const smallSide = small.replace('²', '');
  return {
    prompt: say(
      `Vul in.\n${nl(from)} ${toSmall ? big : small} = ? ${unit}`,
      `Fill in.\n${en(from)} ${toSmall ? big : small} = ? ${unit}`,
    ),
    worked: [
      say(
        `Een vierkant van 1 ${side} op 1 ${side} is ook ${linear} ${smallSide} op ${linear} ${smallSide}.`,
        `A square of 1 ${side} by 1 ${side} is also ${linear} ${smallSide} by ${linear} ${smallSide}.`,
      ),
      say(
        `Dus 1 ${big} = ${linear} × ${linear} = ${nl(factor)} ${small}.`,
        `So 1 ${big} = ${linear} × ${linear} = ${en(factor)} ${small}.`,
      ),
      inBoth((f) => `${f(from)} ${toSmall ? '×' : ':'} ${f(factor)} = ${f(answer)}`),
    ],
    ...askNumber({
      answer,
      units: [unit],
      mistakes: [
        slipTo(
          toSmall ? from * linear : from / linear,
          'linear-factor',
          `Je rekende zoals bij lengte. Een vierkant van 1 ${side} heeft ${linear} rijen van ${linear} vierkantjes.`,
          `You worked as with length. A square of 1 ${side} has ${linear} rows of ${linear} small squares.`,
        ),
        slipTo(
          toSmall ? from / factor : from * factor,
          'wrong-direction',
          toSmall ? 'Naar een kleinere maat wordt het getal groter.' : 'Naar een grotere maat wordt het getal kleiner.',
          toSmall ? 'With a smaller unit the number gets larger.' : 'With a larger unit the number gets smaller.',
        ),
        slipTo(
          toSmall ? answer * 10 : answer / 10,
          'wrong-factor',
          `1 ${big} = ${nl(factor)} ${small}.`,
          `1 ${big} = ${en(factor)} ${small}.`,
        ),
      ],
      wrong: say(
        `Hoeveel ${small} passen er in 1 ${big}? Denk aan rijen van vierkantjes.`,
        `How many ${small} fit in 1 ${big}? Think of rows of small squares.`,
      ),
    }),
  };
}
