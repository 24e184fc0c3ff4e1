import { choiceInOrder } from '../answers.ts';
import type { ExerciseGenerator } from '../exercise.ts';
import { inner, int, linear, plus, quadratic } from './algebra-notation.ts';
import {
  askChoice,
  askNumber,
  askPoint,
  integerExcept,
  people,
  practise,
  same,
  sign,
  slip,
  type Variant,
} from './ask.ts';

const which = (largest: boolean) => (largest ? { nl: 'grootste', en: 'largest' } : { nl: 'kleinste', en: 'smallest' });

const squareEquals: Variant = (random) => {
  const root = random.integer(2, 12);
  const a = random.pick([1, 1, 2, 3, 5]);
  const largest = random.pick([true, false, false]);
  const name = which(largest);
  const c = a * root * root;
  return askNumber({
    prompt: {
      nl: `Los op: ${quadratic(a, 0, 0)} = ${c}\nGeef de ${name.nl} oplossing.`,
      en: `Solve: ${quadratic(a, 0, 0)} = ${c}\nGive the ${name.en} solution.`,
    },
    answer: largest ? root : -root,
    worked: [
      ...(a === 1 ? [] : [{ nl: `Deel door ${a}: x² = ${root * root}.`, en: `Divide by ${a}: x² = ${root * root}.` }]),
      {
        nl: `Twee getallen geven ${root * root} in het kwadraat: x = ${root} of x = −${root}.`,
        en: `Two numbers have ${root * root} as their square: x = ${root} or x = −${root}.`,
      },
      {
        nl: `De ${name.nl} is ${int(largest ? root : -root)}.`,
        en: `The ${name.en} is ${int(largest ? root : -root)}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Welke twee getallen geven dit in het kwadraat?',
      en: 'Not yet. Which two numbers give this when squared?',
    },
    mistakes: [
      slip(
        'forgets-other-root',
        largest ? -root : root,
        largest
          ? 'Dat is de kleinste van de twee oplossingen.'
          : 'Er zijn twee oplossingen: ook het tegengestelde getal geeft hetzelfde kwadraat.',
        largest
          ? 'That is the smallest of the two solutions.'
          : 'There are two solutions: the opposite number has the same square.',
      ),
      slip(
        'halves-instead',
        c / a / 2,
        'Je deelde door 2. Trek de vierkantswortel.',
        'You divided by 2. Take the square root.',
      ),
      slip('forgets-root', root * root, 'Dat is x². Trek nog de wortel.', 'That is x². Take the root too.'),
    ],
  });
};

const commonX: Variant = (random) => {
  const a = random.integer(1, 5);
  const root = sign(random) * random.integer(1, 9);
  const b = -a * root;
  return askNumber({
    prompt: {
      nl: `Los op: ${quadratic(a, b, 0)} = 0\nEén oplossing is 0. Wat is de andere?`,
      en: `Solve: ${quadratic(a, b, 0)} = 0\nOne solution is 0. What is the other?`,
    },
    answer: root,
    worked: [
      { nl: `Zonder x af: x(${linear(a, b)}) = 0.`, en: `Take out x: x(${linear(a, b)}) = 0.` },
      {
        nl: `Een product is 0 als een factor 0 is: x = 0 of ${linear(a, b)} = 0.`,
        en: `A product is 0 when a factor is 0: x = 0 or ${linear(a, b)} = 0.`,
      },
      same(`x = ${int(-b)} : ${a} = ${int(root)}`),
    ],
    wrong: {
      nl: 'Nog niet. Zonder x af en stel elke factor gelijk aan 0.',
      en: 'Not yet. Take out x and set each factor equal to 0.',
    },
    mistakes: [
      slip(
        'sign-of-root',
        -root,
        'De grootte klopt. Bij het oplossen van de factor verandert het teken.',
        'The size is right. The sign changes when you solve the factor.',
      ),
      slip('forgets-coefficient', -b, `Deel nog door ${a}.`, `Divide by ${a} too.`),
    ],
  });
};

const zeroProduct: Variant = (random) => {
  const p = integerExcept(random, -8, 8, 0);
  const q = integerExcept(random, -8, 8, 0, p, -p);
  const largest = random.pick([true, false]);
  const name = which(largest);
  const answer = largest ? Math.max(p, q) : Math.min(p, q);
  return askNumber({
    prompt: {
      nl: `Los op: (${linear(1, -p)})(${linear(1, -q)}) = 0\nGeef de ${name.nl} oplossing.`,
      en: `Solve: (${linear(1, -p)})(${linear(1, -q)}) = 0\nGive the ${name.en} solution.`,
    },
    answer,
    worked: [
      {
        nl: `Een product is 0 als een factor 0 is: ${linear(1, -p)} = 0 of ${linear(1, -q)} = 0.`,
        en: `A product is 0 when a factor is 0: ${linear(1, -p)} = 0 or ${linear(1, -q)} = 0.`,
      },
      {
        nl: `x = ${int(p)} of x = ${int(q)}; de ${name.nl} is ${int(answer)}.`,
        en: `x = ${int(p)} or x = ${int(q)}; the ${name.en} is ${int(answer)}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Stel elke factor apart gelijk aan 0.',
      en: 'Not yet. Set each factor equal to 0 separately.',
    },
    mistakes: [
      slip(
        'sign-of-root',
        largest ? Math.max(-p, -q) : Math.min(-p, -q),
        'Je las de tekens af uit de haakjes. Los elke factor op: het teken draait om.',
        'You read the signs from the brackets. Solve each factor: the sign changes.',
      ),
      slip('answers-other-root', p + q - answer, 'Dat is de andere oplossing.', 'That is the other solution.'),
    ],
  });
};

const discriminant: Variant = (random) => {
  const a = random.integer(1, 4);
  const b = integerExcept(random, -9, 9, 0);
  const c = integerExcept(random, -6, 6, 0);
  const d = b * b - 4 * a * c;
  return askNumber({
    prompt: {
      nl: `Bereken de discriminant van ${quadratic(a, b, c)} = 0.`,
      en: `Calculate the discriminant of ${quadratic(a, b, c)} = 0.`,
    },
    answer: d,
    worked: [
      { nl: `a = ${a}, b = ${int(b)} en c = ${int(c)}.`, en: `a = ${a}, b = ${int(b)} and c = ${int(c)}.` },
      same(`D = b² − 4ac = ${inner(b)}² − 4 × ${a} × ${inner(c)}`),
      same(`D = ${b * b} ${plus(-4 * a * c)} = ${int(d)}`),
    ],
    wrong: {
      nl: 'Nog niet. Lees a, b en c af met hun teken en vul in met haakjes.',
      en: 'Not yet. Read a, b and c with their signs and fill in with brackets.',
    },
    mistakes: [
      slip(
        'sign-rule',
        b * b + 4 * a * c,
        'Kijk naar het teken van −4ac: min maal min is plus.',
        'Look at the sign of −4ac: minus times minus is plus.',
      ),
      slip('square-of-negative', -b * b - 4 * a * c, 'b² is altijd positief.', 'b² is always positive.'),
      slip('doubles-instead', 2 * b - 4 * a * c, 'b² is b × b, niet 2 × b.', 'b² is b × b, not 2 × b.'),
      slip('forgets-four', b * b - a * c, 'De factor 4 ontbreekt.', 'The factor 4 is missing.'),
    ],
  });
};

const howMany: Variant = (random) => {
  const kind = random.pick([0, 1, 2] as const);
  const a = random.integer(1, 3);
  const r = sign(random) * random.integer(1, 5);
  const b = kind === 1 ? -2 * a * r : integerExcept(random, -7, 7, 0);
  const c =
    kind === 1 ? a * r * r : kind === 0 ? Math.floor((b * b) / (4 * a)) + random.integer(1, 4) : -random.integer(1, 6);
  const d = b * b - 4 * a * c;
  return askChoice(
    {
      prompt: {
        nl: `Hoeveel verschillende oplossingen heeft ${quadratic(a, b, c)} = 0?`,
        en: `How many different solutions does ${quadratic(a, b, c)} = 0 have?`,
      },
      worked: [
        same(`D = ${inner(b)}² − 4 × ${a} × ${inner(c)} = ${int(d)}`),
        d < 0
          ? { nl: 'D is negatief: geen oplossing.', en: 'D is negative: no solution.' }
          : d === 0
            ? { nl: 'D is nul: één oplossing.', en: 'D is zero: one solution.' }
            : { nl: 'D is positief: twee oplossingen.', en: 'D is positive: two solutions.' },
      ],
    },
    choiceInOrder(
      [
        {
          text: { nl: 'geen', en: 'none' },
          mistake: {
            mistake: 'discriminant-sign',
            feedback: {
              nl: 'Geen oplossing betekent dat D negatief is. Reken D na.',
              en: 'No solution means that D is negative. Check D.',
            },
          },
        },
        {
          text: { nl: 'één', en: 'one' },
          mistake: {
            mistake: 'one-only-if-zero',
            feedback: {
              nl: 'Eén oplossing is er alleen als D precies 0 is.',
              en: 'There is one solution only when D is exactly 0.',
            },
          },
        },
        {
          text: { nl: 'twee', en: 'two' },
          mistake: {
            mistake: 'always-two-roots',
            feedback: {
              nl: 'Een kwadratische vergelijking heeft niet altijd twee oplossingen. Bereken D.',
              en: 'A quadratic equation does not always have two solutions. Calculate D.',
            },
          },
        },
      ],
      kind,
      {
        wrong: { nl: 'Nog niet. Bereken D en kijk naar het teken.', en: 'Not yet. Calculate D and look at its sign.' },
      },
    ),
  );
};

const solveQuadratic: Variant = (random) => {
  const p = integerExcept(random, -6, 7, 0);
  const q = integerExcept(random, -6, 7, 0, p, -p);
  const a = random.pick([1, 1, 2, 3]);
  const [b, c] = [-a * (p + q), a * p * q];
  const d = b * b - 4 * a * c;
  const root = a * Math.abs(p - q);
  const largest = random.pick([true, false]);
  const name = which(largest);
  const answer = largest ? Math.max(p, q) : Math.min(p, q);
  return askNumber({
    prompt: {
      nl: `Los op: ${quadratic(a, b, c)} = 0\nGeef de ${name.nl} oplossing.`,
      en: `Solve: ${quadratic(a, b, c)} = 0\nGive the ${name.en} solution.`,
    },
    answer,
    worked: [
      same(`D = ${inner(b)}² − 4 × ${a} × ${inner(c)} = ${d}, √D = ${root}`),
      same(`x = (${int(-b)} ± ${root}) : ${2 * a}`),
      {
        nl: `x = ${int(p)} of x = ${int(q)}; de ${name.nl} is ${int(answer)}.`,
        en: `x = ${int(p)} or x = ${int(q)}; the ${name.en} is ${int(answer)}.`,
      },
    ],
    wrong: { nl: 'Nog niet. Vul je antwoord in: krijg je 0?', en: 'Not yet. Fill in your answer: do you get 0?' },
    mistakes: [
      slip(
        'sign-of-b',
        largest ? Math.max(-p, -q) : Math.min(-p, -q),
        'In de formule staat −b: draai het teken van b om.',
        'The formula has −b: change the sign of b.',
      ),
      slip('answers-other-root', p + q - answer, 'Dat is de andere oplossing.', 'That is the other solution.'),
      slip(
        'forgets-root',
        (-b + (largest ? d : -d)) / (2 * a),
        'Je gebruikte D zelf. In de formule staat √D.',
        'You used D itself. The formula has √D.',
      ),
      slip(
        'divides-by-two-only',
        (-b + (largest ? root : -root)) / 2,
        'Deel door 2a, niet alleen door 2.',
        'Divide by 2a, not only by 2.',
      ),
    ],
  });
};

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

export const QUADRATIC_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W10.KWA.1', squareEquals, commonX, zeroProduct),
  practise('W10.KWA.2', discriminant, howMany, solveQuadratic, solveQuadratic),
  practise('W10.KWA.3', vertexForm, vertexFromStandard, highestPoint),
];
