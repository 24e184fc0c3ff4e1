import type { Random } from '../../../../kernel/random.ts';
import type { Localized } from '../../../../kernel/text.ts';
import { inBoth, typedTime } from '../answers.ts';
import type { Exercise, ExerciseGenerator } from '../exercise.ts';
import { askNumber, askTime, say, slipTo, someone } from './ask.ts';

/** Clock, duration and timetables: the first part of the line `tijd-geld`. */
export const TIME: readonly ExerciseGenerator[] = [
  { goal: 'W3.TIJ.1', version: 1, generate: readClock },
  { goal: 'W3.TIJ.2', version: 1, generate: digitalTime },
  { goal: 'W4.TIJ.3', version: 1, generate: duration },
  { goal: 'W4.TIJ.4', version: 1, generate: timetable },
];

function readClock(random: Random): Exercise {
  const hours = random.integer(1, 12);
  const mark = random.integer(1, 11);
  const minutes = mark * 5;
  const swappedHours = mark;
  const swappedMinutes = (hours % 12) * 5;
  return {
    prompt: say('Hoe laat is het op deze klok?', 'What time does this clock show?'),
    figure: {
      kind: 'clock',
      hours,
      minutes,
      alt: say(
        `Klok met wijzers. De lange wijzer wijst naar ${mark}. De korte wijzer staat voorbij ${hours}, voor ${(hours % 12) + 1}.`,
        `Clock with hands. The long hand points at ${mark}. The short hand is past ${hours}, before ${(hours % 12) + 1}.`,
      ),
    },
    worked: [
      say(
        `De korte wijzer staat voorbij ${hours}: het is ${hours} uur en nog wat minuten.`,
        `The short hand is past ${hours}: it is ${hours} o'clock and some minutes.`,
      ),
      say(
        `De lange wijzer staat op ${mark}: ${mark} × 5 = ${minutes} minuten.`,
        `The long hand is at ${mark}: ${mark} × 5 = ${minutes} minutes.`,
      ),
      inBoth(() => typedTime(hours * 60 + minutes)),
    ],
    ...askTime({
      answer: hours * 60 + minutes,
      eitherHalf: true,
      mistakes: [
        slipTo(
          swappedHours * 60 + swappedMinutes,
          'hands-swapped',
          'Je wisselde de wijzers. De korte wijst de uren aan, de lange de minuten.',
          'You swapped the hands. The short one shows the hours, the long one the minutes.',
        ),
        slipTo(
          hours * 60 + mark,
          'minutes-not-times-five',
          `Bij de ${mark} horen ${minutes} minuten: tel in sprongen van vijf.`,
          `At ${mark} it is ${minutes} minutes: count in jumps of five.`,
        ),
        slipTo(
          (hours + 1) * 60 + minutes,
          'next-hour-too-soon',
          `De korte wijzer is nog niet aan de ${(hours % 12) + 1}. Het uur is nog ${hours}.`,
          `The short hand has not reached ${(hours % 12) + 1}. The hour is still ${hours}.`,
        ),
      ],
      wrong: say(
        'Lees eerst de korte wijzer (uren) en dan de lange (minuten).',
        'Read the short hand (hours) first, then the long one (minutes).',
      ),
    }),
  };
}

const HOURS_NL = ['twaalf', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf'];
const HOURS_EN = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** The spoken time in both languages; `half vier` is 3:30. */
function spoken(hours: number, minutes: number): Localized {
  const [thisNl, nextNl] = [HOURS_NL[hours % 12] ?? '', HOURS_NL[(hours + 1) % 12] ?? ''];
  const [thisEn, nextEn] = [HOURS_EN[hours % 12] ?? '', HOURS_EN[(hours + 1) % 12] ?? ''];
  const words: Readonly<Record<number, Localized>> = {
    5: say(`vijf over ${thisNl}`, `five past ${thisEn}`),
    10: say(`tien over ${thisNl}`, `ten past ${thisEn}`),
    15: say(`kwart over ${thisNl}`, `a quarter past ${thisEn}`),
    20: say(`tien voor half ${nextNl}`, `twenty past ${thisEn}`),
    25: say(`vijf voor half ${nextNl}`, `twenty-five past ${thisEn}`),
    30: say(`half ${nextNl}`, `half past ${thisEn}`),
    35: say(`vijf over half ${nextNl}`, `twenty-five to ${nextEn}`),
    40: say(`tien over half ${nextNl}`, `twenty to ${nextEn}`),
    45: say(`kwart voor ${nextNl}`, `a quarter to ${nextEn}`),
    50: say(`tien voor ${nextNl}`, `ten to ${nextEn}`),
    55: say(`vijf voor ${nextNl}`, `five to ${nextEn}`),
  };
  return words[minutes] ?? say(`${thisNl} uur`, `${thisEn} o'clock`);
}

function digitalTime(random: Random): Exercise {
  const afternoon = random.integer(0, 3) > 0;
  const hours = afternoon ? random.integer(13, 21) : random.integer(7, 10);
  const minutes = random.integer(1, 11) * 5;
  const time = hours * 60 + minutes;
  const words = spoken(hours, minutes);
  const part =
    hours < 12
      ? say("'s ochtends", 'in the morning')
      : hours < 18
        ? say("'s middags", 'in the afternoon')
        : say("'s avonds", 'in the evening');
  return {
    prompt: say(
      `Het is ${words.nl} ${part.nl}.\nSchrijf de tijd zoals op een digitale klok (24 uur).`,
      `It is ${words.en} ${part.en}.\nWrite the time as on a 24-hour digital clock.`,
    ),
    worked: [
      say(
        `Op een klok met wijzers is het ${typedTime(time % 720)}.`,
        `On a clock with hands it is ${typedTime(time % 720)}.`,
      ),
      afternoon
        ? say(
            `Het is na de middag: tel 12 bij de uren. ${hours - 12} + 12 = ${hours}.`,
            `It is after noon: add 12 to the hours. ${hours - 12} + 12 = ${hours}.`,
          )
        : say('Het is voor de middag: de uren blijven zo.', 'It is before noon: the hours stay as they are.'),
      inBoth(() => typedTime(time)),
    ],
    ...askTime({
      answer: time,
      mistakes: [
        slipTo(
          time - 720,
          'twelve-not-added',
          'Kijk naar het deel van de dag. Na de middag tel je 12 bij de uren.',
          'Look at the part of the day. After noon you add 12 to the hours.',
        ),
        slipTo(
          time + 60,
          'half-or-to-misread',
          'Je zit één uur te laat. Half vier is een half uur vóór vier, en kwart voor vier is nog geen vier uur.',
          'You are one hour too late. A quarter to four is not four o’clock yet.',
        ),
        slipTo(
          time - 60,
          'hour-too-early',
          'Je zit één uur te vroeg. Bij "over" is het uur al begonnen.',
          'You are one hour too early. With "past" the hour has begun.',
        ),
        slipTo(
          hours * 60 + 60 - minutes,
          'past-and-to-swapped',
          'Je wisselde "voor" en "over".',
          'You swapped "to" and "past".',
        ),
      ],
      wrong: say(
        'Denk eerst aan de klok met wijzers. Is het voor of na de middag?',
        'First think of the clock with hands. Is it before or after noon?',
      ),
    }),
  };
}

const ACTIVITIES = [
  say('De film', 'The film'),
  say('De zwemles', 'The swimming lesson'),
  say('De muziekles', 'The music lesson'),
  say('De wedstrijd', 'The match'),
  say('Het toneelstuk', 'The play'),
];

function duration(random: Random): Exercise {
  const start = random.integer(9, 17) * 60 + random.integer(7, 11) * 5;
  const finish = random.integer(10, 27) * 5;
  const stop = start + finish;
  const nextHour = (Math.floor(start / 60) + 1) * 60;
  const what = random.pick(ACTIVITIES);
  const asksEnd = random.integer(0, 1) === 0;
  const hundred = Number(typedTime(stop).replace(':', '')) - Number(typedTime(start).replace(':', ''));
  const steps = [
    say(
      `Van ${typedTime(start)} tot ${typedTime(nextHour)} is ${nextHour - start} minuten.`,
      `From ${typedTime(start)} to ${typedTime(nextHour)} is ${nextHour - start} minutes.`,
    ),
    say(
      `Van ${typedTime(nextHour)} tot ${typedTime(stop)} is ${stop - nextHour} minuten.`,
      `From ${typedTime(nextHour)} to ${typedTime(stop)} is ${stop - nextHour} minutes.`,
    ),
    inBoth(() => `${nextHour - start} + ${stop - nextHour} = ${finish}`),
  ];
  if (asksEnd) return endTime(what, start, finish, steps);
  return {
    prompt: say(
      `${what.nl} begint om ${typedTime(start)} en eindigt om ${typedTime(stop)}.\nHoeveel minuten duurt dat?`,
      `${what.en} starts at ${typedTime(start)} and ends at ${typedTime(stop)}.\nHow many minutes does it last?`,
    ),
    worked: steps,
    ...askNumber({
      answer: finish,
      units: ['min', 'minuten', 'minutes'],
      mistakes: [
        slipTo(
          hundred,
          'hour-as-hundred-minutes',
          'Je rekende alsof een uur 100 minuten heeft. Een uur heeft 60 minuten.',
          'You worked as if an hour had 100 minutes. An hour has 60 minutes.',
        ),
        slipTo(
          finish - 60,
          'hour-missed',
          'Er ontbreekt een uur. Tel van heel uur naar heel uur.',
          'An hour is missing. Count from full hour to full hour.',
        ),
        slipTo(
          finish + 60,
          'hour-too-many',
          'Je telde een uur te veel. Ga eerst naar het volgende hele uur.',
          'You counted an hour too many. First go to the next full hour.',
        ),
      ],
      wrong: say(
        `Ga eerst van ${typedTime(start)} naar ${typedTime(nextHour)}.`,
        `First go from ${typedTime(start)} to ${typedTime(nextHour)}.`,
      ),
    }),
  };
}

function endTime(what: Localized, start: number, length: number, steps: readonly Localized[]): Exercise {
  const stop = start + length;
  const digits = Number(typedTime(start).replace(':', '')) + length;
  const [hours, minutes] = [Math.floor(digits / 100), digits % 100];
  return {
    prompt: say(
      `${what.nl} begint om ${typedTime(start)} en duurt ${length} minuten.\nHoe laat eindigt dat?`,
      `${what.en} starts at ${typedTime(start)} and lasts ${length} minutes.\nWhat time does it end?`,
    ),
    worked: steps,
    ...askTime({
      answer: stop,
      mistakes: [
        ...(minutes < 60
          ? [
              slipTo(
                hours * 60 + minutes,
                'hour-as-hundred-minutes',
                'Je rekende alsof een uur 100 minuten heeft. Bij 60 minuten begint een nieuw uur.',
                'You worked as if an hour had 100 minutes. At 60 minutes a new hour begins.',
              ),
            ]
          : []),
        slipTo(
          stop - 60,
          'hour-not-carried',
          'De minuten kloppen. Tel nog een uur bij: je gaat over het hele uur.',
          'The minutes are right. Add an hour: you pass the full hour.',
        ),
        slipTo(
          start - length,
          'went-backwards',
          'Je ging terug in de tijd. Het einde komt na het begin.',
          'You went back in time. The end comes after the start.',
        ),
      ],
      wrong: say(
        'Ga eerst naar het volgende hele uur. Hoeveel minuten blijven er dan over?',
        'First go to the next full hour. How many minutes are left then?',
      ),
    }),
  };
}

const ROUTES = [
  ['Gent', 'Brugge'],
  ['Hasselt', 'Leuven'],
  ['Kortrijk', 'Gent'],
  ['Mechelen', 'Antwerpen'],
  ['Turnhout', 'Antwerpen'],
] as const;

function timetable(random: Random): Exercise {
  const [from, to] = random.pick(ROUTES);
  const first = random.integer(7, 15) * 60 + random.integer(0, 5) * 5 + 3;
  const gap = random.pick([20, 25, 30, 40]);
  const ride = random.integer(24, 52);
  const departures = [0, 1, 2, 3].map((index) => first + index * gap);
  const choice = random.integer(1, 2);
  const departure = departures[choice] ?? first;
  const arrival = departure + ride;
  const deadline = arrival + random.integer(2, Math.min(gap - 2, 15));
  const who = someone(random);
  return {
    prompt: say(
      `${who} moet ten laatste om ${typedTime(deadline)} in ${to} zijn en wil zo laat mogelijk vertrekken.\nHoe laat vertrekt de trein uit ${from}?`,
      `${who} must be in ${to} by ${typedTime(deadline)} and wants to leave as late as possible.\nWhat time does the train leave ${from}?`,
    ),
    figure: {
      kind: 'table',
      head: [say(`vertrek ${from}`, `leaves ${from}`), say(`aankomst ${to}`, `arrives ${to}`)],
      rows: departures.map((time) => [typedTime(time), typedTime(time + ride)]),
      alt: say(
        `Dienstregeling van ${from} naar ${to} met vier treinen.`,
        `Timetable from ${from} to ${to} with four trains.`,
      ),
    },
    worked: [
      say(
        `Zoek in de kolom van ${to} de laatste aankomst die niet na ${typedTime(deadline)} komt: ${typedTime(arrival)}.`,
        `In the column of ${to}, find the last arrival not after ${typedTime(deadline)}: ${typedTime(arrival)}.`,
      ),
      say(
        `Lees in dezelfde rij het vertrek: ${typedTime(departure)}.`,
        `Read the departure in the same row: ${typedTime(departure)}.`,
      ),
    ],
    ...askTime({
      answer: departure,
      mistakes: [
        slipTo(
          arrival,
          'gave-arrival',
          `Dat is de aankomst in ${to}. Hoe laat vertrekt die trein?`,
          `That is the arrival in ${to}. What time does that train leave?`,
        ),
        slipTo(
          departures[choice + 1] ?? 0,
          'arrives-too-late',
          `Die trein komt na ${typedTime(deadline)} aan.`,
          `That train arrives after ${typedTime(deadline)}.`,
        ),
        slipTo(
          departures[choice - 1] ?? 0,
          'not-the-latest',
          'Met die trein ben je op tijd, maar er is een latere die ook past.',
          'With that train you are in time, but a later one fits too.',
        ),
      ],
      wrong: say(`Begin in de kolom met de aankomst in ${to}.`, `Begin in the column with the arrival in ${to}.`),
    }),
  };
}
