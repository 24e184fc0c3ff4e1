import { defineMessages } from '../../web/text/define-messages.ts';

/** Who may see a learner, from when until when, and what a decision takes away. For administrators and school leaders. */
export const relationMessages = defineMessages({
  'school.viewer.from': { nl: 'vanaf {day}', en: 'from {day}', context: 'A relation that begins later. {day}: a date' },
  'school.viewer.sees': {
    nl: '{sees, select, contact {Alleen contact} nothing {Ziet niets} other {Ziet het leren}}',
    en: '{sees, select, contact {Contact only} nothing {Sees nothing} other {Sees the learning}}',
    context:
      'What a guardian or invited person sees of a learner, in a short label. {sees}: contact, nothing or learning',
  },
  'school.viewer.days': { nl: 'Dagen', en: 'Days', context: 'Short button that opens the dialog of the days' },
  'school.viewer.days.named': {
    nl: 'Dagen waarop {name} meekijkt',
    en: 'Days on which {name} sees along',
    context: 'Title of that dialog, and name of its button for screen readers. {name}: full name',
  },
  'school.viewer.days.help': {
    nl: '{name} kijkt mee van de eerste tot en met de laatste dag, die dagen zelf inbegrepen.',
    en: '{name} sees along from the first to the last day, those days included.',
    context: 'In that dialog. {name}: full name',
  },
  'school.viewer.days.first': { nl: 'Eerste dag', en: 'First day', context: 'Field of a date' },
  'school.viewer.days.last': { nl: 'Laatste dag', en: 'Last day', context: 'Field of a date' },
  'school.viewer.days.open': {
    nl: 'Laat leeg als er geen einde is.',
    en: 'Leave empty if there is no end.',
    context: 'Under the last day of a guardian or a restriction',
  },
  'school.viewer.days.saved': {
    nl: 'De dagen zijn gewijzigd.',
    en: 'The days were changed.',
    context: 'Passing message',
  },
  'school.restrict': { nl: 'Beperk', en: 'Restrict', context: 'Button: limit what a guardian or invited person sees' },
  'school.restrict.named': {
    nl: 'Beperk wat {name} ziet',
    en: 'Restrict what {name} sees',
    context: 'Title of a dialog, and name of its button for screen readers. {name}: full name',
  },
  'school.restrict.help': {
    nl: 'Doe dit alleen als er een beslissing is, bijvoorbeeld van een rechter. Het geldt meteen.',
    en: 'Do this only where there is a decision, of a court for example. It applies at once.',
    context: 'At the top of that dialog',
  },
  'school.restrict.sees': {
    nl: 'Wat mag {name} zien?',
    en: 'What may {name} see?',
    context: 'Group of choices. {name}: full name',
  },
  'school.restrict.learning': {
    nl: 'Alles wat bij de rol hoort',
    en: 'Everything that goes with the role',
    context: 'Choice: no restriction',
  },
  'school.restrict.contact': {
    nl: 'Alleen contact: de naam van het kind, niets van het leren',
    en: 'Contact only: the name of the child, nothing of the learning',
    context: 'Choice',
  },
  'school.restrict.nothing': {
    nl: 'Niets: ook niet dat het kind hier op school zit',
    en: 'Nothing: not even that the child is at this school',
    context: 'Choice',
  },
  'school.restrict.reason': { nl: 'Waarom?', en: 'Why?', context: 'Field: the decision that a restriction rests on' },
  'school.restrict.reason.help': {
    nl: 'Noem de beslissing en de datum. Alleen beheerders lezen dit.',
    en: 'Name the decision and its date. Only administrators read this.',
    context: 'Under that field',
  },
  'school.restrict.set': {
    nl: 'Ingesteld door {by} op {day}.',
    en: 'Set by {by} on {day}.',
    context: 'In the dialog, about the restriction that is there. {by}: full name; {day}: a date',
  },
  'school.restrict.saved': {
    nl: 'De beperking geldt nu.',
    en: 'The restriction applies now.',
    context: 'Passing message',
  },
  'school.restrict.lifted': {
    nl: 'De beperking is opgeheven.',
    en: 'The restriction was lifted.',
    context: 'Passing message',
  },
  'school.resultsWait': {
    nl: 'Nieuwe resultaten voor ouders',
    en: 'New results for parents',
    context: 'Title of a card of the school page',
  },
  'school.resultsWait.help': {
    nl: 'Een lerende krijgt eerst de kans om een nieuw resultaat te bekijken. Ouders zien het daarna, en ten laatste na zoveel schooldagen.',
    en: 'A learner first gets the chance to see a new result. Parents see it after that, and after so many school days at the latest.',
    context: 'Under that title',
  },
  'school.resultsWait.days': {
    nl: 'Ten laatste na',
    en: 'At the latest after',
    context: 'Choice of a number of school days',
  },
  'school.resultsWait.count': {
    nl: '{n, plural, =0 {Meteen} one {# schooldag} other {# schooldagen}}',
    en: '{n, plural, =0 {At once} one {# school day} other {# school days}}',
    context: 'Such a choice. {n}: school days',
  },
  'school.resultsWait.saved': { nl: 'Bewaard.', en: 'Saved.', context: 'Passing message' },
});
