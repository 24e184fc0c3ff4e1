import type { Random } from '../../../../kernel/random.ts';
import type { Localized } from '../../../../kernel/text.ts';
import type { ExerciseGenerator, Figure } from '../exercise.ts';
import { askNumber, people, practise, round, same, say, slip, type Variant } from './ask.ts';

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

export const DATA_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.DAT.1', relativeFrequency, compareBars),
  practise('W7.DAT.2', mean, median, missingForMean),
];
