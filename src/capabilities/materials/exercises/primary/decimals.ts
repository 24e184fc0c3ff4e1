import type { Random } from '../../../../kernel/random.ts';
import { chooseOne, inBoth, type Ratio, simplify } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askFraction, askNumber, en, nl, option, say, slip, slipTo } from './ask.ts';

/** What decimals are and which is larger: the line `kommagetallen` in year 4, and their bond with fractions. */
export const DECIMALS: readonly ExerciseGenerator[] = [
  { goal: 'W4.KOM.1', version: 1, generate: readDecimal },
  { goal: 'W4.KOM.2', version: 1, generate: compareDecimals },
  { goal: 'W4.KOM.3', version: 1, generate: between },
  { goal: 'W5.KOM.6', version: 1, generate: fractionAndDecimal },
];

function readDecimal(random: Random): Exercise {
  const whole = random.integer(0, 12);
  const tenths = random.integer(0, 2) === 0 ? 0 : random.integer(1, 9);
  const hundredths = random.integer(1, 9);
  const number = (whole * 100 + tenths * 10 + hundredths) / 100;
  if (tenths > 0 && tenths !== hundredths && random.integer(0, 1) === 0)
    return digitInDecimal(random, number, tenths, hundredths);
  const [wholeNl, wholeEn] = whole === 1 ? ['1 hele', '1 whole'] : [`${whole} hele`, `${whole} wholes`];
  const tenthsNl = tenths ? `, ${tenths} ${tenths === 1 ? 'tiende' : 'tienden'}` : '';
  const tenthsEn = tenths ? `, ${tenths} ${tenths === 1 ? 'tenth' : 'tenths'}` : '';
  return {
    prompt: say(
      `Schrijf als kommagetal: ${wholeNl}${tenthsNl} en ${hundredths} ${hundredths === 1 ? 'honderdste' : 'honderdsten'}.`,
      `Write as a decimal: ${wholeEn}${tenthsEn} and ${hundredths} ${hundredths === 1 ? 'hundredth' : 'hundredths'}.`,
    ),
    worked: [
      say(`De hele komen voor de komma: ${whole}.`, `The wholes come before the decimal point: ${whole}.`),
      say(
        `Na de komma komen eerst de tienden (${tenths}) en dan de honderdsten (${hundredths}).`,
        `After the point come first the tenths (${tenths}) and then the hundredths (${hundredths}).`,
      ),
      inBoth((f) => f(number)),
    ],
    ...askNumber({
      answer: number,
      mistakes: [
        slipTo(
          whole + hundredths / 10,
          tenths ? 'tenths-left-out' : 'zero-left-out',
          tenths
            ? `Vergeet de ${tenths} tienden niet. Die komen net na de komma.`
            : 'Er zijn 0 tienden. Schrijf die 0, anders worden het tienden in plaats van honderdsten.',
          tenths
            ? `Do not forget the ${tenths} tenths. They come right after the point.`
            : 'There are 0 tenths. Write that 0, otherwise it becomes tenths instead of hundredths.',
        ),
        slipTo(
          whole + hundredths / 10 + tenths / 100,
          'tenths-and-hundredths-swapped',
          'Je wisselde tienden en honderdsten. De tienden staan net na de komma.',
          'You swapped tenths and hundredths. The tenths are right after the point.',
        ),
        slipTo(
          Number(`${whole}${tenths || ''}${hundredths}`),
          'point-left-out',
          'Er ontbreekt een komma na de hele.',
          'There is no decimal point after the wholes.',
        ),
      ],
      wrong: say(
        'Voor de komma: hele. Na de komma: tienden, dan honderdsten.',
        'Before the point: wholes. After the point: tenths, then hundredths.',
      ),
    }),
  };
}

function digitInDecimal(random: Random, number: number, tenths: number, hundredths: number): Exercise {
  const asksTenths = random.integer(0, 1) === 0;
  const digit = asksTenths ? tenths : hundredths;
  const value = asksTenths ? digit / 10 : digit / 100;
  const place = asksTenths ? say('tienden', 'tenths') : say('honderdsten', 'hundredths');
  return {
    prompt: say(
      `Kijk naar ${nl(number)}.\nHoeveel zijn de ${place.nl} waard? Schrijf een kommagetal.`,
      `Look at ${en(number)}.\nWhat are the ${place.en} worth? Write a decimal.`,
    ),
    worked: [
      say(
        'Net na de komma staan de tienden, daarna de honderdsten.',
        'Right after the point are the tenths, then the hundredths.',
      ),
      say(`Het cijfer van de ${place.nl} is ${digit}.`, `The digit of the ${place.en} is ${digit}.`),
      say(`${digit} ${place.nl} = ${nl(value)}`, `${digit} ${place.en} = ${en(value)}`),
    ],
    ...askNumber({
      answer: value,
      mistakes: [
        slipTo(
          digit,
          'face-value',
          `Dat is het cijfer. Het staat bij de ${place.nl}, dus het is veel minder waard.`,
          `That is the digit. It is in the ${place.en}, so it is worth much less.`,
        ),
        slipTo(
          asksTenths ? value / 10 : value * 10,
          'place-shifted',
          `Je zit één plaats te ver. Waar staan de ${place.nl}?`,
          `You are one place off. Where are the ${place.en}?`,
        ),
        slipTo(
          asksTenths ? hundredths / 100 : tenths / 10,
          'wrong-digit',
          `Dat is het andere cijfer. Zoek de ${place.nl}.`,
          `That is the other digit. Find the ${place.en}.`,
        ),
        slipTo(
          digit * (asksTenths ? 10 : 100),
          'tens-for-tenths',
          'Tienden en honderdsten zijn kleiner dan 1. Tientallen en honderdtallen zijn groter.',
          'Tenths and hundredths are smaller than 1. Tens and hundreds are larger.',
        ),
      ],
      wrong: say(`Wijs het cijfer van de ${place.nl} aan.`, `Point at the digit of the ${place.en}.`),
    }),
  };
}

function compareDecimals(random: Random): Exercise {
  const sport = random.integer(0, 2) === 0;
  const whole = sport ? random.integer(1, 3) : random.integer(0, 9);
  const tenth = random.integer(3, 9);
  const low = random.integer(1, tenth - 1);
  const large = whole + tenth / 10;
  const longer = whole + low / 10 + random.integer(1, 9) / 100;
  const tiny = whole + random.integer(1, 9) / 100;
  const text = (value: number) => inBoth((f) => f(value));
  return {
    prompt: sport
      ? say(
          'Drie kinderen springen zo ver (in meter). Welke sprong is het verst?',
          'Three children jump this far (in metres). Which jump is the longest?',
        )
      : say('Welk getal is het grootst?', 'Which number is the largest?'),
    worked: [
      say(
        `Schrijf overal twee cijfers na de komma: ${nl(large)} = ${nl(large, 2)}.`,
        `Write two digits after the point everywhere: ${en(large)} = ${en(large, 2)}.`,
      ),
      say(
        `Vergelijk: ${nl(large, 2)}, ${nl(longer, 2)} en ${nl(tiny, 2)}. Kijk eerst naar de tienden.`,
        `Compare: ${en(large, 2)}, ${en(longer, 2)} and ${en(tiny, 2)}. Look at the tenths first.`,
      ),
      say(
        `${nl(large)} heeft de meeste tienden (${tenth}) en is het grootst.`,
        `${en(large)} has the most tenths (${tenth}), so it is the largest.`,
      ),
    ],
    ...chooseOne(
      random,
      text(large),
      [
        option(
          text(longer),
          slip(
            'longer-is-larger',
            `Meer cijfers na de komma betekent niet dat een getal groter is. Vergelijk de tienden: ${low} en ${tenth}.`,
            `More digits after the point does not make a number larger. Compare the tenths: ${low} and ${tenth}.`,
          ),
        ),
        option(
          text(tiny),
          slip(
            'zero-ignored',
            'Net na de komma staat hier een 0: er zijn dus geen tienden.',
            'Right after the point there is a 0 here, so there are no tenths.',
          ),
        ),
      ],
      {
        wrong: say(
          'Vergelijk eerst de hele, dan de tienden, dan de honderdsten.',
          'Compare the wholes first, then the tenths, then the hundredths.',
        ),
      },
    ),
  };
}

function between(random: Random): Exercise {
  const low = (random.integer(1, 9) * 10 + random.integer(0, 8)) / 10;
  const high = (low * 10 + 1) / 10;
  const inside = (low * 100 + random.integer(1, 9)) / 100;
  const text = (value: number) => inBoth((f) => f(value));
  return {
    prompt: say(
      `Welk getal ligt tussen ${nl(low)} en ${nl(high)}?`,
      `Which number lies between ${en(low)} and ${en(high)}?`,
    ),
    worked: [
      say(
        `Schrijf een 0 bij: ${nl(low)} = ${nl(low, 2)} en ${nl(high)} = ${nl(high, 2)}.`,
        `Write an extra 0: ${en(low)} = ${en(low, 2)} and ${en(high)} = ${en(high, 2)}.`,
      ),
      say(
        `Tussen ${nl(low, 2)} en ${nl(high, 2)} liggen nog 9 getallen met twee cijfers na de komma.`,
        `Between ${en(low, 2)} and ${en(high, 2)} there are 9 more numbers with two digits after the point.`,
      ),
      say(`${nl(inside)} is er een van.`, `${en(inside)} is one of them.`),
    ],
    ...chooseOne(
      random,
      text(inside),
      [
        option(
          text((Math.round(low * 10) * 10 - random.integer(1, 9)) / 100),
          slip(
            'looked-at-last-digits',
            `Dit getal is kleiner dan ${nl(low)}. Vergelijk de tienden.`,
            `This number is smaller than ${en(low)}. Compare the tenths.`,
          ),
        ),
        option(
          text((Math.round(high * 10) * 10 + random.integer(1, 9)) / 100),
          slip(
            'longer-fits-between',
            `Dit getal is groter dan ${nl(high)}. Vergelijk de tienden.`,
            `This number is larger than ${en(high)}. Compare the tenths.`,
          ),
        ),
        option(
          say('Er ligt geen getal tussen.', 'There is no number between them.'),
          slip(
            'decimals-like-whole-numbers',
            `Er past altijd nog een getal tussen. Schrijf ${nl(low)} als ${nl(low, 2)} en tel verder in honderdsten.`,
            `Another number always fits in between. Write ${en(low)} as ${en(low, 2)} and count on in hundredths.`,
          ),
        ),
      ],
      {
        wrong: say(
          'Schrijf beide getallen met twee cijfers na de komma.',
          'Write both numbers with two digits after the point.',
        ),
      },
    ),
  };
}

const FAMILIAR: readonly Ratio[] = [
  [1, 2],
  [1, 4],
  [3, 4],
  [1, 5],
  [2, 5],
  [3, 5],
  [4, 5],
  [1, 10],
  [3, 10],
  [7, 10],
  [9, 10],
  [1, 20],
  [3, 20],
  [7, 20],
  [1, 25],
  [3, 25],
  [1, 50],
  [7, 50],
  [9, 100],
  [37, 100],
];

function fractionAndDecimal(random: Random): Exercise {
  const [top, bottom] = random.pick(FAMILIAR);
  const decimal = top / bottom;
  const base = bottom === 2 || bottom === 5 || bottom === 10 ? 10 : 100;
  const scaled = (top * base) / bottom;
  if (random.integer(0, 2) === 0) return decimalToFraction([top, bottom], base);
  return {
    prompt: say(`Schrijf ${top}/${bottom} als kommagetal.`, `Write ${top}/${bottom} as a decimal.`),
    worked: [
      say(
        bottom === base
          ? `De noemer is al ${base}.`
          : `Maak de noemer ${base}: vermenigvuldig boven en onder met ${base / bottom}.`,
        bottom === base
          ? `The denominator is ${base} already.`
          : `Make the denominator ${base}: multiply above and below by ${base / bottom}.`,
      ),
      say(
        `${scaled}/${base} = ${scaled} ${base === 10 ? (scaled === 1 ? 'tiende' : 'tienden') : 'honderdsten'} = ${nl(decimal)}`,
        `${scaled}/${base} = ${scaled} ${base === 10 ? (scaled === 1 ? 'tenth' : 'tenths') : 'hundredths'} = ${en(decimal)}`,
      ),
    ],
    ...askNumber({
      answer: decimal,
      mistakes: [
        slipTo(
          Number(`${top}.${bottom}`),
          'fraction-bar-as-point',
          'De breukstreep is geen komma. Een breuk is een deling: teller gedeeld door noemer.',
          'The fraction bar is not a decimal point. A fraction is a division: numerator divided by denominator.',
        ),
        slipTo(
          Number(`0.${bottom}`),
          'denominator-after-point',
          `Je schreef de noemer na de komma. Hoeveel ${base === 10 ? 'tienden' : 'honderdsten'} is ${top}/${bottom}?`,
          `You wrote the denominator after the point. How many ${base === 10 ? 'tenths' : 'hundredths'} is ${top}/${bottom}?`,
        ),
        slipTo(
          decimal < 0.1 ? decimal * 10 : decimal / 10,
          'place-shifted',
          'Kijk na op welke plaats na de komma het cijfer moet staan: tienden of honderdsten.',
          'Check in which place after the point the digit belongs: tenths or hundredths.',
        ),
        slipTo(
          top / 10,
          'numerator-after-point',
          `Je schreef de teller na de komma. De stukken zijn hier geen tienden maar stukken van 1/${bottom}.`,
          `You wrote the numerator after the point. The pieces here are not tenths but pieces of 1/${bottom}.`,
        ),
      ],
      wrong: say(`Maak eerst een breuk met noemer ${base}.`, `First make a fraction with denominator ${base}.`),
    }),
  };
}

function decimalToFraction(ratio: Ratio, base: number): Exercise {
  const [top, bottom] = simplify(ratio);
  const decimal = top / bottom;
  const scaled = (top * base) / bottom;
  return {
    prompt: say(`Schrijf ${nl(decimal)} als breuk.`, `Write ${en(decimal)} as a fraction.`),
    worked: [
      say(
        `${nl(decimal)} is ${scaled} ${base === 10 ? 'op 10' : 'op 100'}: ${scaled}/${base}.`,
        `${en(decimal)} is ${scaled} out of ${base}: ${scaled}/${base}.`,
      ),
      bottom === base
        ? say('Deze breuk kan niet eenvoudiger.', 'This fraction cannot be simpler.')
        : say(
            `Eenvoudiger: deel boven en onder door ${base / bottom}. Dat geeft ${top}/${bottom}.`,
            `Simpler: divide above and below by ${base / bottom}. That gives ${top}/${bottom}.`,
          ),
    ],
    ...askFraction({
      answer: [top, bottom],
      mistakes: [
        slipTo<Ratio>(
          [1, scaled],
          'digits-as-denominator',
          'Je zette de cijfers na de komma onder de streep. Ze zijn de teller: zoveel tienden of honderdsten.',
          'You put the digits after the point below the line. They are the numerator: that many tenths or hundredths.',
        ),
        slipTo<Ratio>(
          [scaled, base === 10 ? 100 : 10],
          'place-shifted',
          'Eén cijfer na de komma zijn tienden, twee cijfers zijn honderdsten.',
          'One digit after the point means tenths, two digits mean hundredths.',
        ),
      ],
      wrong: say(
        'Zijn het tienden of honderdsten? Dat getal komt onder de streep.',
        'Are they tenths or hundredths? That number goes below the line.',
      ),
    }),
  };
}
