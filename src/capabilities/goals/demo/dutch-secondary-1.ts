import type { DemoFramework } from './demo-goal.ts';
import { DUTCH_SECONDARY_1_LANGUAGE } from './dutch-secondary-1/language.ts';
import { DUTCH_SECONDARY_1_READING } from './dutch-secondary-1/reading.ts';
import { DUTCH_SECONDARY_1_TALKING } from './dutch-secondary-1/talking.ts';
import { DUTCH_SECONDARY_1_WRITING } from './dutch-secondary-1/writing.ts';

export const DUTCH_SECONDARY_1: DemoFramework = {
  key: 'demo-nederlands-sec-1',
  title: { nl: 'Nederlands eerste graad (demo)', en: 'Dutch years 7–8 (demo)' },
  description: {
    nl: 'Voorbeeldleerplan van Poolster voor het eerste en tweede jaar, zelf geschreven. Het vervangt geen officieel leerplan.',
    en: 'Example curriculum written by Poolster for years 7 and 8. It does not replace an official curriculum.',
  },
  subject: 'dutch',
  years: [7, 8],
  lines: [DUTCH_SECONDARY_1_READING, DUTCH_SECONDARY_1_WRITING, DUTCH_SECONDARY_1_TALKING, DUTCH_SECONDARY_1_LANGUAGE],
};
