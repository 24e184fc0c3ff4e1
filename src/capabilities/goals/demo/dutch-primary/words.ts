import type { DemoLine } from '../demo-goal.ts';

export const DUTCH_PRIMARY_WORDS: DemoLine = {
  key: 'woorden-taal',
  title: { nl: 'Woorden en zinnen', en: 'Words and sentences' },
  goals: [
    {
      code: 'N3.WT.1',
      year: 3,
      statement: {
        nl: 'De lerende geeft bij gewone woorden een woord met dezelfde of met de tegengestelde betekenis.',
        en: 'The learner gives a word with the same or the opposite meaning for common words.',
      },
      iCan: {
        young: {
          nl: 'Ik kan een woord zeggen dat hetzelfde of net het omgekeerde betekent.',
          en: 'I can say a word that means the same or just the opposite.',
        },
        older: {
          nl: 'Ik kan bij een woord een synoniem of een tegengestelde geven.',
          en: 'I can give a synonym or an opposite for a word.',
        },
      },
      criteria: [
        { nl: 'Ik zeg eerst wat het woord betekent.', en: 'I first say what the word means.' },
        {
          nl: 'Ik zet mijn woord in een zin en kijk of het past.',
          en: 'I put my word in a sentence and check that it fits.',
        },
      ],
      why: {
        nl: 'Met meer woorden kun je precies zeggen wat je bedoelt.',
        en: 'With more words you can say exactly what you mean.',
      },
      requires: [],
      minimum: true,
    },
    {
      code: 'N4.WT.2',
      year: 4,
      statement: {
        nl: 'De lerende leidt de betekenis van een onbekend woord af uit de zin en uit de delen van het woord.',
        en: 'The learner works out the meaning of an unknown word from the sentence and from the parts of the word.',
      },
      iCan: {
        young: {
          nl: 'Ik kan uit de zin raden wat een nieuw woord betekent.',
          en: 'I can work out from the sentence what a new word means.',
        },
        older: {
          nl: 'Ik kan de betekenis van een nieuw woord afleiden uit de tekst.',
          en: 'I can work out the meaning of a new word from the text.',
        },
      },
      criteria: [
        { nl: 'Ik lees de zin ervoor en de zin erna.', en: 'I read the sentence before and the sentence after.' },
        { nl: 'Ik kijk of ik een stukje van het woord ken.', en: 'I check whether I know a part of the word.' },
        {
          nl: 'Ik zet mijn betekenis in de zin en kijk of het klopt.',
          en: 'I put my meaning into the sentence and check it.',
        },
      ],
      why: {
        nl: 'Zo kun je verder lezen zonder elk woord op te zoeken.',
        en: 'This way you can read on without looking up every word.',
      },
      requires: ['N3.WT.1', 'N3.LE.2'],
      minimum: true,
    },
    {
      code: 'N4.WT.3',
      year: 4,
      statement: {
        nl: 'De lerende vindt in een enkelvoudige zin de persoonsvorm en het onderwerp.',
        en: 'The learner finds the finite verb and the subject in a simple Dutch sentence.',
      },
      iCan: {
        young: {
          nl: 'Ik kan in een zin vinden wie iets doet en welk woord zegt wat hij doet.',
          en: 'I can find in a sentence who does something and which word says what they do.',
        },
        older: {
          nl: 'Ik kan de persoonsvorm en het onderwerp van een zin vinden.',
          en: 'I can find the finite verb and the subject of a sentence.',
        },
      },
      criteria: [
        {
          nl: 'Ik maak er een ja-neevraag van: de persoonsvorm staat dan vooraan.',
          en: 'I turn it into a yes-no question: in Dutch the finite verb then comes first.',
        },
        {
          nl: 'Ik zet de zin in een andere tijd: het woord dat verandert, is de persoonsvorm.',
          en: 'I change the tense: the word that changes is the finite verb.',
        },
        {
          nl: 'Ik vraag wie of wat bij de persoonsvorm: dat is het onderwerp.',
          en: 'I ask who or what with the finite verb: that is the subject.',
        },
      ],
      why: {
        nl: 'Wie deze twee vindt, kan elk werkwoord juist schrijven.',
        en: 'When you find these two, you can spell every verb right.',
      },
      requires: ['N3.LE.2'],
      minimum: true,
    },
    {
      code: 'N5.WT.4',
      year: 5,
      statement: {
        nl: 'De lerende benoemt in een zin zelfstandige naamwoorden, bijvoeglijke naamwoorden en werkwoorden.',
        en: 'The learner names nouns, adjectives and verbs in a Dutch sentence.',
      },
      iCan: {
        young: {
          nl: 'Ik kan zeggen welke woorden iets noemen, iets beschrijven of iets doen.',
          en: 'I can say which words name something, describe something or do something.',
        },
        older: {
          nl: 'Ik kan naamwoorden, bijvoeglijke naamwoorden en werkwoorden herkennen.',
          en: 'I can recognise nouns, adjectives and verbs.',
        },
      },
      criteria: [
        {
          nl: 'Kan ik er de, het of een voor zetten? Dan is het een zelfstandig naamwoord.',
          en: 'Can I put de, het or een before it? Then it is a noun.',
        },
        {
          nl: 'Zegt het hoe iets of iemand is? Dan is het een bijvoeglijk naamwoord.',
          en: 'Does it say what something or someone is like? Then it is an adjective.',
        },
        {
          nl: 'Kan ik het in een andere tijd zetten? Dan is het een werkwoord.',
          en: 'Can I put it in another tense? Then it is a verb.',
        },
      ],
      why: {
        nl: 'Deze namen helpen je ook als je Frans en andere talen leert.',
        en: 'These names also help you when you learn French and other languages.',
      },
      requires: ['N4.WT.3'],
      minimum: true,
    },
    {
      code: 'N6.WT.5',
      year: 6,
      statement: {
        nl: 'De lerende legt uit wat veelgebruikte uitdrukkingen betekenen en gebruikt ze in een passende zin.',
        en: 'The learner explains what common Dutch expressions mean and uses them in a fitting sentence.',
      },
      iCan: {
        older: {
          nl: 'Ik kan uitleggen wat een uitdrukking betekent en ze zelf gebruiken.',
          en: 'I can explain what an expression means and use it myself.',
        },
      },
      criteria: [
        {
          nl: 'Ik weet dat de woorden hier iets anders betekenen dan wat er letterlijk staat.',
          en: 'I know that the words do not mean what they literally say.',
        },
        {
          nl: 'Ik gebruik de uitdrukking in een situatie waarin ze past.',
          en: 'I use the expression in a situation where it fits.',
        },
      ],
      why: {
        nl: 'Mensen gebruiken elke dag uitdrukkingen. Wie ze kent, hoort wat er echt bedoeld wordt.',
        en: 'People use expressions every day. If you know them, you hear what is really meant.',
      },
      requires: ['N4.WT.2'],
      minimum: false,
    },
  ],
};
