import { type Passage, passageGenerator } from '../passage-bank.ts';

const NOTICES: readonly Passage[] = [
  {
    text: ['NATTE VLOER', 'De vloer is net gepoetst.', 'Neem de andere trap tot 10 uur.'],
    questions: [
      [
        'Waarvoor waarschuwt het bericht?',
        'Je kunt uitglijden.',
        'De trap is stuk.|Er is brand.',
        'De vloer is net gepoetst.',
      ],
      [
        'Het is half tien. Wat doe je?',
        'Ik neem de andere trap.',
        'Ik loop snel over de vloer.|Ik poets de vloer.',
        'Neem de andere trap tot 10 uur.',
      ],
      [
        'Het is elf uur. Mag je deze trap nemen?',
        'Ja, het verbod duurt tot 10 uur.',
        'Nee, de hele dag niet.|Alleen met een helm.',
        'tot 10 uur',
      ],
    ],
  },
  {
    text: [
      'SNIJMACHINE',
      'Draag altijd de metalen handschoen.',
      'Trek de stekker uit voor je schoonmaakt.',
      'Niet gebruiken als je jonger bent dan 18, behalve met je begeleider erbij.',
    ],
    questions: [
      [
        'Wat moet je dragen?',
        'een metalen handschoen',
        'een veiligheidsbril|een helm',
        'Draag altijd de metalen handschoen.',
      ],
      [
        'Je wilt de machine poetsen. Wat doe je eerst?',
        'De stekker uittrekken.',
        'Het mes met water spoelen.|De machine traag laten draaien.',
        'Trek de stekker uit voor je schoonmaakt.',
      ],
      [
        'Je bent 17. Wanneer mag je de machine gebruiken?',
        'Als mijn begeleider erbij is.',
        'Altijd.|Als het heel druk is.',
        'behalve met je begeleider erbij',
      ],
    ],
  },
  {
    text: [
      'BIJ BRAND',
      '1. Druk op de rode knop.',
      '2. Ga langs de trap naar buiten. Gebruik nooit de lift.',
      '3. Verzamel op de parking bij de vlag.',
    ],
    questions: [
      [
        'Wat doe je het eerst?',
        'Op de rode knop drukken.',
        'Naar de parking gaan.|Je jas zoeken.',
        '1. Druk op de rode knop.',
      ],
      ['Wat mag je niet doen?', 'De lift nemen.', 'De trap nemen.|Naar buiten gaan.', 'Gebruik nooit de lift.'],
      [
        'Waar wacht je op de anderen?',
        'op de parking bij de vlag',
        'aan de lift|in de kleedkamer',
        'Verzamel op de parking bij de vlag.',
      ],
    ],
  },
  {
    text: [
      'ONTVETTER',
      'Gevaarlijk voor de ogen en de huid.',
      'Draag handschoenen en een bril.',
      'Meng dit product nooit met javel.',
      'In je ogen? Spoel 15 minuten met water en roep de EHBO.',
    ],
    questions: [
      [
        'Wat moet je dragen?',
        'handschoenen en een bril',
        'alleen een schort|een mondmasker',
        'Draag handschoenen en een bril.',
      ],
      [
        'Wat mag nooit?',
        'Het product met javel mengen.',
        'Het product gebruiken.|De kast openen.',
        'Meng dit product nooit met javel.',
      ],
      [
        'Er komt product in je oog. Wat doe je?',
        'Een kwartier spoelen en de EHBO roepen.',
        'Hard in mijn oog wrijven.|Verder werken en afwachten.',
        'Spoel 15 minuten met water en roep de EHBO.',
      ],
    ],
  },
  {
    text: [
      'MAGAZIJN',
      'Hier rijden heftrucks.',
      'Voetgangers blijven tussen de gele lijnen.',
      'Een fluohesje is verplicht. Oortjes zijn verboden.',
    ],
    questions: [
      [
        'Waar mag je te voet lopen?',
        'tussen de gele lijnen',
        'achter de heftruck|overal',
        'Voetgangers blijven tussen de gele lijnen.',
      ],
      ['Wat is verplicht?', 'een fluohesje', 'oortjes|een rijbewijs', 'Een fluohesje is verplicht.'],
      ['Wat stop je weg voor je binnengaat?', 'mijn oortjes', 'mijn hesje|mijn schoenen', 'Oortjes zijn verboden.'],
    ],
  },
  {
    text: [
      'KEUKEN',
      'Was je handen: voor je begint, na het toilet en na rauw vlees.',
      'Een wondje? Kleef er een blauwe pleister op.',
      'Ben je ziek met braken? Kom niet werken en bel de chef.',
    ],
    questions: [
      [
        'Je sneed rauwe kip. Wat doe je dan?',
        'Mijn handen wassen.',
        'Mijn handen aan mijn schort vegen.|De chef bellen.',
        'Was je handen: … na rauw vlees.',
      ],
      [
        'Je hebt een klein wondje. Wat doe je?',
        'Ik kleef er een blauwe pleister op.',
        'Ik ga naar huis.|Ik werk met één hand.',
        'Een wondje? Kleef er een blauwe pleister op.',
      ],
      [
        'Wanneer blijf je thuis en bel je de chef?',
        'Als ik moet braken.',
        'Als ik een wondje heb.|Als ik moe ben.',
        'Ben je ziek met braken? Kom niet werken en bel de chef.',
      ],
    ],
  },
  {
    text: [
      'LADDER',
      'Kijk na of de ladder niet beschadigd is.',
      'Maximaal één persoon, maximaal 150 kg.',
      'Kapot? Hang er een rood kaartje aan en meld het aan de ploegbaas.',
    ],
    questions: [
      [
        'Wat doe je voor je de ladder gebruikt?',
        'Nakijken of ze niet beschadigd is.',
        'Ze verven.|Een tweede persoon vragen mee te klimmen.',
        'Kijk na of de ladder niet beschadigd is.',
      ],
      ['Met hoeveel mag je op de ladder?', 'met één', 'met twee|met zoveel je wilt', 'Maximaal één persoon'],
      [
        'De ladder is stuk. Wat doe je?',
        'Een rood kaartje eraan hangen en het melden.',
        'De ladder zelf lijmen.|De ladder toch voorzichtig gebruiken.',
        'Hang er een rood kaartje aan en meld het aan de ploegbaas.',
      ],
    ],
  },
  {
    text: [
      'ZORG: TILLEN',
      'Til een bewoner nooit alleen.',
      'Gebruik de tillift of vraag een collega.',
      'Zet eerst de remmen van de rolstoel vast.',
    ],
    questions: [
      [
        'Wat mag je niet doen?',
        'Alleen een bewoner tillen.',
        'Een collega vragen.|De tillift gebruiken.',
        'Til een bewoner nooit alleen.',
      ],
      [
        'Wat doe je eerst met de rolstoel?',
        'De remmen vastzetten.',
        'Hem wegduwen.|Hem wassen.',
        'Zet eerst de remmen van de rolstoel vast.',
      ],
      [
        'De tillift is bezet. Wat kun je doen?',
        'Een collega vragen.',
        'Alleen tillen, maar traag.|De bewoner vragen te springen.',
        'Gebruik de tillift of vraag een collega.',
      ],
    ],
  },
];

export const SAFETY_NOTICES = passageGenerator(
  'NA11.LE.2',
  { nl: 'Lees het bericht en kies het antwoord.', en: 'Read the Dutch notice and choose the answer.' },
  NOTICES,
);
