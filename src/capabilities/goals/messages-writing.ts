import { defineMessages } from '../../web/text/define-messages.ts';

/** Words for what teachers and schools write themselves: learner goals, own goals, the curricula of a class. */
export const writingMessages = defineMessages({
  'goals.learner.title': {
    nl: 'Leerdoelen voor je klas',
    en: 'Learner goals for your class',
    context: 'Heading above learner goals of this goal',
  },
  'goals.learner.none': {
    nl: 'Nog geen. Een leerdoel zegt dit doel in woorden van je klas, met wat je wil zien.',
    en: 'None yet. A learner goal says this goal in your class’s words, with what you want to see.',
    context: 'When there are no learner goals',
  },
  'goals.learner.write': { nl: 'Schrijf een leerdoel', en: 'Write a learner goal', context: 'Button' },
  'goals.learner.edit': { nl: 'Pas aan', en: 'Edit', context: 'Button beside a learner goal' },
  'goals.learner.edit.label': {
    nl: 'Pas aan: {text}',
    en: 'Edit: {text}',
    context: 'Name of that button for screen readers',
  },
  'goals.learner.end': { nl: 'Beëindig', en: 'End', context: 'Button in the dialog: the learner goal stops' },
  'goals.learner.class': { nl: 'Klas', en: 'Class', context: 'Choice of class' },
  'goals.learner.older': { nl: 'Ik kan … (vanaf 11 jaar)', en: 'I can … (from age 11)', context: 'Field' },
  'goals.learner.young': { nl: 'Ik kan … (6 tot 10 jaar)', en: 'I can … (ages 6 to 10)', context: 'Field, optional' },
  'goals.learner.readers': {
    nl: 'De leerlingen en leraren van deze klas lezen dit.',
    en: 'The learners and teachers of this class read this.',
    context: 'Who reads what is written here',
  },
  'goals.learner.criteria': {
    nl: 'Hoe zie je dat het lukt?',
    en: 'How do you see that it works?',
    context: 'Field: success criteria',
  },
  'goals.learner.criteria.help': {
    nl: 'Eén per regel, hoogstens zes.',
    en: 'One a line, six at most.',
    context: 'Below the field',
  },
  'goals.learner.goals': {
    nl: 'Het is een vertaling van',
    en: 'It is a translation of',
    context: 'Group of checkboxes with goals',
  },
  'goals.learner.saved': { nl: 'Het leerdoel is bewaard.', en: 'The learner goal is saved.', context: 'Short message' },
  'goals.learner.ended': {
    nl: 'Het leerdoel is beëindigd.',
    en: 'The learner goal has ended.',
    context: 'Short message',
  },
  'goals.learner.by': { nl: '{class}, door {author}', en: '{class}, by {author}', context: 'Below a learner goal' },

  'goals.class.button': { nl: 'Leerplannen van je klas', en: 'Your class’s curricula', context: 'Button' },
  'goals.class.title': {
    nl: 'Met welke leerplannen werkt je klas?',
    en: 'Which curricula does your class work with?',
    context: 'Dialog',
  },
  'goals.class.help': {
    nl: 'De doelen van deze leerplannen staan in de sterrenhemel van je leerlingen.',
    en: 'The goals of these curricula stand in the sky of your learners.',
    context: 'In the dialog',
  },
  'goals.class.frameworks': { nl: 'Leerplannen', en: 'Curricula', context: 'Group of checkboxes' },
  'goals.class.saved': {
    nl: 'De leerplannen van {class} zijn bewaard.',
    en: 'The curricula of {class} are saved.',
    context: 'Short message',
  },

  'goals.ownFramework.new': {
    nl: 'Nieuw eigen leerplan',
    en: 'New curriculum of our own',
    context: 'Button for school leaders and administrators',
  },
  'goals.ownFramework.title': { nl: 'Titel', en: 'Title', context: 'Field' },
  'goals.ownFramework.subject': { nl: 'Vak of domein', en: 'Subject or domain', context: 'Field, optional' },
  'goals.ownFramework.help': {
    nl: 'Alleen jullie school ziet dit leerplan.',
    en: 'Only your school sees this curriculum.',
    context: 'In the dialog',
  },
  'goals.ownFramework.made': {
    nl: 'Het leerplan is gemaakt. Voeg er doelen aan toe.',
    en: 'The curriculum is made. Add goals to it.',
    context: 'Short message',
  },
  'goals.ownGoal.new': { nl: 'Voeg een doel toe', en: 'Add a goal', context: 'Button on a curriculum of the school' },
  'goals.ownGoal.code': { nl: 'Code', en: 'Code', context: 'Field' },
  'goals.ownGoal.statement': { nl: 'Wat een lerende kan', en: 'What a learner can do', context: 'Field' },
  'goals.ownGoal.kind': { nl: 'Soort', en: 'Kind', context: 'Choice: goal or learning line' },
  'goals.ownGoal.kind.goal': { nl: 'Doel', en: 'Goal', context: 'Choice' },
  'goals.ownGoal.kind.domain': {
    nl: 'Leerlijn (kop boven doelen)',
    en: 'Learning line (heading above goals)',
    context: 'Choice',
  },
  'goals.ownGoal.line': { nl: 'Leerlijn', en: 'Learning line', context: 'Choice of heading' },
  'goals.ownGoal.line.none': { nl: 'Geen', en: 'None', context: 'Choice of heading' },
  'goals.ownGoal.before': { nl: 'Eerst nodig', en: 'Needed first', context: 'Field: search goals that come before' },
  'goals.ownGoal.before.help': {
    nl: 'Zoek een doel en kies het.',
    en: 'Search a goal and choose it.',
    context: 'Below the field',
  },
  'goals.ownGoal.minimum': {
    nl: 'Iedereen moet dit bereiken (minimumdoel)',
    en: 'Everybody must reach this (minimum goal)',
    context: 'Checkbox',
  },
  'goals.ownGoal.saved': { nl: 'Het doel is toegevoegd.', en: 'The goal is added.', context: 'Short message' },

  'problem.goal-unknown': {
    nl: 'Dit doel bestaat niet of hoort bij een andere school.',
    en: 'This goal does not exist or belongs to another school.',
    context: 'Problem',
  },
  'problem.framework-unknown': {
    nl: 'Dit leerplan bestaat niet of hoort bij een andere school.',
    en: 'This curriculum does not exist or belongs to another school.',
    context: 'Problem',
  },
  'problem.framework-which': {
    nl: 'Dit kan meer dan één leerplan zijn. Geef de id van wat je bedoelt: {frameworks}.',
    en: 'This can be more than one curriculum. Give the id of the one you mean: {frameworks}.',
    context: 'Problem on the command line',
  },
  'problem.file-unreadable': {
    nl: 'Het bestand {file} bestaat niet, of het is beschadigd of onleesbaar. Kijk het pad en het bestand na.',
    en: 'The file {file} does not exist, or is damaged or unreadable. Check the path and the file.',
    context: 'Problem on the command line',
  },
  'problem.framework-not-own': {
    nl: 'Dit leerplan wordt gedeeld met andere scholen. Je past het niet doel per doel aan: breng een nieuwe versie binnen of maak een eigen leerplan.',
    en: 'This curriculum is shared with other schools. It is not changed goal by goal: bring in a new version or make a curriculum of your own.',
    context: 'Problem',
  },
  'problem.framework-kept-by-other': {
    nl: 'Een andere school zorgt voor “{title}”. Breng het binnen als eigen leerplan van je school.',
    en: 'Another school looks after “{title}”. Bring it in as your school’s own curriculum.',
    context: 'Problem at import',
  },
  'problem.framework-faults': {
    nl: 'Er is niets binnengebracht. Dit klopt nog niet:',
    en: 'Nothing was brought in. This is not right yet:',
    context: 'Above a list of faults',
  },
  'problem.files-too-large': {
    nl: 'De bestanden zijn samen {found} MB. Hoogstens {most} MB kan in één keer.',
    en: 'The files are {found} MB together. At most {most} MB can come in at once.',
    context: 'Problem at import',
  },
  'problem.goal-cycle': {
    nl: 'De voorkennis loopt in een kring: {cycle}. Haal één van deze stappen weg.',
    en: 'What comes before what goes in a circle: {cycle}. Take one of these steps away.',
    context: 'Problem: prerequisites go in a circle',
  },
  'problem.goal-code-taken': {
    nl: 'De code {code} bestaat al in dit leerplan. Kies een andere.',
    en: 'The code {code} is already in this curriculum. Choose another.',
    context: 'Problem',
  },
  'problem.goal-year-order': {
    nl: 'Het eerste leerjaar komt na het laatste. Wissel ze om.',
    en: 'The first school year comes after the last. Swap them.',
    context: 'Problem',
  },
  'problem.goal-parent-elsewhere': {
    nl: 'Die leerlijn staat in een ander leerplan. Kies er een van dit leerplan.',
    en: 'That learning line is in another curriculum. Choose one of this curriculum.',
    context: 'Problem',
  },
});
