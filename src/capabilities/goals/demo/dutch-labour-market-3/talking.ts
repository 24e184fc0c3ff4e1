import type { DemoLine } from '../demo-goal.ts';

export const DUTCH_LABOUR_MARKET_3_TALKING: DemoLine = {
  key: 'spreken-luisteren',
  title: { nl: 'Luisteren en spreken op het werk', en: 'Listening and speaking at work' },
  goals: [
    {
      code: 'NA11.SL.1',
      year: 11,
      statement: {
        nl: 'De lerende luistert naar een instructie op de werkvloer en herhaalt ze in eigen woorden voor de uitvoering begint.',
        en: 'The learner listens to an instruction on the work floor and repeats it in own words before starting.',
      },
      iCan: {
        older: {
          nl: 'Ik kan naar een instructie luisteren en ze herhalen voor ik begin.',
          en: 'I can listen to an instruction and repeat it before I start.',
        },
      },
      criteria: [
        {
          nl: 'Ik stop met wat ik doe en kijk naar wie praat.',
          en: 'I stop what I am doing and look at the person talking.',
        },
        { nl: 'Ik zeg de instructie terug in mijn eigen woorden.', en: 'I say the instruction back in my own words.' },
        {
          nl: 'Ik noteer een getal of naam die ik moet onthouden.',
          en: 'I write down a number or name I have to remember.',
        },
      ],
      why: {
        nl: 'Wie herhaalt wat hij hoorde, maakt minder fouten en moet minder opnieuw doen.',
        en: 'If you repeat what you heard, you make fewer mistakes and have less to redo.',
      },
      requires: ['N3.SL.1'],
      minimum: true,
    },
    {
      code: 'NA11.SL.2',
      year: 11,
      statement: {
        nl: 'De lerende vraagt gericht om uitleg als een opdracht niet duidelijk is.',
        en: 'The learner asks a specific question when a task is not clear.',
      },
      iCan: {
        older: {
          nl: 'Ik kan om uitleg vragen als iets niet duidelijk is.',
          en: 'I can ask for an explanation when something is not clear.',
        },
      },
      criteria: [
        { nl: 'Ik zeg wat ik al begrepen heb.', en: 'I say what I have already understood.' },
        { nl: 'Ik vraag precies wat ik nog niet weet.', en: 'I ask exactly what I do not know yet.' },
        {
          nl: 'Ik bedank en controleer of ik het nu juist heb.',
          en: 'I say thank you and check that I have it right now.',
        },
      ],
      why: {
        nl: 'Vragen stellen is op het werk een sterkte: het voorkomt ongelukken en verspilling.',
        en: 'Asking questions is a strength at work: it prevents accidents and waste.',
      },
      requires: ['NA11.SL.1'],
      minimum: true,
    },
    {
      code: 'NA12.SL.3',
      year: 12,
      statement: {
        nl: 'De lerende voert een sollicitatiegesprek: stelt zich voor, geeft voorbeelden van wat lukt en stelt zelf een vraag.',
        en: 'The learner takes part in a job interview: introduces himself or herself, gives examples of what goes well and asks a question.',
      },
      iCan: { older: { nl: 'Ik kan een sollicitatiegesprek voeren.', en: 'I can take part in a job interview.' } },
      criteria: [
        { nl: 'Ik stel mij voor in drie zinnen.', en: 'I introduce myself in three sentences.' },
        { nl: 'Bij wat ik goed kan, vertel ik een echt voorbeeld.', en: 'For what I do well, I tell a real example.' },
        { nl: 'Ik heb zelf minstens één vraag over de job.', en: 'I have at least one question about the job myself.' },
      ],
      why: {
        nl: 'In een gesprek kun je laten zien wat niet op papier staat: hoe je werkt en wie je bent.',
        en: 'In a conversation you can show what is not on paper: how you work and who you are.',
      },
      requires: ['NA11.SL.2'],
      minimum: true,
    },
    {
      code: 'NA12.SL.4',
      year: 12,
      statement: {
        nl: 'De lerende bespreekt rustig een probleem of een opmerking op het werk en zoekt mee naar een oplossing.',
        en: 'The learner calmly discusses a problem or a remark at work and helps to look for a solution.',
      },
      iCan: {
        older: {
          nl: 'Ik kan een probleem op het werk rustig bespreken.',
          en: 'I can calmly discuss a problem at work.',
        },
      },
      criteria: [
        {
          nl: 'Ik zeg wat er gebeurde, zonder iemand te beschuldigen.',
          en: 'I say what happened, without blaming anyone.',
        },
        { nl: 'Ik luister naar de andere kant.', en: 'I listen to the other side.' },
        { nl: 'Ik stel zelf een oplossing voor.', en: 'I suggest a solution myself.' },
      ],
      why: {
        nl: 'Problemen zijn er overal. Wie erover kan praten, houdt een goede sfeer en zijn job.',
        en: 'There are problems everywhere. If you can talk about them, you keep a good atmosphere and your job.',
      },
      requires: ['NA11.SL.2'],
      minimum: false,
    },
  ],
};
