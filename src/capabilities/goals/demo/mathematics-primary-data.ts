import type { DemoLine } from './demo-goal.ts';

export const MATHEMATICS_PRIMARY_DATA: DemoLine = {
  key: 'grafieken-tabellen',
  title: { nl: 'Grafieken, tabellen en kans', en: 'Graphs, tables and chance' },
  goals: [
    {
      code: 'W3.GRA.1',
      year: 3,
      statement: {
        nl: 'Gegevens aflezen in een tabel en ermee rekenen.',
        en: 'Read data in a table and calculate with them.',
      },
      iCan: {
        young: { nl: 'Ik kan iets opzoeken in een tabel.', en: 'I can look something up in a table.' },
        older: {
          nl: 'Ik kan gegevens in een tabel zoeken en ermee rekenen.',
          en: 'I can find data in a table and calculate with them.',
        },
      },
      criteria: [
        { nl: 'Ik vind de juiste rij en de juiste kolom.', en: 'I find the right row and the right column.' },
        { nl: 'Ik gebruik alleen de getallen die ik nodig heb.', en: 'I use only the numbers I need.' },
      ],
      why: {
        nl: "Uurroosters, scores en menu's staan in tabellen.",
        en: 'Timetables, scores and menus are in tables.',
      },
      requires: ['W3.GET.2', 'W3.OPT.1'],
      minimum: true,
    },
    {
      code: 'W3.GRA.2',
      year: 3,
      statement: { nl: 'Een staafdiagram aflezen en vergelijken.', en: 'Read and compare a bar chart.' },
      iCan: {
        young: { nl: 'Ik kan zien hoeveel een staaf toont.', en: 'I can see how much a bar shows.' },
        older: {
          nl: 'Ik kan een staafdiagram aflezen en staven vergelijken.',
          en: 'I can read a bar chart and compare bars.',
        },
      },
      criteria: [
        { nl: 'Ik kijk eerst hoe groot één stap op de as is.', en: 'I first see how big one step on the axis is.' },
        { nl: 'Ik bereken het verschil tussen twee staven.', en: 'I calculate the difference between two bars.' },
      ],
      why: {
        nl: 'In een grafiek zie je in één oogopslag wat het meest gekozen is.',
        en: 'In a chart you see at a glance what was chosen most.',
      },
      requires: ['W3.GRA.1', 'W3.GET.3'],
      minimum: true,
    },
    {
      code: 'W4.GRA.3',
      year: 4,
      statement: {
        nl: 'De plaats van een punt in een rooster aangeven met twee getallen.',
        en: 'Give the position of a point in a grid with two numbers.',
      },
      iCan: {
        young: { nl: 'Ik kan zeggen waar een punt op een rooster ligt.', en: 'I can say where a point is on a grid.' },
        older: {
          nl: 'Ik kan een punt in een rooster aanduiden met twee getallen.',
          en: 'I can give a point in a grid with two numbers.',
        },
      },
      criteria: [
        { nl: 'Ik lees eerst opzij af, dan naar boven.', en: 'I read across first, then up.' },
        { nl: 'Ik schrijf de twee getallen in de juiste volgorde.', en: 'I write the two numbers in the right order.' },
      ],
      why: { nl: 'Zo werken kaarten, spelletjes en gps.', en: 'Maps, games and GPS work this way.' },
      requires: ['W3.GET.3'],
      minimum: true,
    },
    {
      code: 'W4.GRA.4',
      year: 4,
      statement: {
        nl: 'Kansen vergelijken en zeggen hoe groot een kans is.',
        en: 'Compare chances and say how big a chance is.',
      },
      iCan: {
        young: { nl: 'Ik kan zeggen waar de meeste kans op is.', en: 'I can say what has the best chance.' },
        older: {
          nl: 'Ik kan kansen vergelijken en een kans als breuk schrijven.',
          en: 'I can compare chances and write a chance as a fraction.',
        },
      },
      criteria: [
        {
          nl: 'Ik tel hoeveel uitkomsten er zijn en hoeveel ik er wil.',
          en: 'I count how many outcomes there are and how many I want.',
        },
        { nl: 'Ik weet dat een dobbelsteen geen geheugen heeft.', en: 'I know that a die has no memory.' },
      ],
      why: {
        nl: 'Je begrijpt spelletjes, het weerbericht en loterijen beter.',
        en: 'You understand games, the weather forecast and lotteries better.',
      },
      requires: ['W3.BR.1', 'W3.GRA.1'],
      minimum: false,
    },
    {
      code: 'W5.GRA.5',
      year: 5,
      statement: {
        nl: 'Het gemiddelde van een reeks getallen berekenen.',
        en: 'Calculate the mean of a set of numbers.',
      },
      iCan: {
        young: {
          nl: 'Ik kan uitrekenen hoeveel iedereen krijgt als alles eerlijk verdeeld wordt.',
          en: 'I can work out how much everybody gets if all is shared fairly.',
        },
        older: {
          nl: 'Ik kan het gemiddelde van een reeks getallen berekenen.',
          en: 'I can calculate the mean of a set of numbers.',
        },
      },
      criteria: [
        {
          nl: 'Ik tel alles samen en deel door het aantal getallen.',
          en: 'I add everything and divide by how many numbers there are.',
        },
        { nl: 'Ik tel een 0 ook mee.', en: 'I count a 0 too.' },
      ],
      why: {
        nl: 'Met een gemiddelde vergelijk je temperaturen, scores en zakgeld.',
        en: 'With a mean you compare temperatures, scores and pocket money.',
      },
      requires: ['W3.GRA.2', 'W4.VER.6'],
      minimum: true,
    },
  ],
};
