import { oddSentenceGenerator, type Shown } from '../odd-sentence.ts';

const FACTS: readonly Shown[] = [
  ['Een spin heeft acht poten.', 'tellen'],
  ['Gent ligt in Oost-Vlaanderen.', 'op een kaart kijken'],
  ['Onze school heeft twaalf klassen.', 'tellen'],
  ['Water bevriest bij nul graden.', 'meten'],
  ['De bibliotheek is op zondag gesloten.', 'op het bord met de uren kijken'],
  ['Dit boek heeft 240 bladzijden.', 'in het boek kijken'],
  ['In 2024 waren er Olympische Spelen in Parijs.', 'in de krant opzoeken'],
  ['De trein naar Oostende vertrekt op spoor 4.', 'op het scherm kijken'],
  ['Een dolfijn haalt adem boven water.', 'in een boek over dieren opzoeken'],
  ['De toren van Mechelen is 97 meter hoog.', 'meten of opzoeken'],
  ['Mijn fiets heeft drie versnellingen.', 'tellen'],
  ['De zon komt op in het oosten.', 'zelf gaan kijken met een kompas'],
  ['Een kaartje voor de film kost acht euro.', 'de prijs bekijken'],
  ['Kikkers leggen eitjes in het water.', 'in een boek over dieren opzoeken'],
  ['Vorige week regende het drie dagen.', 'het weerbericht opzoeken'],
];
const OPINIONS: readonly Shown[] = [
  ['Spinnen zijn griezelig.', 'griezelig'],
  ['Gent is de mooiste stad van het land.', 'mooiste'],
  ['Onze speelplaats is veel te klein.', 'te klein'],
  ['Zwemmen is leuker dan voetballen.', 'leuker'],
  ['Iedereen zou een huisdier moeten hebben.', 'zou moeten'],
  ['Dit boek is saai.', 'saai'],
  ['Wiskunde is het fijnste vak.', 'fijnste'],
  ['De film duurde veel te lang.', 'veel te lang'],
  ['Frietjes smaken beter met mayonaise.', 'beter'],
  ['Het is jammer dat het zwembad dicht is.', 'jammer'],
  ['Rode fietsen zijn mooi.', 'mooi'],
  ['Kinderen horen vroeg in bed te liggen.', 'horen te'],
  ['Acht euro is duur voor een film.', 'duur'],
  ['Een tablet is handiger dan een boek.', 'handiger'],
  ['Gelukkig regende het niet.', 'gelukkig'],
];

export const FACT_OR_OPINION = oddSentenceGenerator({
  goal: 'N6.LE.7',
  version: 1,
  kinds: [
    {
      key: 'fact',
      question: { nl: 'Eén zin is een feit. Welke?', en: 'One Dutch sentence is a fact. Which one?' },
      reason: {
        nl: '"{sentence}" kun je nakijken ({clue}). Het is een feit.',
        en: '"{sentence}" can be checked ({clue}). It is a fact.',
      },
      sentences: FACTS,
    },
    {
      key: 'opinion',
      question: { nl: 'Eén zin is een mening. Welke?', en: 'One Dutch sentence is an opinion. Which one?' },
      reason: {
        nl: 'In "{sentence}" toont "{clue}" wat iemand vindt. Een ander kan het anders zien: het is een mening.',
        en: 'In "{sentence}" the words "{clue}" show what someone thinks. Others may see it differently: it is an opinion.',
      },
      sentences: OPINIONS,
    },
  ],
});
