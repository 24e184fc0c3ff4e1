import type { DemoLine } from '../demo-goal.ts';

export const DUTCH_SECONDARY_1_WRITING: DemoLine = {
  key: 'schrijven',
  title: { nl: 'Schrijven', en: 'Writing' },
  goals: [
    {
      code: 'N7.SC.1',
      year: 7,
      statement: {
        nl: 'De lerende schrijft een verzorgde formele e-mail met onderwerp, aanspreking, duidelijke vraag en slotgroet.',
        en: 'The learner writes a careful formal e-mail with a subject, greeting, clear request and closing.',
      },
      iCan: {
        older: {
          nl: 'Ik kan een beleefde en duidelijke e-mail schrijven.',
          en: 'I can write a polite and clear e-mail.',
        },
      },
      criteria: [
        {
          nl: 'Het onderwerp zegt in enkele woorden waarover mijn mail gaat.',
          en: 'The subject line says in a few words what my e-mail is about.',
        },
        {
          nl: 'Ik spreek de lezer aan met u of met een passende naam.',
          en: 'I address the reader in a polite way, with a fitting name.',
        },
        { nl: 'Mijn vraag staat in één duidelijke zin.', en: 'My request is in one clear sentence.' },
        { nl: 'Ik eindig met een groet en mijn volledige naam.', en: 'I end with a closing and my full name.' },
      ],
      why: {
        nl: 'Met een goede mail krijg je sneller antwoord: van een leraar, een club of een bedrijf.',
        en: 'A good e-mail gets you an answer sooner: from a teacher, a club or a company.',
      },
      requires: ['N6.SC.4'],
      minimum: true,
    },
    {
      code: 'N7.SC.2',
      year: 7,
      statement: {
        nl: 'De lerende schrijft een alinea met een kernzin, een uitwerking en passende signaalwoorden.',
        en: 'The learner writes a paragraph with a key sentence, supporting sentences and fitting signal words.',
      },
      iCan: {
        older: {
          nl: 'Ik kan een alinea schrijven die goed aan elkaar hangt.',
          en: 'I can write a paragraph that hangs together well.',
        },
      },
      criteria: [
        {
          nl: 'Mijn eerste zin zegt waarover de alinea gaat.',
          en: 'My first sentence says what the paragraph is about.',
        },
        { nl: 'De andere zinnen leggen die eerste zin uit.', en: 'The other sentences explain that first sentence.' },
        {
          nl: 'Ik verbind zinnen met woorden als daarom, maar en bijvoorbeeld.',
          en: 'I link sentences with words such as therefore, but and for example.',
        },
      ],
      why: {
        nl: "Goede alinea's heb je nodig voor verslagen, taken en examens in alle vakken.",
        en: 'You need good paragraphs for reports, assignments and exams in every subject.',
      },
      requires: ['N5.SC.3', 'N7.LE.1'],
      minimum: true,
    },
    {
      code: 'N8.SC.3',
      year: 8,
      statement: {
        nl: 'De lerende schrijft een korte betogende tekst met een standpunt, drie argumenten en een besluit.',
        en: 'The learner writes a short argued text with a position, three arguments and a conclusion.',
      },
      iCan: {
        older: {
          nl: 'Ik kan een tekst schrijven die anderen overtuigt met argumenten.',
          en: 'I can write a text that convinces others with arguments.',
        },
      },
      criteria: [
        { nl: 'Mijn standpunt staat in de inleiding.', en: 'My position is in the introduction.' },
        {
          nl: 'Elk argument krijgt een eigen alinea met uitleg of een voorbeeld.',
          en: 'Each argument gets its own paragraph with an explanation or an example.',
        },
        {
          nl: 'Ik noem ook wat iemand die anders denkt zou zeggen.',
          en: 'I also mention what someone with another view would say.',
        },
        {
          nl: 'Mijn besluit herhaalt mijn standpunt in andere woorden.',
          en: 'My conclusion repeats my position in other words.',
        },
      ],
      why: {
        nl: 'Zo laat je je stem horen, in de leerlingenraad of later in een krant of vergadering.',
        en: 'This is how you make your voice heard, in the pupil council or later in a newspaper or meeting.',
      },
      requires: ['N7.SC.2', 'N8.LE.4'],
      minimum: true,
    },
    {
      code: 'N8.SC.4',
      year: 8,
      statement: {
        nl: 'De lerende herschrijft een eigen tekst voor een ander publiek en past woorden, toon en opbouw aan.',
        en: 'The learner rewrites an own text for another audience and adapts words, tone and structure.',
      },
      iCan: {
        older: {
          nl: 'Ik kan mijn tekst herschrijven voor een ander publiek.',
          en: 'I can rewrite my text for another audience.',
        },
      },
      criteria: [
        {
          nl: 'Ik zeg wat mijn nieuwe lezer al weet en nog niet weet.',
          en: 'I say what my new reader already knows and does not know yet.',
        },
        {
          nl: 'Ik kies andere woorden of een andere toon waar dat nodig is.',
          en: 'I choose other words or another tone where needed.',
        },
        { nl: 'Ik controleer bij een lezer of het werkt.', en: 'I check with a reader whether it works.' },
      ],
      why: {
        nl: 'Journalisten, verplegers en vakmensen doen dit elke dag: hetzelfde uitleggen aan iemand anders.',
        en: 'Journalists, nurses and technicians do this every day: explaining the same thing to someone else.',
      },
      requires: ['N7.SC.2'],
      minimum: false,
    },
  ],
};
