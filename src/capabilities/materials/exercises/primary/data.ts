import type { Random } from '../../../../kernel/random.ts';
import { inBoth } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askNumber, askPoint, en, nl, say, slipTo } from './ask.ts';

/** Tables, charts, positions and the mean: the line `grafieken-tabellen`. */
export const DATA: readonly ExerciseGenerator[] = [
  { goal: 'W3.GRA.1', version: 1, generate: readTable },
  { goal: 'W3.GRA.2', version: 1, generate: readBars },
  { goal: 'W4.GRA.3', version: 1, generate: position },
  { goal: 'W5.GRA.5', version: 1, generate: mean },
];

const DAYS = [
  say('maandag', 'Monday'),
  say('dinsdag', 'Tuesday'),
  say('woensdag', 'Wednesday'),
  say('donderdag', 'Thursday'),
  say('vrijdag', 'Friday'),
];

function readTable(random: Random): Exercise {
  const years = [3, 4, 5, 6];
  const rows = years.map(() => [random.integer(21, 48), random.integer(51, 79)] as const);
  const row = random.integer(0, 3);
  const column = random.integer(0, 1);
  const names = [say('met de fiets', 'by bike'), say('te voet', 'on foot')];
  const [bike, walk] = rows[row] ?? [0, 0];
  const year = years[row] ?? 3;
  const columnTotal = rows.reduce((sum, each) => sum + (each[column] ?? 0), 0);
  const across = random.integer(0, 1) === 0;
  const answer = across ? bike + walk : columnTotal;
  const terms = across ? [bike, walk] : rows.map((each) => each[column] ?? 0);
  const name = names[column] ?? say('', '');
  return {
    prompt: across
      ? say(
          `De tabel toont hoe kinderen naar school komen.\nHoeveel kinderen van leerjaar ${year} komen met de fiets of te voet?`,
          `The table shows how children come to school.\nHow many children of year ${year} come by bike or on foot?`,
        )
      : say(
          `De tabel toont hoe kinderen naar school komen.\nHoeveel kinderen van alle leerjaren samen komen ${name.nl}?`,
          `The table shows how children come to school.\nHow many children of all years together come ${name.en}?`,
        ),
    figure: {
      kind: 'table',
      head: [say('leerjaar', 'year'), ...names],
      rows: rows.map(([first, second], index) => [String(years[index]), String(first), String(second)]),
      alt: say(
        'Tabel met per leerjaar hoeveel kinderen met de fiets en te voet komen.',
        'Table with, for each year, how many children come by bike and on foot.',
      ),
    },
    worked: [
      across
        ? say(
            `Zoek de rij van leerjaar ${year}: ${bike} en ${walk}.`,
            `Find the row of year ${year}: ${bike} and ${walk}.`,
          )
        : say(`Zoek de kolom "${name.nl}": ${terms.join(', ')}.`, `Find the column "${name.en}": ${terms.join(', ')}.`),
      inBoth(() => `${terms.join(' + ')} = ${answer}`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          across ? columnTotal : bike + walk,
          'row-for-column',
          'Je telde een rij in plaats van een kolom, of omgekeerd. Lees de vraag nog eens.',
          'You added a row instead of a column, or the other way round. Read the question again.',
        ),
        slipTo(
          across ? bike : (rows[0]?.[column] ?? 0),
          'read-one-cell',
          'Je las één getal af. Er horen er meer bij de vraag.',
          'You read one number. The question needs more of them.',
        ),
        slipTo(
          answer + (across ? year : 3 + 4 + 5 + 6),
          'counted-labels',
          'Je telde het nummer van het leerjaar mee. Dat is een naam, geen aantal.',
          'You added the number of the year. That is a name, not a count.',
        ),
      ],
      wrong: say(
        'Wijs met je vinger de juiste rij of kolom aan.',
        'Point with your finger at the right row or column.',
      ),
    }),
  };
}

const TOPICS = [
  {
    title: say('Lievelingsfruit', 'Favourite fruit'),
    names: [say('appel', 'apple'), say('banaan', 'banana'), say('druif', 'grape'), say('mango', 'mango')],
  },
  {
    title: say('Huisdieren in de school', 'Pets in the school'),
    names: [say('hond', 'dog'), say('kat', 'cat'), say('vis', 'fish'), say('konijn', 'rabbit')],
  },
  {
    title: say('Boeken in de klasbib', 'Books in the class library'),
    names: [
      say('strips', 'comics'),
      say('verhalen', 'stories'),
      say('weetboeken', 'fact books'),
      say('gedichten', 'poems'),
    ],
  },
];

function readBars(random: Random): Exercise {
  const topic = random.pick(TOPICS);
  const step = random.pick([2, 5, 10]);
  const heights = random.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, 4);
  const values = heights.map((height) => height * step);
  const [i = 0, j = 1] = random
    .shuffle([0, 1, 2, 3])
    .slice(0, 2)
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const [more, less] = [values[i] ?? 0, values[j] ?? 0];
  const [moreName, lessName] = [topic.names[i] ?? say('', ''), topic.names[j] ?? say('', '')];
  const compare = random.integer(0, 1) === 0;
  const answer = compare ? more - less : more;
  return {
    prompt: compare
      ? say(
          `${topic.title.nl}. Hoeveel meer toont de staaf "${moreName.nl}" dan de staaf "${lessName.nl}"?`,
          `${topic.title.en}. How much more does the bar "${moreName.en}" show than the bar "${lessName.en}"?`,
        )
      : say(
          `${topic.title.nl}. Hoeveel toont de staaf "${moreName.nl}"?`,
          `${topic.title.en}. How much does the bar "${moreName.en}" show?`,
        ),
    figure: {
      kind: 'bars',
      labels: topic.names,
      values,
      step,
      alt: say(
        `Staafdiagram met streepjes per ${step}. ${topic.names.map((name, index) => `${name.nl}: ${heights[index]} streepjes hoog`).join(', ')}.`,
        `Bar chart with a mark every ${step}. ${topic.names.map((name, index) => `${name.en}: ${heights[index]} marks high`).join(', ')}.`,
      ),
    },
    worked: [
      say(`Eén streepje op de as is ${step}.`, `One mark on the axis is ${step}.`),
      say(
        `"${moreName.nl}" is ${more / step} streepjes hoog: ${more / step} × ${step} = ${more}.`,
        `"${moreName.en}" is ${more / step} marks high: ${more / step} × ${step} = ${more}.`,
      ),
      ...(compare
        ? [
            say(
              `"${lessName.nl}" toont ${less}. ${more} − ${less} = ${answer}.`,
              `"${lessName.en}" shows ${less}. ${more} − ${less} = ${answer}.`,
            ),
          ]
        : []),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          answer / step,
          'counted-marks',
          `Je telde streepjes. Eén streepje is hier ${step}.`,
          `You counted marks. One mark is ${step} here.`,
        ),
        slipTo(
          compare ? more : less,
          compare ? 'read-without-comparing' : 'wrong-bar',
          compare
            ? 'Dat is de hoogste staaf. Hoeveel scheelt het met de andere?'
            : 'Dat is een andere staaf. Lees de naam onder de staaf.',
          compare
            ? 'That is the tallest bar. What is the difference with the other?'
            : 'That is another bar. Read the name below the bar.',
        ),
        ...(compare
          ? [
              slipTo(
                more + less,
                'added-bars',
                'Je telde ze samen. "Hoeveel meer" vraagt het verschil.',
                'You added them. "How much more" asks for the difference.',
              ),
            ]
          : []),
      ],
      wrong: say('Kijk eerst hoeveel één streepje op de as is.', 'First see how much one mark on the axis is.'),
    }),
  };
}

function position(random: Random): Exercise {
  const [x = 2, y = 5] = random.shuffle([1, 2, 3, 4, 5, 6, 7, 8]).slice(0, 2);
  const thing = random.pick([
    say('de schat', 'the treasure'),
    say('de boom', 'the tree'),
    say('de fontein', 'the fountain'),
    say('het schip', 'the ship'),
  ]);
  const [dx, dy] = [random.integer(1, 3), random.integer(1, 3)];
  const move = random.integer(0, 2) === 0 && x + dx <= 8 && y + dy <= 8 && x + dx !== y + dy;
  const target: readonly [number, number] = move ? [x + dx, y + dy] : [x, y];
  return {
    prompt: move
      ? say(
          `Begin bij A in het rooster. Ga ${dx} naar rechts en ${dy} naar boven: daar is ${thing.nl}.\nSchrijf de plaats als (opzij, naar boven).`,
          `Start at A in the grid. Go ${dx} to the right and ${dy} up: there is ${thing.en}.\nWrite the position as (across, up).`,
        )
      : say(
          `A toont waar ${thing.nl} is.\nSchrijf de plaats als (opzij, naar boven).`,
          `A shows where ${thing.en} is.\nWrite the position as (across, up).`,
        ),
    figure: {
      kind: 'plane',
      size: 8,
      points: [{ x, y, label: 'A' }],
      lines: [],
      alt: say(
        `Rooster met punt A: ${x} stappen naar rechts van 0 en ${y} stappen naar boven.`,
        `Grid with point A: ${x} steps to the right of 0 and ${y} steps up.`,
      ),
    },
    worked: [
      say(
        `A ligt ${x} naar rechts en ${y} naar boven: (${x}, ${y}).`,
        `A is ${x} to the right and ${y} up: (${x}, ${y}).`,
      ),
      move
        ? say(
            `${x} + ${dx} = ${x + dx} en ${y} + ${dy} = ${y + dy}: (${x + dx}, ${y + dy}).`,
            `${x} + ${dx} = ${x + dx} and ${y} + ${dy} = ${y + dy}: (${x + dx}, ${y + dy}).`,
          )
        : say('Eerst opzij, dan naar boven.', 'First across, then up.'),
    ],
    ...askPoint({
      answer: target,
      mistakes: [
        slipTo<readonly [number, number]>(
          [target[1], target[0]],
          'coordinates-swapped',
          'Je wisselde de getallen. Eerst opzij, dan naar boven.',
          'You swapped the numbers. First across, then up.',
        ),
        ...(move
          ? [
              slipTo<readonly [number, number]>(
                [x, y],
                'stayed-at-start',
                'Dat is punt A. Maak nog de stappen.',
                'That is point A. Now make the steps.',
              ),
              slipTo<readonly [number, number]>(
                [x + dy, y + dx],
                'steps-swapped',
                'Je wisselde de stappen. Kijk welke naar rechts en welke naar boven gaat.',
                'You swapped the steps. See which goes right and which goes up.',
              ),
            ]
          : [
              slipTo<readonly [number, number]>(
                [x + 1, y + 1],
                'counted-from-one',
                'Je begon te tellen bij 1. Begin bij 0 in de hoek.',
                'You started counting at 1. Start at 0 in the corner.',
              ),
            ]),
      ],
      wrong: say(
        'Begin bij 0. Hoeveel stappen opzij? Hoeveel naar boven?',
        'Start at 0. How many steps across? How many up?',
      ),
    }),
  };
}

function mean(random: Random): Exercise {
  const count = random.pick([3, 4, 5] as const);
  const answer = random.integer(5, 18);
  const gaps = { 3: [-3, 1, 2], 4: [-4, -1, 2, 3], 5: [-5, -2, 1, 2, 4] }[count];
  const factor = random.pick([1, -1]);
  const withZero = random.integer(0, 3) === 0;
  const spread = withZero && count === 4 ? [-answer, answer - 3, 1, 2] : gaps.map((gap) => gap * factor);
  const values = random.shuffle(spread.map((gap) => answer + gap));
  const total = values.reduce((sum, value) => sum + value, 0);
  const sorted = [...values].sort((a, b) => a - b);
  const topic = random.pick([
    { nl: 'Zoveel graden was het op de middag', en: 'These were the temperatures at noon' },
    { nl: 'Zoveel bladzijden las je per dag', en: 'This many pages you read each day' },
    { nl: 'Zoveel kinderen bleven na school', en: 'This many children stayed after school' },
  ]);
  const notZero = values.filter((value) => value > 0);
  return {
    prompt: say(
      `${topic.nl}: ${values.join(', ')}.\nWat is het gemiddelde?`,
      `${topic.en}: ${values.join(', ')}.\nWhat is the mean?`,
    ),
    figure: {
      kind: 'table',
      head: DAYS.slice(0, count),
      rows: [values.map(String)],
      alt: say(
        `Tabel met ${count} dagen en de getallen ${values.join(', ')}.`,
        `Table with ${count} days and the numbers ${values.join(', ')}.`,
      ),
    },
    worked: [
      inBoth(() => `${values.join(' + ')} = ${total}`),
      say(
        `Er zijn ${count} getallen: ${total} : ${count} = ${nl(answer)}.`,
        `There are ${count} numbers: ${total} : ${count} = ${en(answer)}.`,
      ),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          total,
          'not-divided',
          `Dat is de som. Deel nog door ${count}.`,
          `That is the sum. Now divide by ${count}.`,
        ),
        ...(notZero.length < count
          ? [
              slipTo(
                Math.round((total / notZero.length) * 1e6) / 1e6,
                'zero-not-counted',
                'De 0 telt ook als een dag. Deel door alle dagen.',
                'The 0 counts as a day too. Divide by all the days.',
              ),
            ]
          : []),
        slipTo(
          sorted[Math.floor(count / 2)] ?? 0,
          'middle-for-mean',
          'Dat is het middelste getal. Voor het gemiddelde tel je alles samen en deel je.',
          'That is the middle number. For the mean you add everything and divide.',
        ),
        slipTo(
          ((sorted[0] ?? 0) + (sorted[count - 1] ?? 0)) / 2,
          'middle-of-extremes',
          'Je gebruikte alleen het kleinste en het grootste getal. Gebruik ze allemaal.',
          'You used only the smallest and the largest number. Use them all.',
        ),
      ],
      wrong: say(`Tel alles samen en deel door ${count}.`, `Add everything and divide by ${count}.`),
    }),
  };
}
