import type { Random } from '../../../../kernel/random.ts';
import { chooseOne } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askEuro, euroEn, euroNl, option, say, slip, slipTo, someone, twoPeople } from './ask.ts';

/** Counting money, change and comparing prices: the second part of the line `tijd-geld`. */
export const MONEY: readonly ExerciseGenerator[] = [
  { goal: 'W3.GEL.1', version: 1, generate: countMoney },
  { goal: 'W4.GEL.2', version: 1, generate: change },
  { goal: 'W5.GEL.3', version: 1, generate: bestBuy },
];

/** Notes and coins in cents. */
const PIECES = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5] as const;

function countMoney(random: Random): Exercise {
  const notes = random.shuffle(PIECES.slice(0, 6)).slice(0, 2);
  const coins = random.shuffle(PIECES.slice(6)).slice(0, 2);
  const counted = [...notes, ...coins].sort((a, b) => b - a).map((value) => ({ value, count: random.integer(1, 3) }));
  const total = counted.reduce((sum, { value, count }) => sum + value * count, 0);
  const euros = counted.filter(({ value }) => value >= 100).reduce((sum, { value, count }) => sum + value * count, 0);
  const cents = total - euros;
  const shown = random.shuffle(counted);
  const who = someone(random);
  const list = (write: (cents: number) => string) =>
    shown.map(({ value, count }) => `${count} × ${write(value)}`).join(', ');
  return {
    prompt: say(
      `In de portemonnee van ${who} zit: ${list(euroNl)}.\nHoeveel euro is dat samen?`,
      `In the purse of ${who} there is: ${list(euroEn)}.\nHow many euros is that altogether?`,
    ),
    worked: [
      say(`Tel eerst de hele euro's: ${euroNl(euros)}.`, `Count the whole euros first: ${euroEn(euros)}.`),
      say(
        `Tel dan de centen: ${cents} cent. 100 cent is 1 euro.`,
        `Then count the cents: ${cents} cents. 100 cents is 1 euro.`,
      ),
      say(`Samen: ${euroNl(total)}.`, `Altogether: ${euroEn(total)}.`),
    ],
    ...askEuro({
      answer: total / 100,
      mistakes: [
        slipTo(
          euros / 100,
          'cents-forgotten',
          'De hele euro’s kloppen. Tel de centen nog bij.',
          'The whole euros are right. Add the cents.',
        ),
        slipTo(
          counted.reduce((sum, { value }) => sum + value, 0) / 100,
          'counted-each-once',
          'Je telde elk stuk maar één keer. Kijk hoeveel er van elk zijn.',
          'You counted each piece only once. See how many there are of each.',
        ),
        slipTo(
          total,
          'cents-as-euros',
          'Dat is het bedrag in cent. 100 cent is 1 euro.',
          'That is the amount in cents. 100 cents is 1 euro.',
        ),
        slipTo(
          (euros + cents / 10) / 100,
          'cents-in-wrong-place',
          `${cents} cent schrijf je met twee cijfers na de komma.`,
          `You write ${cents} cents with two digits after the point.`,
        ),
      ],
      wrong: say('Begin met de grootste biljetten en munten.', 'Begin with the largest notes and coins.'),
    }),
  };
}

function change(random: Random): Exercise {
  const paid = random.pick([500, 1000, 2000, 5000]);
  const price = random.integer(Math.round(paid / 80), Math.floor(paid / 53)) * 50 - random.pick([0, 5, 10, 15, 20, 35]);
  const answer = paid - price;
  const nextEuro = Math.ceil(price / 100) * 100;
  const who = someone(random);
  const [thingNl, thingEn] = random.pick([
    ['boodschappen', 'shopping'],
    ['een boek', 'a book'],
    ['een verjaardagskaart en een ballon', 'a birthday card and a balloon'],
    ['fruit', 'fruit'],
  ] as const);
  return {
    prompt: say(
      `${who} koopt ${thingNl} voor ${euroNl(price)} en betaalt met een biljet van ${euroNl(paid)}.\nHoeveel euro krijgt ${who} terug?`,
      `${who} buys ${thingEn} for ${euroEn(price)} and pays with a ${euroEn(paid)} note.\nHow many euros does ${who} get back?`,
    ),
    worked: [
      ...(nextEuro === price
        ? []
        : [
            say(
              `Vul aan tot een hele euro: van ${euroNl(price)} tot ${euroNl(nextEuro)} is ${euroNl(nextEuro - price)}.`,
              `Count up to a whole euro: from ${euroEn(price)} to ${euroEn(nextEuro)} is ${euroEn(nextEuro - price)}.`,
            ),
          ]),
      ...(nextEuro === paid
        ? []
        : [
            say(
              `Van ${euroNl(nextEuro)} tot ${euroNl(paid)} is ${euroNl(paid - nextEuro)}.`,
              `From ${euroEn(nextEuro)} to ${euroEn(paid)} is ${euroEn(paid - nextEuro)}.`,
            ),
          ]),
      say(`Samen: ${euroNl(answer)}.`, `Altogether: ${euroEn(answer)}.`),
    ],
    ...askEuro({
      answer: answer / 100,
      mistakes: [
        slipTo(
          (answer + 100) / 100,
          'euro-too-many',
          'Je telt een euro te veel. Als je eerst aanvult tot een hele euro, is die euro al geteld.',
          'You count a euro too many. When you first count up to a whole euro, that euro is already counted.',
        ),
        slipTo(
          (paid + price) / 100,
          'added',
          'Je telde op. Wisselgeld is wat je terugkrijgt.',
          'You added. Change is what you get back.',
        ),
        slipTo(
          (paid - nextEuro) / 100,
          'cents-forgotten',
          'De euro’s kloppen. Vergeet de centen niet.',
          'The euros are right. Do not forget the cents.',
        ),
        slipTo(
          price / 100,
          'gave-price',
          'Dat is de prijs. Hoeveel krijg je terug?',
          'That is the price. How much do you get back?',
        ),
      ],
      wrong: say(
        `Vul aan: van ${euroNl(price)} naar ${euroNl(paid)}.`,
        `Count up: from ${euroEn(price)} to ${euroEn(paid)}.`,
      ),
    }),
  };
}

const WARES = [
  { nl: 'flesjes water', en: 'bottles of water', price: [40, 45, 50, 60] },
  { nl: 'appels', en: 'apples', price: [35, 40, 55, 60] },
  { nl: 'schriften', en: 'notebooks', price: [80, 90, 110, 120] },
  { nl: 'koekjes', en: 'biscuits', price: [25, 30, 45, 50] },
] as const;

function bestBuy(random: Random): Exercise {
  const ware = random.pick(WARES);
  const [shopA, shopB] = twoPeople(random);
  const [few, many] = [random.integer(2, 4), random.integer(5, 8)];
  const base = random.pick(ware.price);
  const difference = random.pick([-5, 5, 10]);
  const [unitFew, unitMany] = [base, base + difference];
  const [priceFew, priceMany] = [few * unitFew, many * unitMany];
  const line = (write: (cents: number) => string, shop: string, count: number, cents: number, name: string) =>
    `${shop}: ${count} ${name}, ${write(cents)}`;
  const fewText = say(line(euroNl, shopA, few, priceFew, ware.nl), line(euroEn, shopA, few, priceFew, ware.en));
  const manyText = say(line(euroNl, shopB, many, priceMany, ware.nl), line(euroEn, shopB, many, priceMany, ware.en));
  const fewWins = unitFew < unitMany;
  const [right, other] = fewWins ? [fewText, manyText] : [manyText, fewText];
  if (random.integer(0, 2) === 0) return unitPrice(random, ware, few, unitFew);
  return {
    prompt: say(
      `${shopA} en ${shopB} verkopen ${ware.nl} op de rommelmarkt. Waar betaal je het minst per stuk?`,
      `${shopA} and ${shopB} sell ${ware.en} at the flea market. Where do you pay the least for each one?`,
    ),
    worked: [
      say(
        `${shopA}: ${euroNl(priceFew)} : ${few} = ${euroNl(unitFew)} per stuk.`,
        `${shopA}: ${euroEn(priceFew)} : ${few} = ${euroEn(unitFew)} each.`,
      ),
      say(
        `${shopB}: ${euroNl(priceMany)} : ${many} = ${euroNl(unitMany)} per stuk.`,
        `${shopB}: ${euroEn(priceMany)} : ${many} = ${euroEn(unitMany)} each.`,
      ),
      say(
        `Bij ${fewWins ? shopA : shopB} betaal je het minst per stuk.`,
        `With ${fewWins ? shopA : shopB} you pay the least for each one.`,
      ),
    ],
    ...chooseOne(
      random,
      right,
      [
        option(
          other,
          fewWins
            ? slip(
                'bigger-pack-is-cheaper',
                'Een grote hoeveelheid is niet altijd goedkoper per stuk. Deel de prijs door het aantal.',
                'A large amount is not always cheaper per item. Divide the price by the number.',
              )
            : slip(
                'compared-total-price',
                'Je keek naar de laagste prijs. Maar daar krijg je ook minder voor. Deel door het aantal.',
                'You looked at the lowest price. But you get fewer for it. Divide by the number.',
              ),
        ),
        option(
          say('Het is overal even duur per stuk.', 'Each one costs the same everywhere.'),
          slip('not-compared', 'Reken voor allebei de prijs van één stuk uit.', 'Work out the price of one for both.'),
        ),
      ],
      { wrong: say('Deel elke prijs door het aantal stuks.', 'Divide each price by the number of items.') },
    ),
  };
}

function unitPrice(random: Random, ware: (typeof WARES)[number], few: number, unit: number): Exercise {
  const count = few + random.integer(1, 4);
  const price = count * unit;
  return {
    prompt: say(
      `${count} ${ware.nl} kosten samen ${euroNl(price)}.\nHoeveel euro is dat per stuk?`,
      `${count} ${ware.en} cost ${euroEn(price)} altogether.\nHow many euros is that for each one?`,
    ),
    worked: [
      say(`${euroNl(price)} is ${price} cent.`, `${euroEn(price)} is ${price} cents.`),
      say(
        `${price} : ${count} = ${unit} cent, dus ${euroNl(unit)}.`,
        `${price} : ${count} = ${unit} cents, so ${euroEn(unit)}.`,
      ),
    ],
    ...askEuro({
      answer: unit / 100,
      mistakes: [
        slipTo(
          unit,
          'cents-as-euros',
          'Dat zijn cent. Hoeveel euro is dat?',
          'Those are cents. How many euros is that?',
        ),
        slipTo(
          (price * count) / 100,
          'multiplied',
          'Eén stuk kost minder dan alles samen. Deel.',
          'One item costs less than all together. Divide.',
        ),
      ],
      wrong: say(`Deel ${euroNl(price)} door ${count}.`, `Divide ${euroEn(price)} by ${count}.`),
    }),
  };
}
