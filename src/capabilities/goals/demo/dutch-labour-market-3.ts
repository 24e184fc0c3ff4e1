import type { DemoFramework } from './demo-goal.ts';
import { DUTCH_LABOUR_MARKET_3_READING } from './dutch-labour-market-3/reading.ts';
import { DUTCH_LABOUR_MARKET_3_TALKING } from './dutch-labour-market-3/talking.ts';
import { DUTCH_LABOUR_MARKET_3_TOOLS } from './dutch-labour-market-3/tools.ts';
import { DUTCH_LABOUR_MARKET_3_WRITING } from './dutch-labour-market-3/writing.ts';

/**
 * Every goal starts from a situation at work or in daily life, because relevance is what Charlotte's route asks for.
 * Support (read-aloud, plain language, asking) is a goal in itself and never a lower track.
 */
export const DUTCH_LABOUR_MARKET_3: DemoFramework = {
  key: 'demo-nederlands-am-3',
  title: { nl: 'Nederlands op weg naar werk, derde graad (demo)', en: 'Dutch on the way to work, years 11–12 (demo)' },
  description: {
    nl: 'Voorbeeldleerplan van Poolster voor de arbeidsmarktfinaliteit, zelf geschreven. Het vervangt geen officieel leerplan.',
    en: 'Example curriculum written by Poolster for the labour-market track, years 11 and 12. It does not replace an official curriculum.',
  },
  subject: 'dutch',
  years: [11, 12],
  lines: [
    DUTCH_LABOUR_MARKET_3_READING,
    DUTCH_LABOUR_MARKET_3_WRITING,
    DUTCH_LABOUR_MARKET_3_TALKING,
    DUTCH_LABOUR_MARKET_3_TOOLS,
  ],
};
