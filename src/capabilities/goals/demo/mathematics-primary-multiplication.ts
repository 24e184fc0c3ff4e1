import type { DemoLine } from './demo-goal.ts';

export const MATHEMATICS_PRIMARY_MULTIPLICATION: DemoLine = {
  key: 'vermenigvuldigen-delen',
  title: { nl: 'Vermenigvuldigen en delen', en: 'Multiplication and division' },
  goals: [
    {
      code: 'W3.VER.1',
      year: 3,
      statement: {
        nl: 'De tafels van vermenigvuldiging tot 10 vlot kennen.',
        en: 'Know the multiplication tables up to 10 fluently.',
      },
      iCan: {
        young: { nl: 'Ik ken de tafels.', en: 'I know my times tables.' },
        older: { nl: 'Ik ken alle tafels tot 10 vlot.', en: 'I know all tables up to 10 fluently.' },
      },
      criteria: [
        {
          nl: 'Ik ken het antwoord snel of vind het met een tafel die ik al ken.',
          en: 'I know the answer quickly or find it with a table I already know.',
        },
        { nl: 'Ik weet dat 6 × 4 en 4 × 6 evenveel zijn.', en: 'I know that 6 × 4 and 4 × 6 are the same.' },
      ],
      why: {
        nl: 'Bijna al het verdere rekenen gaat vlotter als je de tafels kent.',
        en: 'Almost all other arithmetic gets easier once you know the tables.',
      },
      requires: ['W3.OPT.1'],
      minimum: true,
    },
    {
      code: 'W3.VER.2',
      year: 3,
      statement: { nl: 'Delingen maken die bij de tafels horen.', en: 'Do divisions that belong to the tables.' },
      iCan: {
        young: { nl: 'Ik kan eerlijk verdelen.', en: 'I can share fairly.' },
        older: { nl: 'Ik kan delingen oplossen met de tafels.', en: 'I can solve divisions with the tables.' },
      },
      criteria: [
        {
          nl: 'Ik zoek de vermenigvuldiging die bij de deling hoort.',
          en: 'I find the multiplication that belongs to the division.',
        },
        { nl: 'Ik controleer met een vermenigvuldiging.', en: 'I check with a multiplication.' },
      ],
      why: {
        nl: 'Zo verdeel je koekjes, ploegen of werk eerlijk.',
        en: 'It lets you share biscuits, teams or work fairly.',
      },
      requires: ['W3.VER.1'],
      minimum: true,
    },
    {
      code: 'W3.VER.3',
      year: 3,
      statement: {
        nl: 'Delen met rest en de rest gebruiken in de situatie.',
        en: 'Divide with a remainder and use the remainder in context.',
      },
      iCan: {
        young: { nl: 'Ik kan verdelen en zeggen hoeveel er overblijft.', en: 'I can share and say how many are left.' },
        older: {
          nl: 'Ik kan delen met rest en beslissen wat er met de rest gebeurt.',
          en: 'I can divide with a remainder and decide what happens to it.',
        },
      },
      criteria: [
        {
          nl: 'Mijn rest is altijd kleiner dan het getal waardoor ik deel.',
          en: 'My remainder is always smaller than the number I divide by.',
        },
        {
          nl: 'Ik beslis of er voor de rest nog één extra nodig is.',
          en: 'I decide whether one extra is needed for the remainder.',
        },
      ],
      why: {
        nl: "Hoeveel auto's zijn er nodig voor de hele klas? De rest telt dan ook mee!",
        en: 'How many cars does the whole class need? The remainder counts too!',
      },
      requires: ['W3.VER.2'],
      minimum: true,
    },
    {
      code: 'W4.VER.4',
      year: 4,
      statement: {
        nl: 'Vermenigvuldigen met en delen door 10, 100 en 1000.',
        en: 'Multiply and divide by 10, 100 and 1000.',
      },
      iCan: {
        young: { nl: 'Ik kan keer 10 en keer 100 doen.', en: 'I can do times 10 and times 100.' },
        older: {
          nl: 'Ik kan vermenigvuldigen met en delen door 10, 100 en 1000.',
          en: 'I can multiply and divide by 10, 100 and 1000.',
        },
      },
      criteria: [
        { nl: 'Ik weet dat elk cijfer van plaats verandert.', en: 'I know that every digit changes place.' },
        { nl: 'Ik tel met hoeveel plaatsen de cijfers opschuiven.', en: 'I count how many places the digits move.' },
      ],
      why: {
        nl: 'Je hebt het nodig om maten om te zetten, zoals meter en centimeter.',
        en: 'You need it to change measures, such as metres and centimetres.',
      },
      requires: ['W4.GET.4', 'W3.VER.2'],
      minimum: true,
    },
    {
      code: 'W4.VER.5',
      year: 4,
      statement: {
        nl: 'Een getal van twee of drie cijfers vermenigvuldigen met een getal van één cijfer.',
        en: 'Multiply a two- or three-digit number by a one-digit number.',
      },
      iCan: {
        young: {
          nl: 'Ik kan een groot getal keer een klein getal doen.',
          en: 'I can do a big number times a small number.',
        },
        older: {
          nl: 'Ik kan een getal van drie cijfers vermenigvuldigen met een getal van één cijfer.',
          en: 'I can multiply a three-digit number by a one-digit number.',
        },
      },
      criteria: [
        {
          nl: 'Ik vermenigvuldig elk deel: honderdtallen, tientallen en eenheden.',
          en: 'I multiply every part: hundreds, tens and ones.',
        },
        { nl: 'Ik tel wat ik onthoud op bij de volgende kolom.', en: 'I add what I carry to the next column.' },
      ],
      why: {
        nl: 'Hoeveel kosten zes tickets van 125 euro? Zo weet je het.',
        en: 'What do six tickets of 125 euros cost? This tells you.',
      },
      requires: ['W3.VER.1', 'W3.OPT.3', 'W4.GET.4'],
      minimum: true,
    },
    {
      code: 'W4.VER.6',
      year: 4,
      statement: {
        nl: 'Een getal van drie cijfers delen door een getal van één cijfer.',
        en: 'Divide a three-digit number by a one-digit number.',
      },
      iCan: {
        young: { nl: 'Ik kan een groot getal verdelen.', en: 'I can share a big number.' },
        older: {
          nl: 'Ik kan een getal van drie cijfers delen door een getal van één cijfer.',
          en: 'I can divide a three-digit number by a one-digit number.',
        },
      },
      criteria: [
        {
          nl: 'Ik splits het getal in stukken die ik goed kan delen.',
          en: 'I split the number into parts that I can divide well.',
        },
        {
          nl: 'Ik schrijf een 0 in het antwoord als een stuk te klein is om te delen.',
          en: 'I write a 0 in the answer when a part is too small to divide.',
        },
      ],
      why: {
        nl: 'Zo verdeel je een groot bedrag of een lange afstand in gelijke stukken.',
        en: 'It lets you split a large amount or a long distance into equal parts.',
      },
      requires: ['W3.VER.3', 'W4.VER.5'],
      minimum: true,
    },
    {
      code: 'W4.VER.7',
      year: 4,
      statement: {
        nl: 'Handig rekenen met de eigenschappen van de vermenigvuldiging.',
        en: 'Calculate cleverly with the properties of multiplication.',
      },
      iCan: {
        young: {
          nl: 'Ik kan een slimme weg kiezen om te vermenigvuldigen.',
          en: 'I can choose a clever way to multiply.',
        },
        older: {
          nl: 'Ik kan een moeilijke vermenigvuldiging omvormen tot een makkelijke.',
          en: 'I can turn a hard multiplication into an easy one.',
        },
      },
      criteria: [
        {
          nl: 'Ik zie wanneer een getal bijna rond is, zoals 99 of 25.',
          en: 'I see when a number is nearly round, such as 99, or handy, such as 25.',
        },
        { nl: 'Ik leg uit waarom mijn weg klopt.', en: 'I explain why my way is right.' },
      ],
      why: {
        nl: 'Met een slimme weg reken je vaak sneller dan met een rekenmachine.',
        en: 'With a clever way you are often faster than a calculator.',
      },
      requires: ['W4.VER.4', 'W4.VER.5'],
      minimum: false,
    },
    {
      code: 'W5.VER.8',
      year: 5,
      statement: {
        nl: 'Getallen van twee cijfers met elkaar vermenigvuldigen.',
        en: 'Multiply two-digit numbers by each other.',
      },
      iCan: {
        young: {
          nl: 'Ik kan twee grotere getallen met elkaar vermenigvuldigen.',
          en: 'I can multiply two bigger numbers.',
        },
        older: {
          nl: 'Ik kan een getal van twee cijfers vermenigvuldigen met een getal van twee cijfers.',
          en: 'I can multiply a two-digit number by a two-digit number.',
        },
      },
      criteria: [
        {
          nl: 'Ik vermenigvuldig met de tientallen én met de eenheden.',
          en: 'I multiply by the tens and by the ones.',
        },
        {
          nl: 'Ik schat vooraf hoe groot het antwoord ongeveer is.',
          en: 'I estimate beforehand how big the answer will be.',
        },
      ],
      why: {
        nl: 'Je rekent er oppervlakten en grote aankopen mee uit.',
        en: 'You work out areas and large purchases with it.',
      },
      requires: ['W4.VER.4', 'W4.VER.5'],
      minimum: true,
    },
  ],
};
