import { type SortingItem, sortingGenerator } from '../sorting-bank.ts';

type WordKind = 'noun' | 'adjective' | 'verb';

/** Sentences with words marked for the kind: [n…], [a…], [v…]. */
const SENTENCES = [
  'De [aoude] [nboer] [vvoert] zijn koeien.',
  'Een [agroene] [nkikker] [vspringt] in de vijver.',
  'Onze [njuf] [vvertelt] een [aspannend] verhaal.',
  'De [astoute] [nhond] [vbijt] in mijn schoen.',
  'Wij [vbouwen] een [ahoge] [ntoren].',
  'Het [aijskoude] [nwater] [vstroomt] naar de zee.',
  'Mijn [nbroer] [vschrijft] een [alange] brief.',
  'De [nkok] [vproeft] van de [ahete] soep.',
  'Drie [awitte] [nzwanen] [vvliegen] over het dorp.',
  'Opa [vzoekt] zijn [anieuwe] [nbril].',
  'De [azware] [nkoffer] [vvalt] van de trap.',
  'Een [alief] [nmeisje] [vhelpt] de buurman.',
] as const;

const KEYS: Readonly<Record<string, WordKind>> = { n: 'noun', a: 'adjective', v: 'verb' };

const items: readonly SortingItem<WordKind>[] = SENTENCES.flatMap((marked) => {
  const sentence = marked.replace(/\[[nav](\p{L}+)\]/gu, '$1');
  return [...marked.matchAll(/\[([nav])(\p{L}+)\]/gu)].map(([, key = '', word = '']) => ({
    kind: KEYS[key] ?? 'noun',
    content: `${sentence}\n"${word}"`,
    clue: word,
  }));
});

export const WORD_KINDS = sortingGenerator<WordKind>({
  goal: 'N5.WT.4',
  version: 1,
  instruction: { nl: 'Welke soort is het woord?', en: 'Which kind is the Dutch word?' },
  approach: { nl: 'Kijk wat "{clue}" doet in de zin.', en: 'See what "{clue}" does in the sentence.' },
  kinds: [
    {
      key: 'noun',
      label: { nl: 'zelfstandig naamwoord', en: 'noun' },
      sign: {
        nl: 'Je kunt de, het of een voor "{clue}" zetten: het noemt een mens, dier of ding.',
        en: 'You can put de, het or een before "{clue}": it names a person, animal or thing.',
      },
    },
    {
      key: 'adjective',
      label: { nl: 'bijvoeglijk naamwoord', en: 'adjective' },
      sign: { nl: '"{clue}" zegt hoe iets of iemand is.', en: '"{clue}" says what something or someone is like.' },
    },
    {
      key: 'verb',
      label: { nl: 'werkwoord', en: 'verb' },
      sign: {
        nl: '"{clue}" zegt wat iemand doet of wat er gebeurt. In een andere tijd verandert het.',
        en: '"{clue}" says what someone does or what happens. It changes in another tense.',
      },
    },
  ],
  items,
});
