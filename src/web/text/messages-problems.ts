import { defineMessages } from './define-messages.ts';

/** What went wrong and what the person can do, for problems that any request can meet. Capabilities add their own. */
export const problemMessages = defineMessages({
  'problem.title': { nl: 'Dat lukte niet', en: 'That did not work', context: 'Title above the reason' },
  'problem.unexpected': {
    nl: 'Er ging iets mis bij ons. Wat je invulde is niet bewaard. Probeer het nog eens.',
    en: 'Something went wrong on our side. What you filled in was not saved. Please try again.',
    context: 'Fallback when no better explanation is known',
  },
  'problem.offline': {
    nl: 'Je bent niet verbonden. Kijk je internet na en probeer het opnieuw.',
    en: 'You are not connected. Check your internet and try again.',
    context: 'The server could not be reached',
  },
  'problem.signed-out': {
    nl: 'Je bent afgemeld. Meld je opnieuw aan om verder te gaan.',
    en: 'You are signed out. Sign in again to go on.',
    context: 'The session has ended',
  },
  'problem.sign-in-needed': {
    nl: 'Je bent afgemeld. Meld je opnieuw aan om verder te gaan.',
    en: 'You are signed out. Sign in again to go on.',
    context: 'The server answers so when there is no session',
  },
  'problem.wrong-origin': {
    nl: 'Dit verzoek kwam van een ander adres. Open Poolster opnieuw langs het adres van je school.',
    en: 'This request came from another address. Open Poolster again at the address of your school.',
    context: 'A request from another website was refused',
  },
  'problem.command-reused': {
    nl: 'Dit werd al eens anders verstuurd. Laad de pagina opnieuw en doe het nog eens.',
    en: 'This was sent before in another form. Reload the page and do it again.',
    context: 'The same command id came with other content',
  },
  'problem.not-allowed': {
    nl: 'Dit mag je niet zien of doen. Vraag het aan je school als je denkt dat dat niet klopt.',
    en: 'You may not see or do this. Ask your school if you think that is wrong.',
    context: 'Permission refused',
  },
  'problem.not-found': {
    nl: 'Dit bestaat niet of niet meer.',
    en: 'This does not exist, or no longer does.',
    context: 'The thing asked for is not there',
  },
  'problem.conflict': {
    nl: 'Iemand anders paste dit intussen aan. Laad de pagina opnieuw en probeer het nog eens.',
    en: 'Someone else changed this in the meantime. Reload the page and try again.',
    context: 'Two people changed the same thing',
  },
  'problem.text-unreadable': {
    nl: 'In de tekst staat een teken dat we niet kunnen bewaren. Typ de tekst opnieuw of kies een ander bestand.',
    en: 'The text holds a character that we cannot keep. Type the text again or choose another file.',
    context: 'The input held a NUL character or half of a character',
  },
  'problem.body-unreadable': {
    nl: 'Wat verstuurd werd, is niet te lezen. Laad de pagina opnieuw en probeer het nog eens.',
    en: 'What was sent cannot be read. Reload the page and try again.',
    context: 'The body of a request is no JSON, or is nested beyond reason',
  },
  'problem.body-slow': {
    nl: 'Het versturen duurde te lang. Kijk je verbinding na en probeer het opnieuw.',
    en: 'Sending took too long. Check your connection and try again.',
    context: 'The body of a request came in too slowly',
  },
  'problem.too-many-pages': {
    nl: 'Poolster staat bij jou op te veel plaatsen tegelijk open. Sluit enkele tabbladen.',
    en: 'You have Poolster open in too many places at once. Close some tabs.',
    context: 'One person has more live connections than allowed',
  },
  'problem.too-large': {
    nl: 'Dit is te groot om te verwerken. Kies een kleiner bestand.',
    en: 'This is too large to handle. Choose a smaller file.',
    context: 'The request or file is larger than allowed',
  },
  'problem.invalid-input': {
    nl: 'Iets klopt nog niet. Kijk na wat hieronder staat.',
    en: 'Something is not right yet. Check what stands below.',
    context: 'Above a list of fields that were refused',
  },
  'problem.too-many-tries': {
    nl: '{seconds, plural, =0 {Te veel pogingen. Wacht even en probeer het opnieuw.} one {Te veel pogingen. Probeer het over één seconde opnieuw.} other {Te veel pogingen. Probeer het over # seconden opnieuw.}}',
    en: '{seconds, plural, =0 {Too many tries. Wait a moment and try again.} one {Too many tries. Try again in one second.} other {Too many tries. Try again in # seconds.}}',
    context: 'A limit was passed. {seconds}: how long to wait, 0 when not known',
  },
  'problem.disk-nearly-full': {
    nl: 'De schijf van de server is bijna vol. Kijken kan nog, bewaren even niet. Zeg het aan je beheerder en probeer het later opnieuw.',
    en: 'The disk of the server is nearly full. You can still look at things, but nothing can be saved now. Tell your administrator and try again later.',
    context: 'Something was to be saved and there is no room',
  },
  'problem.unavailable': {
    nl: 'Poolster is even niet bereikbaar. Probeer het zo meteen opnieuw.',
    en: 'Poolster is not available for a moment. Try again shortly.',
    context: 'The server is starting, stopping or full',
  },
  'problem.reference': {
    nl: 'Code voor je beheerder: {id}',
    en: 'Code for your administrator: {id}',
    context: 'Helps to find the failure in the log. {id}: a short code',
  },
  'fault.line': { nl: 'rij {line}', en: 'row {line}', context: 'Part of where a fault is. {line}: row number' },
  'fault.field': {
    nl: '“{field}”',
    en: '“{field}”',
    context: 'Part of where a fault is. {field}: column or field name',
  },
  'fault.invalid': {
    nl: 'Deze waarde klopt niet.',
    en: 'This value is not right.',
    context: 'A field was refused and no better reason is known',
  },
  'fault.more': {
    nl: '{n, plural, one {En nog één plaats.} other {En nog # plaatsen.}}',
    en: '{n, plural, one {And one more place.} other {And # more places.}}',
    context: 'After a list of faults that was cut short. {n}: how many are not listed',
  },
  'fault.text.unreadable': {
    nl: 'Hier staat een teken dat we niet kunnen bewaren.',
    en: 'There is a character here that we cannot keep.',
    context: 'A field held a NUL character or half of a character',
  },
  'mended.text.byteOrderMark': {
    nl: 'Onzichtbare tekens aan het begin van het bestand zijn weggelaten.',
    en: 'Invisible characters at the start of the file were left out.',
    context: 'What an import repaired: a byte order mark',
  },
});
