import type { ExerciseGenerator, Figure } from '../exercise.ts';
import { askNumber, people, practise, round, same, say, slip, type Variant } from './ask.ts';

/** A right-angled triangle with the right angle at the lower left. */
export function rightTriangle(
  width: number,
  height: number,
  sides: readonly [string, string, string],
  corner = '',
): Figure {
  return {
    kind: 'polygon',
    points: [
      [0, 0],
      [round(width, 2), 0],
      [0, round(height, 2)],
    ],
    sideLabels: sides,
    cornerLabels: ['90°', corner, ''],
    alt: {
      nl: `Rechthoekige driehoek met de rechte hoek linksonder. Onderaan: ${sides[0] || 'niet gegeven'}, links: ${sides[2] || 'niet gegeven'}, schuine zijde: ${sides[1] || 'niet gegeven'}${corner ? `, hoek rechtsonder: ${corner}` : ''}.`,
      en: `Right-angled triangle with the right angle at the lower left. Bottom: ${sides[0] || 'not given'}, left: ${sides[2] || 'not given'}, hypotenuse: ${sides[1] || 'not given'}${corner ? `, angle at the lower right: ${corner}` : ''}.`,
    },
  };
}

const shadow: Variant = (random) => {
  const [name] = people(random);
  const stick = random.pick([1, 1.5, 2]);
  const stickShadow = random.pick([0.5, 0.8, 1.2, 1.6, 2.5, 3]);
  if (stick === stickShadow) return shadow(random);
  const factor = random.integer(4, 12);
  const [answer, treeShadow] = [round(stick * factor, 2), round(stickShadow * factor, 2)];
  return askNumber({
    prompt: say((n) => ({
      nl: `${name} zet een stok van ${n(stick)} m rechtop. De schaduw is ${n(stickShadow)} m. Op hetzelfde moment is de schaduw van een boom ${n(treeShadow)} m.\nHoe hoog is de boom?`,
      en: `${name} puts up a stick of ${n(stick)} m. Its shadow is ${n(stickShadow)} m. At the same moment the shadow of a tree is ${n(treeShadow)} m.\nHow tall is the tree?`,
    })),
    answer,
    unit: 'm',
    worked: [
      say((n) => ({
        nl: `De driehoeken hebben dezelfde vorm. Factor: ${n(treeShadow)} : ${n(stickShadow)} = ${factor}.`,
        en: `The triangles have the same shape. Factor: ${n(treeShadow)} : ${n(stickShadow)} = ${factor}.`,
      })),
      say((n) => ({
        nl: `Hoogte: ${n(stick)} × ${factor} = ${n(answer)} m.`,
        en: `Height: ${n(stick)} × ${factor} = ${n(answer)} m.`,
      })),
    ],
    wrong: {
      nl: 'Nog niet. Hoeveel keer langer is de ene schaduw dan de andere?',
      en: 'Not yet. How many times longer is one shadow than the other?',
    },
    mistakes: [
      slip(
        'additive',
        round(stick + treeShadow - stickShadow, 2),
        'Je telde een verschil op. Bij dezelfde vorm vermenigvuldig je met een factor.',
        'You added a difference. With the same shape you multiply by a factor.',
      ),
      slip(
        'inverted-ratio',
        round((treeShadow * stickShadow) / stick, 2),
        'Je draaide de verhouding om. Welke zijden horen bij elkaar?',
        'You inverted the ratio. Which sides belong together?',
      ),
    ],
  });
};

const similarSides: Variant = (random) => {
  const factor = random.pick([1.5, 2, 2.5, 3, 4]);
  const [a, b] = [random.integer(2, 7) * 2, random.integer(2, 8) * 2];
  if (a === b) return similarSides(random);
  const reverse = random.pick([true, false]);
  const [bigA, bigB] = [a * factor, b * factor];
  const answer = reverse ? b : bigB;
  return askNumber({
    prompt: {
      nl: reverse
        ? `Twee driehoeken zijn gelijkvormig. Een zijde van de kleine is ${a} cm; de overeenkomstige zijde van de grote is ${bigA} cm. Een andere zijde van de grote is ${bigB} cm.\nHoe lang is die zijde in de kleine driehoek?`
        : `Twee driehoeken zijn gelijkvormig. Een zijde van de kleine is ${a} cm; de overeenkomstige zijde van de grote is ${bigA} cm. Een andere zijde van de kleine is ${b} cm.\nHoe lang is die zijde in de grote driehoek?`,
      en: reverse
        ? `Two triangles are similar. A side of the small one is ${a} cm; the corresponding side of the large one is ${bigA} cm. Another side of the large one is ${bigB} cm.\nHow long is that side in the small triangle?`
        : `Two triangles are similar. A side of the small one is ${a} cm; the corresponding side of the large one is ${bigA} cm. Another side of the small one is ${b} cm.\nHow long is that side in the large triangle?`,
    },
    answer,
    unit: 'cm',
    worked: [
      say((n) => ({ nl: `Factor: ${bigA} : ${a} = ${n(factor)}.`, en: `Factor: ${bigA} : ${a} = ${n(factor)}.` })),
      say((n) =>
        reverse
          ? { nl: `Terug: ${bigB} : ${n(factor)} = ${b}.`, en: `Back: ${bigB} : ${n(factor)} = ${b}.` }
          : { nl: `${b} × ${n(factor)} = ${bigB}.`, en: `${b} × ${n(factor)} = ${bigB}.` },
      ),
    ],
    wrong: {
      nl: 'Nog niet. Bepaal eerst de factor met de zijden die je allebei kent.',
      en: 'Not yet. Find the factor first with the sides you know in both.',
    },
    mistakes: [
      slip(
        'additive',
        reverse ? bigB - (bigA - a) : b + (bigA - a),
        'Je gebruikte het verschil. Bij gelijkvormigheid gebruik je een factor.',
        'You used the difference. With similarity you use a factor.',
      ),
      slip(
        'inverted-ratio',
        reverse ? bigB * factor : b / factor,
        reverse
          ? 'De kleine driehoek heeft kortere zijden: deel door de factor.'
          : 'De grote driehoek heeft langere zijden: vermenigvuldig met de factor.',
        reverse
          ? 'The small triangle has shorter sides: divide by the factor.'
          : 'The large triangle has longer sides: multiply by the factor.',
      ),
    ],
  });
};

const TRIPLES = [
  [3, 4, 5],
  [5, 12, 13],
  [8, 15, 17],
  [7, 24, 25],
  [20, 21, 29],
  [12, 35, 37],
  [9, 40, 41],
] as const;

const pythagoras: Variant = (random) => {
  const [p, q, r] = random.pick(TRIPLES);
  const k = r > 20 ? 1 : random.integer(1, r === 5 ? 6 : 2);
  const [a, b] = random.shuffle([p * k, q * k]) as [number, number];
  const c = r * k;
  const hypotenuse = random.pick([true, false]);
  const answer = hypotenuse ? c : b;
  const figure = hypotenuse
    ? rightTriangle(a, b, [`${a} cm`, '?', `${b} cm`])
    : rightTriangle(a, b, [`${a} cm`, `${c} cm`, '?']);
  return askNumber({
    prompt: hypotenuse
      ? {
          nl: `De rechthoekszijden van een rechthoekige driehoek zijn ${a} cm en ${b} cm.\nHoe lang is de schuine zijde?`,
          en: `The legs of a right-angled triangle are ${a} cm and ${b} cm.\nHow long is the hypotenuse?`,
        }
      : {
          nl: `De schuine zijde van een rechthoekige driehoek is ${c} cm, een rechthoekszijde is ${a} cm.\nHoe lang is de andere rechthoekszijde?`,
          en: `The hypotenuse of a right-angled triangle is ${c} cm, one leg is ${a} cm.\nHow long is the other leg?`,
        },
    figure,
    answer,
    unit: 'cm',
    worked: hypotenuse
      ? [
          {
            nl: `De schuine zijde in het kwadraat: ${a}² + ${b}² = ${a * a} + ${b * b} = ${c * c}.`,
            en: `The hypotenuse squared: ${a}² + ${b}² = ${a * a} + ${b * b} = ${c * c}.`,
          },
          same(`√${c * c} = ${c}`),
        ]
      : [
          {
            nl: `De gezochte zijde in het kwadraat: ${c}² − ${a}² = ${c * c} − ${a * a} = ${b * b}.`,
            en: `The side you want, squared: ${c}² − ${a}² = ${c * c} − ${a * a} = ${b * b}.`,
          },
          same(`√${b * b} = ${b}`),
        ],
    wrong: {
      nl: 'Nog niet. Welke zijde is de schuine? Tel je kwadraten op of trek je af?',
      en: 'Not yet. Which side is the hypotenuse? Do you add squares or subtract?',
    },
    mistakes: [
      slip(
        'forgets-root',
        hypotenuse ? c * c : b * b,
        'Dat is het kwadraat. Trek nog de wortel.',
        'That is the square. Take the root too.',
      ),
      slip(
        'adds-sides',
        hypotenuse ? a + b : c - a,
        'Je rekende met de zijden zelf. Pythagoras gaat over hun kwadraten.',
        'You used the sides themselves. Pythagoras is about their squares.',
      ),
      ...(hypotenuse
        ? []
        : [
            slip(
              'adds-instead-of-subtracts',
              round(Math.hypot(c, a), 1),
              'Je zoekt een rechthoekszijde: trek de kwadraten af.',
              'You are looking for a leg: subtract the squares.',
            ),
          ]),
    ],
  });
};

const ladder: Variant = (random) => {
  const [name] = people(random);
  const length = random.integer(4, 9);
  const foot = random.pick([1, 1.2, 1.5, 1.8]);
  const exact = Math.sqrt(length ** 2 - foot ** 2);
  const answer = round(exact, 1);
  return askNumber({
    prompt: say((n) => ({
      nl: `${name} zet een ladder van ${length} m tegen een muur. De voet staat ${n(foot)} m van de muur.\nHoe hoog komt de ladder? Rond af op één cijfer na de komma.`,
      en: `${name} puts a ladder of ${length} m against a wall. Its foot is ${n(foot)} m from the wall.\nHow high does the ladder reach? Round to one decimal place.`,
    })),
    answer,
    tolerance: 0.051,
    unit: 'm',
    worked: [
      say((n) => ({
        nl: `De ladder is de schuine zijde: hoogte² = ${length}² − ${n(foot)}² = ${n(round(exact ** 2, 2))}.`,
        en: `The ladder is the hypotenuse: height² = ${length}² − ${n(foot)}² = ${n(round(exact ** 2, 2))}.`,
      })),
      say((n) => ({ nl: `De wortel is ongeveer ${n(answer)} m.`, en: `The root is about ${n(answer)} m.` })),
    ],
    wrong: {
      nl: 'Nog niet. Maak een schets: de ladder is de langste zijde.',
      en: 'Not yet. Make a sketch: the ladder is the longest side.',
    },
    mistakes: [
      slip(
        'adds-instead-of-subtracts',
        round(Math.hypot(length, foot), 1),
        'De ladder zelf is de schuine zijde: trek de kwadraten af.',
        'The ladder itself is the hypotenuse: subtract the squares.',
      ),
      slip(
        'forgets-root',
        round(exact ** 2, 2),
        'Dat is het kwadraat. Trek nog de wortel.',
        'That is the square. Take the root too.',
      ),
      slip(
        'adds-sides',
        round(length - foot, 1),
        'Je trok de lengtes af. Pythagoras gaat over kwadraten.',
        'You subtracted the lengths. Pythagoras is about squares.',
      ),
    ],
  });
};

/** The sentence part for a side, e.g. “de schuine zijde”, “the opposite side”. */
export function side(kind: { readonly nl: string; readonly en: string }) {
  return { nl: `${kind.nl} zijde`, en: kind.en === 'hypotenuse' ? 'hypotenuse' : `${kind.en} side` };
}

export const TRIANGLE_EXERCISES: readonly ExerciseGenerator[] = [
  practise('W9.PYT.1', shadow, similarSides),
  practise('W9.PYT.2', pythagoras, pythagoras, ladder),
];
