import type { Localized } from '../../../../../kernel/text.ts';
import { chooseOne } from '../../answers.ts';
import type { ExerciseGenerator } from '../../exercise.ts';
import { ask, fill, inDutch } from '../wording.ts';

const JOBS = ['bakkersgast', 'keukenhulp', 'winkelbediende', 'magazijnmedewerker', 'poetshulp', 'hulp in de zorg'];
const MONTHS = ['1 juli', '1 augustus', '1 september', '1 oktober'];
const ENDS = ['31 december', '31 maart', '30 april', '30 juni'];

/** A short contract with made-up figures; amounts are examples, not legal minimums. Numbers differ, so that each answer stands in one line. */
export const CONTRACTS: ExerciseGenerator = {
  goal: 'NA12.LE.4',
  version: 1,
  generate(random) {
    const hours = random.pick([19, 24, 30, 38]);
    const gross = random.integer(140, 190) / 10;
    const wage = (value: number) => `${value.toFixed(2).replace('.', ',')} euro`;
    const leave = random.integer(12, 18);
    const notice = random.integer(1, 4);
    const [start, otherStart] = random.shuffle(MONTHS);
    const [end, otherEnd] = random.shuffle(ENDS);
    const lines = {
      job: `Functie: ${random.pick(JOBS)}.`,
      dates: `Het contract begint op ${start} en eindigt op ${end}.`,
      hours: `De werknemer werkt ${hours} uur per week.`,
      wage: `Het brutoloon is ${wage(gross)} per uur.`,
      leave: `De werknemer heeft recht op ${leave} dagen betaald verlof.`,
      notice: `Wie wil stoppen, deelt dit ${weeks(notice)} vooraf schriftelijk mee.`,
    };
    const [question, right, wrong, clue] = random.pick([
      ['Hoeveel uur werk je per week?', `${hours} uur`, [`${hours + 4} uur`, `${leave} uur`], lines.hours],
      ['Hoeveel verdien je per uur, bruto?', wage(gross), [wage(gross + 1), wage(gross - 1.5)], lines.wage],
      ['Op welke dag begin je?', start ?? '', [end ?? '', otherStart ?? ''], lines.dates],
      ['Tot wanneer loopt het contract?', end ?? '', [start ?? '', otherEnd ?? ''], lines.dates],
      ['Hoeveel dagen betaald verlof heb je?', `${leave} dagen`, [`${hours} dagen`, `${leave - 3} dagen`], lines.leave],
      ['Je wilt stoppen. Hoelang vooraf zeg je dat?', weeks(notice), [weeks(notice + 1), '1 dag'], lines.notice],
      [
        'Hoe zeg je dat je wilt stoppen?',
        'schriftelijk, dus op papier of per mail',
        ['met een telefoontje', 'dat hoef je niet te zeggen'],
        lines.notice,
      ],
      [
        'Welk loon krijg je op je rekening?',
        'minder dan het brutoloon',
        ['precies het brutoloon', 'meer dan het brutoloon'],
        lines.wage,
      ],
    ] as const);
    const names = { question, right, clue };
    return {
      prompt: ask(INSTRUCTION, ...Object.values(lines), question),
      worked: (question.includes('rekening') ? NET_STEPS : STEPS).map((step) => fill(step, names)),
      ...chooseOne(
        random,
        inDutch(right),
        wrong.map((text) => ({ text: inDutch(text) })),
        {
          right: fill(RIGHT, names),
          wrong: fill(question.includes('rekening') ? NET_HINT : HINT, names),
        },
      ),
    };
  },
};

function weeks(count: number): string {
  return count === 1 ? '1 week' : `${count} weken`;
}

const INSTRUCTION: Localized = {
  nl: 'Lees dit stuk van een contract. De bedragen zijn verzonnen.',
  en: 'Read this part of a Dutch contract. The amounts are made up.',
};
const RIGHT: Localized = { nl: 'Juist! In het contract staat: "{clue}"', en: 'Correct! The contract says: "{clue}"' };
const HINT: Localized = { nl: 'Lees deze regel nog eens: "{clue}"', en: 'Read this line again: "{clue}"' };
const NET_HINT: Localized = {
  nl: 'Het contract noemt het brutoloon. Daar gaan nog bijdragen en belastingen af. Wat overblijft, is het nettoloon.',
  en: 'The contract gives the gross wage (brutoloon). Contributions and taxes come off it. What is left is the net wage.',
};
const STEPS: readonly Localized[] = [
  { nl: 'Kijk wat de vraag wil weten: {question}', en: 'See what the question wants to know: {question}' },
  { nl: 'Zoek de regel die daarover gaat: "{clue}"', en: 'Find the line about that: "{clue}"' },
  { nl: 'Het antwoord is: {right}.', en: 'The answer is: {right}.' },
];
const NET_STEPS: readonly Localized[] = [
  { nl: 'Zoek de regel over het loon: "{clue}"', en: 'Find the line about the wage: "{clue}"' },
  NET_HINT,
  { nl: 'Op je rekening krijg je dus {right}.', en: 'So what reaches your account is: {right}.' },
];
