import type { ExerciseGenerator } from '../exercise.ts';
import { inner, int, linear } from './algebra-notation.ts';
import { askExpression, askNumber, integerExcept, people, practise, same, slip, type Variant } from './ask.ts';

const throughTwoPoints: Variant = (random) => {
  const a = integerExcept(random, -4, 4, 0);
  const b = integerExcept(random, -7, 7, 0, a);
  const x1 = random.integer(-4, 3);
  const x2 = x1 + random.integer(1, 4);
  const [p, q] = random.shuffle([x1, x2].filter((x) => x !== 0));
  const [first = x1, second = x2] = [p ?? x1, q ?? (p === x1 ? x2 + 1 : x1 - 1)];
  const at = (x: number) => a * x + b;
  const point = (x: number) => `(${int(x)}; ${int(at(x))})`;
  return askExpression({
    prompt: {
      nl: `Een rechte gaat door ${point(first)} en ${point(second)}.\nGeef haar vergelijking: y = …`,
      en: `A line goes through ${point(first)} and ${point(second)}.\nGive its equation: y = …`,
    },
    answer: linear(a, b),
    variables: ['x'],
    worked: [
      {
        nl: `Richtingscoëfficiënt: verschil in y ${int(at(second) - at(first))}, verschil in x ${int(second - first)}, dus ${int(a)}.`,
        en: `Slope: difference in y ${int(at(second) - at(first))}, difference in x ${int(second - first)}, so ${int(a)}.`,
      },
      {
        nl: `Vul ${point(first)} in: ${int(at(first))} = ${int(a)} × ${inner(first)} + b, dus b = ${int(b)}.`,
        en: `Fill in ${point(first)}: ${int(at(first))} = ${int(a)} × ${inner(first)} + b, so b = ${int(b)}.`,
      },
      same(`y = ${linear(a, b)}`),
    ],
    wrong: {
      nl: 'Nog niet. Controleer je vergelijking met beide punten.',
      en: 'Not yet. Check your equation with both points.',
    },
    mistakes: [
      slip(
        'slope-intercept-swap',
        linear(b, a),
        'Je verwisselde de richtingscoëfficiënt en het losse getal.',
        'You swapped the slope and the constant.',
      ),
      slip(
        'y-as-intercept',
        linear(a, at(first)),
        'Je nam de y van een punt als losse getal. Vul het punt in om b te vinden.',
        'You took the y of a point as the constant. Fill in the point to find b.',
      ),
      slip(
        'sign-lost',
        linear(-a, at(first) + a * first),
        'Kijk naar het teken van de richtingscoëfficiënt: neem de verschillen in dezelfde volgorde.',
        'Look at the sign of the slope: take the differences in the same order.',
      ),
    ],
  });
};

const pointAndSlope: Variant = (random) => {
  const a = integerExcept(random, -5, 5, 0, 1);
  const x = integerExcept(random, -4, 5, 0);
  const b = integerExcept(random, -8, 8, 0, a);
  const y = a * x + b;
  return askExpression({
    prompt: {
      nl: `Een rechte heeft richtingscoëfficiënt ${int(a)} en gaat door (${int(x)}; ${int(y)}).\nGeef haar vergelijking: y = …`,
      en: `A line has slope ${int(a)} and goes through (${int(x)}; ${int(y)}).\nGive its equation: y = …`,
    },
    answer: linear(a, b),
    variables: ['x'],
    worked: [
      {
        nl: `Vul het punt in y = ${linear(a, 0)} + b in: ${int(y)} = ${int(a * x)} + b.`,
        en: `Fill the point into y = ${linear(a, 0)} + b: ${int(y)} = ${int(a * x)} + b.`,
      },
      { nl: `b = ${int(b)}, dus y = ${linear(a, b)}.`, en: `b = ${int(b)}, so y = ${linear(a, b)}.` },
    ],
    wrong: {
      nl: 'Nog niet. Begin met y = ax + b en vul het punt in.',
      en: 'Not yet. Start with y = ax + b and fill in the point.',
    },
    mistakes: [
      slip(
        'y-as-intercept',
        linear(a, y),
        'Dat klopt alleen als het punt op de y-as ligt.',
        'That is right only when the point is on the y-axis.',
      ),
      slip(
        'keeps-sign-when-moving',
        linear(a, y + a * x),
        'Bij het overbrengen verandert het teken.',
        'The sign changes when you move the term.',
      ),
      slip(
        'slope-intercept-swap',
        linear(b, a),
        'Je verwisselde de richtingscoëfficiënt en het losse getal.',
        'You swapped the slope and the constant.',
      ),
    ],
  });
};

interface Story {
  readonly nl: string;
  readonly en: string;
  readonly start: number;
  readonly step: number;
}

function story(random: Parameters<Variant>[0]): Story {
  const [name] = people(random);
  const start = random.integer(4, 20) * 5;
  const up = integerExcept(random, 2, 15, start);
  const down = random.integer(2, 4);
  return random.pick<Story>([
    {
      nl: `${name} heeft € ${start} gespaard en legt elke week € ${up} opzij. Noem x het aantal weken en y het bedrag.`,
      en: `${name} has saved €${start} and puts aside €${up} every week. Call x the number of weeks and y the amount.`,
      start,
      step: up,
    },
    {
      nl: `De batterij van een e-bike staat op ${start < 40 ? 80 : start} procent en daalt elke kilometer met ${down} procentpunten. Noem x het aantal kilometer en y de stand.`,
      en: `The battery of an e-bike is at ${start < 40 ? 80 : start} per cent and falls by ${down} percentage points per kilometre. Call x the number of kilometres and y the level.`,
      start: start < 40 ? 80 : start,
      step: -down,
    },
    {
      nl: `Een plant is ${start} mm hoog en groeit elke dag ${up} mm. Noem x het aantal dagen en y de hoogte in mm.`,
      en: `A plant is ${start} mm tall and grows ${up} mm every day. Call x the number of days and y the height in mm.`,
      start,
      step: up,
    },
  ]);
}

const modelFormula: Variant = (random) => {
  const { nl, en, start, step } = story(random);
  return askExpression({
    prompt: { nl: `${nl}\nGeef een formule: y = …`, en: `${en}\nGive a formula: y = …` },
    answer: linear(step, start),
    variables: ['x'],
    worked: [
      {
        nl: `De beginwaarde is ${start}: dat is y voor x = 0.`,
        en: `The starting value is ${start}: that is y for x = 0.`,
      },
      {
        nl: `Elke stap verandert y met ${int(step)}: y = ${linear(step, start)}.`,
        en: `Every step changes y by ${int(step)}: y = ${linear(step, start)}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Wat is de waarde bij het begin, en wat verandert er per stap?',
      en: 'Not yet. What is the value at the start, and what changes per step?',
    },
    mistakes: [
      slip(
        'slope-intercept-swap',
        linear(start, step),
        'De beginwaarde staat los; de verandering per stap hoort bij x.',
        'The starting value stands alone; the change per step goes with x.',
      ),
      slip(
        'sign-lost',
        linear(-step, start),
        step < 0 ? 'De waarde daalt: het getal bij x is negatief.' : 'De waarde stijgt: het getal bij x is positief.',
        step < 0
          ? 'The value falls: the number with x is negative.'
          : 'The value rises: the number with x is positive.',
      ),
      slip('forgets-start', linear(step, 0), 'De beginwaarde ontbreekt.', 'The starting value is missing.'),
    ],
  });
};

const whenReached: Variant = (random) => {
  const { nl, en, start, step } = story(random);
  const most = step < 0 ? Math.floor((start - 1) / -step) : 20;
  const x = random.integer(3, Math.max(3, Math.min(20, most)));
  const target = start + step * x;
  return askNumber({
    prompt: { nl: `${nl}\nVoor welke x is y gelijk aan ${target}?`, en: `${en}\nFor which x is y equal to ${target}?` },
    answer: x,
    worked: [
      {
        nl: `De formule is y = ${linear(step, start)}. Stel gelijk: ${linear(step, start)} = ${target}.`,
        en: `The formula is y = ${linear(step, start)}. Set equal: ${linear(step, start)} = ${target}.`,
      },
      {
        nl: `${linear(step, 0)} = ${int(target - start)}, dus x = ${x}.`,
        en: `${linear(step, 0)} = ${int(target - start)}, so x = ${x}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Hoeveel verandert y in totaal, en hoeveel per stap?',
      en: 'Not yet. How much does y change in total, and how much per step?',
    },
    mistakes: [
      slip(
        'forgets-start',
        target / Math.abs(step),
        'Hou rekening met de beginwaarde.',
        'Take the starting value into account.',
      ),
      slip(
        'stops-halfway',
        Math.abs(target - start),
        'Dat is de totale verandering. Deel ze door de verandering per stap.',
        'That is the total change. Divide it by the change per step.',
      ),
      slip(
        'keeps-sign-when-moving',
        (target + start) / Math.abs(step),
        'Trek de beginwaarde af; tel ze niet op.',
        'Subtract the starting value; do not add it.',
      ),
    ],
  });
};

export const LINEAR_MODEL_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W9.EGF.3', throughTwoPoints, pointAndSlope),
  practise('W9.EGF.4', modelFormula, whenReached),
];
