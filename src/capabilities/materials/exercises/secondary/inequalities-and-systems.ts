import { chooseOne } from '../answers.ts';
import type { ExerciseGenerator } from '../exercise.ts';
import { inner, int, linear, plus, sum } from './algebra-notation.ts';
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

const FLIPPED = { '<': '>', '>': '<', '≤': '≥', '≥': '≤' } as const;

const solveInequality: Variant = (random) => {
  const a = random.pick([-6, -5, -4, -3, -2, 2, 3, 4, 5]);
  const x = integerExcept(random, -7, 8, 0);
  const b = integerExcept(random, -10, 10, 0);
  const c = a * x + b;
  const given = random.pick(['<', '>', '≤', '≥'] as const);
  const solved = a < 0 ? FLIPPED[given] : given;
  const option = (s: string, value: number) => same(`x ${s} ${int(value)}`);
  const flip =
    a < 0
      ? {
          nl: `Je deelt door het negatieve getal ${int(a)}: het teken draait om.`,
          en: `You divide by the negative number ${int(a)}: the sign reverses.`,
        }
      : {
          nl: `Deel door ${a}; dat is positief, dus het teken blijft.`,
          en: `Divide by ${a}; it is positive, so the sign stays.`,
        };
  return askChoice(
    {
      prompt: { nl: `Los op: ${linear(a, b)} ${given} ${int(c)}`, en: `Solve: ${linear(a, b)} ${given} ${int(c)}` },
      worked: [
        same(`${linear(a, 0)} ${given} ${int(c)} ${plus(-b)}`),
        same(`${linear(a, 0)} ${given} ${int(c - b)}`),
        flip,
        same(`x ${solved} ${int(x)}`),
      ],
    },
    chooseOne(
      random,
      option(solved, x),
      [
        {
          text: option(FLIPPED[solved], x),
          mistake: {
            mistake: 'inequality-direction',
            feedback: {
              nl: 'De grens klopt, de richting niet. Je draait het teken alleen om als je door een negatief getal deelt of ermee vermenigvuldigt.',
              en: 'The border is right, the direction is not. You reverse the sign only when you divide or multiply by a negative number.',
            },
          },
        },
        {
          text: option(solved, -x),
          mistake: {
            mistake: 'sign-rule',
            feedback: {
              nl: 'De richting klopt. Kijk naar het teken van de grens.',
              en: 'The direction is right. Look at the sign of the border.',
            },
          },
        },
        { text: option(FLIPPED[solved], -x) },
      ],
      {
        wrong: {
          nl: 'Nog niet. Kies een getal uit je oplossing en vul het in: klopt de ongelijkheid?',
          en: 'Not yet. Choose a number from your solution and fill it in: is the inequality true?',
        },
      },
    ),
  );
};

const atMost: Variant = (random) => {
  const [name] = people(random);
  const each = random.integer(3, 9);
  const fixed = random.integer(6, 30);
  const count = random.integer(5, 14);
  const budget = fixed + each * count + random.integer(1, each - 1);
  const ratio = (budget - fixed) / each;
  return askNumber({
    prompt: {
      nl: `${name} huurt een zaal voor € ${fixed} en koopt drankjes van € ${each} per gast. Het budget is hoogstens € ${budget}.\nHoeveel gasten kunnen er hoogstens komen?`,
      en: `${name} rents a hall for €${fixed} and buys drinks at €${each} per guest. The budget is at most €${budget}.\nAt most how many guests can come?`,
    },
    answer: count,
    worked: [
      {
        nl: `Met x gasten: ${each}x + ${fixed} ≤ ${budget}, dus ${each}x ≤ ${budget - fixed}.`,
        en: `With x guests: ${each}x + ${fixed} ≤ ${budget}, so ${each}x ≤ ${budget - fixed}.`,
      },
      {
        nl: `${budget - fixed} : ${each} ligt tussen ${count} en ${count + 1}; gasten tel je in gehelen: hoogstens ${count}.`,
        en: `${budget - fixed} : ${each} lies between ${count} and ${count + 1}; guests are whole: at most ${count}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Haal de vaste kost eraf, deel, en kijk of je omhoog of omlaag moet afronden.',
      en: 'Not yet. Take off the fixed cost, divide, and see whether to round up or down.',
    },
    mistakes: [
      slip(
        'rounds-wrong-way',
        count + 1,
        'Dan ga je boven het budget. Rond naar beneden af.',
        'That is over the budget. Round down.',
      ),
      slip(
        'not-a-whole-number',
        Math.round(ratio * 100) / 100,
        'Een stuk van een gast bestaat niet. Welk geheel getal past nog?',
        'There is no part of a guest. Which whole number still fits?',
      ),
      slip(
        'forgets-fixed-cost',
        Math.floor(budget / each),
        'Haal eerst de zaalhuur van het budget af.',
        'Take the rent off the budget first.',
      ),
    ],
  });
};

const largestInteger: Variant = (random) => {
  const a = random.integer(2, 6);
  const limit = integerExcept(random, -6, 9, 0);
  const offset = random.integer(1, a - 1 || 1);
  const b = integerExcept(random, -9, 9, 0);
  const c = a * limit + b + (a === 1 ? 1 : offset);
  return askNumber({
    prompt: {
      nl: `Wat is het grootste gehele getal dat voldoet aan ${linear(a, b)} < ${int(c)}?`,
      en: `What is the largest integer that satisfies ${linear(a, b)} < ${int(c)}?`,
    },
    answer: limit,
    worked: [
      same(`${linear(a, 0)} < ${int(c - b)}`),
      {
        nl: `${a} × ${inner(limit)} = ${int(a * limit)} voldoet nog, ${a} × ${inner(limit + 1)} = ${int(a * (limit + 1))} niet meer.`,
        en: `${a} × ${inner(limit)} = ${int(a * limit)} still fits, ${a} × ${inner(limit + 1)} = ${int(a * (limit + 1))} does not.`,
      },
      { nl: `Het grootste gehele getal is ${int(limit)}.`, en: `The largest integer is ${int(limit)}.` },
    ],
    wrong: {
      nl: 'Nog niet. Los op, en probeer de gehele getallen rond de grens.',
      en: 'Not yet. Solve it, and try the integers around the border.',
    },
    mistakes: [
      slip(
        'rounds-wrong-way',
        limit + 1,
        'Vul het in: dit getal voldoet net niet meer.',
        'Fill it in: this number just fails.',
      ),
      slip(
        'one-too-low',
        limit - 1,
        'Dit voldoet, maar er is een groter geheel getal dat ook voldoet.',
        'This fits, but there is a larger integer that fits too.',
      ),
    ],
  });
};

const eliminate: Variant = (random) => {
  const x = integerExcept(random, -5, 7, 0);
  const y = integerExcept(random, -5, 7, 0, x, -x);
  const a = random.integer(1, 4);
  const b = sign(random) * random.integer(1, 4);
  const c = integerExcept(random, 1, 5, a);
  const d = integerExcept(random, -4, 4, 0, b);
  if (a * d === b * c) return eliminate(random);
  const [p, q] = [a * x + b * y, c * x + d * y];
  const first = `${sum([a, 'x'], [b, 'y'])} = ${int(p)}`;
  const second = `${sum([c, 'x'], [d, 'y'])} = ${int(q)}`;
  const det = a * d - b * c;
  return askPoint({
    prompt: {
      nl: `Los het stelsel op: ${first} en ${second}.\nGeef de oplossing als (x; y).`,
      en: `Solve the system: ${first} and ${second}.\nGive the solution as (x; y).`,
    },
    answer: [x, y],
    worked: [
      {
        nl: `Maak de coëfficiënten van y gelijk: eerste vergelijking × ${inner(d)}, tweede × ${inner(b)}.`,
        en: `Make the coefficients of y equal: first equation × ${inner(d)}, second × ${inner(b)}.`,
      },
      {
        nl: `Trek af: ${linear(det, 0)} = ${int(p * d - q * b)}, dus x = ${int(x)}.`,
        en: `Subtract: ${linear(det, 0)} = ${int(p * d - q * b)}, so x = ${int(x)}.`,
      },
      {
        nl: `Vul in de eerste in: ${sum([a * x, ''], [b, 'y'])} = ${int(p)}, dus y = ${int(y)}.`,
        en: `Fill in the first: ${sum([a * x, ''], [b, 'y'])} = ${int(p)}, so y = ${int(y)}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Controleer je punt in béíde vergelijkingen.',
      en: 'Not yet. Check your point in both equations.',
    },
    mistakes: [
      slip('swaps-coordinates', [y, x], 'Je verwisselde x en y.', 'You swapped x and y.'),
      slip('sign-rule', [x, -y], 'x klopt. Kijk naar het teken van y.', 'x is right. Look at the sign of y.'),
      slip('sign-rule', [-x, y], 'y klopt. Kijk naar het teken van x.', 'y is right. Look at the sign of x.'),
    ],
  });
};

const intersection: Variant = (random) => {
  const x = integerExcept(random, -4, 4, 0);
  const m = random.integer(-2, 3);
  const n = integerExcept(random, -3, 2, m);
  const y = integerExcept(random, -4, 4, 0, x);
  const [p, q] = [y - m * x, y - n * x];
  if (Math.abs(p) > 8 || Math.abs(q) > 8 || m === 0 || n === 0) return intersection(random);
  return askPoint({
    prompt: {
      nl: `In welk punt snijden de rechten y = ${linear(m, p)} en y = ${linear(n, q)} elkaar?`,
      en: `At which point do the lines y = ${linear(m, p)} and y = ${linear(n, q)} cross?`,
    },
    figure: {
      kind: 'plane',
      size: 8,
      points: [],
      lines: [
        { slope: m, intercept: p },
        { slope: n, intercept: q },
      ],
      alt: { nl: `Assenstelsel met de twee rechten uit de opgave.`, en: `Axes with the two lines of the question.` },
    },
    answer: [x, y],
    worked: [
      {
        nl: `In het snijpunt is y gelijk: ${linear(m, p)} = ${linear(n, q)}.`,
        en: `At the crossing y is equal: ${linear(m, p)} = ${linear(n, q)}.`,
      },
      {
        nl: `${m - n === 1 ? '' : `${linear(m - n, 0)} = ${int(q - p)}, dus `}x = ${int(x)}.`,
        en: `${m - n === 1 ? '' : `${linear(m - n, 0)} = ${int(q - p)}, so `}x = ${int(x)}.`,
      },
      {
        nl: `Vul in: y = ${int(m)} × ${inner(x)} ${plus(p)} = ${int(y)}.`,
        en: `Fill in: y = ${int(m)} × ${inner(x)} ${plus(p)} = ${int(y)}.`,
      },
    ],
    wrong: { nl: 'Nog niet. Stel de twee rechterleden gelijk.', en: 'Not yet. Set the two right-hand sides equal.' },
    mistakes: [
      slip(
        'swaps-coordinates',
        [y, x],
        'Je verwisselde x en y. Eerst x, dan y.',
        'You swapped x and y. First x, then y.',
      ),
      slip('sign-rule', [-x, -m * x + p], 'Kijk naar het teken van x.', 'Look at the sign of x.'),
      slip('reads-intercept', [0, p], 'Dat is het snijpunt met de y-as.', 'That is the crossing with the y-axis.'),
    ],
  });
};

const tickets: Variant = (random) => {
  const low = random.integer(3, 7);
  const high = low + random.integer(2, 6);
  const [adults, young] = [random.integer(12, 60), random.integer(15, 80)];
  const count = adults + young;
  const total = high * adults + low * young;
  const askYoung = random.pick([true, false]);
  const event = random.pick([
    { nl: 'een schooltoneel', en: 'a school play' },
    { nl: 'een voetbalmatch', en: 'a football match' },
    { nl: 'een streekmuseum', en: 'a local museum' },
  ]);
  return askNumber({
    prompt: {
      nl: `Een ticket voor ${event.nl} kost € ${high} voor volwassenen en € ${low} voor jongeren. Er werden ${count} tickets verkocht voor € ${total}.\nHoeveel tickets voor ${askYoung ? 'jongeren' : 'volwassenen'} waren dat?`,
      en: `A ticket for ${event.en} costs €${high} for adults and €${low} for young people. ${count} tickets were sold for €${total}.\nHow many tickets for ${askYoung ? 'young people' : 'adults'} was that?`,
    },
    answer: askYoung ? young : adults,
    worked: [
      {
        nl: `Met x volwassenen en y jongeren: x + y = ${count} en ${high}x + ${low}y = ${total}.`,
        en: `With x adults and y young people: x + y = ${count} and ${high}x + ${low}y = ${total}.`,
      },
      {
        nl: `Eerste vergelijking × ${low} en aftrekken: ${linear(high - low, 0)} = ${total - low * count}, dus x = ${adults}.`,
        en: `First equation × ${low} and subtract: ${linear(high - low, 0)} = ${total - low * count}, so x = ${adults}.`,
      },
      same(`y = ${count} − ${adults} = ${young}`),
    ],
    wrong: {
      nl: 'Nog niet. Eén vergelijking gaat over de aantallen, de andere over de euro’s.',
      en: 'Not yet. One equation is about the numbers, the other about the euros.',
    },
    mistakes: [
      slip(
        'answers-other-quantity',
        askYoung ? adults : young,
        'Dat is het andere aantal. Lees de vraag opnieuw.',
        'That is the other number. Read the question again.',
      ),
      slip(
        'splits-equally',
        count / 2,
        'Er is niet gezegd dat er van elk evenveel zijn.',
        'Nothing says there are equally many of each.',
      ),
    ],
  });
};

const wheels: Variant = (random) => {
  const [bikes, karts] = [random.integer(8, 35), random.integer(5, 25)];
  const count = bikes + karts;
  const total = 2 * bikes + 4 * karts;
  const askKarts = random.pick([true, false]);
  return askNumber({
    prompt: {
      nl: `Een verhuurder heeft fietsen (2 wielen) en gocarts (4 wielen): samen ${count} voertuigen met ${total} wielen.\nHoeveel ${askKarts ? 'gocarts' : 'fietsen'} zijn er?`,
      en: `A rental shop has bikes (2 wheels) and go-karts (4 wheels): ${count} vehicles with ${total} wheels together.\nHow many ${askKarts ? 'go-karts' : 'bikes'} are there?`,
    },
    answer: askKarts ? karts : bikes,
    worked: [
      {
        nl: `Met x fietsen en y gocarts: x + y = ${count} en 2x + 4y = ${total}.`,
        en: `With x bikes and y go-karts: x + y = ${count} and 2x + 4y = ${total}.`,
      },
      {
        nl: `Als alles fietsen waren: ${2 * count} wielen. Er zijn er ${total - 2 * count} meer, 2 per gocart: y = ${karts}.`,
        en: `If all were bikes: ${2 * count} wheels. There are ${total - 2 * count} more, 2 per go-kart: y = ${karts}.`,
      },
      same(`x = ${count} − ${karts} = ${bikes}`),
    ],
    wrong: {
      nl: 'Nog niet. Schrijf één vergelijking voor de voertuigen en één voor de wielen.',
      en: 'Not yet. Write one equation for the vehicles and one for the wheels.',
    },
    mistakes: [
      slip(
        'answers-other-quantity',
        askKarts ? bikes : karts,
        'Dat is het andere aantal. Lees de vraag opnieuw.',
        'That is the other number. Read the question again.',
      ),
      slip(
        'ignores-one-condition',
        askKarts ? total / 4 : total / 2,
        'Je verdeelde alle wielen over één soort. Gebruik beide gegevens.',
        'You shared all wheels over one kind. Use both facts.',
      ),
    ],
  });
};

export const INEQUALITY_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W9.ONG.1', solveInequality, solveInequality, atMost, largestInteger),
  practise('W10.ONG.2', eliminate, intersection),
  practise('W10.ONG.3', tickets, wheels),
];
