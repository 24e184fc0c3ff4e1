import type { Random } from '../../../../kernel/random.ts';
import { inBoth } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askNumber, say, slipTo, someone } from './ask.ts';

/** Adding and subtracting up to 1000, mentally and in columns: the line `optellen-aftrekken` in year 3. */
export const ADDITION: readonly ExerciseGenerator[] = [
  { goal: 'W3.OPT.1', version: 1, generate: addMentally },
  { goal: 'W3.OPT.2', version: 1, generate: subtractMentally },
  { goal: 'W3.OPT.3', version: 1, generate: addInColumns },
  { goal: 'W3.OPT.4', version: 1, generate: subtractInColumns },
];

const COUNTED = [
  { nl: 'stickers', en: 'stickers' },
  { nl: 'knikkers', en: 'marbles' },
  { nl: 'punten in een spel', en: 'points in a game' },
  { nl: 'postkaarten', en: 'postcards' },
] as const;

function addMentally(random: Random): Exercise {
  const a = random.integer(13, 68) * 10 + random.integer(1, 9);
  const nearly = random.integer(0, 1) === 0;
  const b = nearly
    ? random.integer(1, 3) * 100 - random.integer(1, 2)
    : random.integer(1, 2) * 100 + random.integer(1, 9) * 10 + random.integer(1, 9);
  const sum = a + b;
  const round = Math.ceil(b / 100) * 100;
  const [tens, ones] = [Math.floor((b % 100) / 10) * 10, b % 10];
  const story = random.integer(0, 1) === 0;
  const [who, thing] = [someone(random), random.pick(COUNTED)];
  return {
    prompt: story
      ? say(
          `${who} heeft ${a} ${thing.nl}. Er komen er ${b} bij.\nHoeveel zijn het er nu?`,
          `${who} has ${a} ${thing.en}. ${b} more are added.\nHow many are there now?`,
        )
      : inBoth(() => `${a} + ${b} = ?`),
    worked: nearly
      ? [
          say(`${b} is bijna ${round}. Tel eerst ${round} erbij.`, `${b} is nearly ${round}. Add ${round} first.`),
          inBoth(() => `${a} + ${round} = ${a + round}`),
          say(
            `Dat is ${round - b} te veel: ${a + round} − ${round - b} = ${sum}.`,
            `That is ${round - b} too many: ${a + round} − ${round - b} = ${sum}.`,
          ),
        ]
      : [
          say(
            `Splits ${b} in ${b - tens - ones}, ${tens} en ${ones}.`,
            `Split ${b} into ${b - tens - ones}, ${tens} and ${ones}.`,
          ),
          inBoth(() => `${a} + ${b - tens - ones} = ${a + b - tens - ones}`),
          inBoth(() => `${a + b - tens - ones} + ${tens} = ${sum - ones}`),
          inBoth(() => `${sum - ones} + ${ones} = ${sum}`),
        ],
    ...askNumber({
      answer: sum,
      mistakes: [
        slipTo(
          addWithoutCarry(a, b),
          'carry-forgotten',
          'Kijk na: samen zijn het meer dan 10 eenheden of 10 tientallen. Die 10 hoort een plaats verder naar links.',
          'Check: together there are more than 10 ones or 10 tens. That 10 belongs one place to the left.',
        ),
        ...(nearly
          ? [
              slipTo(
                a + round + (round - b),
                'compensated-wrong-way',
                `Je telde ${round - b} te veel bij. Dat moet er weer af.`,
                `You added ${round - b} too many. Take it off again.`,
              ),
              slipTo(
                a + round,
                'not-compensated',
                `Je telde ${round} erbij in plaats van ${b}. Haal het verschil er nog af.`,
                `You added ${round} instead of ${b}. Take the difference off.`,
              ),
            ]
          : []),
        slipTo(a - b, 'subtracted', 'Je trok af. Hier komt er iets bij.', 'You subtracted. Here something is added.'),
      ],
      wrong: say(
        `Neem kleine stappen. Begin bij ${a} en tel eerst de honderdtallen erbij.`,
        `Take small steps. Start at ${a} and add the hundreds first.`,
      ),
    }),
  };
}

function addWithoutCarry(a: number, b: number): number {
  return [1, 10, 100].reduce(
    (sum, place) => sum + (((Math.floor(a / place) % 10) + (Math.floor(b / place) % 10)) % 10) * place,
    0,
  );
}

function subtractMentally(random: Random): Exercise {
  const close = random.integer(0, 1) === 0;
  const a = close
    ? random.integer(3, 9) * 100 + random.integer(2, 8)
    : random.integer(41, 98) * 10 + random.integer(0, 4);
  const b = close
    ? Math.floor(a / 100) * 100 - random.integer(3, 19)
    : random.integer(1, 2) * 100 + random.integer(2, 9) * 10 + random.integer(5, 9);
  const answer = a - b;
  const round = Math.floor(a / 100) * 100;
  const hundreds = Math.floor(b / 100) * 100;
  const tens = b - hundreds - (b % 10);
  const who = someone(random);
  return {
    prompt:
      random.integer(0, 1) === 0
        ? say(
            `${who} leest een boek van ${a} bladzijden. ${b} bladzijden zijn al gelezen.\nHoeveel bladzijden zijn het nog?`,
            `${who} is reading a book of ${a} pages. ${b} pages have been read.\nHow many pages are left?`,
          )
        : inBoth(() => `${a} − ${b} = ?`),
    worked: close
      ? [
          say('De getallen liggen dicht bij elkaar. Vul aan.', 'The numbers are close together. Count up.'),
          say(`Van ${b} tot ${round} is ${round - b}.`, `From ${b} to ${round} is ${round - b}.`),
          say(`Van ${round} tot ${a} is ${a - round}.`, `From ${round} to ${a} is ${a - round}.`),
          inBoth(() => `${round - b} + ${a - round} = ${answer}`),
        ]
      : [
          say(
            'Spring terug in stappen: honderdtallen, tientallen, eenheden.',
            'Jump back in steps: hundreds, tens, ones.',
          ),
          inBoth(() => `${a} − ${hundreds} = ${a - hundreds}`),
          inBoth(() => `${a - hundreds} − ${tens} = ${a - hundreds - tens}`),
          inBoth(() => `${a - hundreds - tens} − ${b % 10} = ${answer}`),
        ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          smallerFromLarger(a, b),
          'smaller-from-larger',
          'Je nam bij elke plaats het kleinste cijfer van het grootste. Je moet het onderste van het bovenste aftrekken, soms met lenen.',
          'In each place you took the smaller digit from the larger. Take the second number from the first, sometimes with borrowing.',
        ),
        slipTo(
          answer + 10,
          'ten-too-many',
          'Je zit er 10 naast. Ga je over een tiental, tel dan goed terug.',
          'You are off by 10. When you cross a ten, count back with care.',
        ),
        slipTo(
          answer + 100,
          'hundred-too-many',
          'Je zit er 100 naast. Kijk na over hoeveel honderdtallen je springt.',
          'You are off by 100. Check how many hundreds you jump across.',
        ),
        slipTo(a + b, 'added', 'Je telde op. Hier gaat er iets af.', 'You added. Here something is taken away.'),
      ],
      wrong: say(
        `Controleer met een optelling: ${b} + jouw antwoord moet ${a} zijn.`,
        `Check with an addition: ${b} + your answer must be ${a}.`,
      ),
    }),
  };
}

/** The commonest column error: in every place the smaller digit is taken from the larger. */
function smallerFromLarger(a: number, b: number): number {
  return [1, 10, 100].reduce(
    (sum, place) => sum + Math.abs((Math.floor(a / place) % 10) - (Math.floor(b / place) % 10)) * place,
    0,
  );
}

const COLUMNS = say(
  'Zet de getallen onder elkaar: eenheden onder eenheden.',
  'Put the numbers under each other: ones under ones.',
);

function addInColumns(random: Random): Exercise {
  const [onesA, tensA] = [random.integer(3, 9), random.integer(2, 9)];
  const onesB = random.integer(11 - onesA, 9);
  const tensB = random.integer(1, 9);
  const a = random.integer(1, 4) * 100 + tensA * 10 + onesA;
  const b = random.integer(1, 4) * 100 + tensB * 10 + onesB;
  const [ones, tens] = [onesA + onesB, tensA + tensB + 1];
  const missing = random.integer(0, 4) === 0;
  return {
    prompt: missing
      ? say(
          `In de bib staan ${a} boeken voor kinderen en ${b} strips.\nHoeveel boeken en strips zijn dat samen?`,
          `The library has ${a} children's books and ${b} comics.\nHow many books and comics is that altogether?`,
        )
      : say(`Reken cijferend uit.\n${a} + ${b} = ?`, `Work it out in columns.\n${a} + ${b} = ?`),
    worked: [
      COLUMNS,
      say(
        `Eenheden: ${onesA} + ${onesB} = ${ones}. Schrijf ${ones % 10}, onthoud 1.`,
        `Ones: ${onesA} + ${onesB} = ${ones}. Write ${ones % 10}, carry 1.`,
      ),
      say(
        `Tientallen: ${tensA} + ${tensB} + 1 = ${tens}. Schrijf ${tens % 10}${tens > 9 ? ', onthoud 1' : ''}.`,
        `Tens: ${tensA} + ${tensB} + 1 = ${tens}. Write ${tens % 10}${tens > 9 ? ', carry 1' : ''}.`,
      ),
      say(`Tel de honderdtallen: ${a} + ${b} = ${a + b}.`, `Add the hundreds: ${a} + ${b} = ${a + b}.`),
    ],
    ...askNumber({
      answer: a + b,
      mistakes: [
        slipTo(
          addWithoutCarry(a, b),
          'carry-forgotten',
          `Je vergat wat je onthoudt. ${onesA} + ${onesB} = ${ones}: schrijf ${ones % 10} en tel 1 bij de tientallen.`,
          `You forgot the carry. ${onesA} + ${onesB} = ${ones}: write ${ones % 10} and add 1 to the tens.`,
        ),
        slipTo(
          a + b - 10,
          'first-carry-forgotten',
          `Bij de eenheden onthoud je 1: ${onesA} + ${onesB} = ${ones}. Tel die 1 bij de tientallen.`,
          `From the ones you carry 1: ${onesA} + ${onesB} = ${ones}. Add that 1 to the tens.`,
        ),
        slipTo(
          a + b - 100,
          'second-carry-forgotten',
          'Kijk na wat je bij de tientallen moest onthouden.',
          'Check what you had to carry from the tens.',
        ),
      ],
      wrong: say(
        'Begin rechts bij de eenheden. Is het 10 of meer? Onthoud dan 1 voor de tientallen.',
        'Start on the right with the ones. Is it 10 or more? Then carry 1 to the tens.',
      ),
    }),
  };
}

function subtractInColumns(random: Random): Exercise {
  const onesA = random.integer(0, 6);
  const onesB = random.integer(onesA + 1, 9);
  const zero = random.integer(0, 2) === 0;
  const tensA = zero ? 0 : random.integer(1, 9);
  const tensB = random.integer(1, 9);
  const hundredsA = random.integer(5, 9);
  const a = hundredsA * 100 + tensA * 10 + onesA;
  const b = random.integer(1, hundredsA - 2) * 100 + tensB * 10 + onesB;
  const answer = a - b;
  const borrowTwice = tensA - 1 < tensB;
  return {
    prompt:
      random.integer(0, 3) === 0
        ? say(
            `Een school verkoopt ${a} wafels. ${b} wafels zijn al betaald.\nHoeveel wafels moeten nog betaald worden?`,
            `A school sells ${a} waffles. ${b} waffles have been paid for.\nHow many waffles still have to be paid for?`,
          )
        : say(`Reken cijferend uit.\n${a} − ${b} = ?`, `Work it out in columns.\n${a} − ${b} = ?`),
    worked: [
      COLUMNS,
      say(
        `Eenheden: ${onesA} − ${onesB} gaat niet. Leen een tiental: ${onesA + 10} − ${onesB} = ${onesA + 10 - onesB}.`,
        `Ones: ${onesA} − ${onesB} is not possible. Borrow a ten: ${onesA + 10} − ${onesB} = ${onesA + 10 - onesB}.`,
      ),
      borrowTwice
        ? say(
            `Tientallen: je hebt ook een honderdtal nodig. ${tensA + 9} − ${tensB} = ${tensA + 9 - tensB}.`,
            `Tens: you need a hundred too. ${tensA + 9} − ${tensB} = ${tensA + 9 - tensB}.`,
          )
        : say(
            `Tientallen: er blijven er ${tensA - 1}. ${tensA - 1} − ${tensB} = ${tensA - 1 - tensB}.`,
            `Tens: ${tensA - 1} are left. ${tensA - 1} − ${tensB} = ${tensA - 1 - tensB}.`,
          ),
      say(`Trek de honderdtallen af: ${a} − ${b} = ${answer}.`, `Subtract the hundreds: ${a} − ${b} = ${answer}.`),
      say(`Controle: ${answer} + ${b} = ${a}.`, `Check: ${answer} + ${b} = ${a}.`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          smallerFromLarger(a, b),
          'smaller-from-larger',
          `Je draaide cijfers om. Bij de eenheden staat ${onesA} − ${onesB}: dan moet je lenen bij de tientallen.`,
          `You swapped digits. The ones say ${onesA} − ${onesB}: then you must borrow from the tens.`,
        ),
        slipTo(
          answer + 10,
          'borrow-not-paid',
          'Je leende een tiental, maar het staat nog bij de tientallen. Haal het daar weg.',
          'You borrowed a ten, but it is still with the tens. Take it away there.',
        ),
        slipTo(
          answer + 100,
          'borrow-not-paid',
          'Je leende een honderdtal, maar het staat nog bij de honderdtallen. Haal het daar weg.',
          'You borrowed a hundred, but it is still with the hundreds. Take it away there.',
        ),
      ],
      wrong: say(
        `Controleer: jouw antwoord + ${b} moet ${a} zijn. Begin bij de eenheden en leen waar het nodig is.`,
        `Check: your answer + ${b} must be ${a}. Start with the ones and borrow where needed.`,
      ),
    }),
  };
}
