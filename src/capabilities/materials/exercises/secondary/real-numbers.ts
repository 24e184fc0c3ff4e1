import type { Random } from '../../../../kernel/random.ts';
import { choiceInOrder } from '../answers.ts';
import type { ExerciseGenerator } from '../exercise.ts';
import { int, raised } from './algebra-notation.ts';
import { askChoice, askFraction, askNumber, integerExcept, practise, same, say, slip, type Variant } from './ask.ts';

type Kind = 0 | 1 | 2 | 3;
interface Sample {
  readonly kind: Kind;
  readonly nl: string;
  readonly en: string;
  readonly why: { readonly nl: string; readonly en: string };
}

function sample(random: Random): Sample {
  const n = random.integer(2, 12);
  const d = random.integer(2, 6);
  const rest = n % d;
  const both = (kind: Kind, text: string, nl: string, en: string): Sample => ({
    kind,
    nl: text,
    en: text,
    why: { nl, en },
  });
  const half = random.pick([0.5, 0.25, 0.2, 0.75, 1.5, 2.4]);
  const notSquare = integerExcept(random, 2, 40, 4, 9, 16, 25, 36);
  return random.pick<() => Sample>([
    () => both(0, `√${n * n}`, `√${n * n} = ${n}`, `√${n * n} = ${n}`),
    () => both(0, `${n * d}/${d}`, `${n * d}/${d} = ${n}`, `${n * d}/${d} = ${n}`),
    () => both(1, `−√${n * n}`, `−√${n * n} = −${n}`, `−√${n * n} = −${n}`),
    () => both(1, `−${n * d}/${d}`, `−${n * d}/${d} = −${n}`, `−${n * d}/${d} = −${n}`),
    () => both(1, int(-n), `−${n} is geheel, maar niet natuurlijk`, `−${n} is an integer, but not natural`),
    () =>
      rest === 0
        ? both(
            2,
            `${n * d + 1}/${d}`,
            `${n * d + 1}/${d} is een breuk die geen geheel getal is`,
            `${n * d + 1}/${d} is a fraction that is not an integer`,
          )
        : both(
            2,
            `${n}/${d}`,
            `${n}/${d} is een breuk die geen geheel getal is`,
            `${n}/${d} is a fraction that is not an integer`,
          ),
    () => both(2, `√(1/${n * n})`, `√(1/${n * n}) = 1/${n}`, `√(1/${n * n}) = 1/${n}`),
    () => ({
      kind: 2,
      ...say((f) => ({ nl: f(half), en: f(half) })),
      why: { nl: 'een kommagetal dat stopt, is een breuk', en: 'a decimal that ends is a fraction' },
    }),
    () => ({
      kind: 2,
      nl: `0,${n % 9}${n % 9}${n % 9}… (blijft zich herhalen)`,
      en: `0.${n % 9}${n % 9}${n % 9}… (keeps repeating)`,
      why: { nl: 'een kommagetal met een periode is een breuk', en: 'a recurring decimal is a fraction' },
    }),
    () =>
      both(
        3,
        `√${notSquare}`,
        `${notSquare} is geen kwadraat, dus √${notSquare} is geen breuk`,
        `${notSquare} is not a square, so √${notSquare} is not a fraction`,
      ),
    () =>
      both(3, `${d}π`, 'π is geen breuk, een veelvoud ervan ook niet', 'π is not a fraction, nor is a multiple of it'),
    () =>
      both(
        3,
        `${d} + √${notSquare}`,
        `√${notSquare} is irrationaal, dus de som ook`,
        `√${notSquare} is irrational, so the sum is too`,
      ),
  ])();
}

const classify: Variant = (random) => {
  const { kind, nl, en, why } = sample(random);
  if (nl.startsWith('0,00')) return classify(random);
  const root = nl.includes('√');
  return askChoice(
    {
      prompt: { nl: `Wat voor getal is ${nl}?`, en: `What kind of number is ${en}?` },
      worked: [
        { nl: 'Schrijf het getal eerst zo eenvoudig mogelijk.', en: 'Write the number as simply as possible first.' },
        { nl: `Reden: ${why.nl}.`, en: `Reason: ${why.en}.` },
      ],
    },
    choiceInOrder(
      [
        { text: { nl: 'natuurlijk', en: 'natural' } },
        { text: { nl: 'geheel, niet natuurlijk', en: 'an integer, not natural' } },
        {
          text: { nl: 'rationaal, niet geheel', en: 'rational, not an integer' },
          mistake: {
            mistake: 'judges-by-looks',
            feedback: {
              nl: 'Kijk niet alleen naar de vorm: reken eerst uit of vereenvoudig.',
              en: 'Do not look at the form only: work it out or simplify first.',
            },
          },
        },
        {
          text: { nl: 'irrationaal', en: 'irrational' },
          mistake: {
            mistake: root ? 'every-root-irrational' : 'endless-is-irrational',
            feedback: root
              ? {
                  nl: 'Niet elke wortel is irrationaal: sommige komen mooi uit.',
                  en: 'Not every root is irrational: some come out exactly.',
                }
              : {
                  nl: 'Irrationaal is een getal dat je niet als breuk kunt schrijven. Dit kan wel.',
                  en: 'An irrational number cannot be written as a fraction. This one can.',
                },
          },
        },
      ],
      kind,
      {
        wrong: {
          nl: 'Nog niet. Reken uit wat je kunt, en vraag: is het een breuk, en is die geheel?',
          en: 'Not yet. Work out what you can, then ask: is it a fraction, and is it whole?',
        },
      },
    ),
  );
};

const simplifyRoot: Variant = (random) => {
  const a = random.integer(2, 9);
  const b = random.pick([2, 3, 5, 6, 7, 10, 11]);
  const inside = a * a * b;
  return askNumber({
    prompt: {
      nl: `Vereenvoudig: √${inside} = □√${b}\nWelk getal is □?`,
      en: `Simplify: √${inside} = □√${b}\nWhich number is □?`,
    },
    answer: a,
    worked: [
      {
        nl: `Zoek een kwadraat als factor: ${inside} = ${a * a} × ${b}.`,
        en: `Find a square as a factor: ${inside} = ${a * a} × ${b}.`,
      },
      same(`√${inside} = √${a * a} × √${b} = ${a}√${b}`),
    ],
    wrong: {
      nl: 'Nog niet. Deel het getal onder de wortel door het getal dat blijft staan.',
      en: 'Not yet. Divide the number under the root by the number that stays.',
    },
    mistakes: [
      slip(
        'forgets-root',
        a * a,
        `${a * a} is de factor onder de wortel. Trek er nog de wortel van.`,
        `${a * a} is the factor under the root. Take its root too.`,
      ),
      slip('halves-instead', inside / 2, 'Een wortel trekken is niet halveren.', 'Taking a root is not halving.'),
    ],
  });
};

const addRoots: Variant = (random) => {
  const b = random.pick([2, 3, 5, 6, 7]);
  const p = random.integer(2, 6);
  const q = integerExcept(random, 2, 6, p);
  const minus = p > q && random.pick([true, false]);
  const [x, y] = [p * p * b, q * q * b];
  const answer = minus ? p - q : p + q;
  return askNumber({
    prompt: {
      nl: `Schrijf korter: √${x} ${minus ? '−' : '+'} √${y} = □√${b}\nWelk getal is □?`,
      en: `Write shorter: √${x} ${minus ? '−' : '+'} √${y} = □√${b}\nWhich number is □?`,
    },
    answer,
    worked: [
      same(`√${x} = ${p}√${b}; √${y} = ${q}√${b}`),
      {
        nl: `Gelijksoortige wortels neem je samen: ${p} ${minus ? '−' : '+'} ${q} = ${answer}.`,
        en: `Like roots are combined: ${p} ${minus ? '−' : '+'} ${q} = ${answer}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Vereenvoudig eerst elke wortel apart.',
      en: 'Not yet. Simplify each root separately first.',
    },
    mistakes: [
      slip(
        'forgets-root',
        minus ? p * p - q * q : p * p + q * q,
        'Trek de wortel uit de kwadraten die je naar voren brengt.',
        'Take the root of the squares you bring forward.',
      ),
      slip(
        'multiplies-roots',
        p * q,
        'Er staat een som of verschil, geen product.',
        'It is a sum or difference, not a product.',
      ),
    ],
  });
};

const negativeExponent: Variant = (random) => {
  const base = random.integer(2, 10);
  const n = random.integer(1, base <= 3 ? 4 : base === 10 ? 4 : 2);
  const minus = random.pick([false, false, true]);
  const value = base ** n;
  const negative = minus && n % 2 === 1;
  const bare = `${minus ? `(−${base})` : base}${raised(-n)}`;
  return askFraction({
    prompt: { nl: `Bereken als breuk: ${bare}`, en: `Calculate as a fraction: ${bare}` },
    answer: [negative ? -1 : 1, value],
    decimals: true,
    worked: [
      {
        nl: `Een negatieve exponent betekent het omgekeerde: ${bare} = 1/${minus ? `(−${base})` : base}${raised(n)}.`,
        en: `A negative exponent means the reciprocal: ${bare} = 1/${minus ? `(−${base})` : base}${raised(n)}.`,
      },
      same(`${bare} = ${negative ? '−' : ''}1/${value}`),
    ],
    wrong: {
      nl: 'Nog niet. Schrijf eerst 1 gedeeld door de macht met een positieve exponent.',
      en: 'Not yet. First write 1 divided by the power with a positive exponent.',
    },
    mistakes: [
      slip(
        'negative-exponent-negative-number',
        [negative ? value : -value, 1],
        'Een negatieve exponent maakt het getal niet negatief, maar keert het om.',
        'A negative exponent does not make the number negative; it turns it over.',
      ),
      slip(
        'sign-of-power',
        [negative ? 1 : -1, value],
        'De grootte klopt, het teken niet. De exponent verandert het teken niet.',
        'The size is right, the sign is not. The exponent does not change the sign.',
      ),
      slip(
        'base-times-exponent',
        [minus ? base * n : -base * n, 1],
        'Je vermenigvuldigde grondtal en exponent.',
        'You multiplied the base by the exponent.',
      ),
      slip(
        'ignores-negative-exponent',
        [negative ? -value : value, 1],
        'De exponent is negatief: neem nog het omgekeerde.',
        'The exponent is negative: take the reciprocal too.',
      ),
    ],
  });
};

const fractionToNegative: Variant = (random) => {
  const [a, b] = random.pick([
    [2, 3],
    [3, 4],
    [1, 2],
    [1, 3],
    [2, 5],
    [3, 5],
    [1, 5],
    [5, 2],
    [4, 3],
    [1, 4],
  ] as const);
  const n = random.integer(1, 3);
  return askFraction({
    prompt: { nl: `Bereken: (${a}/${b})${raised(-n)}`, en: `Calculate: (${a}/${b})${raised(-n)}` },
    answer: [b ** n, a ** n],
    decimals: true,
    worked: [
      {
        nl: `Keer de breuk om: ${n === 1 ? `${b}/${a}` : `(${b}/${a})${raised(n)}`}.`,
        en: `Turn the fraction over: ${n === 1 ? `${b}/${a}` : `(${b}/${a})${raised(n)}`}.`,
      },
      same(`(${a}/${b})${raised(-n)} = ${b ** n}${a === 1 ? '' : `/${a ** n}`}`),
    ],
    wrong: {
      nl: 'Nog niet. De negatieve exponent keert de breuk om.',
      en: 'Not yet. The negative exponent turns the fraction over.',
    },
    mistakes: [
      slip(
        'ignores-negative-exponent',
        [a ** n, b ** n],
        'De exponent is negatief: keer de breuk nog om.',
        'The exponent is negative: turn the fraction over too.',
      ),
      slip(
        'negative-exponent-negative-number',
        [-(a ** n), b ** n],
        'Een negatieve exponent maakt het getal niet negatief, maar keert het om.',
        'A negative exponent does not make the number negative; it turns it over.',
      ),
      slip(
        'power-on-one-part',
        [b ** n, a],
        'De exponent geldt voor teller en noemer.',
        'The exponent counts for numerator and denominator.',
      ),
      slip(
        'power-on-one-part',
        [b, a ** n],
        'De exponent geldt voor teller en noemer.',
        'The exponent counts for numerator and denominator.',
      ),
    ],
  });
};

export const REAL_NUMBER_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W9.REE.1', classify),
  practise('W9.REE.2', simplifyRoot, addRoots),
  practise('W9.REE.3', negativeExponent, fractionToNegative),
];
