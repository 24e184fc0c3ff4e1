import type { DemoLine } from './demo-goal.ts';

/** Learning lines about letters, equations and proportions for the first grade of secondary school. */
export const ALGEBRA_LINES_SECONDARY_1: readonly DemoLine[] = [
  {
    key: 'letterrekenen',
    title: { nl: 'Rekenen met letters', en: 'Calculating with letters' },
    goals: [
      {
        code: 'W7.LET.1',
        year: 7,
        statement: {
          nl: 'De getalwaarde van een lettervorm berekenen.',
          en: 'Calculate the value of an algebraic expression.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een getal invullen in een lettervorm en de waarde berekenen.',
            en: 'I can fill a number into an expression and calculate its value.',
          },
        },
        criteria: [
          { nl: 'Ik weet dat 3a hetzelfde is als 3 × a.', en: 'I know that 3a is the same as 3 × a.' },
          {
            nl: 'Ik zet haakjes rond een negatief getal als ik het invul.',
            en: 'I put brackets around a negative number when I fill it in.',
          },
          { nl: 'Ik volg de volgorde van de bewerkingen.', en: 'I follow the order of operations.' },
        ],
        why: {
          nl: 'Een formule is een machine: je stopt er een getal in en ze werkt voor jou, in een rekenblad of in code.',
          en: 'A formula is a machine: you put a number in and it works for you, in a spreadsheet or in code.',
        },
        requires: ['W7.GEH.4'],
        minimum: true,
      },
      {
        code: 'W7.LET.2',
        year: 7,
        statement: {
          nl: 'Gelijksoortige termen samennemen.',
          en: 'Combine like terms.',
        },
        iCan: {
          older: {
            nl: 'Ik kan termen van dezelfde soort samennemen.',
            en: 'I can combine terms of the same kind.',
          },
        },
        criteria: [
          {
            nl: 'Ik herken welke termen van dezelfde soort zijn.',
            en: 'I recognise which terms are of the same kind.',
          },
          { nl: 'Ik neem het teken voor een term mee.', en: 'I take along the sign in front of a term.' },
          { nl: 'Ik laat termen van een andere soort apart staan.', en: 'I leave terms of another kind apart.' },
        ],
        why: {
          nl: 'Korter schrijven maakt een formule begrijpelijk, en maakt elke vergelijking die je later oplost makkelijker.',
          en: 'Writing it shorter makes a formula readable, and makes every equation you solve later easier.',
        },
        requires: ['W7.LET.1', 'W7.GEH.2'],
        minimum: true,
      },
      {
        code: 'W7.LET.3',
        year: 7,
        statement: {
          nl: 'Een regelmaat in een rij figuren of getallen beschrijven met een formule.',
          en: 'Describe a regularity in a sequence of figures or numbers with a formula.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een formule vinden voor een patroon.',
            en: 'I can find a formula for a pattern.',
          },
        },
        criteria: [
          { nl: 'Ik zie hoeveel er telkens bijkomt.', en: 'I see how much is added each time.' },
          { nl: 'Ik schrijf een formule met n.', en: 'I write a formula with n.' },
          { nl: 'Ik controleer mijn formule met de eerste figuren.', en: 'I check my formula with the first figures.' },
        ],
        why: {
          nl: 'Wie een patroon in een formule vat, kan voorspellen: dat is de kern van programmeren en wetenschap.',
          en: 'If you can catch a pattern in a formula, you can predict: the heart of programming and science.',
        },
        requires: ['W4.GET.6', 'W7.LET.1'],
        minimum: false,
      },
      {
        code: 'W8.LET.4',
        year: 8,
        statement: {
          nl: 'Haakjes uitwerken met de distributieve eigenschap en met een minteken ervoor.',
          en: 'Expand brackets with the distributive property and with a minus sign in front.',
        },
        iCan: {
          older: {
            nl: 'Ik kan haakjes wegwerken en het resultaat korter schrijven.',
            en: 'I can remove brackets and write the result shorter.',
          },
        },
        criteria: [
          {
            nl: 'Ik vermenigvuldig met elke term tussen de haakjes.',
            en: 'I multiply every term inside the brackets.',
          },
          {
            nl: 'Ik draai elk teken om bij een minteken voor de haakjes.',
            en: 'I change every sign when there is a minus in front of the brackets.',
          },
          { nl: 'Ik controleer door een getal in te vullen.', en: 'I check by filling in a number.' },
        ],
        why: {
          nl: 'Zo zie je dat twee formules die er anders uitzien, toch hetzelfde zeggen.',
          en: 'This is how you see that two formulas that look different say the same thing.',
        },
        requires: ['W7.LET.2', 'W7.GEH.3'],
        minimum: true,
      },
    ],
  },
  {
    key: 'vergelijkingen',
    title: { nl: 'Vergelijkingen', en: 'Equations' },
    goals: [
      {
        code: 'W7.VGL.1',
        year: 7,
        statement: {
          nl: 'Vergelijkingen van de vorm x + a = b, ax = b en x : a = b oplossen.',
          en: 'Solve equations of the form x + a = b, ax = b and x : a = b.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een onbekend getal vinden met de omgekeerde bewerking.',
            en: 'I can find an unknown number with the inverse operation.',
          },
        },
        criteria: [
          { nl: 'Ik kies de omgekeerde bewerking.', en: 'I choose the inverse operation.' },
          { nl: 'Ik doe links en rechts hetzelfde.', en: 'I do the same on both sides.' },
          { nl: 'Ik controleer mijn oplossing door ze in te vullen.', en: 'I check my solution by filling it in.' },
        ],
        why: {
          nl: 'Soms ken je de uitkomst en zoek je het begin: hoeveel moet ik nog sparen, welk getal had ik nodig?',
          en: 'Sometimes you know the result and look for the start: how much do I still have to save?',
        },
        requires: ['W4.OPT.7', 'W7.GEH.3', 'W7.LET.1'],
        minimum: true,
      },
      {
        code: 'W8.VGL.2',
        year: 8,
        statement: {
          nl: 'Vergelijkingen van de vorm ax + b = c oplossen.',
          en: 'Solve equations of the form ax + b = c.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een vergelijking in twee stappen oplossen.',
            en: 'I can solve an equation in two steps.',
          },
        },
        criteria: [
          {
            nl: 'Ik breng eerst het losse getal naar de andere kant.',
            en: 'I move the loose number to the other side first.',
          },
          { nl: 'Ik deel daarna door het getal bij x.', en: 'Then I divide by the number with x.' },
          { nl: 'Ik controleer door in te vullen.', en: 'I check by filling in.' },
        ],
        why: {
          nl: 'Een vaste kost plus een prijs per stuk: zo reken je terug hoeveel je kunt kopen met je budget.',
          en: 'A fixed cost plus a price per item: this is how you find how much your budget can buy.',
        },
        requires: ['W7.VGL.1'],
        minimum: true,
      },
      {
        code: 'W8.VGL.3',
        year: 8,
        statement: {
          nl: 'Eerstegraadsvergelijkingen met de onbekende in beide leden en met haakjes oplossen.',
          en: 'Solve linear equations with the unknown on both sides and with brackets.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een vergelijking oplossen met x aan beide kanten en met haakjes.',
            en: 'I can solve an equation with x on both sides and with brackets.',
          },
        },
        criteria: [
          { nl: 'Ik werk eerst de haakjes weg.', en: 'I remove the brackets first.' },
          { nl: 'Ik breng de termen met x samen in één lid.', en: 'I bring the terms with x together on one side.' },
          {
            nl: 'Ik let op het teken als een term van lid verandert.',
            en: 'I watch the sign when a term changes sides.',
          },
        ],
        why: {
          nl: 'Twee abonnementen, twee snelheden, twee spaarplannen: zo vind je wanneer ze gelijk uitkomen.',
          en: 'Two subscriptions, two speeds, two savings plans: this is how you find when they come out equal.',
        },
        requires: ['W8.VGL.2', 'W8.LET.4'],
        minimum: true,
      },
      {
        code: 'W8.VGL.4',
        year: 8,
        statement: {
          nl: 'Een vraagstuk omzetten in een vergelijking en oplossen.',
          en: 'Turn a problem into an equation and solve it.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een vraagstuk oplossen met een vergelijking.',
            en: 'I can solve a problem with an equation.',
          },
        },
        criteria: [
          { nl: 'Ik kies wat x voorstelt en schrijf het op.', en: 'I choose what x stands for and write it down.' },
          { nl: 'Ik vertaal elke zin in wiskunde.', en: 'I translate every sentence into mathematics.' },
          { nl: 'Ik ga na of mijn antwoord in het verhaal klopt.', en: 'I check that my answer fits the story.' },
        ],
        why: {
          nl: 'Een vraag uit het echte leven omzetten in wiskunde is precies wat ingenieurs en boekhouders doen.',
          en: 'Turning a real question into mathematics is exactly what engineers and accountants do.',
        },
        requires: ['W8.VGL.2'],
        minimum: true,
      },
    ],
  },
  {
    key: 'evenredigheden-en-procenten',
    title: { nl: 'Evenredigheden en procenten', en: 'Proportions and percentages' },
    goals: [
      {
        code: 'W7.EVR.1',
        year: 7,
        statement: {
          nl: 'Een procent van een grootheid, een toename en een afname berekenen.',
          en: 'Calculate a percentage of a quantity, an increase and a decrease.',
        },
        iCan: {
          older: {
            nl: 'Ik kan rekenen met procenten, ook bij een korting of een stijging.',
            en: 'I can calculate with percentages, also for a discount or a rise.',
          },
        },
        criteria: [
          { nl: 'Ik bereken een procent van een bedrag.', en: 'I calculate a percentage of an amount.' },
          { nl: 'Ik weet of er iets bijkomt of afgaat.', en: 'I know whether something is added or taken off.' },
          {
            nl: 'Ik druk een deel uit in procent van het geheel.',
            en: 'I express a part as a percentage of the whole.',
          },
        ],
        why: {
          nl: 'Korting, btw, rente en loon: procenten bepalen elke dag wat iets je echt kost of opbrengt.',
          en: 'Discounts, VAT, interest and wages: every day percentages decide what something really costs or earns you.',
        },
        requires: ['W6.PRO.3', 'W7.RAT.1'],
        minimum: true,
      },
      {
        code: 'W8.EVR.2',
        year: 8,
        statement: {
          nl: 'Rekenen met recht evenredige grootheden en met schaal.',
          en: 'Calculate with directly proportional quantities and with scale.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een ontbrekende waarde vinden bij grootheden die samen groeien.',
            en: 'I can find a missing value for quantities that grow together.',
          },
        },
        criteria: [
          {
            nl: 'Ik herken wanneer twee keer zoveel ook twee keer zoveel geeft.',
            en: 'I recognise when twice as much also gives twice as much.',
          },
          { nl: 'Ik reken via één eenheid of met de verhouding.', en: 'I work through one unit or with the ratio.' },
          { nl: 'Ik gebruik een schaal in twee richtingen.', en: 'I use a scale in both directions.' },
        ],
        why: {
          nl: 'Recepten aanpassen, munten wisselen, kaarten lezen: het is telkens dezelfde verhouding.',
          en: 'Adapting recipes, changing money, reading maps: it is the same ratio every time.',
        },
        requires: ['W5.PRO.1', 'W6.PRO.5', 'W7.RAT.3'],
        minimum: true,
      },
      {
        code: 'W8.EVR.3',
        year: 8,
        statement: {
          nl: 'Omgekeerd evenredige grootheden herkennen en ermee rekenen.',
          en: 'Recognise inversely proportional quantities and calculate with them.',
        },
        iCan: {
          older: {
            nl: 'Ik kan rekenen met grootheden waarvan de ene daalt als de andere stijgt.',
            en: 'I can calculate with quantities where one falls as the other rises.',
          },
        },
        criteria: [
          {
            nl: 'Ik zie of grootheden recht, omgekeerd of niet evenredig zijn.',
            en: 'I see whether quantities are directly, inversely or not proportional.',
          },
          { nl: 'Ik gebruik dat het product gelijk blijft.', en: 'I use that the product stays the same.' },
        ],
        why: {
          nl: 'Met meer handen ben je sneller klaar: zo plan je een klus, een reis of een pompinstallatie.',
          en: 'Many hands finish sooner: this is how you plan a job, a trip or a pump.',
        },
        requires: ['W8.EVR.2'],
        minimum: true,
      },
      {
        code: 'W8.EVR.4',
        year: 8,
        statement: {
          nl: 'Terugrekenen naar het begin bij een procentuele verandering en opeenvolgende veranderingen combineren.',
          en: 'Work back to the original value of a percentage change and combine successive changes.',
        },
        iCan: {
          older: {
            nl: 'Ik kan de oorspronkelijke waarde vinden en veranderingen na elkaar berekenen.',
            en: 'I can find the original value and calculate changes one after the other.',
          },
        },
        criteria: [
          {
            nl: 'Ik zet een verandering om in een factor, zoals × 0,8.',
            en: 'I turn a change into a factor, such as × 0.8.',
          },
          { nl: 'Ik deel door de factor om terug te rekenen.', en: 'I divide by the factor to work back.' },
          {
            nl: 'Ik weet waarom + 20 % en − 20 % elkaar niet opheffen.',
            en: 'I know why + 20% and − 20% do not cancel out.',
          },
        ],
        why: {
          nl: 'Zo prik je door “eerst 20 % en dan nog eens 30 % korting” heen, en begrijp je hoe spaargeld groeit.',
          en: 'It lets you see through “20% off and then another 30%”, and understand how savings grow.',
        },
        requires: ['W7.EVR.1', 'W7.VGL.1'],
        minimum: false,
      },
    ],
  },
];
