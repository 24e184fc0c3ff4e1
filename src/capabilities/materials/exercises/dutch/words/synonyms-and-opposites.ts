import { choiceGenerator } from '../choice-bank.ts';

/** = asks for the same meaning, ≠ for the opposite; the first option is right. */
const LINES = [
  '≠ groot: klein, hoog, breed',
  '≠ warm: koud, zacht, nat',
  '≠ vroeg: laat, snel, lang',
  '≠ open: dicht, leeg, wijd',
  '≠ moeilijk: makkelijk, moe, slim',
  '≠ verliezen: winnen, zoeken, spelen',
  '≠ duur: goedkoop, mooi, rijk',
  '≠ boven: onder, achter, naast',
  '≠ stil: luid, rustig, traag',
  '≠ vol: leeg, rond, zwaar',
  '≠ altijd: nooit, soms, vaak',
  '≠ geven: nemen, tonen, brengen',
  '≠ jong: oud, groot, sterk',
  '≠ begin: einde, midden, start',
  '≠ droog: nat, warm, hard',
  '≠ lachen: huilen, praten, zingen',
  '= blij: vrolijk, braaf, moe',
  '= snel: vlug, sterk, laat',
  '= starten: beginnen, stoppen, wachten',
  '= boos: kwaad, bang, ziek',
  '= ziek: niet gezond, niet blij, niet netjes',
  '= praten: spreken, luisteren, kijken',
  '= mooi: prachtig, groot, nieuw',
  '= moedig: dapper, bang, lui',
  '= klaar: af, nieuw, kwijt',
  '= gooien: werpen, vangen, rollen',
  '= verdrietig: droevig, verlegen, trots',
  '= een beetje: wat, veel, alles',
  '= eten dat overblijft: restjes, beleg, ontbijt',
  '= cadeau: geschenk, feest, doos',
] as const;

export const SYNONYMS_AND_OPPOSITES = choiceGenerator({
  goal: 'N3.WT.1',
  version: 1,
  instruction: {
    nl: 'Kies het woord met dezelfde betekenis (=) of met de omgekeerde betekenis (≠).',
    en: 'Choose the Dutch word with the same meaning (=) or the opposite meaning (≠).',
  },
  items: LINES.map((line) => {
    const [content = '', options = ''] = line.split(': ');
    const [right = '', ...wrong] = options.split(', ');
    return { content: `${content.slice(0, 1)} ${content.slice(2)}`, right, wrong, clue: content.slice(2) };
  }),
  hint: {
    nl: 'Zeg eerst wat "{clue}" betekent. Kijk dan naar het teken: = is hetzelfde, ≠ is het omgekeerde.',
    en: 'First say what "{clue}" means. Then look at the sign: = is the same, ≠ is the opposite.',
  },
  right: { nl: 'Juist! "{right}" past bij "{clue}".', en: 'Correct! "{right}" goes with "{clue}".' },
  steps: [
    { nl: 'Denk aan een zin met "{clue}".', en: 'Think of a sentence with "{clue}".' },
    {
      nl: 'Kijk naar het teken: hetzelfde (=) of omgekeerd (≠)?',
      en: 'Look at the sign: the same (=) or the opposite (≠)?',
    },
    { nl: 'Het woord dat past, is "{right}".', en: 'The word that fits is "{right}".' },
  ],
});
