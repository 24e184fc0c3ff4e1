import type { Random } from '../../../../kernel/random.ts';
import { inBoth } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askNumber, en, nl, say, slipTo } from './ask.ts';

/** Area and volume: the line `meetkunde` from year 4 on. */
export const AREA: readonly ExerciseGenerator[] = [
  { goal: 'W4.MK.4', version: 1, generate: rectangleArea },
  { goal: 'W4.MK.5', version: 1, generate: compoundArea },
  { goal: 'W5.MK.6', version: 1, generate: triangleArea },
  { goal: 'W6.MK.7', version: 1, generate: volume },
];

function rectangleArea(random: Random): Exercise {
  const width = random.integer(5, 12);
  const height = random.integer(2, Math.min(9, width - 1));
  const unit = random.pick(['cm', 'm'] as const);
  const squares = unit === 'cm' && random.integer(0, 1) === 0;
  const reverse = !squares && random.integer(0, 3) === 0;
  const area = width * height;
  const around = 2 * (width + height);
  if (reverse) return missingSide(width, height, unit);
  return {
    prompt: squares
      ? say(
          `Elk hokje is 1 cm². Deze rechthoek is ${width} hokjes lang en ${height} hokjes breed.\nHoe groot is de oppervlakte?`,
          `Each square is 1 cm². This rectangle is ${width} squares long and ${height} squares wide.\nWhat is the area?`,
        )
      : say(
          `Een ${unit === 'm' ? 'terras' : 'kaart'} is ${width} ${unit} lang en ${height} ${unit} breed.\nHoe groot is de oppervlakte?`,
          `A ${unit === 'm' ? 'terrace' : 'card'} is ${width} ${unit} long and ${height} ${unit} wide.\nWhat is the area?`,
        ),
    figure: {
      kind: 'rectangle',
      width,
      height,
      unit,
      squares,
      alt: say(
        `Rechthoek van ${width} ${unit} op ${height} ${unit}.`,
        `Rectangle of ${width} ${unit} by ${height} ${unit}.`,
      ),
    },
    worked: [
      say(`Er zijn ${height} rijen van ${width} vierkantjes.`, `There are ${height} rows of ${width} small squares.`),
      inBoth(() => `${width} × ${height} = ${area}`),
      say(`De oppervlakte is ${area} ${unit}².`, `The area is ${area} ${unit}².`),
    ],
    ...askNumber({
      answer: area,
      units: [`${unit}²`],
      mistakes: [
        slipTo(
          around,
          'perimeter-for-area',
          'Dat is de omtrek: de rand. De oppervlakte is het aantal vierkantjes binnenin.',
          'That is the perimeter: the edge. The area is the number of small squares inside.',
        ),
        slipTo(
          width + height,
          'added-sides',
          `Je telde de zijden op. Er zijn ${height} rijen van ${width}: vermenigvuldig.`,
          `You added the sides. There are ${height} rows of ${width}: multiply.`,
        ),
        slipTo(
          area * 2,
          'doubled',
          'Je telde alles dubbel. Lengte × breedte is genoeg.',
          'You counted everything twice. Length × width is enough.',
        ),
      ],
      wrong: say(
        'Hoeveel vierkantjes liggen er in één rij? Hoeveel rijen zijn er?',
        'How many small squares are in one row? How many rows are there?',
      ),
    }),
  };
}

function missingSide(width: number, height: number, unit: string): Exercise {
  const area = width * height;
  return {
    prompt: say(
      `De oppervlakte van een rechthoek is ${area} ${unit}². De lengte is ${width} ${unit}.\nHoe groot is de breedte?`,
      `The area of a rectangle is ${area} ${unit}². The length is ${width} ${unit}.\nWhat is the width?`,
    ),
    worked: [inBoth(() => `${width} × ? = ${area}`), inBoth(() => `${area} : ${width} = ${height}`)],
    ...askNumber({
      answer: height,
      units: [unit],
      mistakes: [
        slipTo(
          area - width,
          'subtracted',
          'Je trok af. Oppervlakte is lengte × breedte, dus deel.',
          'You subtracted. Area is length × width, so divide.',
        ),
        slipTo(
          area / 2 - width,
          'perimeter-for-area',
          'Je rekende met de omtrek. Hier is de oppervlakte gegeven.',
          'You worked with the perimeter. Here the area is given.',
        ),
      ],
      wrong: say(`${width} × welk getal is ${area}?`, `${width} × which number is ${area}?`),
    }),
  };
}

/** An L-shape: a rectangle from which a corner is taken. */
function compoundArea(random: Random): Exercise {
  const [width, height] = [random.integer(6, 12), random.integer(5, 10)];
  const [cutWidth, cutHeight] = [random.integer(2, width - 3), random.integer(2, height - 2)];
  const [left, low] = [width - cutWidth, height - cutHeight];
  const answer = width * height - cutWidth * cutHeight;
  const place = random.pick([
    say('een kamer', 'a room'),
    say('een terras', 'a terrace'),
    say('een grasveld', 'a lawn'),
    say('een klaslokaal', 'a classroom'),
  ]);
  return {
    prompt: say(
      `Dit is de plattegrond van ${place.nl}. Alle hoeken zijn recht: ${width} m en ${height} m zijn de langste zijden. Er is een hoek uit van ${cutWidth} m op ${cutHeight} m.\nHoe groot is de oppervlakte?`,
      `This is the plan of ${place.en}. All angles are right: ${width} m and ${height} m are the longest sides. A corner of ${cutWidth} m by ${cutHeight} m is missing.\nWhat is the area?`,
    ),
    figure: {
      kind: 'polygon',
      points: [
        [0, 0],
        [width, 0],
        [width, low],
        [left, low],
        [left, height],
        [0, height],
      ],
      sideLabels: [`${width} m`, '', `${cutWidth} m`, `${cutHeight} m`, '', `${height} m`],
      alt: say(
        `L-vorm: rechthoek van ${width} op ${height} m zonder een hoek van ${cutWidth} op ${cutHeight} m.`,
        `L-shape: rectangle of ${width} by ${height} m without a corner of ${cutWidth} by ${cutHeight} m.`,
      ),
    },
    worked: [
      say(
        `De hele rechthoek: ${width} × ${height} = ${width * height} m².`,
        `The whole rectangle: ${width} × ${height} = ${width * height} m².`,
      ),
      say(
        `De hoek die ontbreekt: ${cutWidth} × ${cutHeight} = ${cutWidth * cutHeight} m².`,
        `The missing corner: ${cutWidth} × ${cutHeight} = ${cutWidth * cutHeight} m².`,
      ),
      inBoth(() => `${width * height} − ${cutWidth * cutHeight} = ${answer}`),
      say(
        `Splitsen geeft hetzelfde: ${width} × ${low} + ${left} × ${cutHeight} = ${answer} m².`,
        `Splitting gives the same: ${width} × ${low} + ${left} × ${cutHeight} = ${answer} m².`,
      ),
    ],
    ...askNumber({
      answer,
      units: ['m²'],
      mistakes: [
        slipTo(
          width * height,
          'cut-ignored',
          'Je nam de hele rechthoek. Trek de hoek die ontbreekt eraf.',
          'You took the whole rectangle. Take off the missing corner.',
        ),
        slipTo(
          2 * (width + height),
          'perimeter-for-area',
          'Dat is de omtrek. Gevraagd is de oppervlakte.',
          'That is the perimeter. The area is asked.',
        ),
        slipTo(
          width * low + left * height,
          'overlap-counted-twice',
          'Je twee rechthoeken overlappen. Dat stuk telde je dubbel.',
          'Your two rectangles overlap. You counted that part twice.',
        ),
        slipTo(
          width * height + cutWidth * cutHeight,
          'added-the-cut',
          'De hoek ontbreekt, dus die moet eraf.',
          'The corner is missing, so it must be taken off.',
        ),
      ],
      wrong: say(
        'Knip de figuur in twee rechthoeken. Welke zijden ken je nog niet?',
        'Cut the figure into two rectangles. Which sides do you not know yet?',
      ),
    }),
  };
}

function triangleArea(random: Random): Exercise {
  const triangle = random.integer(0, 2) > 0;
  const height = random.integer(3, 12);
  const base = triangle ? random.integer(2, 8) * 2 : random.integer(5, 15);
  const shift = random.integer(2, 4);
  const side = Math.ceil(Math.sqrt(height ** 2 + shift ** 2) * 10) / 10;
  const answer = triangle ? (base * height) / 2 : base * height;
  const name = triangle ? say('driehoek', 'triangle') : say('parallellogram', 'parallelogram');
  return {
    prompt: say(
      `Een ${name.nl} heeft een basis van ${base} cm en een hoogte van ${height} cm. ${triangle ? '' : `De schuine zijde is ${nl(side)} cm. `}\nHoe groot is de oppervlakte?`.replace(
        ' \n',
        '\n',
      ),
      `A ${name.en} has a base of ${base} cm and a height of ${height} cm. ${triangle ? '' : `The slanting side is ${en(side)} cm. `}\nWhat is the area?`.replace(
        ' \n',
        '\n',
      ),
    ),
    figure: {
      kind: 'polygon',
      points: triangle
        ? [
            [0, 0],
            [base, 0],
            [shift, height],
          ]
        : [
            [0, 0],
            [base, 0],
            [base + shift, height],
            [shift, height],
          ],
      sideLabels: triangle ? [`${base} cm`, '', ''] : [`${base} cm`, '', '', ''],
      alt: say(
        `${triangle ? 'Driehoek' : 'Parallellogram'} met basis ${base} cm en hoogte ${height} cm.`,
        `${triangle ? 'Triangle' : 'Parallelogram'} with base ${base} cm and height ${height} cm.`,
      ),
    },
    worked: triangle
      ? [
          say(
            'Een driehoek is de helft van een parallellogram met dezelfde basis en hoogte.',
            'A triangle is half of a parallelogram with the same base and height.',
          ),
          inBoth(() => `${base} × ${height} = ${base * height}`),
          say(
            `${base * height} : 2 = ${answer}, dus ${answer} cm².`,
            `${base * height} : 2 = ${answer}, so ${answer} cm².`,
          ),
        ]
      : [
          say(
            'Knip een driehoek af en leg die aan de andere kant: je krijgt een rechthoek.',
            'Cut off a triangle and put it on the other side: you get a rectangle.',
          ),
          say(
            `Basis × hoogte: ${base} × ${height} = ${answer}, dus ${answer} cm².`,
            `Base × height: ${base} × ${height} = ${answer}, so ${answer} cm².`,
          ),
        ],
    ...askNumber({
      answer,
      units: ['cm²'],
      mistakes: [
        triangle
          ? slipTo(
              base * height,
              'not-halved',
              'Dat is de oppervlakte van het parallellogram. Een driehoek is de helft daarvan.',
              'That is the area of the parallelogram. A triangle is half of it.',
            )
          : slipTo(
              Math.round(base * side * 10) / 10,
              'slanting-side-for-height',
              'Je nam de schuine zijde. De hoogte staat loodrecht op de basis.',
              'You took the slanting side. The height is at a right angle to the base.',
            ),
        ...(triangle
          ? []
          : [
              slipTo(
                (base * height) / 2,
                'halved',
                'Door 2 delen doe je bij een driehoek. Een parallellogram wordt een hele rechthoek.',
                'You divide by 2 for a triangle. A parallelogram becomes a whole rectangle.',
              ),
            ]),
        slipTo(
          base + height,
          'added-lengths',
          'Je telde op. Oppervlakte is basis × hoogte.',
          'You added. Area starts with base × height.',
        ),
      ],
      wrong: say(
        'Begin met basis × hoogte. Is het een driehoek? Neem dan de helft.',
        'Start with base × height. Is it a triangle? Then take half.',
      ),
    }),
  };
}

function volume(random: Random): Exercise {
  const cube = random.integer(0, 3) === 0;
  const edge = random.integer(2, 10);
  const [length, width, height] = cube
    ? ([edge, edge, edge] as const)
    : ([random.integer(6, 12), random.integer(2, 5), random.integer(2, 9)] as const);
  const unit = random.pick(['cm', 'dm']);
  const answer = length * width * height;
  const layer = length * width;
  return {
    prompt: cube
      ? say(
          `De ribbe van een kubus is ${length} ${unit}.\nHoe groot is het volume?`,
          `The edge of a cube is ${length} ${unit}.\nWhat is the volume?`,
        )
      : say(
          `Een doos is ${length} ${unit} lang, ${width} ${unit} breed en ${height} ${unit} hoog.\nHoe groot is het volume?`,
          `A box is ${length} ${unit} long, ${width} ${unit} wide and ${height} ${unit} high.\nWhat is the volume?`,
        ),
    worked: [
      say(
        `In één laag: ${length} × ${width} = ${layer} blokjes.`,
        `In one layer: ${length} × ${width} = ${layer} blocks.`,
      ),
      say(
        `Er zijn ${height} lagen: ${layer} × ${height} = ${nl(answer)}.`,
        `There are ${height} layers: ${layer} × ${height} = ${en(answer)}.`,
      ),
      say(`Het volume is ${nl(answer)} ${unit}³.`, `The volume is ${en(answer)} ${unit}³.`),
    ],
    ...askNumber({
      answer,
      units: [`${unit}³`],
      mistakes: [
        slipTo(
          layer,
          'one-layer-only',
          `Dat is één laag. Er zijn ${height} lagen.`,
          `That is one layer. There are ${height} layers.`,
        ),
        slipTo(
          length + width + height,
          'added-lengths',
          'Je telde op. Denk aan blokjes: lengte × breedte × hoogte.',
          'You added. Think of blocks: length × width × height.',
        ),
        slipTo(
          2 * (layer + length * height + width * height),
          'surface-for-volume',
          'Dat is de oppervlakte van de buitenkant. Het volume is wat erin past.',
          'That is the area of the outside. The volume is what fits inside.',
        ),
        ...(cube
          ? [
              slipTo(
                length * 3,
                'times-three',
                `${length}³ is ${length} × ${length} × ${length}, niet ${length} × 3.`,
                `${length}³ is ${length} × ${length} × ${length}, not ${length} × 3.`,
              ),
            ]
          : []),
      ],
      wrong: say(
        'Hoeveel blokjes passen er in één laag? Hoeveel lagen zijn er?',
        'How many blocks fit in one layer? How many layers are there?',
      ),
    }),
  };
}
