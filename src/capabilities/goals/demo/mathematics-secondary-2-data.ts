import type { DemoLine } from './demo-goal.ts';

/** Learning lines about coordinates and statistics for the second grade of secondary school. */
export const DATA_LINES_SECONDARY_2: readonly DemoLine[] = [
  {
    key: 'analytische-meetkunde',
    title: { nl: 'Analytische meetkunde', en: 'Coordinate geometry' },
    goals: [
      {
        code: 'W10.ANA.1',
        year: 10,
        statement: {
          nl: 'Het midden van een lijnstuk bepalen met coördinaten.',
          en: 'Find the midpoint of a segment with coordinates.',
        },
        iCan: {
          older: {
            nl: 'Ik kan het midden tussen twee punten berekenen.',
            en: 'I can calculate the midpoint between two points.',
          },
        },
        criteria: [
          {
            nl: 'Ik neem het gemiddelde van de x-waarden en van de y-waarden.',
            en: 'I take the mean of the x-values and of the y-values.',
          },
          {
            nl: 'Ik controleer op een tekening of het punt kan.',
            en: 'I check on a drawing whether the point is possible.',
          },
        ],
        why: {
          nl: 'Afspreken halverwege, een figuur centreren, een robot sturen: het begint met een midden.',
          en: 'Meeting halfway, centring a shape, steering a robot: it starts with a midpoint.',
        },
        requires: ['W4.GRA.3', 'W7.GEH.4', 'W7.DAT.2'],
        minimum: true,
      },
      {
        code: 'W10.ANA.2',
        year: 10,
        statement: {
          nl: 'De afstand tussen twee punten berekenen met coördinaten.',
          en: 'Calculate the distance between two points with coordinates.',
        },
        iCan: {
          older: {
            nl: 'Ik kan de afstand tussen twee punten berekenen.',
            en: 'I can calculate the distance between two points.',
          },
        },
        criteria: [
          { nl: 'Ik bereken het verschil in x en in y.', en: 'I calculate the difference in x and in y.' },
          { nl: 'Ik gebruik Pythagoras met die verschillen.', en: 'I use Pythagoras with those differences.' },
        ],
        why: {
          nl: 'Zo weet een game of twee figuren elkaar raken, en een app wie het dichtst bij is.',
          en: 'This is how a game knows whether two figures touch, and an app who is nearest.',
        },
        requires: ['W9.PYT.2', 'W7.GEH.2'],
        minimum: true,
      },
      {
        code: 'W10.ANA.3',
        year: 10,
        statement: {
          nl: 'De vergelijking opstellen van een rechte door een punt, evenwijdig met of loodrecht op een gegeven rechte.',
          en: 'Find the equation of a line through a point, parallel or perpendicular to a given line.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een rechte opstellen die evenwijdig is met of loodrecht staat op een andere.',
            en: 'I can find a line that is parallel or perpendicular to another one.',
          },
        },
        criteria: [
          {
            nl: 'Ik weet dat evenwijdige rechten dezelfde richtingscoëfficiënt hebben.',
            en: 'I know that parallel lines have the same slope.',
          },
          {
            nl: 'Ik weet dat bij loodrechte rechten het product −1 is.',
            en: 'I know that for perpendicular lines the product is −1.',
          },
          {
            nl: 'Ik vul het punt in om de vergelijking af te maken.',
            en: 'I fill in the point to finish the equation.',
          },
        ],
        why: {
          nl: 'Computers tekenen, botsen en spiegelen met precies deze rechten.',
          en: 'Computers draw, bounce and mirror with exactly these lines.',
        },
        requires: ['W9.EGF.3'],
        minimum: false,
      },
    ],
  },
  {
    key: 'statistiek',
    title: { nl: 'Statistiek', en: 'Statistics' },
    goals: [
      {
        code: 'W9.STA.1',
        year: 9,
        statement: {
          nl: 'Gemiddelde, mediaan en modus bepalen uit een frequentietabel.',
          en: 'Find the mean, the median and the mode from a frequency table.',
        },
        iCan: {
          older: {
            nl: 'Ik kan gemiddelde, mediaan en modus vinden in een frequentietabel.',
            en: 'I can find the mean, the median and the mode in a frequency table.',
          },
        },
        criteria: [
          { nl: 'Ik vermenigvuldig elke waarde met haar frequentie.', en: 'I multiply every value by its frequency.' },
          { nl: 'Ik deel door het totale aantal gegevens.', en: 'I divide by the total number of data.' },
          {
            nl: 'Ik verwar de modus niet met de hoogste frequentie zelf.',
            en: 'I do not confuse the mode with the highest frequency itself.',
          },
        ],
        why: {
          nl: 'Een enquête met duizend antwoorden past in één tabel: zo haal je er het verhaal uit.',
          en: 'A survey with a thousand answers fits in one table: this is how you get the story out.',
        },
        requires: ['W7.DAT.2'],
        minimum: true,
      },
      {
        code: 'W10.STA.2',
        year: 10,
        statement: {
          nl: 'Kwartielen, interkwartielafstand en spreidingsbreedte van een reeks gegevens bepalen.',
          en: 'Find the quartiles, the interquartile range and the range of a set of data.',
        },
        iCan: {
          older: {
            nl: 'Ik kan zeggen hoe ver gegevens uit elkaar liggen met kwartielen.',
            en: 'I can say how spread out data are with quartiles.',
          },
        },
        criteria: [
          {
            nl: 'Ik deel de geordende gegevens in vier even grote groepen.',
            en: 'I divide the ordered data into four equal groups.',
          },
          {
            nl: 'Ik bereken de interkwartielafstand als Q3 − Q1.',
            en: 'I calculate the interquartile range as Q3 − Q1.',
          },
        ],
        why: {
          nl: 'Twee klassen of twee spelers met hetzelfde gemiddelde kunnen heel verschillend zijn: de spreiding toont het.',
          en: 'Two classes or players with the same mean can be very different: the spread shows it.',
        },
        requires: ['W7.DAT.2', 'W7.GEH.1'],
        minimum: true,
      },
      {
        code: 'W10.STA.3',
        year: 10,
        statement: {
          nl: 'De standaardafwijking van een kleine reeks gegevens berekenen en interpreteren.',
          en: 'Calculate and interpret the standard deviation of a small set of data.',
        },
        iCan: {
          older: {
            nl: 'Ik kan de standaardafwijking berekenen en uitleggen wat ze zegt.',
            en: 'I can calculate the standard deviation and explain what it says.',
          },
        },
        criteria: [
          {
            nl: 'Ik bereken de afwijkingen van het gemiddelde en hun kwadraten.',
            en: 'I calculate the deviations from the mean and their squares.',
          },
          {
            nl: 'Ik neem het gemiddelde van de kwadraten en trek de wortel.',
            en: 'I take the mean of the squares and then the root.',
          },
          { nl: 'Ik herken de reeks met de grootste spreiding.', en: 'I recognise the set with the largest spread.' },
        ],
        why: {
          nl: 'Van medicijnen tot sportdata: de standaardafwijking zegt of een verschil iets betekent.',
          en: 'From medicines to sports data: the standard deviation says whether a difference means something.',
        },
        requires: ['W10.STA.2', 'W8.MAC.3'],
        minimum: false,
      },
    ],
  },
];
