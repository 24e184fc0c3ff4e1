import type { DemoLine } from './demo-goal.ts';

export const MATHEMATICS_PRIMARY_RATIOS: DemoLine = {
  key: 'procenten-verhoudingen',
  title: { nl: 'Procenten en verhoudingen', en: 'Percentages and ratios' },
  goals: [
    {
      code: 'W5.PRO.1',
      year: 5,
      statement: {
        nl: 'Met verhoudingen rekenen, bijvoorbeeld in recepten.',
        en: 'Work with ratios, for example in recipes.',
      },
      iCan: {
        young: { nl: 'Ik kan een recept maken voor meer kinderen.', en: 'I can make a recipe for more children.' },
        older: {
          nl: 'Ik kan met verhoudingen rekenen, bijvoorbeeld om een recept aan te passen.',
          en: 'I can work with ratios, for example to adapt a recipe.',
        },
      },
      criteria: [
        {
          nl: 'Ik doe met alle hoeveelheden hetzelfde: vermenigvuldigen of delen.',
          en: 'I do the same to all quantities: multiply or divide.',
        },
        {
          nl: 'Als het niet in één keer gaat, zoek ik eerst de hoeveelheid voor één.',
          en: 'If it does not work in one go, I first find the amount for one.',
        },
      ],
      why: {
        nl: 'Zo smaken pannenkoeken voor 12 even goed als voor 4.',
        en: 'That way pancakes for 12 taste as good as pancakes for 4.',
      },
      requires: ['W4.VER.5', 'W4.VER.6'],
      minimum: true,
    },
    {
      code: 'W5.PRO.2',
      year: 5,
      statement: {
        nl: 'Procenten, breuken en kommagetallen in elkaar omzetten.',
        en: 'Convert between percentages, fractions and decimals.',
      },
      iCan: {
        young: { nl: 'Ik weet dat 50 % de helft is.', en: 'I know that 50% is half.' },
        older: {
          nl: 'Ik kan een procent als breuk en als kommagetal schrijven.',
          en: 'I can write a percentage as a fraction and as a decimal.',
        },
      },
      criteria: [
        { nl: "Ik weet dat procent 'op honderd' betekent.", en: "I know that percent means 'out of a hundred'." },
        {
          nl: 'Ik ken de gewone uit het hoofd, zoals 25 % = 1/4.',
          en: 'I know the common ones by heart, such as 25% = 1/4.',
        },
      ],
      why: {
        nl: 'De batterij van een tablet en een korting in de winkel tonen procenten.',
        en: 'The battery of a tablet and a discount in a shop show percentages.',
      },
      requires: ['W5.KOM.6'],
      minimum: true,
    },
    {
      code: 'W6.PRO.3',
      year: 6,
      statement: { nl: 'Een percentage van een getal berekenen.', en: 'Calculate a percentage of a number.' },
      iCan: {
        young: { nl: 'Ik kan een procent van een getal nemen.', en: 'I can take a percentage of a number.' },
        older: {
          nl: 'Ik kan een percentage van een getal berekenen.',
          en: 'I can calculate a percentage of a number.',
        },
      },
      criteria: [
        { nl: 'Ik vind eerst 1 %, 10 % of een handige breuk.', en: 'I first find 1%, 10% or a handy fraction.' },
        { nl: 'Ik bouw daarmee het gevraagde percentage op.', en: 'I build the percentage I need from it.' },
      ],
      why: {
        nl: 'Zo begrijp je uitslagen, etiketten en nieuws.',
        en: 'It helps you understand results, labels and news.',
      },
      requires: ['W5.PRO.2', 'W3.BR.2'],
      minimum: true,
    },
    {
      code: 'W6.PRO.4',
      year: 6,
      statement: {
        nl: 'Een nieuwe prijs berekenen na een korting of een verhoging in procent.',
        en: 'Calculate a new price after a percentage discount or increase.',
      },
      iCan: {
        young: {
          nl: 'Ik kan uitrekenen wat iets kost met korting.',
          en: 'I can work out what something costs with a discount.',
        },
        older: {
          nl: 'Ik kan een nieuwe prijs berekenen na een korting of een verhoging.',
          en: 'I can calculate a new price after a discount or an increase.',
        },
      },
      criteria: [
        {
          nl: 'Ik bereken eerst hoeveel euro de korting of verhoging is.',
          en: 'I first calculate how many euros the discount or increase is.',
        },
        {
          nl: 'Ik trek af bij een korting en tel op bij een verhoging.',
          en: 'I subtract for a discount and add for an increase.',
        },
      ],
      why: { nl: 'In de solden weet je wat je echt betaalt.', en: 'In the sales you know what you really pay.' },
      requires: ['W6.PRO.3'],
      minimum: true,
    },
    {
      code: 'W6.PRO.5',
      year: 6,
      statement: {
        nl: 'Met een schaal rekenen op kaarten en plattegronden.',
        en: 'Work with a scale on maps and plans.',
      },
      iCan: {
        young: {
          nl: 'Ik kan op een kaart zien hoe ver iets echt is.',
          en: 'I can see on a map how far something really is.',
        },
        older: {
          nl: 'Ik kan met de schaal van een kaart of plattegrond rekenen.',
          en: 'I can work with the scale of a map or plan.',
        },
      },
      criteria: [
        { nl: 'Ik weet wat 1 cm op de kaart in het echt is.', en: 'I know what 1 cm on the map is in reality.' },
        { nl: 'Ik zet het antwoord om in een passende maat.', en: 'I change the answer into a suitable unit.' },
      ],
      why: { nl: 'Zo plan je een fietstocht met een kaart.', en: 'It lets you plan a bike ride with a map.' },
      requires: ['W5.PRO.1', 'W3.MET.1'],
      minimum: true,
    },
    {
      code: 'W6.PRO.6',
      year: 6,
      statement: {
        nl: 'Rekenen met gemiddelde snelheid, afstand en tijd.',
        en: 'Work with average speed, distance and time.',
      },
      iCan: {
        young: {
          nl: 'Ik kan uitrekenen hoe ver je komt in een uur.',
          en: 'I can work out how far you get in an hour.',
        },
        older: { nl: 'Ik kan rekenen met snelheid, afstand en tijd.', en: 'I can work with speed, distance and time.' },
      },
      criteria: [
        {
          nl: 'Ik weet dat km/u zegt hoeveel km je in één uur aflegt.',
          en: 'I know that km/h says how many km you cover in one hour.',
        },
        { nl: 'Ik reken minuten om naar een deel van een uur.', en: 'I change minutes into a part of an hour.' },
      ],
      why: {
        nl: 'Je weet hoe laat je aankomt als je weet hoe snel je gaat.',
        en: 'You know when you will arrive if you know how fast you go.',
      },
      requires: ['W5.PRO.1', 'W4.TIJ.3'],
      minimum: false,
    },
  ],
};
