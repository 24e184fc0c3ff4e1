import type { Localized } from '../../../../../kernel/text.ts';
import { checkText } from '../../answers.ts';
import type { Exercise, ExerciseGenerator } from '../../exercise.ts';
import { ask, fill } from '../wording.ts';

const LONG =
  'boom raam peer muur schaap straat been uur maan poot school vuur haar beer boot droom steen traan oor jaar zaal teen paar kool spoor aap knoop haak'.split(
    ' ',
  );
const SHORT =
  'kat bus bom pen vis man kip pot rok mus bok tas bril kom zon slak bel hut pil mok heg fles klok stip ster bot kam rat'.split(
    ' ',
  );

/** Open and closed syllables: a long vowel is written once at the end of a syllable, a short one needs two consonants after it. */
export const OPEN_AND_CLOSED_SYLLABLES: ExerciseGenerator = {
  goal: 'N3.SP.1',
  version: 1,
  generate: (random) =>
    random.pick(['long', 'short']) === 'long' ? long(random.pick(LONG)) : short(random.pick(SHORT)),
};

const INSTRUCTION: Localized = { nl: 'Vul het laatste woord aan.', en: 'Fill in the last word.' };

function long(word: string): Exercise {
  const open = word.slice(0, -2);
  const last = word.slice(-1);
  const plural = `${open}${last}en`;
  const names = { word, plural, groups: `${open} - ${last}en`, sound: word.slice(-3, -1), letter: open.slice(-1) };
  return {
    prompt: ask(INSTRUCTION, `één ${word}, twee …`),
    answer: { kind: 'text' },
    solution: plural,
    worked: LONG_STEPS.map((step) => fill(step, names)),
    check: checkText({
      accepted: [plural],
      right: fill(RIGHT_LONG, names),
      wrong: fill(HINT, names),
      mistakes: [
        { value: `${word}en`, mistake: 'vowel-doubled', feedback: fill(VOWEL_DOUBLED, names) },
        { value: `${open}${last}${last}en`, mistake: 'consonant-doubled', feedback: fill(CONSONANT_DOUBLED, names) },
      ],
    }),
  };
}

function short(word: string): Exercise {
  const last = word.slice(-1);
  const plural = `${word}${last}en`;
  const names = { word, plural, groups: `${word} - ${last}en`, letter: word.slice(-2, -1), last };
  return {
    prompt: ask(INSTRUCTION, `één ${word}, twee …`),
    answer: { kind: 'text' },
    solution: plural,
    worked: SHORT_STEPS.map((step) => fill(step, names)),
    check: checkText({
      accepted: [plural],
      right: fill(RIGHT_SHORT, names),
      wrong: fill(HINT, names),
      mistakes: [{ value: `${word}en`, mistake: 'consonant-single', feedback: fill(CONSONANT_SINGLE, names) }],
    }),
  };
}

const HINT: Localized = {
  nl: 'Zeg het woord in klankgroepen: {groups}. Hoor je een lange of een korte klank?',
  en: 'Say the word in sound groups: {groups}. Do you hear a long or a short sound?',
};
const RIGHT_LONG: Localized = {
  nl: 'Juist! Je hoort een lange {sound} op het einde van de klankgroep. Dan schrijf je één {letter}.',
  en: 'Correct! You hear a long {sound} at the end of the sound group. Then you write one {letter}.',
};
const RIGHT_SHORT: Localized = {
  nl: 'Juist! Na de korte {letter} schrijf je twee keer {last}.',
  en: 'Correct! After the short {letter} you write {last} twice.',
};
const VOWEL_DOUBLED: Localized = {
  nl: 'Je hoort wel een lange {sound}, maar de klankgroep stopt daar: {groups}. Dan schrijf je maar één {letter}.',
  en: 'You do hear a long {sound}, but the sound group ends there: {groups}. Then you write only one {letter}.',
};
const CONSONANT_DOUBLED: Localized = {
  nl: 'Met twee medeklinkers lees je een korte {letter}. Hier hoor je een lange {sound}.',
  en: 'With two consonants you read a short {letter}. Here you hear a long {sound}.',
};
const CONSONANT_SINGLE: Localized = {
  nl: 'Zo lees je een lange {letter}. Je hoort een korte {letter}: daarna komen twee medeklinkers.',
  en: 'This reads as a long {letter}. You hear a short {letter}: two consonants come after it.',
};
const LONG_STEPS: readonly Localized[] = [
  { nl: 'Zeg het woord in klankgroepen: {groups}.', en: 'Say the word in sound groups: {groups}.' },
  {
    nl: 'De eerste klankgroep eindigt op een lange {sound}.',
    en: 'The first sound group ends in a long {sound}.',
  },
  { nl: 'Dan schrijf je één {letter}: {plural}.', en: 'Then you write one {letter}: {plural}.' },
];
const SHORT_STEPS: readonly Localized[] = [
  { nl: 'Zeg het woord in klankgroepen: {groups}.', en: 'Say the word in sound groups: {groups}.' },
  { nl: 'Je hoort een korte {letter}.', en: 'You hear a short {letter}.' },
  {
    nl: 'Na een korte klank schrijf je twee medeklinkers: {plural}.',
    en: 'After a short sound you write two consonants: {plural}.',
  },
];
