import type { DemoLine } from './demo-goal.ts';

/** Learning lines about geometry, measuring and data for the first grade of secondary school. */
export const SPACE_LINES_SECONDARY_1: readonly DemoLine[] = [
  {
    key: 'hoeken',
    title: { nl: 'Hoeken en vlakke figuren', en: 'Angles and plane figures' },
    goals: [
      {
        code: 'W7.HOE.1',
        year: 7,
        statement: {
          nl: 'Een hoek berekenen met complementaire, supplementaire en overstaande hoeken.',
          en: 'Calculate an angle with complementary, supplementary and vertically opposite angles.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een hoek berekenen als ik de hoek ernaast of ertegenover ken.',
            en: 'I can calculate an angle when I know the one next to it or opposite it.',
          },
        },
        criteria: [
          { nl: 'Ik weet welke hoeken samen 90° of 180° zijn.', en: 'I know which angles make 90° or 180° together.' },
          { nl: 'Ik weet dat overstaande hoeken even groot zijn.', en: 'I know that opposite angles are equal.' },
        ],
        why: {
          nl: 'Timmeren, ontwerpen en biljarten beginnen met dezelfde vraag: welke hoek blijft er over?',
          en: 'Carpentry, design and billiards start with the same question: which angle is left?',
        },
        requires: ['W3.MK.2'],
        minimum: true,
      },
      {
        code: 'W7.HOE.2',
        year: 7,
        statement: {
          nl: 'Een onbekende hoek berekenen in een driehoek of een vierhoek.',
          en: 'Calculate an unknown angle in a triangle or a quadrilateral.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een hoek van een driehoek of een vierhoek berekenen.',
            en: 'I can calculate an angle of a triangle or a quadrilateral.',
          },
        },
        criteria: [
          {
            nl: 'Ik gebruik dat de hoeken van een driehoek samen 180° zijn.',
            en: 'I use that the angles of a triangle make 180°.',
          },
          {
            nl: 'Ik gebruik de gelijke basishoeken van een gelijkbenige driehoek.',
            en: 'I use the equal base angles of an isosceles triangle.',
          },
          {
            nl: 'Ik gebruik dat de hoeken van een vierhoek samen 360° zijn.',
            en: 'I use that the angles of a quadrilateral make 360°.',
          },
        ],
        why: {
          nl: 'Elke brug, elk dak en elk 3D-model bestaat uit driehoeken: met twee hoeken ken je de derde.',
          en: 'Every bridge, roof and 3D model is made of triangles: two angles give you the third.',
        },
        requires: ['W7.HOE.1'],
        minimum: true,
      },
      {
        code: 'W8.HOE.3',
        year: 8,
        statement: {
          nl: 'Hoeken bij twee evenwijdige rechten en een snijlijn benoemen en berekenen.',
          en: 'Name and calculate angles at two parallel lines and a transversal.',
        },
        iCan: {
          older: {
            nl: 'Ik kan hoeken berekenen bij evenwijdige rechten met een snijlijn.',
            en: 'I can calculate angles at parallel lines cut by another line.',
          },
        },
        criteria: [
          {
            nl: 'Ik herken overeenkomstige en verwisselende hoeken.',
            en: 'I recognise corresponding and alternate angles.',
          },
          {
            nl: 'Ik weet welke hoeken gelijk zijn en welke samen 180° zijn.',
            en: 'I know which angles are equal and which make 180°.',
          },
          { nl: 'Ik zeg op welke eigenschap ik steun.', en: 'I say which property I use.' },
        ],
        why: {
          nl: 'Hier leer je bewijzen: niet meten maar zeker weten, zoals in een goede redenering of in code.',
          en: 'Here you learn to prove: not measuring but knowing for sure, as in a good argument or in code.',
        },
        requires: ['W7.HOE.1'],
        minimum: true,
      },
      {
        code: 'W8.HOE.4',
        year: 8,
        statement: {
          nl: 'De hoekensom van een veelhoek en de hoeken van een regelmatige veelhoek berekenen.',
          en: 'Calculate the angle sum of a polygon and the angles of a regular polygon.',
        },
        iCan: {
          older: {
            nl: 'Ik kan de hoeken van een veelhoek berekenen.',
            en: 'I can calculate the angles of a polygon.',
          },
        },
        criteria: [
          { nl: 'Ik verdeel een veelhoek in driehoeken.', en: 'I divide a polygon into triangles.' },
          {
            nl: 'Ik gebruik de formule (n − 2) × 180° en kan ze uitleggen.',
            en: 'I use the formula (n − 2) × 180° and can explain it.',
          },
        ],
        why: {
          nl: 'Waarom passen zeshoeken in een honingraat en vijfhoeken niet? De hoeken geven het antwoord.',
          en: 'Why do hexagons fit in a honeycomb and pentagons not? The angles give the answer.',
        },
        requires: ['W7.HOE.2', 'W7.LET.1'],
        minimum: false,
      },
    ],
  },
  {
    key: 'omtrek-oppervlakte-volume',
    title: { nl: 'Omtrek, oppervlakte en volume', en: 'Perimeter, area and volume' },
    goals: [
      {
        code: 'W7.OPP.1',
        year: 7,
        statement: {
          nl: 'De oppervlakte van een driehoek, parallellogram en trapezium berekenen.',
          en: 'Calculate the area of a triangle, a parallelogram and a trapezium.',
        },
        iCan: {
          older: {
            nl: 'Ik kan de oppervlakte van een driehoek, een parallellogram en een trapezium berekenen.',
            en: 'I can calculate the area of a triangle, a parallelogram and a trapezium.',
          },
        },
        criteria: [
          {
            nl: 'Ik zoek de basis en de hoogte die er loodrecht op staat.',
            en: 'I find the base and the height at right angles to it.',
          },
          {
            nl: 'Ik kies de juiste formule en vergeet “gedeeld door 2” niet.',
            en: 'I choose the right formula and remember “divided by 2”.',
          },
          { nl: 'Ik geef het antwoord in een eenheid met een kwadraat.', en: 'I give the answer in a square unit.' },
        ],
        why: {
          nl: 'Hoeveel verf, stof of gras heb je nodig? De oppervlakte zegt het voor je naar de winkel gaat.',
          en: 'How much paint, cloth or grass do you need? The area tells you before you go to the shop.',
        },
        requires: ['W5.MK.6', 'W7.LET.1'],
        minimum: true,
      },
      {
        code: 'W7.OPP.2',
        year: 7,
        statement: {
          nl: 'De omtrek en de oppervlakte van een cirkel berekenen.',
          en: 'Calculate the circumference and the area of a circle.',
        },
        iCan: {
          older: {
            nl: 'Ik kan de omtrek en de oppervlakte van een cirkel berekenen.',
            en: 'I can calculate the circumference and the area of a circle.',
          },
        },
        criteria: [
          { nl: 'Ik onderscheid de straal en de diameter.', en: 'I tell the radius from the diameter.' },
          { nl: 'Ik kies tussen 2 × π × r en π × r².', en: 'I choose between 2 × π × r and π × r².' },
          { nl: 'Ik rond pas op het einde af.', en: 'I round only at the end.' },
        ],
        why: {
          nl: 'Wielen, pizza’s en atletiekpistes: alles wat rond is, reken je met π.',
          en: 'Wheels, pizzas and running tracks: everything round is calculated with π.',
        },
        requires: ['W7.MAC.1', 'W7.LET.1'],
        minimum: true,
      },
      {
        code: 'W8.OPP.3',
        year: 8,
        statement: {
          nl: 'Het volume van een balk, prisma en cilinder berekenen en omzetten naar liter.',
          en: 'Calculate the volume of a cuboid, a prism and a cylinder and convert it to litres.',
        },
        iCan: {
          older: {
            nl: 'Ik kan het volume van een balk, een prisma en een cilinder berekenen.',
            en: 'I can calculate the volume of a cuboid, a prism and a cylinder.',
          },
        },
        criteria: [
          { nl: 'Ik bereken eerst de oppervlakte van het grondvlak.', en: 'I calculate the area of the base first.' },
          { nl: 'Ik vermenigvuldig met de hoogte.', en: 'I multiply by the height.' },
          { nl: 'Ik weet dat 1 dm³ gelijk is aan 1 liter.', en: 'I know that 1 dm³ equals 1 litre.' },
        ],
        why: {
          nl: 'Past het in de koffer, hoeveel water gaat er in het aquarium? Het volume beslist.',
          en: 'Does it fit in the case, how much water goes in the tank? The volume decides.',
        },
        requires: ['W6.MK.7', 'W7.OPP.1', 'W7.OPP.2'],
        minimum: true,
      },
      {
        code: 'W8.OPP.4',
        year: 8,
        statement: {
          nl: 'De oppervlakte van een samengestelde figuur berekenen door te splitsen of aan te vullen.',
          en: 'Calculate the area of a composite figure by splitting or completing it.',
        },
        iCan: {
          older: {
            nl: 'Ik kan de oppervlakte van een samengestelde figuur berekenen.',
            en: 'I can calculate the area of a composite figure.',
          },
        },
        criteria: [
          { nl: 'Ik splits de figuur in stukken die ik ken.', en: 'I split the figure into pieces I know.' },
          { nl: 'Ik bereken ontbrekende lengten zelf.', en: 'I work out missing lengths myself.' },
          { nl: 'Ik kies zelf de weg met het minste rekenwerk.', en: 'I choose the way with the least calculation.' },
        ],
        why: {
          nl: 'Echte kamers, tuinen en logo’s zijn zelden één rechthoek: hier puzzel je zoals een architect.',
          en: 'Real rooms, gardens and logos are rarely one rectangle: here you puzzle like an architect.',
        },
        requires: ['W4.MK.5', 'W7.OPP.1'],
        minimum: false,
      },
    ],
  },
  {
    key: 'data-en-kans',
    title: { nl: 'Data en kans', en: 'Data and chance' },
    goals: [
      {
        code: 'W7.DAT.1',
        year: 7,
        statement: {
          nl: 'Informatie uit een tabel of staafdiagram aflezen, vergelijken en als relatieve frequentie uitdrukken.',
          en: 'Read and compare information in a table or bar chart and express it as a relative frequency.',
        },
        iCan: {
          older: {
            nl: 'Ik kan gegevens uit een tabel of diagram lezen en er procenten van maken.',
            en: 'I can read data from a table or chart and turn them into percentages.',
          },
        },
        criteria: [
          {
            nl: 'Ik kijk eerst naar de as en wat één stap waard is.',
            en: 'I look at the axis first and at what one step is worth.',
          },
          { nl: 'Ik vergelijk twee aantallen.', en: 'I compare two numbers.' },
          { nl: 'Ik deel een aantal door het totaal.', en: 'I divide a number by the total.' },
        ],
        why: {
          nl: 'Nieuws en reclame staan vol diagrammen: wie ze zelf leest, vormt een eigen mening.',
          en: 'News and adverts are full of charts: if you read them yourself, you form your own opinion.',
        },
        requires: ['W3.GRA.2', 'W7.RAT.1'],
        minimum: true,
      },
      {
        code: 'W7.DAT.2',
        year: 7,
        statement: {
          nl: 'Het gemiddelde en de mediaan van een reeks gegevens bepalen en kiezen welke past.',
          en: 'Find the mean and the median of a set of data and choose which one fits.',
        },
        iCan: {
          older: {
            nl: 'Ik kan het gemiddelde en de mediaan van een reeks getallen bepalen.',
            en: 'I can find the mean and the median of a set of numbers.',
          },
        },
        criteria: [
          { nl: 'Ik deel de som door het aantal getallen.', en: 'I divide the sum by how many numbers there are.' },
          {
            nl: 'Ik zet de getallen op volgorde voor ik de mediaan zoek.',
            en: 'I put the numbers in order before I look for the median.',
          },
          { nl: 'Ik zie wat één uitschieter met het gemiddelde doet.', en: 'I see what one outlier does to the mean.' },
        ],
        why: {
          nl: '“Gemiddeld” klinkt eerlijk, maar één uitschieter kan het beeld scheeftrekken: zo doorzie je dat.',
          en: '“On average” sounds fair, but one outlier can distort the picture: this is how you see through it.',
        },
        requires: ['W5.GRA.5', 'W7.DAT.1'],
        minimum: true,
      },
      {
        code: 'W8.DAT.3',
        year: 8,
        statement: {
          nl: 'De kans op een gebeurtenis berekenen bij even waarschijnlijke uitkomsten.',
          en: 'Calculate the probability of an event with equally likely outcomes.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een kans berekenen en als breuk schrijven.',
            en: 'I can calculate a chance and write it as a fraction.',
          },
        },
        criteria: [
          { nl: 'Ik tel alle mogelijke uitkomsten.', en: 'I count all possible outcomes.' },
          { nl: 'Ik tel de uitkomsten die ik zoek.', en: 'I count the outcomes I want.' },
          {
            nl: 'Ik gebruik dat een kans en haar tegendeel samen 1 zijn.',
            en: 'I use that a chance and its opposite make 1.',
          },
        ],
        why: {
          nl: 'Games, loterijen en weerberichten draaien op kansen: wie kan rekenen, weet wanneer spelen geld kost.',
          en: 'Games, lotteries and weather reports run on chance: if you can calculate, you know when playing costs money.',
        },
        requires: ['W4.GRA.4', 'W7.RAT.2', 'W7.DAT.1'],
        minimum: true,
      },
      {
        code: 'W8.DAT.4',
        year: 8,
        statement: {
          nl: 'De uitkomsten van een experiment in twee stappen tellen en er een kans mee berekenen.',
          en: 'Count the outcomes of a two-step experiment and calculate a probability with them.',
        },
        iCan: {
          older: {
            nl: 'Ik kan een kans berekenen als er twee dingen na elkaar gebeuren.',
            en: 'I can calculate a chance when two things happen one after the other.',
          },
        },
        criteria: [
          {
            nl: 'Ik maak een rooster of een boom met alle mogelijkheden.',
            en: 'I make a grid or a tree of all possibilities.',
          },
          { nl: 'Ik vermenigvuldig de aantallen van elke stap.', en: 'I multiply the numbers of each step.' },
          {
            nl: 'Ik ga na of de eerste stap de tweede verandert.',
            en: 'I check whether the first step changes the second.',
          },
        ],
        why: {
          nl: 'Hoe sterk is een pincode, hoe eerlijk is een bordspel? Tellen zonder alles op te schrijven geeft het antwoord.',
          en: 'How strong is a PIN, how fair is a board game? Counting without listing everything gives the answer.',
        },
        requires: ['W8.DAT.3', 'W7.RAT.3'],
        minimum: false,
      },
    ],
  },
];
