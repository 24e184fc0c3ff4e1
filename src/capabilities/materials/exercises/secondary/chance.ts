import { chooseOne, simplify } from '../answers.ts';
import type { ExerciseGenerator } from '../exercise.ts';
import {
  askChoice,
  askFraction,
  askNumber,
  integerExcept,
  practise,
  round,
  same,
  say,
  slip,
  type Variant,
} from './ask.ts';

const COLOURS = [
  { nl: 'rode', en: 'red' },
  { nl: 'blauwe', en: 'blue' },
  { nl: 'groene', en: 'green' },
  { nl: 'gele', en: 'yellow' },
] as const;

const marble: Variant = (random) => {
  const [one, two, three] = random.shuffle(COLOURS);
  if (!one || !two || !three) throw new RangeError('three colours are needed');
  const a = random.integer(2, 8);
  const b = integerExcept(random, 1, 8, a);
  const c = random.integer(1, 6);
  const total = a + b + c;
  const not = random.pick([true, false]);
  const want = not ? total - a : a;
  return askFraction({
    prompt: {
      nl: `In een zak zitten ${a} ${one.nl}, ${b} ${two.nl} en ${c} ${three.nl} knikkers. Je neemt er zonder kijken één.\nWat is de kans op ${not ? `géén ${one.nl}` : `een ${one.nl}`} knikker?`,
      en: `A bag holds ${a} ${one.en}, ${b} ${two.en} and ${c} ${three.en} marbles. You take one without looking.\nWhat is the chance of ${not ? `a marble that is not ${one.en}` : `a ${one.en} marble`}?`,
    },
    answer: simplify([want, total]),
    decimals: true,
    worked: [
      { nl: `Alle uitkomsten: ${a} + ${b} + ${c} = ${total}.`, en: `All outcomes: ${a} + ${b} + ${c} = ${total}.` },
      not
        ? {
            nl: `Gunstig: ${total} − ${a} = ${want}. De kans is ${want}/${total}.`,
            en: `Favourable: ${total} − ${a} = ${want}. The chance is ${want}/${total}.`,
          }
        : {
            nl: `Gunstig: ${want}. De kans is ${want}/${total}.`,
            en: `Favourable: ${want}. The chance is ${want}/${total}.`,
          },
    ],
    wrong: {
      nl: 'Nog niet. Kans = gunstige uitkomsten gedeeld door alle uitkomsten.',
      en: 'Not yet. Chance = favourable outcomes divided by all outcomes.',
    },
    mistakes: [
      slip(
        'part-to-rest',
        [want, total - want],
        'Je deelde door de andere knikkers. Deel door alle knikkers.',
        'You divided by the other marbles. Divide by all marbles.',
      ),
      slip(
        'complement',
        [total - want, total],
        not ? 'Dat is de kans op de kleur zelf. De vraag is het tegendeel.' : 'Dat is de kans op een andere kleur.',
        not
          ? 'That is the chance of the colour itself. The question is the opposite.'
          : 'That is the chance of another colour.',
      ),
      slip(
        'one-of-colours',
        [1, 3],
        'De kleuren zijn niet even waarschijnlijk: tel de knikkers.',
        'The colours are not equally likely: count the marbles.',
      ),
    ],
  });
};

const numberCard: Variant = (random) => {
  const high = random.pick([12, 15, 18, 20, 24, 30]);
  const kind = random.pick(['multiple', 'greater'] as const);
  const m = kind === 'multiple' ? random.integer(3, 6) : random.integer(5, high - 3);
  const wanted = Array.from({ length: high }, (_, i) => i + 1).filter((n) =>
    kind === 'multiple' ? n % m === 0 : n > m,
  );
  const event =
    kind === 'multiple'
      ? { nl: `een veelvoud van ${m}`, en: `a multiple of ${m}` }
      : { nl: `een getal groter dan ${m}`, en: `a number greater than ${m}` };
  return askFraction({
    prompt: {
      nl: `Op ${high} kaartjes staan de getallen 1 tot en met ${high}. Je trekt er één.\nWat is de kans op ${event.nl}?`,
      en: `${high} cards show the numbers 1 to ${high}. You draw one.\nWhat is the chance of ${event.en}?`,
    },
    answer: simplify([wanted.length, high]),
    decimals: true,
    worked: [
      wanted.length <= 8
        ? {
            nl: `Gunstig: ${wanted.join(', ')}, dat zijn er ${wanted.length}.`,
            en: `Favourable: ${wanted.join(', ')}; that makes ${wanted.length}.`,
          }
        : {
            nl: `Gunstig: ${wanted[0]} tot en met ${high}, dat zijn er ${wanted.length}.`,
            en: `Favourable: ${wanted[0]} to ${high}; that makes ${wanted.length}.`,
          },
      { nl: `De kans is ${wanted.length}/${high}.`, en: `The chance is ${wanted.length}/${high}.` },
    ],
    wrong: {
      nl: 'Nog niet. Schrijf de gunstige getallen op en tel ze.',
      en: 'Not yet. Write down the favourable numbers and count them.',
    },
    mistakes: [
      slip(
        'counts-border',
        [wanted.length + 1, high],
        'Tel na: telt het grensgetal zelf mee?',
        'Count again: does the border number count?',
      ),
      slip(
        'complement',
        [high - wanted.length, high],
        'Dat is de kans op het tegendeel.',
        'That is the chance of the opposite.',
      ),
      slip(
        'number-as-count',
        [m, high],
        `${m} is een getal uit de voorwaarde, niet het aantal gunstige kaartjes.`,
        `${m} is a number in the condition, not the number of favourable cards.`,
      ),
    ],
  });
};

const fairGame: Variant = (random) => {
  const sizes = random
    .shuffle([
      [1, 4],
      [2, 5],
      [3, 10],
      [3, 8],
      [2, 7],
      [4, 9],
      [5, 12],
      [1, 3],
      [5, 9],
      [4, 7],
    ] as const)
    .slice(0, 3);
  const best = [...sizes].sort((a, b) => b[0] / b[1] - a[0] / a[1])[0] ?? sizes[0];
  const most = [...sizes].sort((a, b) => b[0] - a[0])[0] ?? best;
  if (!best || !most) throw new RangeError('three bags are needed');
  const option = ([win, all]: readonly [number, number]) => ({
    nl: `${win} winnende op ${all} lootjes`,
    en: `${win} winning out of ${all} tickets`,
  });
  const right = option(best);
  return askChoice(
    {
      prompt: {
        nl: 'Bij welk kraam heb je de grootste kans om te winnen met één lootje?',
        en: 'At which stall do you have the best chance of winning with one ticket?',
      },
      worked: [
        {
          nl: 'Bereken telkens winnende lootjes gedeeld door alle lootjes.',
          en: 'Each time divide the winning tickets by all tickets.',
        },
        say((n) => ({
          nl: sizes.map(([w, a]) => `${w} : ${a} ≈ ${n(round(w / a, 2))}`).join('; '),
          en: sizes.map(([w, a]) => `${w} : ${a} ≈ ${n(round(w / a, 2))}`).join('; '),
        })),
      ],
    },
    chooseOne(
      random,
      right,
      sizes
        .filter((each) => each !== best)
        .map((each) => ({
          text: option(each),
          ...(each === most && {
            mistake: {
              mistake: 'counts-not-chances',
              feedback: {
                nl: 'Je keek naar het aantal winnende lootjes. Het totale aantal telt ook.',
                en: 'You looked at the number of winning tickets. The total counts too.',
              },
            },
          }),
        })),
      {
        wrong: {
          nl: 'Nog niet. Vergelijk de kansen, bijvoorbeeld als kommagetal.',
          en: 'Not yet. Compare the chances, for example as decimals.',
        },
      },
    ),
  );
};

const diceSum: Variant = (random) => {
  const sum = integerExcept(random, 3, 11);
  const ways = 6 - Math.abs(7 - sum);
  const pairs = Array.from({ length: 6 }, (_, i) => i + 1)
    .filter((n) => sum - n >= 1 && sum - n <= 6)
    .map((n) => `${n}+${sum - n}`);
  return askFraction({
    prompt: {
      nl: `Je gooit met twee dobbelstenen.\nWat is de kans dat de som ${sum} is?`,
      en: `You roll two dice.\nWhat is the chance that the sum is ${sum}?`,
    },
    answer: simplify([ways, 36]),
    decimals: true,
    worked: [
      { nl: 'Elke steen heeft 6 uitkomsten: samen 6 × 6 = 36.', en: 'Each die has 6 outcomes: 6 × 6 = 36 together.' },
      {
        nl: `Gunstig: ${pairs.join(', ')}. Dat zijn er ${ways}, dus ${ways}/36.`,
        en: `Favourable: ${pairs.join(', ')}. That makes ${ways}, so ${ways}/36.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Maak een rooster van 6 bij 6 en kleur de juiste vakjes.',
      en: 'Not yet. Make a 6 by 6 grid and colour the right cells.',
    },
    mistakes: [
      slip(
        'sums-equally-likely',
        [1, 11],
        'De sommen 2 tot 12 zijn niet even waarschijnlijk. Tel de combinaties.',
        'The sums 2 to 12 are not equally likely. Count the combinations.',
      ),
      slip(
        'order-ignored',
        [Math.ceil(ways / 2), 36],
        'De volgorde telt: 2+5 en 5+2 zijn twee uitkomsten.',
        'Order counts: 2+5 and 5+2 are two outcomes.',
      ),
      slip(
        'adds-outcomes',
        [ways, 12],
        'Het aantal uitkomsten is 6 × 6, niet 6 + 6.',
        'The number of outcomes is 6 × 6, not 6 + 6.',
      ),
    ],
  });
};

const countCombinations: Variant = (random) => {
  const [a, b, c] = [random.integer(2, 6), random.integer(2, 5), random.pick([1, 2, 3, 4])];
  const parts = c === 1 ? [a, b] : [a, b, c];
  const answer = a * b * c;
  const story = random.pick([
    { nl: ['broodjes', 'soorten beleg', 'sauzen'], en: ['kinds of bread', 'fillings', 'sauces'] },
    { nl: ['T-shirts', 'broeken', 'paar schoenen'], en: ['T-shirts', 'pairs of trousers', 'pairs of shoes'] },
    { nl: ['helden', 'voertuigen', 'werelden'], en: ['heroes', 'vehicles', 'worlds'] },
  ] as const);
  const words = (language: 'nl' | 'en') => parts.map((n, i) => `${n} ${story[language][i]}`).join(', ');
  return askNumber({
    prompt: {
      nl: `Je kiest uit ${words('nl')}: één van elk.\nHoeveel combinaties zijn er?`,
      en: `You choose from ${words('en')}: one of each.\nHow many combinations are there?`,
    },
    answer,
    worked: [
      {
        nl: 'Bij elke keuze uit de eerste groep horen alle keuzes uit de volgende: vermenigvuldig.',
        en: 'With each choice from the first group go all choices from the next: multiply.',
      },
      same(`${parts.join(' × ')} = ${answer}`),
    ],
    wrong: {
      nl: 'Nog niet. Teken een boom: hoeveel takken komen er aan elke tak?',
      en: 'Not yet. Draw a tree: how many branches grow on each branch?',
    },
    mistakes: [
      slip(
        'adds-outcomes',
        parts.reduce((x, y) => x + y, 0),
        'Je telde op. Elke keuze combineer je met alle andere: vermenigvuldig.',
        'You added. Each choice goes with all the others: multiply.',
      ),
    ],
  });
};

const twoDraws: Variant = (random) => {
  const [good, bad] = [random.integer(2, 6), random.integer(2, 6)];
  const total = good + bad;
  const answer = simplify([good * (good - 1), total * (total - 1)]);
  return askFraction({
    prompt: {
      nl: `In een doos zitten ${good} volle en ${bad} lege batterijen. Je neemt er willekeurig twee, zonder terug te leggen.\nWat is de kans dat ze allebei vol zijn?`,
      en: `A box holds ${good} full and ${bad} empty batteries. You take two at random, without putting back.\nWhat is the chance that both are full?`,
    },
    answer,
    decimals: true,
    worked: [
      {
        nl: `Eerste batterij vol: ${good}/${total}. Dan blijven ${good - 1} volle over op ${total - 1}.`,
        en: `First battery full: ${good}/${total}. Then ${good - 1} full ones of ${total - 1} are left.`,
      },
      same(`${good}/${total} × ${good - 1}/${total - 1} = ${good * (good - 1)}/${total * (total - 1)}`),
    ],
    wrong: {
      nl: 'Nog niet. Hoeveel volle batterijen zijn er nog na de eerste?',
      en: 'Not yet. How many full batteries are left after the first?',
    },
    mistakes: [
      slip(
        'with-replacement',
        [good * good, total * total],
        'Je rekende alsof de eerste batterij terug in de doos ging.',
        'You calculated as if the first battery went back into the box.',
      ),
      slip(
        'adds-chances',
        [good * (total - 1) + (good - 1) * total, total * (total - 1)],
        'Bij “en” vermenigvuldig je de kansen.',
        'For “and” you multiply the chances.',
      ),
      slip('one-step-only', [good, total], 'Dat is alleen de eerste batterij.', 'That is the first battery only.'),
    ],
  });
};

export const CHANCE_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W8.DAT.3', marble, numberCard, fairGame),
  practise('W8.DAT.4', diceSum, countCombinations, twoDraws),
];
