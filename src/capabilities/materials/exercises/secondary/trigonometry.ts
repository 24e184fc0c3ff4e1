import type { ExerciseGenerator } from '../exercise.ts';
import { askNumber, integerExcept, practise, round, say, slip, type Variant } from './ask.ts';
import { rightTriangle, side } from './triangles.ts';

const RADIAN = Math.PI / 180;

const RATIOS = [
  {
    name: 'sin',
    nl: 'sinus',
    en: 'sine',
    of: Math.sin,
    inverse: Math.asin,
    top: { nl: 'overstaande', en: 'opposite' },
    bottom: { nl: 'schuine', en: 'hypotenuse' },
  },
  {
    name: 'cos',
    nl: 'cosinus',
    en: 'cosine',
    of: Math.cos,
    inverse: Math.acos,
    top: { nl: 'aanliggende', en: 'adjacent' },
    bottom: { nl: 'schuine', en: 'hypotenuse' },
  },
  {
    name: 'tan',
    nl: 'tangens',
    en: 'tangent',
    of: Math.tan,
    inverse: Math.atan,
    top: { nl: 'overstaande', en: 'opposite' },
    bottom: { nl: 'aanliggende', en: 'adjacent' },
  },
] as const;

const sideFromAngle: Variant = (random) => {
  const ratio = random.pick(RATIOS);
  const others = RATIOS.filter((each) => each !== ratio);
  const angle = integerExcept(random, 22, 68, 30, 44, 45, 46, 60);
  const given = random.integer(5, 20);
  const askTop = random.pick([true, false]);
  const value = ratio.of(angle * RADIAN);
  const exact = askTop ? given * value : given / value;
  const answer = round(exact, 1);
  const [wanted, known] = askTop ? [side(ratio.top), side(ratio.bottom)] : [side(ratio.bottom), side(ratio.top)];
  const base =
    ratio.name === 'sin'
      ? (askTop ? given : exact) * Math.cos(angle * RADIAN)
      : ratio.name === 'cos'
        ? askTop
          ? exact
          : given
        : askTop
          ? given
          : exact;
  return askNumber({
    prompt: {
      nl: `In een rechthoekige driehoek is een scherpe hoek ${angle}°. De ${known.nl} is ${given} cm.\nHoe lang is de ${wanted.nl}${wanted.nl.startsWith('schuine') ? '' : ' bij die hoek'}? Rond af op één cijfer na de komma.`,
      en: `In a right-angled triangle one acute angle is ${angle}°. The ${known.en} is ${given} cm.\nHow long is the ${wanted.en}${wanted.en === 'hypotenuse' ? '' : ' at that angle'}? Round to one decimal place.`,
    },
    figure: rightTriangle(base, base * Math.tan(angle * RADIAN), ['', '', ''], `${angle}°`),
    answer,
    tolerance: 0.06,
    unit: 'cm',
    worked: [
      {
        nl: `Bij de ${known.nl} en de ${wanted.nl} hoort de ${ratio.nl}: ${ratio.name} ${angle}° = ${ratio.top.nl} : ${ratio.bottom.nl}.`,
        en: `The ${known.en} and the ${wanted.en} go with the ${ratio.en}: ${ratio.name} ${angle}° = ${ratio.top.en} : ${ratio.bottom.en}.`,
      },
      say((n) => ({
        nl: `${given} ${askTop ? '×' : ':'} ${ratio.name} ${angle}° ≈ ${n(answer)} cm.`,
        en: `${given} ${askTop ? '×' : ':'} ${ratio.name} ${angle}° ≈ ${n(answer)} cm.`,
      })),
    ],
    wrong: {
      nl: 'Nog niet. Benoem de twee zijden bij de hoek: overstaand, aanliggend of schuin?',
      en: 'Not yet. Name the two sides at the angle: opposite, adjacent or hypotenuse?',
    },
    mistakes: [
      slip(
        'multiplies-or-divides',
        round(askTop ? given / value : given * value, 1),
        askTop ? 'Je deelde; hier moet je vermenigvuldigen.' : 'Je vermenigvuldigde; hier moet je delen.',
        askTop ? 'You divided; here you must multiply.' : 'You multiplied; here you must divide.',
      ),
      ...others.map((other) =>
        slip(
          'wrong-ratio',
          round(askTop ? given * other.of(angle * RADIAN) : given / other.of(angle * RADIAN), 1),
          `Je gebruikte de ${other.nl}. Welke zijden ken en zoek je?`,
          `You used the ${other.en}. Which sides do you know and want?`,
        ),
      ),
      slip(
        'radians',
        round(askTop ? given * ratio.of(angle) : given / ratio.of(angle), 1),
        'Staat je rekenmachine op graden?',
        'Is your calculator set to degrees?',
      ),
    ],
  });
};

const angleFromSides: Variant = (random) => {
  const ratio = random.pick(RATIOS);
  const bottom = random.integer(5, 18);
  const top = ratio.name === 'tan' ? integerExcept(random, 2, 20, bottom) : random.integer(2, bottom - 1);
  const value = top / bottom;
  const degrees = (r: number) => round(r / RADIAN);
  const answer = degrees(ratio.inverse(value));
  if (answer < 15 || answer > 75 || Math.abs(answer - 45) < 3) return angleFromSides(random);
  const others = RATIOS.filter((each) => each !== ratio && (each.name === 'tan' || value <= 1));
  return askNumber({
    prompt: {
      nl: `In een rechthoekige driehoek is de ${side(ratio.top).nl} van een scherpe hoek ${top} cm en de ${side(ratio.bottom).nl} ${bottom} cm.\nHoeveel graden is die hoek? Rond af op een geheel getal.`,
      en: `In a right-angled triangle the ${side(ratio.top).en} of an acute angle is ${top} cm and the ${side(ratio.bottom).en} ${bottom} cm.\nHow many degrees is that angle? Round to a whole number.`,
    },
    answer,
    tolerance: 0.51,
    unit: '°',
    worked: [
      {
        nl: `Je kent de ${side(ratio.top).nl} en de ${side(ratio.bottom).nl}: gebruik de ${ratio.nl}. ${ratio.name} α = ${top} : ${bottom}.`,
        en: `You know the ${side(ratio.top).en} and the ${side(ratio.bottom).en}: use the ${ratio.en}. ${ratio.name} α = ${top} : ${bottom}.`,
      },
      { nl: `Met de omgekeerde toets: α ≈ ${answer}°.`, en: `With the inverse key: α ≈ ${answer}°.` },
    ],
    wrong: {
      nl: 'Nog niet. Welke verhouding hoort bij deze twee zijden? Gebruik dan de omgekeerde toets.',
      en: 'Not yet. Which ratio goes with these two sides? Then use the inverse key.',
    },
    mistakes: [
      slip(
        'other-angle',
        90 - answer,
        'Dat is de andere scherpe hoek. Kijk welke zijde overstaand is.',
        'That is the other acute angle. See which side is opposite.',
      ),
      ...others.map((other) =>
        slip(
          'wrong-ratio',
          degrees(other.inverse(value)),
          `Je gebruikte de ${other.nl}. Welke zijden ken je?`,
          `You used the ${other.en}. Which sides do you know?`,
        ),
      ),
      slip(
        'forgets-inverse',
        round(value, 2),
        'Dat is de verhouding. Gebruik nog de omgekeerde toets om de hoek te vinden.',
        'That is the ratio. Use the inverse key to find the angle.',
      ),
    ],
  });
};

export const TRIGONOMETRY_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W9.PYT.3', sideFromAngle),
  practise('W10.PYT.4', angleFromSides),
];
