import { choiceGenerator } from '../choice-bank.ts';

/** Each message three times: plain; in stiff official words; long with the main point late, or vague. */
const ITEMS: readonly (readonly [situation: string, right: string, stiff: string, long: string])[] = [
  [
    'Je bent ziek.',
    'Ik ben ziek en kom vandaag niet werken.',
    'Wegens een medische aangelegenheid ben ik heden verhinderd.',
    'Ik wou even laten weten, want gisteren ging het ook al niet zo goed, dat ik misschien niet kom.',
  ],
  [
    'Je bus is te laat.',
    'Mijn bus is te laat. Ik ben er om 8.20 uur.',
    'Door omstandigheden in het openbaar vervoer zal mijn aankomst vertraging oplopen.',
    'Er was iets met de bus en de chauffeur zei van alles, dus ja, het kan even duren.',
  ],
  [
    'Je wilt van dienst wisselen.',
    'Kun je vrijdag mijn dienst doen? Dan doe ik de jouwe op zaterdag.',
    'Gelieve een wederzijdse omruiling van prestaties in overweging te nemen.',
    'Als het past en als je toch niets doet, misschien kunnen we eens zien met die diensten.',
  ],
  [
    'De koelkast is stuk.',
    'De koelkast is stuk. Het is er 14 graden.',
    'Het koeltoestel vertoont een technische onregelmatigheid inzake temperatuur.',
    'Toen ik daarnet iets zocht, dacht ik ineens dat het toch precies een beetje warm was.',
  ],
  [
    'De melk is bijna op.',
    'Er zijn nog twee flessen melk. Bestel je er bij?',
    'De voorraad zuivelproducten bereikt een kritisch niveau.',
    'Ik weet niet of iemand het al zei, maar van sommige dingen is er precies niet veel meer.',
  ],
  [
    'Een klant belde voor de chef.',
    'Mevrouw Claes belde. Bel haar terug voor 16 uur.',
    'Er werd telefonisch contact opgenomen met verzoek tot wederoproep.',
    'Er was telefoon van iemand, een vrouw, ze klonk vriendelijk en ze wou iets vragen.',
  ],
  [
    'Je wilt uitleg over de machine.',
    'Kun je mij tonen hoe ik het mes vervang?',
    'Ik verzoek u mij te instrueren omtrent de vervanging van het snij-element.',
    'Die machine, ik snap daar eigenlijk niet zo heel veel van, ook vroeger al niet.',
  ],
  [
    'De deur moet dicht blijven.',
    'Houd deze deur dicht.',
    'Het permanent sluiten van dit toegangspunt is vereist.',
    'Omdat het anders koud wordt en de warmte weggaat, wat veel kost, is het beter dat de deur niet open blijft staan.',
  ],
  [
    'De vergadering is verplaatst.',
    'De vergadering is morgen om 9 uur, niet om 10 uur.',
    'De bijeenkomst wordt bij dezen vervroegd naar een aanvankelijker tijdstip.',
    'Er is iets veranderd met de vergadering, want niet iedereen kon, en dus is het nu anders.',
  ],
  [
    'Je dankt voor een gesprek.',
    'Dank u voor het gesprek van gisteren. Ik heb veel zin in de job.',
    'Middels dit schrijven betuig ik mijn erkentelijkheid voor het onderhoud.',
    'Het was gisteren en ik was wat zenuwachtig, maar ja, ik dacht ik schrijf toch maar iets.',
  ],
  [
    'Er ligt glas op de grond.',
    'Pas op: glas bij de kassa. Ik veeg het nu op.',
    'Er bevinden zich scherpe fragmenten ter hoogte van het betaalpunt.',
    'Er is iets gevallen en gebroken, zoals dat soms gebeurt, ergens vooraan in de winkel.',
  ],
  [
    'Je vraagt vrij.',
    'Mag ik vrijdag 12 mei vrij nemen?',
    'Hierbij dien ik een aanvraag tot verlofopname in voor voornoemde datum.',
    'Ik had nog een vraag over volgende maand, er is dan namelijk een feest en dat weet je nooit.',
  ],
  [
    'Je sleutel is weg.',
    'Ik vind de sleutel van de berging niet. Heb jij hem?',
    'De toegangssleutel is momenteel niet lokaliseerbaar.',
    'Ik heb overal gekeken, in mijn jas en in de auto, en ik dacht eerst dat het iets anders was.',
  ],
  [
    'Je meldt dat iets klaar is.',
    'De tafels zijn klaar voor 40 gasten.',
    'De voorbereidende werkzaamheden werden integraal voltooid.',
    'We hebben goed doorgewerkt en het ging vlot, al was het in het begin zoeken.',
  ],
  [
    'Een bewoner eet niet.',
    'Meneer Maes at vanmiddag niets. Hij dronk wel water.',
    'Bij de bewoner werd verminderde inname van voeding vastgesteld.',
    'Het eten was vandaag niet zo en sommige mensen hadden er geen zin in, denk ik.',
  ],
  [
    'Je vraagt je rooster.',
    'Kun je mij mijn rooster van volgende week sturen?',
    'Gaarne ontving ik de uurregeling der komende week.',
    'Ik moet nog iets weten van volgende week, maar ik weet niet goed bij wie ik moet zijn.',
  ],
  [
    'Klanten mogen niet roken.',
    'Rook hier niet.',
    'Het nuttigen van rookwaren is alhier niet toegestaan.',
    'Er zijn mensen die roken en dat ruikt niet lekker voor anderen, dus graag ergens anders.',
  ],
  [
    'Je komt later na de dokter.',
    'Ik heb om 9 uur een afspraak bij de dokter. Ik ben er om 10.30 uur.',
    'Omwille van een medische consultatie vat ik mijn taken later aan.',
    'Ik moet nog naar de dokter, die is soms druk, en dan zien we wel hoe laat het wordt.',
  ],
  [
    'Je wilt weten wat dragen.',
    'Welke kleren en schoenen moet ik dragen?',
    'Wat zijn de kledingvoorschriften die van toepassing zijn op mijn functie?',
    'Ik vroeg me af, want ik ben nieuw en iedereen ziet er anders uit, hoe dat hier zit.',
  ],
  [
    'Een toestel mag niet aan.',
    'Zet dit toestel niet aan. Het wordt hersteld.',
    'Ingebruikname van dit apparaat is verboden hangende de reparatie.',
    'Er komt nog iemand kijken en tot dan is het misschien niet zo goed om het te gebruiken.',
  ],
  [
    'Je vraagt hulp bij tillen.',
    'Help je mij even met deze kast?',
    'Ik doe een beroep op uw bijstand voor de verplaatsing van dit meubel.',
    'Die kast is zwaar en mijn rug, ik zeg maar iets, wordt er ook niet beter op.',
  ],
  [
    'Je biedt je aan voor een job.',
    'Ik zoek werk als bakker. Ik kan starten op 1 juli.',
    'Ondergetekende stelt zich kandidaat voor een betrekking in de bakkerijsector.',
    'Ik was eigenlijk aan het kijken naar werk en iemand zei dat jullie misschien iemand zoeken of zo.',
  ],
  [
    'Een klant wacht.',
    'Er wacht een klant aan de balie.',
    'Aan het onthaal bevindt zich een cliënt in afwachting.',
    'Ik zag daarnet iemand staan en die stond er al even, denk ik, vooraan.',
  ],
  [
    'Je stuurt je attest.',
    'Hier is mijn doktersattest. Ik ben ziek tot en met donderdag.',
    'In bijlage gelieve u het medisch getuigschrift aan te treffen.',
    'Ik ben nog bij de dokter geweest en die gaf een papier, dus dat zit hier ergens bij.',
  ],
];

export const PLAIN_LANGUAGE = choiceGenerator({
  goal: 'NA12.HT.3',
  version: 1,
  instruction: {
    nl: 'Welk bericht is in klare taal geschreven: kort, met gewone woorden en het belangrijkste eerst?',
    en: 'Which Dutch message is in plain language: short, with common words and the main point first?',
  },
  items: ITEMS.map(([content, right, ...wrong]) => ({ content, right, wrong, clue: right })),
  hint: {
    nl: 'Stel je voor dat je het bericht in één seconde moet begrijpen. Zijn er moeilijke woorden? Komt het belangrijkste te laat?',
    en: 'Imagine you have one second to understand it. Are there difficult words? Does the main point come too late?',
  },
  right: {
    nl: 'Juist! Dit begrijpt iedereen meteen, en er staat precies in wat er is.',
    en: 'Correct! Everyone understands this at once, and it says exactly what the matter is.',
  },
  steps: [
    { nl: 'Zoek wat de ander moet weten: {content}', en: 'Find what the other person has to know: {content}' },
    {
      nl: 'Laat berichten met moeilijke of vage woorden weg.',
      en: 'Leave out messages with difficult or vague words.',
    },
    { nl: 'Dit blijft over: {right}', en: 'This one is left: {right}' },
  ],
});
