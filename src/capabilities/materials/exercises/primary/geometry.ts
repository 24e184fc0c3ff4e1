import type { Random } from '../../../../kernel/random.ts';
import type { Localized } from '../../../../kernel/text.ts';
import { choiceInOrder, chooseOne, inBoth } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askNumber, option, say, slip, slipTo } from './ask.ts';

/** Shapes, angles and perimeter: the line `meetkunde` in year 3. */
export const GEOMETRY: readonly ExerciseGenerator[] = [
  { goal: 'W3.MK.1', version: 1, generate: nameShape },
  { goal: 'W3.MK.2', version: 1, generate: kindOfAngle },
  { goal: 'W3.MK.3', version: 1, generate: perimeter },
];

interface Shape {
  readonly name: Localized;
  readonly clue: Localized;
  readonly points: (w: number, h: number) => readonly (readonly [number, number])[];
  /** Names that children confuse with this one. */
  readonly confused: readonly Localized[];
}

const SQUARE = say('vierkant', 'square');
const RECTANGLE = say('rechthoek', 'rectangle');
const RHOMBUS = say('ruit', 'rhombus');
const PARALLELOGRAM = say('parallellogram', 'parallelogram');
const TRAPEZIUM = say('trapezium', 'trapezium');
const ISOSCELES = say('gelijkbenige driehoek', 'isosceles triangle');
const RIGHT_TRIANGLE = say('rechthoekige driehoek', 'right-angled triangle');

const SHAPES: readonly Shape[] = [
  {
    name: SQUARE,
    clue: say('vier gelijke zijden en vier rechte hoeken', 'four equal sides and four right angles'),
    points: (w) => [
      [0, 0],
      [w, 0],
      [w, w],
      [0, w],
    ],
    confused: [RECTANGLE, RHOMBUS, TRAPEZIUM],
  },
  {
    name: RECTANGLE,
    clue: say('vier rechte hoeken, maar niet alle zijden even lang', 'four right angles, but not all sides equal'),
    points: (w, h) => [
      [0, 0],
      [w + h, 0],
      [w + h, h],
      [0, h],
    ],
    confused: [SQUARE, RHOMBUS, TRAPEZIUM],
  },
  {
    name: RHOMBUS,
    clue: say('vier gelijke zijden, maar geen rechte hoeken', 'four equal sides, but no right angles'),
    points: (w, h) => [
      [0, h + w],
      [w, 0],
      [0, -h - w],
      [-w, 0],
    ],
    confused: [SQUARE, RECTANGLE, TRAPEZIUM],
  },
  {
    name: PARALLELOGRAM,
    clue: say(
      'twee paren evenwijdige zijden, geen rechte hoeken, niet alle zijden even lang',
      'two pairs of parallel sides, no right angles, not all sides equal',
    ),
    points: (w, h) => [
      [0, 0],
      [w + h + 2, 0],
      [w + h + 4, h],
      [2, h],
    ],
    confused: [RECTANGLE, RHOMBUS, TRAPEZIUM],
  },
  {
    name: TRAPEZIUM,
    clue: say('precies één paar evenwijdige zijden', 'exactly one pair of parallel sides'),
    points: (w, h) => [
      [0, 0],
      [w + 5, 0],
      [w + 2, h],
      [1, h],
    ],
    confused: [RECTANGLE, RHOMBUS, PARALLELOGRAM],
  },
  {
    name: ISOSCELES,
    clue: say('precies twee gelijke zijden', 'exactly two equal sides'),
    points: (w, h) => [
      [0, 0],
      [2 * w, 0],
      [w, w + h + 2],
    ],
    confused: [
      say('gelijkzijdige driehoek', 'equilateral triangle'),
      RIGHT_TRIANGLE,
      say('driehoek zonder gelijke zijden', 'triangle without equal sides'),
    ],
  },
  {
    name: RIGHT_TRIANGLE,
    clue: say('één rechte hoek', 'one right angle'),
    points: (w, h) => [
      [0, 0],
      [w + h, 0],
      [0, h],
    ],
    confused: [
      say('gelijkzijdige driehoek', 'equilateral triangle'),
      ISOSCELES,
      say('driehoek met een stompe hoek', 'triangle with an obtuse angle'),
    ],
  },
];

/** Turned over one of these directions (3–4–5 triangle), so that lengths and right angles stay exact and no shape always lies flat. */
const TURNS = [
  [1, 0],
  [0, 1],
  [0.8, 0.6],
  [0.6, 0.8],
] as const;

function nameShape(random: Random): Exercise {
  const shape = random.pick(SHAPES);
  const [cos, sin] = random.pick(TURNS);
  const [w, h] = [random.integer(3, 6), random.integer(2, 4)];
  const points = shape.points(w, h).map(([x, y]) => [tenth(x * cos - y * sin), tenth(x * sin + y * cos)] as const);
  const byClue = random.integer(0, 2) === 0;
  return {
    prompt: byClue
      ? say(`Welke vorm heeft ${shape.clue.nl}?`, `Which shape has ${shape.clue.en}?`)
      : say(
          'Hoe heet deze vorm? Kies de naam die er het best bij past.',
          'What is this shape called? Choose the name that fits best.',
        ),
    ...(byClue
      ? {}
      : {
          figure: {
            kind: 'polygon' as const,
            points,
            alt: say(
              `Een vorm met ${points.length} hoeken: ${shape.clue.nl}.`,
              `A shape with ${points.length} corners: ${shape.clue.en}.`,
            ),
          },
        }),
    worked: [
      say(`Kijk naar de zijden en de hoeken: ${shape.clue.nl}.`, `Look at the sides and the angles: ${shape.clue.en}.`),
      say(`Dat is een ${shape.name.nl}.`, `That is ${/^[aeiou]/.test(shape.name.en) ? 'an' : 'a'} ${shape.name.en}.`),
    ],
    ...chooseOne(
      random,
      shape.name,
      shape.confused.map((name) =>
        option(
          name,
          slip(
            'judged-by-appearance',
            `Kijk niet hoe de vorm ligt, maar naar de zijden en de hoeken. Deze heeft ${shape.clue.nl}.`,
            `Do not look at how the shape lies, but at its sides and angles. This one has ${shape.clue.en}.`,
          ),
        ),
      ),
      {
        wrong: say(
          'Tel de zijden. Welke zijn even lang? Zijn er rechte hoeken?',
          'Count the sides. Which are equal? Are there right angles?',
        ),
      },
    ),
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function kindOfAngle(random: Random): Exercise {
  const kind = random.pick(['acute', 'acute', 'right', 'obtuse', 'obtuse'] as const);
  const degrees = { acute: random.integer(3, 15) * 5, right: 90, obtuse: random.integer(21, 33) * 5 }[kind];
  const texts = { acute: say('scherp', 'acute'), right: say('recht', 'right'), obtuse: say('stomp', 'obtuse') };
  const because = {
    acute: say('kleiner dan een rechte hoek', 'smaller than a right angle'),
    right: say('even groot als de hoek van een blad papier', 'as large as the corner of a sheet of paper'),
    obtuse: say('groter dan een rechte hoek', 'larger than a right angle'),
  }[kind];
  const known = slip(
    'compared-arms',
    'Kijk naar de opening van de hoek, niet naar de lengte van de benen. Leg er de hoek van een blad papier op.',
    'Look at the opening of the angle, not at the length of the arms. Put the corner of a sheet of paper on it.',
  );
  const order = ['acute', 'right', 'obtuse'] as const;
  const measured = random.integer(0, 2) === 0;
  return {
    prompt: measured
      ? say(
          `Een hoek is ${degrees}° groot. Is die hoek scherp, recht of stomp?`,
          `An angle measures ${degrees}°. Is it acute, right or obtuse?`,
        )
      : say('Is deze hoek scherp, recht of stomp?', 'Is this angle acute, right or obtuse?'),
    figure: {
      kind: 'angle',
      degrees,
      alt: say(`Een hoek van ${degrees} graden.`, `An angle of ${degrees} degrees.`),
    },
    worked: [
      say(
        'Vergelijk met een rechte hoek: 90°, de hoek van een blad papier.',
        'Compare with a right angle: 90°, the corner of a sheet of paper.',
      ),
      say(
        `De hoek is ${because.nl}, dus hij is ${texts[kind].nl}.`,
        `The angle is ${because.en}, so it is ${texts[kind].en}.`,
      ),
    ],
    ...choiceInOrder(
      order.map((each) => (each === kind ? option(texts[each]) : option(texts[each], known))),
      order.indexOf(kind),
      { wrong: say('Leg de hoek van een blad papier erop.', 'Put the corner of a sheet of paper on it.') },
    ),
  };
}

function perimeter(random: Random): Exercise {
  const [long, height] = [random.integer(12, 24), random.integer(3, 11)];
  if (random.integer(0, 2) === 0) return trianglePerimeter(random);
  const [unit, place] = random.pick([
    ['cm', say('een foto', 'a photo')],
    ['m', say('een moestuin', 'a vegetable garden')],
    ['m', say('een speelveld', 'a playing field')],
    ['cm', say('een placemat', 'a place mat')],
  ] as const);
  const answer = 2 * (long + height);
  return {
    prompt: say(
      `Dit is de tekening van ${place.nl}: ${long} ${unit} lang en ${height} ${unit} breed.\nHoe groot is de omtrek?`,
      `This is a drawing of ${place.en}: ${long} ${unit} long and ${height} ${unit} wide.\nWhat is the perimeter?`,
    ),
    figure: {
      kind: 'rectangle',
      width: long,
      height,
      unit,
      squares: false,
      alt: say(
        `Rechthoek van ${long} ${unit} op ${height} ${unit}.`,
        `Rectangle of ${long} ${unit} by ${height} ${unit}.`,
      ),
    },
    worked: [
      say('De omtrek is de rand: tel alle vier de zijden.', 'The perimeter is the edge: add all four sides.'),
      inBoth(() => `${long} + ${height} + ${long} + ${height} = ${answer}`),
      say(`De omtrek is ${answer} ${unit}.`, `The perimeter is ${answer} ${unit}.`),
    ],
    ...askNumber({
      answer,
      units: [unit],
      mistakes: [
        slipTo(
          long * height,
          'area-for-perimeter',
          'Dat is de oppervlakte: het vlak binnenin. De omtrek is de rand eromheen.',
          'That is the area: the surface inside. The perimeter is the edge around it.',
        ),
        slipTo(
          long + height,
          'two-sides-only',
          'Je telde twee zijden. Een rechthoek heeft er vier.',
          'You added two sides. A rectangle has four.',
        ),
        slipTo(
          2 * long + height,
          'one-side-forgotten',
          'Je telde drie zijden. Er ontbreekt er nog één.',
          'You added three sides. One is missing.',
        ),
        slipTo(
          long + 2 * height,
          'one-side-forgotten',
          'Je telde drie zijden. Er ontbreekt er nog één.',
          'You added three sides. One is missing.',
        ),
      ],
      wrong: say(
        'Volg de rand met je vinger en tel elke zijde.',
        'Follow the edge with your finger and count every side.',
      ),
    }),
  };
}

function trianglePerimeter(random: Random): Exercise {
  const by = random.integer(1, 4);
  const [a, b, c] = random
    .pick([
      [3, 4, 5],
      [6, 5, 5],
      [8, 5, 5],
      [4, 5, 7],
    ] as const)
    .map((side) => side * by);
  const [x = 3, y = 4, z = 5] = [a, b, c];
  const across = (x * x + z * z - y * y) / (2 * x);
  const up = Math.sqrt(z * z - across * across);
  return {
    prompt: say(
      `De zijden van een driehoek zijn ${x} cm, ${y} cm en ${z} cm.\nHoe groot is de omtrek?`,
      `The sides of a triangle are ${x} cm, ${y} cm and ${z} cm.\nWhat is the perimeter?`,
    ),
    figure: {
      kind: 'polygon',
      points: [
        [0, 0],
        [x, 0],
        [tenth(across), tenth(up)],
      ],
      sideLabels: [`${x} cm`, `${y} cm`, `${z} cm`],
      alt: say(`Driehoek met zijden van ${x}, ${y} en ${z} cm.`, `Triangle with sides of ${x}, ${y} and ${z} cm.`),
    },
    worked: [
      say('Tel de drie zijden samen.', 'Add the three sides.'),
      inBoth(() => `${x} + ${y} + ${z} = ${x + y + z}`),
    ],
    ...askNumber({
      answer: x + y + z,
      units: ['cm'],
      mistakes: [
        slipTo(
          x + y,
          'one-side-forgotten',
          'Je telde twee zijden. Een driehoek heeft er drie.',
          'You added two sides. A triangle has three.',
        ),
        slipTo(
          x * y * z,
          'multiplied-sides',
          'De omtrek is de lengte van de rand: tel op.',
          'The perimeter is the length of the edge: add.',
        ),
      ],
      wrong: say('Tel alle zijden samen.', 'Add all the sides.'),
    }),
  };
}
