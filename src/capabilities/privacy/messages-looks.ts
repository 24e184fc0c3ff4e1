import { defineMessages } from '../../web/text/define-messages.ts';

/** Who looked, in plain words: as what, at what and why. A name only when it was asked for and given. */
export const lookMessages = defineMessages({
  'privacy.nav': { nl: 'Mijn gegevens', en: 'My data', context: 'Main menu of learners and guardians' },
  'privacy.title': {
    nl: 'Mijn gegevens',
    en: 'My data',
    context: 'Title of the page of what is kept about the reader',
  },
  'privacy.title.child': {
    nl: 'Gegevens van {name}',
    en: 'Data of {name}',
    context: 'Title for a guardian. {name}: given name of the child',
  },
  'privacy.lead': {
    nl: 'Je ziet hier wie keek, wat we bewaren en wat je daarmee kunt doen.',
    en: 'Here you see who looked, what we keep, and what you can do about it.',
    context: 'Under the title',
    young: {
      nl: 'Hier zie je wie keek en wat we over jou bewaren.',
      en: 'Here you see who looked and what we keep about you.',
    },
  },
  'privacy.choose': { nl: 'Van wie?', en: 'Whose?', context: 'Label of the choice between children' },
  'privacy.none': { nl: 'Geen kind gevonden', en: 'No child found', context: 'A guardian without children here' },
  'privacy.none.text': {
    nl: 'Vraag de school om je aan je kind te koppelen.',
    en: 'Ask the school to link you to your child.',
    context: 'Under that title',
  },
  'privacy.tabs': { nl: 'Wat je hier kunt doen', en: 'What you can do here', context: 'Name of the list of tabs' },
  'privacy.tab.looks': { nl: 'Wie keek', en: 'Who looked', context: 'Tab' },
  'privacy.tab.kept': { nl: 'Wat we bewaren', en: 'What we keep', context: 'Tab: kinds of data and downloads' },
  'privacy.tab.correct': { nl: 'Klopt dit?', en: 'Is this right?', context: 'Tab: ask for a correction' },
  'privacy.tab.consents': { nl: 'Toestemming', en: 'Consent', context: 'Tab: consents' },
  'privacy.tab.move': { nl: 'Naar een andere school', en: 'To another school', context: 'Tab: take data along' },
  'privacy.looks.title': { nl: 'Wie keek', en: 'Who looked', context: 'Heading' },
  'privacy.looks.help': {
    nl: 'Elke keer dat iemand van de school of thuis naar gegevens kijkt, onthouden we dat. Je ziet wie en waarom. Wil je weten wie het precies was? Vraag de naam. Een beheerder van de school antwoordt.',
    en: 'Every time somebody at school or at home looks at data, we remember it. You see who and why. Do you want to know exactly who it was? Ask for the name. An administrator of the school answers.',
    context: 'Above the list of looks',
    young: {
      nl: 'Kijkt er iemand naar wat jij kan? Dan staat het hier. Jij mag vragen wie het was.',
      en: 'Does somebody look at what you can do? Then it stands here. You may ask who it was.',
    },
  },
  'privacy.looks.none.title': { nl: 'Nog niemand keek', en: 'Nobody has looked yet', context: 'Empty list' },
  'privacy.looks.none.text': {
    nl: 'Zodra iemand kijkt, lees je het hier.',
    en: 'As soon as somebody looks, you can read it here.',
    context: 'Under that title',
  },
  'privacy.looks.week': {
    nl: '{week, select, this {Deze week} last {Vorige week} other {Week van {day}}}',
    en: '{week, select, this {This week} last {Last week} other {Week of {day}}}',
    context: 'Heading above the looks of one week. {week}: this, last or other; {day}: its Monday',
  },
  'privacy.looks.more': { nl: 'Toon ook wat eerder was', en: 'Show earlier ones too', context: 'Button' },
  'privacy.look.sentence': {
    nl: '{reader, select, self {{who, select, classTeacher {Een leraar van je klas} guardianOf {Je ouder} counsellorOf {Een medewerker van het CLB} partnerOf {Een partner van de school} schoolLeader {De directie} administrator {Een beheerder van de school} other {Iemand van de school}} keek naar {what, select, learning {wat je al kan} goals {de doelen die je koos} requests {wat je gevraagd werd} groups {je groepen} identity {je naam en je klas} signIn {je kaartje om je aan te melden} observations {wat er over je genoteerd is} personal {alles wat we over je bewaren} other {je gegevens}}.} other {{who, select, classTeacher {Een leraar van de klas} guardianOf {Een ouder} counsellorOf {Een medewerker van het CLB} partnerOf {Een partner van de school} schoolLeader {De directie} administrator {Een beheerder van de school} other {Iemand van de school}} keek naar {what, select, learning {wat je kind al kan} goals {de gekozen doelen} requests {wat er gevraagd werd} groups {de groepen} identity {naam en klas} signIn {het kaartje om zich aan te melden} observations {wat er genoteerd is} personal {alles wat we bewaren} other {gegevens}}.}}',
    en: '{reader, select, self {{who, select, classTeacher {A teacher of your class} guardianOf {Your parent} counsellorOf {A counsellor} partnerOf {A partner of the school} schoolLeader {The school leader} administrator {An administrator of the school} other {Somebody at school}} looked at {what, select, learning {what you can do already} goals {the goals you chose} requests {what was asked of you} groups {your groups} identity {your name and your class} signIn {your sign-in card} observations {what was noted about you} personal {everything we keep about you} other {your data}}.} other {{who, select, classTeacher {A teacher of the class} guardianOf {A guardian} counsellorOf {A counsellor} partnerOf {A partner of the school} schoolLeader {The school leader} administrator {An administrator of the school} other {Somebody at school}} looked at {what, select, learning {what your child can do already} goals {the chosen goals} requests {what was asked} groups {the groups} identity {name and class} signIn {the sign-in card} observations {what was noted} personal {everything we keep} other {data}}.}}',
    context: 'One look. {reader}: self for the learner, other for the guardian; {who}: as what; {what}: at what',
    young: {
      nl: '{reader, select, other {{who, select, classTeacher {Juf of meester} guardianOf {Thuis} counsellorOf {Iemand van het CLB} schoolLeader {De directie} other {Iemand van de school}} keek naar {what, select, learning {wat je al kan} goals {jouw doelen} requests {wat je mag doen} identity {je naam} signIn {jouw prentjes} other {jouw spullen}}.}}',
      en: '{reader, select, other {{who, select, classTeacher {Your teacher} guardianOf {Home} counsellorOf {A helper} schoolLeader {The head of school} other {Somebody at school}} looked at {what, select, learning {what you can do} goals {your goals} requests {what you may do} identity {your name} signIn {your pictures} other {your things}}.}}',
    },
  },
  'privacy.look.why': {
    nl: '{who, select, classTeacher {Om de les te maken en te helpen.} guardianOf {Om mee te volgen.} counsellorOf {Om te begeleiden.} partnerOf {Om samen te werken met de school.} schoolLeader {Om de school te leiden.} administrator {Om de school te beheren.} other {Voor het werk op school.}}',
    en: '{who, select, classTeacher {To make the lesson and to help.} guardianOf {To follow along.} counsellorOf {To guide.} partnerOf {To work together with the school.} schoolLeader {To lead the school.} administrator {To administer the school.} other {For work at school.}}',
    context: 'Why somebody looked. {who}: as what',
  },
  'privacy.look.purpose': {
    nl: 'Waarom: {purpose}',
    en: 'Why: {purpose}',
    context: 'The purpose of an invitation. {purpose}: words of the school',
  },
  'privacy.look.when': {
    nl: '{times, plural, one {{when}} other {# keer, laatst {when}}}',
    en: '{times, plural, one {{when}} other {# times, last {when}}}',
    context: 'When and how often. {when}: day and time',
  },
  'privacy.look.ofClass': {
    nl: 'samen met de hele klas {name}',
    en: 'together with the whole class {name}',
    context: 'The look was at the class. {name}: class',
  },
  'privacy.look.who': { nl: 'Wie was dat?', en: 'Who was that?', context: 'Button: ask for a name' },
  'privacy.look.who.long': {
    nl: 'Wie was dat? {sentence}',
    en: 'Who was that? {sentence}',
    context: 'The same button for screen readers. {sentence}: the look',
  },
  'privacy.look.asked': {
    nl: 'Je vroeg de naam. De school antwoordt binnen een maand.',
    en: 'You asked for the name. The school answers within a month.',
    context: 'After asking',
    young: {
      nl: 'Je vroeg wie het was. De school zegt het je.',
      en: 'You asked who it was. The school will tell you.',
    },
  },
  'privacy.look.given': { nl: 'Dat was {name}.', en: 'That was {name}.', context: 'Answer with a name' },
  'privacy.look.gone': {
    nl: 'De school weet niet meer wie dat was: die persoon is gewist.',
    en: 'The school no longer knows who that was: that person has been erased.',
    context: 'Answer when the person was erased',
  },
  'privacy.look.refused': {
    nl: 'De school geeft de naam niet. Waarom: {answer}',
    en: 'The school does not give the name. Why: {answer}',
    context: 'Answer without a name. {answer}: words of the administrator',
  },
  'problem.looks-unwritable': {
    nl: 'Poolster kan nu niet onthouden wie kijkt. Daarom tonen we even niets van leerlingen. Probeer het zo meteen opnieuw.',
    en: 'Poolster cannot remember who looks right now. So we show nothing about learners for a moment. Try again shortly.',
    context: 'The access log cannot be written',
  },
  'problem.reason-needed': {
    nl: 'Schrijf er in een zin bij waarom.',
    en: 'Add in a sentence why.',
    context: 'A refusal without its reason',
  },
});
