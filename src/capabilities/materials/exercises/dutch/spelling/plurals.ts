import type { Localized } from '../../../../../kernel/text.ts';
import { checkText, chooseOne } from '../../answers.ts';
import type { Exercise, ExerciseGenerator } from '../../exercise.ts';
import { ask, fill, inDutch } from '../wording.ts';

const APOSTROPHE =
  'foto auto baby paraplu menu opa oma taxi piano hobby pony radio kilo video zebra pizza ski camera sofa lolly'.split(
    ' ',
  );
const PLAIN_S =
  'tafel jongen meisje lepel winkel dokter sleutel dame tante kamer vogel ladder oven garage bloempje'.split(' ');
const DIAERESIS =
  'knie zee idee fee slee ree melodie theorie kopie fantasie industrie categorie calorie orchidee'.split(' ');

/** Plurals on 's, s and ën. Those with a diaeresis are chosen, since not every keyboard types one with ease. */
export const PLURALS: ExerciseGenerator = {
  goal: 'N5.SP.5',
  version: 1,
  generate(random) {
    const kind = random.pick(['apostrophe', 'plain', 'diaeresis']);
    if (kind === 'apostrophe') return withApostrophe(random.pick(APOSTROPHE));
    if (kind === 'plain') return withPlainS(random.pick(PLAIN_S));
    const word = random.pick(DIAERESIS);
    const names = { word, plural: `${word}ën` };
    const others = [
      { text: `${word}en`, mistake: 'diaeresis-missing', feedback: NO_DIAERESIS },
      { text: `${word.slice(0, -1)}ën`, mistake: 'vowel-dropped', feedback: VOWEL_DROPPED },
      { text: `${word}'s`, mistake: 'apostrophe-needless', feedback: NO_S_HERE },
    ].map(({ text, mistake, feedback }) => ({
      text: inDutch(text),
      mistake: { mistake, feedback: fill(feedback, names) },
    }));
    return {
      prompt: ask(CHOOSE, `één ${word}, twee …`),
      worked: DIAERESIS_STEPS.map((step) => fill(step, names)),
      ...chooseOne(random, inDutch(names.plural), others, { right: fill(RIGHT_DIAERESIS, names), wrong: NO_DIAERESIS }),
    };
  },
};

function withApostrophe(word: string): Exercise {
  const names = { word, plural: `${word}'s`, vowel: word.slice(-1), bare: `${word}s` };
  const english = { value: word.replace(/y$/, 'ies'), mistake: 'english-plural', feedback: fill(ENGLISH, names) };
  return {
    prompt: ask(WRITE, `één ${word}, twee …`),
    answer: { kind: 'text' },
    solution: names.plural,
    worked: APOSTROPHE_STEPS.map((step) => fill(step, names)),
    check: checkText({
      accepted: [names.plural, `${word}’s`],
      right: fill(RIGHT_APOSTROPHE, names),
      wrong: fill(HINT, names),
      mistakes: [
        { value: `${word}s`, mistake: 'apostrophe-missing', feedback: fill(APOSTROPHE_MISSING, names) },
        ...(word.endsWith('y') ? [english] : []),
      ],
    }),
  };
}

function withPlainS(word: string): Exercise {
  const names = { word, plural: `${word}s` };
  return {
    prompt: ask(WRITE, `één ${word}, twee …`),
    answer: { kind: 'text' },
    solution: names.plural,
    worked: PLAIN_STEPS.map((step) => fill(step, names)),
    check: checkText({
      accepted: [names.plural],
      right: fill(RIGHT_PLAIN, names),
      wrong: fill(HINT, names),
      mistakes: [`${word}'s`, `${word}’s`].map((value) => ({
        value,
        mistake: 'apostrophe-needless',
        feedback: fill(APOSTROPHE_NEEDLESS, names),
      })),
    }),
  };
}

const WRITE: Localized = { nl: 'Schrijf het meervoud.', en: 'Write the plural.' };
const CHOOSE: Localized = { nl: 'Hoe schrijf je het meervoud?', en: 'How do you spell the plural?' };
const HINT: Localized = {
  nl: 'Zeg het meervoud van {word} hardop. Met welke klank eindigt {word} zelf?',
  en: 'Say the plural of {word} aloud. Which sound does {word} itself end in?',
};
const RIGHT_APOSTROPHE: Localized = {
  nl: "Juist! {word} eindigt op een lange klank met één letter. Daarom 's.",
  en: "Correct! {word} ends in a long sound with one letter. That is why it takes 's.",
};
const RIGHT_PLAIN: Localized = {
  nl: 'Juist! Je leest {plural} vanzelf goed. Een apostrof is niet nodig.',
  en: 'Correct! {plural} already reads well. No apostrophe is needed.',
};
const RIGHT_DIAERESIS: Localized = {
  nl: 'Juist! Het trema op de e toont dat er een nieuwe klankgroep begint: {plural}.',
  en: 'Correct! The diaeresis on the e shows that a new sound group begins: {plural}.',
};
const APOSTROPHE_MISSING: Localized = {
  nl: 'Lees eens wat er staat: in {bare} klinkt de {vowel} kort. Wat houdt de {vowel} lang?',
  en: 'Read what it says: in {bare} the {vowel} sounds short. What keeps the {vowel} long?',
};
const ENGLISH: Localized = {
  nl: 'Zo doet het Engels het. In het Nederlands blijft {word} heel, en komt er iets achter.',
  en: 'That is the English way. In Dutch {word} stays whole and something is added.',
};
const APOSTROPHE_NEEDLESS: Localized = {
  nl: 'De apostrof is niet nodig: zonder apostrof lees je het woord ook juist.',
  en: 'The apostrophe is not needed: without it the word still reads right.',
};
const NO_DIAERESIS: Localized = {
  nl: 'Er staan te veel klinkers na elkaar om het goed te lezen. Welk teken toont waar de nieuwe klankgroep begint?',
  en: 'There are too many vowels in a row to read it well. Which mark shows where the new sound group begins?',
};
const VOWEL_DROPPED: Localized = {
  nl: 'Het woord {word} blijft heel. Daarachter komt nog iets.',
  en: 'The word {word} stays whole. Something comes after it.',
};
const NO_S_HERE: Localized = {
  nl: 'Zeg het hardop: bij {word} hoor je in het meervoud geen s, maar -en.',
  en: 'Say it aloud: the plural of {word} does not end in s but in -en.',
};
const APOSTROPHE_STEPS: readonly Localized[] = [
  {
    nl: '{word} eindigt op een lange klank, met één letter: {vowel}.',
    en: '{word} ends in a long sound with one letter: {vowel}.',
  },
  { nl: 'In {bare} zou je die {vowel} kort lezen.', en: 'In {bare} you would read that {vowel} as short.' },
  { nl: "Daarom schrijf je 's: {plural}.", en: "That is why you write 's: {plural}." },
];
const PLAIN_STEPS: readonly Localized[] = [
  { nl: 'Zeg het meervoud: je hoort een s op het einde.', en: 'Say the plural: you hear an s at the end.' },
  { nl: 'Met een gewone s lees je het woord nog juist.', en: 'With a plain s the word still reads right.' },
  { nl: 'Dus geen apostrof: {plural}.', en: 'So no apostrophe: {plural}.' },
];
const DIAERESIS_STEPS: readonly Localized[] = [
  { nl: 'Het meervoud krijgt -en: {word} + en.', en: 'The plural takes -en: {word} + en.' },
  { nl: 'Nu staan er te veel klinkers na elkaar.', en: 'Now there are too many vowels in a row.' },
  {
    nl: 'Een trema op de nieuwe e helpt de lezer: {plural}.',
    en: 'A diaeresis on the new e helps the reader: {plural}.',
  },
];
