import type { ExerciseGenerator, Figure } from '../exercise.ts';
import { inner, int, linear, plus } from './algebra-notation.ts';
import {
  askExpression,
  askNumber,
  askPoint,
  integerExcept,
  practise,
  round,
  same,
  say,
  sign,
  slip,
  type Variant,
} from './ask.ts';

function twoPoints(a: readonly [number, number], b: readonly [number, number]): Figure {
  return {
    kind: 'plane',
    size: Math.max(6, ...[...a, ...b].map(Math.abs)) + 1,
    points: [
      { x: a[0], y: a[1], label: 'A' },
      { x: b[0], y: b[1], label: 'B' },
    ],
    lines: [],
    alt: {
      nl: `Assenstelsel met A(${int(a[0])}; ${int(a[1])}) en B(${int(b[0])}; ${int(b[1])}).`,
      en: `Axes with A(${int(a[0])}; ${int(a[1])}) and B(${int(b[0])}; ${int(b[1])}).`,
    },
  };
}

const midpoint: Variant = (random) => {
  const [mx, my] = [random.integer(-4, 4), random.integer(-4, 4)];
  const [dx, dy] = [random.integer(1, 5), sign(random) * random.integer(1, 5)];
  if (mx === dx || my === dy || mx === -dx || my === -dy) return midpoint(random);
  const [a, b]: [[number, number], [number, number]] = [
    [mx - dx, my - dy],
    [mx + dx, my + dy],
  ];
  return askPoint({
    prompt: {
      nl: `Wat is het midden van het lijnstuk van A(${int(a[0])}; ${int(a[1])}) naar B(${int(b[0])}; ${int(b[1])})?`,
      en: `What is the midpoint of the segment from A(${int(a[0])}; ${int(a[1])}) to B(${int(b[0])}; ${int(b[1])})?`,
    },
    figure: twoPoints(a, b),
    answer: [mx, my],
    worked: [
      same(`x: (${int(a[0])} ${plus(b[0])}) : 2 = ${int(mx)}`),
      same(`y: (${int(a[1])} ${plus(b[1])}) : 2 = ${int(my)}`),
      { nl: `Het midden is (${int(mx)}; ${int(my)}).`, en: `The midpoint is (${int(mx)}; ${int(my)}).` },
    ],
    wrong: {
      nl: 'Nog niet. Neem het gemiddelde van de x-waarden en van de y-waarden.',
      en: 'Not yet. Take the mean of the x-values and of the y-values.',
    },
    mistakes: [
      slip(
        'half-difference',
        [dx, dy],
        'Je nam het halve verschil. Voor het midden neem je de halve som.',
        'You took half the difference. For the midpoint take half the sum.',
      ),
      slip('forgets-half', [2 * mx, 2 * my], 'Dat is de som. Deel nog door 2.', 'That is the sum. Divide by 2 too.'),
      slip('swaps-coordinates', [my, mx], 'Je verwisselde x en y.', 'You swapped x and y.'),
    ],
  });
};

const otherEnd: Variant = (random) => {
  const [mx, my] = [random.integer(-4, 5), random.integer(-4, 5)];
  const [dx, dy] = [sign(random) * random.integer(1, 5), sign(random) * random.integer(1, 5)];
  const [ax, ay, bx, by] = [mx - dx, my - dy, mx + dx, my + dy];
  return askPoint({
    prompt: {
      nl: `M(${int(mx)}; ${int(my)}) is het midden van het lijnstuk AB. A is (${int(ax)}; ${int(ay)}).\nWelk punt is B?`,
      en: `M(${int(mx)}; ${int(my)}) is the midpoint of the segment AB. A is (${int(ax)}; ${int(ay)}).\nWhich point is B?`,
    },
    answer: [bx, by],
    worked: [
      {
        nl: `Van A naar M: ${int(dx)} in x en ${int(dy)} in y.`,
        en: `From A to M: ${int(dx)} in x and ${int(dy)} in y.`,
      },
      {
        nl: `Zet vanaf M dezelfde stap: B(${int(bx)}; ${int(by)}).`,
        en: `Take the same step from M: B(${int(bx)}; ${int(by)}).`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Zet dezelfde stap als van A naar M nog eens, vanaf M.',
      en: 'Not yet. Take the same step as from A to M once more, from M.',
    },
    mistakes: [
      slip(
        'midpoint-of-given',
        [(ax + mx) / 2, (ay + my) / 2],
        'Je nam het midden van A en M. M is zelf al het midden.',
        'You took the midpoint of A and M. M is the midpoint already.',
      ),
      slip('step-not-point', [dx, dy], 'Dat is de stap. Zet ze nog vanaf M.', 'That is the step. Take it from M.'),
      slip('swaps-coordinates', [by, bx], 'Je verwisselde x en y.', 'You swapped x and y.'),
    ],
  });
};

const STEPS = [
  [3, 4],
  [4, 3],
  [6, 8],
  [8, 6],
  [5, 12],
  [12, 5],
  [2, 3],
  [5, 2],
  [4, 5],
  [7, 3],
  [1, 6],
  [6, 4],
] as const;

const distance: Variant = (random) => {
  const [stepX, stepY] = random.pick(STEPS);
  const [dx, dy] = [sign(random) * stepX, sign(random) * stepY];
  const a: [number, number] = [integerExcept(random, -5, 5, 0), integerExcept(random, -5, 5, 0)];
  const b: [number, number] = [a[0] + dx, a[1] + dy];
  const squares = dx * dx + dy * dy;
  const exact = Math.sqrt(squares);
  const whole = Number.isInteger(exact);
  const answer = whole ? exact : round(exact, 1);
  return askNumber({
    prompt: {
      nl: `Hoe ver liggen A(${int(a[0])}; ${int(a[1])}) en B(${int(b[0])}; ${int(b[1])}) uit elkaar?${whole ? '' : ' Rond af op één cijfer na de komma.'}`,
      en: `How far apart are A(${int(a[0])}; ${int(a[1])}) and B(${int(b[0])}; ${int(b[1])})?${whole ? '' : ' Round to one decimal place.'}`,
    },
    figure: twoPoints(a, b),
    answer,
    ...(!whole && { tolerance: 0.051 }),
    worked: [
      {
        nl: `Verschil in x: ${int(b[0])} − ${inner(a[0])} = ${int(dx)}; verschil in y: ${int(b[1])} − ${inner(a[1])} = ${int(dy)}.`,
        en: `Difference in x: ${int(b[0])} − ${inner(a[0])} = ${int(dx)}; difference in y: ${int(b[1])} − ${inner(a[1])} = ${int(dy)}.`,
      },
      say((n) => ({
        nl: `Pythagoras: ${stepX}² + ${stepY}² = ${squares}, en √${squares} ${whole ? '=' : '≈'} ${n(answer)}.`,
        en: `Pythagoras: ${stepX}² + ${stepY}² = ${squares}, and √${squares} ${whole ? '=' : '≈'} ${n(answer)}.`,
      })),
    ],
    wrong: {
      nl: 'Nog niet. Teken een rechthoekige driehoek tussen A en B.',
      en: 'Not yet. Draw a right-angled triangle between A and B.',
    },
    mistakes: [
      slip(
        'forgets-root',
        squares,
        'Dat is het kwadraat van de afstand. Trek nog de wortel.',
        'That is the square of the distance. Take the root too.',
      ),
      slip(
        'adds-sides',
        stepX + stepY,
        'Je telde de verschillen op. In rechte lijn is de weg korter: gebruik Pythagoras.',
        'You added the differences. In a straight line it is shorter: use Pythagoras.',
      ),
      slip(
        'sign-in-difference',
        round(Math.hypot(a[0] + b[0], a[1] + b[1]), 1),
        'Je telde de coördinaten op. Trek ze van elkaar af, met haakjes bij een negatief getal.',
        'You added the coordinates. Subtract them, with brackets for a negative number.',
      ),
    ],
  });
};

const parallelThrough: Variant = (random) => {
  const a = integerExcept(random, -4, 5, 0, 1, -1);
  const other = random.integer(-6, 6);
  const x = integerExcept(random, -4, 4, 0);
  const b = integerExcept(random, -8, 8, 0, other, a);
  const y = a * x + b;
  return askExpression({
    prompt: {
      nl: `Geef de rechte door (${int(x)}; ${int(y)}) die evenwijdig is met y = ${linear(a, other)}: y = …`,
      en: `Give the line through (${int(x)}; ${int(y)}) that is parallel to y = ${linear(a, other)}: y = …`,
    },
    answer: linear(a, b),
    variables: ['x'],
    worked: [
      {
        nl: `Evenwijdig: dezelfde richtingscoëfficiënt ${int(a)}, dus y = ${linear(a, 0)} + b.`,
        en: `Parallel: the same slope ${int(a)}, so y = ${linear(a, 0)} + b.`,
      },
      {
        nl: `Vul het punt in: ${int(y)} = ${int(a * x)} + b, dus b = ${int(b)}.`,
        en: `Fill in the point: ${int(y)} = ${int(a * x)} + b, so b = ${int(b)}.`,
      },
      same(`y = ${linear(a, b)}`),
    ],
    wrong: {
      nl: 'Nog niet. Hou de richtingscoëfficiënt en vul het punt in.',
      en: 'Not yet. Keep the slope and fill in the point.',
    },
    mistakes: [
      slip(
        'keeps-intercept',
        linear(a, other),
        'Dat is de gegeven rechte zelf. Ligt het punt erop?',
        'That is the given line itself. Is the point on it?',
      ),
      slip(
        'y-as-intercept',
        linear(a, y),
        'Je nam de y van het punt als losse getal. Vul het punt in.',
        'You took the y of the point as the constant. Fill in the point.',
      ),
      slip(
        'opposite-slope',
        linear(-a, y + a * x),
        'Evenwijdige rechten hebben dezelfde richtingscoëfficiënt, niet de tegengestelde.',
        'Parallel lines have the same slope, not the opposite one.',
      ),
    ],
  });
};

const perpendicularThrough: Variant = (random) => {
  const m = sign(random) * random.integer(2, 4);
  const given = sign(random) * random.integer(1, 6);
  const slopeText = m < 0 ? `1/${-m}` : `−1/${m}`;
  const x = m * integerExcept(random, -2, 2, 0);
  const b = integerExcept(random, -6, 6, 0);
  const y = m * x + b;
  return askExpression({
    prompt: {
      nl: `Geef de rechte door (${int(x)}; ${int(y)}) die loodrecht staat op y = ${slopeText} · x ${plus(given)}: y = …`,
      en: `Give the line through (${int(x)}; ${int(y)}) perpendicular to y = ${slopeText} · x ${plus(given)}: y = …`,
    },
    answer: linear(m, b),
    variables: ['x'],
    worked: [
      {
        nl: `Loodrecht: het product van de richtingscoëfficiënten is −1. Naast ${slopeText} hoort ${int(m)}.`,
        en: `Perpendicular: the product of the slopes is −1. With ${slopeText} goes ${int(m)}.`,
      },
      {
        nl: `Vul het punt in: ${int(y)} = ${int(m * x)} + b, dus b = ${int(b)}.`,
        en: `Fill in the point: ${int(y)} = ${int(m * x)} + b, so b = ${int(b)}.`,
      },
      same(`y = ${linear(m, b)}`),
    ],
    wrong: {
      nl: 'Nog niet. Keer de richtingscoëfficiënt om én verander het teken.',
      en: 'Not yet. Turn the slope over and change its sign.',
    },
    mistakes: [
      slip(
        'reciprocal-without-sign',
        linear(-m, y + m * x),
        'Je keerde om, maar vergat het teken te veranderen.',
        'You turned it over but forgot to change the sign.',
      ),
      slip(
        'parallel-not-perpendicular',
        `${slopeText} · x ${plus(y + x / m)}`,
        'Dat is de evenwijdige rechte.',
        'That is the parallel line.',
      ),
      slip(
        'y-as-intercept',
        linear(m, y),
        'De richting klopt. Vul het punt in om b te vinden.',
        'The direction is right. Fill in the point to find b.',
      ),
    ],
  });
};

export const COORDINATE_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W10.ANA.1', midpoint, otherEnd),
  practise('W10.ANA.2', distance),
  practise('W10.ANA.3', parallelThrough, perpendicularThrough),
];
