import type { ExerciseGenerator } from '../exercise.ts';
import { askNumber, integerExcept, people, practise, round, say, slip, type Variant } from './ask.ts';

const circle: Variant = (random) => {
  const radius = random.integer(4, 18);
  const givesDiameter = random.pick([true, false]);
  const area = random.pick([true, false]);
  const thing = random.pick([
    { nl: 'Een bord', en: 'A plate' },
    { nl: 'Een wandklok', en: 'A wall clock' },
    { nl: 'Een pizza', en: 'A pizza' },
    { nl: 'Een deksel', en: 'A lid' },
    { nl: 'Een stuur van een auto', en: 'A steering wheel' },
  ]);
  const exact = area ? Math.PI * radius ** 2 : 2 * Math.PI * radius;
  const answer = round(exact, 1);
  const d = 2 * radius;
  const size = givesDiameter
    ? { nl: `een diameter van ${d} cm`, en: `a diameter of ${d} cm` }
    : { nl: `een straal van ${radius} cm`, en: `a radius of ${radius} cm` };
  return askNumber({
    prompt: {
      nl: `${thing.nl} heeft ${size.nl}. Bereken de ${area ? 'oppervlakte' : 'omtrek'}. Rond af op één cijfer na de komma.`,
      en: `${thing.en} has ${size.en}. Calculate the ${area ? 'area' : 'circumference'}. Round to one decimal place.`,
    },
    answer,
    tolerance: Math.max(0.06, exact * 0.0006),
    unit: area ? 'cm²' : 'cm',
    worked: [
      ...(givesDiameter
        ? [
            {
              nl: `De straal is de helft van de diameter: ${d} : 2 = ${radius}.`,
              en: `The radius is half the diameter: ${d} : 2 = ${radius}.`,
            },
          ]
        : [{ nl: `De straal is gegeven: r = ${radius}.`, en: `The radius is given: r = ${radius}.` }]),
      say((n) =>
        area
          ? {
              nl: `π × r² = π × ${radius}² = π × ${radius ** 2} ≈ ${n(answer)}.`,
              en: `π × r² = π × ${radius}² = π × ${radius ** 2} ≈ ${n(answer)}.`,
            }
          : {
              nl: `2 × π × r = 2 × π × ${radius} ≈ ${n(answer)}.`,
              en: `2 × π × r = 2 × π × ${radius} ≈ ${n(answer)}.`,
            },
      ),
    ],
    wrong: {
      nl: 'Nog niet. Ken je de straal? En vraagt de opgave de rand of wat erbinnen ligt?',
      en: 'Not yet. Do you know the radius? And does the question ask for the edge or for what is inside?',
    },
    mistakes: [
      slip(
        'circumference-for-area',
        round(area ? 2 * Math.PI * radius : Math.PI * radius ** 2, 1),
        area
          ? 'Dat is de omtrek. Voor de oppervlakte gebruik je π × r².'
          : 'Dat is de oppervlakte. Voor de omtrek gebruik je 2 × π × r.',
        area
          ? 'That is the circumference. For the area you use π × r².'
          : 'That is the area. For the circumference you use 2 × π × r.',
      ),
      slip(
        'diameter-as-radius',
        round(area ? Math.PI * d ** 2 : 2 * Math.PI * d, 1),
        'Je gebruikte de diameter als straal. De straal is de helft.',
        'You used the diameter as the radius. The radius is half of it.',
      ),
      slip(
        'radius-as-diameter',
        round(area ? (Math.PI * radius ** 2) / 4 : Math.PI * radius, 1),
        'Je halveerde één keer te veel of vergat te verdubbelen. Kijk wat de straal is.',
        'You halved once too often or forgot to double. See what the radius is.',
      ),
    ],
  });
};

const wheelTurns: Variant = (random) => {
  const diameter = random.pick([50, 55, 60, 65, 70]);
  const turns = random.pick([10, 20, 50, 100, 200]);
  const [name] = people(random);
  const exact = (Math.PI * diameter * turns) / 100;
  return askNumber({
    prompt: {
      nl: `Het fietswiel van ${name} heeft een diameter van ${diameter} cm en draait ${turns} keer rond.\nHoeveel meter is dat? Rond af op een geheel getal.`,
      en: `The bike wheel of ${name} has a diameter of ${diameter} cm and turns ${turns} times.\nHow many metres is that? Round to a whole number.`,
    },
    answer: round(exact),
    tolerance: Math.max(0.6, exact * 0.0006),
    unit: 'm',
    worked: [
      say((n) => ({
        nl: `Eén omwenteling: π × ${diameter} ≈ ${n(round(Math.PI * diameter, 1))} cm.`,
        en: `One turn: π × ${diameter} ≈ ${n(round(Math.PI * diameter, 1))} cm.`,
      })),
      {
        nl: `× ${turns} en : 100 geeft ongeveer ${round(exact)} m.`,
        en: `× ${turns} and : 100 gives about ${round(exact)} m.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Hoe ver rijdt het wiel in één omwenteling?',
      en: 'Not yet. How far does the wheel go in one turn?',
    },
    mistakes: [
      slip(
        'diameter-as-radius',
        round(2 * exact),
        'Je gebruikte de diameter als straal.',
        'You used the diameter as the radius.',
      ),
      slip(
        'forgets-conversion',
        round(exact * 100),
        'Dat is in centimeter. 1 m = 100 cm.',
        'That is in centimetres. 1 m = 100 cm.',
      ),
      slip(
        'forgets-pi',
        (diameter * turns) / 100,
        'Eén omwenteling is π × de diameter.',
        'One turn is π × the diameter.',
      ),
    ],
  });
};

const tankLitres: Variant = (random) => {
  const [l, w, h] = [random.integer(4, 12) * 10, random.integer(2, 5) * 10, random.integer(2, 6) * 10];
  const cubic = l * w * h;
  return askNumber({
    prompt: {
      nl: `Een aquarium is ${l} cm lang, ${w} cm breed en ${h} cm hoog.\nHoeveel liter water gaat er in tot de rand?`,
      en: `An aquarium is ${l} cm long, ${w} cm wide and ${h} cm high.\nHow many litres of water does it hold to the rim?`,
    },
    answer: cubic / 1000,
    unit: 'l',
    units: ['l', 'liter', 'litre', 'litres'],
    worked: [
      say((n) => ({
        nl: `Volume: ${l} × ${w} × ${h} = ${n(cubic)} cm³.`,
        en: `Volume: ${l} × ${w} × ${h} = ${n(cubic)} cm³.`,
      })),
      say((n) => ({
        nl: `1 liter = 1 dm³ = 1000 cm³: ${n(cubic)} : 1000 = ${n(cubic / 1000)} liter.`,
        en: `1 litre = 1 dm³ = 1000 cm³: ${n(cubic)} : 1000 = ${n(cubic / 1000)} litres.`,
      })),
    ],
    wrong: {
      nl: 'Nog niet. Zet eerst alles om naar dm, dan is het volume meteen in liter.',
      en: 'Not yet. Convert everything to dm first; then the volume is in litres.',
    },
    mistakes: [
      slip('forgets-conversion', cubic, 'Dat is in cm³. 1 liter is 1000 cm³.', 'That is in cm³. 1 litre is 1000 cm³.'),
      slip(
        'wrong-conversion',
        cubic / 100,
        '1 liter is 1 dm³, en dat is 10 × 10 × 10 = 1000 cm³.',
        '1 litre is 1 dm³, and that is 10 × 10 × 10 = 1000 cm³.',
      ),
      slip(
        'wrong-conversion',
        cubic / 10,
        '1 liter is 1 dm³, en dat is 10 × 10 × 10 = 1000 cm³.',
        '1 litre is 1 dm³, and that is 10 × 10 × 10 = 1000 cm³.',
      ),
      slip(
        'adds-instead',
        l + w + h,
        'Je telde op. Een volume vind je door te vermenigvuldigen.',
        'You added. You find a volume by multiplying.',
      ),
    ],
  });
};

const prismVolume: Variant = (random) => {
  const [base, height] = [random.integer(2, 5) * 2, random.integer(3, 7)];
  const length = integerExcept(random, 6, 15, base, height);
  const face = (base * height) / 2;
  return askNumber({
    prompt: {
      nl: `Een tent heeft de vorm van een prisma. Het grondvlak van het prisma is een driehoek met basis ${base} dm en hoogte ${height} dm; de tent is ${length} dm lang.\nHoe groot is het volume?`,
      en: `A tent has the shape of a prism. The base of the prism is a triangle with base ${base} dm and height ${height} dm; the tent is ${length} dm long.\nHow large is the volume?`,
    },
    answer: face * length,
    unit: 'dm³',
    worked: [
      {
        nl: `Oppervlakte van de driehoek: ${base} × ${height} : 2 = ${face} dm².`,
        en: `Area of the triangle: ${base} × ${height} : 2 = ${face} dm².`,
      },
      {
        nl: `Maal de lengte: ${face} × ${length} = ${face * length} dm³.`,
        en: `Times the length: ${face} × ${length} = ${face * length} dm³.`,
      },
    ],
    wrong: {
      nl: 'Nog niet. Volume = oppervlakte van het grondvlak × hoogte van het prisma.',
      en: 'Not yet. Volume = area of the base × height of the prism.',
    },
    mistakes: [
      slip(
        'forgets-half',
        base * height * length,
        'Het grondvlak is een driehoek: deel door 2.',
        'The base is a triangle: divide by 2.',
      ),
      slip(
        'stops-halfway',
        face,
        'Dat is de oppervlakte van het grondvlak. Vermenigvuldig nog met de lengte.',
        'That is the area of the base. Multiply by the length too.',
      ),
    ],
  });
};

const cylinderVolume: Variant = (random) => {
  const radius = random.integer(2, 8);
  const height = integerExcept(random, 5, 20, radius);
  const exact = Math.PI * radius ** 2 * height;
  const thing = random.pick([
    { nl: 'Een blik', en: 'A tin' },
    { nl: 'Een vaas', en: 'A vase' },
    { nl: 'Een kaars', en: 'A candle' },
    { nl: 'Een koektrommel', en: 'A biscuit tin' },
  ]);
  return askNumber({
    prompt: {
      nl: `${thing.nl} is een cilinder met een straal van ${radius} cm en een hoogte van ${height} cm.\nBereken het volume. Rond af op een geheel getal.`,
      en: `${thing.en} is a cylinder with a radius of ${radius} cm and a height of ${height} cm.\nCalculate the volume. Round to a whole number.`,
    },
    answer: round(exact),
    tolerance: Math.max(0.6, exact * 0.0006),
    unit: 'cm³',
    worked: [
      say((n) => ({
        nl: `Grondvlak: π × ${radius}² ≈ ${n(round(exact / height, 2))} cm².`,
        en: `Base: π × ${radius}² ≈ ${n(round(exact / height, 2))} cm².`,
      })),
      say((n) => ({
        nl: `Maal de hoogte ${height}: ongeveer ${n(round(exact))} cm³.`,
        en: `Times the height ${height}: about ${n(round(exact))} cm³.`,
      })),
    ],
    wrong: {
      nl: 'Nog niet. Bereken eerst de oppervlakte van de cirkel onderaan.',
      en: 'Not yet. Work out the area of the circle at the bottom first.',
    },
    mistakes: [
      slip(
        'circumference-for-area',
        round(2 * Math.PI * radius * height),
        'Je gebruikte de omtrek van de cirkel. Het grondvlak is π × r².',
        'You used the circumference. The base is π × r².',
      ),
      slip(
        'diameter-as-radius',
        round(4 * exact),
        'Je gebruikte de diameter. De straal is gegeven.',
        'You used the diameter. The radius is given.',
      ),
      slip('forgets-pi', radius ** 2 * height, 'Het grondvlak is een cirkel: π × r².', 'The base is a circle: π × r².'),
    ],
  });
};

export const CIRCLE_AND_VOLUME_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W7.OPP.2', circle, circle, wheelTurns),
  practise('W8.OPP.3', tankLitres, prismVolume, cylinderVolume),
];
