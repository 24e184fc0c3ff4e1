import type { Random } from '../../../../../kernel/random.ts';
import type { Localized } from '../../../../../kernel/text.ts';
import { checkNumber, checkTime, chooseOne, typedTime } from '../../answers.ts';
import type { Exercise, ExerciseGenerator, Figure } from '../../exercise.ts';
import { fill } from '../wording.ts';

const DAYS: readonly Localized[] = [
  { nl: 'maandag', en: 'Monday' },
  { nl: 'dinsdag', en: 'Tuesday' },
  { nl: 'woensdag', en: 'Wednesday' },
  { nl: 'donderdag', en: 'Thursday' },
  { nl: 'vrijdag', en: 'Friday' },
];
const PEOPLE = ['Charlotte', 'Yusuf', 'Emma', 'Karim', 'Lien', 'Tom', 'Sara', 'Jonas'];
const OFF = '–';

interface Shift {
  readonly from: number;
  readonly to: number;
}
interface Roster {
  readonly people: readonly string[];
  /** One row per person, one place per day; undefined is a day off. */
  readonly shifts: readonly (readonly (Shift | undefined)[])[];
}

/** A week's roster for four people, with questions that send one to a cell, along a row or down a column. */
export const ROSTERS: ExerciseGenerator = {
  goal: 'NA11.LE.3',
  version: 1,
  generate(random) {
    const roster = makeRoster(random);
    const person = random.integer(0, 3);
    const worked = roster.shifts[person] ?? [];
    const day = random.pick(worked.flatMap((shift, index) => (shift ? [index] : [])));
    const question = random.pick([startOf, endOf, hoursOf, dayOff, firstIn]);
    return { figure: table(roster), ...question(random, roster, person, day) };
  },
};

/** Everybody has one day off and starts at a different hour on each day, so that every question has one answer. */
function makeRoster(random: Random): Roster {
  const people = random.shuffle(PEOPLE).slice(0, 4);
  const off = random.shuffle([0, 1, 2, 3, 4]);
  const starts = DAYS.map(() => random.shuffle([360, 420, 480, 540, 630, 720]));
  const shifts = people.map((_, row) =>
    DAYS.map((_, column) => {
      const from = starts[column]?.[row] ?? 480;
      return off[row] === column ? undefined : { from, to: from + 60 * random.integer(4, 8) };
    }),
  );
  return { people, shifts };
}

function table({ people, shifts }: Roster): Figure {
  const cell = (shift: Shift | undefined) => (shift ? `${typedTime(shift.from)}–${typedTime(shift.to)}` : OFF);
  return {
    kind: 'table',
    alt: {
      nl: 'Werkrooster met een rij per persoon en een kolom per dag. Een streepje is een vrije dag.',
      en: 'Roster with a row for each person and a column for each day. A dash is a day off.',
    },
    head: [{ nl: 'naam', en: 'name' }, ...DAYS],
    rows: people.map((name, row) => [name, ...(shifts[row] ?? []).map(cell)]),
  };
}

type Question = (random: Random, roster: Roster, person: number, day: number) => Exercise;

const startOf: Question = (_, roster, person, day) => timeQuestion(roster, person, day, 'from');
const endOf: Question = (_, roster, person, day) => timeQuestion(roster, person, day, 'to');

function timeQuestion(roster: Roster, person: number, day: number, end: 'from' | 'to'): Exercise {
  const shift = roster.shifts[person]?.[day] ?? { from: 480, to: 720 };
  const put = putter(roster, person, day, typedTime(shift[end]));
  const neighbour = roster.shifts.find((row, index) => index !== person && row[day])?.[day];
  return {
    prompt: put(end === 'from' ? ASK_START : ASK_END),
    answer: { kind: 'time' },
    solution: typedTime(shift[end]),
    worked: [ROW, COLUMN, end === 'from' ? FIRST_TIME : SECOND_TIME].map(put),
    check: checkTime({
      answer: shift[end],
      wrong: put(HINT),
      mistakes: [
        { value: shift[end === 'from' ? 'to' : 'from'], mistake: 'start-and-end-swapped', feedback: put(SWAPPED) },
        ...(neighbour ? [{ value: neighbour[end], mistake: 'other-row', feedback: put(OTHER_ROW) }] : []),
      ],
    }),
  };
}

const hoursOf: Question = (_, roster, person, day) => {
  const shift = roster.shifts[person]?.[day] ?? { from: 480, to: 720 };
  const hours = (shift.to - shift.from) / 60;
  const put = putter(roster, person, day, String(hours), typedTime(shift.from), typedTime(shift.to));
  return {
    prompt: put(ASK_HOURS),
    answer: { kind: 'number' },
    solution: String(hours),
    worked: [ROW, COLUMN, COUNT].map(put),
    check: checkNumber({
      answer: hours,
      units: ['uur', 'hours', 'u', 'h'],
      wrong: put(COUNT_HINT),
      mistakes: [{ value: hours + 1, mistake: 'counted-both-ends', feedback: put(BOTH_ENDS) }],
    }),
  };
};

const dayOff: Question = (random, roster, person, day) => {
  const free = (roster.shifts[person] ?? []).indexOf(undefined);
  const right = DAYS[free] ?? { nl: '', en: '' };
  const put = putter(roster, person, day, right.nl, '', '', right.en);
  const others = DAYS.filter((each) => each !== right).map((text) => ({ text }));
  return {
    prompt: put(ASK_OFF),
    worked: [ROW, DASH, DAY_ANSWER].map(put),
    ...chooseOne(random, right, random.shuffle(others).slice(0, 3), { wrong: put(DASH) }),
  };
};

const firstIn: Question = (random, roster, person, day) => {
  const at = roster.shifts.map((row) => row[day]?.from ?? Number.POSITIVE_INFINITY);
  const name = roster.people[at.indexOf(Math.min(...at))] ?? '';
  const put = putter(roster, person, day, name);
  const right: Localized = { nl: name, en: name };
  const others = roster.people.filter((each) => each !== name).map((each) => ({ text: { nl: each, en: each } }));
  return {
    prompt: put(ASK_FIRST),
    worked: [COLUMN, EARLIEST, NAME_ANSWER].map(put),
    ...chooseOne(random, right, others, { wrong: put(EARLIEST) }),
  };
};

function putter(roster: Roster, person: number, day: number, right: string, from = '', to = '', rightEn = right) {
  const name = roster.people[person] ?? '';
  const { nl = '', en = '' } = DAYS[day] ?? {};
  return (text: Localized): Localized => ({
    nl: fill(text, { name, day: nl, right, from, to }).nl,
    en: fill(text, { name, day: en, right: rightEn, from, to }).en,
  });
}

const ASK_START: Localized = { nl: 'Hoe laat begint {name} op {day}?', en: 'At what time does {name} start on {day}?' };
const ASK_END: Localized = { nl: 'Hoe laat stopt {name} op {day}?', en: 'At what time does {name} finish on {day}?' };
const ASK_HOURS: Localized = {
  nl: 'Hoeveel uur werkt {name} op {day}?',
  en: 'How many hours does {name} work on {day}?',
};
const ASK_OFF: Localized = { nl: 'Op welke dag is {name} vrij?', en: 'On which day is {name} off?' };
const ASK_FIRST: Localized = { nl: 'Wie begint er als eerste op {day}?', en: 'Who starts first on {day}?' };
const ROW: Localized = { nl: 'Zoek de rij van {name}.', en: 'Find the row of {name}.' };
const COLUMN: Localized = { nl: 'Zoek de kolom van {day}.', en: 'Find the column of {day}.' };
const FIRST_TIME: Localized = {
  nl: 'Het eerste uur is het begin: {right}.',
  en: 'The first time is the start: {right}.',
};
const SECOND_TIME: Localized = {
  nl: 'Het tweede uur is het einde: {right}.',
  en: 'The second time is the end: {right}.',
};
const COUNT: Localized = { nl: 'Van {from} tot {to} is {right} uur.', en: 'From {from} to {to} is {right} hours.' };
const DASH: Localized = {
  nl: 'Een streepje betekent: vrij. Kijk boven in welke kolom het staat.',
  en: 'A dash means off. Look at the top to see in which column it is.',
};
const DAY_ANSWER: Localized = { nl: '{name} is vrij op {right}.', en: '{name} is off on {right}.' };
const EARLIEST: Localized = {
  nl: 'Vergelijk het eerste uur in elke rij: welk is het vroegst?',
  en: 'Compare the first time in each row: which is the earliest?',
};
const NAME_ANSWER: Localized = { nl: 'Dat is {right}.', en: 'That is {right}.' };
const HINT: Localized = {
  nl: 'Leg een vinger op de rij van {name} en een vinger op de kolom van {day}. Waar komen ze samen?',
  en: 'Put one finger on the row of {name} and one on the column of {day}. Where do they meet?',
};
const SWAPPED: Localized = {
  nl: 'Je vond het juiste vak. Het eerste uur is het begin, het tweede is het einde.',
  en: 'You found the right box. The first time is the start, the second is the end.',
};
const OTHER_ROW: Localized = {
  nl: 'De dag klopt, maar dit is de rij van een collega. Zoek {name}.',
  en: 'The day is right, but this is the row of a colleague. Find {name}.',
};
const COUNT_HINT: Localized = {
  nl: 'Zoek het vak van {name} op {day}. Tel de uren van het begin tot het einde.',
  en: 'Find the box of {name} on {day}. Count the hours from start to end.',
};
const BOTH_ENDS: Localized = {
  nl: 'Bijna. Tel de stappen tussen de uren: van 8 naar 9 is één uur.',
  en: 'Nearly. Count the steps between the hours: from 8 to 9 is one hour.',
};
