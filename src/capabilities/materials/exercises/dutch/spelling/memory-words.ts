import type { Localized } from '../../../../../kernel/text.ts';
import { checkText } from '../../answers.ts';
import type { ExerciseGenerator } from '../../exercise.ts';
import { ask, fill } from '../wording.ts';

/** A sentence in which only this word fits; brackets hold the letters that cannot be heard. */
const SENTENCES = [
  'De tr[ei]n stopt in het station.',
  'Een muis is een kl[ei]n dier.',
  'We gaan op r[ei]s naar Spanje.',
  'De kip legt een [ei].',
  'De g[ei]t eet gras.',
  'De kinderen spelen op het dorpspl[ei]n.',
  'Rond een [ei]land ligt overal water.',
  'Er is nog maar w[ei]nig melk over.',
  'Het m[ei]sje heeft een rode jas.',
  'Aan het [ei]nde van het boek is alles goed.',
  'Vertel het niet, het is een geh[ei]m.',
  'De lente is een s[ei]zoen.',
  'Hoe laat is het? Het is t[ij]d om te gaan.',
  'In de zomer eten we graag [ij]s.',
  'Wat is de pr[ij]s van deze fiets?',
  'Mijn knie doet p[ij]n.',
  'Na vier komt v[ij]f.',
  'Ik ben bl[ij] met mijn cadeau.',
  'Trek een rechte l[ij]n met je lat.',
  'Vandaag zijn we vr[ij]: er is geen school.',
  'We eten r[ij]st met groenten.',
  'Oma wil een brief schr[ij]ven.',
  'Samen naar een film k[ij]ken is leuk.',
  'Het was een f[ij]n feest.',
  'De lucht is bl[au]w.',
  'We rijden met de [au]to naar zee.',
  'De p[au]w toont zijn mooie staart.',
  'De kat heeft scherpe kl[au]wen.',
  'In de p[au]ze spelen we buiten.',
  'Na juli komt [au]gustus.',
  'Ik doe s[au]s bij mijn frietjes.',
  'De tunnel is te n[au]w voor een bus.',
  'De tafel is van h[ou]t.',
  'De ring is van g[ou]d.',
  'In de winter is het k[ou]d.',
  'Doe een beetje z[ou]t in de soep.',
  'De m[ou]w van mijn trui is te lang.',
  'Die vr[ou]w is mijn tante.',
  'Hoe [ou]d ben jij?',
  'We b[ou]wen een hut in het bos.',
  'Bind de boot vast met een t[ou]w.',
  'Hij draagt een tas op zijn sch[ou]der.',
] as const;

const PARTNER: Readonly<Record<string, string>> = { ei: 'ij', ij: 'ei', au: 'ou', ou: 'au' };

/** Words with ei or ij, au or ou: they sound alike, so they are known by heart or by a word of the same family. */
export const MEMORY_WORDS: ExerciseGenerator = {
  goal: 'N4.SP.3',
  version: 1,
  generate(random) {
    const sentence = random.pick(SENTENCES);
    const [, start = '', letters = '', end = ''] = /(\p{L}*)\[(\p{L}+)\](\p{L}*)/u.exec(sentence) ?? [];
    const partner = PARTNER[letters] ?? '';
    const word = `${start}${letters}${end}`.toLowerCase();
    const pair = [letters, partner].sort();
    const whole = sentence.replace(/[[\]]/g, '');
    const names = { word, letters, partner, first: pair[0] ?? '', second: pair[1] ?? '', whole };
    return {
      prompt: ask(fill(INSTRUCTION, names), sentence.replace(/\[\p{L}+\]/u, '__')),
      answer: { kind: 'text' },
      solution: word,
      worked: STEPS.map((step) => fill(step, names)),
      check: checkText({
        accepted: [word, whole],
        right: fill(RIGHT, names),
        wrong: fill(HINT, names),
        mistakes: [
          { value: `${start}${partner}${end}`, mistake: `${partner}-for-${letters}`, feedback: fill(OTHER, names) },
        ],
      }),
    };
  },
};

const INSTRUCTION: Localized = {
  nl: '{first} of {second}? Schrijf het hele woord.',
  en: '{first} or {second}? Write the whole word.',
};
const RIGHT: Localized = {
  nl: 'Juist! {word} schrijf je met {letters}.',
  en: 'Correct! {word} is spelled with {letters}.',
};
const HINT: Localized = {
  nl: 'Lees de zin hardop. Welk woord past? Schrijf alle letters van dat woord.',
  en: 'Read the sentence aloud. Which word fits? Write all the letters of that word.',
};
const OTHER: Localized = {
  nl: 'Je hoort geen verschil, dat maakt het lastig. Dit is een weetwoord met {letters}. Schrijf het nog een keer: zo blijft het beter hangen.',
  en: 'You cannot hear the difference, that is what makes it hard. This is a memory word with {letters}. Write it once more: that helps you remember.',
};
const STEPS: readonly Localized[] = [
  { nl: 'Je hoort niet of het {first} of {second} is.', en: 'You cannot hear whether it is {first} or {second}.' },
  { nl: 'Dit is een weetwoord: je kent het uit het hoofd.', en: 'This is a memory word: you know it by heart.' },
  { nl: 'Kijk goed en onthoud: {word}, met {letters}.', en: 'Look closely and remember: {word}, with {letters}.' },
];
