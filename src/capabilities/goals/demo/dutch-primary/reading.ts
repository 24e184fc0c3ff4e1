import type { DemoLine } from '../demo-goal.ts';

export const DUTCH_PRIMARY_READING: DemoLine = {
  key: 'lezen',
  title: { nl: 'Lezen', en: 'Reading' },
  goals: [
    {
      code: 'N3.LE.1',
      year: 3,
      statement: {
        nl: 'De lerende leest woorden van twee en meer lettergrepen vlot en juist.',
        en: 'The learner reads words of two or more syllables fluently and accurately.',
      },
      iCan: {
        young: { nl: 'Ik kan langere woorden vlot lezen.', en: 'I can read longer words smoothly.' },
        older: {
          nl: 'Ik kan woorden met meer lettergrepen vlot en juist lezen.',
          en: 'I can read words with several syllables fluently and without mistakes.',
        },
      },
      criteria: [
        {
          nl: 'Ik lees het woord in één keer, niet letter per letter.',
          en: 'I read the word in one go, not letter by letter.',
        },
        { nl: 'Een lang woord verdeel ik eerst in stukken.', en: 'I first split a long word into parts.' },
        {
          nl: 'Ik merk het als een woord niet klopt. Dan lees ik het opnieuw.',
          en: 'I notice when a word is not right. Then I read it again.',
        },
      ],
      why: {
        nl: 'Als lezen vlot gaat, is je hoofd vrij voor het verhaal.',
        en: 'When reading goes smoothly, your head is free for the story.',
      },
      requires: [],
      minimum: true,
    },
    {
      code: 'N3.LE.2',
      year: 3,
      statement: {
        nl: 'De lerende vindt in een korte tekst informatie die er letterlijk staat: wie, wat, waar en wanneer.',
        en: 'The learner finds information that is stated in a short text: who, what, where and when.',
      },
      iCan: {
        young: {
          nl: 'Ik kan in een korte tekst vinden wie, wat, waar en wanneer.',
          en: 'I can find who, what, where and when in a short text.',
        },
        older: {
          nl: 'Ik kan in een tekst snel vinden wat er letterlijk staat.',
          en: 'I can quickly find what is stated in a text.',
        },
      },
      criteria: [
        { nl: 'Ik wijs de zin aan waar mijn antwoord staat.', en: 'I point to the sentence with my answer.' },
        {
          nl: 'Ik zoek eerst een woord uit de vraag in de tekst.',
          en: 'I first look for a word from the question in the text.',
        },
        { nl: 'Mijn antwoord past bij de vraag.', en: 'My answer fits the question.' },
      ],
      why: {
        nl: 'Zo vind je zelf hoe laat de film begint of hoe een spel werkt.',
        en: 'This is how you find out when the film starts or how a game works.',
      },
      requires: ['N3.LE.1'],
      minimum: true,
    },
    {
      code: 'N4.LE.3',
      year: 4,
      statement: {
        nl: 'De lerende leest een passende tekst hardop voor in een vlot tempo, met rust bij leestekens en met een toon die bij de tekst past.',
        en: 'The learner reads a suitable text aloud at a fluent pace, pausing at punctuation and with a tone that fits the text.',
      },
      iCan: {
        young: { nl: 'Ik kan een tekst mooi voorlezen.', en: 'I can read a text aloud nicely.' },
        older: {
          nl: 'Ik kan een tekst vlot voorlezen, met een toon die past.',
          en: 'I can read a text aloud fluently, in a tone that fits.',
        },
      },
      criteria: [
        { nl: 'Bij een punt rust ik even.', en: 'I pause for a moment at a full stop.' },
        { nl: 'Bij een vraag gaat mijn stem omhoog.', en: 'My voice goes up for a question.' },
        {
          nl: 'Je hoort aan mijn stem of het spannend, blij of droevig is.',
          en: 'You can hear from my voice whether it is exciting, happy or sad.',
        },
      ],
      why: {
        nl: 'Wie mooi voorleest, neemt anderen mee in het verhaal.',
        en: 'Someone who reads aloud well takes others along into the story.',
      },
      requires: ['N3.LE.1'],
      minimum: true,
    },
    {
      code: 'N4.LE.4',
      year: 4,
      statement: {
        nl: 'De lerende legt uit naar wie of wat verwijswoorden in een tekst verwijzen, zoals hij, die, dat, daar en toen.',
        en: 'The learner explains who or what reference words in a text refer to, such as he, that, there and then.',
      },
      iCan: {
        young: {
          nl: 'Ik kan zeggen over wie of wat woorden als hij, die en daar gaan.',
          en: 'I can tell who or what words such as he, that and there are about.',
        },
        older: {
          nl: 'Ik kan uitleggen naar wie of wat een verwijswoord verwijst.',
          en: 'I can explain who or what a reference word refers to.',
        },
      },
      criteria: [
        {
          nl: 'Ik kijk terug in de tekst om te weten wie of wat het is.',
          en: 'I look back in the text to know who or what it is.',
        },
        {
          nl: 'Ik zet het gevonden woord op de plaats van het verwijswoord en kijk of de zin klopt.',
          en: 'I put the word I found in place of the reference word and check the sentence.',
        },
      ],
      why: {
        nl: 'Zo raak je in een verhaal nooit kwijt over wie het gaat.',
        en: 'This way you never lose track of who a story is about.',
      },
      requires: ['N3.LE.2'],
      minimum: true,
    },
    {
      code: 'N5.LE.5',
      year: 5,
      statement: {
        nl: 'De lerende verwoordt in één zin waar een alinea of korte tekst vooral over gaat.',
        en: 'The learner states in one sentence what a paragraph or short text is mainly about.',
      },
      iCan: {
        young: {
          nl: 'Ik kan in één zin zeggen waar een tekst vooral over gaat.',
          en: 'I can say in one sentence what a text is mainly about.',
        },
        older: {
          nl: 'Ik kan de hoofdgedachte van een tekst in één zin zeggen.',
          en: 'I can state the main idea of a text in one sentence.',
        },
      },
      criteria: [
        {
          nl: 'Ik kijk naar de titel, de eerste zin en de laatste zin.',
          en: 'I look at the title, the first sentence and the last sentence.',
        },
        {
          nl: 'Mijn zin past bij de hele tekst, niet bij één stukje.',
          en: 'My sentence fits the whole text, not just one bit.',
        },
        { nl: 'Ik laat voorbeelden en kleine weetjes weg.', en: 'I leave out examples and small details.' },
      ],
      why: {
        nl: 'Wie de kern vindt, kan de tekst onthouden en verder vertellen.',
        en: 'When you find the main point, you can remember the text and tell it to others.',
      },
      requires: ['N3.LE.2', 'N4.LE.4'],
      minimum: true,
    },
    {
      code: 'N5.LE.6',
      year: 5,
      statement: {
        nl: 'De lerende leidt uit aanwijzingen in een tekst af wat er niet letterlijk staat, en wijst die aanwijzingen aan.',
        en: 'The learner infers from clues in a text what is not stated, and points out those clues.',
      },
      iCan: {
        young: {
          nl: 'Ik kan raden wat er niet staat, en tonen waarom ik dat denk.',
          en: 'I can work out what is not written, and show why I think so.',
        },
        older: {
          nl: 'Ik kan tussen de regels lezen en tonen waarop ik steun.',
          en: 'I can read between the lines and show what I base it on.',
        },
      },
      criteria: [
        {
          nl: 'Ik zoek woorden in de tekst die mij een aanwijzing geven.',
          en: 'I look for words in the text that give me a clue.',
        },
        { nl: 'Ik denk aan wat ik al weet.', en: 'I think of what I already know.' },
        { nl: 'Ik zeg: ik denk dit, want in de tekst staat …', en: 'I say: I think this, because the text says …' },
      ],
      why: {
        nl: 'Schrijvers vertellen niet alles. Wie zelf kan aanvullen, leest spannender.',
        en: 'Writers do not tell everything. Reading gets more exciting when you can fill it in yourself.',
      },
      requires: ['N4.LE.4'],
      minimum: true,
    },
    {
      code: 'N6.LE.7',
      year: 6,
      statement: {
        nl: 'De lerende maakt in een tekst onderscheid tussen feiten en meningen en zegt wat de schrijver wil bereiken.',
        en: 'The learner tells facts from opinions in a text and says what the writer wants to achieve.',
      },
      iCan: {
        older: {
          nl: 'Ik kan feiten en meningen uit elkaar houden en zeggen wat de schrijver wil.',
          en: 'I can tell facts from opinions and say what the writer wants.',
        },
      },
      criteria: [
        { nl: 'Bij een feit vraag ik: kan ik dit nakijken?', en: 'For a fact I ask: can I check this?' },
        {
          nl: 'Bij een mening vind ik woorden die een oordeel geven, zoals mooi of te duur.',
          en: 'For an opinion I find words that judge, such as beautiful or too expensive.',
        },
        {
          nl: 'Ik zeg of de schrijver mij wil informeren, overtuigen of amuseren.',
          en: 'I say whether the writer wants to inform, persuade or amuse me.',
        },
      ],
      why: {
        nl: 'Zo laat je je door reclame of een filmpje niet zomaar iets wijsmaken.',
        en: 'This way an advert or a video cannot simply make you believe things.',
      },
      requires: ['N5.LE.5'],
      minimum: true,
    },
  ],
};
