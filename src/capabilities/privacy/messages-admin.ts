import { defineMessages } from '../../web/text/define-messages.ts';

/** The administrator’s side: requests, erasing, retention. */
export const adminMessages = defineMessages({
  'privacy.admin.nav': { nl: 'Gegevens en bewaring', en: 'Data and retention', context: 'Menu of administrators' },
  'privacy.admin.title': { nl: 'Gegevens en bewaring', en: 'Data and retention', context: 'Title of the page' },
  'privacy.admin.lead': {
    nl: 'Wat mensen vragen over hun gegevens, wat oud wordt, en wat je wist.',
    en: 'What people ask about their data, what grows old, and what you erase.',
    context: 'Under the title',
  },
  'privacy.admin.back': { nl: 'Naar de school', en: 'To the school', context: 'Link to the page of the school' },
  'privacy.role': {
    nl: '{role, select, learner {lerende} teacher {leraar} schoolLeader {directie} administrator {beheerder} guardian {ouder} counsellor {CLB-medewerker} partner {partner} other {medewerker}}',
    en: '{role, select, learner {learner} teacher {teacher} schoolLeader {school leader} administrator {administrator} guardian {guardian} counsellor {counsellor} partner {partner} other {colleague}}',
    context: 'A role in a sentence',
  },
  'privacy.admin.tabs': { nl: 'Onderdelen', en: 'Parts', context: 'Name of the list of tabs' },
  'privacy.admin.tab.asked': { nl: 'Vragen', en: 'Requests', context: 'Tab' },
  'privacy.admin.tab.erase': { nl: 'Wissen', en: 'Erase', context: 'Tab' },
  'privacy.admin.tab.retention': { nl: 'Opruimen', en: 'Clean up', context: 'Tab: yearly retention' },
  'privacy.admin.tab.moving': {
    nl: 'Binnenkomen',
    en: 'Coming in',
    context: 'Tab: bring in data of a learner from another school',
  },
  'privacy.admin.names': { nl: 'Wie was dat?', en: 'Who was that?', context: 'Heading: requests for a name' },
  'privacy.admin.names.help': {
    nl: 'Een lerende of ouder vraagt wie er keek. Geef de naam, of leg uit waarom niet. Alleen wat gevraagd is, staat hier.',
    en: 'A learner or guardian asks who looked. Give the name, or explain why not. Only what was asked stands here.',
    context: 'Above the list',
  },
  'privacy.admin.names.none': { nl: 'Er is niets gevraagd', en: 'Nothing has been asked', context: 'Empty list' },
  'privacy.admin.names.none.text': {
    nl: 'Vragen van lerenden en ouders komen hier.',
    en: 'Requests of learners and guardians come here.',
    context: 'Under that',
  },
  'privacy.admin.names.one': {
    nl: '{learner} vroeg op {day} wie dit was: {sentence}',
    en: '{learner} asked on {day} who this was: {sentence}',
    context: 'One request. {sentence}: the look',
  },
  'privacy.admin.names.was': {
    nl: 'Dat was {viewer}.',
    en: 'That was {viewer}.',
    context: 'Shown to the administrator only. {viewer}: name',
  },
  'privacy.admin.names.gone': {
    nl: 'Die persoon is gewist.',
    en: 'That person has been erased.',
    context: 'No name is left',
  },
  'privacy.admin.names.give': { nl: 'Geef de naam', en: 'Give the name', context: 'Button' },
  'privacy.admin.names.refuse': { nl: 'Geef de naam niet', en: 'Do not give the name', context: 'Button' },
  'privacy.admin.names.why': {
    nl: 'Waarom niet? Dit leest wie het vroeg.',
    en: 'Why not? Who asked reads this.',
    context: 'Label of a field',
  },
  'privacy.admin.names.done': { nl: 'Je antwoord is bewaard.', en: 'Your answer is kept.', context: 'Passing message' },
  'privacy.erase.title': { nl: 'Iemand wissen', en: 'Erase a person', context: 'Heading' },
  'privacy.erase.help': {
    nl: 'Wissen kan niet ongedaan worden gemaakt. Je ziet eerst wat er zou gebeuren.',
    en: 'Erasing cannot be undone. You see first what would happen.',
    context: 'Above the search',
  },
  'privacy.erase.find': { nl: 'Naam of e-mailadres', en: 'Name or e-mail address', context: 'Label of a search field' },
  'privacy.erase.look': {
    nl: 'Bekijk wat er zou gebeuren',
    en: 'See what would happen',
    context: 'Button beside a person',
  },
  'privacy.erase.look.named': {
    nl: 'Bekijk wat er zou gebeuren met {name}',
    en: 'See what would happen with {name}',
    context: 'The same for screen readers',
  },
  'privacy.erase.nobody': { nl: 'Niemand gevonden.', en: 'Nobody found.', context: 'Result of the search' },
  'privacy.erase.ahead': { nl: 'Als je {name} wist', en: 'If you erase {name}', context: 'Heading of the preview' },
  'privacy.erase.still': {
    nl: 'Let op: {name} is hier nu nog {roles}{classes}.',
    en: 'Mind: {name} is still here now as {roles}{classes}.',
    context: 'Warning. {roles}, {classes}: lists',
  },
  'privacy.erase.inClasses': { nl: ', in {classes}', en: ', in {classes}', context: 'Part of that warning' },
  'privacy.erase.goes': { nl: 'Dit verdwijnt voorgoed', en: 'This goes for good', context: 'Heading' },
  'privacy.erase.goes.one': {
    nl: '{kind}: {n, plural, one {één rij} other {# rijen}}',
    en: '{kind}: {n, plural, one {one row} other {# rows}}',
    context: 'One kind of data and how much',
  },
  'privacy.erase.account': {
    nl: 'Het account, met alle aanmeldingen. Het blijft bestaan als ook een andere school het gebruikt.',
    en: 'The account, with all sign-ins. It stays when another school uses it too.',
    context: 'In the list of what goes',
  },
  'privacy.erase.stays': { nl: 'Dit blijft, zonder naam', en: 'This stays, without the name', context: 'Heading' },
  'privacy.erase.stays.one': {
    nl: '{table}: {n, plural, one {één rij} other {# rijen}}',
    en: '{table}: {n, plural, one {one row} other {# rows}}',
    context: 'One table and how much',
  },
  'privacy.erase.stays.trail': {
    nl: 'Dat er gewist is, door wie en waarom: dat moet de school kunnen aantonen. Er staat geen naam bij.',
    en: 'That something was erased, by whom and why: the school must be able to show that. No name stands with it.',
    context: 'In that list',
  },
  'privacy.erase.free': {
    nl: 'Wat mensen met hun eigen woorden over {name} schreven bij iemand anders, vindt Poolster niet. Kijk dat zelf na.',
    en: 'What people wrote about {name} in their own words elsewhere, Poolster does not find. Check that yourself.',
    context: 'Honest limit',
  },
  'privacy.erase.changes': { nl: 'Dit verandert', en: 'This changes', context: 'Heading' },
  'privacy.erase.changes.evidence': {
    nl: '{n, plural, =0 {Er was geen bewijs.} one {Eén bewijs verdwijnt; schattingen van anderen blijven tot op de komma gelijk.} other {# bewijzen verdwijnen; schattingen van anderen blijven tot op de komma gelijk.}}',
    en: '{n, plural, =0 {There was no evidence.} one {One piece of evidence goes; estimates of others stay the same to the last digit.} other {# pieces of evidence go; estimates of others stay the same to the last digit.}}',
    context: 'What it changes for `rebuild`',
  },
  'privacy.erase.changes.calibration': {
    nl: '{n, plural, =0 {Er is geen ijking die met deze antwoorden is gemaakt.} one {Eén ijking is mee met deze antwoorden gemaakt. Ze blijft zoals ze is; een volgende ijking rekent zonder.} other {# ijkingen zijn mee met deze antwoorden gemaakt. Ze blijven zoals ze zijn; een volgende ijking rekent zonder.}}',
    en: '{n, plural, =0 {No calibration was made with these answers.} one {One calibration was made with these answers too. It stays as it is; a next one does without.} other {# calibrations were made with these answers too. They stay as they are; a next one does without.}}',
    context: 'What it changes',
  },
  'privacy.erase.changes.class': {
    nl: 'Overzichten van de klas tellen deze persoon niet meer mee.',
    en: 'Class views no longer count this person.',
    context: 'What it changes',
  },
  'privacy.erase.changes.backup': {
    nl: 'In oudere back-ups staat de persoon nog. Wie zo’n back-up terugzet, wist de persoon vanzelf opnieuw.',
    en: 'Older backups still hold the person. Whoever restores one erases the person again by itself.',
    context: 'What it changes',
  },
  'privacy.erase.reason': { nl: 'Waarom wis je?', en: 'Why do you erase?', context: 'Label' },
  'privacy.erase.reason.help': {
    nl: 'Dit komt in het logboek van beslissingen. Schrijf er geen naam in.',
    en: 'This goes into the record of decisions. Write no name in it.',
    context: 'Under that label',
  },
  'privacy.erase.name': {
    nl: 'Typ de familienaam om te bevestigen',
    en: 'Type the family name to confirm',
    context: 'Label',
  },
  'privacy.erase.do': { nl: 'Wis voorgoed', en: 'Erase for good', context: 'Button' },
  'privacy.erase.done': { nl: '{name} is gewist.', en: '{name} has been erased.', context: 'Passing message' },
  'problem.erasure-changed': {
    nl: 'Er is intussen iets veranderd. Kijk opnieuw na wat er zou gebeuren.',
    en: 'Something has changed in the meantime. Check again what would happen.',
    context: 'Confirming something that is no longer so',
  },
  'problem.erasure-yourself': {
    nl: 'Je kunt jezelf niet wissen. Vraag het een andere beheerder.',
    en: 'You cannot erase yourself. Ask another administrator.',
    context: 'Refusal',
  },
  'problem.erasure-name': { nl: 'De familienaam klopt niet.', en: 'The family name is not right.', context: 'Refusal' },
});
