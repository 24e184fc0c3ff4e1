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
export function triangle(a: number, b: number): [number, number][] {
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

export const ANGLE_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.HOE.1', besideOrOpposite, besideOrOpposite, sharedAngle),
  practise('W7.HOE.2', triangleAngle, isosceles, quadrilateralAngle),
];
