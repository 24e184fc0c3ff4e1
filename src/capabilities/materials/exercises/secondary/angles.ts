import type { ExerciseGenerator } from '../exercise.ts';
import { askNumber, integerExcept, practise, same, slip, type Variant } from './ask.ts';

const besideOrOpposite: Variant = (random) => {
  const kind = random.pick(['complement', 'supplement', 'opposite'] as const);
  const angle = kind === 'complement' ? integerExcept(random, 12, 78, 45) : integerExcept(random, 25, 155, 90);
  const answer = { complement: 90 - angle, supplement: 180 - angle, opposite: angle }[kind];
  const text = {
    complement: {
      nl: `Twee hoeken vormen samen een rechte hoek. De ene is ${angle}°.`,
      en: `Two angles together form a right angle. One is ${angle}°.`,
    },
    supplement: {
      nl: `Twee hoeken naast elkaar vormen samen een gestrekte hoek. De ene is ${angle}°.`,
      en: `Two angles side by side form a straight angle. One is ${angle}°.`,
    },
    opposite: {
      nl: `Twee rechten snijden elkaar. Een van de hoeken is ${angle}°. Bekijk de hoek die er recht tegenover ligt.`,
      en: `Two lines cross. One of the angles is ${angle}°. Look at the angle opposite it.`,
    },
  }[kind];
  const why = {
    complement: {
      nl: `Complementaire hoeken zijn samen 90°: 90° − ${angle}° = ${answer}°.`,
      en: `Complementary angles make 90° together: 90° − ${angle}° = ${answer}°.`,
    },
    supplement: {
      nl: `Supplementaire hoeken zijn samen 180°: 180° − ${angle}° = ${answer}°.`,
      en: `Supplementary angles make 180° together: 180° − ${angle}° = ${answer}°.`,
    },
    opposite: {
      nl: `Overstaande hoeken zijn even groot: ${answer}°.`,
      en: `Vertically opposite angles are equal: ${answer}°.`,
    },
  }[kind];
  return askNumber({
    prompt: { nl: `${text.nl}\nHoe groot is de andere hoek?`, en: `${text.en}\nHow large is the other angle?` },
    figure: {
      kind: 'angle',
      degrees: angle,
      label: `${angle}°`,
      alt: { nl: `De gegeven hoek van ${angle}°.`, en: `The given angle of ${angle}°.` },
    },
    answer,
    unit: '°',
    worked: [{ nl: `Kijk hoe de twee hoeken bij elkaar horen.`, en: `See how the two angles belong together.` }, why],
    wrong: {
      nl: 'Nog niet. Vormen de hoeken samen 90° of 180°, of liggen ze tegenover elkaar?',
      en: 'Not yet. Do the angles make 90° or 180° together, or are they opposite?',
    },
    mistakes: [
      slip(
        'mixes-90-and-180',
        kind === 'complement' ? 180 - angle : 90 - angle,
        'Kijk opnieuw: een rechte hoek is 90°, een gestrekte hoek is 180°.',
        'Look again: a right angle is 90°, a straight angle is 180°.',
      ),
      slip(
        'takes-equal',
        angle,
        'Alleen overstaande hoeken zijn even groot.',
        'Only vertically opposite angles are equal.',
      ),
      slip(
        'takes-supplement',
        180 - angle,
        'De hoek ertegenover is even groot; die ernaast vult aan tot 180°.',
        'The opposite angle is equal; the one beside it adds up to 180°.',
      ),
    ],
  });
};

const sharedAngle: Variant = (random) => {
  const [total, factor] = random.pick([
    [90, 2],
    [90, 4],
    [90, 5],
    [180, 2],
    [180, 3],
    [180, 4],
    [180, 5],
    [180, 8],
    [90, 8],
    [180, 9],
    [90, 9],
  ] as const);
  const small = total / (factor + 1);
  const large = random.pick([true, false]);
  const name =
    total === 90 ? { nl: 'complementair', en: 'complementary' } : { nl: 'supplementair', en: 'supplementary' };
  return askNumber({
    prompt: {
      nl: `Twee hoeken zijn ${name.nl}. De ene is ${factor} keer zo groot als de andere.\nHoe groot is de ${large ? 'grootste' : 'kleinste'}?`,
      en: `Two angles are ${name.en}. One is ${factor} times as large as the other.\nHow large is the ${large ? 'larger' : 'smaller'} one?`,
    },
    answer: large ? factor * small : small,
    unit: '°',
    worked: [
      {
        nl: `Samen ${total}°, in ${factor + 1} gelijke delen: ${total} : ${factor + 1} = ${small}.`,
        en: `Together ${total}°, in ${factor + 1} equal parts: ${total} : ${factor + 1} = ${small}.`,
      },
      {
        nl: `De kleinste is ${small}°, de grootste ${factor} × ${small} = ${factor * small}°.`,
        en: `The smaller is ${small}°, the larger ${factor} × ${small} = ${factor * small}°.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Verdeel het totaal in gelijke delen: de kleine hoek is één deel.',
      en: 'Not yet. Divide the total into equal parts: the small angle is one part.',
    },
    mistakes: [
      slip(
        'forgets-one-part',
        large ? total - total / factor : total / factor,
        `Er zijn ${factor + 1} delen: de kleine hoek telt zelf ook mee.`,
        `There are ${factor + 1} parts: the small angle counts too.`,
      ),
      slip(
        'answers-other-quantity',
        large ? small : factor * small,
        'Dat is de andere hoek.',
        'That is the other angle.',
      ),
      slip(
        'mixes-90-and-180',
        ((270 - total) / (factor + 1)) * (large ? factor : 1),
        'Complementair is samen 90°, supplementair samen 180°.',
        'Complementary makes 90°, supplementary makes 180°.',
      ),
    ],
  });
};

/** The corners of a triangle with the given angles at A and B and a base of 10. */
function triangle(a: number, b: number): [number, number][] {
  const [tanA, tanB] = [Math.tan((a * Math.PI) / 180), Math.tan((b * Math.PI) / 180)];
  const x = (10 * tanB) / (tanA + tanB);
  return [
    [0, 0],
    [10, 0],
    [Number(x.toFixed(2)), Number((x * tanA).toFixed(2))],
  ];
}

const triangleAngle: Variant = (random) => {
  const a = integerExcept(random, 28, 85, 60);
  const b = integerExcept(random, 28, 85, a, 60);
  const answer = 180 - a - b;
  return askNumber({
    prompt: {
      nl: `In een driehoek zijn twee hoeken ${a}° en ${b}°.\nHoe groot is de derde hoek?`,
      en: `In a triangle two angles are ${a}° and ${b}°.\nHow large is the third angle?`,
    },
    figure: {
      kind: 'polygon',
      points: triangle(a, b),
      cornerLabels: [`${a}°`, `${b}°`, '?'],
      alt: {
        nl: `Driehoek met hoeken ${a}°, ${b}° en een onbekende hoek.`,
        en: `Triangle with angles ${a}°, ${b}° and an unknown angle.`,
      },
    },
    answer,
    unit: '°',
    worked: [
      { nl: 'De hoeken van een driehoek zijn samen 180°.', en: 'The angles of a triangle make 180° together.' },
      same(`180° − ${a}° − ${b}° = ${answer}°`),
    ],
    wrong: {
      nl: 'Nog niet. Alle hoeken van een driehoek zijn samen 180°.',
      en: 'Not yet. All angles of a triangle make 180° together.',
    },
    mistakes: [
      slip(
        'stops-halfway',
        a + b,
        'Dat is de som van de twee gekende hoeken. Trek die nog van 180° af.',
        'That is the sum of the two known angles. Take it from 180°.',
      ),
      slip(
        'wrong-angle-sum',
        360 - a - b,
        'De hoekensom van een driehoek is 180°; 360° hoort bij een vierhoek.',
        'The angle sum of a triangle is 180°; 360° belongs to a quadrilateral.',
      ),
      slip('uses-one-angle', 180 - a, 'Trek beide gekende hoeken af.', 'Subtract both known angles.'),
    ],
  });
};

const isosceles: Variant = (random) => {
  const base = integerExcept(random, 25, 82, 60, 45);
  const top = 180 - 2 * base;
  const askTop = random.pick([true, false]);
  return askNumber({
    prompt: askTop
      ? {
          nl: `Een gelijkbenige driehoek heeft een basishoek van ${base}°.\nHoe groot is de tophoek?`,
          en: `An isosceles triangle has a base angle of ${base}°.\nHow large is the angle at the top?`,
        }
      : {
          nl: `Een gelijkbenige driehoek heeft een tophoek van ${top}°.\nHoe groot is één basishoek?`,
          en: `An isosceles triangle has an angle of ${top}° at the top.\nHow large is one base angle?`,
        },
    figure: {
      kind: 'polygon',
      points: triangle(base, base),
      cornerLabels: askTop ? [`${base}°`, '', '?'] : ['?', '', `${top}°`],
      alt: {
        nl: 'Gelijkbenige driehoek met de basis onderaan.',
        en: 'Isosceles triangle with the base at the bottom.',
      },
    },
    answer: askTop ? top : base,
    unit: '°',
    worked: [
      {
        nl: 'De twee basishoeken zijn even groot; samen met de tophoek maken ze 180°.',
        en: 'The two base angles are equal; with the top angle they make 180°.',
      },
      askTop ? same(`180° − 2 × ${base}° = ${top}°`) : same(`(180° − ${top}°) : 2 = ${base}°`),
    ],
    wrong: { nl: 'Nog niet. Welke twee hoeken zijn even groot?', en: 'Not yet. Which two angles are equal?' },
    mistakes: [
      slip(
        'uses-one-angle',
        askTop ? 180 - base : 180 - top,
        askTop ? 'Er zijn twee basishoeken: trek er twee af.' : 'Dat zijn de twee basishoeken samen. Deel nog door 2.',
        askTop ? 'There are two base angles: subtract both.' : 'Those are both base angles together. Divide by 2.',
      ),
      slip(
        'swaps-top-and-base',
        askTop ? (180 - base) / 2 : 180 - 2 * top,
        'Je verwisselde de tophoek en de basishoek.',
        'You mixed up the top angle and a base angle.',
      ),
      slip(
        'takes-equal',
        askTop ? base : top,
        'De basishoeken zijn gelijk aan elkaar, niet aan de tophoek.',
        'The base angles are equal to each other, not to the top angle.',
      ),
    ],
  });
};

const quadrilateralAngle: Variant = (random) => {
  const [a, b, c] = [random.integer(60, 110), random.integer(65, 125), random.integer(55, 100)];
  const answer = 360 - a - b - c;
  return askNumber({
    prompt: {
      nl: `Drie hoeken van een vierhoek zijn ${a}°, ${b}° en ${c}°.\nHoe groot is de vierde hoek?`,
      en: `Three angles of a quadrilateral are ${a}°, ${b}° and ${c}°.\nHow large is the fourth angle?`,
    },
    answer,
    unit: '°',
    worked: [
      {
        nl: 'Een vierhoek bestaat uit twee driehoeken: samen 2 × 180° = 360°.',
        en: 'A quadrilateral consists of two triangles: 2 × 180° = 360° together.',
      },
      same(`360° − ${a}° − ${b}° − ${c}° = ${answer}°`),
    ],
    wrong: {
      nl: 'Nog niet. De hoeken van een vierhoek zijn samen 360°.',
      en: 'Not yet. The angles of a quadrilateral make 360° together.',
    },
    mistakes: [
      slip(
        'stops-halfway',
        a + b + c,
        'Dat is de som van de gekende hoeken. Trek die van 360° af.',
        'That is the sum of the known angles. Take it from 360°.',
      ),
      slip(
        'wrong-angle-sum',
        Math.abs(180 - a - b - c),
        'Je gebruikte 180°. Een vierhoek heeft een hoekensom van 360°.',
        'You used 180°. A quadrilateral has an angle sum of 360°.',
      ),
    ],
  });
};

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

export const ANGLE_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.HOE.1', besideOrOpposite, besideOrOpposite, sharedAngle),
  practise('W7.HOE.2', triangleAngle, isosceles, quadrilateralAngle),
  practise('W8.HOE.3', parallelLines),
  practise('W8.HOE.4', angleSum, regularAngle, sidesFromSum),
];
