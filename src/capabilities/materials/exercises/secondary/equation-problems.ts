import type { ExerciseGenerator } from '../exercise.ts';
import { askNumber, integerExcept, people, practise, same, say, slip, type Variant } from './ask.ts';

const shared: Variant = (random) => {
  const [name, friend] = people(random);
  const factor = random.integer(2, 4);
  const extra = random.integer(2, 12);
  const x = integerExcept(random, 5, 20, extra);
  const total = x + factor * x + extra;
  return askNumber({
    prompt: {
      nl: `${friend} verzamelde ${extra} postkaarten meer dan ${factor} keer zoveel als ${name}. Samen hebben ze er ${total}.\nHoeveel heeft ${name}?`,
      en: `${friend} collected ${extra} postcards more than ${factor} times as many as ${name}. Together they have ${total}.\nHow many does ${name} have?`,
    },
    answer: x,
    worked: [
      {
        nl: `Noem het aantal van ${name} x. Dan heeft ${friend} ${factor}x + ${extra}.`,
        en: `Call the number of ${name} x. Then ${friend} has ${factor}x + ${extra}.`,
      },
      {
        nl: `Samen: x + ${factor}x + ${extra} = ${total}, dus ${factor + 1}x = ${total - extra}.`,
        en: `Together: x + ${factor}x + ${extra} = ${total}, so ${factor + 1}x = ${total - extra}.`,
      },
      same(`x = ${total - extra} : ${factor + 1} = ${x}`),
    ],
    wrong: {
      nl: 'Nog niet. Kies x voor het kleinste aantal en druk het andere uit in x.',
      en: 'Not yet. Choose x for the smaller number and express the other in x.',
    },
    mistakes: [
      slip(
        'forgets-one-part',
        (total - extra) / factor,
        `Het deel van ${name} telt zelf ook mee: er zijn ${factor + 1} gelijke delen.`,
        `The part of ${name} counts too: there are ${factor + 1} equal parts.`,
      ),
      slip(
        'answers-other-quantity',
        factor * x + extra,
        `Dat is het aantal van ${friend}. De vraag gaat over ${name}.`,
        `That is the number of ${friend}. The question is about ${name}.`,
      ),
      slip(
        'same-operation',
        (total + extra) / (factor + 1),
        'Haal het verschil van het totaal af in plaats van het op te tellen.',
        'Take the difference off the total instead of adding it.',
      ),
    ],
  });
};

const perimeterProblem: Variant = (random) => {
  const width = random.integer(3, 15);
  const longer = integerExcept(random, 2, 12, width);
  const perimeter = 2 * (2 * width + longer);
  const askLength = random.pick([true, false]);
  return askNumber({
    prompt: {
      nl: `Een rechthoekig sportveldje is ${longer} m langer dan breed. De omtrek is ${perimeter} m.\nHoe ${askLength ? 'lang' : 'breed'} is het veldje?`,
      en: `A rectangular sports field is ${longer} m longer than it is wide. The perimeter is ${perimeter} m.\nHow ${askLength ? 'long' : 'wide'} is the field?`,
    },
    answer: askLength ? width + longer : width,
    unit: 'm',
    worked: [
      { nl: `Noem de breedte x. De lengte is x + ${longer}.`, en: `Call the width x. The length is x + ${longer}.` },
      {
        nl: `Omtrek: 2x + 2(x + ${longer}) = ${perimeter}, dus 4x = ${perimeter - 2 * longer}.`,
        en: `Perimeter: 2x + 2(x + ${longer}) = ${perimeter}, so 4x = ${perimeter - 2 * longer}.`,
      },
      {
        nl: `x = ${width}: de breedte is ${width} m en de lengte ${width + longer} m.`,
        en: `x = ${width}: the width is ${width} m and the length ${width + longer} m.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Een rechthoek heeft twee breedtes en twee lengtes. Schrijf de omtrek met x.',
      en: 'Not yet. A rectangle has two widths and two lengths. Write the perimeter with x.',
    },
    mistakes: [
      slip(
        'answers-other-quantity',
        askLength ? width : width + longer,
        askLength
          ? 'Dat is de breedte. De vraag gaat over de lengte.'
          : 'Dat is de lengte. De vraag gaat over de breedte.',
        askLength
          ? 'That is the width. The question is about the length.'
          : 'That is the length. The question is about the width.',
      ),
      slip(
        'half-perimeter',
        askLength ? (perimeter - longer) / 2 + longer : (perimeter - longer) / 2,
        'Je telde elke zijde maar één keer. De omtrek heeft vier zijden.',
        'You counted each side only once. The perimeter has four sides.',
      ),
    ],
  });
};

const consecutive: Variant = (random) => {
  const first = random.integer(6, 60);
  const count = random.pick([2, 3]);
  const total = count === 2 ? 2 * first + 1 : 3 * first + 3;
  const extra = total - count * first;
  return askNumber({
    prompt: {
      nl: `De som van ${count === 2 ? 'twee' : 'drie'} opeenvolgende gehele getallen is ${total}.\nWat is het kleinste van die getallen?`,
      en: `The sum of ${count === 2 ? 'two' : 'three'} consecutive integers is ${total}.\nWhat is the smallest of these numbers?`,
    },
    answer: first,
    worked: [
      {
        nl: `Noem het kleinste getal x. Dan is het volgende x + 1${count === 3 ? ' en het derde x + 2' : ''}.`,
        en: `Call the smallest number x. Then the next is x + 1${count === 3 ? ' and the third x + 2' : ''}.`,
      },
      {
        nl: `Samen: ${count}x + ${extra} = ${total}, dus ${count}x = ${total - extra}.`,
        en: `Together: ${count}x + ${extra} = ${total}, so ${count}x = ${total - extra}.`,
      },
      same(`x = ${total - extra} : ${count} = ${first}`),
    ],
    wrong: {
      nl: 'Nog niet. Opeenvolgend betekent telkens 1 meer: x, x + 1 …',
      en: 'Not yet. Consecutive means 1 more each time: x, x + 1 …',
    },
    mistakes: [
      slip(
        'divides-total',
        total / count,
        'Je deelde het totaal gewoon. De getallen zijn niet gelijk: zet x en x + 1 op.',
        'You simply divided the total. The numbers are not equal: set up x and x + 1.',
      ),
      slip(
        'answers-other-quantity',
        first + count - 1,
        'Dat is het grootste. De vraag gaat over het kleinste.',
        'That is the largest. The question is about the smallest.',
      ),
    ],
  });
};

const halves: Variant = (random) => {
  const [name] = people(random);
  const start = random.integer(6, 25) * 2;
  const spent = random.integer(2, start / 2 - 2) + random.pick([0, 0.5]);
  const left = start / 2 - spent;
  return askNumber({
    prompt: say((_, euro) => ({
      nl: `${name} spaart de helft van het zakgeld en geeft daarna nog ${euro(spent)} uit aan een busticket. Van de andere helft blijft ${euro(left)} over.\nHoeveel euro was het zakgeld?`,
      en: `${name} saves half of the pocket money and then spends ${euro(spent)} on a bus ticket. Of the other half ${euro(left)} is left.\nHow many euros was the pocket money?`,
    })),
    answer: start,
    unit: '€',
    worked: [
      say((n) => ({
        nl: `Noem het zakgeld x: x : 2 − ${n(spent)} = ${n(left)}.`,
        en: `Call the pocket money x: x : 2 − ${n(spent)} = ${n(left)}.`,
      })),
      say((n) => ({
        nl: `x : 2 = ${n(left)} + ${n(spent)} = ${n(start / 2)}, dus x = ${start}.`,
        en: `x : 2 = ${n(left)} + ${n(spent)} = ${n(start / 2)}, so x = ${start}.`,
      })),
    ],
    wrong: {
      nl: 'Nog niet. Begin met wat er over is en keer elke stap om.',
      en: 'Not yet. Start with what is left and reverse each step.',
    },
    mistakes: [
      slip('stops-halfway', start / 2, 'Dat is de helft. Verdubbel nog.', 'That is half. Double it too.'),
      slip(
        'same-operation',
        2 * (left - spent),
        'Wat uitgegeven is, tel je bij het terugrekenen weer op.',
        'When you work back, what was spent is added again.',
      ),
      slip(
        'multiplies-one-term',
        2 * left + spent,
        'Tel eerst de uitgave op, en verdubbel dan alles.',
        'Add the expense first, then double everything.',
      ),
    ],
  });
};

export const EQUATION_PROBLEM_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W8.VGL.4', shared, perimeterProblem, consecutive, halves),
];
