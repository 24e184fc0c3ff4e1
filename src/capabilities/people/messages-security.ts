import { defineMessages } from '../../web/text/define-messages.ts';

/** Other ways to sign in, and what people see and change of their own account. */
export const securityMessages = defineMessages({
  'signIn.or': { nl: 'Of meld je aan met', en: 'Or sign in with', context: 'Above buttons of other ways to sign in' },
  'signIn.passkey': {
    nl: 'Een passkey',
    en: 'A passkey',
    context: 'Button on the sign-in page, under “Or sign in with”. Passkey: a key kept by phone or computer',
  },

  'account.title': { nl: 'Account en veiligheid', en: 'Account and security', context: 'Page title and menu item' },
  'account.lead': {
    nl: 'Je bent bekend als {email}. Hier zie je hoe je binnenkomt en waar je aangemeld bent.',
    en: 'You are known as {email}. Here you see how you come in and where you are signed in.',
    context: 'Under the title of the page. {email}: address of the account',
  },
  'account.since': {
    nl: 'Sinds {date}',
    en: 'Since {date}',
    context: 'Beside a passkey or a linked account. {date}: a day',
  },
  'account.sessions': { nl: 'Waar je aangemeld bent', en: 'Where you are signed in', context: 'Title of a list' },
  'account.session.device': {
    nl: '{browser} op {system}',
    en: '{browser} on {system}',
    context: 'A device in the list. {browser}: such as Firefox, {system}: such as Windows',
  },
  'account.session.unknown': { nl: 'Onbekend toestel', en: 'Unknown device', context: 'A device in the list' },
  'account.session.this': {
    nl: 'dit toestel',
    en: 'this device',
    context: 'Beside the session that looks at the list',
  },
  'account.session.times': {
    nl: 'Aangemeld {since}, laatst gebruikt {last}',
    en: 'Signed in {since}, last used {last}',
    context: 'Below a device. {since} and {last}: day and time',
  },
  'account.session.method': {
    nl: '{method, select, passphrase {met wachtzin} passkey {met passkey} picture {met prentjes} other {via je school}}',
    en: '{method, select, passphrase {with passphrase} passkey {with passkey} picture {with pictures} other {through your school}}',
    context: 'How that session was opened. {method}: key',
  },
  'account.session.end': { nl: 'Meld af', en: 'Sign out', context: 'Button beside one device' },
  'account.session.endOn': {
    nl: 'Meld af op {device}',
    en: 'Sign out on {device}',
    context: 'Name of that button for screen readers. {device}: such as Firefox on Windows',
  },
  'account.session.ended': { nl: 'Afgemeld', en: 'Signed out', context: 'Passing message' },
  'account.session.endOthers': {
    nl: 'Meld overal elders af',
    en: 'Sign out everywhere else',
    context: 'Button below the list of devices',
  },
  'account.session.only': {
    nl: 'Je bent nergens anders aangemeld.',
    en: 'You are signed in nowhere else.',
    context: 'Below the list when there is one device',
  },
  'account.passphrase': { nl: 'Wachtzin', en: 'Passphrase', context: 'Title of a part of the page' },
  'account.passphrase.none': {
    nl: 'Je hebt geen wachtzin. Wil je er een? Vraag je school om een link.',
    en: 'You have no passphrase. Do you want one? Ask your school for a link.',
    context: 'When the account is opened otherwise',
  },
  'account.passphrase.change': { nl: 'Kies een andere wachtzin', en: 'Choose another passphrase', context: 'Button' },
  'account.passphrase.current': { nl: 'Wachtzin van nu', en: 'Current passphrase', context: 'Field' },
  'account.passphrase.changed': {
    nl: 'Je nieuwe wachtzin is bewaard. Op je andere toestellen ben je afgemeld.',
    en: 'Your new passphrase is saved. You are signed out on your other devices.',
    context: 'Passing message',
  },
  'account.passphrase.save': { nl: 'Bewaar', en: 'Save', context: 'Button in the dialog of a new passphrase' },
  'account.passkeys': { nl: 'Passkeys', en: 'Passkeys', context: 'Title of a part of the page' },
  'account.passkeys.help': {
    nl: 'Met een passkey meld je je aan met je vinger, je gezicht of de code van je toestel. Niemand kan hem afkijken.',
    en: 'With a passkey you sign in with your finger, your face or the code of your device. Nobody can look it off you.',
    context: 'Explains passkeys',
  },
  'account.passkeys.none': { nl: 'Je hebt nog geen passkey.', en: 'You have no passkey yet.', context: 'Empty list' },
  'account.passkeys.add': { nl: 'Maak een passkey', en: 'Make a passkey', context: 'Button and dialog title' },
  'account.passkeys.name': { nl: 'Naam', en: 'Name', context: 'Field: what the person calls the passkey' },
  'account.passkeys.name.help': {
    nl: 'Waaraan herken je hem? Bijvoorbeeld “laptop van school”.',
    en: 'How will you know it again? For example “school laptop”.',
    context: 'Under the field of the name',
  },
  'account.passkeys.name.empty': { nl: 'Geef hem een naam.', en: 'Give it a name.', context: 'When the name is empty' },
  'account.passkeys.added': { nl: 'Je passkey is bewaard', en: 'Your passkey is saved', context: 'Passing message' },
  'account.passkeys.rename': { nl: 'Andere naam', en: 'Rename', context: 'Button and dialog title' },
  'account.passkeys.unnamed': { nl: 'Passkey', en: 'Passkey', context: 'A passkey without a name' },
  'account.passkeys.unable': {
    nl: 'Deze browser kent geen passkeys.',
    en: 'This browser does not know passkeys.',
    context: 'Instead of the button',
  },
  'account.passkeys.known': {
    nl: 'Dit toestel heeft al een passkey voor jou.',
    en: 'This device already has a passkey for you.',
    context: 'When making one is refused by the device',
  },
  'account.identities': {
    nl: 'Aanmelden via je school',
    en: 'Sign in through your school',
    context: 'Title of a part',
  },
  'account.identities.none': {
    nl: 'Er is nog niets gekoppeld.',
    en: 'Nothing is linked yet.',
    context: 'Empty list of linked accounts',
  },
  'account.identities.link': {
    nl: 'Koppel {name}',
    en: 'Link {name}',
    context: 'Button. {name}: an identity provider, such as Google of our school',
  },
  'account.remove': { nl: 'Verwijder', en: 'Remove', context: 'Button beside a passkey or a linked account' },
  'account.remove.named': {
    nl: 'Verwijder {name}',
    en: 'Remove {name}',
    context: 'Name of that button for screen readers, and title of its dialog. {name}: the passkey or account',
  },
  'account.remove.sure': {
    nl: 'Daarna kun je je daarmee niet meer aanmelden.',
    en: 'After that you can no longer sign in with it.',
    context: 'Question in the dialog',
  },
  'account.removed': { nl: 'Verwijderd', en: 'Removed', context: 'Passing message' },
  'account.confirm.title': { nl: 'Ben jij het nog?', en: 'Is it still you?', context: 'Title of a dialog' },
  'account.confirm.text': {
    nl: 'Je bent al even aangemeld. Bevestig dat jij het bent, dan gaan we verder.',
    en: 'You signed in a while ago. Confirm that it is you, and we go on.',
    context: 'In the dialog',
  },
  'account.confirm.submit': { nl: 'Bevestig', en: 'Confirm', context: 'Button in the dialog' },
  'account.confirm.passkey': { nl: 'Bevestig met je passkey', en: 'Confirm with your passkey', context: 'Button' },
  'account.confirm.provider': {
    nl: 'Bevestig via {name}',
    en: 'Confirm through {name}',
    context: 'Button. {name}: an identity provider',
  },
  'problem.session-not-fresh': {
    nl: 'Bevestig eerst dat jij het bent.',
    en: 'First confirm that it is you.',
    context: 'A change of the account asks for a recent sign-in',
  },
  'problem.passkeys-for-staff': {
    nl: 'Passkeys zijn er voor wie op school werkt.',
    en: 'Passkeys are for those who work at the school.',
    context: 'A learner or guardian asks for a passkey',
  },
  'problem.passkey-unverified': {
    nl: 'Je toestel vroeg niet naar je vinger, gezicht of code. Kies een andere passkey of je wachtzin.',
    en: 'Your device did not ask for your finger, face or code. Choose another passkey or your passphrase.',
    context: 'A passkey without user verification',
  },
  'problem.PASSKEY_NOT_FOUND': {
    nl: 'Deze passkey kennen we niet meer. Meld je aan met je wachtzin.',
    en: 'We do not know this passkey any more. Sign in with your passphrase.',
    context: 'The passkey was removed here',
  },
  'problem.AUTHENTICATION_FAILED': {
    nl: 'Aanmelden met deze passkey lukte niet. Probeer opnieuw of neem je wachtzin.',
    en: 'Signing in with this passkey did not work. Try again or take your passphrase.',
    context: 'The passkey’s answer was not right',
  },
  'problem.CHALLENGE_NOT_FOUND': {
    nl: 'Dat duurde te lang. Probeer het opnieuw.',
    en: 'That took too long. Try again.',
    context: 'The question to the passkey is no longer known',
  },
  'problem.FAILED_TO_VERIFY_REGISTRATION': {
    nl: 'Deze passkey kon niet bewaard worden. Probeer het opnieuw of neem een ander toestel.',
    en: 'This passkey could not be saved. Try again or take another device.',
    context: 'The new passkey’s answer was not right',
  },
  'problem.passphrase-wrong': {
    nl: 'Dat is niet je wachtzin van nu. Kijk na of hoofdletters en spaties juist zijn.',
    en: 'That is not your current passphrase. Check capitals and spaces.',
    context: 'Wrong current passphrase when choosing another',
  },
  'problem.last-way-in': {
    nl: 'Dit is je laatste manier om binnen te komen. Zorg eerst voor een andere.',
    en: 'This is your last way to come in. Make sure of another first.',
    context: 'Removing the last way to sign in is refused',
  },
  'problem.no-place-today': {
    nl: 'Je hebt nu geen plaats op school: je rol is afgelopen of nog niet begonnen. Vraag het aan je school.',
    en: 'You have no place at the school now: your role has ended or has not begun. Ask your school.',
    context: 'Right key, but no role holds today',
  },
  'problem.sso-unknown-person': {
    nl: 'Je school kent je onder een ander adres. Vraag aan de beheerder om dit adres in te vullen.',
    en: 'Your school knows you by another address. Ask the administrator to fill in this one.',
    context: 'Signed in at the school’s identity provider, but the roster has no such address',
  },
  'problem.sso-email-unverified': {
    nl: 'Je adres is daar nog niet bevestigd. Bevestig het eerst, of meld je aan met je wachtzin.',
    en: 'Your address is not confirmed there yet. Confirm it first, or sign in with your passphrase.',
    context: 'The identity provider has not verified the e-mail address',
  },
  'problem.sso-wrong-organisation': {
    nl: 'Je meldde je aan met een account van een andere organisatie. Neem het account van je school.',
    en: 'You signed in with an account of another organisation. Take the account of your school.',
    context: 'The identity provider says another organisation',
  },
  'problem.sso-other-school': {
    nl: 'Je account hoort ook bij een andere school. Meld je aan met je wachtzin.',
    en: 'Your account also belongs to another school. Sign in with your passphrase.',
    context: 'The identity provider is not trusted by all schools of the account',
  },
  'problem.sso-other-identity': {
    nl: 'Jouw adres is hier al gekoppeld aan een ander account van je school. Vraag het aan de beheerder.',
    en: 'Your address is already linked here to another account of your school. Ask the administrator.',
    context: 'The same address, but another person at the identity provider',
  },
  'problem.sso-already-linked': {
    nl: 'Dit account is al gekoppeld aan iemand anders.',
    en: 'This account is already linked to somebody else.',
    context: 'Linking an identity that opens another account',
  },
  'problem.sso-failed': {
    nl: 'Aanmelden via je school lukte niet. Probeer het opnieuw, of meld je aan met je wachtzin.',
    en: 'Signing in through your school did not work. Try again, or sign in with your passphrase.',
    context: 'The identity provider gave no good answer',
  },
});
