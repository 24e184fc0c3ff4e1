import type { Localized } from '../../../kernel/text.ts';
import type { Verdict } from './exercise.ts';

/** What a learner reads after a right answer where the exercise says nothing better. */
export const RIGHT: Localized = { nl: 'Juist!', en: 'Correct!' };

function unreadable(nl: string, en: string): Verdict {
  return { kind: 'unreadable', feedback: { nl, en } };
}

function unfinished(mistake: string, nl: string, en: string): Verdict {
  return { kind: 'incorrect', mistake, feedback: { nl, en } };
}

/** What a learner reads when the response cannot be read as the kind of answer that was asked; it does not count as an attempt. */
export const UNREADABLE = {
  empty: unreadable('Vul eerst een antwoord in.', 'Fill in an answer first.'),
  number: unreadable(
    'Dit kan ik niet lezen. Schrijf alleen een getal, bijvoorbeeld 12 of 3,5.',
    'I cannot read this. Write just a number, such as 12 or 3.5.',
  ),
  fraction: unreadable(
    'Dit kan ik niet lezen. Schrijf een breuk met een schuine streep, bijvoorbeeld 3/4 of 1 2/3.',
    'I cannot read this. Write a fraction with a slash, such as 3/4 or 1 2/3.',
  ),
  choice: unreadable('Kies een van de antwoorden.', 'Choose one of the answers.'),
  order: unreadable('Zet alle kaartjes in de volgorde.', 'Put all the cards in order.'),
  time: unreadable(
    'Dit kan ik niet lezen. Schrijf uren en minuten, bijvoorbeeld 14:05.',
    'I cannot read this. Write hours and minutes, such as 14:05.',
  ),
  point: unreadable(
    'Dit kan ik niet lezen. Schrijf twee getallen, bijvoorbeeld (2, 3).',
    'I cannot read this. Write two numbers, such as (2, 3).',
  ),
  text: unreadable('Dit kan ik niet lezen. Kijk na wat je getypt hebt.', 'I cannot read this. Check what you typed.'),
  expression: unreadable(
    'Dit kan ik niet lezen. Gebruik alleen getallen, de letters uit de opgave, haakjes en + − × : ^.',
    'I cannot read this. Use only numbers, the letters in the question, brackets and + − × : ^.',
  ),
} as const satisfies Record<string, Verdict>;

export const NOT_SIMPLIFIED = unfinished(
  'not-simplified',
  'De waarde klopt. De breuk kan nog eenvoudiger: deel teller en noemer door hetzelfde getal.',
  'The value is right. The fraction can be simpler: divide the numerator and the denominator by the same number.',
);

/** The value is right, but the form that was asked is not there yet. */
export const WRONG_FORM = {
  expanded: unfinished(
    'brackets-left',
    'De waarde klopt, maar er staan nog haakjes in. Werk ze uit.',
    'The value is right, but there are brackets left. Work them out.',
  ),
  factored: unfinished(
    'not-factored',
    'De waarde klopt, maar het is nog geen product. Schrijf het als een vermenigvuldiging.',
    'The value is right, but it is not a product yet. Write it as a multiplication.',
  ),
  terms: unfinished(
    'like-terms-left',
    'De waarde klopt, maar het kan korter: tel de gelijksoortige termen samen.',
    'The value is right, but it can be shorter: add the like terms.',
  ),
} as const satisfies Record<string, Verdict>;
