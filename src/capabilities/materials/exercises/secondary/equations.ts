import type { ExerciseGenerator } from '../exercise.ts';
import { inner, int, linear, plus } from './algebra-notation.ts';
import { askNumber, integerExcept, people, practise, same, sign, slip, type Variant } from './ask.ts';

export const solve = (equation: string) => ({ nl: `Los op: ${equation}\nx = ?`, en: `Solve: ${equation}\nx = ?` });

export const CHECK_BY_FILLING_IN = {
  nl: 'Nog niet. Vul je antwoord in de vergelijking in: kloppen beide kanten? Zo zie je waar het misgaat.',
  en: 'Not yet. Fill your answer into the equation: are both sides equal? That shows where it goes wrong.',
} as const;

const oneStepSum: Variant = (random) => {
  const x = integerExcept(random, -12, 15, 0);
  const a = sign(random) * random.integer(3, 14);
  return askNumber({
    prompt: solve(`x ${plus(a)} = ${int(x + a)}`),
    answer: x,
    worked: [
      {
        nl: `${a > 0 ? `Trek aan beide kanten ${a} af` : `Tel aan beide kanten ${-a} op`}: x = ${int(x + a)} ${plus(-a)}.`,
        en: `${a > 0 ? `Subtract ${a} on both sides` : `Add ${-a} on both sides`}: x = ${int(x + a)} ${plus(-a)}.`,
      },
      {
        nl: `x = ${int(x)}. Controle: ${int(x)} ${plus(a)} = ${int(x + a)}.`,
        en: `x = ${int(x)}. Check: ${int(x)} ${plus(a)} = ${int(x + a)}.`,
      },
    ],
    wrong: CHECK_BY_FILLING_IN,
    mistakes: [
      slip(
        'same-operation',
        x + a + a,
        'Je deed dezelfde bewerking nog eens. Gebruik de omgekeerde bewerking.',
        'You did the same operation again. Use the inverse operation.',
      ),
      slip('sign-of-result', -x, 'De grootte klopt, het teken niet.', 'The size is right, the sign is not.'),
    ],
  });
};

const oneStepProduct: Variant = (random) => {
  const a = sign(random) * random.integer(2, 9);
  const x = sign(random) * random.integer(2, 12);
  const divide = random.pick([false, false, true]);
  if (divide) {
    const d = random.integer(2, 8);
    return askNumber({
      prompt: solve(`x : ${d} = ${int(x)}`),
      answer: x * d,
      worked: [
        {
          nl: `Vermenigvuldig beide kanten met ${d}: x = ${int(x)} × ${d}.`,
          en: `Multiply both sides by ${d}: x = ${int(x)} × ${d}.`,
        },
        same(`x = ${int(x * d)}`),
      ],
      wrong: CHECK_BY_FILLING_IN,
      mistakes: [
        slip(
          'same-operation',
          x / d,
          'Je deelde nog eens. Het omgekeerde van delen is vermenigvuldigen.',
          'You divided again. The inverse of dividing is multiplying.',
        ),
        slip(
          'inverse-operation',
          x + d,
          'Het omgekeerde van delen is vermenigvuldigen, niet optellen.',
          'The inverse of dividing is multiplying, not adding.',
        ),
      ],
    });
  }
  return askNumber({
    prompt: solve(`${linear(a, 0)} = ${int(a * x)}`),
    answer: x,
    worked: [
      {
        nl: `Deel beide kanten door ${int(a)}: x = ${int(a * x)} : ${inner(a)}.`,
        en: `Divide both sides by ${int(a)}: x = ${int(a * x)} : ${inner(a)}.`,
      },
      {
        nl: `x = ${int(x)}. Controle: ${int(a)} × ${inner(x)} = ${int(a * x)}.`,
        en: `x = ${int(x)}. Check: ${int(a)} × ${inner(x)} = ${int(a * x)}.`,
      },
    ],
    wrong: CHECK_BY_FILLING_IN,
    mistakes: [
      slip(
        'inverse-operation',
        a * x - a,
        'Je trok af. Bij x staat een factor: deel beide kanten.',
        'You subtracted. There is a factor with x: divide both sides.',
      ),
      slip(
        'sign-rule',
        -x,
        'De grootte klopt. Kijk naar het teken bij het delen.',
        'The size is right. Look at the sign when dividing.',
      ),
    ],
  });
};

const stillToSave: Variant = (random) => {
  const [name] = people(random);
  const price = random.integer(8, 30) * 5;
  const saved = random.integer(4, price / 2);
  return askNumber({
    prompt: {
      nl: `${name} wil een toetsenbord van € ${price} en heeft al € ${saved}. Noem het bedrag dat nog nodig is x: ${saved} + x = ${price}.\nHoeveel euro is x?`,
      en: `${name} wants a keyboard of €${price} and already has €${saved}. Call the amount still needed x: ${saved} + x = ${price}.\nHow many euros is x?`,
    },
    answer: price - saved,
    unit: '€',
    worked: [
      {
        nl: `Trek aan beide kanten ${saved} af: x = ${price} − ${saved}.`,
        en: `Subtract ${saved} on both sides: x = ${price} − ${saved}.`,
      },
      same(`x = ${price - saved}`),
    ],
    wrong: CHECK_BY_FILLING_IN,
    mistakes: [
      slip(
        'same-operation',
        price + saved,
        'Je telde op. De omgekeerde bewerking is aftrekken.',
        'You added. The inverse operation is subtracting.',
      ),
    ],
  });
};

const twoSteps: Variant = (random) => {
  const a = sign(random) * random.integer(2, 9);
  const x = integerExcept(random, -8, 10, 0, 1);
  const b = sign(random) * random.integer(2, 15);
  const c = a * x + b;
  return askNumber({
    prompt: solve(`${linear(a, b)} = ${int(c)}`),
    answer: x,
    worked: [
      {
        nl: `${b > 0 ? `Trek aan beide kanten ${b} af` : `Tel aan beide kanten ${-b} op`}: ${linear(a, 0)} = ${int(c - b)}.`,
        en: `${b > 0 ? `Subtract ${b} on both sides` : `Add ${-b} on both sides`}: ${linear(a, 0)} = ${int(c - b)}.`,
      },
      { nl: `Deel beide kanten door ${int(a)}: x = ${int(x)}.`, en: `Divide both sides by ${int(a)}: x = ${int(x)}.` },
      {
        nl: `Controle: ${int(a)} × ${inner(x)} ${plus(b)} = ${int(c)}.`,
        en: `Check: ${int(a)} × ${inner(x)} ${plus(b)} = ${int(c)}.`,
      },
    ],
    wrong: CHECK_BY_FILLING_IN,
    mistakes: [
      slip(
        'same-operation',
        (c + b) / a,
        `Je verplaatste ${int(b)} met hetzelfde teken. Gebruik de omgekeerde bewerking.`,
        `You moved ${int(b)} with the same sign. Use the inverse operation.`,
      ),
      slip(
        'stops-halfway',
        c - b,
        `Dat is ${linear(a, 0)}. Deel nog door ${int(a)}.`,
        `That is ${linear(a, 0)}. Divide by ${int(a)} too.`,
      ),
      slip(
        'inverse-operation',
        c - b - a,
        `Bij x staat de factor ${int(a)}: deel, trek niet af.`,
        `The factor with x is ${int(a)}: divide, do not subtract.`,
      ),
      slip(
        'sign-rule',
        -x,
        'De grootte klopt. Kijk naar het teken bij de laatste deling.',
        'The size is right. Look at the sign in the last division.',
      ),
    ],
  });
};

const quotientAndSum: Variant = (random) => {
  const d = random.integer(2, 6);
  const q = sign(random) * random.integer(2, 9);
  const b = sign(random) * random.integer(1, 9);
  const x = d * q;
  return askNumber({
    prompt: solve(`x/${d} ${plus(b)} = ${int(q + b)}`),
    answer: x,
    worked: [
      {
        nl: `${b > 0 ? `Trek aan beide kanten ${b} af` : `Tel aan beide kanten ${-b} op`}: x/${d} = ${int(q)}.`,
        en: `${b > 0 ? `Subtract ${b} on both sides` : `Add ${-b} on both sides`}: x/${d} = ${int(q)}.`,
      },
      { nl: `Vermenigvuldig beide kanten met ${d}: x = ${int(x)}.`, en: `Multiply both sides by ${d}: x = ${int(x)}.` },
    ],
    wrong: CHECK_BY_FILLING_IN,
    mistakes: [
      slip(
        'multiplies-one-term',
        (q + b) * d - b,
        'Als je eerst vermenigvuldigt, moet elke term mee.',
        'If you multiply first, every term must come along.',
      ),
      slip(
        'same-operation',
        (q + b + b) * d,
        `Verplaats ${int(b)} met de omgekeerde bewerking.`,
        `Move ${int(b)} with the inverse operation.`,
      ),
      slip(
        'inverse-operation',
        q / d,
        'Het omgekeerde van delen is vermenigvuldigen.',
        'The inverse of dividing is multiplying.',
      ),
      slip('stops-halfway', q, `Dat is x/${d}. Vermenigvuldig nog met ${d}.`, `That is x/${d}. Multiply by ${d} too.`),
    ],
  });
};

const budget: Variant = (random) => {
  const [name] = people(random);
  const [fixed, each, count] = [random.integer(5, 25), random.integer(3, 9), random.integer(4, 12)];
  const total = fixed + each * count;
  return askNumber({
    prompt: {
      nl: `Een klimzaal vraagt eenmalig € ${fixed} voor een pasje en daarna € ${each} per beurt. ${name} betaalde in totaal € ${total}.\nHoeveel beurten waren dat?`,
      en: `A climbing hall asks €${fixed} once for a card and then €${each} per visit. ${name} paid €${total} in total.\nHow many visits was that?`,
    },
    answer: count,
    worked: [
      { nl: `Met x beurten: ${each}x + ${fixed} = ${total}.`, en: `With x visits: ${each}x + ${fixed} = ${total}.` },
      same(`${each}x = ${total} − ${fixed} = ${total - fixed}`),
      same(`x = ${total - fixed} : ${each} = ${count}`),
    ],
    wrong: {
      nl: 'Nog niet. Haal eerst de vaste kost eraf en deel dan door de prijs per beurt.',
      en: 'Not yet. Take off the fixed cost first, then divide by the price per visit.',
    },
    mistakes: [
      slip(
        'forgets-fixed-cost',
        total / each,
        'Haal eerst de vaste kost van het totaal af.',
        'Take the fixed cost off the total first.',
      ),
      slip(
        'same-operation',
        (total + fixed) / each,
        'Je telde de vaste kost op in plaats van ze eraf te halen.',
        'You added the fixed cost instead of taking it off.',
      ),
      slip(
        'stops-halfway',
        total - fixed,
        'Dat is het bedrag voor alle beurten samen. Deel nog.',
        'That is the amount for all visits together. Divide too.',
      ),
    ],
  });
};

export const EQUATION_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.VGL.1', oneStepSum, oneStepProduct, stillToSave),
  practise('W8.VGL.2', twoSteps, quotientAndSum, budget),
];
