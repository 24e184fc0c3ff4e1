import { defineMessages } from '../../web/text/define-messages.ts';

/** Corrections to decide, the yearly clean-up and data from another school. */
export const retentionMessages = defineMessages({
  'privacy.admin.corrections': { nl: 'Verbeteringen', en: 'Corrections', context: 'Heading' },
  'privacy.admin.corrections.help': {
    nl: 'Iemand zegt dat iets niet klopt. Kijk het na in de administratie. Bij een volgende leerlingenlijst geldt wat daar staat.',
    en: 'Somebody says something is not right. Check it in the administration. The next roster brings what stands there.',
    context: 'Above the list',
  },
  'privacy.admin.corrections.why': { nl: 'Waarom: {why}', en: 'Why: {why}', context: 'Reason that was given' },
  'privacy.admin.corrections.change': { nl: 'Verbeter', en: 'Put it right', context: 'Button' },
  'privacy.admin.corrections.refuse': { nl: 'Verbeter niet', en: 'Do not change', context: 'Button' },
  'privacy.retention.title': {
    nl: 'Hoelang bewaart je school wat?',
    en: 'How long does your school keep what?',
    context: 'Heading',
  },
  'privacy.retention.help': {
    nl: 'Dit zijn voorstellen van Poolster, geen juridisch advies. Leg ze voor aan wie bij jullie over privacy gaat.',
    en: 'These are proposals of Poolster, no legal advice. Show them to who is responsible for privacy at your school.',
    context: 'Above the settings',
  },
  'privacy.retention.months': {
    nl: '{kind}: maanden {from, select, leaving {na vertrek} other {na de dag zelf}}',
    en: '{kind}: months {from, select, leaving {after leaving} other {after the day itself}}',
    context: 'Label of a number',
  },
  'privacy.retention.age': {
    nl: 'Vanaf welke leeftijd beslist een leerling zelf over extra’s?',
    en: 'From which age does a learner decide about extras alone?',
    context: 'Label of a number',
  },
  'privacy.retention.age.help': {
    nl: 'In België 13. Poolster kent geen geboortedatum en rekent met het leerjaar: pas als iedereen in dat jaar die leeftijd heeft.',
    en: '13 in Belgium. Poolster knows no date of birth and counts by grade: only when everybody in that year has reached the age.',
    context: 'Under that label',
  },
  'privacy.retention.saved': {
    nl: 'De termijnen zijn bewaard.',
    en: 'The periods are kept.',
    context: 'Passing message',
  },
  'privacy.clean.title': { nl: 'Jaarlijks opruimen', en: 'Yearly clean-up', context: 'Heading' },
  'privacy.clean.last': { nl: 'Laatst opgeruimd op {day}.', en: 'Last cleaned up on {day}.', context: '{day}: date' },
  'privacy.clean.never': {
    nl: 'Er is nog niet opgeruimd.',
    en: 'Nothing has been cleaned up yet.',
    context: 'Before the first time',
  },
  'privacy.clean.none': { nl: 'Niets is over zijn tijd', en: 'Nothing is past its time', context: 'Empty state' },
  'privacy.clean.none.text': {
    nl: 'Kom volgend jaar terug. Poolster ruimt nooit iets op zonder dat iemand bevestigt.',
    en: 'Come back next year. Poolster never cleans anything up without somebody confirming.',
    context: 'Under that',
  },
  'privacy.clean.kinds': { nl: 'Wat over zijn tijd is', en: 'What is past its time', context: 'Caption of a table' },
  'privacy.clean.kind': { nl: 'Soort', en: 'Kind', context: 'Column' },
  'privacy.clean.limit': { nl: 'Ouder dan', en: 'Older than', context: 'Column' },
  'privacy.clean.people': { nl: 'Mensen', en: 'People', context: 'Column' },
  'privacy.clean.rows': { nl: 'Rijen', en: 'Rows', context: 'Column' },
  'privacy.clean.who': { nl: 'Wie vertrokken is', en: 'Who has left', context: 'Heading' },
  'privacy.clean.person': {
    nl: '{name}, vertrokken op {day}: {whole, select, yes {alles verdwijnt} other {een deel verdwijnt}}',
    en: '{name}, left on {day}: {whole, select, yes {everything goes} other {a part goes}}',
    context: 'One person',
  },
  'privacy.clean.hold': { nl: 'Bewaar langer', en: 'Keep longer', context: 'Button' },
  'privacy.clean.hold.named': {
    nl: 'Bewaar {name} langer',
    en: 'Keep {name} longer',
    context: 'The same for screen readers',
  },
  'privacy.clean.hold.why': { nl: 'Waarom langer?', en: 'Why longer?', context: 'Label' },
  'privacy.clean.hold.until': { nl: 'Tot wanneer?', en: 'Until when?', context: 'Label' },
  'privacy.clean.held': { nl: 'Langer bewaard', en: 'Kept longer', context: 'Heading' },
  'privacy.clean.held.one': {
    nl: '{name}, tot {day}: {reason}',
    en: '{name}, until {day}: {reason}',
    context: 'One person who is kept longer',
  },
  'privacy.clean.sure': {
    nl: 'Ik heb dit nagekeken. Opruimen kan niet ongedaan worden gemaakt.',
    en: 'I have checked this. Cleaning up cannot be undone.',
    context: 'Check box',
  },
  'privacy.clean.do': { nl: 'Ruim op', en: 'Clean up', context: 'Button' },
  'privacy.clean.done': {
    nl: 'Opgeruimd: {people, plural, one {één persoon} other {# personen}} en {rows, plural, one {één rij} other {# rijen}}.',
    en: 'Cleaned up: {people, plural, one {one person} other {# people}} and {rows, plural, one {one row} other {# rows}}.',
    context: 'Passing message',
  },
  'privacy.in.title': { nl: 'Iemand brengt gegevens mee', en: 'Somebody brings data along', context: 'Heading' },
  'privacy.in.help': {
    nl: 'Een leerling kan van een andere school een bestand meebrengen. Kies eerst het bestand: je ziet wat erin zit.',
    en: 'A learner can bring a file from another school. Choose the file first: you see what is in it.',
    context: 'Above the file',
  },
  'privacy.in.file': { nl: 'Bestand van de leerling', en: 'File of the learner', context: 'Label' },
  'privacy.in.from': {
    nl: '{given} {family}, van {school}, gemaakt op {day}',
    en: '{given} {family}, of {school}, made on {day}',
    context: 'What the file says',
  },
  'privacy.in.proven': {
    nl: 'Het bestand is niet veranderd. {proven, select, yes {Het komt zeker van die school.} other {Dat het van die school komt, kan Poolster niet bewijzen: vraag het na als je twijfelt.}}',
    en: 'The file has not been changed. {proven, select, yes {It surely comes from that school.} other {That it comes from that school Poolster cannot prove: ask if you are in doubt.}}',
    context: 'About the signature',
  },
  'privacy.in.pieces': {
    nl: '{n, plural, =0 {Er is geen bewijs dat hier past.} one {Eén bewijs past hier.} other {# bewijzen passen hier.}}',
    en: '{n, plural, =0 {No piece of evidence fits here.} one {One piece of evidence fits here.} other {# pieces of evidence fit here.}}',
    context: 'What would come in',
  },
  'privacy.in.heldBack': {
    nl: 'Dit bestand is niet volledig: nieuwe resultaten die de leerling nog niet zag, bleven achter. Vraag later een nieuw bestand.',
    en: 'This file is not complete: new results that the learner had not seen yet stayed behind. Ask for a new file later.',
    context: 'Before a file from another school is brought in',
  },
  'privacy.in.left': {
    nl: '{n, plural, one {Eén bewijs gaat over een doel dat je school niet heeft.} other {# bewijzen gaan over doelen die je school niet heeft.}}',
    en: '{n, plural, one {One piece is about a goal that your school does not have.} other {# pieces are about goals that your school does not have.}}',
    context: 'What would not come in',
  },
  'privacy.in.who': {
    nl: 'Wie is dat op onze school?',
    en: 'Who is that at our school?',
    context: 'Label of a search',
  },
  'privacy.in.chosen': { nl: 'Voor {name}', en: 'For {name}', context: 'Who was chosen' },
  'privacy.in.do': { nl: 'Breng binnen', en: 'Bring in', context: 'Button' },
  'privacy.in.done': {
    nl: 'Binnengebracht: {added, plural, one {één bewijs} other {# bewijzen}}; {known, plural, one {één was er al} other {# waren er al}}.',
    en: 'Brought in: {added, plural, one {one piece} other {# pieces}}; {known, plural, one {one was here already} other {# were here already}}.',
    context: 'Passing message',
  },
});
