import type { Localized } from '../../../../../kernel/text.ts';
import { chooseOne } from '../../answers.ts';
import type { ExerciseGenerator } from '../../exercise.ts';
import { capitalised, fill, inDutch } from '../wording.ts';

/** Well-written sentences; a star marks a common word that some write with a capital. Names stand inside the sentence. */
const SENTENCES = [
  'Gaat Noor morgen naar de *markt?',
  'Gisteren speelde Milan in het *park.',
  'Waar woont de *oma van Yusuf?',
  'In Gent staat een oud *kasteel.',
  'Wat is het hier *koud, Emma!',
  'Mijn *zus gaat in Leuven naar school.',
  'Heb jij de *kat van Lotte gezien?',
  'Volgende week rijden we met de *trein naar Oostende.',
  'Wie heeft de *boeken van Bram gevonden?',
  'Onze *juf vertelde over Frankrijk.',
  'Kijk uit voor de *hond, Sam!',
  'Wanneer komt jouw *neef uit Spanje terug?',
  'De *bakker in de Kerkstraat heeft lekkere koeken.',
  'Morgen zwemt Fatima in het *zwembad.',
  'Hoe heet de *broer van Louis?',
  'Wat een mooie *tekening, Aya!',
  'Door Antwerpen stroomt een brede *rivier.',
  'Mag mijn *vriend Jonas blijven eten?',
  'Na de *turnles ging Hanne naar huis.',
  'Is de *bus naar Brugge al weg?',
  'Onze *buren kopen een huis in Hasselt.',
  'Zet je *fiets aan de kant, Elif!',
  'Waarom lacht de *clown naar Stan?',
  'De *konijnen van Mila wonen in een groot hok.',
  'Heeft de *dokter van Aalst een nieuwe auto?',
  'Zaterdag bakt Imane een *taart.',
] as const;

/** Capitals at the start and in names, and the mark at the end; each wrong sentence breaks one rule. */
export const CAPITALS_AND_END_MARKS: ExerciseGenerator = {
  goal: 'N4.SP.4',
  version: 1,
  generate(random) {
    const marked = random.pick(SENTENCES);
    const sentence = marked.replace('*', '');
    const common = /\*(\p{L}+)/u.exec(marked)?.[1] ?? '';
    const name = /(?<=\s)\p{Lu}\p{L}+/u.exec(sentence)?.[0] ?? '';
    const end = sentence.slice(-1);
    const names = { sentence, name, common, mark: MARK[end]?.nl ?? '', markEn: MARK[end]?.en ?? '' };
    const others = [
      { text: sentence.charAt(0).toLowerCase() + sentence.slice(1), ...START },
      { text: sentence.replace(name, name.toLowerCase()), ...NAME },
      { text: sentence.replace(common, capitalised(common)), ...COMMON },
      { text: sentence.slice(0, -1) + (end === '?' ? '.' : '?'), ...END },
    ].map(({ text, mistake, feedback }) => ({
      text: inDutch(text),
      mistake: { mistake, feedback: fill(feedback, names) },
    }));
    return {
      prompt: INSTRUCTION,
      worked: STEPS.map((step) => fill(step, names)),
      ...chooseOne(random, inDutch(sentence), random.shuffle(others).slice(0, 3), { right: RIGHT, wrong: HINT }),
    };
  },
};

const MARK: Readonly<Record<string, Localized>> = {
  '.': { nl: 'een punt', en: 'a full stop' },
  '?': { nl: 'een vraagteken', en: 'a question mark' },
  '!': { nl: 'een uitroepteken', en: 'an exclamation mark' },
};
const INSTRUCTION: Localized = {
  nl: 'Welke zin is juist geschreven? Let op de hoofdletters en het teken op het einde.',
  en: 'Which sentence is written correctly? Look at the capital letters and the mark at the end.',
};
const RIGHT: Localized = {
  nl: 'Juist! Het begin, de naam en het einde kloppen.',
  en: 'Correct! The start, the name and the end are right.',
};
const HINT: Localized = {
  nl: 'Kijk naar het begin, de namen en het einde van de zin.',
  en: 'Look at the start, the names and the end of the sentence.',
};
const START = {
  mistake: 'no-capital-at-start',
  feedback: {
    nl: 'Kijk naar het eerste woord. Een zin begint met een hoofdletter.',
    en: 'Look at the first word. A sentence starts with a capital letter.',
  },
};
const NAME = {
  mistake: 'no-capital-in-name',
  feedback: {
    nl: 'In deze zin staat een naam. Een naam krijgt een hoofdletter.',
    en: 'There is a name in this sentence. A name gets a capital letter.',
  },
};
const COMMON = {
  mistake: 'capital-in-common-word',
  feedback: {
    nl: 'Het woord {common} is geen naam. Het krijgt geen hoofdletter.',
    en: 'The word {common} is not a name. It gets no capital letter.',
  },
};
const END = {
  mistake: 'wrong-end-mark',
  feedback: {
    nl: 'Kijk naar het einde. Vraagt deze zin iets, of vertelt of roept hij iets?',
    en: 'Look at the end. Does this sentence ask something, or does it tell or call out something?',
  },
};
const STEPS: readonly Localized[] = [
  { nl: 'Het eerste woord begint met een hoofdletter.', en: 'The first word starts with a capital letter.' },
  {
    nl: '{name} is een naam: hoofdletter. {common} is geen naam.',
    en: '{name} is a name: capital letter. {common} is not a name.',
  },
  { nl: 'Op het einde past {mark}. Dus: {sentence}', en: 'The end needs {markEn}. So: {sentence}' },
];
