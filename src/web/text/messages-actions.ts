import { defineMessages } from './define-messages.ts';

export const actionMessages = defineMessages({
  'action.save': { nl: 'Bewaar', en: 'Save', context: 'Button' },
  'action.cancel': { nl: 'Annuleer', en: 'Cancel', context: 'Button that closes a dialog and changes nothing' },
  'action.close': { nl: 'Sluit', en: 'Close', context: 'Button that closes a dialog or a message' },
  'action.again': { nl: 'Probeer opnieuw', en: 'Try again', context: 'Button after a failed request' },
  'action.back': { nl: 'Terug', en: 'Back', context: 'Button to the previous step' },
  'action.next': { nl: 'Verder', en: 'Next', context: 'Button to the next step' },
  'action.undo': { nl: 'Maak ongedaan', en: 'Undo', context: 'Button that takes back the last action' },
  'action.remove': { nl: 'Verwijder', en: 'Remove', context: 'Button' },
  'action.search': { nl: 'Zoek', en: 'Search', context: 'Button and label of a search field' },
  'action.clear': { nl: 'Maak leeg', en: 'Clear', context: 'Button that empties a search field' },
  'action.more': { nl: 'Verhoog', en: 'Increase', context: 'Step button of a number field, read by screen readers' },
  'action.less': { nl: 'Verlaag', en: 'Decrease', context: 'Step button of a number field, read by screen readers' },
  'action.chooseFile': { nl: 'Kies een bestand', en: 'Choose a file', context: 'Button of a file field' },
  'action.dropFile': {
    nl: 'of sleep het hierheen',
    en: 'or drag it here',
    context: 'Beside the button “Choose a file”; both lead to the same',
  },
  'action.readAloud': { nl: 'Lees voor', en: 'Read aloud', context: 'Button: the device speaks the text' },
  'action.stopReading': { nl: 'Stop met voorlezen', en: 'Stop reading', context: 'Button while the device speaks' },
  'choice.none': { nl: 'Kies …', en: 'Choose …', context: 'In a select box while nothing is chosen' },
  'field.optional': {
    nl: 'mag leeg blijven',
    en: 'may stay empty',
    context: 'After the label of a field, in brackets',
  },
  loading: { nl: 'Even geduld …', en: 'One moment …', context: 'Shown while a page or list is being fetched' },
  'table.region': {
    nl: '{caption}, tabel die je kunt verschuiven',
    en: '{caption}, table that scrolls',
    context: 'Name for screen readers of a wide table. {caption}: title of the table',
  },
});
