import type { Random } from '../../../../kernel/random.ts';
import { inBoth } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askNumber, en, nl, say, slipTo, someone } from './ask.ts';

/** Calculating with decimals: the line `kommagetallen` from year 5 on. */
export const DECIMAL_OPERATIONS: readonly ExerciseGenerator[] = [
  { goal: 'W5.KOM.4', version: 1, generate: addDecimals },
  { goal: 'W5.KOM.5', version: 1, generate: movePoint },
  { goal: 'W6.KOM.7', version: 1, generate: multiplyDecimals },
];

/** The digits after the point read as a whole number and worked with apart from the wholes. */
function pointAsWall(a: number, b: number, plus: boolean): number {
  const split = (value: number) => {
    const [whole = '0', after = '0'] = String(value).split('.');
    return [Number(whole), Number(after)] as const;
  };
  const [[wholeA, afterA], [wholeB, afterB]] = [split(a), split(b)];
  return plus
    ? Number(`${wholeA + wholeB}.${afterA + afterB}`)
    : Number(`${Math.abs(wholeA - wholeB)}.${Math.abs(afterA - afterB)}`);
}

function addDecimals(random: Random): Exercise {
  const plus = random.integer(0, 1) === 0;
  const long = (random.integer(1, 8) * 100 + random.integer(1, 9) * 10 + random.integer(1, 9)) / 100;
  const short = (random.integer(plus ? 1 : 10, plus ? 9 : 19) * 10 + random.integer(1, 9)) / 10;
  const [a, b] = plus ? [long, short] : [short, long];
  const answer = Math.round((plus ? a + b : a - b) * 100) / 100;
  const sign = plus ? '+' : '−';
  const who = someone(random);
  const story = plus
    ? say(
        `${who} fietst ${nl(a)} km naar de bib en dan ${nl(b)} km naar het sportveld.\nHoeveel km is dat samen?`,
        `${who} cycles ${en(a)} km to the library and then ${en(b)} km to the sports field.\nHow many km is that altogether?`,
      )
    : say(
        `Een koord is ${nl(a)} m lang. ${who} knipt er ${nl(b)} m af.\nHoeveel m blijft er over?`,
        `A rope is ${en(a)} m long. ${who} cuts off ${en(b)} m.\nHow many m are left?`,
      );
  const shifted = plus ? a + b / 10 : a - b / 10;
  return {
    prompt: random.integer(0, 1) === 0 ? story : inBoth((f) => `${f(a)} ${sign} ${f(b)} = ?`),
    worked: [
      say(
        `Zet komma onder komma en vul aan met 0: ${nl(a, 2)} en ${nl(b, 2)}.`,
        `Put point under point and fill up with 0: ${en(a, 2)} and ${en(b, 2)}.`,
      ),
      say(
        'Reken van rechts naar links: honderdsten, tienden, hele.',
        'Work from right to left: hundredths, tenths, wholes.',
      ),
      say(`${nl(a, 2)} ${sign} ${nl(b, 2)} = ${nl(answer, 2)}`, `${en(a, 2)} ${sign} ${en(b, 2)} = ${en(answer, 2)}`),
    ],
    ...askNumber({
      answer,
      units: ['km', 'm'],
      mistakes: [
        slipTo(
          pointAsWall(a, b, plus),
          'point-as-wall',
          'Je rekende voor en na de komma apart. Zet komma onder komma en vul aan met 0.',
          'You worked before and after the point separately. Put point under point and fill up with 0.',
        ),
        slipTo(
          Math.round(shifted * 1000) / 1000,
          'not-aligned',
          'De cijfers staan niet juist onder elkaar. Komma onder komma!',
          'The digits are not lined up. Point under point!',
        ),
        slipTo(
          Math.round((plus ? a - b : a + b) * 100) / 100,
          'wrong-operation',
          `Hier hoort ${sign}.`,
          `This is ${sign}.`,
        ),
      ],
      wrong: say(
        'Zet komma onder komma en vul lege plaatsen aan met 0.',
        'Put point under point and fill empty places with 0.',
      ),
    }),
  };
}

function movePoint(random: Random): Exercise {
  const power = random.pick([10, 100, 1000] as const);
  const multiply = random.integer(0, 1) === 0;
  const hundredths = random.integer(104, 1999);
  const number = multiply ? hundredths / 100 : random.integer(3, 980) / (power === 1000 ? 1 : random.pick([1, 10]));
  const round = (value: number) => Math.round(value * 1e6) / 1e6;
  const answer = round(multiply ? number * power : number / power);
  const sign = multiply ? '×' : ':';
  const zeros = String(power).length - 1;
  const places = say(zeros === 1 ? '1 plaats' : `${zeros} plaatsen`, zeros === 1 ? '1 place' : `${zeros} places`);
  const side = multiply ? say('links', 'left') : say('rechts', 'right');
  const gain = multiply ? say('groter', 'larger') : say('kleiner', 'smaller');
  return {
    prompt: inBoth((f) => `${f(number)} ${sign} ${power} = ?`),
    worked: [
      say(
        `${power} heeft ${zeros} ${zeros === 1 ? 'nul' : 'nullen'}: elk cijfer schuift ${places.nl} naar ${side.nl}.`,
        `${power} has ${zeros} ${zeros === 1 ? 'zero' : 'zeros'}: every digit moves ${places.en} to the ${side.en}.`,
      ),
      say(`Het antwoord moet ${gain.nl} zijn dan ${nl(number)}.`, `The answer must be ${gain.en} than ${en(number)}.`),
      inBoth((f) => `${f(number)} ${sign} ${power} = ${f(answer)}`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        ...(multiply
          ? [
              slipTo(
                number,
                'zeros-added-behind',
                'Nullen achteraan een kommagetal veranderen niets. De cijfers moeten opschuiven.',
                'Zeros at the end of a decimal change nothing. The digits must move.',
              ),
            ]
          : []),
        slipTo(
          round(multiply ? number / power : number * power),
          'wrong-direction',
          `Bij ${sign} ${power} wordt het getal ${gain.nl}.`,
          `With ${sign} ${power} the number becomes ${gain.en}.`,
        ),
        slipTo(
          round(answer * 10),
          'place-count',
          `Tel de plaatsen: ${power} heeft ${zeros} ${zeros === 1 ? 'nul' : 'nullen'}.`,
          `Count the places: ${power} has ${zeros} ${zeros === 1 ? 'zero' : 'zeros'}.`,
        ),
        slipTo(
          round(answer / 10),
          'place-count',
          `Tel de plaatsen: ${power} heeft ${zeros} ${zeros === 1 ? 'nul' : 'nullen'}.`,
          `Count the places: ${power} has ${zeros} ${zeros === 1 ? 'zero' : 'zeros'}.`,
        ),
      ],
      wrong: say(
        `Schuif elk cijfer ${places.nl} op naar ${side.nl}.`,
        `Move every digit ${places.en} to the ${side.en}.`,
      ),
    }),
  };
}

function multiplyDecimals(random: Random): Exercise {
  const both = random.integer(0, 1) === 0;
  const a = (random.integer(2, 9) * 10 + random.integer(1, 9)) / 10;
  const b = both ? random.integer(2, 9) / 10 : random.integer(3, 9);
  const [wholeA, wholeB] = [Math.round(a * 10), both ? Math.round(b * 10) : b];
  const digits = both ? 2 : 1;
  const product = wholeA * wholeB;
  const answer = product / 10 ** digits;
  const story = both
    ? say(
        `Een strook tapijt is ${nl(a)} m lang en ${nl(b)} m breed.\nHoeveel m² is dat?`,
        `A strip of carpet is ${en(a)} m long and ${en(b)} m wide.\nHow many m² is that?`,
      )
    : say(
        `Eén ronde is ${nl(a)} km. Je loopt ${b} rondes.\nHoeveel km is dat?`,
        `One lap is ${en(a)} km. You run ${b} laps.\nHow many km is that?`,
      );
  return {
    prompt: random.integer(0, 1) === 0 ? story : inBoth((f) => `${f(a)} × ${f(b)} = ?`),
    worked: [
      inBoth((f) => `${wholeA} × ${wholeB} = ${f(product)}`),
      say(
        `Samen staan er ${digits} ${digits === 1 ? 'cijfer' : 'cijfers'} na de komma, dus deel door ${10 ** digits}.`,
        `Together there ${digits === 1 ? 'is 1 digit' : 'are 2 digits'} after the point, so divide by ${10 ** digits}.`,
      ),
      inBoth((f) => `${f(a)} × ${f(b)} = ${f(answer)}`),
    ],
    ...askNumber({
      answer,
      units: ['km', 'm²'],
      mistakes: [
        ...(both
          ? [
              slipTo(
                product / 10,
                'one-decimal-kept',
                `Beide getallen hebben een cijfer na de komma. Je antwoord heeft er dan twee: schat, ${nl(b)} is minder dan 1.`,
                `Both numbers have a digit after the point. Then your answer has two: estimate, ${en(b)} is less than 1.`,
              ),
            ]
          : []),
        slipTo(
          product,
          'point-forgotten',
          `De komma ontbreekt. Schat: het antwoord ligt in de buurt van ${nl(Math.round(a) * (both ? 1 : b))}.`,
          `The decimal point is missing. Estimate: the answer is near ${en(Math.round(a) * (both ? 1 : b))}.`,
        ),
        slipTo(
          Math.round((a + b) * 100) / 100,
          'added-instead',
          'Je telde op. Hier moet je vermenigvuldigen.',
          'You added. Here you must multiply.',
        ),
        slipTo(
          product / 10 ** (digits + 1),
          'point-too-far',
          'De komma staat één plaats te ver naar links. Schat eerst.',
          'The point is one place too far to the left. Estimate first.',
        ),
      ],
      wrong: say(
        `Reken eerst ${wholeA} × ${wholeB} en zet dan de komma.`,
        `First work out ${wholeA} × ${wholeB} and then place the point.`,
      ),
    }),
  };
}
