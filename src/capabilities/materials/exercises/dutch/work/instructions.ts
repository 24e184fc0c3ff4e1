import type { Localized } from '../../../../../kernel/text.ts';
import { putInOrder } from '../../answers.ts';
import type { ExerciseGenerator } from '../../exercise.ts';
import { ask, fill, inDutch } from '../wording.ts';

/** A work instruction whose sentences tell the order with words, not with their place: the steps come in true order. */
const INSTRUCTIONS: readonly (readonly [title: string, text: string, ...steps: string[]])[] = [
  [
    'Koffiemachine',
    'Giet pas koffie in de kopjes als het lampje groen is. Vul eerst water bij. Doe daarna koffie in de filter en zet de machine aan.',
    'water bijvullen',
    'koffie in de filter doen',
    'wachten op het groene lampje',
    'koffie gieten',
  ],
  [
    'Vloer dweilen',
    'Voor je dweilt, veeg je de vloer. Zet het bordje "nat" klaar voor je begint te vegen. Haal het bordje weg als de vloer droog is.',
    'het bordje zetten',
    'vegen',
    'dweilen',
    'het bordje weghalen',
  ],
  [
    'Pakje verzenden',
    'Kleef het etiket op de doos nadat je ze hebt dichtgeplakt. Leg eerst het product erin. Breng de doos ten slotte naar de balie.',
    'het product in de doos leggen',
    'de doos dichtplakken',
    'het etiket kleven',
    'naar de balie brengen',
  ],
  [
    'Band vervangen',
    'Draai de moeren los voor je de auto opkrikt. Haal dan het wiel eraf. Zet de handrem op voor je iets anders doet.',
    'de handrem opzetten',
    'de moeren losdraaien',
    'de auto opkrikken',
    'het wiel eraf halen',
  ],
  [
    'Bed opmaken',
    'Leg een vers laken pas nadat je de matras hebt afgeveegd. Begin met het vuile laken weg te nemen. Leg op het einde het deken erop.',
    'het vuile laken wegnemen',
    'de matras afvegen',
    'het verse laken leggen',
    'het deken erop leggen',
  ],
  [
    'Rekken vullen',
    'Zet nieuwe producten achteraan, maar schuif eerst de oude naar voren. Controleer voor alles de datum. Neem op het einde de lege doos mee.',
    'de datum controleren',
    'oude producten naar voren schuiven',
    'nieuwe producten achteraan zetten',
    'de lege doos meenemen',
  ],
  [
    'Muur verven',
    'Plak de randen af nadat je de muur hebt afgewassen. Daarna verf je. Dek vooraf de vloer af.',
    'de vloer afdekken',
    'de muur afwassen',
    'de randen afplakken',
    'verven',
  ],
  [
    'Kassa openen',
    'Tel het geld voor je de eerste klant helpt. Log in nadat je de kassa hebt aangezet. Pas als je ingelogd bent, gaat de lade open om te tellen.',
    'de kassa aanzetten',
    'inloggen',
    'het geld tellen',
    'de eerste klant helpen',
  ],
  [
    'Gras maaien',
    'Start de machine pas als je schoenen en bril draagt. Kijk voor het starten ook of er stenen liggen: doe dat na het aankleden. Maak op het einde de machine schoon.',
    'schoenen en bril aandoen',
    'kijken of er stenen liggen',
    'de machine starten',
    'de machine schoonmaken',
  ],
  [
    'Maaltijd brengen',
    'Klop aan voor je binnengaat. Kijk in de keuken eerst op het kaartje met de naam. Vraag binnen hoe de bewoner heet, en zet dan pas het bord neer.',
    'op het kaartje kijken',
    'aankloppen',
    'de naam vragen',
    'het bord neerzetten',
  ],
  [
    'Haar wassen',
    'Breng shampoo aan als het haar nat is. Voel eerst met je hand of het water niet te warm is. Spoel tot slot goed uit.',
    'het water voelen',
    'het haar nat maken',
    'shampoo aanbrengen',
    'uitspoelen',
  ],
  [
    'Lamp vervangen',
    'Zet de stroom weer aan nadat je de nieuwe lamp hebt ingedraaid. Draai de oude lamp uit als ze koud is. Schakel voor alles de stroom uit.',
    'de stroom uitschakelen',
    'de oude lamp uitdraaien',
    'de nieuwe lamp indraaien',
    'de stroom weer aanzetten',
  ],
];

/** Work instructions: the learner puts the steps in the order in which they are done. Each instruction is asked whole or in part. */
export const WORK_INSTRUCTIONS: ExerciseGenerator = {
  goal: 'NA11.LE.1',
  version: 1,
  generate(random) {
    const [title, text, ...steps] = random.pick(INSTRUCTIONS);
    // Without one of the steps it is another, shorter task on the same text.
    const dropped = random.pick([undefined, ...steps]);
    const kept = steps.filter((step) => step !== dropped);
    const names = { first: kept[0] ?? '', last: kept.at(-1) ?? '', order: kept.join(' → ') };
    return {
      prompt: ask(INSTRUCTION, title, text),
      worked: STEPS.map((step) => fill(step, names)),
      ...putInOrder(random, kept.map(inDutch), { right: RIGHT, wrong: fill(HINT, names) }),
    };
  },
};

const INSTRUCTION: Localized = {
  nl: 'Lees de werkinstructie. Zet de stappen in de volgorde waarin je ze doet.',
  en: 'Read the Dutch work instruction. Put the steps in the order in which you do them.',
};
const RIGHT: Localized = {
  nl: 'Juist! In deze volgorde kun je veilig en vlot werken.',
  en: 'Correct! In this order you can work safely and smoothly.',
};
const HINT: Localized = {
  nl: 'Let op woorden als voor, nadat, eerst en pas als. De eerste stap is: {first}.',
  en: 'Watch words such as voor (before), nadat (after), eerst (first) and pas als (only when). The first step is: {first}.',
};
const STEPS: readonly Localized[] = [
  {
    nl: 'Zoek de woorden die de volgorde tonen: eerst, voor, nadat, daarna, pas als.',
    en: 'Find the words that show the order: eerst (first), voor (before), nadat (after), daarna (then), pas als (only when).',
  },
  { nl: 'Eerst komt: {first}. Op het einde komt: {last}.', en: 'First comes: {first}. At the end comes: {last}.' },
  { nl: 'De volgorde is: {order}.', en: 'The order is: {order}.' },
];
