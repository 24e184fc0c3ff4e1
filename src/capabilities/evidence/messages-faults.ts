import { defineMessages } from '../../web/text/define-messages.ts';

/** Why evidence was refused, where, and what to do: answer logs, batches and test results. */
export const faultMessages = defineMessages({
  'problem.answers-refused': {
    nl: 'Het antwoordenbestand is geweigerd, en er is niets mee gedaan: er staan fouten in. Verbeter ze en probeer opnieuw.',
    en: 'The answer log was refused, and nothing was done with it: it has faults. Mend them and try again.',
    context: 'Above the faults of an answer log',
  },
  'problem.answers-time-changed': {
    nl: 'Het bestand {log} is eerder binnengebracht met een andere tijd ({unit} vanaf {startsAt}). Gebruik dezelfde tijd, of geef het een andere naam met --log.',
    en: 'The log {log} was brought in before with another time ({unit} from {startsAt}). Use the same time, or give it another name with --log.',
    context: 'An answer log came again with other options',
  },
  'problem.class-unknown': {
    nl: 'Er is dit schooljaar geen klas {class}. Kijk de naam na.',
    en: 'There is no class {class} this school year. Check the name.',
    context: 'Command line: --class',
  },
  'problem.class-which': {
    nl: 'Meer dan één klas heet {class}. Noem de klas met haar nummer.',
    en: 'More than one class is called {class}. Name the class by its id.',
    context: 'Command line: --class',
  },
  'problem.results-refused': {
    nl: 'De resultaten zijn niet binnengebracht. Kijk na wat hieronder staat.',
    en: 'The results were not brought in. Check what stands below.',
    context: 'Above the faults of a file of test results',
  },
  'problem.batch-refused': {
    nl: 'De gebeurtenissen zijn niet bewaard: er staan fouten in. Verbeter ze en stuur alles opnieuw.',
    en: 'The events were not recorded: they have faults. Mend them and send all of them again.',
    context: 'For who builds a link to another program',
  },
  'problem.body-misshapen': {
    nl: 'Wat er verstuurd werd, heeft niet de juiste vorm. Verbeter de velden hieronder en stuur alles opnieuw.',
    en: 'What was sent does not have the right form. Mend the fields below and send all of it again.',
    context: 'For who builds a link to another program',
  },
  'fault.answers.missingColumn': {
    nl: 'deze kolom ontbreekt. Nodig zijn learner, item, skills, t en correct.',
    en: 'this column is missing. Needed are learner, item, skills, t and correct.',
    context: 'Fault in an answer log',
  },
  'fault.answers.missingValue': {
    nl: 'hier moet iets staan. Vul het aan of haal de rij weg.',
    en: 'something must stand here. Fill it in or remove the row.',
    context: 'Fault in an answer log',
  },
  'fault.answers.badNumber': {
    nl: '“{value}” is geen getal dat hier past. Schrijf een getal van 0 of meer, met een punt.',
    en: '“{value}” is no number that fits here. Write a number of 0 or more, with a point.',
    context: 'Fault in an answer log',
  },
  'fault.answers.badScore': {
    nl: '“{value}” is geen score. Schrijf een getal van 0 tot 1.',
    en: '“{value}” is no score. Write a number from 0 to 1.',
    context: 'Fault in an answer log',
  },
  'fault.answers.wrongCellCount': {
    nl: 'deze rij heeft {found} cellen en de titelrij {expected}. Kijk na of er een komma te veel of te weinig staat.',
    en: 'this row has {found} cells and the heading {expected}. Check for a comma too many or too few.',
    context: 'Fault in an answer log',
  },
  'fault.answers.unknownLearner': {
    nl: '{count, plural, one {# lerende is} other {# lerenden zijn}} niet bekend in de school: {first}. Breng eerst de leerlingenlijst binnen.',
    en: '{count, plural, one {# learner is} other {# learners are}} not known in the school: {first}. Bring the roster in first.',
    context: 'Fault in an answer log. {first}: the first ten ids',
  },
  'fault.answers.unknownSkill': {
    nl: '{count, plural, one {# vaardigheid is} other {# vaardigheden zijn}} geen doel van dit leerplan: {first}. Kies het juiste leerplan of vul het aan.',
    en: '{count, plural, one {# skill is} other {# skills are}} no goal of this curriculum: {first}. Choose the right curriculum or complete it.',
    context: 'Fault in an answer log. {first}: the first ten codes',
  },
  'fault.answers.changedSince': {
    nl: 'dit antwoord is eerder anders binnengebracht. Wat bewaard is verandert niet: zet de rij terug, of geef het bestand een andere naam met --log.',
    en: 'this answer was brought in before in another form. What is recorded does not change: restore the row, or give the log another name with --log.',
    context: 'Fault in an answer log',
  },
  'fault.batch.unknownGoal': {
    nl: 'dit doel staat in geen leerplan van de school.',
    en: 'this goal is in no curriculum of the school.',
    context: 'Fault in a batch of events',
  },
  'fault.results.noLearnerColumn': {
    nl: 'er is geen kolom met lerenden. Zet boven die kolom “leerling”.',
    en: 'there is no column of learners. Put “learner” above that column.',
    context: 'Fault in a file of test results',
  },
  'fault.results.noResultColumn': {
    nl: 'er is geen kolom met scores. Zet per doel een kolom met de code van het doel erboven.',
    en: 'there is no column of scores. Add a column per goal, headed by the code of the goal.',
    context: 'Fault in a file of test results',
  },
  'fault.results.unknownColumn': {
    nl: 'deze kolom staat niet in het bestand. Kies het bestand opnieuw.',
    en: 'this column is not in the file. Choose the file again.',
    context: 'Fault in a file of test results',
  },
  'fault.results.missingLearner': {
    nl: 'er staat een score zonder naam. Vul de naam in of haal de rij weg.',
    en: 'there is a score without a name. Fill in the name or remove the row.',
    context: 'Fault in a file of test results',
  },
  'fault.results.duplicateLearner': {
    nl: '“{learner}” staat ook op rij {firstLine}. Houd één rij per lerende.',
    en: '“{learner}” also stands on row {firstLine}. Keep one row per learner.',
    context: 'Fault in a file of test results',
  },
  'fault.results.sameLearner': {
    nl: '“{learner}” is dezelfde lerende als op rij {firstLine}. Houd één rij, of kies iemand anders.',
    en: '“{learner}” is the same learner as on row {firstLine}. Keep one row, or choose someone else.',
    context: 'Fault in a file of test results',
  },
  'fault.results.unknownLearner': {
    nl: '“{learner}” zit niet in deze klas. Kies wie het is, of laat de rij weg.',
    en: '“{learner}” is not in this class. Choose who it is, or leave the row out.',
    context: 'Fault in a file of test results',
  },
  'fault.results.ambiguousLearner': {
    nl: '“{learner}” past bij {count} lerenden. Kies wie het is.',
    en: '“{learner}” fits {count} learners. Choose who it is.',
    context: 'Fault in a file of test results',
  },
  'fault.results.unknownGoal': {
    nl: '“{code}” is geen code van een doel van deze klas. Kies het doel, of laat de kolom weg.',
    en: '“{code}” is no code of a goal of this class. Choose the goal, or leave the column out.',
    context: 'Fault in a file of test results',
  },
  'fault.results.duplicateCode': {
    nl: '“{code}” staat boven meer dan één kolom. Geef elke kolom een eigen titel.',
    en: '“{code}” heads more than one column. Give each column its own heading.',
    context: 'Fault in a file of test results',
  },
  'fault.results.badScore': {
    nl: '“{value}” is geen score. Schrijf een getal zoals 7,5 of 8/10, of laat de cel leeg.',
    en: '“{value}” is no score. Write a number such as 7.5 or 8/10, or leave the cell empty.',
    context: 'Fault in a file of test results',
  },
  'fault.results.scoreOutOfRange': {
    nl: '{value} past niet tussen 0 en {maximum}. Verbeter de score of het maximum.',
    en: '{value} does not fit between 0 and {maximum}. Mend the score or the maximum.',
    context: 'Fault in a file of test results',
  },
  'fault.results.maximumMissing': {
    nl: 'op hoeveel punten staat deze kolom? Zet het in de titel, zoals “/10”, of vul het maximum in.',
    en: 'how many points is this column on? Put it in the heading, such as “/10”, or fill in the maximum.',
    context: 'Fault in a file of test results',
  },
  'fault.results.badMaximum': {
    nl: 'het maximum is {maximum}. Het moet meer dan 0 zijn.',
    en: 'the maximum is {maximum}. It must be more than 0.',
    context: 'Fault in a file of test results',
  },
  'fault.results.oldExcel': {
    nl: 'dit is een oud Excel-bestand (.xls). Bewaar het als .xlsx of .csv.',
    en: 'this is an old Excel file (.xls). Save it as .xlsx or .csv.',
    context: 'Fault in a file of test results',
  },
  'fault.results.workbookUnreadable': {
    nl: 'dit Excel-bestand kan niet gelezen worden. Open het in Excel, bewaar het opnieuw en probeer nog eens.',
    en: 'this Excel file cannot be read. Open it in Excel, save it again and retry.',
    context: 'Fault in a file of test results',
  },
  'mended.results.columnIgnored': {
    nl: 'De kolom “{field}” telt niet mee: er staan geen scores van een doel in.',
    en: 'The column “{field}” does not count: it holds no scores of a goal.',
    context: 'What was left out of a file of test results',
  },
  'mended.results.maximumAssumed': {
    nl: 'In de kolom “{field}” staan alleen 0 en 1: ze staat op {maximum}.',
    en: 'The column “{field}” holds only 0 and 1: it is on {maximum}.',
    context: 'What was taken as known of a file of test results',
  },
  'mended.results.absent': {
    nl: 'In de kolom “{field}” {count, plural, one {is # cel} other {zijn # cellen}} leeg of afwezig: dat is geen resultaat.',
    en: 'In the column “{field}” {count, plural, one {# cell is} other {# cells are}} empty or absent: that is no result.',
    context: 'What was left out of a file of test results',
  },
});
