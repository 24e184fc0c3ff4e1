import { defineMessages } from '../../web/text/define-messages.ts';

/** Bringing a roster in: the wizard's words, what was refused and where, what was mended. */
export const rosterMessages = defineMessages({
  'roster.title': {
    nl: 'Breng een leerlingenlijst binnen',
    en: 'Bring in a list of learners',
    context: 'Title of the roster import',
  },
  'roster.lead': {
    nl: 'Je ziet eerst wat er zou veranderen. Pas als jij ja zegt, wordt er iets bewaard.',
    en: 'You see first what would change. Only when you say yes is anything kept.',
    context: 'Under that title',
  },
  'roster.file.title': { nl: 'Het bestand', en: 'The file', context: 'Title of the first step' },
  'roster.file': { nl: 'OneRoster, CSV of Excel', en: 'OneRoster, CSV or Excel', context: 'Label of the file field' },
  'roster.file.help': {
    nl: 'Een zip van OneRoster 1.1 of 1.2, of een lijst met één rij per persoon. Rijksregisternummers bewaren we nooit.',
    en: 'A zip of OneRoster 1.1 or 1.2, or a list with one row per person. We never keep national register numbers.',
    context: 'Under the file field',
  },
  'roster.reading': { nl: 'We lezen het bestand …', en: 'Reading the file …', context: 'While the file is looked at' },
  'roster.otherFile': { nl: 'Ander bestand', en: 'Another file', context: 'Button' },
  'roster.found.oneroster': {
    nl: 'OneRoster {version}. {complete, select, true {Het bestand bevat iedereen: wie er niet in staat, is weg.} other {Het bestand bevat alleen veranderingen: wie er niet in staat, blijft.}}',
    en: 'OneRoster {version}. {complete, select, true {The file holds everyone: who is not in it has left.} other {The file holds changes only: who is not in it stays.}}',
    context: 'What the file is. {version}: 1.1 or 1.2',
  },
  'roster.found.table': {
    nl: '{rows, plural, one {Een tabel met één rij} other {Een tabel met # rijen}}. Zeg welke kolom wat is.',
    en: '{rows, plural, one {A table with one row} other {A table with # rows}}. Say which column is what.',
    context: 'What the file is. {rows}: how many',
  },
  'roster.school': {
    nl: 'Welke school is dit?',
    en: 'Which school is this?',
    context: 'Field: the file holds several schools',
  },
  'roster.school.help': { nl: 'We onthouden je keuze.', en: 'We remember your choice.', context: 'Under that field' },
  'roster.remembered': {
    nl: 'Zo las je school dit soort bestand de vorige keer.',
    en: 'This is how your school read this kind of file last time.',
    context: 'The mapping was remembered',
  },
  'roster.sheet': { nl: 'Tabblad', en: 'Sheet', context: 'Field: sheet of an Excel workbook' },
  'roster.sample': { nl: 'De eerste rijen', en: 'The first rows', context: 'Caption of a table' },
  'roster.role': { nl: 'Wie staat er in de lijst?', en: 'Who is in the list?', context: 'Group of choices' },
  'roster.role.choice': {
    nl: '{role, select, learner {Lerenden, met hun ouders als die erbij staan} teacher {Leraren} other {Een kolom zegt het per rij}}',
    en: '{role, select, learner {Learners, with their guardians if those are in it} teacher {Teachers} other {A column says so per row}}',
    context: 'Choices for that question. {role}: key',
  },
  'roster.column': {
    nl: '{field, select, sourceId {Eigen nummer} givenName {Voornaam} familyName {Familienaam} className {Klas} grade {Leerjaar} email {E-mailadres} role {Rol} guardianGivenName {Voornaam ouder 1} guardianFamilyName {Familienaam ouder 1} guardianEmail {E-mailadres ouder 1} guardian2GivenName {Voornaam ouder 2} guardian2FamilyName {Familienaam ouder 2} guardian2Email {E-mailadres ouder 2} other {{field}}}',
    en: '{field, select, sourceId {Own number} givenName {First name} familyName {Family name} className {Class} grade {Year} email {E-mail address} role {Role} guardianGivenName {First name guardian 1} guardianFamilyName {Family name guardian 1} guardianEmail {E-mail address guardian 1} guardian2GivenName {First name guardian 2} guardian2FamilyName {Family name guardian 2} guardian2Email {E-mail address guardian 2} other {{field}}}',
    context: 'Label of a select box: which column of the file holds this',
  },
  'roster.column.none': { nl: 'Staat er niet in', en: 'Not in the list', context: 'Choice: no column holds this' },
  'roster.column.id.help': {
    nl: 'Zoals een leerlingnummer. Zo herkennen we iemand volgend jaar weer. Geen rijksregisternummer.',
    en: 'Such as a learner number. It lets us recognise somebody next year. Not a national register number.',
    context: 'Under the select box for the own number',
  },
  'roster.column.class.help': {
    nl: 'Meer klassen in één cel? Met een komma ertussen.',
    en: 'Several classes in one cell? With a comma between them.',
    context: 'Under the select box for the class',
  },
  'roster.year': { nl: 'Voor welk schooljaar?', en: 'For which school year?', context: 'Group of choices' },
  'roster.year.choice': {
    nl: '{year, select, running {Dit schooljaar} other {Volgend schooljaar}}',
    en: '{year, select, running {This school year} other {Next school year}}',
    context: 'Choices. {year}: key',
  },
  'roster.complete': { nl: 'In deze lijst staat iedereen', en: 'Everyone is in this list', context: 'Checkbox' },
  'roster.complete.help': {
    nl: 'Wie vroeger uit een lijst kwam en hier niet in staat, verlaat dan de school. Wat geleerd werd, blijft bewaard.',
    en: 'Who came from a list before and is not in this one then leaves the school. What was learned is kept.',
    context: 'Under that checkbox',
  },
  'roster.try': { nl: 'Toon wat er zou veranderen', en: 'Show what would change', context: 'Button: dry run' },
  'roster.dryRun': { nl: 'Wat er zou veranderen', en: 'What would change', context: 'Title above the dry run' },
  'roster.dryRun.help': {
    nl: 'Er is nog niets veranderd. Klopt dit met je school?',
    en: 'Nothing has changed yet. Is this right for your school?',
    context: 'Above the dry run',
  },
  'roster.nothing': {
    nl: 'Alles staat er al zo in. Er is niets te doen.',
    en: 'Everything is like this already. There is nothing to do.',
    context: 'The dry run found no changes',
  },
  'roster.apply': { nl: 'Ja, breng dit binnen', en: 'Yes, bring this in', context: 'Button: carries the import out' },
  'roster.report.caption': { nl: 'Aantallen', en: 'Counts', context: 'Caption of the table of counts' },
  'roster.report.what': { nl: 'Wat', en: 'What', context: 'Column title' },
  'roster.kind': {
    nl: '{kind, select, years {Schooljaren} classes {Klassen} people {Mensen} memberships {Rollen} teachers {Leraren in klassen} enrolments {Lerenden in klassen} other {Ouders van lerenden}}',
    en: '{kind, select, years {School years} classes {Classes} people {People} memberships {Roles} teachers {Teachers in classes} enrolments {Learners in classes} other {Guardians of learners}}',
    context: 'Row title: kinds of things in a roster. {kind}: key',
  },
  'roster.outcome': {
    nl: '{outcome, select, added {nieuw} changed {anders} ended {stopt} other {blijft}}',
    en: '{outcome, select, added {new} changed {changed} ended {ends} other {stays}}',
    context: 'Column title: what happens to them. {outcome}: key',
  },
  'roster.names': {
    nl: '{kind}: {n} {outcome}',
    en: '{kind}: {n} {outcome}',
    context: 'Opens a list of names. “Klassen: 3 nieuw”',
  },
  'roster.names.more': { nl: 'En nog {n}.', en: 'And {n} more.', context: 'At the end of a list that was cut short' },
  'roster.field': {
    nl: '{field, select, name {naam} startsOn {eerste dag} endsOn {laatste dag} grade {leerjaar} givenName {voornaam} familyName {familienaam} email {e-mailadres} readingLevel {woorden} endedOn {weg sinds} fromOn {vanaf} untilOn {tot en met} other {{field}}}',
    en: '{field, select, name {name} startsOn {first day} endsOn {last day} grade {year} givenName {first name} familyName {family name} email {e-mail address} readingLevel {words} endedOn {gone since} fromOn {from} untilOn {until} other {{field}}}',
    context: 'What changes about somebody. {field}: key',
  },
  'roster.until': {
    nl: 'laatste dag {day}',
    en: 'last day {day}',
    context: 'After the name of what ends. {day}: a date',
  },
  'roster.notes': {
    nl: '{n, plural, one {Eén opmerking over het bestand} other {# opmerkingen over het bestand}}',
    en: '{n, plural, one {One remark about the file} other {# remarks about the file}}',
    context: 'Opens a list of what was mended in the file',
  },
  'roster.done': { nl: 'Gelukt', en: 'Done', context: 'Title after the import' },
  'roster.done.text': {
    nl: '{added, plural, =0 {Niemand is nieuw} one {Eén persoon is nieuw} other {# mensen zijn nieuw}}, {changed, plural, =0 {niemand veranderde} one {één veranderde} other {# veranderden}}, {ended, plural, =0 {niemand is weg} one {één is weg} other {# zijn weg}}.',
    en: '{added, plural, =0 {Nobody is new} one {One person is new} other {# people are new}}, {changed, plural, =0 {nobody changed} one {one changed} other {# changed}}, {ended, plural, =0 {nobody left} one {one left} other {# left}}.',
    context: 'After the import',
  },
  'roster.done.accounts': {
    nl: '{accounts, plural, =0 {Geen nieuwe accounts} one {Eén nieuwe account} other {# nieuwe accounts}}, {pictures, plural, =0 {geen nieuwe prentjes} one {één kind kreeg prentjes} other {# kinderen kregen prentjes}}.',
    en: '{accounts, plural, =0 {No new accounts} one {One new account} other {# new accounts}}, {pictures, plural, =0 {no new pictures} one {one child got pictures} other {# children got pictures}}.',
    context: 'After the import',
  },
  'roster.done.next': {
    nl: 'Nu geef je collega’s en ouders toegang. De kaartjes met prentjes vind je bij elke klas.',
    en: 'Now give colleagues and guardians access. The cards with pictures are with each class.',
    context: 'After the import: what to do next',
  },
  'roster.again': { nl: 'Nog een bestand', en: 'Another file', context: 'Button after the import' },
  'roster.held': {
    nl: '{n, plural, one {Eén account is nog niet in orde} other {# accounts zijn nog niet in orde}}',
    en: '{n, plural, one {One account is not in order yet} other {# accounts are not in order yet}}',
    context: 'Above a list of names',
  },
  'roster.held.reason': {
    nl: '{reason, select, sameEmail {iemand anders heeft dit e-mailadres} otherSchool {dit account opent ook een andere school: het nieuwe e-mailadres geldt pas als die school het ook zo schrijft} other {dit e-mailadres hoort bij een account van een andere scholengroep}}',
    en: '{reason, select, sameEmail {somebody else has this e-mail address} otherSchool {this account opens another school too: the new e-mail address only holds once that school writes it so too} other {this e-mail address belongs to an account of another group of schools}}',
    context: 'After a name. {reason}: key',
  },
  'problem.roster-refused': {
    nl: 'Dit bestand kunnen we zo niet binnenbrengen. Er is niets bewaard. Verbeter wat hieronder staat en probeer opnieuw.',
    en: 'We cannot bring this file in as it is. Nothing was kept. Mend what stands below and try again.',
    context: 'Above the list of faults in a roster',
  },
  'problem.roster-which-school': {
    nl: 'In dit bestand staan meer scholen: {schools}. Kies welke de jouwe is.',
    en: 'This file holds several schools: {schools}. Choose which one is yours.',
    context: '{schools}: their names',
  },
  'problem.roster-changed': {
    nl: 'Intussen is er op school iets veranderd. Bekijk opnieuw wat er zou veranderen.',
    en: 'Something at the school has changed in the meantime. Look again at what would change.',
    context: 'The dry run no longer holds',
  },
  'fault.roster.columnNotChosen': {
    nl: 'Zeg in welke kolom dit staat.',
    en: 'Say which column holds this.',
    context: 'A column that is needed was not chosen',
  },
  'fault.roster.sameName': {
    nl: 'Op rij {firstLine} staat iemand met dezelfde naam. Kies een kolom met een eigen nummer, zodat we hen uit elkaar houden.',
    en: 'Row {firstLine} has somebody of the same name. Choose a column with an own number, so that we can tell them apart.',
    context: 'Two learners of one name. {firstLine}: row',
  },
  'fault.roster.oldExcel': {
    nl: 'Dit is een oud Excel-bestand (.xls). Bewaar het in Excel als .xlsx of als CSV.',
    en: 'This is an old Excel file (.xls). Save it in Excel as .xlsx or as CSV.',
    context: 'The file format is too old',
  },
  'fault.roster.workbookUnreadable': {
    nl: 'Dit Excel-bestand is beschadigd of beveiligd. Open het in Excel en bewaar het opnieuw, zonder wachtwoord.',
    en: 'This Excel file is damaged or protected. Open it in Excel and save it again, without a password.',
    context: 'The workbook could not be read',
  },
  'fault.roster.unknownVersion': {
    nl: 'Versie {version} kennen we niet. Vraag OneRoster 1.1 of 1.2.',
    en: 'We do not know version {version}. Ask for OneRoster 1.1 or 1.2.',
    context: '{version}: as the file says',
  },
  'fault.roster.missingFile': {
    nl: 'Dit deel ontbreekt in de zip. Maak de export opnieuw met alle delen.',
    en: 'This part is missing from the zip. Export again with all parts.',
    context: 'A file of OneRoster is not there',
  },
  'fault.roster.missingValue': {
    nl: 'Hier staat niets. Vul dit aan in je administratie.',
    en: 'Nothing stands here. Fill it in in your administration.',
    context: 'An empty cell',
  },
  'fault.roster.badDate': {
    nl: '“{value}” is geen goede datum. Schrijf jaar-maand-dag, zoals 2026-09-01; een einde komt na het begin.',
    en: '“{value}” is not a good date. Write year-month-day, such as 2026-09-01; an end comes after the start.',
    context: '{value}: as the file says',
  },
  'fault.roster.badValue': {
    nl: '“{value}” kennen we hier niet. Kijk de waarde na.',
    en: 'We do not know “{value}” here. Check the value.',
    context: '{value}: as the file says',
  },
  'fault.roster.duplicateId': {
    nl: 'Nummer {id} staat ook op rij {firstLine}. Elk nummer mag maar bij één persoon horen.',
    en: 'Number {id} is on row {firstLine} too. Each number may belong to one person only.',
    context: '{id}: the number, {firstLine}: row',
  },
  'fault.roster.unknownReference': {
    nl: '{id} bestaat niet in {target}. Maak de export opnieuw.',
    en: '{id} does not exist in {target}. Export again.',
    context: 'A row points to something that is not there',
  },
  'fault.roster.nationalRegisterNumber': {
    nl: 'Dit lijkt een rijksregisternummer. Dat bewaren we nooit: kies een andere kolom of haal ze weg.',
    en: 'This looks like a national register number. We never keep those: choose another column or remove it.',
    context: 'A column holds national register numbers',
  },
  'fault.roster.tooManyFaults': {
    nl: 'Er zijn nog meer fouten; dit zijn de eerste {shown}.',
    en: 'There are more faults; these are the first {shown}.',
    context: '{shown}: how many are listed',
  },
  'fault.table.empty': {
    nl: 'Dit bestand is leeg. De eerste rij moet de titels van de kolommen bevatten.',
    en: 'This file is empty. The first row must hold the titles of the columns.',
    context: 'An empty table',
  },
  'fault.table.brokenQuote': {
    nl: 'Vanaf hier klopt een aanhalingsteken niet. Bewaar het bestand opnieuw als CSV.',
    en: 'From here on a quotation mark is not right. Save the file as CSV again.',
    context: 'CSV that cannot be read',
  },
  'fault.table.notText': {
    nl: 'Dit is geen tekstbestand. Bewaar de tabel als CSV of als Excel en kies dat bestand.',
    en: 'This is not a text file. Save the table as CSV or Excel and choose that file.',
    context: 'A file with bytes that no text has was given as a table',
  },
  'fault.table.tooLarge': {
    nl: 'Deze tabel is te groot: {rows} rijen bij {columns} kolommen. Laat de lege kolommen en rijen weg.',
    en: 'This table is too large: {rows} rows by {columns} columns. Leave out the empty columns and rows.',
    context: 'A table with far more cells than any school has',
  },
  'fault.table.tooManyCells': {
    nl: 'Deze rij heeft {found} cellen, de titels zijn er {expected}. Kijk na of er een scheidingsteken te veel staat.',
    en: 'This row has {found} cells, there are {expected} titles. Check for a separator too many.',
    context: 'CSV row that is too long',
  },
  'fault.table.duplicateColumn': {
    nl: 'Deze kolomtitel staat er twee keer. Hernoem er één.',
    en: 'This column title is there twice. Rename one.',
    context: 'Two columns of one name',
  },
  'fault.table.missingColumn': {
    nl: 'Deze kolom ontbreekt. Maak de export opnieuw met deze kolom.',
    en: 'This column is missing. Export again with this column.',
    context: 'A column that is needed is not there',
  },
  'fault.zip.unreadable': {
    nl: 'Deze zip is beschadigd. Maak of download ze opnieuw.',
    en: 'This zip is damaged. Make or download it again.',
    context: 'The zip cannot be opened',
  },
  'fault.zip.tooLarge': {
    nl: 'Uitgepakt is dit groter dan {megabytes} MB. Kies alleen het bestand van je school.',
    en: 'Unpacked this is larger than {megabytes} MB. Choose your school’s file only.',
    context: '{megabytes}: limit',
  },
  'fault.zip.tooManyEntries': {
    nl: 'In deze zip zitten meer dan {maximum} bestanden. Kies de zip van OneRoster zelf.',
    en: 'This zip holds more than {maximum} files. Choose the OneRoster zip itself.',
    context: '{maximum}: limit',
  },
  'mended.roster.manifestMissing': {
    nl: 'er is geen manifest; elk bestand is als volledig gelezen',
    en: 'there is no manifest; each file was read as complete',
    context: 'What was mended in a roster',
  },
  'mended.roster.fileIgnored': {
    nl: 'niet gelezen, want het manifest zegt dat het er niet is',
    en: 'not read, because the manifest says it is absent',
    context: 'What was mended in a roster',
  },
  'mended.roster.rowDeleted': {
    nl: '{count, plural, one {één rij is gewist in de bron} other {# rijen zijn gewist in de bron}}',
    en: '{count, plural, one {one row is deleted in the source} other {# rows are deleted in the source}}',
    context: 'What was mended in a roster',
  },
  'mended.roster.rowOfDeleted': {
    nl: '{count, plural, one {één rij wijst naar iets dat gewist is en is overgeslagen} other {# rijen wijzen naar iets dat gewist is en zijn overgeslagen}}',
    en: '{count, plural, one {one row points to something deleted and was skipped} other {# rows point to something deleted and were skipped}}',
    context: 'What was mended in a roster',
  },
  'mended.roster.roleLeftOut': {
    nl: '{count, plural, one {één keer} other {# keer}} de rol “{role}”: die geeft hier geen toegang',
    en: '{count, plural, one {once} other {# times}} the role “{role}”: it gives no access here',
    context: 'What was mended in a roster',
  },
  'mended.roster.personWithoutRole': {
    nl: '{count, plural, one {één persoon heeft geen rol op een school en is overgeslagen} other {# personen hebben geen rol op een school en zijn overgeslagen}}',
    en: '{count, plural, one {one person has no role at a school and was skipped} other {# people have no role at a school and were skipped}}',
    context: 'What was mended in a roster',
  },
  'mended.roster.noSchoolType': {
    nl: 'geen enkele organisatie heet een school; we nemen ze allemaal',
    en: 'no organisation is called a school; we take them all',
    context: 'What was mended in a roster',
  },
  'mended.roster.yearFromTerm': {
    nl: 'een periode zonder schooljaar is als schooljaar gelezen',
    en: 'a term without a school year was read as a school year',
    context: 'What was mended in a roster',
  },
  'mended.roster.nationalRegisterNumber': {
    nl: '{count, plural, one {één waarde} other {# waarden}} in “{field}” leken een rijksregisternummer en zijn niet gelezen',
    en: '{count, plural, one {one value} other {# values}} in “{field}” looked like a national register number and were not read',
    context: 'What was mended in a roster',
  },
  'mended.roster.identifierDropped': {
    nl: 'de kolom “{field}” lezen we nooit',
    en: 'we never read the column “{field}”',
    context: 'What was left out of a roster',
  },
});
