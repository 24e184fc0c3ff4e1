import type { ExerciseGenerator } from '../exercise.ts';
import { int, linear, plus } from './algebra-notation.ts';
import { askNumber, integerExcept, practise, same, sign, slip, type Variant } from './ask.ts';
import { CHECK_BY_FILLING_IN, solve } from './equations.ts';

const bothSides: Variant = (random) => {
  const a = random.integer(3, 9);
  const c = integerExcept(random, -5, a - 2, 0, 1, -1);
  const x = integerExcept(random, -7, 9, 0, 1);
  const b = sign(random) * random.integer(1, 12);
  const d = (a - c) * x + b;
  return askNumber({
    prompt: solve(`${linear(a, b)} = ${linear(c, d)}`),
    answer: x,
    worked: [
      {
        nl: `Breng de termen met x naar links: ${linear(a, 0)} ${plus(-c)}x = ${linear(a - c, 0)}.`,
        en: `Bring the terms with x to the left: ${linear(a, 0)} ${plus(-c)}x = ${linear(a - c, 0)}.`,
      },
      {
        nl: `Breng de getallen naar rechts: ${int(d)} ${plus(-b)} = ${int(d - b)}.`,
        en: `Bring the numbers to the right: ${int(d)} ${plus(-b)} = ${int(d - b)}.`,
      },
      {
        nl: `${linear(a - c, 0)} = ${int(d - b)}, dus x = ${int(x)}.`,
        en: `${linear(a - c, 0)} = ${int(d - b)}, so x = ${int(x)}.`,
      },
    ],
    wrong: CHECK_BY_FILLING_IN,
    mistakes: [
      slip(
        'keeps-sign-when-moving',
        (d - b) / (a + c),
        'De term met x hield zijn teken toen hij van kant wisselde.',
        'The term with x kept its sign when it changed sides.',
      ),
      slip(
        'keeps-sign-when-moving',
        (d + b) / (a - c),
        'Het losse getal hield zijn teken toen het van kant wisselde.',
        'The loose number kept its sign when it changed sides.',
      ),
      slip(
        'sign-rule',
        -x,
        'De grootte klopt. Kijk naar de tekens in de laatste stap.',
        'The size is right. Look at the signs in the last step.',
      ),
    ],
  });
};

const withBrackets: Variant = (random) => {
  const a = sign(random) * random.integer(2, 6);
  const b = sign(random) * random.integer(1, 7);
  const c = integerExcept(random, -4, 6, 0, a, a - 1, 1);
  const x = integerExcept(random, -6, 8, 0, -b);
  const d = a * (x + b) - c * x;
  return askNumber({
    prompt: solve(`${int(a)}(${linear(1, b)}) = ${linear(c, d)}`),
    answer: x,
    worked: [
      {
        nl: `Werk de haakjes uit: ${linear(a, a * b)} = ${linear(c, d)}.`,
        en: `Expand the brackets: ${linear(a, a * b)} = ${linear(c, d)}.`,
      },
      {
        nl: `Breng samen: ${linear(a - c, 0)} = ${int(d - a * b)}.`,
        en: `Collect: ${linear(a - c, 0)} = ${int(d - a * b)}.`,
      },
      { nl: `Deel door ${int(a - c)}: x = ${int(x)}.`, en: `Divide by ${int(a - c)}: x = ${int(x)}.` },
    ],
    wrong: CHECK_BY_FILLING_IN,
    mistakes: [
      slip(
        'first-term-only',
        (d - b) / (a - c),
        `Vermenigvuldig ${int(a)} met elke term tussen de haakjes.`,
        `Multiply ${int(a)} by every term inside the brackets.`,
      ),
      slip(
        'keeps-sign-when-moving',
        (d - a * b) / (a + c),
        'De term met x hield zijn teken toen hij van kant wisselde.',
        'The term with x kept its sign when it changed sides.',
      ),
      slip(
        'keeps-sign-when-moving',
        (d + a * b) / (a - c),
        'Het losse getal hield zijn teken toen het van kant wisselde.',
        'The loose number kept its sign when it changed sides.',
      ),
    ],
  });
};

const twoTariffs: Variant = (random) => {
  const x = random.integer(4, 15);
  const low = random.integer(1, 4);
  const gap = random.integer(2, 4);
  const fixed = random.integer(1, 6);
  const more = fixed + gap * x;
  return askNumber({
    prompt: {
      nl: `Fietsverhuur A vraagt € ${more} vast en € ${low} per uur. Verhuur B vraagt € ${fixed} vast en € ${low + gap} per uur.\nNa hoeveel uur kosten ze evenveel?`,
      en: `Bike rental A asks a fixed €${more} and €${low} per hour. Rental B asks a fixed €${fixed} and €${low + gap} per hour.\nAfter how many hours do they cost the same?`,
    },
    answer: x,
    worked: [
      {
        nl: `Stel gelijk: ${linear(low, more)} = ${linear(low + gap, fixed)}.`,
        en: `Set equal: ${linear(low, more)} = ${linear(low + gap, fixed)}.`,
      },
      {
        nl: `Breng samen: ${more} − ${fixed} = ${linear(gap, 0)}, dus ${linear(gap, 0)} = ${more - fixed}.`,
        en: `Collect: ${more} − ${fixed} = ${linear(gap, 0)}, so ${linear(gap, 0)} = ${more - fixed}.`,
      },
      same(`x = ${more - fixed} : ${gap} = ${x}`),
    ],
    wrong: {
      nl: 'Nog niet. Schrijf voor elke verhuur een formule met x uren en stel ze gelijk.',
      en: 'Not yet. Write a formula with x hours for each rental and set them equal.',
    },
    mistakes: [
      slip(
        'keeps-sign-when-moving',
        (more - fixed) / (2 * low + gap),
        'Trek de prijzen per uur van elkaar af; tel ze niet op.',
        'Subtract the prices per hour; do not add them.',
      ),
      slip(
        'keeps-sign-when-moving',
        (more + fixed) / gap,
        'Trek de vaste prijzen van elkaar af; tel ze niet op.',
        'Subtract the fixed prices; do not add them.',
      ),
      slip(
        'stops-halfway',
        more - fixed,
        'Dat is het verschil in vaste prijs. Deel het door het verschil per uur.',
        'That is the difference in fixed price. Divide it by the difference per hour.',
      ),
    ],
  });
};

export const BRACKET_EQUATION_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W8.VGL.3', bothSides, withBrackets, twoTariffs),
];
