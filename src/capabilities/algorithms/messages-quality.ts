import { defineMessages } from '../../web/text/define-messages.ts';

/** How well the learner model does at one school, and what follows from it on answers of elsewhere. */
export const qualityMessages = defineMessages({
  'algorithms.school.title': {
    nl: 'Hoe goed het is in deze school',
    en: 'How good it is in this school',
    context: 'Heading',
  },
  'algorithms.school.lead': {
    nl: 'Voor elk antwoord dat een leerling alleen gaf, rekenen we na welke kans Poolster er vlak ervoor aan gaf. Daarna kijken we wat het werd. Je ziet alleen cijfers van tien leerlingen of meer samen.',
    en: 'For every answer that a learner gave alone, we work out which chance Poolster gave it just before. Then we look at what it became. You only see figures of ten learners or more together.',
    context: 'Below the heading; read by school leaders',
  },
  'algorithms.school.who': {
    nl: 'Gerekend over {learners} van de {all} leerlingen van wie iets bekend is. De schattingen zijn soms met dezelfde antwoorden bijgesteld; dan lijken ze iets beter dan ze zijn.',
    en: 'Worked out over {learners} of the {all} learners of whom something is known. Estimates are sometimes tuned with the same answers; then they look a little better than they are.',
    context: 'Below the tables. Both are numbers',
  },
  'algorithms.school.empty': {
    nl: 'Er zijn nog te weinig antwoorden. Vanaf tien leerlingen in een maand staan hier cijfers.',
    en: 'There are too few answers yet. From ten learners in a month there are figures here.',
    context: 'When there is nothing to show',
  },
  'algorithms.school.months': { nl: 'Per maand', en: 'By month', context: 'Title of a table' },
  'algorithms.school.month': { nl: 'Maand', en: 'Month', context: 'Column' },
  'algorithms.school.answers': { nl: 'Antwoorden', en: 'Answers', context: 'Column' },
  'algorithms.school.learners': { nl: 'Leerlingen', en: 'Learners', context: 'Column' },
  'algorithms.school.gap': {
    nl: 'Te hoog (+) of te laag (−), in punten',
    en: 'Too high (+) or too low (−), in points',
    context: 'Column; percentage points with an interval',
  },
  'algorithms.school.gapValue': {
    nl: '{gap} ({low} tot {high})',
    en: '{gap} ({low} to {high})',
    context: 'Percentage points with a 95% interval, each with its sign',
  },
  'algorithms.school.error': {
    nl: 'Verschil tussen voorspelde en echte kans',
    en: 'Difference between predicted and real chance',
    context: 'Column: calibration error, a percentage',
  },
  'algorithms.school.surprise': {
    nl: 'Verrassing per antwoord (0,69 is gokken)',
    en: 'Surprise per answer (0.69 is guessing)',
    context: 'Column: log loss',
  },
  'algorithms.school.drift': {
    nl: 'In {month} wijkt dit af van de maanden ervoor, meer dan toeval. Vraag de beheerder om het model opnieuw af te stellen.',
    en: 'In {month} this differs from the months before, more than chance. Ask the administrator to tune the model anew.',
    context: 'Warning. {month}: month and year',
  },
  'algorithms.school.readingLevels': { nl: 'Per leesniveau', en: 'By reading level', context: 'Title of a table' },
  'algorithms.school.grades': { nl: 'Per leerjaar', en: 'By grade', context: 'Title of a table' },
  'algorithms.school.amounts': {
    nl: 'Per aantal antwoorden van een leerling',
    en: 'By number of answers of a learner',
    context: 'Title of a table',
  },
  'algorithms.school.group': { nl: 'Groep', en: 'Group', context: 'Column' },
  'algorithms.school.group.young': { nl: 'eenvoudige teksten', en: 'simple texts', context: 'Reading level' },
  'algorithms.school.group.older': { nl: 'gewone teksten', en: 'ordinary texts', context: 'Reading level' },
  'algorithms.school.group.grade': { nl: 'leerjaar {grade}', en: 'grade {grade}', context: '{grade}: number' },
  'algorithms.school.group.few': { nl: 'minder dan 30', en: 'fewer than 30', context: 'Number of answers' },
  'algorithms.school.group.some': { nl: '30 tot 199', en: '30 to 199', context: 'Number of answers' },
  'algorithms.school.group.many': { nl: '200 of meer', en: '200 or more', context: 'Number of answers' },
  'algorithms.school.hidden': {
    nl: '{count, plural, one {Eén groep is} other {# groepen zijn}} te klein om te tonen.',
    en: '{count, plural, one {One group is} other {# groups are}} too small to show.',
    context: 'Below a table of groups',
  },
  'algorithms.school.fair': {
    nl: 'Ligt 0 buiten het interval van een groep, dan is dat wellicht geen toeval: Poolster schat die groep te hoog of te laag. Van een paar punten merk je in de klas weinig; meer dan vijf is iets om rekening mee te houden.',
    en: 'If 0 lies outside the interval of a group, that is probably not chance: Poolster estimates that group too high or too low. A few points are hardly noticed in class; more than five is something to take into account.',
    context: 'Above the tables of groups',
  },
  'algorithms.figure.widestGap': {
    nl: 'Hoeveel een groep leerlingen hoogstens te hoog of te laag geschat werd (weinig of veel antwoorden, zwakke of sterke start, zeldzame doelen)',
    en: 'How much a group of learners was estimated too high or too low at most (few or many answers, weak or strong start, rare goals)',
    context: 'Figure: fairness on answer logs, a percentage',
  },
  'algorithms.figure.supportFound': {
    nl: 'Wie het later moeilijk had, werd na 30 antwoorden lager geschat dan een ander (50 % is gokken)',
    en: 'Who struggled later was estimated lower than another after 30 answers (50% is guessing)',
    context: 'Figure: area under the curve, shown as a percentage',
  },
  'algorithms.figure.supportFoundByShare': {
    nl: 'Hetzelfde, met alleen het percentage juiste antwoorden',
    en: 'The same, with the percentage of right answers alone',
    context: 'Figure, follows the one of struggling',
  },
  'algorithms.figure.challengeFound': {
    nl: 'Wie het later vlot deed, werd na 30 antwoorden hoger geschat dan een ander (50 % is gokken)',
    en: 'Who did well later was estimated higher than another after 30 answers (50% is guessing)',
    context: 'Figure: area under the curve, shown as a percentage',
  },
  'algorithms.figure.challengeFoundByShare': {
    nl: 'Hetzelfde, met alleen het percentage juiste antwoorden',
    en: 'The same, with the percentage of right answers alone',
    context: 'Figure, follows the one of doing well',
  },
  'algorithms.figure.beliedSupport': {
    nl: 'Signalen voor steun, waarna van de volgende tien antwoorden op dat doel acht of meer juist waren',
    en: 'Signals of support after which eight or more of the next ten answers on that goal were right',
    context: 'Figure: real learners',
  },
  'algorithms.figure.beliedChallenge': {
    nl: 'Signalen voor uitdaging, waarna van de volgende tien antwoorden op dat doel minder dan zeven juist waren',
    en: 'Signals of challenge after which fewer than seven of the next ten answers on that goal were right',
    context: 'Figure: real learners',
  },
});
