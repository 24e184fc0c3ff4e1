import type { ExerciseGenerator } from '../exercise.ts';
import { inner, int, linear, plus } from './algebra-notation.ts';
import { askNumber, integerExcept, practise, same, sign, slip, type Variant } from './ask.ts';

const functionValue: Variant = (random) => {
  const a = sign(random) * random.integer(2, 7);
  const b = integerExcept(random, -9, 9, 0, a);
  const x = integerExcept(random, -6, 7, 0, 1);
  const answer = a * x + b;
  return askNumber({
    prompt: {
      nl: `f(x) = ${linear(a, b)}. Bereken f(${int(x)}).`,
      en: `f(x) = ${linear(a, b)}. Calculate f(${int(x)}).`,
    },
    answer,
    worked: [
      {
        nl: `Vul x = ${int(x)} in: ${int(a)} × ${inner(x)} ${plus(b)}.`,
        en: `Fill in x = ${int(x)}: ${int(a)} × ${inner(x)} ${plus(b)}.`,
      },
      same(`f(${int(x)}) = ${int(a * x)} ${plus(b)} = ${int(answer)}`),
    ],
    wrong: { nl: 'Nog niet. Zet het getal op de plaats van x.', en: 'Not yet. Put the number in the place of x.' },
    mistakes: [
      slip(
        'solves-instead',
        (x - b) / a,
        `Je zocht voor welke x de uitkomst ${int(x)} is. Hier is x zelf gegeven.`,
        `You looked for the x whose result is ${int(x)}. Here x itself is given.`,
      ),
      slip('sign-rule', -a * x + b, 'Kijk naar het teken van het product.', 'Look at the sign of the product.'),
      slip(
        'multiplies-everything',
        a * (x + b),
        'Alleen x wordt vermenigvuldigd, het losse getal niet.',
        'Only x is multiplied, not the constant.',
      ),
    ],
  });
};

const zeroOrArgument: Variant = (random) => {
  const a = sign(random) * random.integer(2, 6);
  const x = integerExcept(random, -7, 8, 0);
  const target = random.pick([0, 0, random.integer(-10, 12)]);
  const b = target - a * x;
  if (b === 0) return zeroOrArgument(random);
  return askNumber({
    prompt:
      target === 0
        ? { nl: `Bereken het nulpunt van f(x) = ${linear(a, b)}.`, en: `Calculate the zero of f(x) = ${linear(a, b)}.` }
        : {
            nl: `f(x) = ${linear(a, b)}. Voor welke x is f(x) = ${int(target)}?`,
            en: `f(x) = ${linear(a, b)}. For which x is f(x) = ${int(target)}?`,
          },
    answer: x,
    worked: [
      { nl: `Stel gelijk: ${linear(a, b)} = ${int(target)}.`, en: `Set equal: ${linear(a, b)} = ${int(target)}.` },
      {
        nl: `${linear(a, 0)} = ${int(target - b)}, dus x = ${int(x)}.`,
        en: `${linear(a, 0)} = ${int(target - b)}, so x = ${int(x)}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. De uitkomst is gegeven; los de vergelijking op.',
      en: 'Not yet. The result is given; solve the equation.',
    },
    mistakes: [
      slip(
        'fills-in-instead',
        a * target + b,
        `Je vulde ${int(target)} in voor x. Dat getal is de uitkomst, niet x.`,
        `You filled in ${int(target)} for x. That number is the result, not x.`,
      ),
      slip(
        'sign-of-result',
        -x,
        'De grootte klopt. Kijk naar het teken bij het overbrengen.',
        'The size is right. Look at the sign when moving terms.',
      ),
      slip(
        'keeps-sign-when-moving',
        (target + b) / a,
        'Het losse getal hield zijn teken toen het van kant wisselde.',
        'The constant kept its sign when it changed sides.',
      ),
    ],
  });
};

const slopeFromEquation: Variant = (random) => {
  const a = integerExcept(random, -6, 6, 0);
  const b = integerExcept(random, -9, 9, 0, a, -a);
  const askSlope = random.pick([true, false]);
  const shape = random.pick(['standard', 'turned', 'scaled'] as const);
  const k = random.integer(2, 3);
  const equation = {
    standard: `y = ${linear(a, b)}`,
    turned: `y = ${int(b)} ${plus(a).replace(/ 1$/, ' ')}x`,
    scaled: `${k}y = ${linear(k * a, k * b)}`,
  }[shape];
  return askNumber({
    prompt: askSlope
      ? {
          nl: `Wat is de richtingscoëfficiënt van de rechte ${equation}?`,
          en: `What is the slope of the line ${equation}?`,
        }
      : {
          nl: `Op welke hoogte snijdt de rechte ${equation} de y-as?`,
          en: `At which height does the line ${equation} cross the y-axis?`,
        },
    answer: askSlope ? a : b,
    worked: [
      shape === 'scaled'
        ? { nl: `Deel eerst door ${k}: y = ${linear(a, b)}.`, en: `Divide by ${k} first: y = ${linear(a, b)}.` }
        : {
            nl: `Schrijf in de vorm y = ax + b: y = ${linear(a, b)}.`,
            en: `Write it in the form y = ax + b: y = ${linear(a, b)}.`,
          },
      askSlope
        ? {
            nl: `De richtingscoëfficiënt is het getal bij x: ${int(a)}.`,
            en: `The slope is the number with x: ${int(a)}.`,
          }
        : { nl: `Voor x = 0 is y = ${int(b)}.`, en: `For x = 0 y is ${int(b)}.` },
    ],
    wrong: {
      nl: 'Nog niet. Zet de vergelijking eerst in de vorm y = ax + b.',
      en: 'Not yet. First put the equation in the form y = ax + b.',
    },
    mistakes: [
      slip(
        'slope-intercept-swap',
        askSlope ? b : a,
        askSlope
          ? 'Dat is het snijpunt met de y-as. De richtingscoëfficiënt hoort bij x.'
          : 'Dat is de richtingscoëfficiënt. Vul x = 0 in.',
        askSlope
          ? 'That is where the line crosses the y-axis. The slope goes with x.'
          : 'That is the slope. Fill in x = 0.',
      ),
      slip('sign-lost', askSlope ? -a : -b, 'Neem het teken mee.', 'Take the sign along.'),
      slip(
        'forgets-scaling',
        shape === 'scaled' ? k * (askSlope ? a : b) : Number.NaN,
        `Voor y staat nog ${k}: deel eerst.`,
        `There is still a ${k} with y: divide first.`,
      ),
    ],
  });
};

const slopeFromGraph: Variant = (random) => {
  const [up, right] = random.pick([
    [1, 1],
    [2, 1],
    [3, 1],
    [1, 2],
    [3, 2],
    [-1, 1],
    [-2, 1],
    [-1, 2],
    [-3, 2],
    [-3, 1],
  ] as const);
  const b = integerExcept(random, -3, 3, up);
  const slope = up / right;
  const points = [
    { x: 0, y: b, label: 'A' },
    { x: right, y: b + up, label: 'B' },
  ];
  return askNumber({
    prompt: {
      nl: 'Wat is de richtingscoëfficiënt van de getekende rechte?',
      en: 'What is the slope of the line drawn?',
    },
    figure: {
      kind: 'plane',
      size: 6,
      points,
      lines: [{ slope, intercept: b }],
      alt: {
        nl: `Assenstelsel met een rechte door A(0; ${int(b)}) en B(${right}; ${int(b + up)}).`,
        en: `Axes with a line through A(0; ${int(b)}) and B(${right}; ${int(b + up)}).`,
      },
    },
    answer: slope,
    worked: [
      {
        nl: `Van A naar B: ${right} naar rechts en ${Math.abs(up)} naar ${up > 0 ? 'boven' : 'onder'}.`,
        en: `From A to B: ${right} to the right and ${Math.abs(up)} ${up > 0 ? 'up' : 'down'}.`,
      },
      {
        nl: `Richtingscoëfficiënt = ${inner(up)} : ${right}${right === 1 ? `, dus ${int(up)}` : ''}.`,
        en: `Slope = ${inner(up)} : ${right}${right === 1 ? `, so ${int(up)}` : ''}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Hoeveel stijgt y als je 1 naar rechts gaat?',
      en: 'Not yet. How much does y rise when you go 1 to the right?',
    },
    mistakes: [
      slip(
        'inverted-slope',
        right / up,
        'Je deelde omgekeerd: het verschil in y gedeeld door het verschil in x.',
        'You divided the other way round: the difference in y divided by the difference in x.',
      ),
      slip(
        'sign-lost',
        -slope,
        'Stijgt of daalt de rechte? Een dalende rechte heeft een negatieve richtingscoëfficiënt.',
        'Does the line rise or fall? A falling line has a negative slope.',
      ),
      slip('slope-intercept-swap', b, 'Dat is de hoogte op de y-as.', 'That is the height on the y-axis.'),
    ],
  });
};

export const LINEAR_FUNCTION_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W9.EGF.1', functionValue, zeroOrArgument),
  practise('W9.EGF.2', slopeFromEquation, slopeFromGraph),
];
