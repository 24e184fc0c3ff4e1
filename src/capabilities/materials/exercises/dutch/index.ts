import type { ExerciseGenerator } from '../exercise.ts';
import { ARGUMENT_PARTS } from './reading/argument-parts.ts';
import { FACT_OR_OPINION } from './reading/fact-or-opinion.ts';
import { INFERENCE } from './reading/inference.ts';
import { MAIN_IDEA } from './reading/main-idea.ts';
import { POSTERS } from './reading/posters.ts';
import { REFERENCE_WORDS } from './reading/reference-words.ts';
import { SIGNAL_WORDS } from './reading/signal-words.ts';
import { CAPITALS_AND_END_MARKS } from './spelling/capitals.ts';
import { FINAL_LETTER } from './spelling/final-letter.ts';
import { MEMORY_WORDS } from './spelling/memory-words.ts';
import { PLURALS } from './spelling/plurals.ts';
import { OPEN_AND_CLOSED_SYLLABLES } from './spelling/syllables.ts';
import { ALL_VERB_FORMS } from './verbs/all-forms.ts';
import { PARTICIPLE } from './verbs/participle.ts';
import { PAST_TENSE } from './verbs/past-tense.ts';
import { PRESENT_TENSE } from './verbs/present-tense.ts';
import { SAME_SOUND } from './verbs/same-sound.ts';
import { STEM_ON_D } from './verbs/stem-on-d.ts';
import { MEANING_FROM_CONTEXT } from './words/meaning-from-context.ts';
import { REGISTER } from './words/register.ts';
import { SENTENCE_PARTS } from './words/sentence-parts.ts';
import { SYNONYMS_AND_OPPOSITES } from './words/synonyms-and-opposites.ts';
import { VERB_AND_SUBJECT } from './words/verb-and-subject.ts';
import { WORD_KINDS } from './words/word-kinds.ts';
import { WORD_PARTS } from './words/word-parts.ts';
import { CONTRACTS } from './work/contracts.ts';
import { FORMS } from './work/forms.ts';
import { INCIDENT_NOTES } from './work/incident-notes.ts';
import { WORK_INSTRUCTIONS } from './work/instructions.ts';
import { PLAIN_LANGUAGE } from './work/plain-language.ts';
import { ROSTERS } from './work/rosters.ts';
import { SAFETY_NOTICES } from './work/safety-notices.ts';
import { WORK_WORDS } from './work/work-words.ts';

/** The goals of Dutch that have clear right answers. Writing, speaking and listening are shown to people, not to a check. */
export const DUTCH_GENERATORS: readonly ExerciseGenerator[] = [
  OPEN_AND_CLOSED_SYLLABLES,
  FINAL_LETTER,
  MEMORY_WORDS,
  CAPITALS_AND_END_MARKS,
  PLURALS,
  PRESENT_TENSE,
  STEM_ON_D,
  PAST_TENSE,
  PARTICIPLE,
  SAME_SOUND,
  ALL_VERB_FORMS,
  POSTERS,
  REFERENCE_WORDS,
  MAIN_IDEA,
  INFERENCE,
  FACT_OR_OPINION,
  SIGNAL_WORDS,
  ARGUMENT_PARTS,
  SYNONYMS_AND_OPPOSITES,
  MEANING_FROM_CONTEXT,
  VERB_AND_SUBJECT,
  WORD_KINDS,
  SENTENCE_PARTS,
  WORD_PARTS,
  REGISTER,
  WORK_INSTRUCTIONS,
  SAFETY_NOTICES,
  ROSTERS,
  CONTRACTS,
  INCIDENT_NOTES,
  FORMS,
  WORK_WORDS,
  PLAIN_LANGUAGE,
];
