import type { ExerciseGenerator } from '../exercise.ts';
import { inner, int, linear, plus } from './algebra-notation.ts';
import { askExpression, askNumber, integerExcept, people, practise, same, sign, slip, type Variant } from './ask.ts';

const valueOfLinear: Variant = (random) => {
  const a = sign(random) * random.integer(2, 9);
  const b = sign(random) * random.integer(1, 12);
  const x = random.pick([-5, -4, -3, -2, 3, 4, 5, 6]);
  const letter = random.pick(['a', 'b', 'x', 'n']);
  const answer = a * x + b;
  return askNumber({
    prompt: {
      nl: `Bereken de waarde van ${linear(a, b, letter)} als ${letter} = ${int(x)}.`,
      en: `Calculate the value of ${linear(a, b, letter)} when ${letter} = ${int(x)}.`,
    },
    answer,
    worked: [
      {
        nl: `Vul in, met haakjes als het getal negatief is: ${int(a)} × ${inner(x)} ${plus(b)}.`,
        en: `Fill in, with brackets if the number is negative: ${int(a)} × ${inner(x)} ${plus(b)}.`,
      },
      same(`${int(a * x)} ${plus(b)} = ${int(answer)}`),
    ],
    wrong: {
      nl: 'Nog niet. Vervang de letter door het getal en volg de volgorde van de bewerkingen.',
      en: 'Not yet. Replace the letter by the number and follow the order of operations.',
    },
    mistakes: [
      slip(
        'glues-digits',
        Math.sign(a) * Number(`${Math.abs(a)}${Math.abs(x)}`) + b,
        `${linear(a, 0, letter)} betekent ${int(a)} × ${letter}. Plak de cijfers niet aan elkaar.`,
        `${linear(a, 0, letter)} means ${int(a)} × ${letter}. Do not glue the digits together.`,
      ),
      slip(
        'adds-instead',
        a + x + b,
        `Je telde op. ${linear(a, 0, letter)} is een vermenigvuldiging.`,
        `You added. ${linear(a, 0, letter)} is a multiplication.`,
      ),
      slip('sign-rule', -a * x + b, 'Kijk naar het teken van het product.', 'Look at the sign of the product.'),
    ],
  });
};

const valueOfSquare: Variant = (random) => {
  const a = random.pick([2, 3, 4, 5]);
  const x = random.pick([-5, -4, -3, -2, 3, 4]);
  const b = integerExcept(random, -9, 9, 0);
  const answer = a * x * x + b;
  return askNumber({
    prompt: {
      nl: `Bereken de waarde van ${a}x² ${plus(b)} als x = ${int(x)}.`,
      en: `Calculate the value of ${a}x² ${plus(b)} when x = ${int(x)}.`,
    },
    answer,
    worked: [
      { nl: `Eerst het kwadraat: ${inner(x)}² = ${x * x}.`, en: `First the square: ${inner(x)}² = ${x * x}.` },
      {
        nl: `Dan vermenigvuldigen: ${a} × ${x * x} = ${a * x * x}.`,
        en: `Then multiply: ${a} × ${x * x} = ${a * x * x}.`,
      },
      same(`${a * x * x} ${plus(b)} = ${int(answer)}`),
    ],
    wrong: {
      nl: 'Nog niet. Eerst de macht, dan × en op het einde + of −.',
      en: 'Not yet. First the power, then ×, and + or − last.',
    },
    mistakes: [
      slip(
        'square-of-product',
        (a * x) ** 2 + b,
        `Het kwadraat hoort alleen bij x, niet bij ${a}.`,
        `The square belongs to x only, not to ${a}.`,
      ),
      slip(
        'square-of-negative',
        -a * x * x + b,
        'Een negatief getal in het kwadraat is positief: zet haakjes als je invult.',
        'A negative number squared is positive: use brackets when you fill in.',
      ),
      slip('doubles-instead', a * 2 * x + b, 'x² is x × x, niet 2 × x.', 'x² is x × x, not 2 × x.'),
    ],
  });
};

const costFormula: Variant = (random) => {
  const [name] = people(random);
  const fixed = random.integer(3, 12);
  const rate = integerExcept(random, 2, 6, fixed);
  const hours = random.integer(3, 8);
  const answer = fixed + rate * hours;
  return askNumber({
    prompt: {
      nl: `${name} huurt een step. De prijs in euro is P = ${fixed} + ${rate}u, met u het aantal uren.\nWat kost ${hours} uur?`,
      en: `${name} rents a scooter. The price in euros is P = ${fixed} + ${rate}u, with u the number of hours.\nWhat do ${hours} hours cost?`,
    },
    answer,
    unit: '€',
    worked: [
      {
        nl: `Vul u = ${hours} in: P = ${fixed} + ${rate} × ${hours}.`,
        en: `Fill in u = ${hours}: P = ${fixed} + ${rate} × ${hours}.`,
      },
      same(`P = ${fixed} + ${rate * hours} = ${answer}`),
    ],
    wrong: {
      nl: 'Nog niet. Zet het aantal uren op de plaats van u.',
      en: 'Not yet. Put the number of hours in the place of u.',
    },
    mistakes: [
      slip(
        'left-to-right',
        (fixed + rate) * hours,
        'De vaste prijs betaal je maar één keer: eerst ×, dan +.',
        'You pay the fixed price only once: first ×, then +.',
      ),
      slip(
        'glues-digits',
        fixed + Number(`${rate}${hours}`),
        `${rate}u betekent ${rate} × u.`,
        `${rate}u means ${rate} × u.`,
      ),
      slip('adds-instead', fixed + rate + hours, `${rate}u is een vermenigvuldiging.`, `${rate}u is a multiplication.`),
    ],
  });
};

const PATTERNS = [
  { nl: 'tegels rond een bloembak', en: 'tiles around a planter' },
  { nl: 'lucifers in een rij figuren', en: 'matches in a row of figures' },
  { nl: 'stoelen rond aaneengeschoven tafels', en: 'chairs around joined tables' },
  { nl: 'kralen in een steeds langere ketting', en: 'beads in a growing necklace' },
] as const;

const patternFormula: Variant = (random) => {
  const a = random.integer(2, 7);
  const b = integerExcept(random, -1, 6, 0, a);
  const thing = random.pick(PATTERNS);
  const terms = [1, 2, 3, 4].map((n) => a * n + b);
  const [first = 0] = terms;
  const answer = linear(a, b, 'n');
  return askExpression({
    prompt: {
      nl: `De tabel telt ${thing.nl}. Geef een formule voor het aantal in figuur n.`,
      en: `The table counts ${thing.en}. Give a formula for the number in figure n.`,
    },
    figure: {
      kind: 'table',
      head: [{ nl: 'figuur', en: 'figure' }, ...[1, 2, 3, 4].map((n) => same(String(n)))],
      rows: [['', ...terms.map(String)]],
      alt: {
        nl: `Tabel: figuur 1 tot 4 met de aantallen ${terms.join(', ')}.`,
        en: `Table: figures 1 to 4 with the numbers ${terms.join(', ')}.`,
      },
    },
    answer,
    variables: ['n'],
    maxTerms: 2,
    worked: [
      {
        nl: `Er komen telkens ${a} bij, dus de formule begint met ${a}n.`,
        en: `Each time ${a} are added, so the formula starts with ${a}n.`,
      },
      {
        nl: `Bij figuur 1 geeft ${a}n het getal ${a}, maar het moet ${first} zijn: ${b > 0 ? `tel ${b} op` : `trek ${-b} af`}. Dus ${answer}.`,
        en: `For figure 1 ${a}n gives ${a}, but it must be ${first}: ${b > 0 ? `add ${b}` : `subtract ${-b}`}. So ${answer}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Controleer je formule met figuur 1 en figuur 2.',
      en: 'Not yet. Check your formula with figure 1 and figure 2.',
    },
    mistakes: [
      slip(
        'step-as-constant',
        `n + ${a}`,
        `Je schreef dat er telkens ${a} bij komt. Een formule in n rekent het aantal in één keer uit.`,
        `You wrote that ${a} is added each time. A formula in n works out the number in one go.`,
      ),
      slip(
        'first-term-as-start',
        linear(a, first, 'n'),
        `Bij n = 1 geeft dit al een stap te veel. Wat zou er bij figuur 0 staan?`,
        `For n = 1 this is one step too many. What would figure 0 be?`,
      ),
      slip(
        'swaps-slope-and-start',
        linear(b, a, 'n'),
        'De verandering per stap hoort bij n; het losse getal is de start.',
        'The change per step goes with n; the loose number is the start.',
      ),
      slip(
        'forgets-start',
        linear(a, 0, 'n'),
        'De stap klopt. Controleer met figuur 1: welk getal ontbreekt nog?',
        'The step is right. Check with figure 1: which number is still missing?',
      ),
    ],
  });
};

const farInThePattern: Variant = (random) => {
  const a = random.integer(2, 6);
  const b = integerExcept(random, 1, 7, a);
  const n = random.pick([10, 20, 25, 30, 50, 100]);
  const first = a + b;
  return askNumber({
    prompt: {
      nl: `Een rij begint zo: ${[1, 2, 3, 4].map((k) => a * k + b).join(', ')} …\nWelk getal staat op plaats ${n}?`,
      en: `A sequence starts like this: ${[1, 2, 3, 4].map((k) => a * k + b).join(', ')} …\nWhich number is in place ${n}?`,
    },
    answer: a * n + b,
    worked: [
      {
        nl: `Er komt telkens ${a} bij. De formule is ${linear(a, b, 'n')} (controle: n = 1 geeft ${first}).`,
        en: `Each time ${a} is added. The formula is ${linear(a, b, 'n')} (check: n = 1 gives ${first}).`,
      },
      same(`${a} × ${n} + ${b} = ${a * n + b}`),
    ],
    wrong: {
      nl: 'Nog niet. Zoek eerst een formule, vul dan de plaats in.',
      en: 'Not yet. Find a formula first, then fill in the place.',
    },
    mistakes: [
      slip(
        'first-term-as-start',
        a * n + first,
        'Dat is één stap te veel: van plaats 1 naar de gevraagde plaats zet je één stap minder.',
        'That is one step too many: from place 1 to the place asked you take one step less.',
      ),
      slip(
        'forgets-start',
        a * n,
        'De stap klopt, maar de rij begint niet bij de stap zelf.',
        'The step is right, but the sequence does not start at the step itself.',
      ),
      slip(
        'scales-a-term',
        (4 * a + b) * (n / 4),
        'Je vergrootte een getal uit de rij met een factor. Deze rij is niet recht evenredig.',
        'You multiplied a number from the sequence. This sequence is not proportional.',
      ),
    ],
  });
};

export const FORMULA_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.LET.1', valueOfLinear, valueOfSquare, costFormula),
  practise('W7.LET.3', patternFormula, farInThePattern),
];
