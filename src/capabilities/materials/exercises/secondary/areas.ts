import type { ExerciseGenerator } from '../exercise.ts';
import { askNumber, integerExcept, practise, round, same, say, slip, type Variant } from './ask.ts';

const SQUARE_HINT = {
  nl: 'Nog niet. Welke lengte is de basis, en welke hoogte staat er loodrecht op?',
  en: 'Not yet. Which length is the base, and which height is at right angles to it?',
} as const;

const triangleArea: Variant = (random) => {
  const height = random.integer(4, 10);
  const foot = random.integer(2, 4);
  const base = integerExcept(random, foot + 3, 14, height);
  const base2 = (base * height) % 2 === 0 ? base : base + 1;
  const slanted = round(Math.hypot(foot, height), 1);
  const answer = (base2 * height) / 2;
  return askNumber({
    prompt: {
      nl: `Een driehoek heeft een basis van ${base2} cm. De hoogte op die basis is ${height} cm.\nHoe groot is de oppervlakte?`,
      en: `A triangle has a base of ${base2} cm. The height on that base is ${height} cm.\nHow large is the area?`,
    },
    figure: {
      kind: 'polygon',
      points: [
        [0, 0],
        [base2, 0],
        [foot, height],
      ],
      sideLabels: [`${base2} cm`],
      alt: {
        nl: `Driehoek met onderaan de basis van ${base2} cm.`,
        en: `Triangle with the base of ${base2} cm at the bottom.`,
      },
    },
    answer,
    unit: 'cm²',
    worked: [
      {
        nl: `Oppervlakte = basis × hoogte : 2 = ${base2} × ${height} : 2.`,
        en: `Area = base × height : 2 = ${base2} × ${height} : 2.`,
      },
      same(`${base2 * height} : 2 = ${answer} (cm²)`),
    ],
    wrong: SQUARE_HINT,
    mistakes: [
      slip(
        'forgets-half',
        base2 * height,
        'Dat is een parallellogram of rechthoek. Een driehoek is de helft daarvan.',
        'That is a parallelogram or rectangle. A triangle is half of it.',
      ),
      slip(
        'adds-instead',
        base2 + height,
        'Je telde op. Een oppervlakte vind je door te vermenigvuldigen.',
        'You added. You find an area by multiplying.',
      ),
      slip(
        'slanted-side',
        (base2 * slanted) / 2,
        'Gebruik de hoogte die loodrecht op de basis staat.',
        'Use the height at right angles to the base.',
      ),
    ],
  });
};

const parallelogramArea: Variant = (random) => {
  const [base, height] = [random.integer(6, 14), random.integer(4, 9)];
  const shift = random.integer(2, 3);
  const slanted = round(Math.hypot(shift, height), 1);
  const answer = base * height;
  return askNumber({
    prompt: say((n) => ({
      nl: `Een parallellogram heeft een basis van ${base} cm, een schuine zijde van ${n(slanted)} cm en een hoogte van ${height} cm.\nHoe groot is de oppervlakte?`,
      en: `A parallelogram has a base of ${base} cm, a slanting side of ${n(slanted)} cm and a height of ${height} cm.\nHow large is the area?`,
    })),
    figure: {
      kind: 'polygon',
      points: [
        [0, 0],
        [base, 0],
        [base + shift, height],
        [shift, height],
      ],
      sideLabels: [`${base} cm`],
      alt: {
        nl: `Parallellogram met onderaan de basis van ${base} cm.`,
        en: `Parallelogram with the base of ${base} cm at the bottom.`,
      },
    },
    answer,
    unit: 'cm²',
    worked: [
      {
        nl: `Oppervlakte = basis × hoogte. De schuine zijde heb je niet nodig.`,
        en: `Area = base × height. You do not need the slanting side.`,
      },
      same(`${base} × ${height} = ${answer} (cm²)`),
    ],
    wrong: SQUARE_HINT,
    mistakes: [
      slip(
        'slanted-side',
        base * slanted,
        'Je gebruikte de schuine zijde. De hoogte staat loodrecht op de basis.',
        'You used the slanting side. The height is at right angles to the base.',
      ),
      slip(
        'needless-half',
        answer / 2,
        'Halveren hoort bij een driehoek, niet bij een parallellogram.',
        'Halving belongs to a triangle, not to a parallelogram.',
      ),
      slip('perimeter-not-area', 2 * (base + slanted), 'Dat is de omtrek.', 'That is the perimeter.'),
    ],
  });
};

const trapeziumArea: Variant = (random) => {
  const height = random.integer(2, 5) * 2;
  const short = random.integer(3, 8);
  const long = short + random.integer(3, 7);
  const answer = ((long + short) * height) / 2;
  return askNumber({
    prompt: {
      nl: `De evenwijdige zijden van een trapezium zijn ${long} m en ${short} m. De hoogte is ${height} m.\nHoe groot is de oppervlakte?`,
      en: `The parallel sides of a trapezium are ${long} m and ${short} m. The height is ${height} m.\nHow large is the area?`,
    },
    figure: {
      kind: 'polygon',
      points: [
        [0, 0],
        [long, 0],
        [short + 1, height],
        [1, height],
      ],
      sideLabels: [`${long} m`, '', `${short} m`],
      alt: {
        nl: `Trapezium met evenwijdige zijden van ${long} m en ${short} m.`,
        en: `Trapezium with parallel sides of ${long} m and ${short} m.`,
      },
    },
    answer,
    unit: 'm²',
    worked: [
      {
        nl: `Tel de evenwijdige zijden op: ${long} + ${short} = ${long + short}.`,
        en: `Add the parallel sides: ${long} + ${short} = ${long + short}.`,
      },
      {
        nl: `Vermenigvuldig met de hoogte en deel door 2: ${long + short} × ${height} : 2 = ${answer}.`,
        en: `Multiply by the height and divide by 2: ${long + short} × ${height} : 2 = ${answer}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Neem het gemiddelde van de twee evenwijdige zijden, maal de hoogte.',
      en: 'Not yet. Take the mean of the two parallel sides, times the height.',
    },
    mistakes: [
      slip(
        'forgets-half',
        (long + short) * height,
        'Deel nog door 2: het is het gemiddelde van de twee zijden maal de hoogte.',
        'Divide by 2: it is the mean of the two sides times the height.',
      ),
      slip(
        'one-base-only',
        long * height,
        'Dat is een rechthoek met de langste zijde. Gebruik beide evenwijdige zijden.',
        'That is a rectangle with the longer side. Use both parallel sides.',
      ),
      slip(
        'multiplies-everything',
        long * short * height,
        'De evenwijdige zijden tel je op; je vermenigvuldigt ze niet.',
        'The parallel sides are added, not multiplied.',
      ),
    ],
  });
};

const lShape: Variant = (random) => {
  const [width, height] = [random.integer(8, 14), random.integer(7, 12)];
  const [cutWidth, cutHeight] = [random.integer(3, width - 4), random.integer(2, height - 4)];
  const answer = width * height - cutWidth * cutHeight;
  return askNumber({
    prompt: {
      nl: 'Hoe groot is de oppervlakte van deze L-vormige kamer?',
      en: 'How large is the area of this L-shaped room?',
    },
    figure: {
      kind: 'polygon',
      points: [
        [0, 0],
        [width, 0],
        [width, height - cutHeight],
        [width - cutWidth, height - cutHeight],
        [width - cutWidth, height],
        [0, height],
      ],
      sideLabels: [`${width} m`, '', `${cutWidth} m`, `${cutHeight} m`, '', `${height} m`],
      alt: {
        nl: `L-vorm: onderaan ${width} m breed en links ${height} m hoog; rechtsboven ontbreekt een hoek van ${cutWidth} m bij ${cutHeight} m.`,
        en: `L-shape: ${width} m wide at the bottom and ${height} m high on the left; at the upper right a corner of ${cutWidth} m by ${cutHeight} m is missing.`,
      },
    },
    answer,
    unit: 'm²',
    worked: [
      {
        nl: `Vul aan tot een rechthoek: ${width} × ${height} = ${width * height}.`,
        en: `Complete it to a rectangle: ${width} × ${height} = ${width * height}.`,
      },
      {
        nl: `Trek het ontbrekende stuk af: ${cutWidth} × ${cutHeight} = ${cutWidth * cutHeight}.`,
        en: `Subtract the missing piece: ${cutWidth} × ${cutHeight} = ${cutWidth * cutHeight}.`,
      },
      same(`${width * height} − ${cutWidth * cutHeight} = ${answer} (m²)`),
    ],
    wrong: {
      nl: 'Nog niet. Splits de L in twee rechthoeken, of vul ze aan tot één grote.',
      en: 'Not yet. Split the L into two rectangles, or complete it to one large one.',
    },
    mistakes: [
      slip(
        'whole-rectangle',
        width * height,
        'Dat is de hele rechthoek. Er ontbreekt een hoek.',
        'That is the whole rectangle. A corner is missing.',
      ),
      slip(
        'adds-missing-part',
        width * height + cutWidth * cutHeight,
        'Het stuk rechtsboven hoort er niet bij: trek af.',
        'The piece at the upper right does not belong: subtract.',
      ),
      slip('perimeter-not-area', 2 * (width + height), 'Dat is de omtrek.', 'That is the perimeter.'),
    ],
  });
};

const gable: Variant = (random) => {
  const width = random.integer(3, 6) * 2;
  const wall = random.integer(4, 8);
  const roof = integerExcept(random, 2, 5, wall);
  const answer = width * wall + (width * roof) / 2;
  return askNumber({
    prompt: {
      nl: `Een gevel bestaat uit een rechthoek van ${width} m breed en ${wall} m hoog, met daarop een driehoek van ${roof} m hoog.\nHoe groot is de oppervlakte van de hele gevel?`,
      en: `A gable consists of a rectangle ${width} m wide and ${wall} m high, with a triangle ${roof} m high on top.\nHow large is the area of the whole gable?`,
    },
    figure: {
      kind: 'polygon',
      points: [
        [0, 0],
        [width, 0],
        [width, wall],
        [width / 2, wall + roof],
        [0, wall],
      ],
      sideLabels: [`${width} m`, `${wall} m`],
      alt: {
        nl: `Gevel: rechthoek van ${width} m bij ${wall} m met een puntdak erop.`,
        en: `Gable: rectangle of ${width} m by ${wall} m with a pointed roof on top.`,
      },
    },
    answer,
    unit: 'm²',
    worked: [
      {
        nl: `Rechthoek: ${width} × ${wall} = ${width * wall}.`,
        en: `Rectangle: ${width} × ${wall} = ${width * wall}.`,
      },
      {
        nl: `Driehoek: ${width} × ${roof} : 2 = ${(width * roof) / 2}.`,
        en: `Triangle: ${width} × ${roof} : 2 = ${(width * roof) / 2}.`,
      },
      { nl: `Samen ${answer} m².`, en: `Together ${answer} m².` },
    ],
    wrong: {
      nl: 'Nog niet. Bereken de rechthoek en de driehoek apart.',
      en: 'Not yet. Work out the rectangle and the triangle separately.',
    },
    mistakes: [
      slip(
        'forgets-half',
        width * wall + width * roof,
        'De driehoek is de helft van basis × hoogte.',
        'The triangle is half of base × height.',
      ),
      slip('one-part-only', width * wall, 'De driehoek moet er nog bij.', 'The triangle must be added.'),
    ],
  });
};

const pathAroundPond: Variant = (random) => {
  const [w, h] = [random.integer(5, 12), random.integer(4, 10)];
  const path = random.integer(1, 3);
  const [outerW, outerH] = [w + 2 * path, h + 2 * path];
  const answer = outerW * outerH - w * h;
  return askNumber({
    prompt: {
      nl: `Rond een rechthoekige vijver van ${w} m bij ${h} m ligt overal een pad van ${path} m breed.\nHoe groot is de oppervlakte van het pad?`,
      en: `Around a rectangular pond of ${w} m by ${h} m there is a path ${path} m wide on all sides.\nHow large is the area of the path?`,
    },
    answer,
    unit: 'm²',
    worked: [
      {
        nl: `Vijver met pad: ${outerW} × ${outerH} = ${outerW * outerH}, want het pad ligt aan beide kanten.`,
        en: `Pond with path: ${outerW} × ${outerH} = ${outerW * outerH}, because the path is on both sides.`,
      },
      same(`${outerW * outerH} − ${w} × ${h} = ${outerW * outerH} − ${w * h} = ${answer} (m²)`),
    ],
    wrong: {
      nl: 'Nog niet. Maak een schets: hoe groot is de rechthoek van vijver en pad samen?',
      en: 'Not yet. Make a sketch: how large is the rectangle of pond and path together?',
    },
    mistakes: [
      slip(
        'adds-path-once',
        (w + path) * (h + path) - w * h,
        'Het pad ligt aan beide kanten: tel de breedte twee keer bij.',
        'The path is on both sides: add its width twice.',
      ),
      slip(
        'stops-halfway',
        outerW * outerH,
        'Dat is de vijver samen met het pad. Trek de vijver af.',
        'That is the pond with the path. Subtract the pond.',
      ),
      slip(
        'forgets-corners',
        2 * path * (w + h),
        'De hoeken van het pad ontbreken nog.',
        'The corners of the path are still missing.',
      ),
    ],
  });
};

export const AREA_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.OPP.1', triangleArea, parallelogramArea, trapeziumArea),
  practise('W8.OPP.4', lShape, gable, pathAroundPond),
];
