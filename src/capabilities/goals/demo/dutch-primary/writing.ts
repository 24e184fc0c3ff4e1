import type { DemoLine } from '../demo-goal.ts';

export const DUTCH_PRIMARY_WRITING: DemoLine = {
  key: 'schrijven',
  title: { nl: 'Schrijven', en: 'Writing' },
  goals: [
    {
      code: 'N3.SC.1',
      year: 3,
      statement: {
        nl: 'De lerende schrijft enkele volledige zinnen over een eigen ervaring in een volgorde die klopt.',
        en: 'The learner writes a few full sentences about an own experience in an order that makes sense.',
      },
      iCan: {
        young: {
          nl: 'Ik kan een paar zinnen schrijven over wat ik deed.',
          en: 'I can write a few sentences about what I did.',
        },
        older: {
          nl: 'Ik kan een ervaring in volledige zinnen opschrijven.',
          en: 'I can write down an experience in full sentences.',
        },
      },
      criteria: [
        {
          nl: 'In elke zin staat wie iets doet en wat hij doet.',
          en: 'Every sentence says who does something and what they do.',
        },
        { nl: 'Wat eerst gebeurde, staat eerst.', en: 'What happened first comes first.' },
        { nl: 'Een ander kind begrijpt wat ik schrijf.', en: 'Another child understands what I write.' },
      ],
      why: {
        nl: 'Wat je opschrijft, kun je later nog eens lezen of aan iemand geven.',
        en: 'What you write down, you can read again later or give to someone.',
      },
      requires: [],
      minimum: true,
    },
    {
      code: 'N4.SC.2',
      year: 4,
      statement: {
        nl: 'De lerende schrijft een kort verhaal met een begin, een midden en een slot.',
        en: 'The learner writes a short story with a beginning, a middle and an end.',
      },
      iCan: {
        young: {
          nl: 'Ik kan een kort verhaal schrijven met een begin, een midden en een slot.',
          en: 'I can write a short story with a beginning, a middle and an end.',
        },
        older: {
          nl: 'Ik kan een verhaal opbouwen met een begin, een midden en een slot.',
          en: 'I can build a story with a beginning, a middle and an end.',
        },
      },
      criteria: [
        { nl: 'In het begin staat wie het is en waar het is.', en: 'The beginning says who it is and where it is.' },
        { nl: 'In het midden gebeurt er iets bijzonders.', en: 'In the middle something special happens.' },
        { nl: 'Op het slot weet de lezer hoe het afloopt.', en: 'At the end the reader knows how it turns out.' },
      ],
      why: {
        nl: 'Met een goed verhaal laat je anderen lachen, griezelen of dromen.',
        en: 'With a good story you make others laugh, shiver or dream.',
      },
      requires: ['N3.SC.1', 'N4.SP.4'],
      minimum: true,
    },
    {
      code: 'N5.SC.3',
      year: 5,
      statement: {
        nl: "De lerende schrijft een informatieve tekst in alinea's, met een titel en met woorden die bij de lezer passen.",
        en: 'The learner writes an informative text in paragraphs, with a title and words that suit the reader.',
      },
      iCan: {
        young: {
          nl: 'Ik kan een tekst schrijven die iets uitlegt aan een ander.',
          en: 'I can write a text that explains something to someone.',
        },
        older: {
          nl: "Ik kan een tekst met alinea's schrijven die iets uitlegt aan mijn lezer.",
          en: 'I can write a text in paragraphs that explains something to my reader.',
        },
      },
      criteria: [
        { nl: 'Mijn titel zegt waarover de tekst gaat.', en: 'My title says what the text is about.' },
        { nl: 'Elke alinea gaat over één ding.', en: 'Each paragraph is about one thing.' },
        { nl: 'Ik leg moeilijke woorden uit.', en: 'I explain difficult words.' },
      ],
      why: {
        nl: 'Wat jij goed kent, kun je zo aan anderen leren.',
        en: 'This is how you can teach others what you know well.',
      },
      requires: ['N4.SC.2', 'N5.LE.5'],
      minimum: true,
    },
    {
      code: 'N6.SC.4',
      year: 6,
      statement: {
        nl: 'De lerende schrijft een bericht of brief waarin een mening staat met minstens twee redenen, in een toon die bij de lezer past.',
        en: 'The learner writes a message or letter that gives an opinion with at least two reasons, in a tone that suits the reader.',
      },
      iCan: {
        older: {
          nl: 'Ik kan in een brief of mail mijn mening geven met goede redenen.',
          en: 'I can give my opinion with good reasons in a letter or e-mail.',
        },
      },
      criteria: [
        {
          nl: 'Ik begin met een aanspreking en eindig met een groet.',
          en: 'I begin with a greeting and end with a closing.',
        },
        { nl: 'Mijn mening staat in één duidelijke zin.', en: 'My opinion is in one clear sentence.' },
        { nl: 'Ik geef minstens twee redenen met want of omdat.', en: 'I give at least two reasons with because.' },
      ],
      why: {
        nl: 'Wie zijn mening goed uitlegt, kan iets veranderen op school of in de buurt.',
        en: 'When you explain your opinion well, you can change something at school or nearby.',
      },
      requires: ['N5.SC.3', 'N6.LE.7'],
      minimum: true,
    },
    {
      code: 'N6.SC.5',
      year: 6,
      statement: {
        nl: 'De lerende herwerkt een eigen tekst na feedback en legt uit welke ingrepen de tekst beter maken.',
        en: 'The learner revises an own text after feedback and explains which changes make it better.',
      },
      iCan: {
        older: {
          nl: 'Ik kan mijn tekst beter maken met de tips die ik krijg.',
          en: 'I can make my text better with the tips I get.',
        },
      },
      criteria: [
        { nl: 'Ik kies welke tips ik gebruik en zeg waarom.', en: 'I choose which tips to use and say why.' },
        {
          nl: 'Ik verander minstens één ding aan de inhoud en niet alleen de spelling.',
          en: 'I change at least one thing in the content and not only the spelling.',
        },
        { nl: 'Ik lees mijn tekst daarna hardop na.', en: 'I then read my text aloud to check it.' },
      ],
      why: {
        nl: 'Ook schrijvers van boeken herschrijven hun tekst vaak. Zo wordt hij beter.',
        en: 'Authors of books rewrite their text many times too. That is how it gets better.',
      },
      requires: ['N5.SC.3'],
      minimum: false,
    },
  ],
};
