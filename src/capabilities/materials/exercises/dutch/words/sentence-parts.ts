import type { Localized } from '../../../../../kernel/text.ts';
import { chooseOne } from '../../answers.ts';
import type { ExerciseGenerator } from '../../exercise.ts';
import { ask, fill, inDutch } from '../wording.ts';
import { type Part, readSentence } from './marked-sentence.ts';

const SENTENCES = [
  't:Elke ochtend|v:bakt|s:de bakker|o:verse broodjes|p:in zijn zaak.',
  's:De leerlingen|v:maken|t:vandaag|o:een toets|p:in lokaal 12.',
  'p:In het park|v:voedert|s:een oude man|t:elke dag|o:de eenden.',
  's:Mijn neef|v:herstelt|t:in het weekend|o:oude brommers|p:in de garage.',
  't:Vorige week|v:vond|s:Emma|o:een portefeuille|p:op de bus.',
  's:De gemeente|v:plant|t:dit najaar|o:honderd bomen|p:langs de vaart.',
  'p:Op het plein|v:verkoopt|s:mijn tante|t:op zondag|o:zelfgemaakte kaas.',
  's:De kok|v:snijdt|t:eerst|o:de uien|p:op een plank.',
  't:Na de les|v:leent|s:Yusuf|o:twee boeken|p:in de bibliotheek.',
  's:De politie|v:zoekt|t:sinds gisteren|o:een gestolen fiets|p:in de buurt.',
  'p:In de werkplaats|v:lassen|s:de leerlingen|t:in de namiddag|o:een poort.',
  's:Wij|v:ontmoeten|t:morgen|o:onze Franse vrienden|p:aan het station.',
  't:Om acht uur|v:opent|s:de conciërge|o:de poort|p:aan de straatkant.',
  's:Lotte en Sam|v:filmen|t:volgende week|o:een interview|p:op de markt.',
  'p:Thuis|v:leest|s:mijn broer|t:elke avond|o:een strip.',
  's:De dierenarts|v:onderzocht|t:deze morgen|o:de zieke koe|p:in de stal.',
  't:In de zomer|v:bezoeken|s:veel toeristen|o:het kasteel|p:op de heuvel.',
  's:De trainer|v:tekent|t:voor de match|o:een schema|p:op het bord.',
  'p:In de kelder|v:bewaart|s:oma|t:al jaren|o:oude foto’s.',
  's:Een werkman|v:legde|t:gisteren|o:nieuwe tegels|p:in de gang.',
  't:Binnenkort|v:krijgt|s:onze klas|o:een moestuin|p:naast de turnzaal.',
  's:De kinderen|v:bouwden|t:in de vakantie|o:een vlot|p:aan de rivier.',
  'p:Aan de kassa|v:telt|s:Noor|t:elke avond|o:het geld.',
  's:De fotograaf|v:neemt|t:straks|o:een groepsfoto|p:op de trap.',
].map(readSentence);

const ASKED = ['subject', 'object', 'time', 'place'] as const satisfies readonly Part[];

/** Subject, direct object, time and place in a sentence that has all four. */
export const SENTENCE_PARTS: ExerciseGenerator = {
  goal: 'N7.TA.2',
  version: 1,
  generate(random) {
    const { sentence, chunks } = random.pick(SENTENCES);
    const asked = random.pick(ASKED);
    const text = (part: Part) => chunks.find((chunk) => chunk.part === part)?.text ?? '';
    const names = { verb: text('verb'), subject: text('subject'), right: text(asked) };
    const feedback = fill(QUESTION[asked], names);
    const others = ASKED.filter((part) => part !== asked).map((part) => ({
      text: inDutch(text(part)),
      mistake: { mistake: `${part}-for-${asked}`, feedback },
    }));
    return {
      prompt: ask(ASK[asked], `"${sentence}"`),
      worked: [fill(FIND_VERB, names), feedback, fill(ANSWER, names)],
      ...chooseOne(random, inDutch(names.right), others, { wrong: feedback }),
    };
  },
};

const ASK: Readonly<Record<(typeof ASKED)[number], Localized>> = {
  subject: { nl: 'Wat is het onderwerp?', en: 'What is the subject?' },
  object: { nl: 'Wat is het lijdend voorwerp?', en: 'What is the direct object?' },
  time: { nl: 'Wat is de bepaling van tijd?', en: 'What is the phrase of time?' },
  place: { nl: 'Wat is de bepaling van plaats?', en: 'What is the phrase of place?' },
};
const QUESTION: Readonly<Record<(typeof ASKED)[number], Localized>> = {
  subject: { nl: 'Vraag: wie of wat {verb}?', en: 'Ask: who or what "{verb}"?' },
  object: {
    nl: 'Het onderwerp is "{subject}". Vraag: wat of wie {verb} "{subject}"?',
    en: 'The subject is "{subject}". Ask: what or whom does "{subject}" act on with "{verb}"?',
  },
  time: { nl: 'Vraag: wanneer gebeurt het?', en: 'Ask: when does it happen?' },
  place: { nl: 'Vraag: waar gebeurt het?', en: 'Ask: where does it happen?' },
};
const FIND_VERB: Localized = { nl: 'De persoonsvorm is "{verb}".', en: 'The finite verb is "{verb}".' };
const ANSWER: Localized = { nl: 'Het antwoord is "{right}".', en: 'The answer is "{right}".' };
