import type { DemoLine } from './demo-goal.ts';

export const MATHEMATICS_PRIMARY_MEASURES: DemoLine = {
  key: 'meten',
  title: { nl: 'Lengte, gewicht en inhoud', en: 'Length, weight and capacity' },
  goals: [
    {
      code: 'W3.MET.1',
      year: 3,
      statement: {
        nl: 'Lengtematen kennen en omzetten: m, dm, cm en mm.',
        en: 'Know and convert units of length: m, dm, cm and mm.',
      },
      iCan: {
        young: {
          nl: 'Ik kan meter, decimeter en centimeter in elkaar omzetten.',
          en: 'I can change between metres, decimetres and centimetres.',
        },
        older: {
          nl: 'Ik kan lengtes omzetten tussen m, dm, cm en mm.',
          en: 'I can convert lengths between m, dm, cm and mm.',
        },
      },
      criteria: [
        { nl: 'Ik weet dat 1 m gelijk is aan 10 dm, en aan 100 cm.', en: 'I know that 1 m equals 10 dm, and 100 cm.' },
        {
          nl: 'Ik reken samengestelde lengtes om, zoals 2 m 35 cm.',
          en: 'I convert combined lengths, such as 2 m 35 cm.',
        },
      ],
      why: {
        nl: 'Past die kast in je kamer? Dan moet je in dezelfde maat meten.',
        en: 'Does that cupboard fit in your room? Then you must measure in the same unit.',
      },
      requires: ['W3.VER.1', 'W3.GET.1'],
      minimum: true,
    },
    {
      code: 'W3.MET.2',
      year: 3,
      statement: {
        nl: 'Gewicht en inhoud kennen en omzetten: kg en g, l, dl en cl.',
        en: 'Know and convert weight and capacity: kg and g, l, dl and cl.',
      },
      iCan: {
        young: {
          nl: 'Ik kan kilogram en gram, en liter en deciliter in elkaar omzetten.',
          en: 'I can change between kilograms and grams, and between litres and decilitres.',
        },
        older: {
          nl: 'Ik kan gewichten en inhouden omzetten in een andere maat.',
          en: 'I can convert weights and capacities to another unit.',
        },
      },
      criteria: [
        { nl: 'Ik weet dat 1 kg gelijk is aan 1000 g.', en: 'I know that 1 kg equals 1000 g.' },
        { nl: 'Ik weet dat 1 l gelijk is aan 10 dl, en aan 100 cl.', en: 'I know that 1 l equals 10 dl, and 100 cl.' },
      ],
      why: {
        nl: 'In de keuken heb je het nodig bij bijna elk recept.',
        en: 'In the kitchen you need it for nearly every recipe.',
      },
      requires: ['W3.GET.1', 'W3.OPT.2'],
      minimum: true,
    },
    {
      code: 'W3.MET.3',
      year: 3,
      statement: {
        nl: 'Een passende maateenheid of maat kiezen voor een voorwerp.',
        en: 'Choose a suitable unit or size for an object.',
      },
      iCan: {
        young: { nl: 'Ik kan kiezen welke maat bij een ding past.', en: 'I can choose which measure fits a thing.' },
        older: {
          nl: 'Ik kan schatten hoe lang, zwaar of groot iets is, met een passende maat.',
          en: 'I can estimate how long, heavy or big something is, with a suitable unit.',
        },
      },
      criteria: [
        {
          nl: 'Ik vergelijk met iets dat ik ken, zoals een pak melk van 1 liter.',
          en: 'I compare with something I know, such as a 1-litre carton of milk.',
        },
        {
          nl: 'Ik zie dat een maat onmogelijk is, zoals een potlood van 2 meter.',
          en: 'I notice an impossible measure, such as a pencil of 2 metres.',
        },
      ],
      why: {
        nl: 'Wie goed schat, merkt fouten en hoeft minder te meten.',
        en: 'Someone who estimates well notices mistakes and has to measure less.',
      },
      requires: ['W3.MET.1', 'W3.MET.2'],
      minimum: true,
    },
    {
      code: 'W5.MET.4',
      year: 5,
      statement: { nl: 'Maten met een kommagetal omzetten.', en: 'Convert measures written as decimals.' },
      iCan: {
        young: { nl: 'Ik kan 2,5 meter in centimeter schrijven.', en: 'I can write 2.5 metres in centimetres.' },
        older: {
          nl: 'Ik kan maten met een kommagetal omzetten in een andere eenheid.',
          en: 'I can convert measures with a decimal to another unit.',
        },
      },
      criteria: [
        { nl: 'Ik weet met hoeveel ik moet vermenigvuldigen of delen.', en: 'I know what to multiply or divide by.' },
        {
          nl: 'Ik controleer: een kleinere eenheid geeft een groter getal.',
          en: 'I check: a smaller unit gives a larger number.',
        },
      ],
      why: {
        nl: 'Op verpakkingen en plannen staan maten vaak met een komma.',
        en: 'Packages and plans often show measures with a decimal point.',
      },
      requires: ['W3.MET.1', 'W3.MET.2', 'W5.KOM.5'],
      minimum: true,
    },
    {
      code: 'W6.MET.5',
      year: 6,
      statement: { nl: 'Oppervlaktematen omzetten: m², dm² en cm².', en: 'Convert units of area: m², dm² and cm².' },
      iCan: {
        young: {
          nl: 'Ik weet hoeveel vierkante centimeter in een vierkante meter passen.',
          en: 'I know how many square centimetres fit in a square metre.',
        },
        older: {
          nl: 'Ik kan oppervlaktematen omzetten tussen m², dm² en cm².',
          en: 'I can convert units of area between m², dm² and cm².',
        },
      },
      criteria: [
        {
          nl: 'Ik leg uit waarom 1 m² gelijk is aan 100 dm² en niet aan 10 dm².',
          en: 'I explain why 1 m² equals 100 dm² and not 10 dm².',
        },
        { nl: 'Ik zet om in stappen van 100.', en: 'I convert in steps of 100.' },
      ],
      why: {
        nl: 'Zo bereken je hoeveel tegels of verf je nodig hebt.',
        en: 'It tells you how many tiles or how much paint you need.',
      },
      requires: ['W4.MK.4', 'W5.MET.4'],
      minimum: false,
    },
  ],
};
