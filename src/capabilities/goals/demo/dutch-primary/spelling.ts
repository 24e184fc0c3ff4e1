import type { DemoLine } from '../demo-goal.ts';

export const DUTCH_PRIMARY_SPELLING: DemoLine = {
  key: 'spelling',
  title: { nl: 'Spelling', en: 'Spelling' },
  goals: [
    {
      code: 'N3.SP.1',
      year: 3,
      statement: {
        nl: 'De lerende schrijft woorden met een open of een gesloten lettergreep juist: één of twee klinkers, één of twee medeklinkers.',
        en: 'The learner spells Dutch words with an open or a closed syllable: one or two vowels, one or two consonants.',
      },
      iCan: {
        young: {
          nl: 'Ik kan woorden als bomen en katten juist schrijven.',
          en: 'I can spell Dutch words like bomen and katten.',
        },
        older: {
          nl: 'Ik kan kiezen tussen één of twee letters in woorden als bomen en katten.',
          en: 'I can choose between one or two letters in Dutch words like bomen and katten.',
        },
      },
      criteria: [
        {
          nl: 'Ik verdeel het woord in klankgroepen: bo-men, kat-ten.',
          en: 'I split the word into sound groups: bo-men, kat-ten.',
        },
        {
          nl: 'Hoor ik op het einde van de klankgroep een lange klank? Dan schrijf ik één klinker.',
          en: 'Do I hear a long sound at the end of the group? Then I write one vowel.',
        },
        {
          nl: 'Hoor ik een korte klank? Dan schrijf ik daarna twee medeklinkers.',
          en: 'Do I hear a short sound? Then I write two consonants after it.',
        },
      ],
      why: {
        nl: 'Met deze regel schrijf je honderden woorden in één keer juist.',
        en: 'With this one rule you spell hundreds of words right.',
      },
      requires: [],
      minimum: true,
    },
    {
      code: 'N3.SP.2',
      year: 3,
      statement: {
        nl: 'De lerende schrijft woorden met d, t, b of p op het einde juist door het woord langer te maken.',
        en: 'The learner spells Dutch words that end in d, t, b or p by making the word longer.',
      },
      iCan: {
        young: { nl: 'Ik kan horen of een woord eindigt op d of t.', en: 'I can find out if a word ends in d or t.' },
        older: {
          nl: 'Ik kan met een langer woord vinden of ik d of t, b of p schrijf.',
          en: 'I can use a longer word to find out whether to write d or t, b or p.',
        },
      },
      criteria: [
        { nl: 'Ik maak het woord langer: hond, honden.', en: 'I make the word longer: hond, honden.' },
        { nl: 'Ik luister welke letter ik nu hoor.', en: 'I listen for the letter I hear now.' },
        { nl: 'Die letter schrijf ik ook in het korte woord.', en: 'I write that letter in the short word too.' },
      ],
      why: {
        nl: 'Je oor hoort bij hond een t. Met deze truc laat je je niet foppen.',
        en: 'Your ear hears a t in hond. With this trick you are not fooled.',
      },
      requires: [],
      minimum: true,
    },
    {
      code: 'N4.SP.3',
      year: 4,
      statement: {
        nl: 'De lerende schrijft veelgebruikte weetwoorden met ei of ij en met au of ou juist.',
        en: 'The learner spells common Dutch memory words with ei or ij and with au or ou.',
      },
      iCan: {
        young: {
          nl: 'Ik kan gewone woorden met ei, ij, au en ou juist schrijven.',
          en: 'I can spell common Dutch words with ei, ij, au and ou.',
        },
        older: {
          nl: 'Ik kan veelgebruikte woorden met ei of ij en au of ou juist schrijven.',
          en: 'I can spell common Dutch words with ei or ij and au or ou.',
        },
      },
      criteria: [
        { nl: 'Ik ken de woorden van onze lijst uit het hoofd.', en: 'I know the words on our list by heart.' },
        {
          nl: 'Ik denk aan een woord uit dezelfde familie: trein, treinen, treinkaartje.',
          en: 'I think of a word from the same family: trein, treinen, treinkaartje.',
        },
        { nl: 'Als ik twijfel, zoek ik het woord op.', en: 'When I am not sure, I look the word up.' },
      ],
      why: {
        nl: 'Deze klanken hoor je niet verschillend. Wie ze kent, wordt meteen begrepen.',
        en: 'You cannot hear the difference. When you know these words, everyone understands you at once.',
      },
      requires: [],
      minimum: true,
    },
    {
      code: 'N4.SP.4',
      year: 4,
      statement: {
        nl: 'De lerende gebruikt hoofdletters bij zinnen en namen en sluit zinnen af met een punt, vraagteken of uitroepteken.',
        en: 'The learner uses capital letters for sentences and names and ends sentences with a full stop, question mark or exclamation mark.',
      },
      iCan: {
        young: {
          nl: 'Ik kan hoofdletters en leestekens juist zetten.',
          en: 'I can use capital letters and marks at the end of a sentence.',
        },
        older: {
          nl: 'Ik kan hoofdletters en eindtekens juist gebruiken.',
          en: 'I can use capital letters and end marks correctly.',
        },
      },
      criteria: [
        { nl: 'Mijn zin begint met een hoofdletter.', en: 'My sentence starts with a capital letter.' },
        {
          nl: 'Namen van mensen, straten en landen krijgen een hoofdletter.',
          en: 'Names of people, streets and countries get a capital letter.',
        },
        {
          nl: 'Op het einde staat een punt, een vraagteken of een uitroepteken.',
          en: 'There is a full stop, a question mark or an exclamation mark at the end.',
        },
      ],
      why: {
        nl: 'Leestekens zijn verkeersborden: zo weet je lezer waar hij moet stoppen.',
        en: 'Punctuation marks are traffic signs: they tell your reader where to stop.',
      },
      requires: [],
      minimum: true,
    },
    {
      code: 'N5.SP.5',
      year: 5,
      statement: {
        nl: 'De lerende schrijft het meervoud van zelfstandige naamwoorden juist, ook met apostrof of trema.',
        en: 'The learner spells the plural of Dutch nouns, including those with an apostrophe or a diaeresis.',
      },
      iCan: {
        young: {
          nl: "Ik kan woorden als foto's, tafels en zeeën juist schrijven.",
          en: "I can spell Dutch words like foto's, tafels and zeeën.",
        },
        older: {
          nl: 'Ik kan het meervoud juist schrijven, ook met een apostrof of een trema.',
          en: 'I can spell plurals, also with an apostrophe or a diaeresis.',
        },
      },
      criteria: [
        {
          nl: "Ik hoor een lange a, i, o, u of y op het einde: ik schrijf 's.",
          en: "I hear a long a, i, o, u or y at the end: I write 's.",
        },
        {
          nl: 'Ik schrijf een gewone s als het woord zonder apostrof juist klinkt: tafels.',
          en: 'I write a plain s if the word still sounds right without an apostrophe: tafels.',
        },
        {
          nl: 'Na ee of een beklemtoonde ie komt ën: zeeën, knieën.',
          en: 'After ee or a stressed ie comes ën: zeeën, knieën.',
        },
      ],
      why: {
        nl: "Op menu's en affiches staan hier veel fouten. Jij ziet ze straks meteen.",
        en: 'Menus and posters often get this wrong. Soon you will spot it at once.',
      },
      requires: ['N3.SP.1'],
      minimum: true,
    },
  ],
};
