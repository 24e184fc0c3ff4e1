import type { DemoLine } from './demo-goal.ts';

/** Learning lines about numbers for the first grade of secondary school. */
export const NUMBER_LINES_SECONDARY_1: readonly DemoLine[] = [
  {
    key: 'gehele-getallen',
    title: { nl: 'Gehele getallen', en: 'Integers' },
    goals: [
      {
        code: 'W7.GEH.1',
        year: 7,
        statement: {
          nl: 'Gehele getallen vergelijken, ordenen en aflezen op een getallenas, ook in een context.',
          en: 'Compare and order integers and read them on a number line, in context too.',
        },
        iCan: {
          older: {
            nl: 'Ik kan positieve en negatieve getallen vergelijken en op een getallenas lezen.',
            en: 'I can compare positive and negative numbers and read them on a number line.',
          },
        },
        criteria: [
          {
            nl: 'Ik weet dat −8 kleiner is dan −3 en kan zeggen waarom.',
            en: 'I know that −8 is less than −3 and can say why.',
          },
          { nl: 'Ik zet een rij getallen in de juiste volgorde.', en: 'I put a row of numbers in the right order.' },
          {
            nl: 'Ik lees een negatief getal af op een as of een thermometer.',
            en: 'I read a negative number on a line or a thermometer.',
          },
        ],
        why: {
          nl: 'Temperaturen, verdiepingen, schulden en spelscores gaan onder nul: zo lees je ze zonder vergissing.',
          en: 'Temperatures, floors, debts and game scores go below zero: this is how you read them without slips.',
        },
        requires: ['W5.GET.8'],
        minimum: true,
      },
      {
        code: 'W7.GEH.2',
        year: 7,
        statement: {
          nl: 'Gehele getallen optellen en aftrekken.',
          en: 'Add and subtract integers.',
        },
        iCan: {
          older: {
            nl: 'Ik kan gehele getallen optellen en aftrekken.',
            en: 'I can add and subtract integers.',
          },
        },
        criteria: [
          { nl: 'Ik maak van “min een negatief getal” een plus.', en: 'I turn “minus a negative number” into a plus.' },
          { nl: 'Ik bepaal eerst het teken en reken dan.', en: 'I decide the sign first and then calculate.' },
          {
            nl: 'Ik bereken een verschil over nul heen, zoals van −4 naar 7.',
            en: 'I work out a difference across zero, such as from −4 to 7.',
          },
        ],
        why: {
          nl: 'Wie een bankrekening, een temperatuurverschil of een spelscore wil narekenen, heeft dit nodig.',
          en: 'You need it to check a bank account, a temperature difference or a game score.',
        },
        requires: ['W7.GEH.1'],
        minimum: true,
      },
      {
        code: 'W7.GEH.3',
        year: 7,
        statement: {
          nl: 'Gehele getallen vermenigvuldigen en delen met de tekenregels.',
          en: 'Multiply and divide integers with the rules for signs.',
        },
        iCan: {
          older: {
            nl: 'Ik kan gehele getallen vermenigvuldigen en delen en het juiste teken geven.',
            en: 'I can multiply and divide integers and give the right sign.',
          },
        },
        criteria: [
          {
            nl: 'Ik weet welk teken het antwoord krijgt voor ik reken.',
            en: 'I know which sign the answer gets before I calculate.',
          },
          {
            nl: 'Ik tel bij meer dan twee factoren het aantal mintekens.',
            en: 'With more than two factors I count the minus signs.',
          },
        ],
        why: {
          nl: 'Elke formule die je later in een rekenblad of een game schrijft, volgt deze tekenregels.',
          en: 'Every formula you will write in a spreadsheet or a game follows these sign rules.',
        },
        requires: ['W7.GEH.2'],
        minimum: true,
      },
      {
        code: 'W7.GEH.4',
        year: 7,
        statement: {
          nl: 'De volgorde van de bewerkingen toepassen bij gehele getallen, met haakjes.',
          en: 'Apply the order of operations to integers, with brackets.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een berekening met verschillende bewerkingen in de juiste volgorde maken.',
            en: 'I can do a calculation with several operations in the right order.',
          },
        },
        criteria: [
          { nl: 'Ik reken eerst tussen de haakjes.', en: 'I work inside the brackets first.' },
          { nl: 'Ik doe × en : voor + en −.', en: 'I do × and : before + and −.' },
          { nl: 'Ik reken bij gelijke rang van links naar rechts.', en: 'With equal rank I work from left to right.' },
        ],
        why: {
          nl: 'Mensen en computers spreken één volgorde af: zo krijgt iedereen bij dezelfde formule hetzelfde antwoord.',
          en: 'People and computers agree on one order, so that the same formula gives everybody the same answer.',
        },
        requires: ['W7.GEH.3'],
        minimum: true,
      },
    ],
  },
  {
    key: 'rationale-getallen',
    title: { nl: 'Rationale getallen', en: 'Rational numbers' },
    goals: [
      {
        code: 'W7.RAT.1',
        year: 7,
        statement: {
          nl: 'Breuken, kommagetallen en procenten in elkaar omzetten en vergelijken.',
          en: 'Convert between fractions, decimals and percentages and compare them.',
        },
        iCan: {
          older: {
            nl: 'Ik kan hetzelfde getal schrijven als breuk, als kommagetal en als procent.',
            en: 'I can write the same number as a fraction, a decimal and a percentage.',
          },
        },
        criteria: [
          {
            nl: 'Ik zet een breuk om naar een kommagetal of een procent.',
            en: 'I turn a fraction into a decimal or a percentage.',
          },
          { nl: 'Ik zet een kommagetal om naar een breuk.', en: 'I turn a decimal into a fraction.' },
          {
            nl: 'Ik kies zelf de vorm waarmee ik het makkelijkst vergelijk.',
            en: 'I choose the form that makes comparing easiest.',
          },
        ],
        why: {
          nl: 'Kortingen, kansen en statistieken komen in alle drie de vormen: wie kan wisselen, laat zich niets wijsmaken.',
          en: 'Discounts, chances and statistics come in all three forms: if you can switch, nobody fools you.',
        },
        requires: ['W5.KOM.6', 'W5.PRO.2'],
        minimum: true,
      },
      {
        code: 'W7.RAT.2',
        year: 7,
        statement: {
          nl: 'Breuken optellen en aftrekken, ook met een negatief resultaat.',
          en: 'Add and subtract fractions, also with a negative result.',
        },
        iCan: {
          older: {
            nl: 'Ik kan breuken met verschillende noemers optellen en aftrekken.',
            en: 'I can add and subtract fractions with different denominators.',
          },
        },
        criteria: [
          { nl: 'Ik zoek een gemeenschappelijke noemer.', en: 'I find a common denominator.' },
          {
            nl: 'Ik laat de noemer staan en reken met de tellers.',
            en: 'I keep the denominator and work with the numerators.',
          },
          {
            nl: 'Ik controleer met een schatting of mijn antwoord kan.',
            en: 'I check with an estimate whether my answer is possible.',
          },
        ],
        why: {
          nl: 'Recepten, muziekmaten en werkuren tellen op in breuken, en formules later ook.',
          en: 'Recipes, musical bars and working hours add up in fractions, and later formulas do too.',
        },
        requires: ['W5.BR.7', 'W7.GEH.2', 'W7.RAT.1'],
        minimum: true,
      },
      {
        code: 'W7.RAT.3',
        year: 7,
        statement: {
          nl: 'Breuken vermenigvuldigen en delen, ook met negatieve getallen.',
          en: 'Multiply and divide fractions, negative ones too.',
        },
        iCan: {
          older: {
            nl: 'Ik kan breuken vermenigvuldigen en delen.',
            en: 'I can multiply and divide fractions.',
          },
        },
        criteria: [
          {
            nl: 'Ik vermenigvuldig teller met teller en noemer met noemer.',
            en: 'I multiply numerator by numerator and denominator by denominator.',
          },
          {
            nl: 'Ik deel door een breuk door te vermenigvuldigen met het omgekeerde.',
            en: 'I divide by a fraction by multiplying by its reciprocal.',
          },
          {
            nl: 'Ik herken “een deel van” als een vermenigvuldiging.',
            en: 'I recognise “a part of” as a multiplication.',
          },
        ],
        why: {
          nl: 'Een deel van een deel nemen doe je bij mengsels, plannen op schaal en kansen.',
          en: 'Taking a part of a part is what you do with mixtures, scale plans and chances.',
        },
        requires: ['W6.BR.8', 'W7.GEH.3', 'W7.RAT.1'],
        minimum: true,
      },
    ],
  },
  {
    key: 'machten-en-wortels',
    title: { nl: 'Machten en wortels', en: 'Powers and roots' },
    goals: [
      {
        code: 'W7.MAC.1',
        year: 7,
        statement: {
          nl: 'Machten met een geheel grondtal en een natuurlijke exponent berekenen.',
          en: 'Calculate powers with an integer base and a natural exponent.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een macht berekenen, ook van een negatief getal.',
            en: 'I can calculate a power, also of a negative number.',
          },
        },
        criteria: [
          {
            nl: 'Ik schrijf een macht als herhaalde vermenigvuldiging.',
            en: 'I write a power as a repeated multiplication.',
          },
          { nl: 'Ik zie het verschil tussen (−3)² en −3².', en: 'I see the difference between (−3)² and −3².' },
          { nl: 'Ik weet wat een exponent 0 of 1 betekent.', en: 'I know what an exponent of 0 or 1 means.' },
        ],
        why: {
          nl: 'Filmpjes die viraal gaan, bacteriën en computergeheugen groeien met machten.',
          en: 'Videos that go viral, bacteria and computer memory grow with powers.',
        },
        requires: ['W7.GEH.3'],
        minimum: true,
      },
      {
        code: 'W8.MAC.2',
        year: 8,
        statement: {
          nl: 'De rekenregels voor machten met hetzelfde grondtal toepassen.',
          en: 'Apply the rules for powers with the same base.',
        },
        iCan: {
          older: {
            nl: 'Ik kan machten met hetzelfde grondtal vermenigvuldigen, delen en tot een macht verheffen.',
            en: 'I can multiply and divide powers with the same base and raise a power to a power.',
          },
        },
        criteria: [
          {
            nl: 'Ik weet wanneer ik exponenten optel, aftrek of vermenigvuldig.',
            en: 'I know when to add, subtract or multiply exponents.',
          },
          {
            nl: 'Ik kan een regel uitleggen door de factoren uit te schrijven.',
            en: 'I can explain a rule by writing out the factors.',
          },
        ],
        why: {
          nl: 'Met drie korte regels reken je met getallen die te groot zijn voor je rekenmachine.',
          en: 'Three short rules let you calculate with numbers too big for your calculator.',
        },
        requires: ['W7.MAC.1', 'W7.LET.1'],
        minimum: true,
      },
      {
        code: 'W8.MAC.3',
        year: 8,
        statement: {
          nl: 'Vierkantswortels berekenen en tussen twee gehele getallen schatten.',
          en: 'Calculate square roots and estimate them between two integers.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een vierkantswortel berekenen of schatten.',
            en: 'I can calculate or estimate a square root.',
          },
        },
        criteria: [
          { nl: 'Ik ken de kwadraten tot en met 15².', en: 'I know the squares up to 15².' },
          {
            nl: 'Ik zeg tussen welke twee gehele getallen een wortel ligt.',
            en: 'I say between which two integers a root lies.',
          },
          {
            nl: 'Ik zoek de zijde van een vierkant als ik de oppervlakte ken.',
            en: 'I find the side of a square when I know its area.',
          },
        ],
        why: {
          nl: 'Van een oppervlakte terug naar een lengte: zo bepaal je de zijde van een tuin, een tegel of een scherm.',
          en: 'From an area back to a length: that is how you find the side of a garden, a tile or a screen.',
        },
        requires: ['W4.MK.4', 'W7.MAC.1'],
        minimum: true,
      },
      {
        code: 'W8.MAC.4',
        year: 8,
        statement: {
          nl: 'Zeer grote en zeer kleine getallen in wetenschappelijke schrijfwijze lezen en schrijven.',
          en: 'Read and write very large and very small numbers in scientific notation.',
        },
        iCan: {
          older: {
            nl: 'Ik kan heel grote en heel kleine getallen schrijven met een macht van 10.',
            en: 'I can write very large and very small numbers with a power of 10.',
          },
        },
        criteria: [
          { nl: 'Ik zet één cijfer (niet 0) voor de komma.', en: 'I put one digit (not 0) before the point.' },
          {
            nl: 'Ik gebruik een negatieve exponent voor getallen kleiner dan 1.',
            en: 'I use a negative exponent for numbers smaller than 1.',
          },
        ],
        why: {
          nl: 'Van sterren tot virussen: wetenschappers schrijven hun getallen zo, en je rekenmachine ook.',
          en: 'From stars to viruses: scientists write their numbers this way, and so does your calculator.',
        },
        requires: ['W8.MAC.2'],
        minimum: true,
      },
    ],
  },
];
