import { defineMessages } from '../../web/text/define-messages.ts';

/** The observation sheet. */
export const observeMessages = defineMessages({
  'observe.title': { nl: 'Observatie', en: 'Observation', context: 'Button on the class page and title of the sheet' },
  'observe.goal': { nl: 'Wat zag je?', en: 'What did you see?', context: 'Choice of a goal' },
  'observe.otherGoal': { nl: 'Ander doel', en: 'Another goal', context: 'List with the other goals of the class' },
  'observe.who': { nl: 'Bij wie?', en: 'Of whom?', context: 'Choice of learners; several may be chosen' },
  'observe.who.help': {
    nl: 'Tik, of veeg over meer namen.',
    en: 'Tap, or swipe over several names.',
    context: 'Below “Of whom?”',
  },
  'observe.everyone': { nl: 'Iedereen', en: 'Everyone', context: 'Chooses all learners at once' },
  'observe.nobody': { nl: 'Niemand', en: 'Nobody', context: 'Takes all choices of learners away' },
  'observe.level': { nl: 'Hoe lukte het?', en: 'How did it go?', context: 'Choice of what was seen; tapping saves' },
  'observe.level.notYet': { nl: 'Nog niet', en: 'Not yet', context: 'What was seen; tapping saves' },
  'observe.level.withHelp': { nl: 'Met hulp', en: 'With help', context: 'What was seen; tapping saves' },
  'observe.level.alone': { nl: 'Alleen', en: 'Alone', context: 'What was seen; tapping saves' },
  'observe.keys': {
    nl: 'Toetsen 1, 2 en 3 bewaren ook.',
    en: 'Keys 1, 2 and 3 save too.',
    context: 'For keyboard users',
  },
  'observe.chosen': {
    nl: '{n, plural, =0 {Kies eerst wie} one {één lerende gekozen} other {# lerenden gekozen}}',
    en: '{n, plural, =0 {First choose who} one {one learner chosen} other {# learners chosen}}',
    context: 'How many learners are chosen',
  },
  'observe.saved': {
    nl: 'Bewaard voor {names}: {level}.',
    en: 'Saved for {names}: {level}.',
    context: 'After saving. {level}: not yet, with help or alone',
  },
  'observe.undone': { nl: 'Ongedaan gemaakt voor {names}.', en: 'Undone for {names}.', context: 'After undoing' },
  'observe.undo.reason': {
    nl: 'Meteen ongedaan gemaakt bij het noteren',
    en: 'Undone at once while noting',
    context: 'Kept with evidence that was taken back',
  },
  'observe.notSaved': {
    nl: 'Dit toestel kon de observatie niet bewaren. Probeer opnieuw.',
    en: 'This device could not keep the observation. Try again.',
    context: 'The storage of the device failed',
  },
  'observe.waiting': {
    nl: '{n, plural, one {Eén observatie wacht} other {# observaties wachten}} op verbinding. Er gaat niets verloren.',
    en: '{n, plural, one {One observation waits} other {# observations wait}} for a connection. Nothing is lost.',
    context: 'While the device is offline',
  },
  'observe.already': {
    nl: '{name}, al genoteerd: {level}',
    en: '{name}, noted already: {level}',
    context: 'Name of a learner for screen readers, after an observation in this sheet',
  },
  'observe.transfer': {
    nl: 'In een nieuwe situatie',
    en: 'In a new situation',
    context: 'Checkbox: the learner used it somewhere new (transfer)',
  },
  'observe.transfer.help': {
    nl: 'Een poging die nog niet lukt, telt nooit tegen.',
    en: 'A try that does not work yet never counts against.',
    context: 'Below that checkbox',
  },
  'observe.more': { nl: 'Situatie en notitie', en: 'Situation and note', context: 'Opens more fields' },
  'observe.situation': { nl: 'Situatie', en: 'Situation', context: 'Field: where it was seen' },
  'observe.situation.class': { nl: 'in de klas', en: 'in class', context: 'A situation' },
  'observe.situation.practice': { nl: 'bij het oefenen', en: 'while practising', context: 'A situation' },
  'observe.situation.project': { nl: 'in een project', en: 'in a project', context: 'A situation' },
  'observe.situation.group': { nl: 'in groepswerk', en: 'in group work', context: 'A situation' },
  'observe.situation.play': { nl: 'tijdens spel', en: 'during play', context: 'A situation' },
  'observe.situation.outing': { nl: 'op uitstap', en: 'on an outing', context: 'A situation' },
  'observe.situation.work': { nl: 'op de werkplek', en: 'at the workplace', context: 'A situation' },
  'observe.note': { nl: 'Notitie', en: 'Note', context: 'Field with words about what was seen' },
  'observe.note.help': {
    nl: 'De lerende, de ouders en de leraren van de klas lezen dit.',
    en: 'The learner, the parents and the teachers of the class read this.',
    context: 'Below that field',
  },
  'observe.noGoals': {
    nl: 'Kies eerst met welke doelen de klas werkt.',
    en: 'First choose which goals the class works with.',
    context: 'Sheet of a class without goals',
  },
});
