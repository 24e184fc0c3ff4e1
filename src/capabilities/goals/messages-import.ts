import { defineMessages } from '../../web/text/define-messages.ts';

/** Words of the import wizard, with every fault and mending that the framework readers can tell (standards/codes.ts). */
export const importMessages = defineMessages({
  'goals.import.title': {
    nl: 'Breng een leerplan binnen',
    en: 'Bring in a curriculum',
    context: 'Title of the import wizard',
  },
  'goals.import.lead': {
    nl: 'Kies de bestanden, kijk eerst wat er zou veranderen, en breng ze dan binnen.',
    en: 'Choose the files, first look at what would change, then bring them in.',
    context: 'Below the title',
  },
  'goals.import.files': {
    nl: 'Bestanden van het leerplan',
    en: 'Files of the curriculum',
    context: 'Where files are dropped',
  },
  'goals.import.files.help': {
    nl: 'CASE (JSON), onderwijsdoelen (JSON), SLO (alle JSON-bestanden samen), Coherence Map (JSON) of een tabel (CSV). Samen hoogstens 50 MB.',
    en: 'CASE (JSON), onderwijsdoelen (JSON), SLO (all JSON files together), Coherence Map (JSON) or a table (CSV). At most 50 MB together.',
    context: 'Below the drop zone',
  },
  'goals.import.choose': { nl: 'Kies bestanden', en: 'Choose files', context: 'Button' },
  'goals.import.chosen': { nl: 'Gekozen bestanden', en: 'Chosen files', context: 'Name of the list' },
  'goals.import.remove': { nl: 'Haal {file} weg', en: 'Remove {file}', context: 'Button beside a chosen file' },
  'goals.import.for': { nl: 'Voor wie is het?', en: 'Who is it for?', context: 'Choice' },
  'goals.import.for.school': { nl: 'Alleen voor onze school', en: 'For our school only', context: 'Choice' },
  'goals.import.for.shared': {
    nl: 'Voor alle scholen hier: het is een officieel of open leerplan',
    en: 'For all schools here: it is an official or open curriculum',
    context: 'Choice',
  },
  'goals.import.tableTitle': {
    nl: 'Titel van het leerplan',
    en: 'Title of the curriculum',
    context: 'Field, asked for a table',
  },
  'goals.import.tableTitle.help': {
    nl: 'Een tabel heeft zelf geen titel. Met dezelfde titel breng je later een nieuwe versie binnen.',
    en: 'A table has no title of its own. With the same title you bring in a next version later.',
    context: 'Below the field',
  },
  'goals.import.check': {
    nl: 'Kijk eerst wat er verandert',
    en: 'First look at what changes',
    context: 'Primary button of the first step',
  },
  'goals.import.apply': { nl: 'Breng binnen', en: 'Bring in', context: 'Primary button of the second step' },
  'goals.import.report': { nl: 'Wat er zou veranderen', en: 'What would change', context: 'Heading of the dry run' },
  'goals.import.nothing': {
    nl: 'Alles staat er al zo. Er verandert niets.',
    en: 'Everything is there already. Nothing changes.',
    context: 'Dry run without changes',
  },
  'goals.import.done': {
    nl: 'Het leerplan is binnengebracht.',
    en: 'The curriculum is brought in.',
    context: 'After applying',
  },
  'goals.import.again': { nl: 'Breng er nog een binnen', en: 'Bring in another', context: 'Button after applying' },
  'goals.import.outcome.new': { nl: 'nieuw', en: 'new', context: 'Chip: this curriculum is new' },
  'goals.import.outcome.changed': { nl: 'wordt versie {version}', en: 'becomes version {version}', context: 'Chip' },
  'goals.import.outcome.unchanged': { nl: 'ongewijzigd', en: 'unchanged', context: 'Chip' },
  'goals.import.numbers': {
    nl: '{goals, plural, one {# doel} other {# doelen}} onder {headings, plural, one {# kop} other {# koppen}}',
    en: '{goals, plural, one {# goal} other {# goals}} under {headings, plural, one {# heading} other {# headings}}',
    context: 'What a curriculum holds',
  },
  'goals.import.added': { nl: 'Erbij ({n})', en: 'Added ({n})', context: 'Heading above goals that would be added' },
  'goals.import.changed': { nl: 'Gewijzigd ({n})', en: 'Changed ({n})', context: 'Heading' },
  'goals.import.ended': {
    nl: 'Beëindigd ({n})',
    en: 'Ended ({n})',
    context: 'Heading above goals that the new version no longer has',
  },
  'goals.import.ended.help': {
    nl: 'Bewijs dat aan deze doelen hangt, blijft bewaard.',
    en: 'Evidence that hangs on these goals is kept.',
    context: 'Below that heading',
  },
  'goals.import.before': { nl: 'was: {text}', en: 'was: {text}', context: 'Earlier words of a changed goal' },
  'goals.import.rest': { nl: 'en nog {n}', en: 'and {n} more', context: 'End of a shortened list' },
  'goals.import.relations': { nl: 'Verbanden', en: 'Relations', context: 'Heading' },
  'goals.import.relation.partOf': {
    nl: '{n} keer “hoort bij”',
    en: '{n} times “is part of”',
    context: 'Number of relations of a kind',
  },
  'goals.import.relation.precedes': {
    nl: '{n} keer “komt voor”',
    en: '{n} times “comes before”',
    context: 'Number of relations of a kind',
  },
  'goals.import.relation.related': {
    nl: '{n} keer “hangt samen met”',
    en: '{n} times “is related to”',
    context: 'Number of relations of a kind',
  },
  'goals.import.relation.sameAs': {
    nl: '{n} keer “is hetzelfde als”',
    en: '{n} times “is the same as”',
    context: 'Number of relations of a kind',
  },
  'goals.import.mended': {
    nl: 'Hersteld of weggelaten',
    en: 'Mended or left out',
    context: 'Heading above what a lenient reader repaired',
  },
  'goals.import.keptByOther': {
    nl: 'Een andere school zorgt voor dit gedeelde leerplan. Kies “Alleen voor onze school”.',
    en: 'Another school looks after this shared curriculum. Choose “For our school only”.',
    context: 'Notice in the dry run',
  },
  'goals.import.faults': {
    nl: 'Dit moet je eerst herstellen. Er is niets binnengebracht.',
    en: 'Mend this first. Nothing was brought in.',
    context: 'Above the list of faults',
  },

  'fault.framework.unknownFormat': {
    nl: 'dit bestand is geen leerplan dat we kennen. Gebruik CASE, onderwijsdoelen, SLO, Coherence Map of een tabel met de kolommen code en statement.',
    en: 'this file is no curriculum that we know. Use CASE, onderwijsdoelen, SLO, Coherence Map or a table with the columns code and statement.',
    context: 'Fault in an imported file',
  },
  'fault.framework.noFiles': { nl: 'kies minstens één bestand.', en: 'choose at least one file.', context: 'Fault' },
  'fault.framework.empty': {
    nl: 'er staan geen doelen in dit bestand.',
    en: 'there are no goals in this file.',
    context: 'Fault',
  },
  'fault.framework.cycle': {
    nl: 'deze doelen lopen in een kring: {cycle}. Haal één van deze stappen weg.',
    en: 'these goals go in a circle: {cycle}. Take one of these steps away.',
    context: 'Fault: prerequisites or headings go in a circle',
  },
  'fault.framework.duplicateId': {
    nl: 'deze id komt twee keer voor. Geef elk doel een eigen id.',
    en: 'this id occurs twice. Give every goal an id of its own.',
    context: 'Fault',
  },
  'fault.framework.duplicateCode': {
    nl: 'deze code komt twee keer voor. Geef elk doel een eigen code.',
    en: 'this code occurs twice. Give every goal a code of its own.',
    context: 'Fault',
  },
  'fault.framework.missingField': {
    nl: 'dit veld is leeg. Vul het in.',
    en: 'this field is empty. Fill it in.',
    context: 'Fault',
  },
  'fault.framework.unknownReference': {
    nl: 'dit verwijst naar een doel dat niet in het bestand staat. Kijk de code na.',
    en: 'this refers to a goal that is not in the file. Check the code.',
    context: 'Fault',
  },
  'fault.framework.selfReference': {
    nl: 'dit doel verwijst naar zichzelf. Haal die verwijzing weg.',
    en: 'this goal refers to itself. Take that reference away.',
    context: 'Fault',
  },
  'fault.framework.badYear': {
    nl: 'een leerjaar is een getal van 0 (kleuter) tot 12.',
    en: 'a school year is a number from 0 (kindergarten) to 12.',
    context: 'Fault',
  },
  'fault.framework.badKind': {
    nl: 'de soort is domain, cluster of goal.',
    en: 'the kind is domain, cluster or goal.',
    context: 'Fault',
  },
  'fault.framework.badDate': {
    nl: 'schrijf de datum als jjjj-mm-dd, bijvoorbeeld 2026-09-01.',
    en: 'write the date as yyyy-mm-dd, for example 2026-09-01.',
    context: 'Fault',
  },
  'fault.json.invalid': {
    nl: 'dit is geen geldige JSON. Haal het bestand opnieuw op bij de bron.',
    en: 'this is no valid JSON. Fetch the file again at its source.',
    context: 'Fault',
  },
  'fault.json.wrongShape': {
    nl: 'dit heeft niet de vorm die het formaat vraagt.',
    en: 'this does not have the shape that the format asks for.',
    context: 'Fault',
  },

  'mended.framework.fileSkipped': {
    nl: 'dit bestand is geen leerplan en is overgeslagen.',
    en: 'this file is no curriculum and was skipped.',
    context: 'Mended',
  },
  'mended.framework.countDiffers': {
    nl: 'het bestand zegt {expected} doelen, er staan er {found}.',
    en: 'the file says {expected} goals, it holds {found}.',
    context: 'Mended',
  },
  'mended.framework.goalWithoutText': {
    nl: '{count, plural, one {# doel} other {# doelen}} zonder tekst weggelaten.',
    en: '{count, plural, one {# goal} other {# goals}} without text left out.',
    context: 'Mended',
  },
  'mended.framework.outsideReference': {
    nl: '{count, plural, one {# verwijzing} other {# verwijzingen}} naar iets buiten de bestanden weggelaten.',
    en: '{count, plural, one {# reference} other {# references}} to something outside the files left out.',
    context: 'Mended',
  },
  'mended.framework.duplicateRelation': {
    nl: '{count, plural, one {# dubbel verband} other {# dubbele verbanden}} één keer gehouden.',
    en: '{count, plural, one {# double relation} other {# double relations}} kept once.',
    context: 'Mended',
  },
  'mended.framework.selfRelation': {
    nl: '{count, plural, one {# verband} other {# verbanden}} van een doel met zichzelf weggelaten.',
    en: '{count, plural, one {# relation} other {# relations}} of a goal with itself left out.',
    context: 'Mended',
  },
  'mended.framework.relationOfUnknownKind': {
    nl: '{count, plural, one {# verband} other {# verbanden}} van een soort die we niet gebruiken, weggelaten.',
    en: '{count, plural, one {# relation} other {# relations}} of a kind that we do not use left out.',
    context: 'Mended',
  },
  'mended.framework.htmlRemoved': {
    nl: 'opmaak (HTML) uit {count, plural, one {# tekst} other {# teksten}} gehaald.',
    en: 'markup (HTML) taken out of {count, plural, one {# text} other {# texts}}.',
    context: 'Mended',
  },
  'mended.framework.titleFromFileName': {
    nl: 'de naam van het bestand is de titel geworden.',
    en: 'the file name became the title.',
    context: 'Mended',
  },
  'mended.framework.parentMissing': {
    nl: '{count, plural, one {# doel} other {# doelen}} zonder bekende kop staan nu bovenaan.',
    en: '{count, plural, one {# goal} other {# goals}} without a known heading now stand at the top.',
    context: 'Mended',
  },
  'mended.framework.identifierTwice': {
    nl: 'twee leerplannen hadden dezelfde id; het tweede kreeg een eigen id.',
    en: 'two curricula had the same id; the second got an id of its own.',
    context: 'Mended',
  },
  'mended.case.documentMissing': {
    nl: 'het deel over het leerplan zelf (CFDocument) ontbrak.',
    en: 'the part about the curriculum itself (CFDocument) was missing.',
    context: 'Mended, CASE',
  },
  'mended.case.documentFromUri': {
    nl: 'de id van het leerplan is uit zijn adres gehaald.',
    en: 'the id of the curriculum was taken from its address.',
    context: 'Mended, CASE',
  },
  'mended.case.identifierNoUuid': {
    nl: '{count, plural, one {# id is} other {# ids zijn}} geen UUID; ze blijven zoals ze zijn.',
    en: '{count, plural, one {# id is} other {# ids are}} no UUID; they stay as they are.',
    context: 'Mended, CASE',
  },
  'mended.case.identifierMissing': {
    nl: '{count, plural, one {# doel} other {# doelen}} zonder id kregen er een.',
    en: '{count, plural, one {# goal} other {# goals}} without an id got one.',
    context: 'Mended, CASE',
  },
  'mended.case.duplicateItem': {
    nl: '{count, plural, one {# doel} other {# doelen}} met een id die er al was, weggelaten.',
    en: '{count, plural, one {# goal} other {# goals}} with an id that was there already left out.',
    context: 'Mended, CASE',
  },
  'mended.case.uriMissing': {
    nl: '{count, plural, one {# adres (uri) ontbrak} other {# adressen (uri) ontbraken}}.',
    en: '{count, plural, one {# address (uri) was} other {# addresses (uri) were}} missing.',
    context: 'Mended, CASE',
  },
  'mended.case.uriObject': {
    nl: '{count, plural, one {# adres} other {# adressen}} stonden als object en zijn gelezen.',
    en: '{count, plural, one {# address} other {# addresses}} stood as an object and were read.',
    context: 'Mended, CASE',
  },
  'mended.case.referenceNoObject': {
    nl: '{count, plural, one {# verwijzing} other {# verwijzingen}} stonden als tekst en zijn gelezen.',
    en: '{count, plural, one {# reference} other {# references}} stood as text and were read.',
    context: 'Mended, CASE',
  },
  'mended.case.embeddedDocumentUri': {
    nl: 'een adres van het leerplan dat hier niet hoort, is genegeerd ({count} keer).',
    en: 'an address of the curriculum that does not belong here was ignored ({count} times).',
    context: 'Mended, CASE',
  },
  'mended.case.embeddedPackageUri': {
    nl: 'een adres van het pakket dat hier niet hoort, is genegeerd ({count} keer).',
    en: 'an address of the package that does not belong here was ignored ({count} times).',
    context: 'Mended, CASE',
  },
  'mended.case.dateForm': {
    nl: '{count, plural, one {# datum} other {# datums}} in een andere vorm gelezen.',
    en: '{count, plural, one {# date} other {# dates}} read in another form.',
    context: 'Mended, CASE',
  },
  'mended.case.extraKey': {
    nl: 'eigen velden van de maker genegeerd ({count} keer).',
    en: 'fields of the maker’s own ignored ({count} times).',
    context: 'Mended, CASE',
  },
  'mended.case.statementFromElsewhere': {
    nl: '{count, plural, one {# doel kreeg zijn} other {# doelen kregen hun}} tekst uit een ander veld.',
    en: '{count, plural, one {# goal got its} other {# goals got their}} text from another field.',
    context: 'Mended, CASE',
  },
  'mended.case.creatorMissing': { nl: 'de maker ontbrak.', en: 'the creator was missing.', context: 'Mended, CASE' },
  'mended.case.changeDateMissing': {
    nl: 'de datum van de laatste wijziging ontbrak ({count} keer).',
    en: 'the date of the last change was missing ({count} times).',
    context: 'Mended, CASE',
  },
});
