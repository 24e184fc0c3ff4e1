import type { DemoLine } from './demo-goal.ts';

export const MATHEMATICS_PRIMARY_TIME_MONEY: DemoLine = {
  key: 'tijd-geld',
  title: { nl: 'Tijd en geld', en: 'Time and money' },
  goals: [
    {
      code: 'W3.TIJ.1',
      year: 3,
      statement: {
        nl: 'De tijd aflezen op een klok met wijzers, tot op vijf minuten.',
        en: 'Read the time on a clock with hands, to five minutes.',
      },
      iCan: {
        young: { nl: 'Ik kan de klok lezen.', en: 'I can read the clock.' },
        older: {
          nl: 'Ik kan een klok met wijzers lezen, tot op vijf minuten.',
          en: 'I can read a clock with hands, to five minutes.',
        },
      },
      criteria: [
        {
          nl: 'Ik weet dat de korte wijzer de uren toont en de lange de minuten.',
          en: 'I know that the short hand shows hours and the long hand minutes.',
        },
        { nl: 'Ik tel de minuten in sprongen van vijf.', en: 'I count minutes in jumps of five.' },
      ],
      why: { nl: 'Zo weet je hoelang het nog duurt tot de speeltijd.', en: 'It tells you how long it is until break.' },
      requires: ['W3.VER.1'],
      minimum: true,
    },
    {
      code: 'W3.TIJ.2',
      year: 3,
      statement: {
        nl: 'Tijden in woorden omzetten naar de digitale klok met 24 uur.',
        en: 'Convert times in words to the 24-hour digital clock.',
      },
      iCan: {
        young: {
          nl: 'Ik kan een tijd schrijven zoals op een digitale klok.',
          en: 'I can write a time as on a digital clock.',
        },
        older: {
          nl: 'Ik kan een tijd in woorden schrijven op de 24-uursklok.',
          en: 'I can write a time in words on the 24-hour clock.',
        },
      },
      criteria: [
        { nl: 'Ik tel 12 bij de uren na de middag.', en: 'I add 12 to the hours after noon.' },
        {
          nl: 'Ik weet dat half vier een half uur vóór vier is.',
          en: 'I know that half past three is a half hour before four.',
        },
      ],
      why: {
        nl: 'Treinen, films en het tv-programma gebruiken de 24-uursklok.',
        en: 'Trains, films and TV guides use the 24-hour clock.',
      },
      requires: ['W3.TIJ.1'],
      minimum: true,
    },
    {
      code: 'W4.TIJ.3',
      year: 4,
      statement: { nl: 'De duur tussen twee tijdstippen berekenen.', en: 'Calculate the duration between two times.' },
      iCan: {
        young: { nl: 'Ik kan uitrekenen hoelang iets duurt.', en: 'I can work out how long something takes.' },
        older: {
          nl: 'Ik kan berekenen hoelang iets duurt of wanneer het eindigt.',
          en: 'I can calculate how long something takes or when it ends.',
        },
      },
      criteria: [
        { nl: 'Ik ga eerst naar het volgende hele uur.', en: 'I first go to the next full hour.' },
        {
          nl: 'Ik weet dat een uur 60 minuten heeft en geen 100.',
          en: 'I know that an hour has 60 minutes and not 100.',
        },
      ],
      why: { nl: 'Zo weet je of je nog op tijd klaar bent.', en: 'It tells you whether you will be ready in time.' },
      requires: ['W3.TIJ.2', 'W3.OPT.2'],
      minimum: true,
    },
    {
      code: 'W4.TIJ.4',
      year: 4,
      statement: {
        nl: 'Een dienstregeling gebruiken om een reis te plannen.',
        en: 'Use a timetable to plan a journey.',
      },
      iCan: {
        young: { nl: 'Ik kan op een uurrooster van de bus zoeken.', en: 'I can find my way in a bus timetable.' },
        older: { nl: 'Ik kan met een dienstregeling een reis plannen.', en: 'I can plan a journey with a timetable.' },
      },
      criteria: [
        { nl: 'Ik zoek de rit die op tijd aankomt.', en: 'I find the ride that arrives in time.' },
        {
          nl: 'Ik reken uit hoelang de rit of het wachten duurt.',
          en: 'I work out how long the ride or the wait takes.',
        },
      ],
      why: { nl: 'Zo reis je zelf met bus of trein.', en: 'It lets you travel by bus or train on your own.' },
      requires: ['W4.TIJ.3'],
      minimum: false,
    },
    {
      code: 'W3.GEL.1',
      year: 3,
      statement: {
        nl: 'Een bedrag in euro en cent bepalen met munten en biljetten.',
        en: 'Determine an amount in euros and cents with coins and notes.',
      },
      iCan: {
        young: { nl: 'Ik kan geld tellen.', en: 'I can count money.' },
        older: {
          nl: 'Ik kan een bedrag met munten en biljetten tellen en schrijven.',
          en: 'I can count and write an amount in coins and notes.',
        },
      },
      criteria: [
        { nl: 'Ik begin met de grootste biljetten en munten.', en: 'I start with the largest notes and coins.' },
        { nl: 'Ik weet dat 100 cent gelijk is aan 1 euro.', en: 'I know that 100 cents equal 1 euro.' },
      ],
      why: {
        nl: 'Zo weet je of je genoeg geld bij je hebt.',
        en: 'It tells you whether you have enough money with you.',
      },
      requires: ['W3.OPT.1'],
      minimum: true,
    },
    {
      code: 'W4.GEL.2',
      year: 4,
      statement: { nl: 'Wisselgeld berekenen.', en: 'Calculate change.' },
      iCan: {
        young: { nl: 'Ik kan zeggen hoeveel geld ik terugkrijg.', en: 'I can say how much money I get back.' },
        older: { nl: 'Ik kan berekenen hoeveel wisselgeld ik krijg.', en: 'I can calculate how much change I get.' },
      },
      criteria: [
        {
          nl: 'Ik vul aan van de prijs tot het bedrag waarmee ik betaal.',
          en: 'I count up from the price to the amount I pay with.',
        },
        { nl: 'Ik controleer: prijs plus wisselgeld is wat ik gaf.', en: 'I check: price plus change is what I gave.' },
      ],
      why: {
        nl: 'Zo merk je of de winkel juist teruggeeft.',
        en: 'It lets you notice whether the shop gives the right change.',
      },
      requires: ['W3.GEL.1', 'W3.OPT.2'],
      minimum: true,
    },
    {
      code: 'W5.GEL.3',
      year: 5,
      statement: {
        nl: 'Prijzen vergelijken met de prijs per stuk, per kilogram of per liter.',
        en: 'Compare prices by the price per item, kilogram or litre.',
      },
      iCan: {
        young: { nl: 'Ik kan zien wat het goedkoopst is per stuk.', en: 'I can see what is cheapest for each one.' },
        older: {
          nl: 'Ik kan prijzen vergelijken met de prijs per stuk of per kilogram.',
          en: 'I can compare prices using the price per item or per kilogram.',
        },
      },
      criteria: [
        {
          nl: 'Ik bereken voor elk aanbod de prijs van hetzelfde, zoals één stuk.',
          en: 'I calculate the price of the same thing, such as one item, for each offer.',
        },
        {
          nl: 'Ik weet dat een grote verpakking niet altijd goedkoper is.',
          en: 'I know that a large pack is not always cheaper.',
        },
      ],
      why: { nl: 'Zo laat je je niet vangen door reclame.', en: 'That way advertising does not fool you.' },
      requires: ['W4.GEL.2', 'W4.VER.6', 'W5.PRO.1'],
      minimum: true,
    },
  ],
};
