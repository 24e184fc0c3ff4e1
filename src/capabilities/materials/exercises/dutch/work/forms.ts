import type { Localized } from '../../../../../kernel/text.ts';
import { checkText, chooseOne } from '../../answers.ts';
import type { ExerciseGenerator } from '../../exercise.ts';
import { ask, fill, inDutch } from '../wording.ts';

const FIRST_NAMES = ['Charlotte', 'Yusuf', 'Emma', 'Karim', 'Lien', 'Sara'];
const LAST_NAMES = ['Peeters', 'Yilmaz', 'De Smet', 'El Amrani', 'Claes', 'Nowak'];
const STREETS = ['Stationsstraat', 'Kerkstraat', 'Molenweg', 'Nieuwstraat'];
const TOWNS = [
  ['9000', 'Gent'],
  ['2800', 'Mechelen'],
  ['3500', 'Hasselt'],
  ['8500', 'Kortrijk'],
  ['1800', 'Vilvoorde'],
] as const;
const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** A made-up person's details, and which of them goes in one box of a form. */
export const FORMS: ExerciseGenerator = {
  goal: 'NA11.SC.3',
  version: 1,
  generate(random) {
    const [first, last] = [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)];
    const [code, town] = random.pick(TOWNS);
    const street = random.pick(STREETS);
    const house = String(random.integer(2, 98));
    const [day, month, year] = [random.integer(1, 28), random.integer(1, 12), random.integer(2007, 2010)];
    const pad = (value: number) => String(value).padStart(2, '0');
    const text = `Ik ben ${first} ${last}. Ik woon in de ${street}, op nummer ${house}, in ${town}. De postcode is ${code}. Ik ben geboren op ${day} ${MONTHS[month - 1] ?? ''} ${year}.`;
    const date = `${pad(day)}/${pad(month)}/${year}`;
    if (random.next() < 0.3) {
      const names = { right: date, day: pad(day), month: pad(month) };
      return {
        prompt: ask(FILL, text, 'Geboortedatum (dd/mm/jjjj): …'),
        answer: { kind: 'text' },
        solution: date,
        worked: DATE_STEPS.map((step) => fill(step, names)),
        check: checkText({
          accepted: [date, date.replaceAll('/', '-'), date.replaceAll('/', '.')],
          right: RIGHT_DATE,
          wrong: HINT_DATE,
          mistakes: [
            { value: `${pad(month)}/${pad(day)}/${year}`, mistake: 'month-first', feedback: MONTH_FIRST },
            { value: `${day}/${month}/${year}`, mistake: 'no-leading-zero', feedback: NO_ZERO },
            { value: `${pad(day)}/${pad(month)}/${year % 100}`, mistake: 'short-year', feedback: SHORT_YEAR },
            { value: `${year}/${pad(month)}/${pad(day)}`, mistake: 'year-first', feedback: HINT_DATE },
          ],
        }),
      };
    }
    const boxes = {
      Familienaam: last,
      Voornaam: first,
      Straat: street,
      Huisnummer: house,
      Postcode: code,
      Gemeente: town,
    };
    const [box, right] = random.pick(Object.entries(boxes));
    const others = random.shuffle(Object.values(boxes).filter((each) => each !== right)).slice(0, 3);
    const names = { box, right };
    return {
      prompt: ask(CHOOSE, text, `${box}: …`),
      worked: BOX_STEPS.map((step) => fill(step, names)),
      ...chooseOne(
        random,
        inDutch(right),
        others.map((each) => ({ text: inDutch(each) })),
        {
          wrong: fill(MEANING[box] ?? HINT_BOX, names),
        },
      ),
    };
  },
};

const FILL: Localized = {
  nl: 'Lees de gegevens. Vul het vak in zoals het formulier vraagt.',
  en: 'Read the details. Fill in the box the way the Dutch form asks.',
};
const CHOOSE: Localized = {
  nl: 'Lees de gegevens. Wat komt er in dit vak van het formulier?',
  en: 'Read the details. What goes in this box of the Dutch form?',
};
const HINT_BOX: Localized = { nl: 'Lees wat er voor het vak staat: {box}.', en: 'Read the label of the box: {box}.' };
const MEANING: Readonly<Record<string, Localized>> = {
  Familienaam: {
    nl: 'Je familienaam is je achternaam. Veel mensen in je familie hebben dezelfde.',
    en: '"Familienaam" is the last name, which families often share.',
  },
  Voornaam: {
    nl: 'Je voornaam is de naam waarmee vrienden je roepen.',
    en: '"Voornaam" is the first name, which friends use.',
  },
  Straat: {
    nl: 'Hier komt alleen de naam van de straat, zonder het nummer.',
    en: 'Only the name of the street goes here, without the number.',
  },
  Huisnummer: {
    nl: 'Dit is het nummer van het huis, niet van de gemeente.',
    en: 'This is the number of the house, not of the town.',
  },
  Postcode: {
    nl: 'De postcode heeft vier cijfers en hoort bij de gemeente.',
    en: 'The postcode has four figures and belongs to the town.',
  },
  Gemeente: { nl: 'Hier komt de naam van de stad of het dorp.', en: 'The name of the town or village goes here.' },
};
const RIGHT_DATE: Localized = {
  nl: 'Juist! Dag, maand en jaar staan in de gevraagde vorm.',
  en: 'Correct! Day, month and year have the form that was asked.',
};
const HINT_DATE: Localized = {
  nl: 'dd = dag met twee cijfers, mm = maand met twee cijfers, jjjj = jaar met vier cijfers, met / ertussen.',
  en: 'dd = day in two figures, mm = month in two figures, jjjj = year in four figures, with / between them.',
};
const MONTH_FIRST: Localized = {
  nl: 'Je draaide dag en maand om. Eerst komt de dag (dd).',
  en: 'You swapped day and month. The day (dd) comes first.',
};
const NO_ZERO: Localized = {
  nl: 'Bijna. Het formulier vraagt twee cijfers: 5 wordt 05.',
  en: 'Nearly. The form asks for two figures: 5 becomes 05.',
};
const SHORT_YEAR: Localized = {
  nl: 'Bijna. Het formulier vraagt het jaar met vier cijfers (jjjj).',
  en: 'Nearly. The form asks for the year in four figures (jjjj).',
};
const DATE_STEPS: readonly Localized[] = [
  { nl: 'dd is de dag met twee cijfers: {day}.', en: 'dd is the day in two figures: {day}.' },
  { nl: 'mm is de maand met twee cijfers: {month}.', en: 'mm is the month in two figures: {month}.' },
  { nl: 'Met het volledige jaar wordt dat {right}.', en: 'With the full year this becomes {right}.' },
];
const BOX_STEPS: readonly Localized[] = [
  { nl: 'Lees wat het vak vraagt: {box}.', en: 'Read what the box asks: {box}.' },
  { nl: 'Zoek dat in de gegevens: {right}.', en: 'Find that in the details: {right}.' },
];
