import type { DemoLine } from './demo-goal.ts';

export const MATHEMATICS_PRIMARY_DECIMALS: DemoLine = {
  key: 'kommagetallen',
  title: { nl: 'Kommagetallen', en: 'Decimals' },
  goals: [
    {
      code: 'W4.KOM.1',
      year: 4,
      statement: {
        nl: 'Kommagetallen met tienden en honderdsten lezen en de waarde van elk cijfer bepalen.',
        en: 'Read decimals with tenths and hundredths and determine the value of each digit.',
      },
      iCan: {
        young: { nl: 'Ik kan getallen met een komma lezen.', en: 'I can read numbers with a decimal point.' },
        older: {
          nl: 'Ik kan kommagetallen lezen en zeggen hoeveel elk cijfer waard is.',
          en: 'I can read decimals and say what each digit is worth.',
        },
      },
      criteria: [
        {
          nl: 'Ik weet welk cijfer de tienden en welk cijfer de honderdsten toont.',
          en: 'I know which digit shows tenths and which shows hundredths.',
        },
        { nl: 'Ik schrijf een 0 als er geen tienden zijn.', en: 'I write a 0 when there are no tenths.' },
      ],
      why: {
        nl: 'Prijzen, lengtes en sporttijden zijn bijna altijd kommagetallen.',
        en: 'Prices, lengths and sports times are nearly always decimals.',
      },
      requires: ['W3.BR.1', 'W4.GET.4'],
      minimum: true,
    },
    {
      code: 'W4.KOM.2',
      year: 4,
      statement: { nl: 'Kommagetallen vergelijken en ordenen.', en: 'Compare and order decimals.' },
      iCan: {
        young: {
          nl: 'Ik kan zeggen welk kommagetal het grootst is.',
          en: 'I can say which decimal number is the biggest.',
        },
        older: { nl: 'Ik kan kommagetallen vergelijken en ordenen.', en: 'I can compare and order decimals.' },
      },
      criteria: [
        {
          nl: 'Ik vergelijk eerst het deel voor de komma, dan de tienden, dan de honderdsten.',
          en: 'I compare the part before the point first, then tenths, then hundredths.',
        },
        {
          nl: 'Ik weet dat meer cijfers na de komma niet altijd een groter getal betekent.',
          en: 'I know that more digits after the point do not always mean a larger number.',
        },
      ],
      why: {
        nl: 'Wie liep de snelste tijd: 9,8 of 9,75 seconden?',
        en: 'Who ran the fastest time: 9.8 or 9.75 seconds?',
      },
      requires: ['W4.KOM.1', 'W3.GET.2'],
      minimum: true,
    },
    {
      code: 'W4.KOM.3',
      year: 4,
      statement: {
        nl: 'Een kommagetal vinden dat tussen twee andere ligt.',
        en: 'Find a decimal that lies between two others.',
      },
      iCan: {
        young: {
          nl: 'Ik kan een getal vinden dat tussen twee andere getallen past.',
          en: 'I can find a number that fits between two other numbers.',
        },
        older: {
          nl: 'Ik kan een kommagetal vinden tussen twee andere kommagetallen.',
          en: 'I can find a decimal between two other decimals.',
        },
      },
      criteria: [
        {
          nl: 'Ik maak het aantal cijfers na de komma gelijk.',
          en: 'I make the number of digits after the point equal.',
        },
        {
          nl: 'Ik weet dat er tussen twee kommagetallen altijd nog een getal past.',
          en: 'I know that another number always fits between two decimals.',
        },
      ],
      why: {
        nl: 'Je ontdekt dat getallen nooit op zijn, hoe ver je ook inzoomt.',
        en: 'You discover that numbers never run out, however far you zoom in.',
      },
      requires: ['W4.KOM.2'],
      minimum: false,
    },
    {
      code: 'W5.KOM.4',
      year: 5,
      statement: { nl: 'Kommagetallen optellen en aftrekken.', en: 'Add and subtract decimals.' },
      iCan: {
        young: {
          nl: 'Ik kan getallen met een komma optellen en aftrekken.',
          en: 'I can add and subtract numbers with a decimal point.',
        },
        older: { nl: 'Ik kan kommagetallen optellen en aftrekken.', en: 'I can add and subtract decimals.' },
      },
      criteria: [
        { nl: 'Ik zet komma onder komma.', en: 'I put point under point.' },
        { nl: 'Ik vul lege plaatsen aan met een 0.', en: 'I fill empty places with a 0.' },
      ],
      why: {
        nl: 'Zo tel je bedragen, afstanden en gewichten samen.',
        en: 'It lets you add amounts of money, distances and weights.',
      },
      requires: ['W4.KOM.2', 'W3.OPT.3', 'W3.OPT.4'],
      minimum: true,
    },
    {
      code: 'W5.KOM.5',
      year: 5,
      statement: {
        nl: 'Kommagetallen vermenigvuldigen met en delen door 10, 100 en 1000.',
        en: 'Multiply and divide decimals by 10, 100 and 1000.',
      },
      iCan: {
        young: {
          nl: 'Ik kan een kommagetal keer 10 of gedeeld door 10 doen.',
          en: 'I can do a decimal times 10 or divided by 10.',
        },
        older: {
          nl: 'Ik kan kommagetallen vermenigvuldigen met en delen door 10, 100 en 1000.',
          en: 'I can multiply and divide decimals by 10, 100 and 1000.',
        },
      },
      criteria: [
        {
          nl: 'Ik laat de cijfers opschuiven: één plaats voor elke nul.',
          en: 'I move the digits: one place for every zero.',
        },
        {
          nl: 'Ik controleer of mijn antwoord groter of kleiner moet zijn.',
          en: 'I check whether my answer should be larger or smaller.',
        },
      ],
      why: {
        nl: 'Je zet er in één stap meter om in centimeter of gram in kilogram.',
        en: 'You change metres to centimetres or grams to kilograms in one step.',
      },
      requires: ['W4.KOM.1', 'W4.VER.4'],
      minimum: true,
    },
    {
      code: 'W5.KOM.6',
      year: 5,
      statement: {
        nl: 'Breuken omzetten in kommagetallen en omgekeerd.',
        en: 'Convert fractions to decimals and back.',
      },
      iCan: {
        young: { nl: 'Ik weet dat een half hetzelfde is als 0,5.', en: 'I know that a half is the same as 0.5.' },
        older: {
          nl: 'Ik kan een breuk als kommagetal schrijven en omgekeerd.',
          en: 'I can write a fraction as a decimal and back.',
        },
      },
      criteria: [
        { nl: 'Ik maak een breuk met noemer 10 of 100.', en: 'I make a fraction with denominator 10 or 100.' },
        {
          nl: 'Ik ken de gewone uit het hoofd: 1/2, 1/4, 3/4, 1/5.',
          en: 'I know the common ones by heart: 1/2, 1/4, 3/4, 1/5.',
        },
      ],
      why: {
        nl: 'Zo kies je telkens de vorm waarmee je het makkelijkst rekent.',
        en: 'It lets you choose the form that is easiest to work with.',
      },
      requires: ['W4.KOM.1', 'W4.BR.3'],
      minimum: true,
    },
    {
      code: 'W6.KOM.7',
      year: 6,
      statement: { nl: 'Kommagetallen vermenigvuldigen.', en: 'Multiply decimals.' },
      iCan: {
        young: { nl: 'Ik kan kommagetallen met elkaar vermenigvuldigen.', en: 'I can multiply decimal numbers.' },
        older: {
          nl: 'Ik kan een kommagetal vermenigvuldigen met een ander getal.',
          en: 'I can multiply a decimal by another number.',
        },
      },
      criteria: [
        { nl: 'Ik schat eerst om te weten waar de komma komt.', en: 'I estimate first to know where the point goes.' },
        {
          nl: 'Ik tel de cijfers na de komma van beide getallen.',
          en: 'I count the digits after the point in both numbers.',
        },
      ],
      why: {
        nl: 'Hoeveel kost 1,5 kilogram appels? Zo reken je het uit.',
        en: 'What do 1.5 kilograms of apples cost? This is how you find out.',
      },
      requires: ['W5.KOM.5', 'W5.VER.8'],
      minimum: true,
    },
  ],
};
