import { defineMessages } from '../../web/text/define-messages.ts';

/** Set-up, passphrases, people and their roles. */
export const accountMessages = defineMessages({
  'people.name': { nl: 'Naam', en: 'Name', context: 'Column title' },
  'people.givenName': { nl: 'Voornaam', en: 'First name', context: 'Field' },
  'people.familyName': { nl: 'Familienaam', en: 'Family name', context: 'Field' },
  'people.roles': { nl: 'Rol', en: 'Role', context: 'Column title and field: what a person is at the school' },
  'people.role': {
    nl: '{role, select, learner {lerende} teacher {leraar} schoolLeader {directie} administrator {beheerder} guardian {ouder} counsellor {CLB-medewerker} partner {partner} networkCoordinator {netwerkcoördinator} other {{role}}}',
    en: '{role, select, learner {learner} teacher {teacher} schoolLeader {school leader} administrator {administrator} guardian {guardian} counsellor {counsellor} partner {partner} networkCoordinator {network coordinator} other {{role}}}',
    context: 'A role of a person at the school. {role}: its key',
  },
  'people.level': {
    nl: '{level, select, primary {Basisschool} middle {Middenschool (eerste graad)} other {Secundaire school}}',
    en: '{level, select, primary {Primary school} middle {Middle school (first grade)} other {Secondary school}}',
    context: 'Kind of school. {level}: its key',
  },
  'people.field.empty': { nl: 'Vul dit nog in.', en: 'Please fill this in.', context: 'Under a field that is empty' },
  'people.passphrase.title': {
    nl: 'Kies je wachtzin',
    en: 'Choose your passphrase',
    context: 'Title of a page behind a link',
  },
  'people.passphrase.lead': {
    nl: 'Daarmee meld je je vanaf nu aan. Neem een korte zin die alleen jij kent.',
    en: 'From now on you sign in with it. Take a short sentence that only you know.',
    context: 'Under that title',
  },
  'people.passphrase.help': {
    nl: 'Minstens {n} tekens. Enkele gewone woorden na elkaar zijn sterk en makkelijk te onthouden.',
    en: 'At least {n} characters. A few ordinary words in a row are strong and easy to remember.',
    context: 'Under the field of a new passphrase. {n}: shortest length',
  },
  'people.passphrase.short': {
    nl: 'Maak je wachtzin langer: minstens {n} tekens.',
    en: 'Make your passphrase longer: at least {n} characters.',
    context: 'When the new passphrase is too short. {n}: shortest length',
  },
  'people.passphrase.submit': { nl: 'Bewaar en meld je aan', en: 'Save and sign in', context: 'Button' },
  'people.link.none': {
    nl: 'Deze link is niet volledig',
    en: 'This link is not complete',
    context: 'The address has no key in it',
  },
  'people.link.none.help': {
    nl: 'Open de link opnieuw zoals je school ze gaf, tot en met het laatste teken.',
    en: 'Open the link again as your school gave it, up to the last character.',
    context: 'Under that title',
  },
  'problem.invitation-unknown': {
    nl: 'Deze link is al gebruikt of te oud. Vraag aan je school een nieuwe.',
    en: 'This link was used already or is too old. Ask your school for a new one.',
    context: 'A link that works once no longer works',
  },
  'problem.needs-passphrase': {
    nl: 'Dit kan alleen wie met een wachtzin is aangemeld.',
    en: 'Only people who signed in with a passphrase can do this.',
    context: 'A session opened with pictures asks for something private',
  },
  'people.setup.title': {
    nl: 'Richt Poolster in',
    en: 'Set up Poolster',
    context: 'Title of the very first page of an installation',
  },
  'people.setup.lead': {
    nl: 'Je maakt je school en je eigen toegang als beheerder. Daarna breng je klassen en lerenden binnen.',
    en: 'You make your school and your own access as administrator. After that you bring in classes and learners.',
    context: 'Under that title',
  },
  'people.setup.school': { nl: 'Je school', en: 'Your school', context: 'Title above fields' },
  'people.setup.you': { nl: 'Jij, de beheerder', en: 'You, the administrator', context: 'Title above fields' },
  'people.setup.name': { nl: 'Naam van de school', en: 'Name of the school', context: 'Field' },
  'people.setup.network': { nl: 'Scholengroep of bestuur', en: 'Group of schools or board', context: 'Field' },
  'people.setup.network.help': {
    nl: 'Staat je school alleen? Schrijf dan nog eens haar naam.',
    en: 'Is your school on its own? Then write its name again.',
    context: 'Under that field',
  },
  'people.setup.level': { nl: 'Soort school', en: 'Kind of school', context: 'Group of choices' },
  'people.setup.submit': { nl: 'Maak de school', en: 'Make the school', context: 'Button' },
  'school.accounts': {
    nl: 'Toegang geven',
    en: 'Give access',
    context: 'Title and link: links to choose a passphrase',
  },
  'school.accounts.lead': {
    nl: 'Wie een e-mailadres heeft, kiest zelf een wachtzin met een link die één keer werkt.',
    en: 'People with an e-mail address choose a passphrase themselves with a link that works once.',
    context: 'Under that title',
  },
  'school.accounts.none': {
    nl: 'Iedereen kan zich al aanmelden',
    en: 'Everyone can sign in already',
    context: 'Nobody waits for a link',
  },
  'school.accounts.none.help': {
    nl: 'Is iemand de wachtzin kwijt? Zoek die persoon op en maak daar een nieuwe link.',
    en: 'Has somebody lost their passphrase? Find that person and make a new link there.',
    context: 'Under that title',
  },
  'school.accounts.waiting': {
    nl: '{n, plural, one {Eén persoon koos nog geen wachtzin} other {# personen kozen nog geen wachtzin}}',
    en: '{n, plural, one {One person has not chosen a passphrase yet} other {# people have not chosen a passphrase yet}}',
    context: 'Caption of a table. {n}: how many people',
  },
  'school.links.make': {
    nl: '{n, plural, one {Maak de link} other {Maak # links}}',
    en: '{n, plural, one {Make the link} other {Make # links}}',
    context: 'Button. {n}: for how many people',
  },
  'school.links.makeOne': {
    nl: 'Maak een nieuwe link',
    en: 'Make a new link',
    context: 'Button: link to choose a passphrase',
  },
  'school.links.title': { nl: 'De links', en: 'The links', context: 'Title above the list of links' },
  'school.links.once': {
    nl: 'Je ziet deze links alleen nu. Geef elke link alleen aan de persoon zelf. Ze werkt één keer, een week lang. Vorige links werken niet meer.',
    en: 'You see these links only now. Give each link only to the person it is for. It works once, within a week. Earlier links no longer work.',
    context: 'Above the list of links',
  },
  'school.links.refused': {
    nl: '{reason, select, noAccount {heeft nog geen account met een e-mailadres} otherSchool {heeft een account die ook een andere school opent. De beheerder daar moet ook een link vragen, binnen een week. Wie als laatste vraagt, krijgt de link} other {is beheerder: alleen een beheerder maakt die link}}',
    en: '{reason, select, noAccount {has no account with an e-mail address yet} otherSchool {has an account that opens another school too. The administrator there must also ask for a link, within a week. Who asks last gets the link} other {is an administrator: only an administrator makes that link}}',
    context: 'After a name, why there is no link. {reason}: key',
  },
  'school.links.download': {
    nl: 'Bewaar als bestand',
    en: 'Save as a file',
    context: 'Button: download the links as CSV',
  },
  'school.links.file': { nl: 'links-poolster.csv', en: 'poolster-links.csv', context: 'Name of that file' },
  'school.links.column': { nl: 'Link', en: 'Link', context: 'Column title in that file' },
  'school.print': { nl: 'Druk af', en: 'Print', context: 'Button' },
});
