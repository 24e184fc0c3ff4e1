import type { DemoFramework } from './demo-goal.ts';
import { MATHEMATICS_PRIMARY_ADDITION } from './mathematics-primary-addition.ts';
import { MATHEMATICS_PRIMARY_DATA } from './mathematics-primary-data.ts';
import { MATHEMATICS_PRIMARY_DECIMALS } from './mathematics-primary-decimals.ts';
import { MATHEMATICS_PRIMARY_FRACTIONS } from './mathematics-primary-fractions.ts';
import { MATHEMATICS_PRIMARY_GEOMETRY } from './mathematics-primary-geometry.ts';
import { MATHEMATICS_PRIMARY_MEASURES } from './mathematics-primary-measures.ts';
import { MATHEMATICS_PRIMARY_MULTIPLICATION } from './mathematics-primary-multiplication.ts';
import { MATHEMATICS_PRIMARY_NUMBERS } from './mathematics-primary-numbers.ts';
import { MATHEMATICS_PRIMARY_RATIOS } from './mathematics-primary-ratios.ts';
import { MATHEMATICS_PRIMARY_TIME_MONEY } from './mathematics-primary-time-money.ts';

/** Mathematics for years 3 to 6 of the Flemish primary school, written for the demo; no official curriculum. */
export const MATHEMATICS_PRIMARY: DemoFramework = {
  key: 'demo-wiskunde-basis',
  title: { nl: 'Wiskunde, leerjaar 3 tot 6', en: 'Mathematics, years 3 to 6' },
  description: {
    nl: 'Doelen voor wiskunde in de lagere school, zelf geschreven voor de demo. Ze zijn geen officieel leerplan.',
    en: 'Goals for mathematics in primary school, written for the demo. They are not an official curriculum.',
  },
  subject: 'mathematics',
  years: [3, 6],
  lines: [
    MATHEMATICS_PRIMARY_NUMBERS,
    MATHEMATICS_PRIMARY_ADDITION,
    MATHEMATICS_PRIMARY_MULTIPLICATION,
    MATHEMATICS_PRIMARY_FRACTIONS,
    MATHEMATICS_PRIMARY_DECIMALS,
    MATHEMATICS_PRIMARY_RATIOS,
    MATHEMATICS_PRIMARY_MEASURES,
    MATHEMATICS_PRIMARY_TIME_MONEY,
    MATHEMATICS_PRIMARY_GEOMETRY,
    MATHEMATICS_PRIMARY_DATA,
  ],
};
