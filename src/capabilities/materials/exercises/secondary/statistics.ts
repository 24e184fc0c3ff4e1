import type { Random } from '../../../../kernel/random.ts';
import { chooseOne } from '../answers.ts';
import type { ExerciseGenerator, Figure } from '../exercise.ts';
import { askChoice, askNumber, integerExcept, practise, round, same, say, sign, slip, type Variant } from './ask.ts';

const SURVEYS = [
  { nl: 'aantal broers en zussen', en: 'number of brothers and sisters', low: 0 },
  { nl: 'aantal uren sport per week', en: 'hours of sport per week', low: 1 },
  { nl: 'aantal boeken per trimester', en: 'books per term', low: 1 },
  { nl: 'aantal doelpunten per match', en: 'goals per match', low: 0 },
] as const;

/** A frequency table of five values whose mean has at most one decimal; 20 data. */
function survey(random: Random) {
  const topic = random.pick(SURVEYS);
  const values = [0, 1, 2, 3, 4].map((step) => topic.low + step);
  for (;;) {
    const counts = [0, 1, 2, 3].map(() => random.integer(1, 7));
    const last = 20 - counts.reduce((a, b) => a + b, 0);
    const all = [...counts, last];
    const sum = values.reduce((total, value, i) => total + value * (all[i] ?? 0), 0);
    const top = Math.max(...all);
    if (last >= 1 && last <= 7 && sum % 2 === 0 && all.filter((n) => n === top).length === 1)
      return { topic, values, counts: all, sum };
  }
}

function tableOf({ topic, values, counts }: ReturnType<typeof survey>): Figure {
  return {
    kind: 'table',
    head: [topic, { nl: 'frequentie', en: 'frequency' }].map(({ nl, en }) => ({ nl, en })),
    rows: values.map((value, i) => [String(value), String(counts[i] ?? 0)]),
    alt: {
      nl: `Frequentietabel: ${values.map((value, i) => `waarde ${value}: ${counts[i]} keer`).join(', ')}.`,
      en: `Frequency table: ${values.map((value, i) => `value ${value}: ${counts[i]} times`).join(', ')}.`,
    },
  };
}

const tableMean: Variant = (random) => {
  const data = survey(random);
  const { values, counts, sum } = data;
  const answer = sum / 20;
  return askNumber({
    prompt: {
      nl: 'Bereken het gemiddelde van de gegevens in de frequentietabel.',
      en: 'Calculate the mean of the data in the frequency table.',
    },
    figure: tableOf(data),
    answer,
    worked: [
      same(
        values
          .map((value, i) => `${value} × ${counts[i]}`)
          .join(' + ')
          .concat(` = ${sum}`),
      ),
      say((n) => ({
        nl: `Er zijn ${counts.join(' + ')} = 20 gegevens: ${sum} : 20 = ${n(answer)}.`,
        en: `There are ${counts.join(' + ')} = 20 data: ${sum} : 20 = ${n(answer)}.`,
      })),
    ],
    wrong: {
      nl: 'Nog niet. Elke waarde telt zo vaak mee als haar frequentie.',
      en: 'Not yet. Every value counts as often as its frequency.',
    },
    mistakes: [
      slip(
        'divides-by-rows',
        sum / 5,
        'Je deelde door het aantal rijen. Deel door het aantal gegevens: de som van de frequenties.',
        'You divided by the number of rows. Divide by the number of data: the sum of the frequencies.',
      ),
      slip(
        'ignores-frequencies',
        values.reduce((a, b) => a + b, 0) / 5,
        'Je nam het gemiddelde van de waarden zonder hun frequenties.',
        'You took the mean of the values without their frequencies.',
      ),
      slip(
        'mean-of-frequencies',
        4,
        'Dat is het gemiddelde van de frequenties.',
        'That is the mean of the frequencies.',
      ),
    ],
  });
};

const tableMedianOrMode: Variant = (random) => {
  const data = survey(random);
  const { values, counts } = data;
  const all = values.flatMap((value, i) => Array.from({ length: counts[i] ?? 0 }, () => value));
  const median = ((all[9] ?? 0) + (all[10] ?? 0)) / 2;
  const top = Math.max(...counts);
  const mode = values[counts.indexOf(top)] ?? 0;
  const askMedian = random.pick([true, false]);
  return askNumber({
    prompt: askMedian
      ? { nl: 'Wat is de mediaan van de gegevens in de tabel?', en: 'What is the median of the data in the table?' }
      : { nl: 'Wat is de modus van de gegevens in de tabel?', en: 'What is the mode of the data in the table?' },
    figure: tableOf(data),
    answer: askMedian ? median : mode,
    worked: askMedian
      ? [
          {
            nl: 'Er zijn 20 gegevens: de mediaan ligt tussen het 10e en het 11e.',
            en: 'There are 20 data: the median lies between the 10th and the 11th.',
          },
          say((n) => ({
            nl: `Tel de frequenties op van boven naar onder: het 10e is ${all[9]}, het 11e is ${all[10]}. Mediaan ${n(median)}.`,
            en: `Add the frequencies from top to bottom: the 10th is ${all[9]}, the 11th is ${all[10]}. Median ${n(median)}.`,
          })),
        ]
      : [
          { nl: `De hoogste frequentie is ${top}.`, en: `The highest frequency is ${top}.` },
          {
            nl: `Ze hoort bij de waarde ${mode}: dat is de modus.`,
            en: `It belongs to the value ${mode}: that is the mode.`,
          },
        ],
    wrong: {
      nl: 'Nog niet. De mediaan is de middelste waarde, de modus de waarde die het vaakst voorkomt.',
      en: 'Not yet. The median is the middle value, the mode the value that occurs most often.',
    },
    mistakes: askMedian
      ? [
          slip(
            'mode-for-median',
            mode,
            'Dat is de modus, de waarde die het vaakst voorkomt.',
            'That is the mode, the value that occurs most often.',
          ),
          slip(
            'middle-row',
            values[2] ?? 0,
            'Je nam de middelste rij. Hou rekening met de frequenties.',
            'You took the middle row. Take the frequencies into account.',
          ),
        ]
      : [
          slip(
            'frequency-for-mode',
            top,
            'Dat is de frequentie. De modus is de waarde die erbij hoort.',
            'That is the frequency. The mode is the value that goes with it.',
          ),
          slip('median-for-mode', median, 'Dat is de mediaan.', 'That is the median.'),
        ],
  });
};

function spreadData(random: Random) {
  const count = random.pick([7, 11]);
  const pool = random.shuffle(Array.from({ length: 38 }, (_, i) => i + 3));
  const values = pool.slice(0, count);
  const sorted = [...values].sort((a, b) => a - b);
  const quarter = (count + 1) / 4;
  const [q1 = 0, middle = 0, q3 = 0] = [sorted[quarter - 1], sorted[2 * quarter - 1], sorted[3 * quarter - 1]];
  return { values, sorted, q1, middle, q3, quarter, range: (sorted[count - 1] ?? 0) - (sorted[0] ?? 0) };
}

const quartiles: Variant = (random) => {
  const { values, sorted, q1, middle, q3, quarter, range } = spreadData(random);
  const ask = random.pick(['q1', 'q3', 'iqr', 'iqr', 'range'] as const);
  const answer = { q1, q3, iqr: q3 - q1, range }[ask];
  const name = {
    q1: { nl: 'het eerste kwartiel Q1', en: 'the first quartile Q1' },
    q3: { nl: 'het derde kwartiel Q3', en: 'the third quartile Q3' },
    iqr: { nl: 'de interkwartielafstand', en: 'the interquartile range' },
    range: { nl: 'de spreidingsbreedte', en: 'the range' },
  }[ask];
  const last = sorted[sorted.length - 1] ?? 0;
  const raw = (place: number) => values[place * quarter - 1] ?? 0;
  return askNumber({
    prompt: {
      nl: `Minuten onderweg naar school: ${values.join(', ')}.\nBepaal ${name.nl}.${ask === 'range' ? '' : ' (Q1 is de mediaan van de onderste helft, Q3 van de bovenste; de mediaan zelf telt in geen van beide mee.)'}`,
      en: `Minutes on the way to school: ${values.join(', ')}.\nFind ${name.en}.${ask === 'range' ? '' : ' (Q1 is the median of the lower half, Q3 of the upper half; the median itself is in neither.)'}`,
    },
    answer,
    worked: [
      { nl: `Op volgorde: ${sorted.join(', ')}.`, en: `In order: ${sorted.join(', ')}.` },
      ask === 'range'
        ? same(`${last} − ${sorted[0]} = ${range}`)
        : {
            nl: `Mediaan ${middle}; onderste helft: Q1 = ${q1}; bovenste helft: Q3 = ${q3}.`,
            en: `Median ${middle}; lower half: Q1 = ${q1}; upper half: Q3 = ${q3}.`,
          },
      ...(ask === 'iqr' ? [same(`Q3 − Q1 = ${q3} − ${q1} = ${q3 - q1}`)] : []),
    ],
    wrong: {
      nl: 'Nog niet. Zet de gegevens op volgorde en verdeel ze in vier even grote groepen.',
      en: 'Not yet. Put the data in order and divide them into four equal groups.',
    },
    mistakes: [
      slip(
        'without-order',
        {
          q1: raw(1),
          q3: raw(3),
          iqr: Math.abs(raw(3) - raw(1)),
          range: Math.abs((values[values.length - 1] ?? 0) - (values[0] ?? 0)),
        }[ask],
        'Je nam de gegevens in de gegeven volgorde. Orden ze eerst.',
        'You took the data in the given order. Put them in order first.',
      ),
      slip(
        'median-for-quartile',
        middle,
        'Dat is de mediaan, het tweede kwartiel.',
        'That is the median, the second quartile.',
      ),
      slip(
        'range-for-iqr',
        ask === 'range' ? q3 - q1 : range,
        ask === 'range'
          ? 'Dat is de interkwartielafstand. De spreidingsbreedte is grootste min kleinste.'
          : 'Dat is de spreidingsbreedte, grootste min kleinste.',
        ask === 'range'
          ? 'That is the interquartile range. The range is largest minus smallest.'
          : 'That is the range, largest minus smallest.',
      ),
      slip(
        'swaps-quartiles',
        ask === 'q1' ? q3 : ask === 'q3' ? q1 : Number.NaN,
        'Je verwisselde Q1 en Q3.',
        'You swapped Q1 and Q3.',
      ),
    ],
  });
};

/** Deviations from the mean that sum to zero and whose standard deviation is a whole number. */
const DEVIATIONS = [
  [-2, -2, 2, 2],
  [-7, -1, 1, 7],
  [-3, -1, -1, 5],
  [-5, 1, 1, 3],
  [-6, -2, 0, 2, 6],
] as const;

const standardDeviation: Variant = (random) => {
  const scaleBy = random.pick([1, 1, 2]);
  const flip = sign(random);
  const deviations = random.shuffle(random.pick(DEVIATIONS)).map((d) => d * scaleBy * flip || 0);
  const centre = random.integer(18, 40);
  const values = deviations.map((d) => centre + d);
  const squares = deviations.map((d) => d * d);
  const total = squares.reduce((a, b) => a + b, 0);
  const n = values.length;
  const answer = Math.sqrt(total / n);
  return askNumber({
    prompt: {
      nl: `Bereken de standaardafwijking van ${values.join(', ')}. Deel door het aantal gegevens.`,
      en: `Calculate the standard deviation of ${values.join(', ')}. Divide by the number of data.`,
    },
    answer,
    worked: [
      {
        nl: `Gemiddelde: ${values.reduce((a, b) => a + b, 0)} : ${n} = ${centre}.`,
        en: `Mean: ${values.reduce((a, b) => a + b, 0)} : ${n} = ${centre}.`,
      },
      {
        nl: `Kwadraten van de afwijkingen: ${squares.join(' + ')} = ${total}.`,
        en: `Squares of the deviations: ${squares.join(' + ')} = ${total}.`,
      },
      same(`√(${total} : ${n}) = √${total / n} = ${answer}`),
    ],
    wrong: {
      nl: 'Nog niet. Volg de stappen: gemiddelde, afwijkingen, kwadraten, gemiddelde ervan, wortel.',
      en: 'Not yet. Follow the steps: mean, deviations, squares, their mean, root.',
    },
    mistakes: [
      slip(
        'forgets-root',
        total / n,
        'Dat is de variantie. Trek nog de wortel.',
        'That is the variance. Take the root too.',
      ),
      slip(
        'mean-absolute-deviation',
        deviations.reduce((a, d) => a + Math.abs(d), 0) / n,
        'Je nam het gemiddelde van de afwijkingen zelf. Kwadrateer ze eerst.',
        'You took the mean of the deviations themselves. Square them first.',
      ),
      slip(
        'forgets-dividing',
        round(Math.sqrt(total), 2),
        'Deel de som van de kwadraten eerst door het aantal gegevens.',
        'Divide the sum of the squares by the number of data first.',
      ),
      slip(
        'divides-by-one-less',
        round(Math.sqrt(total / (n - 1)), 2),
        'Je deelde door één minder. De opgave vraagt te delen door het aantal gegevens.',
        'You divided by one less. The question asks to divide by the number of data.',
      ),
    ],
  });
};

const largestSpread: Variant = (random) => {
  const low = random.integer(2, 9) * 10;
  const high = integerExcept(random, 2, 9, low / 10) * 10;
  const middle = integerExcept(random, 2, 9, low / 10, high / 10) * 10;
  const [narrow, medium, wide] = [random.integer(1, 2), random.integer(4, 5), random.integer(8, 12)];
  const set = (centre: number, d: number) => [centre - d, centre - (d >> 1), centre, centre + (d >> 1), centre + d];
  const options = [set(low, wide), set(high, narrow), set(middle, medium)].map((values) => random.shuffle(values));
  const [best = [], ...rest] = options;
  const largest = [...rest].sort((a, b) => Math.max(...b) - Math.max(...a))[0];
  return askChoice(
    {
      prompt: {
        nl: 'Welke reeks heeft de grootste standaardafwijking?',
        en: 'Which set has the largest standard deviation?',
      },
      worked: [
        {
          nl: 'De standaardafwijking meet hoe ver de getallen van hun gemiddelde liggen, niet hoe groot ze zijn.',
          en: 'The standard deviation measures how far the numbers lie from their mean, not how large they are.',
        },
        {
          nl: `Bij ${best.join(', ')} liggen de getallen tot ${wide} van het gemiddelde ${low}: het verst van de drie.`,
          en: `In ${best.join(', ')} the numbers lie up to ${wide} from the mean ${low}: the furthest of the three.`,
        },
      ],
    },
    chooseOne(
      random,
      same(best.join(', ')),
      rest.map((values) => ({
        text: same(values.join(', ')),
        ...(values === largest &&
          Math.max(...values) > Math.max(...best) && {
            mistake: {
              mistake: 'size-for-spread',
              feedback: {
                nl: 'Deze getallen zijn groter, maar liggen dichter bij elkaar. De standaardafwijking gaat over spreiding.',
                en: 'These numbers are larger, but lie closer together. The standard deviation is about spread.',
              },
            },
          }),
      })),
      {
        wrong: {
          nl: 'Nog niet. Kijk hoe ver de getallen van hun gemiddelde liggen.',
          en: 'Not yet. See how far the numbers lie from their mean.',
        },
      },
    ),
  );
};

export const STATISTICS_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W9.STA.1', tableMean, tableMedianOrMode),
  practise('W10.STA.2', quartiles),
  practise('W10.STA.3', standardDeviation, standardDeviation, largestSpread),
];
