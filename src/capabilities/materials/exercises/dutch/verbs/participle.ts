import type { Random } from '../../../../../kernel/random.ts';
import type { Localized } from '../../../../../kernel/text.ts';
import { checkText } from '../../answers.ts';
import type { Exercise, ExerciseGenerator } from '../../exercise.ts';
import { ask, fill } from '../wording.ts';
import { participle, pastSingular, takesT, WEAK_VERBS } from './weak-verbs.ts';

/** These are said with "is" instead of "heeft". */
const WITH_ZIJN: readonly string[] = ['stoppen', 'verhuizen'];

/** Weak participles on d or t: the past tense lets the letter be heard. */
export const PARTICIPLE: ExerciseGenerator = { goal: 'N6.WS.4', version: 1, generate: weakParticiple };

export function weakParticiple(random: Random): Exercise {
  const verb = random.pick(WEAK_VERBS);
  const subject = random.pick(['Noor', 'Mijn broer', 'De buurvrouw', 'Onze trainer']);
  const right = participle(verb);
  const letter = takesT(verb) ? 't' : 'd';
  const other = takesT(verb) ? 'd' : 't';
  const past = pastSingular(verb);
  const names = { ...verb, right, letter, past, short: right.slice(0, -1) };
  const mistakes = [
    { value: `${right.slice(0, -1)}${other}`, mistake: `${other}-for-${letter}`, feedback: OTHER_LETTER },
    { value: `${right.slice(0, -1)}dt`, mistake: 'dt-in-participle', feedback: DT },
    { value: `${right}${letter}`, mistake: 'double-letter', feedback: DOUBLE },
    { value: `ge${verb.stem}${letter}`, mistake: 'ge-needless', feedback: GE_NEEDLESS },
    { value: past, mistake: 'past-tense', feedback: PAST },
    { value: `${verb.stem}t`, mistake: 'present-tense', feedback: PAST },
  ].map((each) => ({ ...each, feedback: fill(each.feedback, names) }));
  const helper = WITH_ZIJN.includes(verb.infinitive) ? 'is' : 'heeft';
  return {
    prompt: ask(INSTRUCTION, `${subject} ${helper} ${verb.rest} … (${verb.infinitive}).`),
    answer: { kind: 'text' },
    solution: right,
    worked: [HELPER, PAST_STEP, SAME].map((step) => fill(step, { ...names, helper })),
    check: checkText({ accepted: [right], right: fill(RIGHT, names), wrong: fill(HINT, names), mistakes }),
  };
}

const INSTRUCTION: Localized = { nl: 'Schrijf het voltooid deelwoord.', en: 'Write the past participle.' };
const RIGHT: Localized = {
  nl: 'Juist! In de verleden tijd hoor je {past}: daarom eindigt {right} op {letter}.',
  en: 'Correct! In the past tense you hear {past}: that is why {right} ends in {letter}.',
};
const HINT: Localized = {
  nl: 'Zeg het werkwoord in de verleden tijd: {past}. Welke letter hoor je voor de e?',
  en: 'Say the verb in the past tense: {past}. Which letter do you hear before the e?',
};
const OTHER_LETTER: Localized = {
  nl: 'De laatste letter hoor je niet goed. Zeg de verleden tijd: {past}. Hoor je te of de?',
  en: 'The last letter is hard to hear. Say the past tense: {past}. Do you hear te or de?',
};
const DT: Localized = {
  nl: 'Een voltooid deelwoord eindigt nooit op dt. Zeg de verleden tijd: {past}. Hoor je te of de?',
  en: 'A past participle never ends in dt. Say the past tense: {past}. Do you hear te or de?',
};
const DOUBLE: Localized = {
  nl: 'Op het einde van een woord staat die letter maar één keer.',
  en: 'At the end of a word that letter is written only once.',
};
const GE_NEEDLESS: Localized = {
  nl: 'Zeg het hardop na "heeft". Bij {infinitive} komt er geen ge- bij.',
  en: 'Say it aloud after "heeft". With {infinitive} no ge- is added.',
};
const PAST: Localized = {
  nl: 'In de zin staat al een persoonsvorm: heeft of is. Daarbij hoort een voltooid deelwoord.',
  en: 'The sentence already has a finite verb: heeft or is. A past participle goes with it.',
};
const HELPER: Localized = {
  nl: 'In de zin staat "{helper}": je zoekt een voltooid deelwoord.',
  en: 'The sentence has "{helper}": you need a past participle.',
};
const PAST_STEP: Localized = { nl: 'De verleden tijd is {past}.', en: 'The past tense is {past}.' };
const SAME: Localized = {
  nl: 'Daar hoor je {letter}. Je schrijft ook {letter} op het einde: {right}.',
  en: 'There you hear {letter}. You also write {letter} at the end: {right}.',
};
