import type { ExerciseGenerator } from '../exercise.ts';
import { inner, int } from './algebra-notation.ts';
import { askNumber, integerExcept, practise, same, sign, slip, type Variant } from './ask.ts';

const multiplyOrDivide: Variant = (random) => {
  const [s, t] = random.pick([
    [1, -1],
    [-1, 1],
    [-1, -1],
  ] as const);
  const a = s * random.integer(2, 12);
  const b = t * random.integer(2, 9);
  const divide = random.pick([true, false]);
  const [bare, answer] = divide ? [`${int(a * b)} : ${inner(b)}`, a] : [`${int(a)} × ${inner(b)}`, a * b];
  const first = divide ? a * b : a;
  return askNumber({
    prompt: { nl: `Bereken: ${bare}`, en: `Calculate: ${bare}` },
    answer,
    worked: [
      first * b > 0
        ? {
            nl: 'De tekens zijn gelijk, dus het antwoord is positief.',
            en: 'The signs are equal, so the answer is positive.',
          }
        : {
            nl: 'De tekens zijn verschillend, dus het antwoord is negatief.',
            en: 'The signs differ, so the answer is negative.',
          },
      same(`${bare} = ${int(answer)}`),
    ],
    wrong: {
      nl: 'Nog niet. Bepaal eerst het teken, reken daarna zonder tekens.',
      en: 'Not yet. Decide the sign first, then calculate without signs.',
    },
    mistakes: [
      slip(
        'sign-rule',
        -answer,
        'De grootte klopt, het teken niet. Gelijke tekens geven plus, verschillende tekens geven min.',
        'The size is right, the sign is not. Equal signs give plus, different signs give minus.',
      ),
      slip(
        'adds-instead',
        a + b,
        'Je telde op. Hier moet je vermenigvuldigen of delen.',
        'You added. Here you must multiply or divide.',
      ),
    ],
  });
};

const multiplyThree: Variant = (random) => {
  const factors = [random.integer(2, 6), random.integer(2, 5), random.integer(2, 4)].map((n) => sign(random) * n);
  if (factors.every((factor) => factor > 0)) factors[0] = -(factors[0] ?? 2);
  const [a = 1, b = 1, c = 1] = factors;
  const answer = a * b * c;
  const negatives = factors.filter((factor) => factor < 0).length;
  const bare = `${int(a)} × ${inner(b)} × ${inner(c)}`;
  return askNumber({
    prompt: { nl: `Bereken: ${bare}`, en: `Calculate: ${bare}` },
    answer,
    worked: [
      {
        nl: `Er ${negatives === 1 ? 'is 1 minteken' : `zijn ${negatives} mintekens`}: het antwoord is ${answer < 0 ? 'negatief' : 'positief'}.`,
        en: `There ${negatives === 1 ? 'is 1 minus sign' : `are ${negatives} minus signs`}: the answer is ${answer < 0 ? 'negative' : 'positive'}.`,
      },
      {
        nl: `${Math.abs(a)} × ${Math.abs(b)} × ${Math.abs(c)} = ${Math.abs(answer)}, dus ${int(answer)}.`,
        en: `${Math.abs(a)} × ${Math.abs(b)} × ${Math.abs(c)} = ${Math.abs(answer)}, so ${int(answer)}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Tel eerst de mintekens, vermenigvuldig dan de getallen zonder teken.',
      en: 'Not yet. Count the minus signs first, then multiply the numbers without signs.',
    },
    mistakes: [
      slip(
        'sign-rule',
        -answer,
        'De grootte klopt. Een even aantal mintekens geeft plus, een oneven aantal geeft min.',
        'The size is right. An even number of minus signs gives plus, an odd number gives minus.',
      ),
      slip('adds-instead', a + b + c, 'Je telde op, maar er staat ×.', 'You added, but it says ×.'),
    ],
  });
};

const missingFactor: Variant = (random) => {
  const a = -random.integer(2, 9);
  const answer = sign(random) * integerExcept(random, 2, 9, -a);
  return askNumber({
    prompt: {
      nl: `Welk getal hoort op de plaats van □?\n${int(a)} × □ = ${int(a * answer)}`,
      en: `Which number belongs in the place of □?\n${int(a)} × □ = ${int(a * answer)}`,
    },
    answer,
    worked: [
      {
        nl: `Keer de vermenigvuldiging om: □ = ${int(a * answer)} : (${int(a)}).`,
        en: `Reverse the multiplication: □ = ${int(a * answer)} : (${int(a)}).`,
      },
      {
        nl: `De deling geeft ${int(answer)}. Controle: ${int(a)} × ${inner(answer)} = ${int(a * answer)}.`,
        en: `The division gives ${int(answer)}. Check: ${int(a)} × ${inner(answer)} = ${int(a * answer)}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Deel het resultaat door het getal dat je kent.',
      en: 'Not yet. Divide the result by the number you know.',
    },
    mistakes: [
      slip(
        'sign-rule',
        -answer,
        'De grootte klopt. Controleer het teken door te vermenigvuldigen.',
        'The size is right. Check the sign by multiplying.',
      ),
      slip(
        'inverse-operation',
        a * answer - a,
        'Je trok af, maar het omgekeerde van vermenigvuldigen is delen.',
        'You subtracted, but the inverse of multiplying is dividing.',
      ),
    ],
  });
};

const productFirst: Variant = (random) => {
  const a = integerExcept(random, -12, 15, -1, 0, 1);
  const b = random.integer(2, 8);
  const c = sign(random) * random.integer(2, 6);
  const minus = random.pick([true, false]);
  const answer = minus ? a - b * c : a + b * c;
  const bare = `${int(a)} ${minus ? '−' : '+'} ${b} × ${inner(c)}`;
  return askNumber({
    prompt: { nl: `Bereken: ${bare}`, en: `Calculate: ${bare}` },
    answer,
    worked: [
      {
        nl: `Eerst de vermenigvuldiging: ${b} × ${inner(c)} = ${int(b * c)}.`,
        en: `First the multiplication: ${b} × ${inner(c)} = ${int(b * c)}.`,
      },
      same(`${int(a)} ${minus ? '−' : '+'} ${inner(b * c)} = ${int(answer)}`),
    ],
    wrong: {
      nl: 'Nog niet. Welke bewerking gaat voor: × of + en −?',
      en: 'Not yet. Which operation comes first: × or + and −?',
    },
    mistakes: [
      slip(
        'left-to-right',
        (minus ? a - b : a + b) * c,
        'Je rekende gewoon van links naar rechts. De vermenigvuldiging gaat voor.',
        'You simply went from left to right. The multiplication comes first.',
      ),
      slip(
        'double-sign',
        minus ? a + b * c : a - b * c,
        'De volgorde klopt. Kijk nog eens naar het teken van het product.',
        'The order is right. Look again at the sign of the product.',
      ),
    ],
  });
};

const bracketsFirst: Variant = (random) => {
  const a = random.integer(-6, 6);
  const b = integerExcept(random, 2, 9, a, a - 1, a + 1);
  const c = -random.integer(2, 6);
  const d = random.integer(2, 12);
  const answer = c * (a - b) - d;
  const bare = `${int(c)} × (${int(a)} − ${b}) − ${d}`;
  return askNumber({
    prompt: { nl: `Bereken: ${bare}`, en: `Calculate: ${bare}` },
    answer,
    worked: [
      {
        nl: `Eerst de haakjes: ${int(a)} − ${b} = ${int(a - b)}.`,
        en: `First the brackets: ${int(a)} − ${b} = ${int(a - b)}.`,
      },
      {
        nl: `Dan de vermenigvuldiging: ${int(c)} × ${inner(a - b)} = ${int(c * (a - b))}.`,
        en: `Then the multiplication: ${int(c)} × ${inner(a - b)} = ${int(c * (a - b))}.`,
      },
      same(`${int(c * (a - b))} − ${d} = ${int(answer)}`),
    ],
    wrong: {
      nl: 'Nog niet. Werk in deze volgorde: haakjes, ×, dan −.',
      en: 'Not yet. Work in this order: brackets, ×, then −.',
    },
    mistakes: [
      slip(
        'ignores-brackets',
        c * a - b - d,
        'Je rekende alsof de haakjes er niet staan.',
        'You calculated as if the brackets were not there.',
      ),
      slip(
        'sign-rule',
        -c * (a - b) - d,
        'Kijk naar het teken van het product: gelijke tekens geven plus.',
        'Look at the sign of the product: equal signs give plus.',
      ),
    ],
  });
};

const leftToRight: Variant = (random) => {
  const c = random.integer(2, 4);
  const b = integerExcept(random, 2, 5, c);
  const k = -random.integer(2, 6);
  const a = k * b * c;
  const answer = (a / b) * c;
  const bare = `${int(a)} : ${b} × ${c}`;
  return askNumber({
    prompt: { nl: `Bereken: ${bare}`, en: `Calculate: ${bare}` },
    answer,
    worked: [
      {
        nl: ': en × hebben dezelfde rang: werk van links naar rechts.',
        en: ': and × have the same rank: work from left to right.',
      },
      same(`${int(a)} : ${b} = ${int(a / b)}`),
      same(`${int(a / b)} × ${c} = ${int(answer)}`),
    ],
    wrong: {
      nl: 'Nog niet. Bij gelijke rang werk je van links naar rechts.',
      en: 'Not yet. With equal rank you work from left to right.',
    },
    mistakes: [
      slip(
        'product-before-quotient',
        k,
        'Je deed × eerst. : en × hebben dezelfde rang: wat links staat, gaat voor.',
        'You did × first. : and × have the same rank: what is on the left comes first.',
      ),
      slip('sign-rule', -answer, 'De grootte klopt, kijk naar het teken.', 'The size is right, look at the sign.'),
    ],
  });
};

export const INTEGER_PRODUCT_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.GEH.3', multiplyOrDivide, multiplyThree, missingFactor),
  practise('W7.GEH.4', productFirst, bracketsFirst, leftToRight),
];
