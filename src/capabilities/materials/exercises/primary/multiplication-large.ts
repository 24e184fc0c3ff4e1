import type { Random } from '../../../../kernel/random.ts';
import { inBoth } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askNumber, en, nl, say, slipTo } from './ask.ts';

/** Larger factors, larger dividends and clever ways: the second half of the line `vermenigvuldigen-delen`. */
export const MULTIPLICATION_LARGE: readonly ExerciseGenerator[] = [
  { goal: 'W4.VER.5', version: 1, generate: timesOneDigit },
  { goal: 'W4.VER.6', version: 1, generate: divideByOneDigit },
  { goal: 'W4.VER.7', version: 1, generate: cleverly },
  { goal: 'W5.VER.8', version: 1, generate: timesTwoDigits },
];

function timesOneDigit(random: Random): Exercise {
  const by = random.integer(3, 9);
  const hole = random.integer(0, 2) === 0;
  const [hundreds, tens, ones] = [random.integer(1, 8), hole ? 0 : random.integer(2, 9), random.integer(3, 9)];
  const number = hundreds * 100 + tens * 10 + ones;
  const answer = number * by;
  const noCarry = hundreds * by * 100 + ((tens * by) % 10) * 10 + ((ones * by) % 10);
  return {
    prompt: random.pick([
      inBoth(() => `${by} × ${number} = ?`),
      say(
        `Een ticket voor een pretpark en het vervoer kosten samen ${number} euro per gezin.\nHoeveel euro betalen ${by} gezinnen?`,
        `A theme park ticket and transport cost ${number} euros per family.\nHow many euros do ${by} families pay?`,
      ),
      say(
        `Een bakker bakt elke dag ${number} broden.\nHoeveel broden zijn dat in ${by} dagen?`,
        `A baker bakes ${number} loaves every day.\nHow many loaves is that in ${by} days?`,
      ),
    ]),
    worked: [
      say(
        `Splits ${number}: ${hundreds * 100}${tens ? ` + ${tens * 10}` : ''} + ${ones}.`,
        `Split ${number}: ${hundreds * 100}${tens ? ` + ${tens * 10}` : ''} + ${ones}.`,
      ),
      inBoth(() => `${by} × ${hundreds * 100} = ${by * hundreds * 100}`),
      inBoth(() => `${tens ? `${by} × ${tens * 10} = ${by * tens * 10}, ` : ''}${by} × ${ones} = ${by * ones}`),
      inBoth((f) => `${by * hundreds * 100}${tens ? ` + ${by * tens * 10}` : ''} + ${by * ones} = ${f(answer)}`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          noCarry,
          'carry-forgotten',
          `Vergeet niet wat je onthoudt: ${by} × ${ones} = ${by * ones}.`,
          `Do not forget the carry: ${by} × ${ones} = ${by * ones}.`,
        ),
        slipTo(
          hundreds * 100 * by + tens * 10 * by + ones,
          'part-not-multiplied',
          `Je vermenigvuldigde de eenheden niet. Ook ${ones} moet ${by} keer.`,
          `You did not multiply the ones. ${ones} must be taken ${by} times too.`,
        ),
        ...(hole
          ? [
              slipTo(
                hundreds * by * 10 + ones * by,
                'zero-left-out',
                `In ${number} staan er 0 tientallen. De ${hundreds} blijft een honderdtal.`,
                `${number} has 0 tens. The ${hundreds} is still in the hundreds.`,
              ),
            ]
          : []),
      ],
      wrong: say(
        `Splits ${number} in stukken en vermenigvuldig elk stuk met ${by}.`,
        `Split ${number} into parts and multiply each part by ${by}.`,
      ),
    }),
  };
}

function divideByOneDigit(random: Random): Exercise {
  const by = random.integer(3, 8);
  const hole = random.integer(0, 2) === 0;
  const hundreds = random.integer(1, Math.floor(9 / by));
  const answer = hole ? hundreds * 100 + random.integer(2, 9) : random.integer(12, Math.floor(990 / by));
  const total = answer * by;
  const easy = Math.floor(answer / (answer >= 100 ? 100 : 10)) * (answer >= 100 ? 100 : 10);
  const rest = total - easy * by;
  return {
    prompt: random.pick([
      inBoth(() => `${total} : ${by} = ?`),
      say(
        `Een koord van ${total} cm wordt in ${by} gelijke stukken geknipt.\nHoeveel cm is één stuk?`,
        `A rope of ${total} cm is cut into ${by} equal pieces.\nHow many cm is one piece?`,
      ),
      say(
        `${by} klassen verdienen samen ${total} euro met een spaghettiavond. Ze verdelen het eerlijk.\nHoeveel euro krijgt elke klas?`,
        `${by} classes earn ${total} euros together with a spaghetti evening. They share it equally.\nHow many euros does each class get?`,
      ),
    ]),
    worked: [
      say(
        `Zoek een stuk dat je goed kunt delen: ${easy} × ${by} = ${easy * by}.`,
        `Find a part you can divide well: ${easy} × ${by} = ${easy * by}.`,
      ),
      say(`Er blijft ${total} − ${easy * by} = ${rest} over.`, `What is left is ${total} − ${easy * by} = ${rest}.`),
      inBoth(() => `${rest} : ${by} = ${rest / by}`),
      inBoth(() => `${easy} + ${rest / by} = ${answer}`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        ...(hole
          ? [
              slipTo(
                Number(`${hundreds}${answer % 100}`),
                'zero-left-out',
                `Er ontbreekt een 0 bij de tientallen. Controleer: ${Number(`${hundreds}${answer % 100}`)} × ${by} is veel te weinig.`,
                `A 0 is missing in the tens. Check: ${Number(`${hundreds}${answer % 100}`)} × ${by} is far too little.`,
              ),
            ]
          : []),
        slipTo(
          easy,
          'rest-not-divided',
          `Je deelde ${easy * by}. Deel ook wat overblijft: ${rest}.`,
          `You divided ${easy * by}. Divide what is left too: ${rest}.`,
        ),
        slipTo(
          total * by,
          'multiplied',
          `Je antwoord is groter dan ${total}. Bij verdelen wordt elk stuk kleiner.`,
          `Your answer is larger than ${total}. When you share, each part is smaller.`,
        ),
        slipTo(
          answer * 10,
          'place-shifted',
          `Je antwoord is 10 keer te groot. Controleer met een vermenigvuldiging.`,
          `Your answer is 10 times too large. Check with a multiplication.`,
        ),
      ],
      wrong: say(
        `Controleer: jouw antwoord × ${by} moet ${total} zijn.`,
        `Check: your answer × ${by} must be ${total}.`,
      ),
    }),
  };
}

function cleverly(random: Random): Exercise {
  return random.pick([nearlyRound, quarterHundred, doubleAndHalve])(random);
}

function nearlyRound(random: Random): Exercise {
  const [less, number] = [random.integer(1, 2), random.integer(12, 48)];
  const factor = 100 - less;
  const answer = factor * number;
  return {
    prompt: say(`Reken handig uit: ${factor} × ${number} = ?`, `Work it out cleverly: ${factor} × ${number} = ?`),
    worked: [
      say(`${factor} is ${less} minder dan 100.`, `${factor} is ${less} less than 100.`),
      inBoth((f) => `100 × ${number} = ${f(100 * number)}`),
      inBoth((f) => `${f(100 * number)} − ${less} × ${number} = ${f(answer)}`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          100 * number - less,
          'compensated-once',
          `Er is niet ${less} te veel, maar ${less} keer ${number}.`,
          `It is not ${less} too many, but ${less} times ${number}.`,
        ),
        slipTo(
          100 * number,
          'not-compensated',
          `Je nam 100 × ${number}. Dat is nog te veel.`,
          `You took 100 × ${number}. That is still too much.`,
        ),
        slipTo(
          100 * number + less * number,
          'compensated-wrong-way',
          `${factor} is minder dan 100, dus er moet iets af.`,
          `${factor} is less than 100, so something must be taken off.`,
        ),
      ],
      wrong: say(
        `Begin met 100 × ${number}. Hoeveel keer ${number} is dat te veel?`,
        `Start with 100 × ${number}. How many times ${number} is that too many?`,
      ),
    }),
  };
}

function quarterHundred(random: Random): Exercise {
  const quarter = random.integer(3, 24);
  const number = quarter * 4;
  return {
    prompt: say(`Reken handig uit: 25 × ${number} = ?`, `Work it out cleverly: 25 × ${number} = ?`),
    worked: [
      say(
        `25 is een vierde van 100. Neem dus ${number} : 4 en doe dat keer 100.`,
        `25 is a quarter of 100. So take ${number} : 4 and then times 100.`,
      ),
      inBoth(() => `${number} : 4 = ${quarter}`),
      inBoth((f) => `${quarter} × 100 = ${f(quarter * 100)}`),
    ],
    ...askNumber({
      answer: quarter * 100,
      mistakes: [
        slipTo(
          number * 100,
          'not-divided',
          'Je nam 100 keer. 25 is maar een vierde van 100.',
          'You took 100 times. 25 is only a quarter of 100.',
        ),
        slipTo(
          number * 50,
          'halved-once',
          'Je deelde door 2. 100 is 4 keer 25, dus deel door 4.',
          'You divided by 2. 100 is 4 times 25, so divide by 4.',
        ),
        slipTo(
          quarter * 10,
          'place-shifted',
          'Je vermenigvuldigde met 10. Het moet met 100.',
          'You multiplied by 10. It must be by 100.',
        ),
      ],
      wrong: say(
        `4 × 25 = 100. Hoeveel keer past 4 in ${number}?`,
        `4 × 25 = 100. How many times does 4 fit in ${number}?`,
      ),
    }),
  };
}

function doubleAndHalve(random: Random): Exercise {
  const half = random.pick([7, 8, 9, 11, 12, 13, 14, 16, 17, 18, 21, 23]);
  const five = random.pick([5, 15, 35, 45]);
  const answer = half * 2 * five;
  return {
    prompt: say(`Reken handig uit: ${half * 2} × ${five} = ?`, `Work it out cleverly: ${half * 2} × ${five} = ?`),
    worked: [
      say(
        'Halveer het ene getal en verdubbel het andere: het product blijft gelijk.',
        'Halve one number and double the other: the product stays the same.',
      ),
      inBoth(() => `${half * 2} × ${five} = ${half} × ${five * 2}`),
      inBoth((f) => `${half} × ${five * 2} = ${f(answer)}`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          half * five,
          'only-halved',
          'Je halveerde één getal. Verdubbel dan ook het andere.',
          'You halved one number. Then double the other as well.',
        ),
        slipTo(
          half * 4 * five,
          'only-doubled',
          'Je verdubbelde één getal. Halveer dan ook het andere.',
          'You doubled one number. Then halve the other as well.',
        ),
        slipTo(
          half * 2 + five,
          'added-factors',
          'Je telde op. Hier moet je vermenigvuldigen.',
          'You added. Here you must multiply.',
        ),
      ],
      wrong: say(
        `Maak een rond getal: verdubbel ${five} en halveer ${half * 2}.`,
        `Make a round number: double ${five} and halve ${half * 2}.`,
      ),
    }),
  };
}

function timesTwoDigits(random: Random): Exercise {
  const a = random.integer(1, 8) * 10 + random.integer(2, 9);
  const b = random.integer(2, 7) * 10 + random.integer(2, 9);
  const [tensA, onesA, tensB, onesB] = [Math.floor(a / 10) * 10, a % 10, Math.floor(b / 10) * 10, b % 10];
  const answer = a * b;
  return {
    prompt: random.pick([
      inBoth(() => `${a} × ${b} = ?`),
      say(
        `In een zaal staan ${b} rijen met ${a} stoelen.\nHoeveel stoelen zijn dat?`,
        `A hall has ${b} rows of ${a} chairs.\nHow many chairs is that?`,
      ),
    ]),
    worked: [
      say(`Splits ${b} in ${tensB} en ${onesB}.`, `Split ${b} into ${tensB} and ${onesB}.`),
      inBoth((f) => `${a} × ${tensB} = ${f(a * tensB)}`),
      inBoth((f) => `${a} × ${onesB} = ${f(a * onesB)}`),
      inBoth((f) => `${f(a * tensB)} + ${f(a * onesB)} = ${f(answer)}`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          tensA * tensB + onesA * onesB,
          'cross-products-missed',
          `Je deed tientallen × tientallen en eenheden × eenheden. Ook ${tensA} × ${onesB} en ${onesA} × ${tensB} horen erbij.`,
          `You did tens × tens and ones × ones. ${tensA} × ${onesB} and ${onesA} × ${tensB} belong to it too.`,
        ),
        slipTo(
          a * (tensB / 10) + a * onesB,
          'placeholder-zero-forgotten',
          `De ${tensB / 10} in ${b} is ${tensB} waard. Schrijf een 0 voor je met de tientallen vermenigvuldigt.`,
          `The ${tensB / 10} in ${b} is worth ${tensB}. Write a 0 before you multiply by the tens.`,
        ),
        slipTo(
          a * tensB,
          'ones-forgotten',
          `Je nam ${tensB} keer. Er moeten nog ${onesB} keer ${a} bij.`,
          `You took ${tensB} times. ${onesB} times ${a} must still be added.`,
        ),
      ],
      wrong: say(
        `Schat: ${a} × ${b} ligt in de buurt van ${nl(Math.round(a / 10) * 10 * Math.round(b / 10) * 10)}. Splits dan ${b} in ${tensB} en ${onesB}.`,
        `Estimate: ${a} × ${b} is near ${en(Math.round(a / 10) * 10 * Math.round(b / 10) * 10)}. Then split ${b} into ${tensB} and ${onesB}.`,
      ),
    }),
  };
}
