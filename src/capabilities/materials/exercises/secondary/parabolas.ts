import type { ExerciseGenerator } from '../exercise.ts';
import { inner, int, linear, plus, quadratic } from './algebra-notation.ts';
import { askNumber, askPoint, integerExcept, people, practise, same, slip, type Variant } from './ask.ts';

const vertexForm: Variant = (random) => {
  const a = random.pick([-3, -2, -1, 1, 2, 3]);
  const p = integerExcept(random, -6, 6, 0);
  const q = integerExcept(random, -8, 8, 0, p, -p);
  const square = `${a === 1 ? '' : a === -1 ? '−' : int(a)}(${linear(1, -p)})²`;
  return askPoint({
    prompt: {
      nl: `Wat is de top van de parabool y = ${square} ${plus(q)}?`,
      en: `What is the vertex of the parabola y = ${square} ${plus(q)}?`,
    },
    answer: [p, q],
    worked: [
      {
        nl: `Het kwadraat is 0 als ${linear(1, -p)} = 0, dus x = ${int(p)}.`,
        en: `The square is 0 when ${linear(1, -p)} = 0, so x = ${int(p)}.`,
      },
      {
        nl: `Dan is y = ${int(q)}. De top is (${int(p)}; ${int(q)}).`,
        en: `Then y = ${int(q)}. The vertex is (${int(p)}; ${int(q)}).`,
      },
    ],
    wrong: { nl: 'Nog niet. Voor welke x wordt het kwadraat 0?', en: 'Not yet. For which x does the square become 0?' },
    mistakes: [
      slip(
        'sign-of-p',
        [-p, q],
        'In y = a(x − p)² + q staat een minteken voor p: het teken draait om.',
        'In y = a(x − p)² + q there is a minus in front of p: the sign changes.',
      ),
      slip('swaps-coordinates', [q, p], 'Je verwisselde x en y.', 'You swapped x and y.'),
      slip(
        'sign-of-q',
        [p, -q],
        'x klopt. Het getal achter het kwadraat neem je over met zijn teken.',
        'x is right. Take the number after the square with its sign.',
      ),
    ],
  });
};

const vertexFromStandard: Variant = (random) => {
  const a = random.pick([-2, -1, 1, 2]);
  const p = integerExcept(random, -5, 5, 0);
  const c = integerExcept(random, -9, 9, 0);
  const b = -2 * a * p;
  const q = a * p * p + b * p + c;
  if (q === 0) return vertexFromStandard(random);
  return askPoint({
    prompt: {
      nl: `Wat is de top van de parabool y = ${quadratic(a, b, c)}?`,
      en: `What is the vertex of the parabola y = ${quadratic(a, b, c)}?`,
    },
    answer: [p, q],
    worked: [
      same(`x = −b : (2a) = ${int(-b)} : ${inner(2 * a)} = ${int(p)}`),
      {
        nl: `Vul in: y = ${int(a * p * p)} ${plus(b * p)} ${plus(c)} = ${int(q)}.`,
        en: `Fill in: y = ${int(a * p * p)} ${plus(b * p)} ${plus(c)} = ${int(q)}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Bereken eerst x = −b : (2a) en vul die waarde in.',
      en: 'Not yet. Calculate x = −b : (2a) first and fill it in.',
    },
    mistakes: [
      slip('sign-of-p', [-p, a * p * p - b * p + c], 'In de formule staat −b.', 'The formula has −b.'),
      slip(
        'constant-as-y',
        [p, c],
        'x klopt. De y van de top vind je door x in te vullen; het losse getal is het snijpunt met de y-as.',
        'x is right. Find the y of the vertex by filling in x; the constant is the crossing with the y-axis.',
      ),
      slip('swaps-coordinates', [q, p], 'Je verwisselde x en y.', 'You swapped x and y.'),
    ],
  });
};

const highestPoint: Variant = (random) => {
  const [name] = people(random);
  const t = random.integer(1, 4);
  const start = random.integer(1, 3);
  const top = 5 * t * t + start;
  const askTime = random.pick([true, false]);
  return askNumber({
    prompt: {
      nl: `${name} gooit een bal recht omhoog. De hoogte in meter na x seconden is h = −5x² + ${10 * t}x + ${start}.\n${askTime ? 'Na hoeveel seconden is de bal op zijn hoogst?' : 'Hoe hoog komt de bal?'}`,
      en: `${name} throws a ball straight up. The height in metres after x seconds is h = −5x² + ${10 * t}x + ${start}.\n${askTime ? 'After how many seconds is the ball at its highest?' : 'How high does the ball get?'}`,
    },
    answer: askTime ? t : top,
    unit: askTime ? 's' : 'm',
    worked: [
      same(`x = −b : (2a) = −${10 * t} : (−10) = ${t}`),
      {
        nl: `De hoogte is dan −5 × ${t}² + ${10 * t} × ${t} + ${start} = ${top} m.`,
        en: `The height is then −5 × ${t}² + ${10 * t} × ${t} + ${start} = ${top} m.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Het hoogste punt is de top van de parabool.',
      en: 'Not yet. The highest point is the vertex of the parabola.',
    },
    mistakes: [
      slip(
        'answers-other-quantity',
        askTime ? top : t,
        askTime ? 'Dat is de hoogte. De vraag is naar de tijd.' : 'Dat is de tijd. De vraag is naar de hoogte.',
        askTime
          ? 'That is the height. The question asks for the time.'
          : 'That is the time. The question asks for the height.',
      ),
      slip(
        'forgets-start',
        askTime ? 2 * t : top - start,
        askTime ? 'Deel door 2a, dat is −10.' : 'De bal vertrekt niet vanaf de grond: vergeet het losse getal niet.',
        askTime ? 'Divide by 2a, which is −10.' : 'The ball does not start from the ground: remember the constant.',
      ),
    ],
  });
};

export const PARABOLA_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W10.KWA.3', vertexForm, vertexFromStandard, highestPoint),
];
