import type { Random } from '../../../../kernel/random.ts';
import { chooseOne, inBoth, putInOrder, type Ratio, simplify } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askFraction, askNumber, option, say, slip, slipTo } from './ask.ts';

/** What a fraction is, equal fractions and comparing: the first half of the line `breuken`. */
export const FRACTIONS: readonly ExerciseGenerator[] = [
  { goal: 'W3.BR.1', version: 1, generate: nameTheFraction },
  { goal: 'W3.BR.2', version: 1, generate: fractionOfQuantity },
  { goal: 'W4.BR.3', version: 1, generate: equalFractions },
  { goal: 'W4.BR.4', version: 1, generate: compareFractions },
];

function nameTheFraction(random: Random): Exercise {
  const parts = random.integer(3, 10);
  const shaded = random.integer(1, parts - 1);
  const rest = parts - shaded;
  const asksRest = random.integer(0, 2) === 0;
  const wanted = asksRest ? rest : shaded;
  const other = asksRest ? shaded : rest;
  const thing = random.pick([
    { nl: 'de strook', en: 'the bar' },
    { nl: 'de reep chocolade', en: 'the chocolate bar' },
    { nl: 'de plank', en: 'the plank' },
  ]);
  return {
    prompt: say(
      `Welk deel van ${thing.nl} is ${asksRest ? 'niet gekleurd' : 'gekleurd'}? Schrijf een breuk.`,
      `Which part of ${thing.en} is ${asksRest ? 'not coloured' : 'coloured'}? Write a fraction.`,
    ),
    figure: {
      kind: 'fractionBars',
      bars: [{ parts, shaded }],
      alt: say(
        `Een strook in ${parts} gelijke stukken. Aantal gekleurde stukken: ${shaded}.`,
        `A bar in ${parts} equal pieces. Number of coloured pieces: ${shaded}.`,
      ),
    },
    worked: [
      say(
        `Tel alle gelijke stukken: ${parts}. Dat is de noemer, onder de streep.`,
        `Count all the equal pieces: ${parts}. That is the denominator, below the line.`,
      ),
      say(
        `Tel de stukken die ${asksRest ? 'niet gekleurd' : 'gekleurd'} zijn: ${wanted}. Dat is de teller.`,
        `Count the pieces that are ${asksRest ? 'not coloured' : 'coloured'}: ${wanted}. That is the numerator.`,
      ),
      inBoth(() => `${wanted}/${parts}`),
    ],
    ...askFraction({
      answer: [wanted, parts],
      mistakes: [
        slipTo<Ratio>(
          [other, parts],
          'counted-other-part',
          'Je telde het andere deel. Lees de vraag nog eens: gekleurd of niet gekleurd?',
          'You counted the other part. Read the question again: coloured or not coloured?',
        ),
        slipTo<Ratio>(
          [wanted, other],
          'part-to-part',
          `Je vergeleek de twee kleuren. Onder de streep komen álle stukken: ${parts}.`,
          `You compared the two colours. Below the line you write all the pieces: ${parts}.`,
        ),
        slipTo<Ratio>(
          [parts, wanted],
          'upside-down',
          'Je breuk staat omgekeerd. Het aantal stukken van het geheel komt onder de streep.',
          'Your fraction is upside down. The number of pieces in the whole goes below the line.',
        ),
      ],
      wrong: say(
        'Tel eerst alle stukken en dan de stukken waar het om gaat.',
        'First count all the pieces, then the pieces in question.',
      ),
    }),
  };
}

function fractionOfQuantity(random: Random): Exercise {
  const bottom = random.pick([2, 3, 4, 5, 6, 8, 10]);
  const top = bottom === 2 ? 1 : random.integer(1, bottom - 1);
  const part = random.integer(2, 9);
  const total = bottom * part;
  const answer = part * top;
  const contexts = [
    say(
      `In een klas zitten ${total} kinderen. ${top}/${bottom} komt met de fiets.\nHoeveel kinderen zijn dat?`,
      `There are ${total} children in a class. ${top}/${bottom} come by bike.\nHow many children is that?`,
    ),
    say(
      `Er liggen ${total} aardbeien in een schaal. ${top}/${bottom} wordt opgegeten.\nHoeveel aardbeien worden opgegeten?`,
      `There are ${total} strawberries in a bowl. ${top}/${bottom} are eaten.\nHow many strawberries are eaten?`,
    ),
  ];
  const story = total >= 12 && total <= 30;
  return {
    prompt:
      story && random.integer(0, 1) === 0
        ? random.pick(contexts)
        : say(`${top}/${bottom} van ${total} = ?`, `${top}/${bottom} of ${total} = ?`),
    worked: [
      say(
        `Verdeel ${total} in ${bottom} gelijke delen: ${total} : ${bottom} = ${part}.`,
        `Split ${total} into ${bottom} equal parts: ${total} : ${bottom} = ${part}.`,
      ),
      say(`1/${bottom} van ${total} is dus ${part}.`, `So 1/${bottom} of ${total} is ${part}.`),
      say(
        `Neem ${top} van die delen: ${top} × ${part} = ${answer}.`,
        `Take ${top} of those parts: ${top} × ${part} = ${answer}.`,
      ),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          part,
          'took-one-part',
          `${part} is 1/${bottom} van ${total}. Je moet ${top} van die delen nemen.`,
          `${part} is 1/${bottom} of ${total}. You must take ${top} of those parts.`,
        ),
        slipTo(
          total - answer,
          'took-the-rest',
          'Dat is wat er overblijft. De vraag gaat over het andere deel.',
          'That is what is left. The question is about the other part.',
        ),
        slipTo(
          total - top,
          'subtracted-numerator',
          `Je trok ${top} af. Verdeel eerst in ${bottom} gelijke delen.`,
          `You subtracted ${top}. First split into ${bottom} equal parts.`,
        ),
        slipTo(
          total * top,
          'not-divided',
          `Je vermenigvuldigde met ${top}. Deel eerst door ${bottom}.`,
          `You multiplied by ${top}. First divide by ${bottom}.`,
        ),
      ],
      wrong: say(`Deel ${total} eerst door ${bottom}.`, `First divide ${total} by ${bottom}.`),
    }),
  };
}

/** Simple fractions in their simplest form, less than 1. */
const SIMPLE: readonly Ratio[] = [
  [1, 2],
  [1, 3],
  [2, 3],
  [1, 4],
  [3, 4],
  [1, 5],
  [2, 5],
  [3, 5],
  [4, 5],
  [5, 6],
  [3, 8],
  [5, 8],
];

function equalFractions(random: Random): Exercise {
  const [top, bottom] = random.pick(SIMPLE);
  const by = random.integer(2, bottom > 5 ? 4 : 5);
  const [bigTop, bigBottom] = [top * by, bottom * by];
  if (random.integer(0, 2) === 0) return simplifyFraction([bigTop, bigBottom], by);
  const asksTop = random.integer(0, 1) === 0;
  const [answer, additive] = asksTop ? [bigTop, top + bigBottom - bottom] : [bigBottom, bottom + bigTop - top];
  const shown = asksTop ? `?/${bigBottom}` : `${bigTop}/?`;
  return {
    prompt: say(
      `Maak de breuken gelijk. Welk getal hoort op het vraagteken?\n${top}/${bottom} = ${shown}`,
      `Make the fractions equal. Which number belongs at the question mark?\n${top}/${bottom} = ${shown}`,
    ),
    figure: {
      kind: 'fractionBars',
      bars: [{ parts: bottom, shaded: top }],
      alt: say(
        `Een strook in ${bottom} stukken, waarvan ${top} gekleurd.`,
        `A bar in ${bottom} pieces, ${top} of them coloured.`,
      ),
    },
    worked: [
      asksTop
        ? say(
            `Van noemer ${bottom} naar ${bigBottom} is × ${by}.`,
            `From denominator ${bottom} to ${bigBottom} is × ${by}.`,
          )
        : say(`Van teller ${top} naar ${bigTop} is × ${by}.`, `From numerator ${top} to ${bigTop} is × ${by}.`),
      asksTop
        ? say(
            `Doe met de teller hetzelfde: ${top} × ${by} = ${bigTop}.`,
            `Do the same to the numerator: ${top} × ${by} = ${bigTop}.`,
          )
        : say(
            `Doe met de noemer hetzelfde: ${bottom} × ${by} = ${bigBottom}.`,
            `Do the same to the denominator: ${bottom} × ${by} = ${bigBottom}.`,
          ),
      inBoth(() => `${top}/${bottom} = ${bigTop}/${bigBottom}`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          additive,
          'added-same-number',
          `Je telde boven en onder hetzelfde getal op. Dan verandert de breuk. Vermenigvuldig boven en onder met ${by}.`,
          `You added the same number above and below. That changes the fraction. Multiply above and below by ${by}.`,
        ),
        slipTo(
          asksTop ? top : bottom,
          'only-one-changed',
          'Je veranderde maar één getal. Doe boven en onder hetzelfde.',
          'You changed only one number. Do the same above and below.',
        ),
      ],
      wrong: say(
        'Met welk getal is vermenigvuldigd? Doe dat boven én onder de streep.',
        'By which number was it multiplied? Do that above and below the line.',
      ),
    }),
  };
}

function simplifyFraction([top, bottom]: Ratio, by: number): Exercise {
  const [simpleTop, simpleBottom] = simplify([top, bottom]);
  return {
    prompt: say(`Schrijf ${top}/${bottom} zo eenvoudig mogelijk.`, `Write ${top}/${bottom} in its simplest form.`),
    worked: [
      say(
        `Zoek het grootste getal dat ${top} én ${bottom} deelt: ${by}.`,
        `Find the largest number that divides both ${top} and ${bottom}: ${by}.`,
      ),
      inBoth(() => `${top} : ${by} = ${simpleTop}, ${bottom} : ${by} = ${simpleBottom}`),
      inBoth(() => `${top}/${bottom} = ${simpleTop}/${simpleBottom}`),
    ],
    ...askFraction({
      answer: [simpleTop, simpleBottom],
      lowest: true,
      mistakes: [
        slipTo<Ratio>(
          [top - by, bottom - by],
          'subtracted-same-number',
          `Je trok boven en onder hetzelfde af. Deel boven en onder door hetzelfde getal.`,
          `You subtracted the same above and below. Divide above and below by the same number.`,
        ),
        slipTo<Ratio>(
          [simpleTop, bottom],
          'only-one-changed',
          'Je deelde alleen de teller. Deel ook de noemer.',
          'You divided only the numerator. Divide the denominator too.',
        ),
      ],
      wrong: say(
        `Zoek een getal waardoor je ${top} en ${bottom} allebei kunt delen.`,
        `Find a number by which you can divide both ${top} and ${bottom}.`,
      ),
    }),
  };
}

const BY_DENOMINATOR = slip(
  'larger-denominator-larger-fraction',
  'Een grotere noemer betekent meer stukken, en dus kleinere stukken. Denk aan een taart die je met meer mensen deelt.',
  'A larger denominator means more pieces, so smaller pieces. Think of a cake shared between more people.',
);

function compareFractions(random: Random): Exercise {
  return random.pick([orderSameNumerator, aroundHalf])(random);
}

function orderSameNumerator(random: Random): Exercise {
  const top = random.integer(1, 3);
  const bottoms = random
    .shuffle([2, 3, 4, 5, 6, 8, 9, 10, 12].filter((each) => each > top))
    .slice(0, 3)
    .sort((a, b) => b - a);
  return {
    prompt: say('Zet de breuken van klein naar groot.', 'Put the fractions in order from small to large.'),
    worked: [
      say(
        `Alle tellers zijn ${top}: van elke breuk neem je evenveel stukken.`,
        `All numerators are ${top}: you take the same number of pieces each time.`,
      ),
      say(
        `Hoe groter de noemer, hoe kleiner de stukken. Met ${bottoms[0]} stukken zijn ze het kleinst.`,
        `The larger the denominator, the smaller the pieces. With ${bottoms[0]} pieces they are the smallest.`,
      ),
      inBoth(() => bottoms.map((bottom) => `${top}/${bottom}`).join(' < ')),
    ],
    ...putInOrder(
      random,
      bottoms.map((bottom) => inBoth(() => `${top}/${bottom}`)),
      {
        wrong: say(
          'Welke stukken zijn het kleinst? Kijk naar de noemer.',
          'Which pieces are the smallest? Look at the denominator.',
        ),
        mistakes: [{ order: [2, 1, 0], ...BY_DENOMINATOR }],
      },
    ),
  };
}

/** The smaller fraction has the larger numbers, so that comparing digits goes wrong. */
function aroundHalf(random: Random): Exercise {
  const [topLarge, bottomLarge] = random.pick<Ratio>([
    [2, 3],
    [3, 4],
    [3, 5],
    [4, 5],
    [4, 6],
    [5, 6],
    [5, 8],
  ]);
  const bottomSmall = random.pick([7, 8, 9, 10, 12].filter((each) => each > bottomLarge));
  const topSmall = Math.floor((bottomSmall - 1) / 2);
  const large = inBoth(() => `${topLarge}/${bottomLarge}`);
  const small = inBoth(() => `${topSmall}/${bottomSmall}`);
  return {
    prompt: say(
      `Welke breuk is het grootst: ${topLarge}/${bottomLarge} of ${topSmall}/${bottomSmall}?`,
      `Which fraction is larger: ${topLarge}/${bottomLarge} or ${topSmall}/${bottomSmall}?`,
    ),
    worked: [
      say('Vergelijk allebei met een half.', 'Compare both with a half.'),
      say(
        `De helft van ${bottomLarge} is ${bottomLarge % 2 ? `net geen ${(bottomLarge + 1) / 2}` : bottomLarge / 2}, dus ${topLarge}/${bottomLarge} is meer dan een half.`,
        `Half of ${bottomLarge} is ${bottomLarge % 2 ? `just under ${(bottomLarge + 1) / 2}` : bottomLarge / 2}, so ${topLarge}/${bottomLarge} is more than a half.`,
      ),
      say(
        `${topSmall} is minder dan de helft van ${bottomSmall}, dus ${topSmall}/${bottomSmall} is minder dan een half.`,
        `${topSmall} is less than half of ${bottomSmall}, so ${topSmall}/${bottomSmall} is less than a half.`,
      ),
    ],
    ...chooseOne(
      random,
      large,
      [
        option(small, BY_DENOMINATOR),
        option(
          say('Ze zijn even groot.', 'They are equal.'),
          slip(
            'same-gap-same-size',
            `Vergelijk ze met een half: ${topSmall}/${bottomSmall} is minder dan een half, ${topLarge}/${bottomLarge} is meer.`,
            `Compare them with a half: ${topSmall}/${bottomSmall} is less than a half, ${topLarge}/${bottomLarge} is more.`,
          ),
        ),
      ],
      { wrong: say('Vergelijk elke breuk met een half.', 'Compare each fraction with a half.') },
    ),
  };
}
