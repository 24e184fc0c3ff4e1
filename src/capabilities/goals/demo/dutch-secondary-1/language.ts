import type { DemoLine } from '../demo-goal.ts';

export const DUTCH_SECONDARY_1_LANGUAGE: DemoLine = {
  key: 'taal',
  title: { nl: 'Woorden en zinnen', en: 'Words and sentences' },
  goals: [
    {
      code: 'N7.TA.1',
      year: 7,
      statement: {
        nl: 'De lerende schrijft werkwoorden in een tekst juist in de tegenwoordige tijd, de verleden tijd en als voltooid deelwoord.',
        en: 'The learner spells Dutch verbs in a text in the present tense, the past tense and as a past participle.',
      },
      iCan: {
        older: {
          nl: 'Ik kan alle werkwoordsvormen in een tekst juist schrijven.',
          en: 'I can spell all verb forms in a Dutch text.',
        },
      },
      criteria: [
        {
          nl: 'Ik bepaal eerst: persoonsvorm, voltooid deelwoord of heel werkwoord.',
          en: 'I first decide: finite verb, past participle or whole verb.',
        },
        {
          nl: 'Ik kijk of de zin nu of vroeger gebeurt.',
          en: 'I check whether the sentence is about now or the past.',
        },
        {
          nl: 'Ik lees mijn tekst één keer na met aandacht voor de werkwoorden alleen.',
          en: 'I read my text through once looking only at the verbs.',
        },
      ],
      why: {
        nl: 'Een tekst met juiste werkwoorden wordt ernstig genomen, op school en bij een sollicitatie.',
        en: 'A text with correct verbs is taken seriously, at school and in a job application.',
      },
      requires: ['N6.WS.5'],
      minimum: true,
    },
    {
      code: 'N7.TA.2',
      year: 7,
      statement: {
        nl: 'De lerende vindt in een zin het onderwerp, het gezegde, het lijdend voorwerp en bepalingen van tijd en plaats.',
        en: 'The learner finds the subject, the predicate, the direct object and phrases of time and place in a Dutch sentence.',
      },
      iCan: {
        older: {
          nl: 'Ik kan een zin verdelen in zinsdelen en ze benoemen.',
          en: 'I can divide a sentence into parts and name them.',
        },
      },
      criteria: [
        {
          nl: 'Wat samen voor de persoonsvorm kan staan, is één zinsdeel.',
          en: 'What can stand together before the finite verb is one sentence part.',
        },
        {
          nl: 'Ik vraag wie of wat met onderwerp en gezegde om het lijdend voorwerp te vinden.',
          en: 'I ask who or what with the subject and predicate to find the direct object.',
        },
        {
          nl: 'Ik vraag waar en wanneer om de bepalingen te vinden.',
          en: 'I ask where and when to find the phrases of place and time.',
        },
      ],
      why: {
        nl: 'Zinsdelen helpen je om vreemde talen te leren en om zinnen sterker te bouwen.',
        en: 'Sentence parts help you to learn other languages and to build stronger sentences.',
      },
      requires: ['N4.WT.3', 'N5.WT.4'],
      minimum: true,
    },
    {
      code: 'N7.TA.3',
      year: 7,
      statement: {
        nl: 'De lerende leidt de betekenis van woorden af uit voorvoegsels, achtervoegsels en samenstellingen.',
        en: 'The learner works out the meaning of Dutch words from prefixes, suffixes and compounds.',
      },
      iCan: {
        older: {
          nl: 'Ik kan aan de delen van een woord zien wat het betekent.',
          en: 'I can tell from the parts of a word what it means.',
        },
      },
      criteria: [
        { nl: 'Ik verdeel het woord in delen die ik ken.', en: 'I split the word into parts I know.' },
        {
          nl: 'Ik weet wat delen als on-, her-, -loos en -baar doen.',
          en: 'I know what parts such as on-, her-, -loos and -baar do.',
        },
        { nl: 'Ik controleer mijn betekenis in de zin.', en: 'I check my meaning in the sentence.' },
      ],
      why: {
        nl: 'In elk vak komen nieuwe woorden. Wie woorden kan openmaken, hoeft ze niet allemaal vanbuiten te leren.',
        en: 'Every subject brings new words. If you can take words apart, you need not learn all of them by heart.',
      },
      requires: ['N4.WT.2'],
      minimum: true,
    },
    {
      code: 'N8.TA.4',
      year: 8,
      statement: {
        nl: 'De lerende kiest taal die past bij de situatie en de lezer: formeel of informeel.',
        en: 'The learner chooses language that suits the situation and the reader: formal or informal.',
      },
      iCan: {
        older: {
          nl: 'Ik kan kiezen tussen formele en gewone taal, en zeggen waarom.',
          en: 'I can choose between formal and everyday language, and say why.',
        },
      },
      criteria: [
        { nl: 'Ik zeg eerst tegen wie ik spreek of schrijf.', en: 'I first say who I am speaking or writing to.' },
        {
          nl: 'Ik merk welke woorden te los of te stijf klinken.',
          en: 'I notice which words sound too loose or too stiff.',
        },
        {
          nl: 'Ik verander een zin van informeel naar formeel en omgekeerd.',
          en: 'I change a sentence from informal to formal and back.',
        },
      ],
      why: {
        nl: 'Met een vriend praat je anders dan met een directeur. Wie kan wisselen, komt overal goed over.',
        en: 'You talk to a friend differently than to a head teacher. If you can switch, you come across well anywhere.',
      },
      requires: ['N7.SC.1'],
      minimum: true,
    },
  ],
};
