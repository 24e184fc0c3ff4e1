import { choiceInOrder } from '../answers.ts';
import type { ExerciseGenerator } from '../exercise.ts';
import { inner, int, linear, plus, quadratic } from './algebra-notation.ts';
import { askChoice, askNumber, integerExcept, practise, same, sign, slip, type Variant } from './ask.ts';

export const which = (largest: boolean) =>
  largest ? { nl: 'grootste', en: 'largest' } : { nl: 'kleinste', en: 'smallest' };

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

export const QUADRATIC_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W10.KWA.1', squareEquals, commonX, zeroProduct),
  practise('W10.KWA.2', discriminant, howMany, solveQuadratic, solveQuadratic),
];
