import { defineMessages } from '../../web/text/define-messages.ts';

/** What practising and showing are for, and what came of it. */
export const practiceMessages = defineMessages({
  'practice.title': { nl: 'Oefenen', en: 'Practise', context: 'Title of the practice page in the browser tab' },
  'practice.lead.practice': {
    nl: 'Oefenen om te leren',
    en: 'Practice for learning',
    context: 'Under the goal: assessment for learning',
  },
  'practice.lead.check': {
    nl: 'Tonen wat je kunt',
    en: 'Show what you can do',
    context: 'Under the goal: assessment of learning',
  },
  'practice.practice.title': { nl: 'Dit is om te leren', en: 'This is for learning', context: 'Title before practice' },
  'practice.practice.1': {
    nl: 'Je krijgt opgaven, één voor één. Na elk antwoord lees je meteen hoe het zit.',
    en: 'You get exercises, one at a time. After each answer you read at once how it is.',
    context: 'First point before practice',
  },
  'practice.practice.2': {
    nl: 'Lukt het nog niet? Dan mag je opnieuw proberen of een voorbeeld bekijken. Fouten helpen je leren.',
    en: 'Does it not work yet? You may try again or look at an example. Mistakes help you learn.',
    context: 'Second point before practice',
  },
  'practice.practice.3': {
    nl: 'Je leraar ziet wat je oefende, om je te helpen. Punten zijn er niet. Stoppen mag altijd.',
    en: 'Your teacher sees what you practised, to help you. There are no marks. You may always stop.',
    context: 'Third point before practice: who sees it',
  },
  'practice.practice.start': { nl: 'Begin', en: 'Start', context: 'Primary button before practice' },
  'practice.check.title': {
    nl: 'Dit is om te tonen wat je kunt',
    en: 'This is to show what you can do',
    context: 'Title before a check',
  },
  'practice.check.1': {
    nl: 'Je krijgt opgaven zonder hulp, tot het duidelijk is. Meestal zijn dat er zeven tot twaalf, nooit meer dan twintig. Elk eerste antwoord telt.',
    en: 'You get exercises without help, until it is clear. Mostly that is seven to twelve, never more than twenty. Each first answer counts.',
    context: 'First point before a check',
  },
  'practice.check.2': {
    nl: 'Lukken ze? Dan gaat de ster schijnen en mag je dit overslaan.',
    en: 'Do they work? Then the star will shine and you may skip this.',
    context: 'Second point before a check',
  },
  'practice.check.3': {
    nl: 'Lukt het nog niet? Dan verlies je niets: je weet dan waaraan je kunt werken. Je leraar ziet hoe het ging.',
    en: 'Does it not work yet? You lose nothing: you then know what to work on. Your teacher sees how it went.',
    context: 'Third point before a check',
  },
  'practice.check.start': { nl: 'Begin de check', en: 'Start the check', context: 'Primary button before a check' },
  'practice.firstPractise': { nl: 'Toch eerst oefenen', en: 'Practise first', context: 'Button before a check' },
  'practice.none.title': {
    nl: 'Voor deze ster zijn er geen oefeningen',
    en: 'There are no exercises for this star',
    context: 'Practice page of a goal without exercises',
  },
  'practice.none.text': {
    nl: 'Je toont ze op een andere manier, bijvoorbeeld in een gesprek of in een project. Vraag je leraar hoe.',
    en: 'You show it in another way, such as in a conversation or a project. Ask your teacher how.',
    context: 'Under that title',
  },
  'practice.end.shines': { nl: 'Deze ster schijnt!', en: 'This star shines!', context: 'Title when a goal was shown' },
  'practice.end.title': { nl: 'Goed gewerkt', en: 'Well worked', context: 'Title after practice' },
  'practice.end.title.check': { nl: 'Je check is klaar', en: 'Your check is done', context: 'Title after a check' },
  'practice.end.title.none': { nl: 'Tot de volgende keer', en: 'Until next time', context: 'Title, nothing answered' },
  'practice.end.none': {
    nl: 'Er is niets veranderd. Deze ster wacht op je.',
    en: 'Nothing changed. This star waits for you.',
    context: 'After a sitting without answers',
  },
  'practice.end.practised': {
    nl: 'Je maakte {n, plural, =1 {één opgave} other {# opgaven}}. {correct, plural, =0 {Elke poging leert je iets.} =1 {Eén lukte meteen.} other {# lukten meteen.}}',
    en: 'You did {n, plural, =1 {one exercise} other {# exercises}}. {correct, plural, =0 {Every try teaches you something.} =1 {One worked at once.} other {# worked at once.}}',
    context: 'After practice. {n}: exercises; {correct}: right at the first try',
  },
  'practice.end.check.all': {
    nl: 'Alle {n} opgaven lukten, zonder hulp. Knap!',
    en: 'All {n} exercises worked, without help. Well done!',
    context: 'After a check, everything right. {n}: exercises',
  },
  'practice.end.check.mastered': {
    nl: '{correct} van de {n} opgaven lukten zonder hulp. Je toonde dat je dit kunt.',
    en: '{correct} of the {n} exercises worked without help. You showed that you can do this.',
    context: 'After a check that settled that the learner can do it, with a mistake on the way',
  },
  'practice.end.check.undecided': {
    nl: '{correct} van de {n} opgaven lukten zonder hulp. Je bent er bijna. Na wat oefenen kun je het opnieuw tonen.',
    en: '{correct} of the {n} exercises worked without help. You are nearly there. After some practice you can show it again.',
    context: 'After a check in which it did not become clear whether the learner can do it',
  },
  'practice.end.check.some': {
    nl: '{correct} van de {n} opgaven lukten zonder hulp. Je bent op weg, en je weet nu waaraan je kunt werken.',
    en: '{correct} of the {n} exercises worked without help. You are on the way, and now you know what to work on.',
    context: 'After a check that settled "not yet", half or more right',
  },
  'practice.end.check.few': {
    nl: 'Nu weet je waaraan je kunt werken. {correct, plural, =0 {Begin met een voorbeeld.} =1 {Eén opgave lukte al.} other {# opgaven lukten al.}}',
    en: 'Now you know what to work on. {correct, plural, =0 {Begin with an example.} =1 {One exercise worked already.} other {# exercises worked already.}}',
    context: 'After a check that settled "not yet", less than half right',
  },
  'practice.end.check.stopped': {
    nl: 'Je stopte met de check. Wat je maakte, is bewaard. Begin gerust opnieuw wanneer je wilt.',
    en: 'You stopped the check. What you did is kept. Start again whenever you like.',
    context: 'After a check that was not finished',
  },
  'practice.end.change': {
    nl: 'Eerst: {before}. Nu: {now}.',
    en: 'Before: {before}. Now: {now}.',
    context: 'What changed. {before}, {now}: names of statuses',
  },
  'practice.end.skip': {
    nl: 'Je hoeft dit niet meer te oefenen. Je mag verder.',
    en: 'You need not practise this any more. You may go on.',
    context: 'After a goal was shown',
  },
  'practice.end.notYet': {
    nl: 'We weten nu beter waar je staat. Zo kom je stap voor stap dichter bij deze ster.',
    en: 'We know better now where you stand. Step by step you come closer to this star.',
    context: 'After a sitting in which the goal was not shown yet',
  },
  'practice.end.soon': {
    nl: 'Je leraar ziet dat je dit kunt. Toon het nog eens op een andere dag, dan gaat ook je ster schijnen.',
    en: 'Your teacher sees that you can do this. Show it once more on another day, and your star will shine too.',
    context: 'After a check that settled that the learner can do it, while earlier mistakes still weigh',
  },
  'practice.end.next': { nl: 'Volgende ster:', en: 'Next star:', context: 'Before the words of the next goal' },
  'practice.end.again': { nl: 'Oefen nog even', en: 'Practise a little more', context: 'Button' },
  'practice.end.toNext': { nl: 'Naar de volgende ster', en: 'To the next star', context: 'Button' },
  'practice.end.toSky': { nl: 'Naar mijn hemel', en: 'To my sky', context: 'Button' },
});
