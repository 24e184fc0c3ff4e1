import type { Random } from '../../../../kernel/random.ts';
import { inBoth, type Ratio } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askEuro, askFraction, askNumber, en, euroEn, euroNl, nl, say, slipTo } from './ask.ts';

/** Percentages and prices: the second part of the line `procenten-verhoudingen`. */
export const PERCENTAGES: readonly ExerciseGenerator[] = [
  { goal: 'W5.PRO.2', version: 1, generate: percentForms },
  { goal: 'W6.PRO.3', version: 1, generate: percentOf },
  { goal: 'W6.PRO.4', version: 1, generate: newPrice },
];

const PERCENTS: readonly (readonly [percent: number, ratio: Ratio])[] = [
  [50, [1, 2]],
  [25, [1, 4]],
  [75, [3, 4]],
  [20, [1, 5]],
  [40, [2, 5]],
  [60, [3, 5]],
  [80, [4, 5]],
  [10, [1, 10]],
  [30, [3, 10]],
  [70, [7, 10]],
  [90, [9, 10]],
  [5, [1, 20]],
  [15, [3, 20]],
  [1, [1, 100]],
];

function percentForms(random: Random): Exercise {
  const [percent, ratio] = random.pick(PERCENTS);
  const [top, bottom] = ratio;
  const kind = random.pick(['fraction', 'decimal', 'percent'] as const);
  const decimal = percent / 100;
  if (kind === 'fraction') {
    return {
      prompt: say(
        `Schrijf ${percent} % als breuk, zo eenvoudig mogelijk.`,
        `Write ${percent}% as a fraction in its simplest form.`,
      ),
      worked: [
        say(
          `${percent} % betekent ${percent} op 100: ${percent}/100.`,
          `${percent}% means ${percent} out of 100: ${percent}/100.`,
        ),
        bottom === 100
          ? say('Eenvoudiger kan niet.', 'It cannot be simpler.')
          : say(
              `Deel boven en onder door ${100 / bottom}: ${top}/${bottom}.`,
              `Divide above and below by ${100 / bottom}: ${top}/${bottom}.`,
            ),
      ],
      ...askFraction({
        answer: ratio,
        lowest: true,
        mistakes: [
          slipTo<Ratio>(
            [1, percent === 1 ? 10 : percent],
            'percent-as-denominator',
            `Het percentage komt niet onder de streep: ${percent} % is ${percent}/100.`,
            `The percentage does not go below the line: ${percent}% is ${percent}/100.`,
          ),
          slipTo<Ratio>(
            [percent, 10],
            'out-of-ten',
            'Procent betekent op 100, niet op 10.',
            'Percent means out of 100, not out of 10.',
          ),
        ],
        wrong: say(`Begin met ${percent}/100 en vereenvoudig.`, `Begin with ${percent}/100 and simplify.`),
      }),
    };
  }
  const toDecimal = kind === 'decimal';
  return {
    prompt: toDecimal
      ? say(`Schrijf ${percent} % als kommagetal.`, `Write ${percent}% as a decimal.`)
      : say(`Hoeveel procent is ${top}/${bottom}?`, `What percentage is ${top}/${bottom}?`),
    worked: [
      toDecimal
        ? say(`${percent} % is ${percent} honderdsten.`, `${percent}% is ${percent} hundredths.`)
        : say(
            `Maak de noemer 100: ${top}/${bottom} = ${percent}/100.`,
            `Make the denominator 100: ${top}/${bottom} = ${percent}/100.`,
          ),
      say(
        toDecimal ? `${percent} % = ${nl(decimal)}` : `${top}/${bottom} = ${percent} %`,
        toDecimal ? `${percent}% = ${en(decimal)}` : `${top}/${bottom} = ${percent}%`,
      ),
    ],
    ...askNumber(
      toDecimal
        ? {
            answer: decimal,
            mistakes: [
              slipTo(
                percent / 10,
                'divided-by-ten',
                'Procent is op 100: deel door 100 en niet door 10.',
                'Percent is out of 100: divide by 100 and not by 10.',
              ),
              slipTo(
                percent,
                'sign-dropped',
                `Je liet het %-teken weg. ${percent} % is minder dan 1 hele.`,
                `You left out the % sign. ${percent}% is less than 1 whole.`,
              ),
              slipTo(
                percent / 1000,
                'place-shifted',
                'De cijfers staan één plaats te ver naar rechts: deel door 100.',
                'The digits are one place too far to the right: divide by 100.',
              ),
            ],
            wrong: say('Deel door 100.', 'Divide by 100.'),
          }
        : {
            answer: percent,
            units: ['%', 'procent', 'percent'],
            mistakes: [
              slipTo(
                bottom,
                'denominator-as-percent',
                `De noemer ${bottom} is niet het percentage. Maak de noemer 100.`,
                `The denominator ${bottom} is not the percentage. Make the denominator 100.`,
              ),
              slipTo(
                decimal,
                'decimal-as-percent',
                'Dat is het kommagetal. Hoeveel is het op 100?',
                'That is the decimal. How much is it out of 100?',
              ),
              slipTo(
                top * 10 + bottom,
                'glued-digits',
                'Zet teller en noemer niet naast elkaar. Maak de noemer 100.',
                'Do not put numerator and denominator side by side. Make the denominator 100.',
              ),
            ],
            wrong: say(`Met welk getal wordt ${bottom} gelijk aan 100?`, `Which number turns ${bottom} into 100?`),
          },
    ),
  };
}

function percentOf(random: Random): Exercise {
  const percent = random.pick([5, 10, 15, 20, 25, 30, 40, 60, 75, 80]);
  const total = random.integer(2, 24) * 20;
  const answer = (total * percent) / 100;
  const ten = total / 10;
  return {
    prompt: random.pick([
      say(`${percent} % van ${total} = ?`, `${percent}% of ${total} = ?`),
      say(
        `Een school heeft ${total} leerlingen. ${percent} % komt te voet.\nHoeveel leerlingen komen te voet?`,
        `A school has ${total} pupils. ${percent}% walk to school.\nHow many pupils walk to school?`,
      ),
    ]),
    worked:
      percent % 25 === 0
        ? [
            say(`${percent} % is ${percent / 25}/4.`, `${percent}% is ${percent / 25}/4.`),
            inBoth((f) => `${total} : 4 = ${f(total / 4)}`),
            inBoth((f) => `${percent / 25} × ${f(total / 4)} = ${f(answer)}`),
          ]
        : [
            say(`10 % van ${total} is ${total} : 10 = ${nl(ten)}.`, `10% of ${total} is ${total} : 10 = ${en(ten)}.`),
            say(
              `${percent} % is ${percent === 5 ? 'de helft van' : `${nl(percent / 10)} keer zoveel als`} 10 %.`,
              `${percent}% is ${percent === 5 ? 'half of' : `${en(percent / 10)} times as much as`} 10%.`,
            ),
            inBoth((f) => `${f(percent / 10)} × ${f(ten)} = ${f(answer)}`),
          ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          percent,
          'percent-as-number',
          `${percent} % is ${percent} op élke 100. Het totaal is hier ${total}.`,
          `${percent}% is ${percent} out of every 100. The total here is ${total}.`,
        ),
        slipTo(
          total - percent,
          'subtracted-percent',
          `Je trok ${percent} af. Zoek eerst 10 % van ${total}.`,
          `You subtracted ${percent}. First find 10% of ${total}.`,
        ),
        slipTo(
          Math.round((total / percent) * 1e6) / 1e6,
          'divided-by-percent',
          `Je deelde door ${percent}. Deel door 100 (of 10 voor 10 %) en vermenigvuldig dan.`,
          `You divided by ${percent}. Divide by 100 (or 10 for 10%) and then multiply.`,
        ),
        slipTo(
          total - answer,
          'took-the-rest',
          'Dat is het andere deel. Er wordt gevraagd naar het percentage zelf.',
          'That is the other part. The question is about the percentage itself.',
        ),
      ],
      wrong: say(`Zoek eerst 10 % van ${total}: deel door 10.`, `First find 10% of ${total}: divide by 10.`),
    }),
  };
}

const GOODS = [
  say('een fietshelm', 'a bike helmet'),
  say('een rugzak', 'a rucksack'),
  say('een regenjas', 'a raincoat'),
  say('een bordspel', 'a board game'),
  say('een koptelefoon', 'a pair of headphones'),
];

function newPrice(random: Random): Exercise {
  const percent = random.pick([10, 20, 25, 30, 40, 50]);
  const price = random.integer(4, 24) * (percent === 25 ? 4 : 5);
  const change = (price * percent) / 100;
  const sale = random.integer(0, 2) > 0;
  const answer = sale ? price - change : price + change;
  const goods = random.pick(GOODS);
  const [p, c] = [price * 100, change * 100];
  return {
    prompt: sale
      ? say(
          `In de solden krijg je ${percent} % korting op ${goods.nl} van ${euroNl(p)}.\nHoeveel betaal je?`,
          `In the sales you get ${percent}% off ${goods.en} of ${euroEn(p)}.\nHow much do you pay?`,
        )
      : say(
          `De prijs van ${goods.nl} is ${euroNl(p)}. De prijs stijgt met ${percent} %.\nWat is de nieuwe prijs?`,
          `The price of ${goods.en} is ${euroEn(p)}. The price goes up by ${percent}%.\nWhat is the new price?`,
        ),
    worked: [
      say(`${percent} % van ${euroNl(p)} is ${euroNl(c)}.`, `${percent}% of ${euroEn(p)} is ${euroEn(c)}.`),
      sale
        ? say(
            `Korting gaat eraf: ${euroNl(p)} − ${euroNl(c)} = ${euroNl(answer * 100)}.`,
            `A discount is taken off: ${euroEn(p)} − ${euroEn(c)} = ${euroEn(answer * 100)}.`,
          )
        : say(
            `Een verhoging komt erbij: ${euroNl(p)} + ${euroNl(c)} = ${euroNl(answer * 100)}.`,
            `An increase is added: ${euroEn(p)} + ${euroEn(c)} = ${euroEn(answer * 100)}.`,
          ),
    ],
    ...askEuro({
      answer,
      mistakes: [
        slipTo(
          change,
          'gave-the-change',
          `Dat is de ${sale ? 'korting' : 'verhoging'}. Wat is de nieuwe prijs?`,
          `That is the ${sale ? 'discount' : 'increase'}. What is the new price?`,
        ),
        slipTo(
          sale ? price - percent : price + percent,
          'percent-as-euros',
          `Je rekende ${percent} % als ${percent} euro. Bereken eerst ${percent} % van ${price}.`,
          `You used ${percent}% as ${percent} euros. First work out ${percent}% of ${price}.`,
        ),
        slipTo(
          sale ? price + change : price - change,
          'wrong-direction',
          sale ? 'Bij korting wordt de prijs lager.' : 'De prijs stijgt, dus hij wordt hoger.',
          sale ? 'With a discount the price goes down.' : 'The price goes up, so it gets higher.',
        ),
      ],
      wrong: say(`Bereken eerst ${percent} % van ${euroNl(p)}.`, `First work out ${percent}% of ${euroEn(p)}.`),
    }),
  };
}
