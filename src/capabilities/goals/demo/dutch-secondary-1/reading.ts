import type { DemoLine } from '../demo-goal.ts';

export const DUTCH_SECONDARY_1_READING: DemoLine = {
  key: 'lezen',
  title: { nl: 'Lezen', en: 'Reading' },
  goals: [
    {
      code: 'N7.LE.1',
      year: 7,
      statement: {
        nl: "De lerende herkent aan signaalwoorden het verband tussen zinnen en alinea's: tijd, oorzaak, tegenstelling, opsomming, voorbeeld en besluit.",
        en: 'The learner uses signal words to recognise how sentences and paragraphs are connected: time, cause, contrast, list, example and conclusion.',
      },
      iCan: {
        older: {
          nl: 'Ik kan aan signaalwoorden zien hoe zinnen bij elkaar horen.',
          en: 'I can see from signal words how sentences belong together.',
        },
      },
      criteria: [
        {
          nl: 'Ik duid het signaalwoord aan, zoals daardoor of toch.',
          en: 'I mark the signal word, such as daardoor (because of that) or toch (yet).',
        },
        { nl: 'Ik zeg welk verband het toont.', en: 'I say which connection it shows.' },
        {
          nl: 'Ik kies zelf een signaalwoord dat in een zin past.',
          en: 'I choose a signal word that fits in a sentence myself.',
        },
      ],
      why: {
        nl: 'Signaalwoorden tonen de weg in een tekst: zo studeer je sneller, in elk vak.',
        en: 'Signal words show the way through a text: they help you study faster, in every subject.',
      },
      requires: ['N4.LE.4', 'N5.LE.5'],
      minimum: true,
    },
    {
      code: 'N7.LE.2',
      year: 7,
      statement: {
        nl: 'De lerende vat een informatieve tekst samen: hoofdgedachte, kern per alinea, zonder details.',
        en: 'The learner summarises an informative text: main idea and core of each paragraph, without details.',
      },
      iCan: {
        older: {
          nl: 'Ik kan een tekst samenvatten in mijn eigen woorden.',
          en: 'I can summarise a text in my own words.',
        },
      },
      criteria: [
        {
          nl: 'Ik zoek per alinea de zin die het belangrijkste zegt.',
          en: 'In each paragraph I look for the sentence that says the most important thing.',
        },
        { nl: 'Ik laat voorbeelden en herhalingen weg.', en: 'I leave out examples and repetition.' },
        {
          nl: 'Iemand die de tekst niet las, weet door mijn samenvatting waar hij over gaat.',
          en: 'Someone who has not read the text knows from my summary what it is about.',
        },
      ],
      why: {
        nl: 'Samenvatten is een van de beste manieren om te controleren of je iets begrepen hebt.',
        en: 'Summarising is one of the best ways to check that you have understood something.',
      },
      requires: ['N7.LE.1'],
      minimum: true,
    },
    {
      code: 'N8.LE.3',
      year: 8,
      statement: {
        nl: 'De lerende beoordeelt hoe betrouwbaar een bron is aan de hand van maker, doel, datum en een tweede bron.',
        en: 'The learner judges how reliable a source is from its maker, purpose, date and a second source.',
      },
      iCan: {
        older: { nl: 'Ik kan nagaan of ik een bron kan vertrouwen.', en: 'I can check whether I can trust a source.' },
      },
      criteria: [
        { nl: 'Ik zoek wie de tekst maakte en waarom.', en: 'I look for who made the text and why.' },
        { nl: 'Ik kijk van wanneer de informatie is.', en: 'I check how old the information is.' },
        {
          nl: 'Ik zoek hetzelfde op in een tweede bron en vergelijk.',
          en: 'I look up the same thing in a second source and compare.',
        },
      ],
      why: {
        nl: 'Online kan iedereen iets beweren. Jij beslist zelf wat je gelooft en deelt.',
        en: 'Anyone can claim anything online. You decide what you believe and share.',
      },
      requires: ['N6.LE.7'],
      minimum: true,
    },
    {
      code: 'N8.LE.4',
      year: 8,
      statement: {
        nl: 'De lerende onderscheidt in een betogende tekst het standpunt, de argumenten en de voorbeelden.',
        en: 'The learner tells the position, the arguments and the examples apart in an argued text.',
      },
      iCan: {
        older: {
          nl: 'Ik kan in een tekst het standpunt en de argumenten vinden.',
          en: 'I can find the position and the arguments in a text.',
        },
      },
      criteria: [
        {
          nl: 'Ik zeg in één zin wat de schrijver vindt: dat is het standpunt.',
          en: 'I say in one sentence what the writer thinks: that is the position.',
        },
        {
          nl: 'Ik vraag waarom de schrijver dat vindt: dat zijn de argumenten.',
          en: 'I ask why the writer thinks so: those are the arguments.',
        },
        {
          nl: 'Ik zie het verschil tussen een argument en een voorbeeld dat het duidelijk maakt.',
          en: 'I see the difference between an argument and an example that makes it clear.',
        },
      ],
      why: {
        nl: 'Wie argumenten herkent, laat zich minder snel meeslepen en kan zelf sterker antwoorden.',
        en: 'When you recognise arguments, you are less easily carried away and can answer better yourself.',
      },
      requires: ['N7.LE.1', 'N6.LE.7'],
      minimum: true,
    },
  ],
};
