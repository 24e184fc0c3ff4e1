import type { DemoFramework } from './demo-goal.ts';
import { ALGEBRA_LINES_SECONDARY_1 } from './mathematics-secondary-1-algebra.ts';
import { NUMBER_LINES_SECONDARY_1 } from './mathematics-secondary-1-numbers.ts';
import { SPACE_LINES_SECONDARY_1 } from './mathematics-secondary-1-space.ts';

/** Demo curriculum of mathematics for the first grade of secondary school (years 7 and 8), written by us. */
export const MATHEMATICS_SECONDARY_1: DemoFramework = {
  key: 'demo-wiskunde-sec-1',
  title: { nl: 'Wiskunde eerste graad (demo)', en: 'Mathematics years 7–8 (demo)' },
  description: {
    nl: 'Een voorbeeldleerplan wiskunde voor het eerste en tweede jaar secundair, door Poolster geschreven om te tonen en te oefenen. Het vervangt geen officieel leerplan.',
    en: 'A sample mathematics curriculum for the first two years of secondary school, written by Poolster to show and to practise. It replaces no official curriculum.',
  },
  subject: 'mathematics',
  years: [7, 8],
  lines: [...NUMBER_LINES_SECONDARY_1, ...ALGEBRA_LINES_SECONDARY_1, ...SPACE_LINES_SECONDARY_1],
};
