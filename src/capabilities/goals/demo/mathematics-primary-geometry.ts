import type { DemoLine } from './demo-goal.ts';

export const MATHEMATICS_PRIMARY_GEOMETRY: DemoLine = {
  key: 'meetkunde',
  title: { nl: 'Meetkunde', en: 'Geometry' },
  goals: [
    {
      code: 'W3.MK.1',
      year: 3,
      statement: {
        nl: 'Vierhoeken en driehoeken herkennen aan hun eigenschappen.',
        en: 'Recognise quadrilaterals and triangles by their properties.',
      },
      iCan: {
        young: { nl: 'Ik kan vormen herkennen.', en: 'I can recognise shapes.' },
        older: {
          nl: 'Ik kan vormen herkennen aan hun zijden en hoeken.',
          en: 'I can recognise shapes by their sides and angles.',
        },
      },
      criteria: [
        {
          nl: 'Ik kijk naar het aantal zijden, gelijke zijden en rechte hoeken.',
          en: 'I look at the number of sides, equal sides and right angles.',
        },
        { nl: 'Ik herken een vorm ook als ze gedraaid is.', en: 'I recognise a shape even when it is turned.' },
      ],
      why: {
        nl: "In gebouwen, logo's en tegels zitten overal vormen.",
        en: 'There are shapes everywhere in buildings, logos and tiles.',
      },
      requires: [],
      minimum: true,
    },
    {
      code: 'W3.MK.2',
      year: 3,
      statement: {
        nl: 'Hoeken herkennen als recht, scherp of stomp.',
        en: 'Recognise angles as right, acute or obtuse.',
      },
      iCan: {
        young: {
          nl: 'Ik kan zien of een hoek recht, scherp of stomp is.',
          en: 'I can see whether an angle is right, acute or obtuse.',
        },
        older: {
          nl: 'Ik kan zeggen of een hoek recht, scherp of stomp is.',
          en: 'I can say whether an angle is right, acute or obtuse.',
        },
      },
      criteria: [
        { nl: 'Ik vergelijk met de hoek van een blad papier.', en: 'I compare with the corner of a sheet of paper.' },
        {
          nl: 'Ik kijk naar de opening en niet naar de lengte van de benen.',
          en: 'I look at the opening and not at the length of the arms.',
        },
      ],
      why: {
        nl: 'Wie bouwt, tekent of voetbalt, werkt met hoeken.',
        en: 'People who build, draw or play football work with angles.',
      },
      requires: ['W3.MK.1'],
      minimum: true,
    },
    {
      code: 'W3.MK.3',
      year: 3,
      statement: { nl: 'De omtrek van een veelhoek berekenen.', en: 'Calculate the perimeter of a polygon.' },
      iCan: {
        young: {
          nl: 'Ik kan uitrekenen hoe lang de rand van een vorm is.',
          en: 'I can work out how long the edge of a shape is.',
        },
        older: {
          nl: 'Ik kan de omtrek van een veelhoek berekenen.',
          en: 'I can calculate the perimeter of a polygon.',
        },
      },
      criteria: [
        {
          nl: 'Ik tel alle zijden samen, ook die waar geen getal bij staat.',
          en: 'I add all the sides, also those without a number.',
        },
        { nl: 'Ik schrijf de juiste lengtemaat.', en: 'I write the right unit of length.' },
      ],
      why: {
        nl: 'Hoeveel draad heb je nodig rond een moestuin?',
        en: 'How much wire do you need around a vegetable garden?',
      },
      requires: ['W3.MK.1', 'W3.OPT.1'],
      minimum: true,
    },
    {
      code: 'W4.MK.4',
      year: 4,
      statement: { nl: 'De oppervlakte van een rechthoek berekenen.', en: 'Calculate the area of a rectangle.' },
      iCan: {
        young: {
          nl: 'Ik kan zeggen hoeveel vierkantjes in een rechthoek passen.',
          en: 'I can say how many squares fit in a rectangle.',
        },
        older: {
          nl: 'Ik kan de oppervlakte van een rechthoek en een vierkant berekenen.',
          en: 'I can calculate the area of a rectangle and a square.',
        },
      },
      criteria: [
        { nl: 'Ik vermenigvuldig de lengte met de breedte.', en: 'I multiply the length by the width.' },
        {
          nl: 'Ik ken het verschil tussen omtrek (rand) en oppervlakte (vlak).',
          en: 'I know the difference between perimeter (edge) and area (surface).',
        },
      ],
      why: {
        nl: 'Zo weet je hoeveel tegels of gras je nodig hebt.',
        en: 'It tells you how many tiles or how much grass you need.',
      },
      requires: ['W3.MK.3', 'W3.VER.1'],
      minimum: true,
    },
    {
      code: 'W4.MK.5',
      year: 4,
      statement: {
        nl: 'De oppervlakte van een samengestelde figuur berekenen door te splitsen.',
        en: 'Calculate the area of a compound figure by splitting it.',
      },
      iCan: {
        young: {
          nl: 'Ik kan een moeilijke vorm in rechthoeken knippen.',
          en: 'I can cut a tricky shape into rectangles.',
        },
        older: {
          nl: 'Ik kan de oppervlakte van een samengestelde figuur berekenen.',
          en: 'I can calculate the area of a compound figure.',
        },
      },
      criteria: [
        {
          nl: 'Ik splits de figuur in rechthoeken of vul ze aan tot één rechthoek.',
          en: 'I split the figure into rectangles or complete it to one rectangle.',
        },
        { nl: 'Ik zoek de zijden die niet gegeven zijn.', en: 'I find the sides that are not given.' },
      ],
      why: {
        nl: 'Kamers en tuinen hebben zelden de vorm van één rechthoek.',
        en: 'Rooms and gardens rarely have the shape of one rectangle.',
      },
      requires: ['W4.MK.4'],
      minimum: false,
    },
    {
      code: 'W5.MK.6',
      year: 5,
      statement: {
        nl: 'De oppervlakte van een driehoek en een parallellogram berekenen.',
        en: 'Calculate the area of a triangle and a parallelogram.',
      },
      iCan: {
        young: { nl: 'Ik kan uitrekenen hoe groot een driehoek is.', en: 'I can work out how big a triangle is.' },
        older: {
          nl: 'Ik kan de oppervlakte van een driehoek en een parallellogram berekenen.',
          en: 'I can calculate the area of a triangle and a parallelogram.',
        },
      },
      criteria: [
        {
          nl: 'Ik kies een basis en de hoogte die daar loodrecht op staat.',
          en: 'I choose a base and the height at a right angle to it.',
        },
        { nl: 'Ik leg uit waarom ik bij een driehoek door 2 deel.', en: 'I explain why I divide by 2 for a triangle.' },
      ],
      why: {
        nl: 'Een zeil, een dak, een verkeersbord: driehoeken zijn overal.',
        en: 'A sail, a roof, a road sign: triangles are everywhere.',
      },
      requires: ['W4.MK.4', 'W4.VER.6'],
      minimum: true,
    },
    {
      code: 'W6.MK.7',
      year: 6,
      statement: {
        nl: 'Het volume van een balk en een kubus berekenen.',
        en: 'Calculate the volume of a cuboid and a cube.',
      },
      iCan: {
        young: {
          nl: 'Ik kan zeggen hoeveel blokjes in een doos passen.',
          en: 'I can say how many blocks fit in a box.',
        },
        older: {
          nl: 'Ik kan het volume van een balk en een kubus berekenen.',
          en: 'I can calculate the volume of a cuboid and a cube.',
        },
      },
      criteria: [
        {
          nl: 'Ik bereken eerst hoeveel blokjes in één laag passen.',
          en: 'I first calculate how many blocks fit in one layer.',
        },
        { nl: 'Ik vermenigvuldig met het aantal lagen.', en: 'I multiply by the number of layers.' },
      ],
      why: {
        nl: 'Zo weet je hoeveel water in een aquarium kan.',
        en: 'It tells you how much water fits in an aquarium.',
      },
      requires: ['W4.MK.4', 'W5.VER.8'],
      minimum: true,
    },
  ],
};
