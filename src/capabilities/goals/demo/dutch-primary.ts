import type { DemoFramework } from './demo-goal.ts';
import { DUTCH_PRIMARY_READING } from './dutch-primary/reading.ts';
import { DUTCH_PRIMARY_SPELLING } from './dutch-primary/spelling.ts';
import { DUTCH_PRIMARY_TALKING } from './dutch-primary/talking.ts';
import { DUTCH_PRIMARY_VERBS } from './dutch-primary/verbs.ts';
import { DUTCH_PRIMARY_WORDS } from './dutch-primary/words.ts';
import { DUTCH_PRIMARY_WRITING } from './dutch-primary/writing.ts';

export const DUTCH_PRIMARY: DemoFramework = {
  key: 'demo-nederlands-basis',
  title: { nl: 'Nederlands derde tot zesde leerjaar (demo)', en: 'Dutch years 3–6 (demo)' },
  description: {
    nl: 'Voorbeeldleerplan van Poolster, zelf geschreven. Het vervangt geen officieel leerplan.',
    en: 'Example curriculum written by Poolster. It does not replace an official curriculum.',
  },
  subject: 'dutch',
  years: [3, 6],
  lines: [
    DUTCH_PRIMARY_READING,
    DUTCH_PRIMARY_SPELLING,
    DUTCH_PRIMARY_VERBS,
    DUTCH_PRIMARY_WRITING,
    DUTCH_PRIMARY_TALKING,
    DUTCH_PRIMARY_WORDS,
  ],
};
