import type { Random } from '../../../../../kernel/random.ts';
import type { Localized } from '../../../../../kernel/text.ts';
import { checkText } from '../../answers.ts';
import type { Exercise, ExerciseGenerator } from '../../exercise.ts';
import { ask, capitalised, fill, praised } from '../wording.ts';
import { decidingLetter, pastSingular, takesT, WEAK_VERBS } from './weak-verbs.ts';

/** Weak past tense: -te(n) after a voiceless letter, else -de(n). */
export const PAST_TENSE: ExerciseGenerator = { goal: 'N5.WS.3', version: 1, generate: pastTense };

export function pastTense(random: Random): Exercise {
  const verb = random.pick(WEAK_VERBS);
  const [subject, plural] = random.pick(SUBJECTS);
  const n = plural ? 'n' : '';
  const right = `${pastSingular(verb)}${n}`;
  const [ending, other] = takesT(verb) ? ['te', 'de'] : ['de', 'te'];
  const letter = decidingLetter(verb);
  const names = {
    ...verb,
    Subject: capitalised(subject),
    right,
    letter,
    ending,
    other,
    cut: verb.infinitive.slice(0, -2),
  };
  const hidden = letter === 'v' || letter === 'z';
  const mistakes = [
    { value: `${verb.stem}${other}${n}`, mistake: `${other}-for-${ending}`, feedback: hidden ? HIDDEN : ENDING },
    { value: pastSingular(verb), mistake: 'plural-n-missing', feedback: N_MISSING },
    { value: `${pastSingular(verb)}n`, mistake: 'plural-n-needless', feedback: N_NEEDLESS },
    { value: `${verb.stem}${verb.stem.endsWith(ending.charAt(0)) ? 'e' : 'tte'}${n}`, ...DOUBLE },
    { value: `${verb.stem}t`, mistake: 'present-tense', feedback: PRESENT },
    { value: verb.infinitive, mistake: 'present-tense', feedback: PRESENT },
  ].map((each) => ({ ...each, feedback: fill(each.feedback, names) }));
  return {
    prompt: ask(INSTRUCTION, `Gisteren … (${verb.infinitive}) ${subject} ${verb.rest}.`),
    answer: { kind: 'text' },
    solution: right,
    worked: [CUT, takesT(verb) ? IN : OUT, plural ? WITH_N : WITHOUT_N].map((step) => fill(step, names)),
    check: checkText({
      accepted: [right],
      right: praised(fill(takesT(verb) ? IN : OUT, names)),
      wrong: fill(HINT, names),
      mistakes,
    }),
  };
}

const SUBJECTS = [
  ['ik', false],
  ['Noor', false],
  ['mijn broer', false],
  ['wij', true],
  ['de buren', true],
] as const;

const INSTRUCTION: Localized = { nl: 'Zet het werkwoord in de verleden tijd.', en: 'Put the verb in the past tense.' };
const CUT: Localized = {
  nl: 'Haal -en weg van {infinitive}: {cut}. De laatste letter is {letter}.',
  en: 'Take -en off {infinitive}: {cut}. The last letter is {letter}.',
};
const IN: Localized = {
  nl: "De {letter} zit in 't kofschip. Daarom {ending}: {right}.",
  en: "The {letter} is in 't kofschip. That is why it takes {ending}: {right}.",
};
const OUT: Localized = {
  nl: "De {letter} zit niet in 't kofschip. Daarom {ending}: {right}.",
  en: "The {letter} is not in 't kofschip. That is why it takes {ending}: {right}.",
};
const WITH_N: Localized = {
  nl: '{Subject} is meer dan één: er komt een n achter. {right}.',
  en: '{Subject} is more than one: an n is added. {right}.',
};
const WITHOUT_N: Localized = {
  nl: '{Subject} is er maar één: er komt geen n achter. {right}.',
  en: '{Subject} is only one: no n is added. {right}.',
};
const HINT: Localized = {
  nl: "Begin met de stam: {stem}. Kijk dan naar de letter voor -en in {infinitive}. Zit die in 't kofschip?",
  en: "Start with the stem: {stem}. Then look at the letter before -en in {infinitive}. Is it in 't kofschip?",
};
const ENDING: Localized = {
  nl: "De stam klopt. Kijk naar de letter voor -en in {infinitive}: {letter}. Zit die in 't kofschip?",
  en: "The stem is right. Look at the letter before -en in {infinitive}: {letter}. Is it in 't kofschip?",
};
const HIDDEN: Localized = {
  nl: 'Je keek naar de {stem}-vorm. Kijk naar het hele werkwoord: {infinitive}. Voor -en staat een {letter}.',
  en: 'You looked at the form {stem}. Look at the whole verb: {infinitive}. Before -en there is a {letter}.',
};
const N_MISSING: Localized = {
  nl: 'Bijna. {Subject} is meer dan één: wat komt er dan nog achter?',
  en: 'Nearly. {Subject} is more than one: what is added then?',
};
const N_NEEDLESS: Localized = {
  nl: 'Bijna. {Subject} is er maar één: dan komt er geen n achter.',
  en: 'Nearly. {Subject} is only one: then no n is added.',
};
const DOUBLE = {
  mistake: 'double-letter',
  feedback: {
    nl: 'Schrijf eerst de hele stam, {stem}, en zet daar {ending} achter. Tel de letters na.',
    en: 'First write the whole stem, {stem}, and put {ending} after it. Count the letters.',
  },
};
const PRESENT: Localized = {
  nl: 'Zo is het nu. In de zin staat "gisteren": het is al voorbij.',
  en: 'That is for now. The sentence says "gisteren" (yesterday): it is over.',
};
