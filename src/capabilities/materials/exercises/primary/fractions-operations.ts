import type { Random } from '../../../../kernel/random.ts';
import { chooseOne, inBoth, type Ratio, simplify } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askFraction, askNumber, option, say, slip, slipTo, twoPeople } from './ask.ts';

/** Calculating with fractions and mixed numbers: the second half of the line `breuken`. */
export const FRACTION_OPERATIONS: readonly ExerciseGenerator[] = [
  { goal: 'W4.BR.5', version: 1, generate: sameDenominator },
  { goal: 'W4.BR.6', version: 1, generate: mixedNumbers },
  { goal: 'W5.BR.7', version: 1, generate: differentDenominators },
  { goal: 'W6.BR.8', version: 1, generate: timesWhole },
];

/** ` = 3/4`, when the fraction can be written more simply. */
function simpler([top, bottom]: Ratio): string {
  const [simpleTop, simpleBottom] = simplify([top, bottom]);
  if (simpleBottom === bottom) return '';
  return simpleBottom === 1 ? ` = ${simpleTop}` : ` = ${simpleTop}/${simpleBottom}`;
}

function sameDenominator(random: Random): Exercise {
  const bottom = random.pick([5, 6, 7, 8, 9, 10, 12]);
  const plus = random.integer(0, 1) === 0;
  const a = plus ? random.integer(1, bottom - 3) : random.integer(3, bottom - 1);
  const b = plus ? random.integer(1, bottom - a - 1) : random.integer(1, a - 1);
  const top = plus ? a + b : a - b;
  const sign = plus ? '+' : '−';
  const [one, other] = twoPeople(random);
  const story = plus
    ? say(
        `${one} eet ${a}/${bottom} van een taart, ${other} eet ${b}/${bottom}.\nWelk deel eten ze samen op?`,
        `${one} eats ${a}/${bottom} of a cake, ${other} eats ${b}/${bottom}.\nWhich part do they eat together?`,
      )
    : say(
        `Er is nog ${a}/${bottom} van een taart. ${one} eet ${b}/${bottom} van de taart op.\nWelk deel van de taart blijft er over?`,
        `${a}/${bottom} of a cake is left. ${one} eats ${b}/${bottom} of the cake.\nWhich part of the cake is left then?`,
      );
  return {
    prompt: random.integer(0, 1) === 0 ? story : inBoth(() => `${a}/${bottom} ${sign} ${b}/${bottom} = ?`),
    figure: {
      kind: 'fractionBars',
      bars: [a, b].map((shaded) => ({ parts: bottom, shaded })),
      alt: say(
        `Twee stroken in ${bottom} stukken. Gekleurd: ${a} stukken en ${b} stukken.`,
        `Two bars in ${bottom} pieces. Coloured: ${a} pieces and ${b} pieces.`,
      ),
    },
    worked: [
      say(
        `De noemers zijn gelijk: alle stukken zijn even groot.`,
        `The denominators are the same: all pieces are the same size.`,
      ),
      say(`Reken met de tellers: ${a} ${sign} ${b} = ${top}.`, `Work with the numerators: ${a} ${sign} ${b} = ${top}.`),
      inBoth(() => `${a}/${bottom} ${sign} ${b}/${bottom} = ${top}/${bottom}${simpler([top, bottom])}`),
    ],
    ...askFraction({
      answer: [top, bottom],
      mistakes: [
        slipTo<Ratio>(
          plus ? [top, bottom * 2] : [top, 1],
          plus ? 'added-denominators' : 'subtracted-denominators',
          `De noemer zegt hoe groot de stukken zijn: ${bottom} in een geheel. Die blijft ${bottom}.`,
          `The denominator tells how big the pieces are: ${bottom} in a whole. It stays ${bottom}.`,
        ),
        slipTo<Ratio>(
          plus ? [Math.abs(a - b), bottom] : [a + b, bottom],
          'wrong-operation',
          `Kijk naar het teken of het verhaal: hier hoort ${sign}.`,
          `Look at the sign or the story: this is ${sign}.`,
        ),
      ],
      wrong: say(
        `Tel in stukken van 1/${bottom}: ${a} stukken ${sign} ${b} stukken.`,
        `Count in pieces of 1/${bottom}: ${a} pieces ${sign} ${b} pieces.`,
      ),
    }),
  };
}

function mixedNumbers(random: Random): Exercise {
  const bottom = random.pick([2, 3, 4, 5, 6, 8]);
  const whole = random.integer(2, 6);
  const rest = random.integer(1, bottom - 1);
  const top = whole * bottom + rest;
  if (random.integer(0, 1) === 0) return toFraction(whole, rest, bottom);
  const mixed = (units: number, pieces: number, of: number) => inBoth(() => `${units} ${pieces}/${of}`);
  return {
    prompt: say(`Welk gemengd getal is gelijk aan ${top}/${bottom}?`, `Which mixed number equals ${top}/${bottom}?`),
    worked: [
      say(`${bottom}/${bottom} is 1 hele.`, `${bottom}/${bottom} is 1 whole.`),
      say(
        `${whole} × ${bottom} = ${whole * bottom}, dus er zitten ${whole} hele in ${top}/${bottom}.`,
        `${whole} × ${bottom} = ${whole * bottom}, so there are ${whole} wholes in ${top}/${bottom}.`,
      ),
      say(
        `Er blijft ${rest}/${bottom} over: ${whole} ${rest}/${bottom}.`,
        `${rest}/${bottom} is left: ${whole} ${rest}/${bottom}.`,
      ),
    ],
    ...chooseOne(
      random,
      mixed(whole, rest, bottom),
      [
        option(
          mixed(rest, whole, bottom),
          slip(
            'swapped-whole-and-rest',
            'Je wisselde de hele en het stuk dat overblijft.',
            'You swapped the wholes and the piece that is left.',
          ),
        ),
        option(
          mixed(whole + 1, rest, bottom),
          slip(
            'one-whole-too-many',
            `${whole + 1} × ${bottom} is meer dan ${top}. Dat zijn te veel hele.`,
            `${whole + 1} × ${bottom} is more than ${top}. That is too many wholes.`,
          ),
        ),
        option(
          mixed(Math.floor(top / 10) || 1, top % 10 || 1, bottom + 1),
          slip(
            'split-digits',
            'Zoek hoeveel keer de noemer in de teller past.',
            'Find how many times the denominator fits in the numerator.',
          ),
        ),
      ],
      { wrong: say(`Hoeveel keer past ${bottom} in ${top}?`, `How many times does ${bottom} fit in ${top}?`) },
    ),
  };
}

function toFraction(whole: number, rest: number, bottom: number): Exercise {
  const top = whole * bottom + rest;
  return {
    prompt: say(
      `Welk getal hoort op het vraagteken?\n${whole} ${rest}/${bottom} = ?/${bottom}`,
      `Which number belongs at the question mark?\n${whole} ${rest}/${bottom} = ?/${bottom}`,
    ),
    worked: [
      say(
        `${whole} hele zijn ${whole} × ${bottom} = ${whole * bottom} stukken van 1/${bottom}.`,
        `${whole} wholes are ${whole} × ${bottom} = ${whole * bottom} pieces of 1/${bottom}.`,
      ),
      say(
        `Tel er ${rest} bij: ${whole * bottom} + ${rest} = ${top}.`,
        `Add ${rest}: ${whole * bottom} + ${rest} = ${top}.`,
      ),
      inBoth(() => `${whole} ${rest}/${bottom} = ${top}/${bottom}`),
    ],
    ...askNumber({
      answer: top,
      mistakes: [
        slipTo(
          whole + rest,
          'added-whole',
          `1 hele is ${bottom}/${bottom}, dus ${whole} hele zijn meer dan ${whole} stukken.`,
          `1 whole is ${bottom}/${bottom}, so ${whole} wholes are more than ${whole} pieces.`,
        ),
        slipTo(
          whole * bottom,
          'rest-forgotten',
          `Vergeet de ${rest}/${bottom} niet.`,
          `Do not forget the ${rest}/${bottom}.`,
        ),
        slipTo(
          whole * rest,
          'multiplied-numerator',
          `Vermenigvuldig ${whole} met de noemer ${bottom} en tel dan ${rest} erbij.`,
          `Multiply ${whole} by the denominator ${bottom} and then add ${rest}.`,
        ),
        slipTo(
          whole * 10 + rest,
          'glued-digits',
          `Je zette ${whole} en ${rest} naast elkaar. Hoeveel stukken van 1/${bottom} zijn ${whole} hele?`,
          `You put ${whole} and ${rest} side by side. How many pieces of 1/${bottom} are ${whole} wholes?`,
        ),
      ],
      wrong: say(
        `Hoeveel stukken van 1/${bottom} zitten er in ${whole} hele?`,
        `How many pieces of 1/${bottom} are there in ${whole} wholes?`,
      ),
    }),
  };
}

/** Denominators and the smallest one both fit in. */
const PAIRS = [
  [2, 4, 4],
  [2, 3, 6],
  [3, 4, 12],
  [2, 5, 10],
  [3, 6, 6],
  [4, 8, 8],
  [2, 6, 6],
  [5, 10, 10],
  [2, 8, 8],
  [3, 5, 15],
  [4, 6, 12],
  [3, 9, 9],
] as const;

function differentDenominators(random: Random): Exercise {
  const pair = random.pick(PAIRS);
  const [bottomA, bottomB, common] = random.integer(0, 1) === 0 ? pair : ([pair[1], pair[0], pair[2]] as const);
  const pickTop = (bottom: number) =>
    random.pick([1, 2, 3, 4, 5, 7].filter((top) => top < bottom && simplify([top, bottom])[1] === bottom));
  const [x, y] = [pickTop(bottomA), pickTop(bottomB)];
  const [scaledX, scaledY] = [(x * common) / bottomA, (y * common) / bottomB];
  const plus = scaledX <= scaledY || random.integer(0, 1) === 0;
  const top = plus ? scaledX + scaledY : scaledX - scaledY;
  const sign = plus ? '+' : '−';
  return {
    prompt: inBoth(() => `${x}/${bottomA} ${sign} ${y}/${bottomB} = ?`),
    worked: [
      say(
        `Maak de noemers gelijk. ${bottomA} en ${bottomB} passen allebei in ${common}.`,
        `Make the denominators the same. ${bottomA} and ${bottomB} both fit in ${common}.`,
      ),
      inBoth(() => `${x}/${bottomA} = ${scaledX}/${common}, ${y}/${bottomB} = ${scaledY}/${common}`),
      inBoth(() => `${scaledX}/${common} ${sign} ${scaledY}/${common} = ${top}/${common}${simpler([top, common])}`),
    ],
    ...askFraction({
      answer: [top, common],
      mistakes: [
        slipTo<Ratio>(
          plus ? [x + y, bottomA + bottomB] : [Math.abs(x - y), Math.abs(bottomA - bottomB)],
          plus ? 'added-numerators-and-denominators' : 'subtracted-numerators-and-denominators',
          'Je rekende boven en onder apart. De stukken zijn niet even groot: maak eerst de noemers gelijk.',
          'You worked above and below separately. The pieces are not the same size: first make the denominators the same.',
        ),
        slipTo<Ratio>(
          [plus ? x + y : Math.abs(x - y), common],
          'numerators-not-scaled',
          `Je veranderde de noemer in ${common}, maar de tellers niet. Wat je onder doet, doe je ook boven.`,
          `You changed the denominator to ${common}, but not the numerators. What you do below, you also do above.`,
        ),
        slipTo<Ratio>(
          plus ? [Math.abs(scaledX - scaledY), common] : [scaledX + scaledY, common],
          'wrong-operation',
          `Kijk naar het teken: ${sign}.`,
          `Look at the sign: ${sign}.`,
        ),
      ],
      wrong: say(
        `Schrijf beide breuken eerst met noemer ${common}.`,
        `First write both fractions with denominator ${common}.`,
      ),
    }),
  };
}

function timesWhole(random: Random): Exercise {
  const [top, bottom] = random.pick<Ratio>([
    [1, 2],
    [1, 3],
    [2, 3],
    [1, 4],
    [3, 4],
    [2, 5],
    [3, 5],
    [3, 8],
    [5, 6],
    [2, 7],
    [3, 10],
  ]);
  const times = random.integer(2, 8);
  const product: Ratio = [top * times, bottom];
  const story = random.integer(0, 1) === 0;
  return {
    prompt: story
      ? say(
          `Voor één kom soep is ${top}/${bottom} liter nodig.\nHoeveel liter is nodig voor ${times} kommen?`,
          `One bowl of soup needs ${top}/${bottom} of a litre.\nHow many litres do ${times} bowls need?`,
        )
      : inBoth(() => `${times} × ${top}/${bottom} = ?`),
    worked: [
      say(
        `${times} keer ${top} stukken van 1/${bottom} is ${times * top} stukken.`,
        `${times} times ${top} pieces of 1/${bottom} is ${times * top} pieces.`,
      ),
      inBoth(() => `${times} × ${top}/${bottom} = ${times * top}/${bottom}${simpler(product)}`),
    ],
    ...askFraction({
      answer: product,
      decimals: true,
      mistakes: [
        slipTo<Ratio>(
          [top * times, bottom * times],
          'multiplied-both',
          `Je vermenigvuldigde boven én onder. Dan is de breuk nog even groot: ${top}/${bottom}. Vermenigvuldig alleen de teller.`,
          `You multiplied above and below. Then the fraction is still the same size: ${top}/${bottom}. Multiply only the numerator.`,
        ),
        slipTo<Ratio>(
          [top, bottom * times],
          'multiplied-denominator',
          'Je vermenigvuldigde de noemer. Dan worden de stukken net kleiner.',
          'You multiplied the denominator. That makes the pieces smaller.',
        ),
        slipTo<Ratio>(
          [times * bottom + top, bottom],
          'added-instead',
          `Je telde ${times} erbij. Hier neem je ${times} keer ${top}/${bottom}.`,
          `You added ${times}. Here you take ${times} times ${top}/${bottom}.`,
        ),
      ],
      wrong: say(
        `Tel ${top}/${bottom} een paar keer op. Wat gebeurt er met de teller?`,
        `Add ${top}/${bottom} a few times. What happens to the numerator?`,
      ),
    }),
  };
}
