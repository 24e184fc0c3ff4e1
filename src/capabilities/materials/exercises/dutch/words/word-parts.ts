import { choiceGenerator } from '../choice-bank.ts';

const ITEMS: readonly (readonly [word: string, right: string, wrong: string, clue: string])[] = [
  ['onleesbaar', 'wat je niet kunt lezen', 'wat je graag leest|wat je opnieuw leest', 'on- = niet, -baar = wat kan'],
  ['herlezen', 'opnieuw lezen', 'niet lezen|samen lezen', 'her- = opnieuw'],
  ['draadloos', 'zonder draad', 'vol draad|van draad gemaakt', '-loos = zonder'],
  ['eetbaar', 'wat je kunt eten', 'wat al gegeten is|wat naar eten ruikt', '-baar = wat kan'],
  ['wanorde', 'geen goede orde', 'een strenge orde|een nieuwe orde', 'wan- = slecht of niet'],
  [
    'medeleerling',
    'iemand die samen met jou leert',
    'iemand die lesgeeft|iemand die vroeger leerde',
    'mede- = samen met',
  ],
  ['kleurloos', 'zonder kleur', 'met veel kleuren|van kleur veranderd', '-loos = zonder'],
  [
    'herbruikbaar',
    'wat je opnieuw kunt gebruiken',
    'wat je niet kunt gebruiken|wat je maar één keer gebruikt',
    'her- = opnieuw, -baar = wat kan',
  ],
  ['ontkleuren', 'de kleur weghalen', 'een kleur kiezen|opnieuw kleuren', 'ont- = weghalen'],
  ['voorverwarmen', 'vooraf warm maken', 'te warm maken|weer koud maken', 'voor- = vooraf'],
  ['overbelast', 'met te veel last', 'zonder last|met last vooraan', 'over- = te veel'],
  ['onderbetaald', 'te weinig betaald', 'te veel betaald|vooraf betaald', 'onder- = te weinig'],
  ['wereldwijd', 'over de hele wereld', 'ver van de wereld|een stukje wereld', 'samenstelling: wereld + wijd'],
  ['tegenargument', 'een reden tegen', 'een reden voor|een extra voorbeeld', 'tegen- = ertegen'],
  ['breekbaar', 'wat kan breken', 'wat gebroken is|wat niet kan breken', '-baar = wat kan'],
  ['misverstaan', 'verkeerd begrijpen', 'goed begrijpen|niet horen praten', 'mis- = verkeerd'],
  ['zorgeloos', 'zonder zorgen', 'met veel zorgen|zorgend voor anderen', '-loos = zonder'],
  ['ongevaarlijk', 'zonder gevaar', 'met veel gevaar|met nieuw gevaar', 'on- = niet'],
  ['herkiezen', 'nog een keer kiezen', 'verkeerd kiezen|niet willen kiezen', 'her- = opnieuw'],
  ['antivries', 'een middel tegen vriezen', 'een middel om te vriezen|een soort ijs', 'anti- = tegen'],
  [
    'vooroordeel',
    'een oordeel voor je iets echt kent',
    'een oordeel van een rechter|een oordeel achteraf',
    'voor- = vooraf',
  ],
  ['regenachtig', 'met veel regen', 'zonder regen|na de regen', '-achtig = wat erop lijkt of er veel van heeft'],
  ['minderjarig', 'nog geen achttien jaar', 'ouder dan achttien jaar|een jaar geleden', 'minder + jaar'],
  ['ademloos', 'zonder adem', 'met diepe adem|vol nieuwe adem', '-loos = zonder'],
  [
    'waterzuivering',
    'water proper maken',
    'water drinken|water verkopen',
    'water + zuiver (proper) + -ing (de handeling)',
  ],
  ['drievoud', 'drie keer zoveel', 'een derde ervan|de derde in de rij', '-voud = zoveel keer'],
];

export const WORD_PARTS = choiceGenerator({
  goal: 'N7.TA.3',
  version: 1,
  instruction: {
    nl: 'Wat betekent dit woord? Kijk naar de delen.',
    en: 'What does this Dutch word mean? Look at its parts.',
  },
  items: ITEMS.map(([content, right, wrong, clue]) => ({ content, right, wrong: wrong.split('|'), clue })),
  hint: { nl: 'Kijk naar de delen van "{content}": {clue}.', en: 'Look at the parts of "{content}": {clue}.' },
  right: { nl: 'Juist! {clue}.', en: 'Correct! {clue}.' },
  steps: [
    { nl: 'Verdeel "{content}" in delen die je kent.', en: 'Split "{content}" into parts you know.' },
    { nl: 'Dit weet je over de delen: {clue}.', en: 'This is what you know about the parts: {clue}.' },
    { nl: 'Samen: {right}.', en: 'Together: {right}.' },
  ],
});
