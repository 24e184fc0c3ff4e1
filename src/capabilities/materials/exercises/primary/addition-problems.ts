import type { Random } from '../../../../kernel/random.ts';
import { inBoth } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askNumber, en, nl, say, slipTo, someone } from './ask.ts';

/** Estimating, two-step problems and equalities: the line `optellen-aftrekken` in year 4. */
export const ADDITION_PROBLEMS: readonly ExerciseGenerator[] = [
  { goal: 'W4.OPT.5', version: 1, generate: estimate },
  { goal: 'W4.OPT.6', version: 1, generate: twoSteps },
  { goal: 'W4.OPT.7', version: 1, generate: balance },
];

function estimate(random: Random): Exercise {
  const unit = random.pick([100, 1000] as const);
  const word = unit === 100 ? { nl: 'honderdtal', en: 'hundred' } : { nl: 'duizendtal', en: 'thousand' };
  const near = () => random.pick([-1, 1]) * random.integer((unit / 100) * 7, (unit / 100) * 40);
  const plus = random.integer(0, 1) === 0;
  const [roundA, roundB] = [random.integer(5, 9) * unit, random.integer(2, 4) * unit];
  const [a, b] = [roundA + near(), roundB + near()];
  const answer = plus ? roundA + roundB : roundA - roundB;
  const exact = plus ? a + b : a - b;
  const sign = plus ? '+' : '−';
  const floor = (value: number) => Math.floor(value / unit) * unit;
  return {
    prompt: say(
      `Schat. Rond elk getal eerst af op een ${word.nl}.\n${nl(a)} ${sign} ${nl(b)} ≈ ?`,
      `Estimate. First round each number to the nearest ${word.en}.\n${en(a)} ${sign} ${en(b)} ≈ ?`,
    ),
    worked: [
      say(`${nl(a)} ligt het dichtst bij ${nl(roundA)}.`, `${en(a)} is closest to ${en(roundA)}.`),
      say(`${nl(b)} ligt het dichtst bij ${nl(roundB)}.`, `${en(b)} is closest to ${en(roundB)}.`),
      inBoth((f) => `${f(roundA)} ${sign} ${f(roundB)} = ${f(answer)}`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          exact,
          'exact-instead-of-estimate',
          `Dat is het precieze antwoord. Hier mag je schatten: rond eerst af op een ${word.nl}.`,
          `That is the exact answer. Here you may estimate: first round to the nearest ${word.en}.`,
        ),
        slipTo(
          plus ? floor(a) + floor(b) : floor(a) - floor(b),
          'always-rounded-down',
          'Je rondde altijd naar beneden af. Kies het ronde getal dat het dichtst ligt.',
          'You always rounded down. Choose the round number that is closest.',
        ),
        slipTo(
          plus ? roundA - roundB : roundA + roundB,
          'wrong-operation',
          `Kijk naar het teken: hier staat ${sign}.`,
          `Look at the sign: it says ${sign}.`,
        ),
      ],
      wrong: say(
        `Rond af: ${nl(a)} wordt een rond ${word.nl}, en ${nl(b)} ook. Reken dan met die ronde getallen.`,
        `Round: ${en(a)} becomes a round number, and so does ${en(b)}. Then work with those round numbers.`,
      ),
    }),
  };
}

function twoSteps(random: Random): Exercise {
  const who = someone(random);
  const start = random.integer(420, 980);
  const first = random.integer(115, 190);
  const second = random.integer(105, 185);
  const stories = [
    {
      prompt: say(
        `${who} spaart ${start} punten. Voor een boek gaan er ${first} punten af en voor een spel ${second}.\nHoeveel punten blijven er over?`,
        `${who} has saved ${start} points. A book costs ${first} points and a game ${second}.\nHow many points are left?`,
      ),
      answer: start - first - second,
      middle: start - first,
      steps: [`${start} − ${first} = ${start - first}`, `${start - first} − ${second} = ${start - first - second}`],
      mixed: start - first + second,
    },
    {
      prompt: say(
        `Op een trein zitten ${start} mensen. In Mechelen stappen er ${first} uit en ${second} in.\nHoeveel mensen zitten er nu op de trein?`,
        `There are ${start} people on a train. In Mechelen ${first} get off and ${second} get on.\nHow many people are on the train now?`,
      ),
      answer: start - first + second,
      middle: start - first,
      steps: [`${start} − ${first} = ${start - first}`, `${start - first} + ${second} = ${start - first + second}`],
      mixed: start + first - second,
    },
    {
      prompt: say(
        `Een fietstocht is ${start} km lang. Op dag 1 rijdt ${who} ${first} km. Op dag 2 is dat ${second} km.\nHoeveel km zijn het nog?`,
        `A bike tour is ${start} km long. On day 1 ${who} rides ${first} km. On day 2 it is ${second} km.\nHow many km are left?`,
      ),
      answer: start - first - second,
      middle: first + second,
      steps: [`${first} + ${second} = ${first + second}`, `${start} − ${first + second} = ${start - first - second}`],
      mixed: start - first + second,
    },
  ];
  const story = random.pick(stories);
  return {
    prompt: story.prompt,
    worked: [
      say('Zoek wat je eerst moet weten. Dat is stap 1.', 'Find what you need to know first. That is step 1.'),
      ...story.steps.map((step, index) => say(`Stap ${index + 1}: ${step}`, `Step ${index + 1}: ${step}`)),
    ],
    ...askNumber({
      answer: story.answer,
      mistakes: [
        slipTo(
          story.middle,
          'stopped-after-one-step',
          'Stap 1 klopt. Lees de vraag nog eens: wat moet je daarna nog doen?',
          'Step 1 is right. Read the question again: what is left to do?',
        ),
        slipTo(
          start + first + second,
          'added-everything',
          'Je telde alle getallen op. Vertel het verhaal na: wat komt erbij en wat gaat eraf?',
          'You added all the numbers. Retell the story: what is added and what is taken away?',
        ),
        slipTo(
          story.mixed,
          'mixed-up-operations',
          'Kijk bij elk getal: komt het erbij of gaat het eraf?',
          'For each number, look: is it added or taken away?',
        ),
      ],
      wrong: say(
        'Teken of vertel het verhaal. Welk getal weet je na de eerste gebeurtenis?',
        'Draw or tell the story. Which number do you know after the first event?',
      ),
    }),
  };
}

function balance(random: Random): Exercise {
  const a = random.integer(120, 480);
  const b = random.integer(35, 98);
  const shift = random.integer(2, 9);
  const plus = random.integer(0, 1) === 0;
  const sign = plus ? '+' : '−';
  const otherLeft = a + shift;
  const answer = plus ? b - shift : b + shift;
  const flipped = random.integer(0, 1) === 0;
  const [left, right] = [`${a} ${sign} ${b}`, `${otherLeft} ${sign} ?`];
  return {
    prompt: say(
      `Welk getal hoort op de plaats van het vraagteken?\n${flipped ? `${right} = ${left}` : `${left} = ${right}`}`,
      `Which number belongs in place of the question mark?\n${flipped ? `${right} = ${left}` : `${left} = ${right}`}`,
    ),
    worked: [
      say('Links en rechts van het =-teken moet evenveel staan.', 'Both sides of the = sign must be worth the same.'),
      say(
        `${otherLeft} is ${shift} meer dan ${a}. Dus moet er ${plus ? `${shift} minder bij` : `${shift} meer af`}.`,
        `${otherLeft} is ${shift} more than ${a}. So ${shift} ${plus ? 'less must be added' : 'more must be taken away'}.`,
      ),
      inBoth(() => `${b} ${plus ? '−' : '+'} ${shift} = ${answer}`),
      inBoth(() => `${a} ${sign} ${b} = ${otherLeft} ${sign} ${answer}`),
    ],
    ...askNumber({
      answer,
      mistakes: [
        slipTo(
          plus ? a + b : a - b,
          'equals-means-answer',
          'Je schreef de uitkomst van één kant. Het =-teken zegt dat beide kanten evenveel waard zijn.',
          'You wrote the result of one side. The = sign says that both sides are worth the same.',
        ),
        slipTo(
          plus ? b + shift : b - shift,
          'balanced-wrong-way',
          `${otherLeft} is groter dan ${a}. Moet het andere getal dan groter of kleiner worden?`,
          `${otherLeft} is larger than ${a}. Must the other number then be larger or smaller?`,
        ),
        slipTo(
          b,
          'copied-number',
          `Aan beide kanten ${b} kan niet: ${a} en ${otherLeft} zijn niet gelijk.`,
          `${b} on both sides is not possible: ${a} and ${otherLeft} are not equal.`,
        ),
      ],
      wrong: say(
        `Vergelijk ${a} en ${otherLeft}. Hoeveel scheelt het? Wat moet er dan met ${b} gebeuren?`,
        `Compare ${a} and ${otherLeft}. What is the difference? What must then happen to ${b}?`,
      ),
    }),
  };
}
