import { defineMessages } from '../../web/text/define-messages.ts';

/** Consent, corrections and changing school, as the learner and the guardian read it. */
export const choiceMessages = defineMessages({
  'privacy.consents.title': { nl: 'Waar je ja op zegt', en: 'What you say yes to', context: 'Heading' },
  'privacy.consents.help': {
    nl: 'Dit zijn extra’s. Zeg je nee, dan verandert er niets aan leren, lessen of punten. Je kunt altijd van gedacht veranderen.',
    en: 'These are extras. If you say no, nothing changes about learning, lessons or results. You can always change your mind.',
    context: 'Above the list',
  },
  'privacy.consents.decides': {
    nl: '{decides, select, self {Jij beslist dit zelf.} other {Een ouder beslist dit. De leerling mag altijd nee zeggen.}}',
    en: '{decides, select, self {You decide this yourself.} other {A guardian decides this. The learner may always say no.}}',
    context: 'Who decides. {decides}: self or guardian',
  },
  'privacy.extra.research': { nl: 'Meehelpen aan onderzoek', en: 'Help with research', context: 'An extra' },
  'privacy.extra.research.text': {
    nl: 'De school mag je antwoorden op oefeningen en toetsen delen met onderzoekers, zonder je naam, je klas of wat je zelf schreef. Zo leren ze hoe mensen beter leren. Met veel moeite zou iemand soms toch kunnen raden wie je bent. Zeg je later nee, dan zit je niet meer in nieuwe bestanden; wat al gedeeld is, kan de school niet terughalen.',
    en: 'The school may share your answers to exercises and tests with researchers, without your name, your class or what you wrote yourself. So they learn how people learn better. With much effort somebody might sometimes still guess who you are. If you say no later, you are not in new files any more; what was shared already, the school cannot take back.',
    context: 'What one says yes to; version 1',
  },
  'privacy.extra.on': { nl: 'Ja, dat mag', en: 'Yes, that is fine', context: 'Switch' },
  'privacy.extra.given': {
    nl: '{as, select, self {Ja gezegd door de leerling zelf} other {Ja gezegd door een ouder}} op {day}.',
    en: '{as, select, self {Said yes by the learner} other {Said yes by a guardian}} on {day}.',
    context: 'Under the switch',
  },
  'privacy.extra.notYours': {
    nl: 'Jij kunt hier geen ja zeggen.',
    en: 'You cannot say yes here.',
    context: 'For who does not decide',
  },
  'privacy.correct.title': { nl: 'Klopt dit?', en: 'Is this right?', context: 'Heading' },
  'privacy.correct.help': {
    nl: 'Staat hier iets fout? Vraag om het te verbeteren. Een beheerder van de school beslist. De oude waarde blijft te zien.',
    en: 'Is something wrong here? Ask to put it right. An administrator of the school decides. The old value can still be seen.',
    context: 'Above the facts',
  },
  'privacy.field': {
    nl: '{field, select, givenName {Voornaam} familyName {Familienaam} language {Taal} email {E-mailadres} other {Gegeven}}',
    en: '{field, select, givenName {Given name} familyName {Family name} language {Language} email {E-mail address} other {Item}}',
    context: 'A fact about a person',
  },
  'privacy.field.language': {
    nl: '{language, select, nl {Nederlands} en {Engels} other {?}}',
    en: '{language, select, nl {Dutch} en {English} other {?}}',
    context: 'A language',
  },
  'privacy.field.none': { nl: 'niet ingevuld', en: 'not filled in', context: 'An empty fact' },
  'privacy.correct.which': { nl: 'Wat is er fout?', en: 'What is wrong?', context: 'Label' },
  'privacy.correct.new': { nl: 'Wat moet het zijn?', en: 'What should it be?', context: 'Label' },
  'privacy.correct.why': { nl: 'Waarom?', en: 'Why?', context: 'Label of a field that may stay empty' },
  'privacy.correct.ask': { nl: 'Vraag om te verbeteren', en: 'Ask to put it right', context: 'Button' },
  'privacy.correct.asked': {
    nl: 'Je vraag is verstuurd.',
    en: 'Your request has been sent.',
    context: 'Passing message',
  },
  'privacy.correct.before': { nl: 'Wat je eerder vroeg', en: 'What you asked before', context: 'Heading' },
  'privacy.correct.line': {
    nl: '{field}: van “{old}” naar “{new}”',
    en: '{field}: from “{old}” to “{new}”',
    context: 'One correction',
  },
  'privacy.correct.state': {
    nl: '{outcome, select, changed {Verbeterd op {day}.} refused {Niet verbeterd. Waarom: {answer}} other {De school kijkt ernaar.}}',
    en: '{outcome, select, changed {Put right on {day}.} refused {Not changed. Why: {answer}} other {The school is looking at it.}}',
    context: 'What came of it',
  },
  'privacy.correct.evidence': {
    nl: 'Klopt een antwoord, toets of observatie niet? Zeg het aan je leraar: die neemt het terug met een reden, en legt vast wat juist is.',
    en: 'Is an answer, test or observation not right? Tell your teacher, who takes it back with a reason and records what is right.',
    context: 'Below the form',
  },
  'privacy.move.title': {
    nl: 'Neem mee naar een andere school',
    en: 'Take along to another school',
    context: 'Heading',
  },
  'privacy.move.help': {
    nl: 'Ga je naar een andere school met Poolster? Neem mee wat je liet zien. Jij kiest. De nieuwe school brengt het bestand binnen, en je sterren volgen vanzelf.',
    en: 'Are you going to another school with Poolster? Take along what you showed. You choose. The new school brings the file in, and your stars follow by themselves.',
    context: 'Above the choice',
  },
  'privacy.move.kind': {
    nl: '{kind, select, evidence {Wat je liet zien: antwoorden, toetsen en observaties} chosenGoals {De doelen die je koos} other {?}}',
    en: '{kind, select, evidence {What you showed: answers, tests and observations} chosenGoals {The goals you chose} other {?}}',
    context: 'A choice',
  },
  'privacy.move.stays': {
    nl: 'Opmerkingen van leraren gaan niet mee. Wat op deze school staat, blijft hier tot de bewaartermijn om is.',
    en: 'Remarks of teachers do not go along. What stands at this school stays here until its time is over.',
    context: 'Below the choice',
  },
  'privacy.move.pack': { nl: 'Maak het bestand', en: 'Make the file', context: 'Button' },
  'privacy.move.heldBack': {
    nl: 'Nieuwe resultaten die {name} zelf nog niet zag, staan niet in dit bestand. Maak het opnieuw als {name} ze gezien heeft.',
    en: 'New results that {name} has not seen yet are not in this file. Make it again once {name} has seen them.',
    context: 'After a guardian made the file. {name}: first name of the learner',
  },
  'privacy.move.done': {
    nl: '{direction, select, out {Meegenomen op {day}: {n, plural, one {één stuk} other {# stukken}}.} other {Binnengebracht van {school} op {day}: {n, plural, one {één stuk} other {# stukken}}.}}',
    en: '{direction, select, out {Taken along on {day}: {n, plural, one {one piece} other {# pieces}}.} other {Brought in from {school} on {day}: {n, plural, one {one piece} other {# pieces}}.}}',
    context: 'What was taken along or brought in',
  },
  'problem.consent-other-words': {
    nl: 'De tekst is intussen veranderd. Laad de pagina opnieuw en lees hem nog eens.',
    en: 'The words have changed in the meantime. Reload the page and read them again.',
    context: 'A yes to older words',
  },
  'problem.consent-not-yours': {
    nl: 'Een ouder beslist dit. Jij mag wel altijd nee zeggen.',
    en: 'A guardian decides this. You may always say no.',
    context: 'A yes from who does not decide',
  },
  'problem.correction-same': {
    nl: 'Dat staat er al, of het kan hier niet. Kijk na wat je invulde.',
    en: 'That stands there already, or is not possible here. Check what you filled in.',
    context: 'A correction that changes nothing',
  },
  'problem.moving-changed': {
    nl: 'Dit bestand is veranderd nadat het gemaakt werd. Vraag de leerling om het origineel.',
    en: 'This file was changed after it was made. Ask the learner for the original.',
    context: 'A file whose signature is wrong',
  },
  'problem.moving-unreadable': {
    nl: 'Dit is geen bestand dat een leerling uit Poolster meebracht. Kies het bestand dat eindigt op “-mee.json”.',
    en: 'This is no file that a learner brought from Poolster. Choose the file that ends in “-mee.json”.',
    context: 'Another kind of file',
  },
});
