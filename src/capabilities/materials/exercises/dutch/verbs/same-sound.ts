import type { Random } from '../../../../../kernel/random.ts';
import type { Localized } from '../../../../../kernel/text.ts';
import { checkText } from '../../answers.ts';
import type { Exercise, ExerciseGenerator } from '../../exercise.ts';
import { ask, fill } from '../wording.ts';

/** Verbs whose present tense and participle sound alike, each with a sentence for both; `…` is the gap. */
const VERBS = [
  ['gebeuren', 'gebeur', 'Er … hier elke dag iets leuks.', 'Wat is er gisteren …?'],
  ['betalen', 'betaal', 'Papa … de rekening altijd meteen.', 'Mama heeft de taxi al ….'],
  ['verhuizen', 'verhuis', 'Mijn tante … morgen naar Brugge.', 'Onze buren zijn vorige maand ….'],
  ['vertellen', 'vertel', 'Opa … graag over vroeger.', 'Wie heeft jou dat verhaal …?'],
  ['beloven', 'beloof', 'Zij … nooit iets zonder na te denken.', 'Ik heb het aan mijn zus ….'],
  ['herhalen', 'herhaal', 'De juf … de vraag nog een keer.', 'De trainer heeft de oefening drie keer ….'],
  ['verdienen', 'verdien', 'Een goede bakker … ons respect.', 'Met dat klusje heb ik tien euro ….'],
  ['bedoelen', 'bedoel', 'Wat … hij met dat gebaar?', 'Zo had ik het niet ….'],
  ['bestellen', 'bestel', 'Mijn nicht … vaak een pizza.', 'We hebben drie soepen ….'],
  ['verbranden', 'verbrand', 'Opgelet, de cake … in die hete oven!', 'Door de zon is mijn neus ….'],
  ['beantwoorden', 'beantwoord', 'De dokter … elke vraag rustig.', 'Heb jij die mail al …?'],
  ['veranderen', 'verander', 'Het weer … hier heel snel.', 'Na de verbouwing is de klas erg ….'],
  ['verbeteren', 'verbeter', 'Elke dag oefenen … je techniek.', 'Ik heb mijn tekst zelf ….'],
  ['bewaren', 'bewaar', 'Oma … alle oude brieven in een doos.', 'Heb je het ticket goed …?'],
  ['verkleden', 'verkleed', 'Hij … zich als piraat.', 'Op het feest was iedereen ….'],
  ['herinneren', 'herinner', 'Zij … zich die reis nog goed.', 'De buurman heeft ons aan de afspraak ….'],
  ['ontdooien', 'ontdooi', 'In de zon … het ijs snel.', 'Het brood is al ….'],
  ['bezorgen', 'bezorg', 'De postbode … elke dag pakjes.', 'De krant is vandaag laat ….'],
] as const;

/** Finite verb or participle: gebeurt or gebeurd. */
export const SAME_SOUND: ExerciseGenerator = { goal: 'N6.WS.5', version: 1, generate: sameSound };

export function sameSound(random: Random): Exercise {
  const [infinitive, stem, present, perfect] = random.pick(VERBS);
  const finite = `${stem}t`;
  const participle = stem.endsWith('d') ? stem : `${stem}d`;
  const asFinite = random.pick([true, false]);
  const [right, wrong] = asFinite ? [finite, participle] : [participle, finite];
  const names = { infinitive, stem, right };
  const feedback = fill(asFinite ? FINITE_MISSED : PARTICIPLE_MISSED, names);
  return {
    prompt: ask(INSTRUCTION, (asFinite ? present : perfect).replace('…', `… (${infinitive})`)),
    answer: { kind: 'text' },
    solution: right,
    worked: (asFinite ? FINITE_STEPS : PARTICIPLE_STEPS).map((step) => fill(step, names)),
    check: checkText({
      accepted: [right],
      right: fill(asFinite ? FINITE_RIGHT : PARTICIPLE_RIGHT, names),
      wrong: HINT,
      mistakes: [
        { value: wrong, mistake: asFinite ? 'participle-for-finite' : 'finite-for-participle', feedback },
        { value: `${participle}t`, mistake: 'dt-in-participle', feedback: DT },
        { value: stem, mistake: 'ending-missing', feedback: HINT },
      ],
    }),
  };
}

const INSTRUCTION: Localized = {
  nl: 'Vul het werkwoord juist in. Beslis eerst: persoonsvorm of voltooid deelwoord?',
  en: 'Fill in the verb. First decide: finite verb or past participle?',
};
const HINT: Localized = {
  nl: 'Zoek eerst of er al een vorm van hebben, zijn of worden in de zin staat. Kies dan de regel.',
  en: 'First check whether the sentence already has a form of hebben, zijn or worden. Then choose the rule.',
};
const DT: Localized = {
  nl: 'Dt kan alleen als de stam zelf op d eindigt en het woord de persoonsvorm is. Kijk beide na.',
  en: 'Dt is only possible if the stem itself ends in d and the word is the finite verb. Check both.',
};
const FINITE_MISSED: Localized = {
  nl: 'Zet de zin in de verleden tijd. Het woord verandert: het is dus de persoonsvorm. Welke regel hoort daarbij?',
  en: 'Put the sentence in the past tense. The word changes, so it is the finite verb. Which rule goes with that?',
};
const PARTICIPLE_MISSED: Localized = {
  nl: 'Er staat al een vorm van hebben of zijn in de zin. Dit is dus het voltooid deelwoord. Maak het langer om de letter te horen.',
  en: 'The sentence already has a form of hebben or zijn. So this is the past participle. Make it longer to hear the letter.',
};
const FINITE_RIGHT: Localized = {
  nl: 'Juist! Dit is de persoonsvorm, in de tegenwoordige tijd: {stem} + t.',
  en: 'Correct! This is the finite verb, in the present tense: {stem} + t.',
};
const PARTICIPLE_RIGHT: Localized = {
  nl: 'Juist! Dit is het voltooid deelwoord: met d, zoals je hoort als je het langer maakt.',
  en: 'Correct! This is the past participle: with d, as you hear when you make it longer.',
};
const FINITE_STEPS: readonly Localized[] = [
  {
    nl: 'Zet de zin in een andere tijd: het woord verandert.',
    en: 'Change the tense of the sentence: the word changes.',
  },
  { nl: 'Het is dus de persoonsvorm. De stam is {stem}.', en: 'So it is the finite verb. The stem is {stem}.' },
  { nl: 'Bij hij, zij of het schrijf je stam + t: {right}.', en: 'With hij, zij or het you write stem + t: {right}.' },
];
const PARTICIPLE_STEPS: readonly Localized[] = [
  { nl: 'In de zin staat al een vorm van hebben of zijn.', en: 'The sentence already has a form of hebben or zijn.' },
  { nl: 'Het woord is dus het voltooid deelwoord.', en: 'So the word is the past participle.' },
  { nl: 'Maak het langer: je hoort een d. Dus {right}.', en: 'Make it longer: you hear a d. So {right}.' },
];
