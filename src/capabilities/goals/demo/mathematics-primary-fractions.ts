import type { DemoLine } from './demo-goal.ts';

export const MATHEMATICS_PRIMARY_FRACTIONS: DemoLine = {
  key: 'breuken',
  title: { nl: 'Breuken', en: 'Fractions' },
  goals: [
    {
      code: 'W3.BR.1',
      year: 3,
      statement: {
        nl: 'Een breuk zien als een aantal gelijke delen van een geheel.',
        en: 'See a fraction as a number of equal parts of a whole.',
      },
      iCan: {
        young: { nl: 'Ik kan zeggen welk deel gekleurd is.', en: 'I can say which part is coloured.' },
        older: {
          nl: 'Ik kan zeggen welk deel van een geheel gekleurd is, met een breuk.',
          en: 'I can say with a fraction which part of a whole is coloured.',
        },
      },
      criteria: [
        {
          nl: 'Ik tel in hoeveel gelijke delen het geheel verdeeld is: dat is de noemer.',
          en: 'I count into how many equal parts the whole is split: the denominator.',
        },
        { nl: 'Ik tel de gekleurde delen: dat is de teller.', en: 'I count the coloured parts: the numerator.' },
      ],
      why: {
        nl: 'Een halve pizza of een kwart taart: breuken zijn overal waar je deelt.',
        en: 'Half a pizza or a quarter of a cake: fractions are wherever you share.',
      },
      requires: ['W3.VER.2'],
      minimum: true,
    },
    {
      code: 'W3.BR.2',
      year: 3,
      statement: { nl: 'Een breuk van een hoeveelheid berekenen.', en: 'Calculate a fraction of a quantity.' },
      iCan: {
        young: {
          nl: 'Ik kan een deel van een aantal nemen, zoals een vierde van 20.',
          en: 'I can take a part of a number, such as a quarter of 20.',
        },
        older: {
          nl: 'Ik kan een breuk van een hoeveelheid berekenen.',
          en: 'I can calculate a fraction of a quantity.',
        },
      },
      criteria: [
        { nl: 'Ik deel eerst door de noemer.', en: 'I first divide by the denominator.' },
        {
          nl: 'Daarna neem ik zoveel delen als de teller zegt.',
          en: 'Then I take as many parts as the numerator says.',
        },
      ],
      why: {
        nl: 'Zo weet je hoeveel kinderen 2/3 van een klas is.',
        en: 'It tells you how many children 2/3 of a class is.',
      },
      requires: ['W3.BR.1', 'W3.VER.2'],
      minimum: true,
    },
    {
      code: 'W4.BR.3',
      year: 4,
      statement: { nl: 'Gelijkwaardige breuken herkennen en maken.', en: 'Recognise and make equivalent fractions.' },
      iCan: {
        young: {
          nl: 'Ik kan zien dat 1/2 en 2/4 even groot zijn.',
          en: 'I can see that 1/2 and 2/4 are the same size.',
        },
        older: {
          nl: 'Ik kan gelijkwaardige breuken herkennen en maken.',
          en: 'I can recognise and make equivalent fractions.',
        },
      },
      criteria: [
        {
          nl: 'Ik vermenigvuldig of deel teller en noemer met hetzelfde getal.',
          en: 'I multiply or divide numerator and denominator by the same number.',
        },
        {
          nl: 'Ik toon met een strook dat de breuken even groot zijn.',
          en: 'I show with a bar that the fractions are the same size.',
        },
      ],
      why: {
        nl: 'Je hebt het nodig om breuken te vergelijken en op te tellen.',
        en: 'You need it to compare and add fractions.',
      },
      requires: ['W3.BR.1', 'W3.VER.1'],
      minimum: true,
    },
    {
      code: 'W4.BR.4',
      year: 4,
      statement: { nl: 'Breuken vergelijken en ordenen.', en: 'Compare and order fractions.' },
      iCan: {
        young: { nl: 'Ik kan zeggen welke breuk het grootst is.', en: 'I can say which fraction is the biggest.' },
        older: { nl: 'Ik kan breuken vergelijken en ordenen.', en: 'I can compare and order fractions.' },
      },
      criteria: [
        {
          nl: 'Ik weet dat een grotere noemer kleinere stukken betekent.',
          en: 'I know that a larger denominator means smaller pieces.',
        },
        {
          nl: 'Ik vergelijk met een half of maak de noemers gelijk.',
          en: 'I compare with a half or make the denominators equal.',
        },
      ],
      why: {
        nl: 'Zo kies je het grootste stuk, of de grootste korting.',
        en: 'It helps you choose the biggest piece, or the biggest discount.',
      },
      requires: ['W4.BR.3'],
      minimum: true,
    },
    {
      code: 'W4.BR.5',
      year: 4,
      statement: {
        nl: 'Gelijknamige breuken optellen en aftrekken.',
        en: 'Add and subtract fractions with the same denominator.',
      },
      iCan: {
        young: { nl: 'Ik kan stukken van dezelfde grootte samentellen.', en: 'I can add pieces of the same size.' },
        older: {
          nl: 'Ik kan gelijknamige breuken optellen en aftrekken.',
          en: 'I can add and subtract fractions with the same denominator.',
        },
      },
      criteria: [
        { nl: 'Ik tel de tellers op of trek ze van elkaar af.', en: 'I add or subtract the numerators.' },
        {
          nl: 'De noemer blijft dezelfde, want de stukken blijven even groot.',
          en: 'The denominator stays the same, because the pieces stay the same size.',
        },
      ],
      why: {
        nl: 'Zo weet je hoeveel taart er samen gegeten is.',
        en: 'It tells you how much cake has been eaten altogether.',
      },
      requires: ['W3.BR.1'],
      minimum: true,
    },
    {
      code: 'W4.BR.6',
      year: 4,
      statement: {
        nl: 'Breuken groter dan 1 schrijven als gemengd getal en omgekeerd.',
        en: 'Write fractions greater than 1 as mixed numbers and the other way round.',
      },
      iCan: {
        young: {
          nl: 'Ik kan schrijven hoeveel hele en hoeveel stukken er zijn.',
          en: 'I can write how many wholes and how many pieces there are.',
        },
        older: {
          nl: 'Ik kan een breuk groter dan 1 schrijven als gemengd getal, en omgekeerd.',
          en: 'I can write a fraction greater than 1 as a mixed number, and back.',
        },
      },
      criteria: [
        { nl: 'Ik zoek hoeveel hele er in de breuk zitten.', en: 'I find how many wholes are in the fraction.' },
        { nl: 'Ik schrijf wat overblijft als breuk erachter.', en: 'I write what is left as a fraction after it.' },
      ],
      why: {
        nl: 'In recepten en bij het klussen staat vaak 1 1/2 of 2 3/4.',
        en: 'Recipes and DIY often use 1 1/2 or 2 3/4.',
      },
      requires: ['W4.BR.5', 'W3.VER.3'],
      minimum: false,
    },
    {
      code: 'W5.BR.7',
      year: 5,
      statement: {
        nl: 'Ongelijknamige breuken optellen en aftrekken.',
        en: 'Add and subtract fractions with different denominators.',
      },
      iCan: {
        young: {
          nl: 'Ik kan stukken van verschillende grootte samentellen.',
          en: 'I can add pieces of different sizes.',
        },
        older: {
          nl: 'Ik kan breuken met een verschillende noemer optellen en aftrekken.',
          en: 'I can add and subtract fractions with different denominators.',
        },
      },
      criteria: [
        { nl: 'Ik maak de breuken eerst gelijknamig.', en: 'I first give the fractions the same denominator.' },
        { nl: 'Ik kijk of mijn antwoord eenvoudiger kan.', en: 'I see whether my answer can be simpler.' },
      ],
      why: {
        nl: 'In muziek en in recepten tel je stukken van verschillende grootte samen.',
        en: 'In music and recipes you add pieces of different sizes.',
      },
      requires: ['W4.BR.3', 'W4.BR.5'],
      minimum: true,
    },
    {
      code: 'W6.BR.8',
      year: 6,
      statement: {
        nl: 'Een breuk vermenigvuldigen met een natuurlijk getal.',
        en: 'Multiply a fraction by a whole number.',
      },
      iCan: {
        young: { nl: 'Ik kan een breuk een paar keer nemen.', en: 'I can take a fraction a few times.' },
        older: {
          nl: 'Ik kan een breuk vermenigvuldigen met een natuurlijk getal.',
          en: 'I can multiply a fraction by a whole number.',
        },
      },
      criteria: [
        { nl: 'Ik vermenigvuldig alleen de teller.', en: 'I multiply only the numerator.' },
        { nl: 'Ik zie het als herhaald optellen.', en: 'I see it as adding again and again.' },
      ],
      why: { nl: 'Zo pas je een recept aan voor meer mensen.', en: 'It lets you adapt a recipe for more people.' },
      requires: ['W5.BR.7', 'W3.BR.2'],
      minimum: true,
    },
  ],
};
