import type { DemoLine } from './demo-goal.ts';

export const MATHEMATICS_PRIMARY_NUMBERS: DemoLine = {
  key: 'getallen',
  title: { nl: 'Getallen', en: 'Numbers' },
  goals: [
    {
      code: 'W3.GET.1',
      year: 3,
      statement: {
        nl: 'Getallen tot 1000 lezen, schrijven en opbouwen uit honderdtallen, tientallen en eenheden.',
        en: 'Read, write and build numbers up to 1000 from hundreds, tens and ones.',
      },
      iCan: {
        young: { nl: 'Ik kan getallen tot 1000 lezen en schrijven.', en: 'I can read and write numbers up to 1000.' },
        older: {
          nl: 'Ik kan getallen tot 1000 lezen, schrijven en splitsen in honderdtallen, tientallen en eenheden.',
          en: 'I can read, write and split numbers up to 1000 into hundreds, tens and ones.',
        },
      },
      criteria: [
        {
          nl: 'Ik zeg hoeveel een cijfer waard is, ook als er een 0 in het getal staat.',
          en: 'I say what a digit is worth, even when the number has a 0 in it.',
        },
        {
          nl: 'Ik schrijf een getal dat ik hoor juist in cijfers.',
          en: 'I write a number that I hear correctly in digits.',
        },
      ],
      why: {
        nl: 'Zo lees je prijzen, huisnummers en bladzijden zonder je te vergissen.',
        en: 'It lets you read prices, house numbers and page numbers without mistakes.',
      },
      requires: [],
      minimum: true,
    },
    {
      code: 'W3.GET.2',
      year: 3,
      statement: { nl: 'Getallen tot 1000 vergelijken en ordenen.', en: 'Compare and order numbers up to 1000.' },
      iCan: {
        young: { nl: 'Ik kan zeggen welk getal het grootst is.', en: 'I can say which number is the biggest.' },
        older: {
          nl: 'Ik kan getallen tot 1000 vergelijken en van klein naar groot zetten.',
          en: 'I can compare numbers up to 1000 and put them in order from small to large.',
        },
      },
      criteria: [
        {
          nl: 'Ik kijk eerst naar de honderdtallen, dan naar de tientallen, dan naar de eenheden.',
          en: 'I look at the hundreds first, then the tens, then the ones.',
        },
        { nl: 'Ik zet vijf getallen in de juiste volgorde.', en: 'I put five numbers in the right order.' },
      ],
      why: {
        nl: 'Je gebruikt het om scores, prijzen en afstanden te vergelijken.',
        en: 'You use it to compare scores, prices and distances.',
      },
      requires: ['W3.GET.1'],
      minimum: true,
    },
    {
      code: 'W3.GET.3',
      year: 3,
      statement: {
        nl: 'Getallen tot 1000 op een getallenlijn aflezen en plaatsen.',
        en: 'Read and place numbers up to 1000 on a number line.',
      },
      iCan: {
        young: {
          nl: 'Ik kan zien welk getal bij een pijltje op de getallenlijn hoort.',
          en: 'I can see which number belongs to an arrow on the number line.',
        },
        older: {
          nl: 'Ik kan getallen tot 1000 op een getallenlijn aflezen.',
          en: 'I can read numbers up to 1000 on a number line.',
        },
      },
      criteria: [
        { nl: 'Ik zoek eerst uit hoe groot één sprong is.', en: 'I first find out how big one jump is.' },
        { nl: 'Ik lees het getal bij het pijltje af.', en: 'I read the number at the arrow.' },
      ],
      why: {
        nl: 'Een meetlat, een thermometer en een maatbeker zijn ook getallenlijnen.',
        en: 'A ruler, a thermometer and a measuring jug are number lines too.',
      },
      requires: ['W3.GET.2'],
      minimum: true,
    },
    {
      code: 'W4.GET.4',
      year: 4,
      statement: {
        nl: 'De waarde van cijfers in getallen tot 100 000 bepalen.',
        en: 'Determine the value of digits in numbers up to 100,000.',
      },
      iCan: {
        young: {
          nl: 'Ik kan zeggen hoeveel een cijfer waard is in een groot getal.',
          en: 'I can say what a digit is worth in a big number.',
        },
        older: {
          nl: 'Ik kan getallen tot 100 000 lezen en zeggen hoeveel elk cijfer waard is.',
          en: 'I can read numbers up to 100,000 and say what each digit is worth.',
        },
      },
      criteria: [
        {
          nl: 'Ik weet hoeveel duizendtallen, honderdtallen, tientallen en eenheden er zijn.',
          en: 'I know how many thousands, hundreds, tens and ones there are.',
        },
        { nl: 'Ik schrijf een 0 op een plaats waar niets is.', en: 'I write a 0 in a place where there is nothing.' },
      ],
      why: {
        nl: 'Het aantal inwoners van een gemeente lees je zo in één keer goed.',
        en: 'It lets you read the population of a town correctly at once.',
      },
      requires: ['W3.GET.1'],
      minimum: true,
    },
    {
      code: 'W4.GET.5',
      year: 4,
      statement: {
        nl: 'Getallen afronden op een tiental, honderdtal of duizendtal.',
        en: 'Round numbers to the nearest ten, hundred or thousand.',
      },
      iCan: {
        young: {
          nl: 'Ik kan een getal vervangen door een rond getal dat dichtbij ligt.',
          en: 'I can swap a number for a round number close to it.',
        },
        older: {
          nl: 'Ik kan getallen afronden op een tiental, een honderdtal of een duizendtal.',
          en: 'I can round numbers to the nearest ten, hundred or thousand.',
        },
      },
      criteria: [
        {
          nl: 'Ik kijk tussen welke twee ronde getallen mijn getal ligt.',
          en: 'I see between which two round numbers my number lies.',
        },
        {
          nl: 'Ik kies het ronde getal dat het dichtst ligt; bij het midden ga ik naar boven.',
          en: 'I choose the nearest round number; in the middle I go up.',
        },
      ],
      why: {
        nl: 'Met ronde getallen schat je snel of een antwoord kan kloppen.',
        en: 'With round numbers you quickly estimate whether an answer can be right.',
      },
      requires: ['W4.GET.4', 'W3.GET.3'],
      minimum: true,
    },
    {
      code: 'W4.GET.6',
      year: 4,
      statement: {
        nl: 'De regel van een getallenrij vinden en de rij voortzetten.',
        en: 'Find the rule of a number sequence and continue it.',
      },
      iCan: {
        young: { nl: 'Ik kan de regel van een rij getallen vinden.', en: 'I can find the rule of a row of numbers.' },
        older: {
          nl: 'Ik kan de regel van een getallenrij vinden en de rij verder zetten.',
          en: 'I can find the rule of a number sequence and continue it.',
        },
      },
      criteria: [
        {
          nl: 'Ik kijk wat er van het ene getal naar het volgende gebeurt.',
          en: 'I look at what happens from one number to the next.',
        },
        {
          nl: 'Ik controleer mijn regel bij alle getallen van de rij.',
          en: 'I check my rule with all the numbers of the sequence.',
        },
        {
          nl: 'Ik vind ook een regel met twee verschillende stappen.',
          en: 'I also find a rule with two different steps.',
        },
      ],
      why: {
        nl: 'Patronen zien is het begin van algebra en van programmeren.',
        en: 'Seeing patterns is where algebra and programming begin.',
      },
      requires: ['W3.GET.2', 'W3.VER.1'],
      minimum: false,
    },
    {
      code: 'W5.GET.7',
      year: 5,
      statement: {
        nl: 'Getallen tot 10 miljoen lezen, schrijven en vergelijken.',
        en: 'Read, write and compare numbers up to 10 million.',
      },
      iCan: {
        young: { nl: 'Ik kan heel grote getallen lezen.', en: 'I can read very big numbers.' },
        older: {
          nl: 'Ik kan getallen tot 10 miljoen lezen, schrijven en vergelijken.',
          en: 'I can read, write and compare numbers up to 10 million.',
        },
      },
      criteria: [
        {
          nl: 'Ik verdeel een groot getal van rechts naar links in groepjes van drie cijfers.',
          en: 'I split a large number into groups of three digits, from right to left.',
        },
        { nl: 'Ik schrijf nullen waar een groepje niet vol is.', en: 'I write zeros where a group is not full.' },
      ],
      why: {
        nl: 'In het nieuws en in de wetenschap kom je vaak grote getallen tegen.',
        en: 'You often meet large numbers in the news and in science.',
      },
      requires: ['W4.GET.4'],
      minimum: true,
    },
    {
      code: 'W5.GET.8',
      year: 5,
      statement: {
        nl: 'Negatieve getallen gebruiken in situaties zoals temperatuur en verdiepingen.',
        en: 'Use negative numbers in situations such as temperature and floors.',
      },
      iCan: {
        young: { nl: 'Ik kan rekenen met graden onder nul.', en: 'I can work with degrees below zero.' },
        older: {
          nl: 'Ik kan werken met negatieve getallen bij temperatuur en verdiepingen.',
          en: 'I can work with negative numbers for temperature and floors.',
        },
      },
      criteria: [
        { nl: 'Ik stap op de getallenlijn over de nul heen.', en: 'I step across zero on the number line.' },
        { nl: 'Ik weet dat −8 kouder is dan −3.', en: 'I know that −8 is colder than −3.' },
      ],
      why: {
        nl: 'In de winter lees je zo de thermometer, en in een lift de kelder.',
        en: 'It helps you read a thermometer in winter, and find the basement in a lift.',
      },
      requires: ['W3.GET.3'],
      minimum: true,
    },
  ],
};
