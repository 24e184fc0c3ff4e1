import type { DemoLine } from './demo-goal.ts';

/** Learning lines about functions and triangles for the second grade of secondary school. */
export const FUNCTION_LINES_SECONDARY_2: readonly DemoLine[] = [
  {
    key: 'eerstegraadsfuncties',
    title: { nl: 'Eerstegraadsfuncties', en: 'Linear functions' },
    goals: [
      {
        code: 'W9.EGF.1',
        year: 9,
        statement: {
          nl: 'Een functiewaarde en het nulpunt van een eerstegraadsfunctie berekenen.',
          en: 'Calculate a value and the zero of a linear function.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een functiewaarde en een nulpunt berekenen.',
            en: 'I can calculate a function value and a zero.',
          },
        },
        criteria: [
          { nl: 'Ik vul x in om f(x) te vinden.', en: 'I fill in x to find f(x).' },
          { nl: 'Ik stel f(x) gelijk aan 0 om het nulpunt te vinden.', en: 'I set f(x) equal to 0 to find the zero.' },
          { nl: 'Ik verwar x en f(x) niet.', en: 'I do not confuse x and f(x).' },
        ],
        why: {
          nl: 'Een functie is de motor achter elke app: iets erin, één antwoord eruit.',
          en: 'A function is the engine of every app: something in, one answer out.',
        },
        requires: ['W7.LET.1', 'W8.VGL.2'],
        minimum: true,
      },
      {
        code: 'W9.EGF.2',
        year: 9,
        statement: {
          nl: 'De richtingscoëfficiënt en het snijpunt met de y-as aflezen uit een voorschrift en een grafiek.',
          en: 'Read the slope and the y-intercept from an equation and a graph.',
        },
        iCan: {
          older: {
            nl: 'Ik kan zien hoe steil een rechte is en waar ze de y-as snijdt.',
            en: 'I can see how steep a line is and where it crosses the y-axis.',
          },
        },
        criteria: [
          { nl: 'Ik lees de richtingscoëfficiënt af bij x.', en: 'I read the slope as the number with x.' },
          {
            nl: 'Ik bepaal op een grafiek hoeveel y stijgt als x met 1 stijgt.',
            en: 'On a graph I find how much y rises when x rises by 1.',
          },
          {
            nl: 'Ik zie aan het teken of de rechte stijgt of daalt.',
            en: 'I see from the sign whether the line rises or falls.',
          },
        ],
        why: {
          nl: 'Hoe steil iets stijgt zegt hoe snel het gaat: in een grafiek over klimaat, sport of geld.',
          en: 'How steeply something rises says how fast it goes: in a graph about climate, sport or money.',
        },
        requires: ['W9.EGF.1', 'W8.EVR.2'],
        minimum: true,
      },
      {
        code: 'W9.EGF.3',
        year: 9,
        statement: {
          nl: 'Het voorschrift van een eerstegraadsfunctie opstellen uit twee punten of uit een punt en de richtingscoëfficiënt.',
          en: 'Find the equation of a linear function from two points or from a point and the slope.',
        },
        iCan: {
          older: {
            nl: 'Ik kan de formule van een rechte vinden.',
            en: 'I can find the formula of a line.',
          },
        },
        criteria: [
          {
            nl: 'Ik deel het verschil in y door het verschil in x.',
            en: 'I divide the difference in y by the difference in x.',
          },
          { nl: 'Ik vul een punt in om het losse getal te vinden.', en: 'I fill in a point to find the constant.' },
          { nl: 'Ik controleer met het andere punt.', en: 'I check with the other point.' },
        ],
        why: {
          nl: 'Twee metingen volstaan om een trend te tekenen en vooruit te kijken.',
          en: 'Two measurements are enough to draw a trend and look ahead.',
        },
        requires: ['W9.EGF.2'],
        minimum: true,
      },
      {
        code: 'W9.EGF.4',
        year: 9,
        statement: {
          nl: 'Een situatie met een vaste waarde en een constante verandering beschrijven met een eerstegraadsfunctie en ermee rekenen.',
          en: 'Describe a situation with a fixed value and a constant change by a linear function and calculate with it.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een formule opstellen bij een situatie en er een voorspelling mee doen.',
            en: 'I can set up a formula for a situation and predict with it.',
          },
        },
        criteria: [
          {
            nl: 'Ik herken de beginwaarde en de verandering per stap.',
            en: 'I recognise the starting value and the change per step.',
          },
          { nl: 'Ik kies het juiste teken bij een daling.', en: 'I choose the right sign for a decrease.' },
          { nl: 'Ik bereken wanneer een waarde bereikt wordt.', en: 'I calculate when a value is reached.' },
        ],
        why: {
          nl: 'Zo vergelijk je abonnementen, plan je spaargeld of voorspel je wanneer een batterij leeg is.',
          en: 'This is how you compare subscriptions, plan savings or predict when a battery is empty.',
        },
        requires: ['W9.EGF.2', 'W8.VGL.4'],
        minimum: true,
      },
    ],
  },
  {
    key: 'driehoeken',
    title: { nl: 'Pythagoras en goniometrie', en: 'Pythagoras and trigonometry' },
    goals: [
      {
        code: 'W9.PYT.1',
        year: 9,
        statement: {
          nl: 'Een zijde berekenen met gelijkvormige driehoeken.',
          en: 'Calculate a side with similar triangles.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een lengte berekenen met twee driehoeken van dezelfde vorm.',
            en: 'I can calculate a length with two triangles of the same shape.',
          },
        },
        criteria: [
          { nl: 'Ik zoek welke zijden bij elkaar horen.', en: 'I find which sides belong together.' },
          { nl: 'Ik bepaal de factor tussen beide driehoeken.', en: 'I find the factor between the two triangles.' },
          { nl: 'Ik vermenigvuldig of deel, en tel niet op.', en: 'I multiply or divide, and do not add.' },
        ],
        why: {
          nl: 'Met een schaduw en een stok meet je een boom zonder erin te klimmen.',
          en: 'With a shadow and a stick you measure a tree without climbing it.',
        },
        requires: ['W8.EVR.2', 'W7.HOE.2'],
        minimum: true,
      },
      {
        code: 'W9.PYT.2',
        year: 9,
        statement: {
          nl: 'Een zijde van een rechthoekige driehoek berekenen met de stelling van Pythagoras.',
          en: 'Calculate a side of a right-angled triangle with the theorem of Pythagoras.',
        },
        iCan: {
          older: {
            nl: 'Ik kan de stelling van Pythagoras gebruiken.',
            en: 'I can use the theorem of Pythagoras.',
          },
        },
        criteria: [
          {
            nl: 'Ik herken de schuine zijde, tegenover de rechte hoek.',
            en: 'I recognise the hypotenuse, opposite the right angle.',
          },
          {
            nl: 'Ik weet wanneer ik kwadraten optel en wanneer ik aftrek.',
            en: 'I know when to add squares and when to subtract.',
          },
          { nl: 'Ik trek op het einde de wortel.', en: 'I take the root at the end.' },
        ],
        why: {
          nl: 'Past de kast door de deur, hoe groot is een scherm, hoe ver is het rechtdoor? Pythagoras weet het.',
          en: 'Does the wardrobe fit, how big is a screen, how far is it straight ahead? Pythagoras knows.',
        },
        requires: ['W8.MAC.3', 'W8.VGL.2'],
        minimum: true,
      },
      {
        code: 'W9.PYT.3',
        year: 9,
        statement: {
          nl: 'Een zijde van een rechthoekige driehoek berekenen met sinus, cosinus of tangens.',
          en: 'Calculate a side of a right-angled triangle with sine, cosine or tangent.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een zijde berekenen met sinus, cosinus of tangens.',
            en: 'I can calculate a side with sine, cosine or tangent.',
          },
        },
        criteria: [
          {
            nl: 'Ik benoem overstaande, aanliggende en schuine zijde.',
            en: 'I name the opposite side, the adjacent side and the hypotenuse.',
          },
          { nl: 'Ik kies de verhouding die past.', en: 'I choose the ratio that fits.' },
          { nl: 'Ik zet mijn rekenmachine op graden.', en: 'I set my calculator to degrees.' },
        ],
        why: {
          nl: 'Landmeters, gameontwikkelaars en piloten rekenen van hoek naar afstand.',
          en: 'Surveyors, game developers and pilots calculate from angle to distance.',
        },
        requires: ['W9.PYT.1'],
        minimum: true,
      },
      {
        code: 'W10.PYT.4',
        year: 10,
        statement: {
          nl: 'Een hoek van een rechthoekige driehoek berekenen uit twee zijden.',
          en: 'Calculate an angle of a right-angled triangle from two sides.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een hoek berekenen als ik twee zijden ken.',
            en: 'I can calculate an angle when I know two sides.',
          },
        },
        criteria: [
          {
            nl: 'Ik kies sinus, cosinus of tangens bij de zijden die ik ken.',
            en: 'I choose sine, cosine or tangent for the sides I know.',
          },
          {
            nl: 'Ik gebruik de omgekeerde toets van mijn rekenmachine.',
            en: 'I use the inverse key of my calculator.',
          },
        ],
        why: {
          nl: 'Hoe steil mag een rolstoelhelling zijn, hoe schuin staat een zonnepaneel? Je berekent de hoek.',
          en: 'How steep may a wheelchair ramp be, how tilted is a solar panel? You calculate the angle.',
        },
        requires: ['W9.PYT.3'],
        minimum: true,
      },
    ],
  },
];
