import { defineMessages } from '../../web/text/define-messages.ts';

/** The download of everything, and the page that offers it. */
export const exportMessages = defineMessages({
  'privacy.export.title': {
    nl: 'Alles wat we bewaren over {name}',
    en: 'Everything we keep about {name}',
    context: 'Title of a downloaded page. {name}: a person',
  },
  'privacy.export.made': {
    nl: 'Gemaakt voor {school} op {day}.',
    en: 'Made for {school} on {day}.',
    context: '{school}: name; {day}: day and time',
  },
  'privacy.export.json': {
    nl: 'Dit is om te lezen. Het JSON-bestand bevat hetzelfde, met alle technische nummers erbij.',
    en: 'This is for reading. The JSON file holds the same, with all technical numbers.',
    context: 'In a downloaded page',
  },
  'privacy.export.xapi': {
    nl: 'xAPI-berichten staan er niet bij: Poolster bewaart er nog geen.',
    en: 'xAPI statements are not in it: Poolster does not keep any yet.',
    context: 'In a downloaded page',
  },
  'privacy.export.noAccount': {
    nl: 'Er is geen account om mee aan te melden.',
    en: 'There is no account to sign in with.',
    context: 'In a downloaded page',
  },
  'privacy.export.noEmail': {
    nl: 'geen e-mailadres',
    en: 'no e-mail address',
    context: 'An account without an address',
  },
  'privacy.export.account': {
    nl: 'Account: {email}, sinds {since}. {sessions, plural, =0 {Nergens aangemeld.} one {Op één plaats aangemeld.} other {Op # plaatsen aangemeld.}}',
    en: 'Account: {email}, since {since}. {sessions, plural, =0 {Signed in nowhere.} one {Signed in at one place.} other {Signed in at # places.}}',
    context: 'In a downloaded page',
  },
  'privacy.export.rows': {
    nl: '{n, plural, one {Eén rij, zonder leesbare gegevens.} other {# rijen, zonder leesbare gegevens.}}',
    en: '{n, plural, one {One row without readable data.} other {# rows without readable data.}}',
    context: 'In a downloaded page. {n}: number of rows',
  },
  'privacy.export.mentions': {
    nl: 'Hoe vaak de naam ergens bij staat, bijvoorbeeld als wie iets noteerde of besliste',
    en: 'How often the name stands with something, for example as who wrote or decided it',
    context: 'Heading in a downloaded page, above numbers by kind of data',
  },
  'privacy.export.waiting': {
    nl: 'Nieuwe resultaten die {name} zelf nog niet zag, staan er nog niet in.',
    en: 'New results that {name} has not seen yet are not in it yet.',
    context: 'In a page that a guardian downloads. {name}: first name of the learner',
  },
  'privacy.export.someone': {
    nl: 'iemand anders',
    en: 'somebody else',
    context: 'In place of the number of another person',
  },
  'privacy.export.yes': { nl: 'ja', en: 'yes', context: 'A value' },
  'privacy.export.no': { nl: 'nee', en: 'no', context: 'A value' },
  'privacy.kept.title': { nl: 'Wat we bewaren', en: 'What we keep', context: 'Heading' },
  'privacy.kept.help': {
    nl: 'Download alles wat we bewaren: om te lezen, of om met een computer te gebruiken.',
    en: 'Download everything we keep: to read, or to use with a computer.',
    context: 'Above the download buttons',
  },
  'privacy.kept.html': { nl: 'Download om te lezen', en: 'Download to read', context: 'Button: HTML' },
  'privacy.kept.json': { nl: 'Download als JSON', en: 'Download as JSON', context: 'Button: JSON' },
  'privacy.kept.weak': {
    nl: 'Meld je aan met je wachtzin om te downloaden. Met prentjes kan dat niet: vraag het aan je ouder of je leraar.',
    en: 'Sign in with your passphrase to download. Pictures are not enough: ask your parent or your teacher.',
    context: 'For who signed in with pictures',
  },
  'privacy.kept.kinds': { nl: 'Soorten gegevens', en: 'Kinds of data', context: 'Heading above the list of kinds' },
  'privacy.kept.until': {
    nl: '{from, select, leaving {tot {months, plural, one {één maand} other {# maanden}} nadat je de school verlaat} other {{months, plural, one {één maand} other {# maanden}}}}',
    en: '{from, select, leaving {until {months, plural, one {one month} other {# months}} after you leave the school} other {{months, plural, one {one month} other {# months}}}}',
    context: 'How long a kind is kept. {from}: leaving or row',
  },
  'privacy.kept.howLong': {
    nl: 'Bewaard: {until}.',
    en: 'Kept: {until}.',
    context: 'How long. {until}: the words above',
  },
});
