import type { DemoFramework } from './demo-goal.ts';
import { ALGEBRA_LINES_SECONDARY_2 } from './mathematics-secondary-2-algebra.ts';
import { DATA_LINES_SECONDARY_2 } from './mathematics-secondary-2-data.ts';
import { FUNCTION_LINES_SECONDARY_2 } from './mathematics-secondary-2-functions.ts';

/** Demo curriculum of mathematics for the second grade of secondary school (years 9 and 10), written by us. */
export const MATHEMATICS_SECONDARY_2: DemoFramework = {
  key: 'demo-wiskunde-sec-2',
  title: { nl: 'Wiskunde tweede graad (demo)', en: 'Mathematics years 9–10 (demo)' },
  description: {
    nl: 'Een voorbeeldleerplan wiskunde voor het derde en vierde jaar secundair, door Poolster geschreven om te tonen en te oefenen. Het vervangt geen officieel leerplan.',
    en: 'A sample mathematics curriculum for the third and fourth years of secondary school, written by Poolster to show and to practise. It replaces no official curriculum.',
  },
  subject: 'mathematics',
  years: [9, 10],
  lines: [...ALGEBRA_LINES_SECONDARY_2, ...FUNCTION_LINES_SECONDARY_2, ...DATA_LINES_SECONDARY_2],
};
