import type { Localized } from '../../../../../kernel/text.ts';
import { checkText } from '../../answers.ts';
import type { ExerciseGenerator } from '../../exercise.ts';
import { ask, fill, praised } from '../wording.ts';

/** Infinitive, stem, and an ending that makes sense with every subject. */
const VERBS = [
  ['werken', 'werk', 'in de tuin'],
  ['lopen', 'loop', 'naar het bos'],
  ['spelen', 'speel', 'op het plein'],
  ['fietsen', 'fiets', 'naar school'],
  ['zwemmen', 'zwem', 'in het grote bad'],
  ['maken', 'maak', 'een lange ketting'],
  ['koken', 'kook', 'soep voor iedereen'],
  ['lachen', 'lach', 'om de grap'],
  ['dansen', 'dans', 'op de muziek'],
  ['leren', 'leer', 'een nieuw lied'],
  ['wonen', 'woon', 'in een klein dorp'],
  ['kijken', 'kijk', 'naar een film'],
  ['lezen', 'lees', 'een dik boek'],
  ['schrijven', 'schrijf', 'een brief'],
  ['rennen', 'ren', 'naar de poort'],
  ['slapen', 'slaap', 'in een tent'],
  ['helpen', 'help', 'bij de afwas'],
  ['zingen', 'zing', 'in een koor'],
  ['blijven', 'blijf', 'nog even hier'],
  ['geven', 'geef', 'de planten water'],
  ['bakken', 'bak', 'twee taarten'],
  ['tekenen', 'teken', 'een draak'],
  ['drinken', 'drink', 'een glas melk'],
  ['kopen', 'koop', 'vers brood'],
  ['stappen', 'stap', 'op de trein'],
  ['vallen', 'val', 'op de natte vloer'],
] as const;

const SUBJECTS = [
  ['Ik', 'ik'],
  ['Jij', 'singular'],
  ['Hij', 'singular'],
  ['Mijn zus', 'singular'],
  ['De buurman', 'singular'],
  ['Wij', 'plural'],
  ['Jullie', 'plural'],
  ['De kinderen', 'plural'],
] as const;

/** Regular present tense: stem, stem + t, whole verb. */
export const PRESENT_TENSE: ExerciseGenerator = {
  goal: 'N4.WS.1',
  version: 1,
  generate(random) {
    const [infinitive, stem, rest] = random.pick(VERBS);
    const [subject, person] = random.pick(SUBJECTS);
    const right = { ik: stem, singular: `${stem}t`, plural: infinitive }[person];
    const names = { infinitive, stem, subject, right, rest };
    const cut = infinitive.slice(0, -2);
    const mistakes = [
      { value: stem, mistake: 'ending-missing', feedback: person === 'plural' ? ENDING_PLURAL : T_MISSING },
      { value: `${stem}t`, mistake: 't-needless', feedback: person === 'ik' ? NO_T : ENDING_PLURAL },
      { value: infinitive, mistake: 'whole-verb', feedback: WHOLE_VERB },
      { value: `${stem}d`, mistake: 'd-for-t', feedback: D_FOR_T },
      { value: `${stem}dt`, mistake: 'd-for-t', feedback: D_FOR_T },
      { value: cut, mistake: 'stem-cut', feedback: STEM_CUT },
      { value: `${cut}t`, mistake: 'stem-cut', feedback: STEM_CUT },
    ].map((each) => ({ ...each, feedback: fill(each.feedback, names) }));
    return {
      prompt: ask(INSTRUCTION, `${subject} … (${infinitive}) ${rest}.`),
      answer: { kind: 'text' },
      solution: right,
      worked: [WHO, STEM, LAST[person]].map((step) => fill(step, names)),
      check: checkText({
        accepted: [right, `${subject} ${right} ${rest}.`],
        right: praised(fill(LAST[person], names)),
        wrong: fill(HINT, names),
        mistakes,
      }),
    };
  },
};

const INSTRUCTION: Localized = {
  nl: 'Schrijf het werkwoord juist. De zin gebeurt nu.',
  en: 'Write the verb correctly. The sentence happens now.',
};
const HINT: Localized = {
  nl: 'Zoek eerst de stam: wat zeg je na "ik"? Kijk dan of {subject} nog iets nodig heeft.',
  en: 'First find the stem: what do you say after "ik"? Then check whether {subject} needs an ending.',
};
const WHO: Localized = {
  nl: 'Wie of wat doet het? {subject}.',
  en: 'Who or what does it? {subject}.',
};
const STEM: Localized = {
  nl: 'De stam van {infinitive} is wat je na "ik" zegt: {stem}.',
  en: 'The stem of {infinitive} is what you say after "ik": {stem}.',
};
const LAST: Readonly<Record<'ik' | 'singular' | 'plural', Localized>> = {
  ik: { nl: 'Bij ik schrijf je alleen de stam: {right}.', en: 'With ik you write just the stem: {right}.' },
  singular: {
    nl: '{subject} is één persoon: stam + t. {stem} + t = {right}.',
    en: '{subject} is one person: stem + t. {stem} + t = {right}.',
  },
  plural: {
    nl: '{subject} is meer dan één: dan schrijf je het hele werkwoord, {right}.',
    en: '{subject} is more than one: then you write the whole verb, {right}.',
  },
};
const T_MISSING: Localized = {
  nl: 'Dit is de stam, die past bij ik. Wat komt er bij {subject} nog achter?',
  en: 'This is the stem, which goes with ik. What is added for {subject}?',
};
const NO_T: Localized = {
  nl: 'Bij ik schrijf je alleen de stam. Er komt niets achter.',
  en: 'With ik you write just the stem. Nothing is added.',
};
const ENDING_PLURAL: Localized = {
  nl: '{subject} is meer dan één. Dan schrijf je het hele werkwoord.',
  en: '{subject} is more than one. Then you write the whole verb.',
};
const WHOLE_VERB: Localized = {
  nl: 'Het hele werkwoord past bij wij, jullie of zij met meer. Hier doet {subject} het.',
  en: 'The whole verb goes with wij, jullie or the plural zij. Here it is {subject}.',
};
const D_FOR_T: Localized = {
  nl: 'De stam is {stem}: daar zit op het einde geen d in. Komt er bij {subject} iets achter?',
  en: 'The stem is {stem}: it has no d at the end. Is anything added for {subject}?',
};
const STEM_CUT: Localized = {
  nl: 'Luister naar de klank: wat zeg je na "ik"? Zo schrijf je de stam van {infinitive}.',
  en: 'Listen to the sound: what do you say after "ik"? That is how you write the stem of {infinitive}.',
};
