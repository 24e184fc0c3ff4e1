import type { ExerciseGenerator } from '../exercise.ts';
import { askNumber, integerExcept, people, practise, round, say, slip, type Variant } from './ask.ts';

const percentOf: Variant = (random) => {
  const percent = random.pick([5, 10, 15, 20, 25, 30, 40, 60, 75, 80]);
  const whole = random.integer(2, 20) * 20;
  const answer = (percent * whole) / 100;
  const club = random.pick([
    {
      nl: 'leden van een zwemclub',
      en: 'members of a swimming club',
      verb: { nl: 'komt met de fiets', en: 'come by bike' },
    },
    {
      nl: 'leerlingen van een school',
      en: 'learners of a school',
      verb: { nl: 'eet een warme maaltijd', en: 'eat a hot meal' },
    },
    { nl: 'stoelen in een zaal', en: 'seats in a hall', verb: { nl: 'is bezet', en: 'are taken' } },
  ]);
  return askNumber({
    prompt: {
      nl: `${percent} % van de ${whole} ${club.nl} ${club.verb.nl}.\nHoeveel zijn er dat?`,
      en: `${percent}% of the ${whole} ${club.en} ${club.verb.en}.\nHow many is that?`,
    },
    answer,
    worked: [
      say((n) => ({ nl: `1 % van ${whole} is ${n(whole / 100)}.`, en: `1% of ${whole} is ${n(whole / 100)}.` })),
      say((n) => ({
        nl: `${percent} % is ${percent} × ${n(whole / 100)} = ${n(answer)}.`,
        en: `${percent}% is ${percent} × ${n(whole / 100)} = ${n(answer)}.`,
      })),
    ],
    wrong: { nl: 'Nog niet. Bereken eerst 1 % of 10 %.', en: 'Not yet. Work out 1% or 10% first.' },
    mistakes: [
      slip(
        'divides-by-percent',
        whole / percent,
        `Je deelde door ${percent}. ${percent} % is ${percent} honderdsten.`,
        `You divided by ${percent}. ${percent}% is ${percent} hundredths.`,
      ),
      slip('complement', whole - answer, 'Dat zijn de anderen.', 'Those are the others.'),
      slip(
        'percent-as-number',
        percent,
        'Dat is het procent zelf. Bereken welk aantal erbij hoort.',
        'That is the percentage itself. Work out the number that goes with it.',
      ),
    ],
  });
};

const discountOrRise: Variant = (random) => {
  const percent = random.pick([5, 10, 15, 20, 25, 30, 40]);
  const price = random.integer(3, 30) * 4;
  const rise = random.pick([true, false]);
  const part = (percent * price) / 100;
  const answer = rise ? price + part : price - part;
  const thing = random.pick([
    { nl: 'Een paar sportschoenen', en: 'A pair of trainers' },
    { nl: 'Een rugzak', en: 'A backpack' },
    { nl: 'Een jaarkaart voor het zwembad', en: 'A year ticket for the pool' },
    { nl: 'Een koptelefoon', en: 'A pair of headphones' },
  ]);
  return askNumber({
    prompt: {
      nl: `${thing.nl} kost € ${price}. De prijs ${rise ? 'stijgt' : 'daalt'} met ${percent} %.\nWat is de nieuwe prijs?`,
      en: `${thing.en} costs €${price}. The price ${rise ? 'rises' : 'falls'} by ${percent}%.\nWhat is the new price?`,
    },
    answer,
    unit: '€',
    worked: [
      say((_, euro) => ({
        nl: `${percent} % van ${euro(price)} is ${euro(part)}.`,
        en: `${percent}% of ${euro(price)} is ${euro(part)}.`,
      })),
      say((_, euro) => ({
        nl: `${rise ? 'Tel op' : 'Trek af'}: ${euro(price)} ${rise ? '+' : '−'} ${euro(part)} = ${euro(answer)}.`,
        en: `${rise ? 'Add' : 'Subtract'}: ${euro(price)} ${rise ? '+' : '−'} ${euro(part)} = ${euro(answer)}.`,
      })),
    ],
    wrong: {
      nl: 'Nog niet. Bereken eerst hoeveel euro de verandering is.',
      en: 'Not yet. Work out first how many euros the change is.',
    },
    mistakes: [
      slip(
        'answers-change-only',
        part,
        'Dat is de verandering. De vraag is naar de nieuwe prijs.',
        'That is the change. The question asks for the new price.',
      ),
      slip(
        'wrong-direction',
        rise ? price - part : price + part,
        rise ? 'De prijs stijgt: tel op.' : 'De prijs daalt: trek af.',
        rise ? 'The price rises: add.' : 'The price falls: subtract.',
      ),
      slip(
        'percent-as-amount',
        rise ? price + percent : price - percent,
        `${percent} % is niet € ${percent}. Bereken het procent van de prijs.`,
        `${percent}% is not €${percent}. Work out the percentage of the price.`,
      ),
    ],
  });
};

const partAsPercent: Variant = (random) => {
  const whole = random.pick([20, 25, 40, 50, 60, 80, 120, 200]);
  const percents = [5, 10, 15, 20, 25, 30, 35, 45, 55, 60, 65, 70, 80, 85, 90].filter((p) =>
    Number.isInteger((p * whole) / 100),
  );
  const answer = random.pick(percents);
  const part = (answer * whole) / 100;
  const [name] = people(random);
  return askNumber({
    prompt: {
      nl: `${name} raakt bij het boogschieten ${part} keer het doel in ${whole} schoten.\nHoeveel procent is raak?`,
      en: `In archery ${name} hits the target ${part} times in ${whole} shots.\nWhat percentage is a hit?`,
    },
    answer,
    unit: '%',
    worked: [
      say((n) => ({
        nl: `Deel door het geheel: ${part} : ${whole} = ${n(part / whole)}.`,
        en: `Divide by the whole: ${part} : ${whole} = ${n(part / whole)}.`,
      })),
      say((n) => ({
        nl: `${n(part / whole)} × 100 = ${answer}, dus ${answer} %.`,
        en: `${n(part / whole)} × 100 = ${answer}, so ${answer}%.`,
      })),
    ],
    wrong: {
      nl: 'Nog niet. Deel het deel door het geheel en vermenigvuldig met 100.',
      en: 'Not yet. Divide the part by the whole and multiply by 100.',
    },
    mistakes: [
      slip(
        'part-as-percent',
        part,
        'Dat is het aantal. Een procent vergelijkt met 100.',
        'That is the number. A percentage compares with 100.',
      ),
      slip('complement', 100 - answer, 'Dat is het procent dat mis is.', 'That is the percentage of misses.'),
      slip(
        'decimal-not-percent',
        part / whole,
        'Dat is het kommagetal. Vermenigvuldig nog met 100.',
        'That is the decimal. Multiply by 100 too.',
      ),
    ],
  });
};

const originalPrice: Variant = (random) => {
  const percent = random.pick([10, 20, 25, 30, 40, 50]);
  const rise = random.pick([true, false]);
  const original = random.integer(2, 20) * 20;
  const factor = rise ? 1 + percent / 100 : 1 - percent / 100;
  const now = round(original * factor, 2);
  return askNumber({
    prompt: {
      nl: rise
        ? `Na een stijging van ${percent} % kost een abonnement € ${now}.\nWat kostte het ervoor?`
        : `Met ${percent} % korting betaal je € ${now} voor een fiets op de tweedehandsmarkt.\nWat was de prijs zonder korting?`,
      en: rise
        ? `After a rise of ${percent}% a subscription costs €${now}.\nWhat did it cost before?`
        : `With a ${percent}% discount you pay €${now} for a bike at the second-hand market.\nWhat was the price without the discount?`,
    },
    answer: original,
    unit: '€',
    worked: [
      say((n) => ({
        nl: `De nieuwe prijs is ${rise ? 100 + percent : 100 - percent} % van de oude: oude prijs × ${n(factor)} = ${now}.`,
        en: `The new price is ${rise ? 100 + percent : 100 - percent}% of the old one: old price × ${n(factor)} = ${now}.`,
      })),
      say((n) => ({
        nl: `Oude prijs: ${now} : ${n(factor)} = ${original}.`,
        en: `Old price: ${now} : ${n(factor)} = ${original}.`,
      })),
    ],
    wrong: {
      nl: 'Nog niet. Hoeveel procent van de oude prijs is de nieuwe prijs?',
      en: 'Not yet. What percentage of the old price is the new price?',
    },
    mistakes: [
      slip(
        'percent-of-new-value',
        rise ? now * (1 - percent / 100) : now * (1 + percent / 100),
        'Je nam het procent van de nieuwe prijs. Het procent is genomen van de oude.',
        'You took the percentage of the new price. It was taken of the old one.',
      ),
      slip(
        'wrong-direction',
        now * factor,
        'Je deed de verandering nog eens. Je moet terugrekenen: delen.',
        'You did the change again. You must work back: divide.',
      ),
    ],
  });
};

const successive: Variant = (random) => {
  const [p, q] = [random.pick([10, 20, 30, 50]), random.pick([-10, -20, -30, -50, 10, 20])];
  const first = random.pick([p, -p]);
  const factor = (1 + first / 100) * (1 + q / 100);
  const answer = round(Math.abs(factor - 1) * 100, 2);
  if (answer === 0) return successive(random);
  const total = first + q;
  const move = (change: number, language: 'nl' | 'en') =>
    language === 'nl'
      ? `${change > 0 ? 'stijgt' : 'daalt'} met ${Math.abs(change)} %`
      : `${change > 0 ? 'rises' : 'falls'} by ${Math.abs(change)}%`;
  return askNumber({
    prompt: {
      nl: `Een prijs ${move(first, 'nl')} en daarna ${move(q, 'nl').replace(' met', ' die nieuwe prijs met')}.\nMet hoeveel procent is de prijs in totaal ${factor > 1 ? 'gestegen' : 'gedaald'}?`,
      en: `A price ${move(first, 'en')} and then the new price ${move(q, 'en')}.\nBy what percentage did the price ${factor > 1 ? 'rise' : 'fall'} in total?`,
    },
    answer,
    unit: '%',
    worked: [
      say((n) => ({
        nl: `Schrijf elke verandering als factor: × ${n(1 + first / 100)} en × ${n(1 + q / 100)}.`,
        en: `Write each change as a factor: × ${n(1 + first / 100)} and × ${n(1 + q / 100)}.`,
      })),
      say((n) => ({
        nl: `Samen × ${n(round(factor, 4))}: dat is ${n(answer)} % ${factor > 1 ? 'meer' : 'minder'}.`,
        en: `Together × ${n(round(factor, 4))}: that is ${n(answer)}% ${factor > 1 ? 'more' : 'less'}.`,
      })),
    ],
    wrong: {
      nl: 'Nog niet. Neem een prijs van € 100 en reken stap voor stap.',
      en: 'Not yet. Take a price of €100 and calculate step by step.',
    },
    mistakes: [
      slip(
        'adds-percentages',
        Math.abs(total),
        'Je telde de procenten op. Het tweede procent is van een ander bedrag: vermenigvuldig de factoren.',
        'You added the percentages. The second percentage is of another amount: multiply the factors.',
      ),
      slip(
        'answers-what-remains',
        round(factor * 100, 2),
        'Dat is hoeveel procent van de eerste prijs er staat. De vraag is naar de verandering.',
        'That is the percentage of the first price. The question asks for the change.',
      ),
    ],
  });
};

const afterTwoChanges: Variant = (random) => {
  const price = random.integer(2, 12) * 100;
  const rise = random.pick([10, 20, 25, 50]);
  const fall = integerExcept(random, 1, 5) * 10;
  const answer = round(price * (1 + rise / 100) * (1 - fall / 100), 2);
  return askNumber({
    prompt: {
      nl: `Een reis kost € ${price}. De prijs stijgt met ${rise} %, en wie vroeg boekt krijgt daarna ${fall} % korting.\nHoeveel betaal je als je vroeg boekt?`,
      en: `A trip costs €${price}. The price rises by ${rise}%, and who books early then gets a ${fall}% discount.\nHow much do you pay if you book early?`,
    },
    answer,
    unit: '€',
    worked: [
      say((n, euro) => ({
        nl: `Na de stijging: ${price} × ${n(1 + rise / 100)} = ${euro(round(price * (1 + rise / 100), 2))}.`,
        en: `After the rise: ${price} × ${n(1 + rise / 100)} = ${euro(round(price * (1 + rise / 100), 2))}.`,
      })),
      say((n, euro) => ({
        nl: `Met korting: × ${n(1 - fall / 100)} geeft ${euro(answer)}.`,
        en: `With the discount: × ${n(1 - fall / 100)} gives ${euro(answer)}.`,
      })),
    ],
    wrong: {
      nl: 'Nog niet. Reken stap voor stap: de korting gaat van de nieuwe prijs af.',
      en: 'Not yet. Go step by step: the discount comes off the new price.',
    },
    mistakes: [
      slip(
        'adds-percentages',
        price * (1 + (rise - fall) / 100),
        'Je trok de procenten van elkaar af. De korting is van de nieuwe prijs, niet van de oude.',
        'You subtracted the percentages. The discount is of the new price, not of the old one.',
      ),
      slip(
        'stops-halfway',
        price * (1 + rise / 100),
        'Dat is de prijs voor de korting.',
        'That is the price before the discount.',
      ),
    ],
  });
};

export const PERCENTAGE_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.EVR.1', percentOf, discountOrRise, partAsPercent),
  practise('W8.EVR.4', originalPrice, successive, afterTwoChanges),
];
