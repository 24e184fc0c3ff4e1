import type { ExerciseGenerator } from '../exercise.ts';
import { inner, int, linear, plus } from './algebra-notation.ts';
import { askNumber, integerExcept, people, practise, same, say, sign, slip, type Variant } from './ask.ts';

const solve = (equation: string) => ({ nl: `Los op: ${equation}\nx = ?`, en: `Solve: ${equation}\nx = ?` });
const CHECK_BY_FILLING_IN = {
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
  const c = integerExcept(random, -4, 6, 0, a, 1);
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
  const gap = random.integer(1, 4);
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

export const EQUATION_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.VGL.1', oneStepSum, oneStepProduct, stillToSave),
  practise('W8.VGL.2', twoSteps, quotientAndSum, budget),
  practise('W8.VGL.3', bothSides, withBrackets, twoTariffs),
  practise('W8.VGL.4', shared, perimeterProblem, consecutive, halves),
];
