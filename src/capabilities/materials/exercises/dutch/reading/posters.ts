import type { Random } from '../../../../../kernel/random.ts';
import type { Localized } from '../../../../../kernel/text.ts';
import { chooseOne } from '../../answers.ts';
import type { ExerciseGenerator } from '../../exercise.ts';
import { ask, fill, inDutch } from '../wording.ts';

const EVENTS = [
  ['Rommelmarkt', 'de ouders van de school', 'oude spullen verkopen', 'op de speelplaats'],
  ['Leesfeest', 'juf Karen', 'luisteren naar verhalen', 'in de bibliotheek'],
  ['Fietstocht', 'de sportclub', 'langs het water fietsen', 'aan het kanaal'],
  ['Kookles', 'kok Mehdi', 'zelf soep maken', 'in de keuken van de school'],
  ['Toneel', 'de kinderen van het zesde', 'een stuk over piraten spelen', 'in de turnzaal'],
  ['Boswandeling', 'gids Ilse', 'sporen van dieren zoeken', 'in het stadsbos'],
] as const;
const DAYS = ['maandag', 'woensdag', 'vrijdag', 'zaterdag', 'zondag'];

/** Posters put together by chance; what is asked stands in them, in a sentence of its own. */
export const POSTERS: ExerciseGenerator = {
  goal: 'N3.LE.2',
  version: 1,
  generate(random) {
    const [[title, who, what, where], ...otherEvents] = pickThree(random);
    const [day = '', ...otherDays] = random.shuffle(DAYS);
    const hour = random.integer(1, 5);
    const price = random.integer(2, 6);
    const sentences = {
      who: `Dit is een plan van ${who}.`,
      what: `We gaan ${what}.`,
      where: `Je vindt ons ${where}.`,
      when: `Kom op ${day} om ${hour} uur.`,
      price: `Je betaalt ${price} euro.`,
    };
    const questions = [
      ['Van wie is het plan?', who, otherEvents.map((each) => each[1]), sentences.who],
      ['Wat ga je doen?', what, otherEvents.map((each) => each[2]), sentences.what],
      ['Waar is het?', where, otherEvents.map((each) => each[3]), sentences.where],
      ['Op welke dag is het?', day, otherDays.slice(0, 2), sentences.when],
      ['Hoe laat is het?', `om ${hour} uur`, [`om ${hour + 1} uur`, `om ${price + 5} uur`], sentences.when],
      ['Hoeveel betaal je?', `${price} euro`, [`${price + 1} euro`, `${price + 4} euro`], sentences.price],
    ] as const;
    const [question, right, wrong, clue] = random.pick(questions);
    const others = wrong.map((text) => ({ text: inDutch(text) }));
    const names = { question, right, clue };
    return {
      prompt: ask(INSTRUCTION, title, random.shuffle(Object.values(sentences)).join(' '), question),
      worked: STEPS.map((step) => fill(step, names)),
      ...chooseOne(random, inDutch(right), others, { right: fill(RIGHT, names), wrong: fill(HINT, names) }),
    };
  },
};

function pickThree(random: Random) {
  const first = random.pick(EVENTS);
  return [first, ...random.shuffle(EVENTS.filter((each) => each !== first)).slice(0, 2)] as const;
}

const INSTRUCTION: Localized = {
  nl: 'Lees de affiche en kies het antwoord.',
  en: 'Read the Dutch poster and choose the answer.',
};
const RIGHT: Localized = { nl: 'Juist! Er staat: {clue}', en: 'Correct! It says: {clue}' };
const HINT: Localized = {
  nl: 'Het antwoord staat op de affiche. Vraag: {question} Lees alle zinnen nog eens en leg je vinger bij de juiste zin.',
  en: 'The answer is on the poster. Question: {question} Read all the sentences again and put your finger on the right one.',
};
const STEPS: readonly Localized[] = [
  { nl: 'Kijk wat de vraag wil weten: {question}', en: 'See what the question wants to know: {question}' },
  { nl: 'Zoek de zin die daarover gaat: {clue}', en: 'Find the sentence about that: {clue}' },
  { nl: 'Het antwoord is: {right}.', en: 'The answer is: {right}.' },
];
