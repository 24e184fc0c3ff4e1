import { defineMessages } from '../../web/text/define-messages.ts';

/** The page of a class: its lesson, its signals, goals and learners. */
export const classMessages = defineMessages({
  'class.nav': { nl: 'Mijn klas', en: 'My class', context: 'Main menu of a teacher' },
  'class.title': { nl: 'Klas', en: 'Class', context: 'Name of the browser tab until the class is known' },
  'class.today': {
    nl: 'Vandaag in {name}',
    en: 'Today in {name}',
    context: 'Title of the class page. {name}: the class, such as 3A',
  },
  'class.choose': {
    nl: 'Welke klas?',
    en: 'Which class?',
    context: 'Title where a teacher of several classes chooses one',
  },
  'class.learners': {
    nl: '{n, plural, =0 {geen lerenden} one {één lerende} other {# lerenden}}',
    en: '{n, plural, =0 {no learners} one {one learner} other {# learners}}',
    context: 'How many learners are in the class',
  },
  'class.none.title': {
    nl: 'Je hebt nog geen klas',
    en: 'You have no class yet',
    context: 'Empty page of a teacher without classes',
  },
  'class.none.text': {
    nl: 'Je school koppelt leraren aan klassen. Vraag het aan wie Poolster op je school beheert.',
    en: 'Your school links teachers to classes. Ask whoever looks after Poolster at your school.',
    context: 'Below “You have no class yet”',
  },
  'class.empty.title': {
    nl: 'Nog geen lerenden in deze klas',
    en: 'No learners in this class yet',
    context: 'Empty class',
  },
  'class.empty.text': {
    nl: 'Zodra de school lerenden in {name} inschrijft, zie je hen hier.',
    en: 'As soon as the school enrols learners in {name}, you see them here.',
    context: 'Below “No learners in this class yet”. {name}: the class',
  },
  'class.noCurriculum.title': {
    nl: 'Deze klas heeft nog geen leerplan',
    en: 'This class has no curriculum yet',
    context: 'Class without a curriculum',
  },
  'class.noCurriculum.text': {
    nl: 'Kies met welke doelen {name} werkt. Daarna zie je hier wie wat nodig heeft.',
    en: 'Choose which goals {name} works with. Then you see here who needs what.',
    context: 'Below “This class has no curriculum yet”. {name}: the class',
  },
  'class.noCurriculum.action': {
    nl: 'Naar de leerlijnen',
    en: 'To the learning lines',
    context: 'Link to the page with curricula',
  },
  'class.noEvidence.title': {
    nl: 'We weten nog niets over deze doelen',
    en: 'We know nothing about these goals yet',
    context: 'Class without evidence',
  },
  'class.noEvidence.text': {
    nl: 'Kies de doelen van je les en noteer een eerste observatie, of laat de klas oefenen.',
    en: 'Choose the goals of your lesson and note a first observation, or let the class practise.',
    context: 'Below “We know nothing about these goals yet”',
  },
  'class.coverage': { nl: 'Alle doelen', en: 'All goals', context: 'Link to the page with all goals of the class' },
  'class.groups': { nl: 'Groepen', en: 'Groups', context: 'Link to the page with groups' },
  'class.back': { nl: 'Terug naar {name}', en: 'Back to {name}', context: 'Link to the class page. {name}: the class' },

  'lesson.goal': {
    nl: 'Doel van de les: {goal}',
    en: 'Goal of the lesson: {goal}',
    context: 'Below the title of the class page, with one goal',
  },
  'lesson.goals': {
    nl: '{title, select, none {Deze les} other {{title}}}: {n, plural, one {één doel} other {# doelen}}',
    en: '{title, select, none {This lesson} other {{title}}}: {n, plural, one {one goal} other {# goals}}',
    context:
      'Below the title of the class page, with several goals. {title}: what the teacher calls the lesson, or none',
  },
  'lesson.byEvidence': {
    nl: 'gekozen uit het recente werk van de klas',
    en: 'chosen from the recent work of the class',
    context: 'After the goals of the lesson, when the teacher did not choose them',
  },
  'lesson.until': { nl: 'tot {day}', en: 'until {day}', context: 'After the goals of the lesson. {day}: a date' },
  'lesson.choose': { nl: 'Kies lesdoelen', en: 'Choose lesson goals', context: 'Button and title of a dialog' },
  'lesson.choose.help': {
    nl: 'Eén tot acht doelen. Signalen, groepen en observaties gaan over deze doelen.',
    en: 'One to eight goals. Signals, groups and observations are about these goals.',
    context: 'Below the title of that dialog',
  },
  'lesson.chosen': {
    nl: '{n, plural, =0 {nog niets gekozen} one {één doel gekozen} other {# doelen gekozen}}',
    en: '{n, plural, =0 {nothing chosen yet} one {one goal chosen} other {# goals chosen}}',
    context: 'How many goals are chosen in that dialog',
  },
  'lesson.search': { nl: 'Zoek een doel', en: 'Search a goal', context: 'Search field in that dialog' },
  'lesson.notFound': {
    nl: 'Geen doel met die woorden.',
    en: 'No goal with those words.',
    context: 'Nothing found in that dialog',
  },
  'lesson.title': { nl: 'Naam van de les', en: 'Name of the lesson', context: 'Field in that dialog' },
  'lesson.title.help': {
    nl: 'Alleen leraren van de klas lezen dit.',
    en: 'Only teachers of the class read this.',
    context: 'Below that field',
  },
  'lesson.untilField': { nl: 'Tot en met', en: 'Until', context: 'Field with the last day of the lesson goals' },
  'lesson.save': { nl: 'Gebruik deze doelen', en: 'Use these goals', context: 'Button in that dialog' },
  'lesson.follow': {
    nl: 'Volg het recente werk',
    en: 'Follow recent work',
    context: 'Button: let Poolster choose the goals from evidence again',
  },
  'lesson.thisYear': {
    nl: 'Alleen doelen van dit leerjaar',
    en: 'Only goals of this school year',
    context: 'Switch above a list of goals',
  },

  'signals.support': { nl: 'Heeft nu steun nodig', en: 'Needs support now', context: 'Heading of a list of learners' },
  'signals.challenge': { nl: 'Kan meer aan', en: 'Ready for more', context: 'Heading of a list of learners' },
  'signals.unknown': { nl: 'We weten te weinig', en: 'We know too little', context: 'Heading of a list of learners' },
  'signals.support.none': {
    nl: 'Niemand springt er nu uit.',
    en: 'Nobody stands out now.',
    context: 'Empty list of who needs support',
  },
  'signals.challenge.none': {
    nl: 'Voor iedereen zit hier nog leerwinst in.',
    en: 'There is still something to gain here for everyone.',
    context: 'Empty list of who is ready for more',
  },
  'signals.unknown.none': {
    nl: 'Van iedereen is iets recents bekend.',
    en: 'Something recent is known of everyone.',
    context: 'Empty list of who is too little known',
  },
  'signals.more': {
    nl: 'Toon ook {names}',
    en: 'Also show {names}',
    context: 'Button that opens the rest of a list. {names}: of the learners in the rest',
  },
  'signals.less': { nl: 'Toon minder', en: 'Show less', context: 'Button that closes the rest of a list' },
  'signals.falseAlarm': {
    nl: 'Hoe vaak klopt dit niet? Nagerekend op verzonnen klassen was {simulated} van zulke signalen onterecht. Bij echte leerlingen elders pasten de antwoorden erna bij {belied} van de signalen niet.',
    en: 'How often is this wrong? Checked on made-up classes, {simulated} of such signals were not needed. For real learners elsewhere, the answers that followed did not fit {belied} of the signals.',
    context: 'Below a list of signals. Both are percentages of the signals of this kind',
  },
  'signals.use': {
    nl: 'In deze klas zetten leraren {notNeeded} van {answered} beantwoorde signalen opzij.',
    en: 'In this class teachers set {notNeeded} of {answered} answered signals aside.',
    context: 'Below the signals: what teachers themselves answered in the last 90 days',
  },
  'signal.lesson.title': {
    nl: 'Kijk eerst naar de les',
    en: 'Look at the lesson first',
    context: 'Heading of a signal about a goal that many miss',
  },
  'signal.lesson.text': {
    nl: '“{goal}” lukt nog niet bij {missed} van {of} lerenden over wie we iets weten. Dan ligt het eerder aan de uitleg of het materiaal dan aan hen.',
    en: '“{goal}” does not work yet for {missed} of the {of} learners we know something about. Then it is the explanation or the material rather than them.',
    context: 'Signal about a goal that many miss',
  },
  'signal.reason.stuck': {
    nl: '{goal, select, none {Zit vast} other {Zit vast bij “{goal}”}}: {recentCorrect} van {recent} recente pogingen lukten.',
    en: '{goal, select, none {Is stuck} other {Is stuck on “{goal}”}}: {recentCorrect} of {recent} recent tries worked.',
    context: 'Why a learner is in the list. {goal}: none when the lesson has one goal',
  },
  'signal.reason.prerequisite-missing': {
    nl: 'Voorkennis “{prerequisite}” lukt nog niet.',
    en: 'Prior knowledge “{prerequisite}” does not work yet.',
    context: 'Why learners are in the list',
  },
  'signal.reason.not-yet': {
    nl: '{goal, select, none {Dit doel lukt nog niet} other {“{goal}” lukt nog niet}}.',
    en: '{goal, select, none {This goal does not work yet} other {“{goal}” does not work yet}}.',
    context: 'Why learners are in the list. {goal}: none when the lesson has one goal',
  },
  'signal.reason.practises-without-effort': {
    nl: 'Vlot: {recentCorrect} van {recent} recente pogingen lukten. Zo valt er weinig te leren.',
    en: 'Easy going: {recentCorrect} of {recent} recent tries worked. Little to learn that way.',
    context: 'Why a learner is in the list of who is ready for more',
  },
  'signal.reason.mastered-sure': {
    nl: 'Heeft de doelen van deze les al onder de knie.',
    en: 'Already masters the goals of this lesson.',
    context: 'Why learners are in the list of who is ready for more',
  },
  'signal.reason.nothing-known': {
    nl: '{goal, select, none {Nog niets getoond voor dit doel} other {Nog niets getoond voor “{goal}”}}.',
    en: '{goal, select, none {Nothing shown for this goal yet} other {Nothing shown for “{goal}” yet}}.',
    context: 'Why learners are in the list of who is too little known. {goal}: none when the lesson has one goal',
  },
  'signal.reason.only-group-work': {
    nl: 'Alleen samen getoond, nog niets alleen.',
    en: 'Only shown together, nothing alone yet.',
    context: 'Why learners are in the list of who is too little known',
  },
  'signal.reason.nothing-recent': {
    nl: 'Al {days, plural, one {een dag} other {# dagen}} niets nieuws gezien.',
    en: 'Nothing new seen for {days, plural, one {a day} other {# days}}.',
    context: 'Why a learner is in the list of who is too little known',
  },
  'signal.beyond': { nl: 'Daarna: {goal}', en: 'Next: {goal}', context: 'The goal that would be offered' },
  'signal.action.instruction': {
    nl: 'In instructiegroep',
    en: 'To extra instruction',
    context: 'Button: put these learners in the group with extra instruction',
  },
  'signal.action.show-example': {
    nl: 'Toon voorbeeld samen',
    en: 'Show an example together',
    context: 'Button: open a worked example',
  },
  'signal.action.observe': {
    nl: 'Vandaag observeren',
    en: 'Observe today',
    context: 'Button: open the observation sheet for these learners',
  },
  'signal.action.short-check': {
    nl: 'Vraag korte check',
    en: 'Ask a short check',
    context: 'Button: ask these learners to do a short check',
  },
  'signal.action.enrichment': {
    nl: 'Bied verdieping aan',
    en: 'Offer enrichment',
    context: 'Button: offer these learners the next goal',
  },
  'signal.acted.instruction': {
    nl: 'staat in het voorstel voor extra instructie',
    en: 'is in the proposal for extra instruction',
    context: 'Shown instead of the button after it was pressed',
  },
  'signal.acted.show-example': {
    nl: 'voorbeeld getoond',
    en: 'example shown',
    context: 'Shown after the button was pressed',
  },
  'signal.acted.observe': {
    nl: 'observatie gestart',
    en: 'observation started',
    context: 'Shown after the button was pressed',
  },
  'signal.acted.short-check': {
    nl: 'korte check gevraagd',
    en: 'short check asked',
    context: 'Shown instead of the button after it was pressed',
  },
  'signal.acted.enrichment': {
    nl: 'verdieping aangeboden',
    en: 'enrichment offered',
    context: 'Shown instead of the button after it was pressed',
  },
  'signal.acted.said': {
    nl: '{names}: {done}.',
    en: '{names}: {done}.',
    context: 'Passing message after an action. {done}: what was done',
  },
  'signal.notNeeded': { nl: 'Niet nodig', en: 'Not needed', context: 'Button: set a signal aside' },
  'signal.notNeeded.for': {
    nl: 'Niet nodig: {names}',
    en: 'Not needed: {names}',
    context: 'Name of that button for screen readers, and title of its dialog',
  },
  'signal.notNeeded.help': {
    nl: 'Het signaal komt terug na twee weken of bij nieuw bewijs. We tellen mee hoe vaak signalen niet nodig zijn en tonen dat hier.',
    en: 'The signal returns after two weeks or with new evidence. We count how often signals are not needed and show that here.',
    context: 'In that dialog',
  },
  'signal.notNeeded.who': { nl: 'Voor wie?', en: 'For whom?', context: 'Group of checkboxes in that dialog' },
  'signal.notNeeded.why': { nl: 'Waarom?', en: 'Why?', context: 'Field in that dialog' },
  'signal.notNeeded.why.help': {
    nl: 'Leraren van de klas lezen dit.',
    en: 'Teachers of the class read this.',
    context: 'Below that field',
  },
  'signal.setAside.said': {
    nl: '{names}: opzijgezet.',
    en: '{names}: set aside.',
    context: 'Passing message after setting a signal aside',
  },
  'request.open': {
    nl: '{n, plural, one {Eén vraag staat open} other {# vragen staan open}}',
    en: '{n, plural, one {One request is open} other {# requests are open}}',
    context: 'Opens the list of what was asked of learners and is not done yet',
  },
  'request.kind.check': { nl: 'korte check', en: 'short check', context: 'What was asked of a learner' },
  'request.kind.enrichment': { nl: 'verdieping', en: 'enrichment', context: 'What was asked of a learner' },
  'request.kind.practice': { nl: 'oefenen', en: 'practice', context: 'What was asked of a learner' },
  'request.withdraw': { nl: 'Trek in', en: 'Withdraw', context: 'Button: withdraw a request' },
  'request.withdraw.for': {
    nl: 'Trek in: {name}, {kind}',
    en: 'Withdraw: {name}, {kind}',
    context: 'Name of that button for screen readers',
  },

  'matrix.title': {
    nl: 'Doelen en lerenden',
    en: 'Goals and learners',
    context: 'Title of a table with a mark for each learner and goal',
  },
  'matrix.help': {
    nl: 'Met de pijltjes loop je door de tabel; Enter opent wat we weten.',
    en: 'Use the arrow keys to move through the table; Enter opens what we know.',
    context: 'For keyboard users, below the title of the table',
  },
  'matrix.goal': { nl: 'Doel', en: 'Goal', context: 'Heading of the first column' },
  'matrix.cell': {
    nl: '{name}, {goal}: {status}',
    en: '{name}, {goal}: {status}',
    context: 'Name of a cell for screen readers',
  },
  'matrix.asText': { nl: 'Toon als tekst', en: 'Show as text', context: 'Switch: the same table in words' },
  'matrix.shown': {
    nl: '{shown} van {of} toonden dit',
    en: '{shown} of {of} have shown this',
    context: 'Number of learners who have shown a goal',
  },

  'example.title': {
    nl: 'Een voorbeeld samen',
    en: 'An example together',
    context: 'Title of a dialog with a worked example, fit for the big screen',
  },
  'example.steps': { nl: 'Stap voor stap', en: 'Step by step', context: 'Heading above the steps' },
  'example.nextStep': { nl: 'Volgende stap', en: 'Next step', context: 'Button that shows one more step' },
  'example.other': { nl: 'Ander voorbeeld', en: 'Another example', context: 'Button' },

  'board.on': {
    nl: 'Op groot scherm',
    en: 'On the big screen',
    context: 'Button: projection mode, without signals and levels',
  },
  'board.off': { nl: 'Stop groot scherm', en: 'Stop the big screen', context: 'Button: leave projection mode' },
  'board.goals': { nl: 'Hier werken we aan', en: 'What we work on', context: 'Heading on the big screen' },
  'board.groups': { nl: 'Wie werkt met wie', en: 'Who works with whom', context: 'Heading on the big screen' },
  'board.noGroups': { nl: 'Er zijn nu geen groepen.', en: 'There are no groups now.', context: 'On the big screen' },
  'board.noGoals': {
    nl: 'Er zijn nog geen lesdoelen gekozen.',
    en: 'No lesson goals are chosen yet.',
    context: 'On the big screen',
  },
});
