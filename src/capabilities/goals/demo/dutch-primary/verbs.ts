import type { DemoLine } from '../demo-goal.ts';

export const DUTCH_PRIMARY_VERBS: DemoLine = {
  key: 'werkwoordspelling',
  title: { nl: 'Werkwoorden schrijven', en: 'Spelling verbs' },
  goals: [
    {
      code: 'N4.WS.1',
      year: 4,
      statement: {
        nl: 'De lerende schrijft regelmatige werkwoorden in de tegenwoordige tijd juist met stam, stam + t en heel werkwoord.',
        en: 'The learner spells regular Dutch verbs in the present tense with stem, stem + t and the whole verb.',
      },
      iCan: {
        young: {
          nl: 'Ik kan schrijven: ik werk, hij werkt, wij werken.',
          en: 'I can write in Dutch: ik werk, hij werkt, wij werken.',
        },
        older: {
          nl: 'Ik kan werkwoorden in de tegenwoordige tijd juist schrijven.',
          en: 'I can spell Dutch verbs in the present tense.',
        },
      },
      criteria: [
        { nl: 'Ik zoek eerst wie of wat iets doet.', en: 'I first look for who or what does something.' },
        { nl: 'Bij ik schrijf ik de stam: ik werk.', en: 'With ik I write the stem: ik werk.' },
        { nl: 'Bij hij, zij en het komt er een t bij: zij werkt.', en: 'With hij, zij and het I add a t: zij werkt.' },
        {
          nl: 'Bij wij, jullie en zij met meer schrijf ik het hele werkwoord.',
          en: 'With wij, jullie and the plural zij I write the whole verb.',
        },
      ],
      why: {
        nl: 'In bijna elke zin staat een werkwoord. Dit heb je dus altijd nodig.',
        en: 'Almost every sentence has a verb. So you always need this.',
      },
      requires: ['N4.WT.3'],
      minimum: true,
    },
    {
      code: 'N5.WS.2',
      year: 5,
      statement: {
        nl: 'De lerende schrijft werkwoorden met een stam op d in de tegenwoordige tijd juist, ook met je of jij achter het werkwoord.',
        en: 'The learner spells Dutch verbs with a stem in d in the present tense, also with je or jij after the verb.',
      },
      iCan: {
        young: {
          nl: 'Ik kan schrijven: ik word, hij wordt, word jij?',
          en: 'I can write in Dutch: ik word, hij wordt, word jij?',
        },
        older: {
          nl: 'Ik kan kiezen tussen d en dt in de tegenwoordige tijd.',
          en: 'I can choose between d and dt in the present tense.',
        },
      },
      criteria: [
        {
          nl: 'Ik zet loop of werk op die plaats en luister of ik een t hoor.',
          en: 'I put loop or werk in that place and listen for a t.',
        },
        {
          nl: 'Hoor ik een t? Dan schrijf ik stam + t: hij vindt, zoals hij loopt.',
          en: 'Do I hear a t? Then I write stem + t: hij vindt, like hij loopt.',
        },
        {
          nl: 'Staat jij achter het werkwoord? Dan geen t: vind jij, zoals loop jij.',
          en: 'Is jij after the verb? Then no t: vind jij, like loop jij.',
        },
      ],
      why: {
        nl: 'Dt is de bekendste fout in het Nederlands. Met één truc heb je ze onder de knie.',
        en: 'The dt is the best-known mistake in Dutch. One trick is enough to get it right.',
      },
      requires: ['N4.WS.1'],
      minimum: true,
    },
    {
      code: 'N5.WS.3',
      year: 5,
      statement: {
        nl: 'De lerende schrijft zwakke werkwoorden in de verleden tijd juist met -te(n) of -de(n).',
        en: 'The learner spells weak Dutch verbs in the past tense with -te(n) or -de(n).',
      },
      iCan: {
        young: {
          nl: 'Ik kan schrijven wat vroeger was: hij werkte, hij speelde.',
          en: 'I can write what was before: hij werkte, hij speelde.',
        },
        older: {
          nl: 'Ik kan in de verleden tijd kiezen tussen te en de.',
          en: 'I can choose between te and de in the past tense.',
        },
      },
      criteria: [
        {
          nl: 'Ik haal -en van het hele werkwoord en kijk naar de laatste letter.',
          en: 'I take -en off the whole verb and look at the last letter.',
        },
        {
          nl: "Zit die letter in 't kofschip of is het een x? Dan schrijf ik te.",
          en: "Is that letter in 't kofschip, or is it an x? Then I write te.",
        },
        { nl: 'Zit die letter er niet in? Dan schrijf ik de.', en: 'Is that letter not in it? Then I write de.' },
        { nl: 'Bij meer dan één komt er een n bij: wij werkten.', en: 'For more than one I add an n: wij werkten.' },
      ],
      why: {
        nl: 'Zo kun je vertellen over gisteren, over je vakantie of over lang geleden.',
        en: 'This lets you tell about yesterday, your holiday or long ago.',
      },
      requires: ['N4.WS.1'],
      minimum: true,
    },
    {
      code: 'N6.WS.4',
      year: 6,
      statement: {
        nl: 'De lerende schrijft het voltooid deelwoord van zwakke werkwoorden juist met d of t.',
        en: 'The learner spells the past participle of weak Dutch verbs with d or t.',
      },
      iCan: {
        older: {
          nl: 'Ik kan het voltooid deelwoord juist schrijven met d of t.',
          en: 'I can spell the past participle with d or t.',
        },
      },
      criteria: [
        {
          nl: 'Ik zie een vorm van hebben, zijn of worden bij het deelwoord staan.',
          en: 'I see a form of hebben, zijn or worden with the participle.',
        },
        {
          nl: 'Ik maak het woord langer of denk aan de verleden tijd: gewerkte, werkte, dus gewerkt.',
          en: 'I make the word longer or think of the past tense: gewerkte, werkte, so gewerkt.',
        },
        {
          nl: 'Ik schrijf nooit dt op het einde van een voltooid deelwoord.',
          en: 'I never write dt at the end of a past participle.',
        },
      ],
      why: {
        nl: 'Dit heb je nodig voor elk verslag over wat je al gedaan hebt.',
        en: 'You need this for every report about what you have done.',
      },
      requires: ['N5.WS.3', 'N3.SP.2'],
      minimum: true,
    },
    {
      code: 'N6.WS.5',
      year: 6,
      statement: {
        nl: 'De lerende kiest in een zin tussen gelijk klinkende werkwoordsvormen, zoals gebeurt en gebeurd, en legt de keuze uit.',
        en: 'The learner chooses between Dutch verb forms that sound the same, such as gebeurt and gebeurd, and explains the choice.',
      },
      iCan: {
        older: {
          nl: 'Ik kan kiezen tussen vormen die gelijk klinken, zoals gebeurt en gebeurd.',
          en: 'I can choose between forms that sound the same, such as gebeurt and gebeurd.',
        },
      },
      criteria: [
        {
          nl: 'Ik zet de zin in een andere tijd om de persoonsvorm te vinden.',
          en: 'I change the tense of the sentence to find the finite verb.',
        },
        {
          nl: 'Ik zeg of het woord een persoonsvorm of een voltooid deelwoord is.',
          en: 'I say whether the word is the finite verb or the past participle.',
        },
        { nl: 'Ik gebruik de regel die daarbij past.', en: 'I use the rule that goes with it.' },
      ],
      why: {
        nl: 'Je spellingcontrole ziet deze fout vaak niet. Jij wel.',
        en: 'Your spell checker often misses this mistake. You will not.',
      },
      requires: ['N5.WS.2', 'N6.WS.4'],
      minimum: true,
    },
  ],
};
