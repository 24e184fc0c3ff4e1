import { simplify } from '../answers.ts';
import type { ExerciseGenerator } from '../exercise.ts';
import { divisor } from '../notation.ts';
import { int } from './algebra-notation.ts';
import { askFraction, integerExcept, people, practise, same, slip, type Variant } from './ask.ts';

const PAIRS = [
  [2, 3],
  [2, 5],
  [3, 4],
  [3, 5],
  [4, 6],
  [4, 5],
  [6, 8],
  [3, 8],
  [2, 7],
  [6, 9],
  [4, 10],
  [5, 6],
] as const;

const sumOfFractions: Variant = (random) => {
  const [b, d] = random.shuffle(random.pick(PAIRS)) as [number, number];
  const top = (bottom: number) =>
    random.pick(Array.from({ length: bottom - 1 }, (_, i) => i + 1).filter((n) => divisor(n, bottom) === 1));
  const [a, c] = [top(b), top(d)];
  const kind = random.pick(['plus', 'minus', 'negative'] as const);
  const [s, t] = kind === 'plus' ? [1, 1] : kind === 'minus' ? [1, -1] : [-1, 1];
  const common = (b * d) / divisor(b, d);
  const [left, right] = [(s * a * common) / b, (t * c * common) / d];
  const answer = simplify([left + right, common]);
  const bare = `${s < 0 ? '−' : ''}${a}/${b} ${t < 0 ? '−' : '+'} ${c}/${d}`;
  return askFraction({
    prompt: { nl: `Bereken: ${bare}`, en: `Calculate: ${bare}` },
    answer,
    decimals: true,
    worked: [
      {
        nl: `Een gemeenschappelijke noemer van ${b} en ${d} is ${common}.`,
        en: `A common denominator of ${b} and ${d} is ${common}.`,
      },
      same(
        `${int(left)}/${common} ${right < 0 ? '−' : '+'} ${Math.abs(right)}/${common} = ${int(left + right)}/${common}`,
      ),
      ...(answer[1] === common
        ? []
        : [
            {
              nl: `Vereenvoudigd: ${int(answer[0])}${answer[1] === 1 ? '' : `/${answer[1]}`}.`,
              en: `Simplified: ${int(answer[0])}${answer[1] === 1 ? '' : `/${answer[1]}`}.`,
            },
          ]),
    ],
    wrong: {
      nl: 'Nog niet. Maak de noemers gelijk; pas dan reken je met de tellers.',
      en: 'Not yet. Make the denominators equal; only then work with the numerators.',
    },
    mistakes: [
      slip(
        'adds-denominators',
        [s * a + t * c, kind === 'minus' && b > d ? b - d : b + d],
        'Je rekende ook met de noemers. De noemer zegt hoe groot een stuk is: maak ze eerst gelijk.',
        'You calculated with the denominators too. The denominator says how large a piece is: make them equal first.',
      ),
      slip(
        'numerators-unchanged',
        [s * a + t * c, common],
        'De noemers zijn gelijk gemaakt, maar de tellers moeten mee veranderen.',
        'The denominators were made equal, but the numerators must change with them.',
      ),
      slip(
        'sign-of-result',
        [-answer[0], answer[1]],
        'De grootte klopt, kijk naar het teken: welke breuk is het grootst?',
        'The size is right, look at the sign: which fraction is larger?',
      ),
      slip(
        'ignores-sign',
        [Math.abs(left) + Math.abs(right), common],
        'Er staat een minteken. Kijk welke term negatief is.',
        'There is a minus sign. See which term is negative.',
      ),
    ],
  });
};

const whatIsLeft: Variant = (random) => {
  const [name, friend] = people(random);
  const [b, d] = random.pick([
    [3, 4],
    [4, 5],
    [3, 5],
    [4, 6],
    [5, 6],
    [6, 8],
    [3, 8],
    [5, 10],
  ] as const);
  const common = (b * d) / divisor(b, d);
  const left = common - common / b - common / d;
  const answer = simplify([left, common]);
  const thing = random.pick([
    { nl: 'de afwas na het kamp', en: 'the washing-up after the camp' },
    { nl: 'de muur die ze samen verven', en: 'the wall they are painting together' },
    { nl: 'het werk voor een groepsopdracht', en: 'the work of a group task' },
  ]);
  return askFraction({
    prompt: {
      nl: `${name} doet 1/${b} van ${thing.nl}, ${friend} doet 1/${d}.\nWelk deel blijft er over?`,
      en: `${name} does 1/${b} of ${thing.en}, ${friend} does 1/${d}.\nWhich part is left?`,
    },
    answer,
    worked: [
      {
        nl: `Samen: 1/${b} + 1/${d} = ${common / b}/${common} + ${common / d}/${common} = ${common - left}/${common}.`,
        en: `Together: 1/${b} + 1/${d} = ${common / b}/${common} + ${common / d}/${common} = ${common - left}/${common}.`,
      },
      {
        nl: `Het geheel is ${common}/${common}. Er blijft ${left}/${common} over.`,
        en: `The whole is ${common}/${common}. What is left is ${left}/${common}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Tel eerst op wat al weg is, en trek dat van 1 af.',
      en: 'Not yet. Add up what is gone first, and take that from 1.',
    },
    mistakes: [
      slip(
        'stops-halfway',
        [common - left, common],
        'Dat is het deel dat al weg is. Trek het nog van 1 af.',
        'That is the part that is gone. Take it from 1.',
      ),
      slip(
        'adds-denominators',
        [b + d - 2, b + d],
        'Je telde de noemers op. Maak ze eerst gelijk.',
        'You added the denominators. Make them equal first.',
      ),
    ],
  });
};

const productOrQuotient: Variant = (random) => {
  const [b, d] = [random.integer(2, 9), random.integer(2, 7)];
  const [a, c] = [integerExcept(random, 1, 7, b, 2 * b, 3 * b), integerExcept(random, 1, 6, d, 2 * d, 3 * d)];
  const s = random.pick([1, 1, -1]);
  const divide = random.pick([true, false]);
  const answer = simplify(divide ? [s * a * d, b * c] : [s * a * c, b * d]);
  const bare = `${s < 0 ? '−' : ''}${a}/${b} ${divide ? ':' : '×'} ${c}/${d}`;
  const product = divide ? `${s < 0 ? '−' : ''}${a}/${b} × ${d}/${c}` : bare;
  const [top, bottom] = divide ? [s * a * d, b * c] : [s * a * c, b * d];
  return askFraction({
    prompt: { nl: `Bereken: ${bare}`, en: `Calculate: ${bare}` },
    answer,
    decimals: true,
    worked: [
      ...(divide
        ? [
            {
              nl: `Delen door ${c}/${d} is vermenigvuldigen met het omgekeerde: ${product}.`,
              en: `Dividing by ${c}/${d} is multiplying by the reciprocal: ${product}.`,
            },
          ]
        : [
            {
              nl: 'Bij vermenigvuldigen hoeven de noemers niet gelijk te zijn.',
              en: 'For multiplying the denominators need not be equal.',
            },
          ]),
      {
        nl: `Teller × teller en noemer × noemer: ${int(top)}/${bottom}.`,
        en: `Numerator × numerator and denominator × denominator: ${int(top)}/${bottom}.`,
      },
      ...(answer[1] === bottom
        ? []
        : [
            {
              nl: `Vereenvoudigd: ${int(answer[0])}${answer[1] === 1 ? '' : `/${answer[1]}`}.`,
              en: `Simplified: ${int(answer[0])}${answer[1] === 1 ? '' : `/${answer[1]}`}.`,
            },
          ]),
    ],
    wrong: {
      nl: 'Nog niet. Schrijf een deling eerst als een vermenigvuldiging met het omgekeerde.',
      en: 'Not yet. Write a division as a multiplication by the reciprocal first.',
    },
    mistakes: [
      slip(
        'forgets-reciprocal',
        divide ? [s * a * c, b * d] : [s * a * d, b * c],
        divide
          ? 'Je vermenigvuldigde met de tweede breuk zelf. Keer die eerst om.'
          : 'Je keerde een breuk om. Dat doe je alleen bij delen.',
        divide
          ? 'You multiplied by the second fraction itself. Turn it over first.'
          : 'You turned a fraction over. Only do that when dividing.',
      ),
      slip(
        'inverts-wrong-fraction',
        [s * b * c, a * d],
        'Je keerde de eerste breuk om. Bij delen keer je de tweede om.',
        'You turned over the first fraction. When dividing, turn over the second.',
      ),
      slip(
        'sign-rule',
        [-answer[0], answer[1]],
        'De grootte klopt, kijk naar het teken.',
        'The size is right, look at the sign.',
      ),
    ],
  });
};

const partOfPart: Variant = (random) => {
  const [b, d] = [random.pick([3, 4, 5]), random.pick([2, 3, 4, 5])];
  const [a, c] = [random.integer(1, b - 1), random.integer(1, d - 1)];
  const club = random.pick([
    {
      nl: ['leerlingen van een school komt met de fiets', 'draagt', 'een helm', 'leerlingen'],
      en: ['learners of a school come by bike', 'wear a helmet', 'learners'],
    },
    {
      nl: ['leden van een jeugdclub gaat mee op kamp', 'is', 'vrijwilliger', 'leden'],
      en: ['members of a youth club come to camp', 'are volunteers', 'members'],
    },
    {
      nl: ['bezoekers van een festival blijft slapen', 'heeft', 'een eigen tent', 'bezoekers'],
      en: ['visitors of a festival stay the night', 'have their own tent', 'visitors'],
    },
  ] as const);
  return askFraction({
    prompt: {
      nl: `${a}/${b} van de ${club.nl[0]}. Van die groep ${club.nl[1]} ${c}/${d} ${club.nl[2]}.\nWelk deel van alle ${club.nl[3]} is dat?`,
      en: `${a}/${b} of the ${club.en[0]}. Of that group ${c}/${d} ${club.en[1]}.\nWhich part of all ${club.en[2]} is that?`,
    },
    answer: simplify([a * c, b * d]),
    worked: [
      {
        nl: `“${c}/${d} van ${a}/${b}” is een vermenigvuldiging: ${c}/${d} × ${a}/${b}.`,
        en: `“${c}/${d} of ${a}/${b}” is a multiplication: ${c}/${d} × ${a}/${b}.`,
      },
      same(`${c} × ${a} = ${a * c}; ${d} × ${b} = ${b * d}; ${a * c}/${b * d}`),
    ],
    wrong: {
      nl: 'Nog niet. Een deel van een deel vind je door te vermenigvuldigen.',
      en: 'Not yet. You find a part of a part by multiplying.',
    },
    mistakes: [
      slip(
        'adds-instead',
        [a * d + b * c, b * d],
        'Je telde de breuken op. Een deel van een deel is kleiner dan elk van beide: vermenigvuldig.',
        'You added the fractions. A part of a part is smaller than either: multiply.',
      ),
      slip(
        'divides-instead',
        [a * d, b * c],
        'Je deelde. “Van” wijst op vermenigvuldigen.',
        'You divided. “Of” points to multiplying.',
      ),
    ],
  });
};

export const FRACTION_OPERATION_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.RAT.2', sumOfFractions, whatIsLeft),
  practise('W7.RAT.3', productOrQuotient, partOfPart),
];
