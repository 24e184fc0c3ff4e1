import { choiceInOrder, inBoth } from '../answers.ts';
import type { ExerciseGenerator } from '../exercise.ts';
import { askChoice, askNumber, practise, same, say, slip, type Variant } from './ask.ts';

const recipe: Variant = (random) => {
  const [from, to] = random.pick([
    [4, 6],
    [4, 10],
    [2, 5],
    [6, 9],
    [8, 6],
    [4, 3],
    [5, 8],
    [6, 4],
    [10, 4],
    [3, 7],
  ] as const);
  const perPerson = random.pick([30, 40, 50, 60, 75, 80]);
  const thing = random.pick([
    { nl: 'rijst', en: 'rice' },
    { nl: 'linzen', en: 'lentils' },
    { nl: 'couscous', en: 'couscous' },
    { nl: 'pasta', en: 'pasta' },
  ]);
  const [given, answer] = [from * perPerson, to * perPerson];
  return askNumber({
    prompt: {
      nl: `Voor ${from} personen heb je ${given} g ${thing.nl} nodig.\nHoeveel gram is dat voor ${to} personen?`,
      en: `For ${from} people you need ${given} g of ${thing.en}.\nHow many grams is that for ${to} people?`,
    },
    answer,
    unit: 'g',
    worked: [
      {
        nl: `Voor 1 persoon: ${given} : ${from} = ${perPerson} g.`,
        en: `For 1 person: ${given} : ${from} = ${perPerson} g.`,
      },
      {
        nl: `Voor ${to} personen: ${to} × ${perPerson} = ${answer} g.`,
        en: `For ${to} people: ${to} × ${perPerson} = ${answer} g.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Bereken eerst hoeveel je nodig hebt voor één persoon.',
      en: 'Not yet. Work out first how much you need for one person.',
    },
    mistakes: [
      slip(
        'additive',
        given + to - from,
        'Je telde het verschil in personen op. Bij recht evenredig vermenigvuldig je.',
        'You added the difference in people. With direct proportion you multiply.',
      ),
      slip(
        'inverse-proportion',
        (given * from) / to,
        'Meer personen vraagt meer, minder personen vraagt minder. Controleer de richting.',
        'More people need more, fewer need less. Check the direction.',
      ),
      slip('one-unit-only', perPerson, 'Dat is voor één persoon.', 'That is for one person.'),
    ],
  });
};

const scale: Variant = (random) => {
  const factor = random.pick([200, 500, 1000, 2500, 5000, 20000, 50000]);
  const onMap = random.integer(3, 24) / 2;
  const metres = (onMap * factor) / 100;
  const toReal = random.pick([true, false]);
  const thing =
    factor <= 500 ? { nl: 'Op een bouwplan', en: 'On a building plan' } : { nl: 'Op een kaart', en: 'On a map' };
  const shown = inBoth((n) => `1 : ${n(factor)}`);
  return askNumber({
    prompt: say((n) => ({
      nl: toReal
        ? `${thing.nl} met schaal ${shown.nl} meet je ${n(onMap)} cm.\nHoeveel meter is dat in het echt?`
        : `De schaal is ${shown.nl}. Een afstand is in het echt ${n(metres)} m.\nHoeveel centimeter is dat op de tekening?`,
      en: toReal
        ? `${thing.en} with scale ${shown.en} you measure ${n(onMap)} cm.\nHow many metres is that in reality?`
        : `The scale is ${shown.en}. A distance is ${n(metres)} m in reality.\nHow many centimetres is that on the drawing?`,
    })),
    answer: toReal ? metres : onMap,
    unit: toReal ? 'm' : 'cm',
    worked: toReal
      ? [
          say((n) => ({
            nl: `Vermenigvuldig met de schaal: ${n(onMap)} × ${n(factor)} = ${n(onMap * factor)} cm.`,
            en: `Multiply by the scale: ${n(onMap)} × ${n(factor)} = ${n(onMap * factor)} cm.`,
          })),
          say((n) => ({
            nl: `Zet om: ${n(onMap * factor)} cm = ${n(metres)} m.`,
            en: `Convert: ${n(onMap * factor)} cm = ${n(metres)} m.`,
          })),
        ]
      : [
          say((n) => ({
            nl: `Zet om: ${n(metres)} m = ${n(metres * 100)} cm.`,
            en: `Convert: ${n(metres)} m = ${n(metres * 100)} cm.`,
          })),
          say((n) => ({
            nl: `Deel door de schaal: ${n(metres * 100)} : ${n(factor)} = ${n(onMap)} cm.`,
            en: `Divide by the scale: ${n(metres * 100)} : ${n(factor)} = ${n(onMap)} cm.`,
          })),
        ],
    wrong: {
      nl: 'Nog niet. Op een schaal staat elke centimeter voor een vast aantal centimeter in het echt.',
      en: 'Not yet. On a scale every centimetre stands for a fixed number of centimetres in reality.',
    },
    mistakes: [
      slip(
        'forgets-conversion',
        toReal ? onMap * factor : metres / factor,
        'De schaal klopt. Let op de eenheid: 1 m = 100 cm.',
        'The scale is right. Mind the unit: 1 m = 100 cm.',
      ),
      slip(
        'wrong-conversion',
        toReal ? metres / 10 : onMap * 10,
        'Kijk naar het omzetten: 1 m = 100 cm.',
        'Look at the conversion: 1 m = 100 cm.',
      ),
      slip(
        'wrong-conversion',
        toReal ? metres * 10 : onMap / 10,
        'Kijk naar het omzetten: 1 m = 100 cm.',
        'Look at the conversion: 1 m = 100 cm.',
      ),
    ],
  });
};

const workers: Variant = (random) => {
  const [from, to] = random.pick([
    [2, 3],
    [3, 4],
    [4, 6],
    [6, 4],
    [5, 2],
    [8, 6],
    [4, 3],
    [3, 5],
    [10, 4],
    [6, 9],
  ] as const);
  const unit = random.integer(1, 4);
  const [given, answer] = [to * unit, from * unit];
  const task = random.pick([
    { nl: ['pompen', 'een kelder leeg te pompen', 'uur'], en: ['pumps', 'empty a cellar', 'hours'] },
    { nl: ['vrijwilligers', 'een zaal klaar te zetten', 'uur'], en: ['volunteers', 'set up a hall', 'hours'] },
    { nl: ['drukkers', 'een oplage boeken te drukken', 'dagen'], en: ['printers', 'print a run of books', 'days'] },
  ] as const);
  return askNumber({
    prompt: {
      nl: `${from} ${task.nl[0]} doen er ${given} ${task.nl[2]} over om ${task.nl[1]}. Ze werken allemaal even snel.\nHoelang duurt het met ${to} ${task.nl[0]}, in ${task.nl[2]}?`,
      en: `${from} ${task.en[0]} take ${given} ${task.en[2]} to ${task.en[1]}. They all work at the same speed.\nHow long does it take ${to} ${task.en[0]}, in ${task.en[2]}?`,
    },
    answer,
    worked: [
      {
        nl: `Het werk is altijd even groot: ${from} × ${given} = ${from * given}.`,
        en: `The work is always the same: ${from} × ${given} = ${from * given}.`,
      },
      same(`${from * given} : ${to} = ${answer}`),
    ],
    wrong: {
      nl: 'Nog niet. Hoelang zou één het doen? Verdeel dat over allemaal.',
      en: 'Not yet. How long would one take? Share that over all.',
    },
    mistakes: [
      slip(
        'direct-proportion',
        (given * to) / from,
        'Je rekende alsof meer helpers meer tijd vragen. Meer helpers betekent minder tijd.',
        'You calculated as if more helpers need more time. More helpers means less time.',
      ),
      slip(
        'additive',
        given - (to - from),
        'Je trok het verschil af. Bij omgekeerd evenredig blijft het product gelijk.',
        'You subtracted the difference. With inverse proportion the product stays the same.',
      ),
      slip('total-work', from * given, 'Dat is de tijd voor één. Deel nog.', 'That is the time for one. Divide too.'),
    ],
  });
};

const SITUATIONS = [
  {
    kind: 0,
    nl: 'het aantal broden en wat je betaalt (elk brood kost evenveel)',
    en: 'the number of loaves and what you pay (every loaf costs the same)',
  },
  { kind: 0, nl: 'de tijd en de afstand, bij een vaste snelheid', en: 'the time and the distance, at a fixed speed' },
  { kind: 0, nl: 'de zijde en de omtrek van een vierkant', en: 'the side and the perimeter of a square' },
  {
    kind: 0,
    nl: 'het aantal werkuren en het loon, bij een vast uurloon',
    en: 'the hours worked and the pay, at a fixed hourly wage',
  },
  {
    kind: 0,
    nl: 'het aantal liter verf en de oppervlakte die je kunt verven',
    en: 'the litres of paint and the area you can paint',
  },
  { kind: 1, nl: 'de snelheid en de tijd, voor een vaste afstand', en: 'the speed and the time, for a fixed distance' },
  {
    kind: 1,
    nl: 'het aantal mensen en ieders deel van een vaste prijs',
    en: 'the number of people and each one’s share of a fixed price',
  },
  {
    kind: 1,
    nl: 'het aantal even snelle pompen en de tijd om een zwembad te vullen',
    en: 'the number of equal pumps and the time to fill a pool',
  },
  {
    kind: 1,
    nl: 'de lengte en de breedte van een rechthoek van 24 m²',
    en: 'the length and the width of a rectangle of 24 m²',
  },
  {
    kind: 1,
    nl: 'het aantal dieren en de dagen dat een vaste voorraad voer volstaat',
    en: 'the number of animals and the days a fixed stock of feed lasts',
  },
  { kind: 2, nl: 'de leeftijd en de lengte van een mens', en: 'the age and the height of a person' },
  {
    kind: 2,
    nl: 'de prijs van een taxirit met een instapprijs en het aantal kilometer',
    en: 'the price of a taxi ride with a starting fee and the number of kilometres',
  },
  { kind: 2, nl: 'de zijde en de oppervlakte van een vierkant', en: 'the side and the area of a square' },
  { kind: 2, nl: 'de leeftijd van een kind en die van een ouder', en: 'the age of a child and that of a parent' },
] as const;

const recogniseProportion: Variant = (random) => {
  const situation = random.pick(SITUATIONS);
  const why = [
    {
      nl: 'Twee keer zoveel van het ene geeft twee keer zoveel van het andere: recht evenredig.',
      en: 'Twice as much of one gives twice as much of the other: directly proportional.',
    },
    {
      nl: 'Twee keer zoveel van het ene geeft half zoveel van het andere; het product blijft gelijk: omgekeerd evenredig.',
      en: 'Twice as much of one gives half as much of the other; the product stays the same: inversely proportional.',
    },
    {
      nl: 'Twee keer zoveel van het ene geeft niet twee keer zoveel of half zoveel van het andere: niet evenredig.',
      en: 'Twice as much of one does not give twice or half as much of the other: not proportional.',
    },
  ][situation.kind];
  return askChoice(
    {
      prompt: {
        nl: `Kijk naar ${situation.nl}.\nWat is het verband?`,
        en: `Look at ${situation.en}.\nWhat is the relation?`,
      },
      worked: [
        {
          nl: 'Stel je voor dat het eerste twee keer zo groot wordt. Wat gebeurt er met het tweede?',
          en: 'Imagine that the first becomes twice as large. What happens to the second?',
        },
        ...(why ? [why] : []),
      ],
    },
    choiceInOrder(
      [
        {
          text: { nl: 'recht evenredig', en: 'directly proportional' },
          mistake: {
            mistake: 'grows-together',
            feedback: {
              nl: 'Samen groeien is niet genoeg: twee keer zoveel moet precies twee keer zoveel geven.',
              en: 'Growing together is not enough: twice as much must give exactly twice as much.',
            },
          },
        },
        {
          text: { nl: 'omgekeerd evenredig', en: 'inversely proportional' },
          mistake: {
            mistake: 'not-constant-product',
            feedback: {
              nl: 'Bij omgekeerd evenredig geeft twee keer zoveel precies half zoveel. Ga dat na.',
              en: 'With inverse proportion twice as much gives exactly half as much. Check that.',
            },
          },
        },
        { text: { nl: 'niet evenredig', en: 'not proportional' } },
      ],
      situation.kind,
      {
        wrong: {
          nl: 'Nog niet. Vergelijk met getallen: wat gebeurt er als het eerste verdubbelt?',
          en: 'Not yet. Try numbers: what happens when the first doubles?',
        },
      },
    ),
  );
};

export const PROPORTION_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W8.EVR.2', recipe, scale),
  practise('W8.EVR.3', workers, recogniseProportion),
];
