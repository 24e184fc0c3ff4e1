import type { ExerciseGenerator } from '../exercise.ts';
import { askNumber, integerExcept, practise, same, slip, type Variant } from './ask.ts';

const PLACES = [
  { nl: 'rechtsboven', en: 'upper right', upper: true, right: true },
  { nl: 'linksboven', en: 'upper left', upper: true, right: false },
  { nl: 'linksonder', en: 'lower left', upper: false, right: false },
  { nl: 'rechtsonder', en: 'lower right', upper: false, right: true },
] as const;

type Place = (typeof PLACES)[number];

/** How an angle at P (upper line) and one at Q (lower line) are related. */
function relation(p: Place, q: Place) {
  if (p === q) return { nl: 'overeenkomstige hoeken: even groot', en: 'corresponding angles: equal' };
  const inside = !p.upper && q.upper;
  const outside = p.upper && !q.upper;
  if (p.right !== q.right && inside)
    return { nl: 'verwisselende binnenhoeken: even groot', en: 'alternate interior angles: equal' };
  if (p.right !== q.right && outside)
    return { nl: 'verwisselende buitenhoeken: even groot', en: 'alternate exterior angles: equal' };
  if (p.right === q.right && inside)
    return {
      nl: 'binnenhoeken aan dezelfde kant van de snijlijn: samen 180°',
      en: 'interior angles on the same side: 180° together',
    };
  if (p.right === q.right && outside)
    return {
      nl: 'buitenhoeken aan dezelfde kant van de snijlijn: samen 180°',
      en: 'exterior angles on the same side: 180° together',
    };
  return {
    nl: 'de overeenkomstige hoek ligt ernaast: samen 180°',
    en: 'the corresponding angle is beside it: 180° together',
  };
}

const parallelLines: Variant = (random) => {
  const slope = random.pick([1, 1.5, 2, 2.5, 3, 4]);
  const tilt = integerExcept(random, 42, 78, 45, 60);
  const acute = (place: Place) => place.upper === place.right;
  const [p, q] = [random.pick(PLACES), random.pick(PLACES)];
  const given = acute(p) ? tilt : 180 - tilt;
  const answer = acute(q) ? tilt : 180 - tilt;
  const why = relation(p, q);
  return askNumber({
    prompt: {
      nl: `Twee evenwijdige rechten worden gesneden door een schuine rechte, in P (boven) en Q (onder). De hoek ${p.nl} bij P is ${given}°.\nHoe groot is de hoek ${q.nl} bij Q?`,
      en: `Two parallel lines are cut by a slanting line, at P (above) and Q (below). The ${p.en} angle at P is ${given}°.\nHow large is the ${q.en} angle at Q?`,
    },
    figure: {
      kind: 'plane',
      size: 5,
      points: [
        { x: 2 / slope, y: 2, label: 'P' },
        { x: -2 / slope, y: -2, label: 'Q' },
      ],
      lines: [
        { slope: 0, intercept: 2 },
        { slope: 0, intercept: -2 },
        { slope, intercept: 0 },
      ],
      alt: {
        nl: 'Schets: twee horizontale evenwijdige rechten en een stijgende snijlijn door P op de bovenste en Q op de onderste. De hoeken zijn niet op maat getekend.',
        en: 'Sketch: two horizontal parallel lines and a rising transversal through P on the upper and Q on the lower one. The angles are not drawn to scale.',
      },
    },
    answer,
    unit: '°',
    worked: [
      {
        nl: `Het zijn ${why.nl}.`.replace('Het zijn de overeenkomstige', 'De overeenkomstige'),
        en: `They are ${why.en}.`.replace('They are the corresponding', 'The corresponding'),
      },
      given === answer
        ? { nl: `Dus ook ${answer}°.`, en: `So ${answer}° as well.` }
        : same(`180° − ${given}° = ${answer}°`),
    ],
    wrong: {
      nl: 'Nog niet. Zijn beide hoeken scherp of stomp, of is er één van elk?',
      en: 'Not yet. Are both angles acute or obtuse, or is there one of each?',
    },
    mistakes: [
      slip(
        'equal-or-supplementary',
        180 - answer,
        'Kijk naar de tekening: een scherpe en een stompe hoek zijn samen 180°, twee van dezelfde soort zijn gelijk.',
        'Look at the drawing: an acute and an obtuse angle make 180°, two of the same kind are equal.',
      ),
      slip(
        'mixes-90-and-180',
        Math.abs(90 - given),
        'Hier gaat het om 180°, niet om 90°.',
        'Here it is about 180°, not 90°.',
      ),
    ],
  });
};

const POLYGONS = [
  [5, 'vijfhoek', 'pentagon'],
  [6, 'zeshoek', 'hexagon'],
  [7, 'zevenhoek', 'heptagon'],
  [8, 'achthoek', 'octagon'],
  [9, 'negenhoek', 'nonagon'],
  [10, 'tienhoek', 'decagon'],
  [12, 'twaalfhoek', 'dodecagon'],
  [15, 'vijftienhoek', '15-sided polygon'],
  [18, 'achttienhoek', '18-sided polygon'],
  [20, 'twintighoek', '20-sided polygon'],
] as const;

function regular(sides: number): [number, number][] {
  return Array.from({ length: sides }, (_, i) => {
    const turn = (2 * Math.PI * i) / sides - Math.PI / 2;
    return [Number((5 * Math.cos(turn)).toFixed(2)), Number((5 * Math.sin(turn)).toFixed(2))];
  });
}

const angleSum: Variant = (random) => {
  const [sides, nl, en] = random.pick(POLYGONS);
  const total = (sides - 2) * 180;
  return askNumber({
    prompt: {
      nl: `Hoeveel graden zijn de hoeken van een ${nl} samen?`,
      en: `How many degrees do the angles of a ${en} make together?`,
    },
    answer: total,
    unit: '°',
    worked: [
      {
        nl: `Trek vanuit één hoekpunt alle diagonalen: je krijgt ${sides} − 2 = ${sides - 2} driehoeken.`,
        en: `Draw all diagonals from one vertex: you get ${sides} − 2 = ${sides - 2} triangles.`,
      },
      same(`${sides - 2} × 180° = ${total}°`),
    ],
    wrong: {
      nl: 'Nog niet. In hoeveel driehoeken kun je de figuur verdelen vanuit één hoekpunt?',
      en: 'Not yet. Into how many triangles can you divide the figure from one vertex?',
    },
    mistakes: [
      slip(
        'sides-not-triangles',
        sides * 180,
        `Er zijn twee driehoeken minder dan zijden: ${sides - 2}.`,
        `There are two triangles fewer than sides: ${sides - 2}.`,
      ),
      slip(
        'sides-not-triangles',
        (sides - 1) * 180,
        `Er zijn twee driehoeken minder dan zijden: ${sides - 2}.`,
        `There are two triangles fewer than sides: ${sides - 2}.`,
      ),
      slip(
        'one-angle',
        total / sides,
        'Dat is één hoek van een regelmatige veelhoek. De vraag is naar alle hoeken samen.',
        'That is one angle of a regular polygon. The question is about all angles together.',
      ),
    ],
  });
};

const regularAngle: Variant = (random) => {
  const [sides, nl, en] = random.pick(POLYGONS.filter(([n]) => n !== 7));
  const total = (sides - 2) * 180;
  const answer = total / sides;
  return askNumber({
    prompt: {
      nl: `Hoe groot is één hoek van een regelmatige ${nl}?`,
      en: `How large is one angle of a regular ${en}?`,
    },
    figure: { kind: 'polygon', points: regular(sides), alt: { nl: `Regelmatige ${nl}.`, en: `Regular ${en}.` } },
    answer,
    unit: '°',
    worked: [
      {
        nl: `Alle hoeken samen: ${sides - 2} × 180° = ${total}°.`,
        en: `All angles together: ${sides - 2} × 180° = ${total}°.`,
      },
      {
        nl: `Ze zijn even groot: ${total}° : ${sides} = ${answer}°.`,
        en: `They are equal: ${total}° : ${sides} = ${answer}°.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Bereken eerst de som van alle hoeken en deel dan.',
      en: 'Not yet. Work out the sum of all angles first, then divide.',
    },
    mistakes: [
      slip(
        'stops-halfway',
        total,
        'Dat is de som van alle hoeken. Deel nog door het aantal.',
        'That is the sum of all angles. Divide by how many there are.',
      ),
      slip(
        'central-angle',
        360 / sides,
        'Dat is de hoek in het midden. De hoek aan de rand vult die aan tot 180°.',
        'That is the angle at the centre. The angle at the edge adds up with it to 180°.',
      ),
      slip(
        'sides-not-triangles',
        180,
        'Het aantal driehoeken is twee minder dan het aantal zijden.',
        'The number of triangles is two less than the number of sides.',
      ),
    ],
  });
};

const sidesFromSum: Variant = (random) => {
  const sides = random.integer(5, 24);
  const total = (sides - 2) * 180;
  return askNumber({
    prompt: {
      nl: `De hoeken van een veelhoek zijn samen ${total}°.\nHoeveel zijden heeft de veelhoek?`,
      en: `The angles of a polygon make ${total}° together.\nHow many sides does it have?`,
    },
    answer: sides,
    worked: [
      {
        nl: `Aantal driehoeken: ${total} : 180 = ${sides - 2}.`,
        en: `Number of triangles: ${total} : 180 = ${sides - 2}.`,
      },
      {
        nl: `Er zijn twee zijden meer dan driehoeken: ${sides - 2} + 2 = ${sides}.`,
        en: `There are two more sides than triangles: ${sides - 2} + 2 = ${sides}.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Deel door 180° om het aantal driehoeken te kennen.',
      en: 'Not yet. Divide by 180° to find the number of triangles.',
    },
    mistakes: [
      slip(
        'sides-not-triangles',
        sides - 2,
        'Dat is het aantal driehoeken. Er zijn twee zijden meer.',
        'That is the number of triangles. There are two more sides.',
      ),
      slip(
        'wrong-angle-sum',
        total / 360,
        'Deel door 180°, de hoekensom van een driehoek.',
        'Divide by 180°, the angle sum of a triangle.',
      ),
    ],
  });
};

export const POLYGON_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W8.HOE.3', parallelLines),
  practise('W8.HOE.4', angleSum, regularAngle, sidesFromSum),
];
