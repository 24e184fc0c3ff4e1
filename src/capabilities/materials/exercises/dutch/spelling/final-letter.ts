import type { Localized } from '../../../../../kernel/text.ts';
import { checkText } from '../../answers.ts';
import type { ExerciseGenerator } from '../../exercise.ts';
import { ask, fill } from '../wording.ts';

/** Word and its longer form, after the words that make only this word fit (krab, not krap). */
const WORDS: readonly (readonly [before: string, word: string, longer: string])[] = [
  ...nouns(
    'hond honden, hand handen, paard paarden, bed bedden, brood broden, kind kinderen, strand stranden, woord woorden, draad draden, vriend vrienden, bord borden, hoofd hoofden, maand maanden, mond monden, band banden, tand tanden, baard baarden, zwaard zwaarden',
  ),
  ...nouns(
    'kaart kaarten, krant kranten, plant planten, poot poten, boot boten, staart staarten, tent tenten, feest feesten, voet voeten, straat straten, lint linten, punt punten, olifant olifanten, beest beesten, grot grotten, taart taarten, vest vesten, borst borsten',
  ),
  ...nouns('web webben, krab krabben, rib ribben, kip kippen, lamp lampen, pop poppen, knoop knopen, trap trappen'),
  ['Het water is', 'koud', 'koude'],
  ['De tafel is', 'rond', 'ronde'],
  ['De soep is', 'goed', 'goede'],
  ['Mijn trui is', 'zwart', 'zwarte'],
  ['Het touw is', 'kort', 'korte'],
  ['De zee is', 'zout', 'zoute'],
];

function nouns(list: string) {
  return list.split(', ').map((pair) => {
    const [word = '', longer = ''] = pair.split(' ');
    return ['een', word, longer] as const;
  });
}

const PARTNER: Readonly<Record<string, string>> = { d: 't', t: 'd', b: 'p', p: 'b' };

/** Final d, t, b, p: the longer word lets the letter be heard (the uniformity rule of Dutch spelling). */
export const FINAL_LETTER: ExerciseGenerator = {
  goal: 'N3.SP.2',
  version: 1,
  generate(random) {
    const [before, word, longer] = random.pick(WORDS);
    const letter = word.slice(-1);
    const partner = PARTNER[letter] ?? '';
    const pair = [letter, partner].sort();
    const names = { word, longer, letter, first: pair[0] ?? '', second: pair[1] ?? '' };
    return {
      prompt: ask(fill(INSTRUCTION, names), `${before} ${word.slice(0, -1)}_`),
      answer: { kind: 'text' },
      solution: word,
      worked: STEPS.map((step) => fill(step, names)),
      check: checkText({
        accepted: [word, `${before} ${word}`, letter],
        right: fill(RIGHT, names),
        wrong: fill(HINT, names),
        mistakes: [word.slice(0, -1) + partner, partner].map((value) => ({
          value,
          mistake: `${partner}-for-${letter}`,
          feedback: fill(OTHER_LETTER, names),
        })),
      }),
    };
  },
};

const INSTRUCTION: Localized = {
  nl: 'Komt er {first} of {second} op het einde? Schrijf het hele woord.',
  en: 'Does it end in {first} or {second}? Write the whole word.',
};
const RIGHT: Localized = {
  nl: 'Juist! In {longer} hoor je de {letter}.',
  en: 'Correct! In {longer} you hear the {letter}.',
};
const HINT: Localized = {
  nl: 'Kijk nog eens naar alle letters. Maak het woord langer en luister naar de laatste letter.',
  en: 'Look at all the letters again. Make the word longer and listen to the last letter.',
};
const OTHER_LETTER: Localized = {
  nl: 'Je oor helpt hier niet genoeg. Maak het woord langer: {longer}. Welke letter hoor je nu?',
  en: 'Your ear does not help enough here. Make the word longer: {longer}. Which letter do you hear now?',
};
const STEPS: readonly Localized[] = [
  { nl: 'Maak het woord langer: {longer}.', en: 'Make the word longer: {longer}.' },
  { nl: 'Je hoort nu {letter}.', en: 'Now you hear {letter}.' },
  {
    nl: 'Die letter schrijf je ook in het korte woord: {word}.',
    en: 'You write that letter in the short word too: {word}.',
  },
];
