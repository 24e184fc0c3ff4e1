import type { Random } from '../../../../kernel/random.ts';
import type { Localized } from '../../../../kernel/text.ts';
import { chooseOne, simplify } from '../answers.ts';
import type { ExerciseGenerator, Figure } from '../exercise.ts';
import {
  askChoice,
  askFraction,
  askNumber,
  integerExcept,
  people,
  practise,
  round,
  same,
  say,
  slip,
  type Variant,
} from './ask.ts';

const TOPICS: readonly { readonly title: Localized; readonly labels: readonly Localized[] }[] = [
  {
    title: { nl: 'Hoe leerlingen naar school komen', en: 'How learners come to school' },
    labels: [
      { nl: 'fiets', en: 'bike' },
      { nl: 'bus', en: 'bus' },
      { nl: 'te voet', en: 'on foot' },
      { nl: 'auto', en: 'car' },
    ],
  },
  {
    title: { nl: 'Ontleende boeken in een week', en: 'Books borrowed in a week' },
    labels: [
      { nl: 'strips', en: 'comics' },
      { nl: 'romans', en: 'novels' },
      { nl: 'weetboeken', en: 'non-fiction' },
      { nl: 'poëzie', en: 'poetry' },
    ],
  },
  {
    title: { nl: 'Favoriete muziek in een klas', en: 'Favourite music in a class' },
    labels: [
      { nl: 'pop', en: 'pop' },
      { nl: 'hiphop', en: 'hip-hop' },
      { nl: 'rock', en: 'rock' },
      { nl: 'klassiek', en: 'classical' },
    ],
  },
];

/** A bar chart whose four values make a total that percentages divide well. */
function barChart(random: Random) {
  const topic = random.pick(TOPICS);
  const total = random.pick([40, 50, 80, 100]);
  const unit = total === 40 || total === 80 ? total / 20 : total / 25;
  const parts = total / unit;
  const shares = random.shuffle([2, 3, 4, 5, 6]).slice(0, 3);
  const values = [...shares, parts - shares.reduce((a, b) => a + b, 0)].map((share) => share * unit);
  const figure: Figure = {
    kind: 'bars',
    labels: topic.labels,
    values,
    step: unit,
    alt: {
      nl: `Staafdiagram “${topic.title.nl}”: ${topic.labels.map(({ nl }, i) => `${nl} ${values[i]}`).join(', ')}.`,
      en: `Bar chart “${topic.title.en}”: ${topic.labels.map(({ en }, i) => `${en} ${values[i]}`).join(', ')}.`,
    },
  };
  return { topic, total, values, figure };
}

const relativeFrequency: Variant = (random) => {
  const { topic, total, values, figure } = barChart(random);
  const at = random.integer(0, 3);
  const value = values[at] ?? 0;
  const label = topic.labels[at] ?? topic.labels[0] ?? topic.title;
  const answer = round((value / total) * 100, 2);
  return askNumber({
    prompt: {
      nl: `${topic.title.nl}.\nHoeveel procent is “${label.nl}”?`,
      en: `${topic.title.en}.\nWhat percentage is “${label.en}”?`,
    },
    figure,
    answer,
    unit: '%',
    worked: [
      { nl: `Totaal: ${values.join(' + ')} = ${total}.`, en: `Total: ${values.join(' + ')} = ${total}.` },
      say((n) => ({
        nl: `${value} : ${total} = ${n(value / total)}, dus ${n(answer)} %.`,
        en: `${value} : ${total} = ${n(value / total)}, so ${n(answer)}%.`,
      })),
    ],
    wrong: {
      nl: 'Nog niet. Tel eerst alle staven op: dat is het geheel.',
      en: 'Not yet. Add all bars first: that is the whole.',
    },
    mistakes: [
      slip(
        'part-as-percent',
        value,
        'Dat is het aantal. Deel het door het totaal.',
        'That is the number. Divide it by the total.',
      ),
      slip(
        'part-to-rest',
        round((value / (total - value)) * 100, 1),
        'Je deelde door de anderen. Deel door het totaal, met deze groep erbij.',
        'You divided by the others. Divide by the total, including this group.',
      ),
    ],
  });
};

const compareBars: Variant = (random) => {
  const { topic, values, figure } = barChart(random);
  const order = [0, 1, 2, 3].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const [high = 0, low = 3] = [order[0], order[random.integer(2, 3)]];
  const [big, small] = [values[high] ?? 0, values[low] ?? 0];
  const [bigName, smallName] = [topic.labels[high] ?? topic.title, topic.labels[low] ?? topic.title];
  return askNumber({
    prompt: {
      nl: `${topic.title.nl}.\nHoeveel meer is “${bigName.nl}” dan “${smallName.nl}”?`,
      en: `${topic.title.en}.\nHow many more is “${bigName.en}” than “${smallName.en}”?`,
    },
    figure,
    answer: big - small,
    worked: [
      {
        nl: `Lees af: ${bigName.nl} ${big}, ${smallName.nl} ${small}.`,
        en: `Read off: ${bigName.en} ${big}, ${smallName.en} ${small}.`,
      },
      same(`${big} − ${small} = ${big - small}`),
    ],
    wrong: {
      nl: 'Nog niet. Lees beide staven af op de as en trek af.',
      en: 'Not yet. Read both bars on the axis and subtract.',
    },
    mistakes: [
      slip(
        'adds-instead',
        big + small,
        '“Hoeveel meer” vraagt het verschil.',
        '“How many more” asks for the difference.',
      ),
      slip('reads-one-bar', big, 'Dat is één staaf. Trek de andere af.', 'That is one bar. Subtract the other.'),
    ],
  });
};

function list(random: Random, count: number, low: number, high: number): number[] {
  return Array.from({ length: count }, () => random.integer(low, high));
}

const SERIES = [
  { nl: 'Het aantal minuten sport per dag', en: 'The minutes of sport per day' },
  { nl: 'Het aantal berichten per uur', en: 'The messages per hour' },
  { nl: 'Het aantal bladzijden per dag', en: 'The pages read per day' },
] as const;

const mean: Variant = (random) => {
  const count = random.pick([4, 5, 6]);
  const values = list(random, count - 1, 4, 18);
  const partial = values.reduce((a, b) => a + b, 0);
  const answer = Math.round((partial + 10) / count);
  const last = answer * count - partial;
  if (last < 2 || last > 24) return mean(random);
  values.push(last);
  const sorted = [...values].sort((a, b) => a - b);
  const middle = count % 2 ? sorted[(count - 1) / 2] : ((sorted[count / 2 - 1] ?? 0) + (sorted[count / 2] ?? 0)) / 2;
  const title = random.pick(SERIES);
  return askNumber({
    prompt: {
      nl: `${title.nl}: ${values.join(', ')}.\nWat is het gemiddelde?`,
      en: `${title.en}: ${values.join(', ')}.\nWhat is the mean?`,
    },
    answer,
    worked: [
      { nl: `Som: ${values.join(' + ')} = ${answer * count}.`, en: `Sum: ${values.join(' + ')} = ${answer * count}.` },
      {
        nl: `Deel door het aantal: ${answer * count} : ${count} = ${answer}.`,
        en: `Divide by how many there are: ${answer * count} : ${count} = ${answer}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Tel alles op en deel door hoeveel getallen er zijn.',
      en: 'Not yet. Add everything and divide by how many numbers there are.',
    },
    mistakes: [
      slip(
        'median-for-mean',
        middle ?? Number.NaN,
        'Dat is de mediaan, het middelste getal. Het gemiddelde is de som gedeeld door het aantal.',
        'That is the median, the middle number. The mean is the sum divided by how many there are.',
      ),
      slip(
        'stops-halfway',
        answer * count,
        'Dat is de som. Deel nog door het aantal getallen.',
        'That is the sum. Divide by how many numbers there are.',
      ),
    ],
  });
};

const median: Variant = (random) => {
  const count = random.pick([5, 6, 7]);
  const values = list(random, count, 3, 40);
  const sorted = [...values].sort((a, b) => a - b);
  const odd = count % 2 === 1;
  const at = Math.floor(count / 2);
  const pick = (from: readonly number[]) => (odd ? (from[at] ?? 0) : ((from[at - 1] ?? 0) + (from[at] ?? 0)) / 2);
  const answer = pick(sorted);
  const title = random.pick(SERIES);
  return askNumber({
    prompt: {
      nl: `${title.nl}: ${values.join(', ')}.\nWat is de mediaan?`,
      en: `${title.en}: ${values.join(', ')}.\nWhat is the median?`,
    },
    answer,
    worked: [
      { nl: `Op volgorde: ${sorted.join(', ')}.`, en: `In order: ${sorted.join(', ')}.` },
      say((n) =>
        odd
          ? { nl: `Het middelste getal is ${n(answer)}.`, en: `The middle number is ${n(answer)}.` }
          : {
              nl: `In het midden staan ${sorted[at - 1]} en ${sorted[at]}: hun gemiddelde is ${n(answer)}.`,
              en: `In the middle are ${sorted[at - 1]} and ${sorted[at]}: their mean is ${n(answer)}.`,
            },
      ),
    ],
    wrong: {
      nl: 'Nog niet. Zet de getallen eerst op volgorde en zoek het midden.',
      en: 'Not yet. Put the numbers in order first and find the middle.',
    },
    mistakes: [
      slip(
        'median-without-order',
        pick(values),
        'Je nam het middelste getal zonder de reeks te ordenen.',
        'You took the middle number without putting the numbers in order.',
      ),
      slip(
        'mean-for-median',
        values.reduce((a, b) => a + b, 0) / count,
        'Dat is het gemiddelde. De mediaan is het middelste getal op volgorde.',
        'That is the mean. The median is the middle number in order.',
      ),
    ],
  });
};

const missingForMean: Variant = (random) => {
  const [name] = people(random);
  const count = random.pick([4, 5]);
  const target = random.integer(12, 16);
  const values = list(random, count - 1, target - 4, target + 3);
  const partial = values.reduce((a, b) => a + b, 0);
  const answer = target * count - partial;
  if (answer < 4 || answer > 20) return missingForMean(random);
  return askNumber({
    prompt: {
      nl: `${name} haalde ${values.join(', ')} op 20.\nHoeveel is er op de volgende toets nodig voor een gemiddelde van ${target}?`,
      en: `${name} scored ${values.join(', ')} out of 20.\nHow much is needed on the next test for a mean of ${target}?`,
    },
    answer,
    worked: [
      {
        nl: `Na ${count} toetsen moet de som ${count} × ${target} = ${count * target} zijn.`,
        en: `After ${count} tests the sum must be ${count} × ${target} = ${count * target}.`,
      },
      {
        nl: `Er is al ${partial}. Nodig: ${count * target} − ${partial} = ${answer}.`,
        en: `There is already ${partial}. Needed: ${count * target} − ${partial} = ${answer}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Hoeveel punten moeten het er in totaal zijn?',
      en: 'Not yet. How many points must there be in total?',
    },
    mistakes: [
      slip(
        'target-as-score',
        target,
        'Alleen als het gemiddelde nu al zo hoog is, volstaat dat. Werk met de totale som.',
        'That is enough only if the mean is already that high. Work with the total sum.',
      ),
      slip(
        'forgets-new-value',
        target * (count - 1) - partial,
        `Tel de nieuwe toets mee: er zijn dan ${count} toetsen.`,
        `Count the new test too: there are ${count} tests then.`,
      ),
    ],
  });
};

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

export const DATA_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.DAT.1', relativeFrequency, compareBars),
  practise('W7.DAT.2', mean, median, missingForMean),
  practise('W8.DAT.3', marble, numberCard, fairGame),
  practise('W8.DAT.4', diceSum, countCombinations, twoDraws),
];
