import { oddSentenceGenerator, type Shown } from '../odd-sentence.ts';

const SEEN: readonly Shown[] = [
  ['Om 9.15 uur viel een doos van rek 4.', 'wanneer en waar'],
  ['De klant gleed uit aan de ingang.', 'wat en waar'],
  ['Er lag water naast de afwasmachine.', 'wat en waar'],
  ['Ik zette het bordje "natte vloer" neer.', 'wat er gedaan is'],
  ['Het glas van de deur is gebarsten.', 'wat te zien is'],
  ['Karim sneed in zijn linkerduim.', 'wie en wat'],
  ['De koelkast stond op 11 graden.', 'wat gemeten is'],
  ['Mevrouw Claes at vandaag niets van haar middagmaal.', 'wie en wat'],
  ['De machine stopte twee keer na elkaar.', 'wat gebeurde'],
  ['Ik verwittigde de ploegbaas om tien uur.', 'wie en wanneer'],
  ['In de kassa zat 20 euro minder dan op het ticket.', 'wat geteld is'],
  ['Twee stoelen in zaal B hebben een losse poot.', 'wat en waar'],
  ['De nooddeur was geblokkeerd door een kar.', 'wat te zien is'],
  ['De bewoner zei dat zijn knie pijn deed.', 'wat iemand zei'],
];
const THOUGHT: readonly Shown[] = [
  ['Waarschijnlijk lette Tom weer niet op.', 'waarschijnlijk'],
  ['De klant had vast te veel haast.', 'vast'],
  ['Volgens mij is de machine gewoon te oud.', 'volgens mij'],
  ['De vorige ploeg was zeker te lui om te poetsen.', 'zeker te lui'],
  ['Ik denk dat iemand het geld heeft meegenomen.', 'ik denk'],
  ['Dit gebeurt omdat niemand hier zijn best doet.', 'niemand zijn best doet'],
  ['Mevrouw Claes had wellicht geen zin.', 'wellicht'],
  ['Het was de domste fout van het jaar.', 'domste'],
  ['Iemand wou blijkbaar niet opruimen.', 'blijkbaar'],
  ['Zo’n gevaarlijke deur hoort hier niet.', 'gevaarlijke, hoort niet'],
  ['Hij deed het misschien met opzet.', 'misschien, met opzet'],
  ['Gelukkig viel het al bij al goed mee.', 'gelukkig, goed mee'],
];

export const INCIDENT_NOTES = oddSentenceGenerator({
  goal: 'NA11.SC.2',
  version: 1,
  kinds: [
    {
      key: 'seen',
      question: {
        nl: 'Je schrijft een nota over een voorval. Welke zin hoort erin, omdat iemand het zag, hoorde of deed?',
        en: 'You write an incident note. Which Dutch sentence belongs in it, because someone saw, heard or did it?',
      },
      reason: {
        nl: '"{sentence}" zegt {clue}. Dat is een waarneming en hoort in de nota.',
        en: '"{sentence}" states what was seen, heard, measured or done ({clue}). It belongs in the note.',
      },
      sentences: SEEN,
    },
    {
      key: 'thought',
      question: {
        nl: 'Je leest een nota over een voorval na. Welke zin laat je weg, omdat hij zegt wat iemand denkt?',
        en: 'You check an incident note. Which Dutch sentence do you leave out, because it says what someone thinks?',
      },
      reason: {
        nl: 'In "{sentence}" toont "{clue}" dat het een gedachte of een oordeel is. Dat hoort niet in de nota.',
        en: 'In "{sentence}" the words "{clue}" show that it is a thought or a judgement. It does not belong in the note.',
      },
      sentences: THOUGHT,
    },
  ],
});
