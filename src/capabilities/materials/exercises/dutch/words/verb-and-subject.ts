import type { Localized } from '../../../../../kernel/text.ts';
import { chooseOne } from '../../answers.ts';
import type { ExerciseGenerator } from '../../exercise.ts';
import { ask, fill, inDutch } from '../wording.ts';
import { readSentence } from './marked-sentence.ts';

const SENTENCES = [
  's:De kleine hond|v:blaft|-:luid|p:in de tuin.',
  't:Elke avond|v:leest|s:mijn mama|o:een verhaal.',
  's:De buren|v:wassen|o:hun auto|p:op de stoep.',
  'p:In de klas|v:hangen|s:veel tekeningen|p:aan de muur.',
  's:Mijn beste vriend|v:woont|p:in een klein dorp.',
  't:Gisteren|v:viel|s:de bal|p:in het water.',
  's:De bakker|v:heeft|o:twintig broden|-:gebakken.',
  't:Morgen|v:gaan|s:wij|p:naar het museum.',
  's:Oma en opa|v:drinken|o:koffie|p:in de keuken.',
  'p:Op het dak|v:zit|s:een zwarte kat|-:te slapen.',
  's:De meester|v:wil|o:het raam|-:openen.',
  't:Na de middag|v:speelt|s:mijn zus|o:een nieuw spel.',
  's:Het oude huis|v:staat|-:helemaal alleen|p:in het bos.',
  't:Vandaag|v:komen|s:de nieuwe boeken|p:in de bibliotheek.',
  's:Een grote vrachtwagen|v:brengt|o:de stenen|p:naar de werf.',
  'p:Onder de brug|v:zwemmen|s:drie witte zwanen.',
  's:De kinderen van de buurvrouw|v:helpen|-:graag|p:in de winkel.',
  't:Soms|v:vergeet|s:papa|o:zijn sleutels.',
  's:De dokter|v:heeft|o:mijn arm|-:onderzocht.',
  'p:In de zee|v:leven|s:heel kleine diertjes.',
  's:Onze ploeg|v:won|o:de laatste wedstrijd.',
  't:In de winter|v:slaapt|s:de egel|p:onder de bladeren.',
  's:Lina en haar broer|v:kunnen|-:goed|-:schaatsen.',
  'p:Op de markt|v:kocht|s:tante Rosa|o:verse kersen.',
].map(readSentence);

/** Finite verb and subject, the two that every verb ending depends on. */
export const VERB_AND_SUBJECT: ExerciseGenerator = {
  goal: 'N4.WT.3',
  version: 1,
  generate(random) {
    const { sentence, chunks } = random.pick(SENTENCES);
    const verb = chunks.find(({ part }) => part === 'verb')?.text ?? '';
    const subject = chunks.find(({ part }) => part === 'subject')?.text ?? '';
    const names = { verb, subject };
    const content = `"${sentence}"`;
    if (random.pick(['verb', 'subject']) === 'verb') {
      const others = random.shuffle(chunks.filter(({ part }) => part !== 'verb')).slice(0, 3);
      return {
        prompt: ask(ASK_VERB, content),
        worked: VERB_STEPS.map((step) => fill(step, names)),
        ...chooseOne(
          random,
          inDutch(verb),
          others.map(({ text }) => ({ text: inDutch(text.split(' ').at(-1) ?? text), mistake: NOT_FINITE })),
          { right: fill(RIGHT_VERB, names), wrong: NOT_FINITE.feedback },
        ),
      };
    }
    const others = random.shuffle(chunks.filter(({ part }) => part !== 'subject')).slice(0, 3);
    return {
      prompt: ask(ASK_SUBJECT, content),
      worked: SUBJECT_STEPS.map((step) => fill(step, names)),
      ...chooseOne(
        random,
        inDutch(subject),
        others.map(({ part, text }) => ({
          text: inDutch(text),
          mistake: part === 'verb' ? VERB_FOR_SUBJECT : { mistake: 'other-part', feedback: fill(NOT_SUBJECT, names) },
        })),
        { right: fill(RIGHT_SUBJECT, names), wrong: fill(NOT_SUBJECT, names) },
      ),
    };
  },
};

const ASK_VERB: Localized = {
  nl: 'Wat is de persoonsvorm in deze zin?',
  en: 'What is the finite verb in this sentence?',
};
const ASK_SUBJECT: Localized = {
  nl: 'Wat is het onderwerp van deze zin?',
  en: 'What is the subject of this sentence?',
};
const RIGHT_VERB: Localized = {
  nl: 'Juist! "{verb}" verandert als je de zin in een andere tijd zet.',
  en: 'Correct! "{verb}" changes when you put the sentence in another tense.',
};
const RIGHT_SUBJECT: Localized = {
  nl: 'Juist! Wie of wat {verb}? Dat is "{subject}".',
  en: 'Correct! Who or what "{verb}"? That is "{subject}".',
};
const NOT_FINITE = {
  mistake: 'not-the-finite-verb',
  feedback: {
    nl: 'Zet de zin in een andere tijd, van nu naar vroeger of omgekeerd. Welk woord verandert?',
    en: 'Put the sentence in another tense, from now to the past or back. Which word changes?',
  },
};
const VERB_FOR_SUBJECT = {
  mistake: 'verb-for-subject',
  feedback: {
    nl: 'Dit is de persoonsvorm. Vraag nu: wie of wat hoort daarbij?',
    en: 'This is the finite verb. Now ask: who or what goes with it?',
  },
};
const NOT_SUBJECT: Localized = {
  nl: 'De persoonsvorm is "{verb}". Vraag: wie of wat {verb}? Het antwoord is het onderwerp.',
  en: 'The finite verb is "{verb}". Ask: who or what "{verb}"? The answer is the subject.',
};
const VERB_STEPS: readonly Localized[] = [
  {
    nl: 'Maak een ja-neevraag van de zin. Wat staat er dan vooraan?',
    en: 'Turn the sentence into a Dutch yes-no question. What comes first?',
  },
  { nl: 'De vraag begint met "{verb}".', en: 'The question begins with "{verb}".' },
  { nl: 'De persoonsvorm is dus "{verb}".', en: 'So the finite verb is "{verb}".' },
];
const SUBJECT_STEPS: readonly Localized[] = [
  { nl: 'Zoek eerst de persoonsvorm: "{verb}".', en: 'First find the finite verb: "{verb}".' },
  { nl: 'Vraag: wie of wat {verb}?', en: 'Ask: who or what "{verb}"?' },
  { nl: 'Het antwoord is het onderwerp: "{subject}".', en: 'The answer is the subject: "{subject}".' },
];
