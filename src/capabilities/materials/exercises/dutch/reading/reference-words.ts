import { choiceGenerator } from '../choice-bank.ts';

const ITEMS: readonly (readonly [text: string, word: string, right: string, wrong: string])[] = [
  ['Noor geeft haar broer een boek. Hij leest het meteen uit.', 'Hij', 'haar broer', 'Noor|het boek'],
  ['De kat ligt op de mat. Ze is nat, want de emmer viel om.', 'Ze', 'de kat', 'de emmer|de regen'],
  ['Opa bakt een taart voor Lina. Die is over een uur klaar.', 'Die', 'de taart', 'opa|Lina'],
  ['In het bos staat een oude hut. Daar slapen de vleermuizen.', 'Daar', 'in de hut', 'op het plein|in de school'],
  ['In juni gaan we naar zee. Dan is het water al warmer.', 'Dan', 'in juni', 'aan zee|in de winter'],
  ['De meester vraagt stilte. Dat is moeilijk, want het sneeuwt.', 'Dat', 'stil zijn', 'sneeuwen|de meester'],
  ['Mila zoekt haar schoenen. Ze staan onder de zetel.', 'Ze', 'de schoenen', 'Mila|de zetels'],
  ['Sem en Yara bouwen een toren. Zij worden er moe van.', 'Zij', 'Sem en Yara', 'de toren|de blokken'],
  ['De hond ziet de bakker. Hij kwispelt met zijn staart.', 'Hij', 'de hond', 'de bakker|de staart'],
  ['Tante kocht een lamp. Ze zette die naast het bed.', 'die', 'de lamp', 'tante|het bed'],
  ['Vroeger woonde Adil in Luik. Toen sprak hij elke dag Frans.', 'Toen', 'vroeger', 'nu|in Luik'],
  ['Op zolder vond Jef een kist. Hij maakte haar voorzichtig open.', 'haar', 'de kist', 'de zolder|Jef'],
  ['De juf leest voor uit een boek. De kinderen vinden het spannend.', 'het', 'het boek', 'de juf|de klas'],
  ['Wij helpen oma in de tuin. Zij geeft ons limonade.', 'Zij', 'oma', 'de tuin|wij'],
  [
    'Karim belt naar zijn vrienden. Hij nodigt hen uit voor het feest.',
    'hen',
    'zijn vrienden',
    'Karim|de gasten van oma',
  ],
  ['De trein stopt in Mechelen. Hier stappen veel mensen uit.', 'Hier', 'in Mechelen', 'in de trein|in Brussel'],
  ['De vogels bouwden een nest. Het hangt hoog in de boom.', 'Het', 'het nest', 'de boom|de vogels'],
  ['Anna en haar moeder gaan zwemmen. Ze nemen samen de bus.', 'Ze', 'Anna en haar moeder', 'alleen Anna|de bus'],
  [
    'Het regende hard. Daarom bleven we binnen.',
    'Daarom',
    'omdat het regende',
    'omdat we binnen waren|omdat het warm was',
  ],
  ['Lars leent zijn fiets aan Finn. Die brengt hem morgen terug.', 'hem', 'de fiets', 'Lars|Finn'],
  [
    'De buurvrouw heeft drie kippen. Eentje daarvan legt blauwe eieren.',
    'daarvan',
    'van de kippen',
    'van de eieren|van de buren',
  ],
  ['Rond het kasteel ligt water. Daarin zwemmen grote vissen.', 'Daarin', 'in het water', 'in het kasteel|in een kom'],
  [
    'Emma schreef een brief aan de burgemeester. Hij antwoordde na een week.',
    'Hij',
    'de burgemeester',
    'Emma|de brief',
  ],
  ['Het spel heeft veel kaartjes. Je legt ze in een kring.', 'ze', 'de kaartjes', 'het spel|de spelers'],
  ['Papa legt de sleutels op tafel. Even later zijn ze weg.', 'ze', 'de sleutels', 'papa|de tafel'],
  ['Om acht uur begint de film. Tot dan mag je nog lezen.', 'dan', 'acht uur', 'de film|morgen'],
];

export const REFERENCE_WORDS = choiceGenerator({
  goal: 'N4.LE.4',
  version: 1,
  instruction: {
    nl: 'Lees de zinnen. Naar wie of wat verwijst het woord?',
    en: 'Read the Dutch sentences. Who or what does the word refer to?',
  },
  items: ITEMS.map(([text, word, right, wrong]) => ({
    content: `${text}\n"${word}"`,
    right,
    wrong: wrong.split('|'),
    clue: word,
  })),
  hint: {
    nl: 'Kijk terug in de tekst. Zet je antwoord op de plaats van "{clue}". Klopt de zin dan nog?',
    en: 'Look back in the text. Put your answer in place of "{clue}". Does the sentence still make sense?',
  },
  right: { nl: 'Juist! "{clue}" verwijst hier naar: {right}.', en: 'Correct! Here "{clue}" refers to: {right}.' },
  steps: [
    { nl: 'Zoek het woord "{clue}" in de tekst.', en: 'Find the word "{clue}" in the text.' },
    { nl: 'Kijk wie of wat er net voor genoemd werd.', en: 'Look who or what was mentioned just before.' },
    {
      nl: 'Zet "{right}" op die plaats: de zin klopt.',
      en: 'Put "{right}" in that place: the sentence makes sense.',
    },
  ],
});
