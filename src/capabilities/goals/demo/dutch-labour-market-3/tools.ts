import type { DemoLine } from '../demo-goal.ts';

export const DUTCH_LABOUR_MARKET_3_TOOLS: DemoLine = {
  key: 'hulp-bij-taal',
  title: { nl: 'Slim omgaan met taal', en: 'Smart ways with language' },
  goals: [
    {
      code: 'NA11.HT.1',
      year: 11,
      statement: {
        nl: 'De lerende zoekt op een passende manier uit wat een moeilijk woord of een vakterm betekent.',
        en: 'The learner finds out in a suitable way what a difficult word or technical term means.',
      },
      iCan: {
        older: {
          nl: 'Ik kan uitzoeken wat een moeilijk woord op het werk betekent.',
          en: 'I can find out what a difficult word at work means.',
        },
      },
      criteria: [
        {
          nl: 'Ik kijk eerst naar de zin en naar de delen van het woord.',
          en: 'I first look at the sentence and the parts of the word.',
        },
        { nl: 'Daarna zoek ik het op of vraag ik het.', en: 'Then I look it up or ask.' },
        { nl: 'Ik houd een lijstje bij van woorden uit mijn vak.', en: 'I keep a list of words from my trade.' },
      ],
      why: {
        nl: 'Elk beroep heeft eigen woorden. Wie ze kent, hoort er sneller bij.',
        en: 'Every job has its own words. If you know them, you belong sooner.',
      },
      requires: ['N4.WT.2'],
      minimum: true,
    },
    {
      code: 'NA11.HT.2',
      year: 11,
      statement: {
        nl: 'De lerende gebruikt hulpmiddelen bij lezen en schrijven, zoals voorlezen, dicteren en spellingcontrole, en kiest wanneer ze helpen.',
        en: 'The learner uses reading and writing aids, such as read-aloud, dictation and spell check, and chooses when they help.',
      },
      iCan: {
        older: {
          nl: 'Ik kan hulpmiddelen kiezen die mij helpen bij lezen en schrijven.',
          en: 'I can choose aids that help me with reading and writing.',
        },
      },
      criteria: [
        {
          nl: 'Ik laat een lange tekst voorlezen als dat beter gaat.',
          en: 'I have a long text read aloud if that works better.',
        },
        { nl: 'Ik dicteer een bericht en lees het daarna na.', en: 'I dictate a message and then check it.' },
        { nl: 'Ik vertel mijn begeleider welk hulpmiddel mij helpt.', en: 'I tell my coach which aid helps me.' },
      ],
      why: {
        nl: 'Met de juiste hulp houd je energie over voor het werk zelf. Zo werken veel volwassenen.',
        en: 'With the right aid you keep energy for the work itself. Many adults work this way.',
      },
      requires: [],
      minimum: true,
    },
    {
      code: 'NA12.HT.3',
      year: 12,
      statement: {
        nl: 'De lerende schrijft en herschrijft een boodschap in klare taal: korte zinnen, gewone woorden, het belangrijkste eerst.',
        en: 'The learner writes and rewrites a message in plain language: short sentences, common words, the main point first.',
      },
      iCan: {
        older: { nl: 'Ik kan een boodschap schrijven in klare taal.', en: 'I can write a message in plain language.' },
      },
      criteria: [
        { nl: 'Het belangrijkste staat in de eerste zin.', en: 'The main point is in the first sentence.' },
        {
          nl: 'Mijn zinnen zijn kort en ik gebruik gewone woorden.',
          en: 'My sentences are short and I use common words.',
        },
        { nl: 'Iemand anders begrijpt het in één keer.', en: 'Someone else understands it the first time.' },
      ],
      why: {
        nl: "Klare taal is voor iedereen goed: klanten en collega's begrijpen je meteen.",
        en: 'Plain language is good for everyone: customers and colleagues understand you at once.',
      },
      requires: ['NA11.SC.1'],
      minimum: true,
    },
  ],
};
