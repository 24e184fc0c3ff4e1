import type { Random } from '../../../../kernel/random.ts';
import { inBoth } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askNumber, en, nl, say, slipTo, someone } from './ask.ts';

/** Tables, divisions and powers of ten: the first half of the line `vermenigvuldigen-delen`. */
export const MULTIPLICATION: readonly ExerciseGenerator[] = [
  { goal: 'W3.VER.1', version: 1, generate: tables },
  { goal: 'W3.VER.2', version: 1, generate: divideFacts },
  { goal: 'W3.VER.3', version: 1, generate: divideWithRemainder },
  { goal: 'W4.VER.4', version: 1, generate: powersOfTen },
];

/** The easy neighbour of a table: ten, five or double. */
function neighbour(factor: number): number {
  return factor >= 8 ? 10 : factor >= 5 ? 5 : 2;
}

function tables(random: Random): Exercise {
  const [a, b] = [random.integer(3, 9), random.integer(3, 9)];
  const answer = a * b;
  const near = neighbour(a);
  const gap = a - near;
  const kind = random.pick(['bare', 'missing', 'story'] as const);
  const known = `${near} × ${b} = ${near * b}`;
  const things = random.pick([
    say(
      `In één doos zitten ${b} potloden. Hoeveel potloden zitten er in ${a} dozen?`,
      `One box holds ${b} pencils. How many pencils are in ${a} boxes?`,
    ),
    say(
      `Er staan ${a} rijen met ${b} stoelen. Hoeveel stoelen zijn dat?`,
      `There are ${a} rows of ${b} chairs. How many chairs is that?`,
    ),
    say(
      `Een kaartje kost ${b} euro. Hoeveel euro kosten ${a} kaartjes?`,
      `A ticket costs ${b} euros. How many euros do ${a} tickets cost?`,
    ),
  ]);
  if (kind === 'missing') return missingFactor(a, b);
  return {
    prompt: kind === 'story' ? things : inBoth(() => `${a} × ${b} = ?`),
    worked: [
      say(`Begin met een tafel die je kent: ${known}.`, `Start with a table you know: ${known}.`),
      gap === 0
        ? say(`Dat is meteen het antwoord.`, `That is the answer at once.`)
        : say(
            `${a} keer is ${Math.abs(gap)} keer ${gap > 0 ? 'meer' : 'minder'}: ${near * b} ${gap > 0 ? '+' : '−'} ${Math.abs(gap) * b} = ${answer}.`,
            `${a} times is ${Math.abs(gap)} times ${gap > 0 ? 'more' : 'less'}: ${near * b} ${gap > 0 ? '+' : '−'} ${Math.abs(gap) * b} = ${answer}.`,
          ),
      inBoth(() => `${a} × ${b} = ${answer}`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          a + b,
          'added-factors',
          `Je telde ${a} en ${b} op. ${a} × ${b} is ${a} keer het getal ${b}.`,
          `You added ${a} and ${b}. ${a} × ${b} is ${a} times the number ${b}.`,
        ),
        slipTo(answer + b, 'one-group-too-many', `Je telde één keer ${b} te veel.`, `You counted one ${b} too many.`),
        slipTo(answer - b, 'one-group-too-few', `Je telde één keer ${b} te weinig.`, `You counted one ${b} too few.`),
      ],
      wrong: say(
        `Gebruik een tafel die je kent: ${known}. Ga van daar verder.`,
        `Use a table you know: ${known}. Go on from there.`,
      ),
    }),
  };
}

function missingFactor(a: number, b: number): Exercise {
  return {
    prompt: say(`Welk getal ontbreekt?\n? × ${b} = ${a * b}`, `Which number is missing?\n? × ${b} = ${a * b}`),
    worked: [
      say(`Hoeveel keer ${b} is ${a * b}?`, `How many times ${b} is ${a * b}?`),
      say(
        `Je weet: ${neighbour(a)} × ${b} = ${neighbour(a) * b}. Ga van daar verder.`,
        `You know: ${neighbour(a)} × ${b} = ${neighbour(a) * b}. Go on from there.`,
      ),
      inBoth(() => `${a} × ${b} = ${a * b}`),
    ],
    ...askNumber({
      answer: a,
      mistakes: [
        slipTo(
          a * b - b,
          'subtracted',
          `Je trok ${b} af. Zoek hoeveel keer ${b} in ${a * b} past.`,
          `You took ${b} away. Find how many times ${b} fits in ${a * b}.`,
        ),
        slipTo(
          a * b * b,
          'multiplied',
          `${a * b} is al de uitkomst. Zoek het getal dat vóór × ${b} staat.`,
          `${a * b} is already the result. Find the number before × ${b}.`,
        ),
      ],
      wrong: say(
        `Zeg de tafel van ${b} op tot je bij ${a * b} komt.`,
        `Say the table of ${b} until you reach ${a * b}.`,
      ),
    }),
  };
}

function divideFacts(random: Random): Exercise {
  const [by, answer] = [random.integer(3, 9), random.integer(3, 9)];
  const total = by * answer;
  const who = someone(random);
  const prompt = random.pick([
    inBoth(() => `${total} : ${by} = ?`),
    say(
      `${who} verdeelt ${total} koekjes eerlijk over ${by} borden.\nHoeveel koekjes liggen er op elk bord?`,
      `${who} shares ${total} biscuits equally between ${by} plates.\nHow many biscuits are on each plate?`,
    ),
    say(
      `Er zijn ${total} kinderen. Ze maken ploegen van ${by}.\nHoeveel ploegen zijn er?`,
      `There are ${total} children. They make teams of ${by}.\nHow many teams are there?`,
    ),
  ]);
  return {
    prompt,
    worked: [
      say(
        `Denk aan de tafel van ${by}: hoeveel keer ${by} is ${total}?`,
        `Think of the table of ${by}: how many times ${by} is ${total}?`,
      ),
      inBoth(() => `${answer} × ${by} = ${total}`),
      inBoth(() => `${total} : ${by} = ${answer}`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          total - by,
          'subtracted',
          `Je trok ${by} af. Delen is zoeken hoeveel keer ${by} in ${total} past.`,
          `You took ${by} away. Dividing is finding how many times ${by} fits in ${total}.`,
        ),
        slipTo(
          total * by,
          'multiplied',
          `Je vermenigvuldigde. Je antwoord moet kleiner zijn dan ${total}.`,
          `You multiplied. Your answer must be smaller than ${total}.`,
        ),
        slipTo(
          answer + 1,
          'table-off-by-one',
          `Bijna. Controleer: ${answer + 1} × ${by} = ${(answer + 1) * by}, en dat is te veel.`,
          `Nearly. Check: ${answer + 1} × ${by} = ${(answer + 1) * by}, and that is too much.`,
        ),
        slipTo(
          answer - 1,
          'table-off-by-one',
          `Bijna. Controleer: ${answer - 1} × ${by} = ${(answer - 1) * by}, en dat is te weinig.`,
          `Nearly. Check: ${answer - 1} × ${by} = ${(answer - 1) * by}, and that is too little.`,
        ),
      ],
      wrong: say(
        `Zoek in de tafel van ${by}: … × ${by} = ${total}.`,
        `Look in the table of ${by}: … × ${by} = ${total}.`,
      ),
    }),
  };
}

function divideWithRemainder(random: Random): Exercise {
  const by = random.integer(4, 9);
  const quotient = random.integer(3, 9);
  const rest = random.integer(2, by - 1);
  const total = by * quotient + rest;
  const kind = random.pick(['rest', 'up', 'down'] as const);
  const answer = { rest, up: quotient + 1, down: quotient }[kind];
  const prompt = {
    rest: say(
      `${total} kaarten worden eerlijk verdeeld over ${by} kinderen.\nHoeveel kaarten blijven er over?`,
      `${total} cards are shared equally between ${by} children.\nHow many cards are left over?`,
    ),
    up: say(
      `${total} kinderen gaan naar het zwembad. In één busje kunnen ${by} kinderen.\nHoeveel busjes zijn er nodig?`,
      `${total} children go to the swimming pool. One minibus takes ${by} children.\nHow many minibuses are needed?`,
    ),
    down: say(
      `Er zijn ${total} eieren. In één doosje passen ${by} eieren.\nHoeveel doosjes kun je helemaal vullen?`,
      `There are ${total} eggs. One box holds ${by} eggs.\nHow many boxes can you fill completely?`,
    ),
  }[kind];
  const last = {
    rest: say(`Er blijven er dus ${rest} over.`, `So ${rest} are left over.`),
    up: say(
      `Voor de laatste ${rest} is er nog één busje nodig: ${quotient} + 1 = ${quotient + 1}.`,
      `The last ${rest} need one more minibus: ${quotient} + 1 = ${quotient + 1}.`,
    ),
    down: say(
      `Met de laatste ${rest} vul je geen heel doosje. Het zijn er dus ${quotient}.`,
      `The last ${rest} do not fill a whole box. So it is ${quotient}.`,
    ),
  }[kind];
  const ignored = kind === 'up' ? quotient : quotient + 1;
  return {
    prompt,
    worked: [
      inBoth(() => `${quotient} × ${by} = ${quotient * by}`),
      say(
        `${total} − ${quotient * by} = ${rest}. Dat is de rest.`,
        `${total} − ${quotient * by} = ${rest}. That is the remainder.`,
      ),
      last,
    ],
    ...askNumber({
      answer,
      mistakes: [
        kind === 'rest'
          ? slipTo(
              quotient,
              'gave-quotient',
              `Zoveel krijgt ieder kind. De vraag is hoeveel er overblijft.`,
              `That is what each child gets. The question is how many are left over.`,
            )
          : slipTo(
              rest,
              'gave-remainder',
              'Dat is de rest. Lees nog eens wat er gevraagd wordt.',
              'That is the remainder. Read again what is asked.',
            ),
        slipTo(
          kind === 'rest' ? rest + by : ignored,
          kind === 'rest' ? 'remainder-too-large' : 'remainder-misread',
          kind === 'rest'
            ? `Je rest is groter dan ${by}. Dan kan ieder kind nog een kaart krijgen.`
            : `De deling klopt. Denk nu aan de rest van ${rest}: heb je daar nog één voor nodig of niet?`,
          kind === 'rest'
            ? `Your remainder is larger than ${by}. Then each child can get one more card.`
            : `The division is right. Now think of the remainder of ${rest}: does it need one more or not?`,
        ),
      ],
      wrong: say(
        `Zoek het grootste getal in de tafel van ${by} dat in ${total} past.`,
        `Find the largest number in the table of ${by} that fits in ${total}.`,
      ),
    }),
  };
}

function powersOfTen(random: Random): Exercise {
  const power = random.pick([10, 100, 1000] as const);
  const small = power === 1000 ? random.integer(3, 79) : random.integer(12, 470);
  const number = random.integer(0, 2) === 0 ? Math.ceil(small / 10) * 10 : small;
  const large = number * power;
  const multiply = random.integer(0, 1) === 0;
  const [start, answer] = multiply ? [number, large] : [large, number];
  const sign = multiply ? '×' : ':';
  const zeros = String(power).length - 1;
  const [direction, gain] = multiply
    ? [say('links', 'left'), say('groter', 'larger')]
    : [say('rechts', 'right'), say('kleiner', 'smaller')];
  return {
    prompt: inBoth((f) => `${f(start)} ${sign} ${power} = ?`),
    worked: [
      say(
        `Bij ${sign} ${power} schuift elk cijfer ${zeros} ${zeros === 1 ? 'plaats' : 'plaatsen'} naar ${direction.nl}.`,
        `With ${sign} ${power} every digit moves ${zeros} ${zeros === 1 ? 'place' : 'places'} to the ${direction.en}.`,
      ),
      say(`Het getal wordt ${power} keer ${gain.nl}.`, `The number becomes ${power} times ${gain.en}.`),
      inBoth((f) => `${f(start)} ${sign} ${power} = ${f(answer)}`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          answer * 10,
          'one-place-too-many',
          `Er staat een 0 te veel. ${power} heeft ${zeros} ${zeros === 1 ? 'nul' : 'nullen'}.`,
          `There is one 0 too many. ${power} has ${zeros} ${zeros === 1 ? 'zero' : 'zeros'}.`,
        ),
        slipTo(
          answer / 10,
          'one-place-too-few',
          `De cijfers moeten nog één plaats opschuiven. ${power} heeft ${zeros} ${zeros === 1 ? 'nul' : 'nullen'}.`,
          `The digits must move one more place. ${power} has ${zeros} ${zeros === 1 ? 'zero' : 'zeros'}.`,
        ),
        slipTo(
          multiply ? number / power : large * power,
          'wrong-direction',
          `Bij ${sign} ${power} wordt het getal ${gain.nl}.`,
          `With ${sign} ${power} the number becomes ${gain.en}.`,
        ),
        slipTo(
          multiply ? number + power : large - power,
          'added-instead',
          `Kijk naar het teken. ${nl(start)} ${sign} ${power} is ${multiply ? 'vermenigvuldigen' : 'delen'}.`,
          `Look at the sign. ${en(start)} ${sign} ${power} means ${multiply ? 'multiply' : 'divide'}.`,
        ),
      ],
      wrong: say(
        `Tel de nullen van ${power}. Zoveel plaatsen schuiven de cijfers op.`,
        `Count the zeros of ${power}. The digits move that many places.`,
      ),
    }),
  };
}
