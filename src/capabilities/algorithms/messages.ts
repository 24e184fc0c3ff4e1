import { defineMessages } from '../../web/text/define-messages.ts';
import { parentsMessages } from './messages-parents.ts';
import { qualityMessages } from './messages-quality.ts';
import { registerMessages } from './messages-register.ts';

export const messages = defineMessages({
  ...registerMessages,
  ...parentsMessages,
  ...qualityMessages,
  'algorithms.title': { nl: 'Hoe Poolster rekent', en: 'How Poolster works things out', context: 'Title and links' },
  'algorithms.lead': {
    nl: 'Alles wat Poolster over leerlingen uitrekent, staat hier. Mensen beslissen: Poolster schat, toont en stelt voor.',
    en: 'Everything that Poolster works out about learners is here. People decide: Poolster estimates, shows and proposes.',
    context: 'Under the title of the list',
  },
  'algorithms.toParents': { nl: 'Uitleg voor ouders', en: 'Explanation for parents', context: 'Link' },
  'algorithms.back': {
    nl: 'Alles wat Poolster uitrekent',
    en: 'Everything that Poolster works out',
    context: 'Link back',
  },
  'algorithms.more': {
    nl: 'Lees hoe het werkt',
    en: 'Read how it works',
    context: 'Link; the name of the algorithm is read with it',
  },
  'algorithms.effect.title': { nl: 'Wat het mag', en: 'What it may do', context: 'Heading' },
  'algorithms.effect.shown': {
    nl: 'Het toont iets en verandert niets.',
    en: 'It shows something and changes nothing.',
    context: 'Effect of an algorithm',
  },
  'algorithms.effect.proposed': {
    nl: 'Het stelt iets voor. Er gebeurt niets tot een mens ja zegt.',
    en: 'It proposes something. Nothing happens until a person says yes.',
    context: 'Effect of an algorithm',
  },
  'algorithms.effect.smallStep': {
    nl: 'Het zet zelf een kleine stap. Je ziet die meteen, en een mens kan ze ongedaan maken.',
    en: 'It takes a small step by itself. You see it at once, and a person can undo it.',
    context: 'Effect of an algorithm',
  },
  'algorithms.how.title': { nl: 'Hoe het werkt', en: 'How it works', context: 'Heading' },
  'algorithms.limits.title': { nl: 'Wat het niet kan', en: 'What it cannot do', context: 'Heading' },
  'algorithms.data.title': {
    nl: 'Waar het naar kijkt',
    en: 'What it looks at',
    context: 'Heading above a list of kinds of data',
  },
  'algorithms.data.not': {
    nl: 'Nooit: naam, jongen of meisje, afkomst, taal van thuis, gezondheid of gedrag.',
    en: 'Never: name, boy or girl, origin, home language, health or behaviour.',
    context: 'Below the list of kinds of data',
  },
  'algorithms.data.answers': { nl: 'antwoorden op oefeningen', en: 'answers to exercises', context: 'Kind of data' },
  'algorithms.data.tests': { nl: 'toetsen', en: 'tests', context: 'Kind of data' },
  'algorithms.data.observations': { nl: 'wat een leraar zag', en: 'what a teacher saw', context: 'Kind of data' },
  'algorithms.data.judgements': { nl: 'wat een leraar besloot', en: 'what a teacher decided', context: 'Kind of data' },
  'algorithms.data.goalGraph': {
    nl: 'welke doelen op elkaar bouwen',
    en: 'which goals build on each other',
    context: 'Kind of data',
  },
  'algorithms.data.ownGoals': {
    nl: 'doelen die je zelf koos',
    en: 'goals you chose yourself',
    context: 'Kind of data',
  },
  'algorithms.data.lesson': { nl: 'de doelen van de les', en: 'the goals of the lesson', context: 'Kind of data' },
  'algorithms.data.formerGroups': { nl: 'vroegere groepen', en: 'earlier groups', context: 'Kind of data' },
  'algorithms.data.wishes': {
    nl: 'wensen van de leraar over wie samen zit',
    en: 'wishes of the teacher about who sits together',
    context: 'Kind of data',
  },
  'algorithms.data.exercise': {
    nl: 'de oefening en je antwoord',
    en: 'the exercise and your answer',
    context: 'Kind of data',
  },
  'algorithms.overruled.title': { nl: 'Wie het kan veranderen', en: 'Who can overrule it', context: 'Heading' },
  'algorithms.overruled.evidence.record': {
    nl: 'De leraar van de klas: door vast te leggen wat die zelf zag of besluit. Dat telt zwaarder.',
    en: 'The teacher of the class: by recording what they saw or decide. That counts for more.',
    context: 'Way to overrule',
  },
  'algorithms.overruled.evidence.void': {
    nl: 'De leraar van de klas: door een antwoord of toets niet te laten meetellen.',
    en: 'The teacher of the class: by not letting an answer or test count.',
    context: 'Way to overrule',
  },
  'algorithms.overruled.teaching.setAside': {
    nl: 'De leraar van de klas: door een signaal weg te leggen.',
    en: 'The teacher of the class: by setting a signal aside.',
    context: 'Way to overrule',
  },
  'algorithms.overruled.teaching.act': {
    nl: 'De leraar van de klas: door zelf te kiezen wat er gebeurt, of niets.',
    en: 'The teacher of the class: by choosing what is done, or nothing.',
    context: 'Way to overrule',
  },
  'algorithms.overruled.teaching.acceptGroups': {
    nl: 'De leraar van de klas: door groepen te verschuiven voor ze gelden.',
    en: 'The teacher of the class: by changing groups before they count.',
    context: 'Way to overrule',
  },
  'algorithms.overruled.teaching.wish': {
    nl: 'De leraar van de klas: door te zeggen wie samen of apart moet.',
    en: 'The teacher of the class: by saying who must be together or apart.',
    context: 'Way to overrule',
  },
  'algorithms.overruled.teaching.endGroups': {
    nl: 'De leraar van de klas: door groepen te stoppen.',
    en: 'The teacher of the class: by ending groups.',
    context: 'Way to overrule',
  },
  'algorithms.overruled.goals.chooseGoal': {
    nl: 'De leerling: door zelf een doel te kiezen.',
    en: 'The learner: by choosing a goal themselves.',
    context: 'Way to overrule',
  },
  'algorithms.overruled.materials.start': {
    nl: 'De leerling: door gewoon iets anders te oefenen.',
    en: 'The learner: by simply practising something else.',
    context: 'Way to overrule',
  },
  'algorithms.overruled.materials.stop': {
    nl: 'De leerling: door te stoppen wanneer die wil.',
    en: 'The learner: by stopping when they like.',
    context: 'Way to overrule',
  },
  'algorithms.measured.title': { nl: 'Hoe goed het is', en: 'How good it is', context: 'Heading' },
  'algorithms.measured.none': {
    nl: 'Dat is nog niet gemeten.',
    en: 'This has not been measured yet.',
    context: 'Where no benchmark was run',
  },
  'algorithms.measured.when': {
    nl: 'Gemeten op {date} met {command}.',
    en: 'Measured on {date} with {command}.',
    context: 'Under the table of figures. {date}: day. {command}: what was typed',
  },
  'algorithms.measured.value': {
    nl: '{value} ({set}; {cases} gevallen)',
    en: '{value} ({set}; {cases} cases)',
    context: 'One value. {value}: figure. {set}: what it was measured on. {cases}: how many',
  },
  'algorithms.measured.all': { nl: 'alles', en: 'all', context: 'When there is one set only' },
  'algorithms.figure.auc': {
    nl: 'Van een goed en een fout antwoord gaf het aan het goede de hoogste kans (50 % is gokken)',
    en: 'Of a right and a wrong answer it gave the right one the higher chance (50% is guessing)',
    context: 'Figure: area under the curve, shown as a percentage',
  },
  'algorithms.figure.logLoss': {
    nl: 'Gemiddelde verrassing per antwoord (log loss; 0,69 is gokken)',
    en: 'Mean surprise per answer (log loss; 0.69 is guessing)',
    context: 'Figure: log loss',
  },
  'algorithms.figure.calibrationError': {
    nl: 'Gemiddeld verschil tussen voorspelde en echte kans',
    en: 'Mean difference between predicted and real chance',
    context: 'Figure: expected calibration error',
  },
  'algorithms.figure.coverage80': {
    nl: 'Hoe vaak de volgende tien antwoorden binnen het interval van 80 % vielen',
    en: 'How often the next ten answers fell within the 80% interval',
    context: 'Figure: coverage, shown as a percentage',
  },
  'algorithms.figure.wholeAuc': {
    nl: 'Hetzelfde, als het ook naar de volgorde van de oefeningen kijkt (alleen om te meten; wat je ziet, komt daar nooit van)',
    en: 'The same, when it also looks at the order of the exercises (only measured; nothing that you see comes from it)',
    context: 'Figure: area under the curve of the whole model, shown as a percentage',
  },
  'algorithms.figure.wholeLogLoss': {
    nl: 'Gemiddelde verrassing, als het ook naar de volgorde van de oefeningen kijkt',
    en: 'Mean surprise, when it also looks at the order of the exercises',
    context: 'Figure: log loss of the whole model',
  },
  'algorithms.figure.falseSupport': {
    nl: 'Signalen voor steun die niet nodig waren',
    en: 'Signals of support that were not needed',
    context: 'Figure',
  },
  'algorithms.figure.falseChallenge': {
    nl: 'Signalen voor uitdaging die te vroeg kwamen',
    en: 'Signals of challenge that came too early',
    context: 'Figure',
  },
  'algorithms.figure.strugglingSeen': {
    nl: 'Leerlingen die het echt moeilijk hadden en een signaal kregen',
    en: 'Learners who truly struggled and got a signal',
    context: 'Figure',
  },
  'algorithms.figure.meanGap': {
    nl: 'Gemiddelde afstand tot de best mogelijke verdeling',
    en: 'Mean distance from the best possible division',
    context: 'Figure',
  },
  'algorithms.figure.medianMilliseconds': {
    nl: 'Rekentijd, in duizendsten van een seconde',
    en: 'Time to work it out, in thousandths of a second',
    context: 'Figure',
  },
  'algorithms.figure.falseMastered': {
    nl: 'Wie het net niet goed genoeg kon, en toch als "kan dit" uit de check kwam',
    en: 'Learners just under the bar whom the check said could do it',
    context: 'Figure',
  },
  'algorithms.figure.falseNotYet': {
    nl: 'Wie het ruim kon, en toch als "nog niet" uit de check kwam',
    en: 'Learners well over the bar whom the check said could not do it yet',
    context: 'Figure',
  },
  'algorithms.figure.checkLength': {
    nl: 'Gemiddeld aantal opgaven in een check',
    en: 'Mean number of exercises in a check',
    context: 'Figure',
  },
  'algorithms.figure.checkShorter': {
    nl: 'Korter dan een toets met een vast aantal opgaven die even juist is',
    en: 'Shorter than a test with a fixed number of exercises that is as right',
    context: 'Figure',
  },
  'algorithms.figure.gainBias': {
    nl: 'Gemiddelde fout in de leerwinst',
    en: 'Mean error in the learning gain',
    context: 'Figure; a share, may be below zero',
  },
  'algorithms.figure.gainBiasLow': {
    nl: 'Diezelfde fout bij wie laag begon',
    en: 'The same error for who began low',
    context: 'Figure; a share, may be below zero',
  },
  'algorithms.figure.gainHeld80': {
    nl: 'Hoe vaak de echte winst binnen de marge lag die acht op tien keer moet kloppen',
    en: 'How often the true gain was within the margin that should hold eight times in ten',
    context: 'Figure',
  },
  'algorithms.figure.gainHeld90': {
    nl: 'Hoe vaak de echte winst binnen de marge lag die negen op tien keer moet kloppen',
    en: 'How often the true gain was within the margin that should hold nine times in ten',
    context: 'Figure',
  },
  'algorithms.set.alike': {
    nl: 'opgaven die op elkaar lijken',
    en: 'exercises that are alike',
    context: 'Kind of simulated learners or exercises',
  },
  'algorithms.set.differing': {
    nl: 'opgaven die verschillen',
    en: 'exercises that differ',
    context: 'Kind of simulated learners or exercises',
  },
  'algorithms.set.belief': {
    nl: 'met wat we al dachten als begin',
    en: 'starting from what was believed',
    context: 'Kind of simulated learners or exercises',
  },
  'algorithms.set.wrongFresh': {
    nl: 'opnieuw begonnen, na een verkeerde schatting',
    en: 'begun afresh after a wrong estimate',
    context: 'Kind of simulated learners or exercises',
  },
  'algorithms.set.wrongBelief': {
    nl: 'met een verkeerde schatting als begin',
    en: 'starting from a wrong estimate',
    context: 'Kind of simulated learners or exercises',
  },
  'algorithms.set.mistaken': {
    nl: 'opgaven waarvan we de moeilijkheid niet goed kennen',
    en: 'exercises whose difficulty is not known well',
    context: 'Kind of simulated learners or exercises',
  },
  'algorithms.set.noGain': {
    nl: 'geen winst',
    en: 'no gain',
    context: 'Kind of simulated learners or exercises',
  },
  'algorithms.set.halfLogit': {
    nl: 'gewone winst',
    en: 'usual gain',
    context: 'Kind of simulated learners or exercises',
  },
  'algorithms.set.logitLow': {
    nl: 'grote winst na een laag begin',
    en: 'large gain from a low start',
    context: 'Kind of simulated learners or exercises',
  },
  'algorithms.set.fewAnswers': {
    nl: 'weinig antwoorden',
    en: 'few answers',
    context: 'Kind of simulated learners or exercises',
  },
  'algorithms.set.fourGoals': {
    nl: 'vier doelen',
    en: 'four goals',
    context: 'Kind of simulated learners or exercises',
  },
  'algorithms.set.evenly': {
    nl: 'gelijkmatig geleerd',
    en: 'learnt evenly',
    context: 'Kind of simulated learners or exercises',
  },
  'algorithms.set.atOnce': {
    nl: 'in één keer geleerd',
    en: 'learnt all at once',
    context: 'Kind of simulated learners or exercises',
  },
  'algorithms.set.assist09': {
    nl: 'wiskunde, leerlingen in de VS, 2009',
    en: 'mathematics, learners in the US, 2009',
    context: 'Public data set',
  },
  'algorithms.set.assist15': {
    nl: 'wiskunde, leerlingen in de VS, 2015',
    en: 'mathematics, learners in the US, 2015',
    context: 'Public data set',
  },
  'algorithms.set.algebra05s': {
    nl: 'algebra, leerlingen in de VS, 2005',
    en: 'algebra, learners in the US, 2005',
    context: 'Public data set',
  },
  'algorithms.set.convergent': {
    nl: 'groepen die op hetzelfde doel werken',
    en: 'groups that work on the same goal',
    context: 'Kind of groups',
  },
  'algorithms.set.divergent': {
    nl: 'groepen met elk een eigen doel',
    en: 'groups with a goal of their own',
    context: 'Kind of groups',
  },
  'algorithms.set.mixed': { nl: 'gemengde groepen', en: 'mixed groups', context: 'Kind of groups' },
  'algorithms.since': { nl: 'Sinds {date}.', en: 'Since {date}.', context: 'When the algorithm began. {date}: day' },
  'algorithms.code': {
    nl: 'De code is openbaar: {paths}.',
    en: 'The code is public: {paths}.',
    context: 'Where the code is in the project. {paths}: folders',
  },
  'algorithms.unknown': {
    nl: 'Dat kennen we niet.',
    en: 'We do not know that one.',
    context: 'Title when the address names no algorithm',
  },
  'problem.algorithm-unknown': {
    nl: 'Zoiets rekent Poolster niet uit. Kijk in de lijst.',
    en: 'Poolster works out nothing of that name. Look in the list.',
    context: 'The address names an algorithm that does not exist',
  },
});
