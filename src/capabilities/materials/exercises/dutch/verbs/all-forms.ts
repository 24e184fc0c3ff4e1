import type { ExerciseGenerator } from '../../exercise.ts';
import { weakParticiple } from './participle.ts';
import { pastTense } from './past-tense.ts';
import { sameSound } from './same-sound.ts';
import { stemOnD } from './stem-on-d.ts';

/** Every kind of verb form mixed: what is practised is choosing the rule, not applying the one just taught. */
export const ALL_VERB_FORMS: ExerciseGenerator = {
  goal: 'N7.TA.1',
  version: 1,
  generate: (random) => random.pick([stemOnD, pastTense, weakParticiple, sameSound])(random),
};
