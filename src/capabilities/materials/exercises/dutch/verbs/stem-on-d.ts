import type { Random } from '../../../../../kernel/random.ts';
import type { Localized } from '../../../../../kernel/text.ts';
import { checkText } from '../../answers.ts';
import type { Exercise, ExerciseGenerator } from '../../exercise.ts';
import { ask, fill, praised } from '../wording.ts';

/** Infinitive, stem, the rest of the sentence, and the short form that is right as well for ik and before jij. */
const VERBS = [
  ['worden', 'word', 'volgende week tien jaar', undefined],
  ['vinden', 'vind', 'deze film spannend', undefined],
  ['rijden', 'rijd', 'met de fiets naar huis', 'rij'],
  ['houden', 'houd', 'veel van dieren', 'hou'],
  ['landen', 'land', 'straks in Oostende', undefined],
  ['antwoorden', 'antwoord', 'altijd eerlijk', undefined],
  ['raden', 'raad', 'wat er in de doos zit', undefined],
  ['laden', 'laad', 'de koffers in de auto', undefined],
  ['redden', 'red', 'een egel uit het water', undefined],
  ['snijden', 'snijd', 'het brood in stukken', 'snij'],
  ['glijden', 'glijd', 'van de hoge glijbaan', 'glij'],
  ['melden', 'meld', 'het probleem aan de juf', undefined],
  ['binden', 'bind', 'de touwen vast', undefined],
  ['wedden', 'wed', 'dat het gaat regenen', undefined],
] as const;

type Frame = 'ik' | 'singular' | 'before-jij' | 'before-noun';
const FRAMES: readonly (readonly [Frame, subject: string])[] = [
  ['ik', 'ik'],
  ['singular', 'jij'],
  ['singular', 'zij'],
  ['singular', 'de meester'],
  ['before-jij', 'jij'],
  ['before-jij', 'je'],
  ['before-noun', 'je broer'],
  ['before-noun', 'Lina'],
];

/** Stems on d: compare with a verb in which the t is heard (ik loop, hij loopt, loop jij). */
export const STEM_ON_D: ExerciseGenerator = { goal: 'N5.WS.2', version: 1, generate: stemOnD };

export function stemOnD(random: Random): Exercise {
  const [infinitive, stem, rest, short] = random.pick(VERBS);
  const [frame, subject] = random.pick(FRAMES);
  const bare = frame === 'ik' || frame === 'before-jij';
  const right = bare ? stem : `${stem}t`;
  const names = { infinitive, stem, subject, right, model: MODEL[frame].replace('{subject}', subject) };
  const front = frame === 'ik' || frame === 'singular';
  const start = subject.charAt(0).toUpperCase() + subject.slice(1);
  const mistakes = [
    { value: `${stem}t`, mistake: 't-needless', feedback: frame === 'ik' ? T_AFTER_IK : T_BEFORE_JIJ },
    { value: stem, mistake: 't-missing', feedback: frame === 'before-noun' ? T_BEFORE_NOUN : T_MISSING },
    { value: `${stem.slice(0, -1)}t`, mistake: 'sound-spelling', feedback: SOUND },
    { value: infinitive, mistake: 'whole-verb', feedback: WHOLE_VERB },
  ].map((each) => ({ ...each, feedback: fill(each.feedback, names) }));
  return {
    prompt: ask(INSTRUCTION, front ? `${start} … (${infinitive}) ${rest}.` : `… (${infinitive}) ${subject} ${rest}?`),
    answer: { kind: 'text' },
    solution: right,
    worked: [STEM, COMPARE, bare ? NO_T : WITH_T].map((step) => fill(step, names)),
    check: checkText({
      accepted: bare && short ? [right, short] : [right],
      right: praised(fill(bare ? NO_T : WITH_T, names)),
      wrong: fill(HINT, names),
      mistakes,
    }),
  };
}

const MODEL: Readonly<Record<Frame, string>> = {
  ik: 'ik loop',
  singular: '{subject} loopt',
  'before-jij': 'loop {subject}',
  'before-noun': 'loopt {subject}',
};

const INSTRUCTION: Localized = {
  nl: 'Schrijf het werkwoord juist. De zin gebeurt nu.',
  en: 'Write the verb correctly. The sentence happens now.',
};
const HINT: Localized = {
  nl: 'Zet "lopen" op die plaats: {model}. Hoor je een t achter de stam?',
  en: 'Put "lopen" in that place: {model}. Do you hear a t after the stem?',
};
const STEM: Localized = { nl: 'De stam van {infinitive} is {stem}.', en: 'The stem of {infinitive} is {stem}.' };
const COMPARE: Localized = {
  nl: 'Zet "lopen" op die plaats: {model}.',
  en: 'Put "lopen" in that place: {model}.',
};
const NO_T: Localized = {
  nl: 'Bij "{model}" hoor je geen extra t. Je schrijft alleen de stam: {right}.',
  en: 'In "{model}" you hear no extra t. You write just the stem: {right}.',
};
const WITH_T: Localized = {
  nl: 'Bij "{model}" hoor je een t achter de stam. Dus {stem} + t: {right}.',
  en: 'In "{model}" you hear a t after the stem. So {stem} + t: {right}.',
};
const T_AFTER_IK: Localized = {
  nl: 'Je zegt ook niet "ik loopt". Bij ik schrijf je alleen de stam.',
  en: 'You would not say "ik loopt" either. With ik you write just the stem.',
};
const T_BEFORE_JIJ: Localized = {
  nl: 'Kijk waar {subject} staat: achter het werkwoord. Je zegt "loop {subject}", zonder t.',
  en: 'See where {subject} is: after the verb. You say "loop {subject}", without a t.',
};
const T_BEFORE_NOUN: Localized = {
  nl: 'Hier doet {subject} het. Je zegt "loopt {subject}", met een t.',
  en: 'Here it is {subject} who does it. You say "loopt {subject}", with a t.',
};
const T_MISSING: Localized = {
  nl: 'Zet "lopen" op die plaats: {model}. Je hoort een t. Die komt hier ook achter de stam.',
  en: 'Put "lopen" in that place: {model}. You hear a t. It comes after the stem here too.',
};
const SOUND: Localized = {
  nl: 'Zo klinkt het, maar de stam van {infinitive} is {stem}. De d blijft altijd staan.',
  en: 'That is how it sounds, but the stem of {infinitive} is {stem}. The d always stays.',
};
const WHOLE_VERB: Localized = {
  nl: 'Het hele werkwoord past bij meer dan één. Hier is er maar één: {subject}.',
  en: 'The whole verb goes with more than one. Here there is only one: {subject}.',
};
