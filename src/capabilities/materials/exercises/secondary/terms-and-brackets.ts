import type { ExerciseGenerator } from '../exercise.ts';
import { inner, int, linear, plus, sum } from './algebra-notation.ts';
import { askExpression, integerExcept, practise, same, sign, slip, type Variant } from './ask.ts';

const likeTerms: Variant = (random) => {
  const letter = random.pick(['x', 'a', 'y']);
  const a = random.integer(2, 9);
  const b = sign(random) * random.integer(2, 9);
  const c = integerExcept(random, -8, 8, -a, -a + 1, 0, 1, -1);
  const d = integerExcept(random, -9, 9, -b, 0);
  const answer = linear(a + c, b + d, letter);
  return askExpression({
    prompt: {
      nl: `Schrijf zo kort mogelijk: ${sum([a, letter], [b, ''], [c, letter], [d, ''])}`,
      en: `Write as short as possible: ${sum([a, letter], [b, ''], [c, letter], [d, ''])}`,
    },
    answer,
    variables: [letter],
    maxTerms: 2,
    worked: [
      {
        nl: `Termen met ${letter}: ${sum([a, letter], [c, letter])} = ${linear(a + c, 0, letter)}.`,
        en: `Terms with ${letter}: ${sum([a, letter], [c, letter])} = ${linear(a + c, 0, letter)}.`,
      },
      {
        nl: `Losse getallen: ${sum([b, ''], [d, ''])} = ${int(b + d)}. Samen: ${answer}.`,
        en: `Loose numbers: ${sum([b, ''], [d, ''])} = ${int(b + d)}. Together: ${answer}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Kleur de termen van dezelfde soort, elk met het teken ervoor.',
      en: 'Not yet. Colour the terms of the same kind, each with the sign in front.',
    },
    mistakes: [
      slip(
        'joins-unlike-terms',
        linear(a + b + c + d, 0, letter),
        'Je nam ook de losse getallen samen met de letters. Dat zijn andere soorten.',
        'You joined the loose numbers with the letters. Those are different kinds.',
      ),
      slip(
        'loses-sign',
        linear(a - c, b + d, letter),
        'Het teken voor een term hoort bij die term.',
        'The sign in front of a term belongs to that term.',
      ),
      slip(
        'loses-sign',
        linear(a + c, b - d, letter),
        'Het teken voor een getal hoort bij dat getal.',
        'The sign in front of a number belongs to that number.',
      ),
    ],
  });
};

const twoKinds: Variant = (random) => {
  const [p, q] = random.pick([
    ['a', 'b'],
    ['x', 'y'],
    ['x²', 'x'],
  ] as const);
  const [a, b] = [random.integer(2, 8), random.integer(2, 8)];
  const c = -integerExcept(random, 1, 7, a, a - 1);
  const d = random.integer(1, 7);
  const variables = p === 'x²' ? ['x'] : [p, q];
  const bare = sum([a, p], [b, q], [c, p], [d, q]);
  const answer = sum([a + c, p], [b + d, q]);
  const joined = p === 'x²' ? sum([a + b + c + d, 'x³']) : sum([a + b + c + d, `${p}${q}`]);
  return askExpression({
    prompt: { nl: `Schrijf zo kort mogelijk: ${bare}`, en: `Write as short as possible: ${bare}` },
    answer,
    variables,
    maxTerms: 2,
    worked: [
      {
        nl: `Termen met ${p}: ${sum([a, p], [c, p])} = ${sum([a + c, p])}.`,
        en: `Terms with ${p}: ${sum([a, p], [c, p])} = ${sum([a + c, p])}.`,
      },
      {
        nl: `Termen met ${q}: ${sum([b, q], [d, q])} = ${sum([b + d, q])}.`,
        en: `Terms with ${q}: ${sum([b, q], [d, q])} = ${sum([b + d, q])}.`,
      },
      {
        nl: `${p} en ${q} zijn verschillende soorten, dus blijft ${answer}.`,
        en: `${p} and ${q} are different kinds, so ${answer} remains.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Neem alleen termen met precies dezelfde letters en exponent samen.',
      en: 'Not yet. Combine only terms with exactly the same letters and exponent.',
    },
    mistakes: [
      slip(
        'joins-unlike-terms',
        joined,
        `${p} en ${q} zijn verschillende soorten: die kun je niet samennemen.`,
        `${p} and ${q} are different kinds: you cannot combine them.`,
      ),
      slip(
        'loses-sign',
        sum([a - c, p], [b + d, q]),
        'Het teken voor een term hoort bij die term.',
        'The sign in front of a term belongs to that term.',
      ),
    ],
  });
};

const oneBracket: Variant = (random) => {
  const a = sign(random) * random.integer(2, 7);
  const b = random.integer(1, 5);
  const c = sign(random) * random.integer(2, 9);
  const bare = `${int(a)}(${linear(b, c)})`;
  const answer = linear(a * b, a * c);
  return askExpression({
    prompt: { nl: `Werk de haakjes uit: ${bare}`, en: `Expand the brackets: ${bare}` },
    answer,
    variables: ['x'],
    form: 'expanded',
    maxTerms: 2,
    worked: [
      {
        nl: `Vermenigvuldig elke term met ${int(a)}: ${int(a)} × ${linear(b, 0)} = ${linear(a * b, 0)} en ${int(a)} × ${inner(c)} = ${int(a * c)}.`,
        en: `Multiply every term by ${int(a)}: ${int(a)} × ${linear(b, 0)} = ${linear(a * b, 0)} and ${int(a)} × ${inner(c)} = ${int(a * c)}.`,
      },
      same(answer),
    ],
    wrong: {
      nl: 'Nog niet. Teken een boogje van het getal naar elke term tussen de haakjes.',
      en: 'Not yet. Draw an arc from the number to every term inside the brackets.',
    },
    mistakes: [
      slip(
        'first-term-only',
        linear(a * b, c),
        'Je vermenigvuldigde alleen de eerste term. De tweede ook.',
        'You multiplied only the first term. Do the second one too.',
      ),
      slip(
        'sign-rule',
        linear(a * b, -a * c),
        'De eerste term klopt. Kijk naar het teken van de tweede.',
        'The first term is right. Look at the sign of the second.',
      ),
      slip(
        'sign-rule',
        linear(-a * b, a * c),
        'Kijk naar het teken van de eerste term.',
        'Look at the sign of the first term.',
      ),
    ],
  });
};

const minusBracket: Variant = (random) => {
  const a = random.integer(3, 9);
  const b = integerExcept(random, 2, 8, a);
  const c = sign(random) * random.integer(1, 9);
  const start = random.integer(2, 12);
  const bare = `${linear(a, start)} − (${linear(b, c)})`;
  const answer = linear(a - b, start - c);
  return askExpression({
    prompt: {
      nl: `Schrijf zonder haakjes en zo kort mogelijk: ${bare}`,
      en: `Write without brackets and as short as possible: ${bare}`,
    },
    answer,
    variables: ['x'],
    form: 'expanded',
    maxTerms: start === c ? 1 : 2,
    worked: [
      {
        nl: `Een minteken voor de haakjes draait elk teken om: ${linear(a, start)} − ${linear(b, 0)} ${plus(-c)}.`,
        en: `A minus sign in front of brackets changes every sign: ${linear(a, start)} − ${linear(b, 0)} ${plus(-c)}.`,
      },
      { nl: `Neem samen: ${answer}.`, en: `Combine: ${answer}.` },
    ],
    wrong: {
      nl: 'Nog niet. Haal eerst de haakjes weg en let op elk teken.',
      en: 'Not yet. Remove the brackets first and watch every sign.',
    },
    mistakes: [
      slip(
        'minus-first-term-only',
        linear(a - b, start + c),
        'Het minteken geldt voor elke term tussen de haakjes, ook de tweede: −(a − b) = −a + b.',
        'The minus counts for every term inside the brackets, the second too: −(a − b) = −a + b.',
      ),
      slip(
        'ignores-minus',
        linear(a + b, start + c),
        'Er staat een minteken voor de haakjes.',
        'There is a minus sign in front of the brackets.',
      ),
    ],
  });
};

const twoBrackets: Variant = (random) => {
  const [a, b] = [random.integer(2, 6), random.integer(1, 7)];
  const c = integerExcept(random, 2, 5, a);
  const d = integerExcept(random, 1, 7, (a * b) / c);
  const bare = `${a}(x + ${b}) − ${c}(x − ${d})`;
  const answer = linear(a - c, a * b + c * d);
  return askExpression({
    prompt: {
      nl: `Schrijf zonder haakjes en zo kort mogelijk: ${bare}`,
      en: `Write without brackets and as short as possible: ${bare}`,
    },
    answer,
    variables: ['x'],
    form: 'expanded',
    maxTerms: 2,
    worked: [
      {
        nl: `Werk beide haakjes uit: ${a}x + ${a * b} − ${c}x + ${c * d}.`,
        en: `Expand both brackets: ${a}x + ${a * b} − ${c}x + ${c * d}.`,
      },
      { nl: `Neem gelijksoortige termen samen: ${answer}.`, en: `Combine like terms: ${answer}.` },
    ],
    wrong: {
      nl: 'Nog niet. Werk de haakjes één voor één uit, met het teken ervoor.',
      en: 'Not yet. Expand the brackets one by one, with the sign in front.',
    },
    mistakes: [
      slip(
        'minus-first-term-only',
        linear(a - c, a * b - c * d),
        `−${c} × (−${d}) is positief: + ${c * d}.`,
        `−${c} × (−${d}) is positive: + ${c * d}.`,
      ),
      slip(
        'first-term-only',
        linear(a - c, b - d),
        'Vermenigvuldig ook de tweede term in elk haakje.',
        'Multiply the second term in each bracket too.',
      ),
      slip(
        'first-term-only',
        linear(a - c, b + d),
        'Vermenigvuldig ook de tweede term in elk haakje.',
        'Multiply the second term in each bracket too.',
      ),
    ],
  });
};

export const TERM_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.LET.2', likeTerms, twoKinds),
  practise('W8.LET.4', oneBracket, minusBracket, twoBrackets),
];
