import type { DemoFramework } from './demo-goal.ts';
import { SELF_REGULATION_AFTER } from './self-regulation/after.ts';
import { SELF_REGULATION_BEFORE } from './self-regulation/before.ts';
import { SELF_REGULATION_DURING } from './self-regulation/during.ts';

/**
 * Skills of steering one's own learning, before, during and after a task, in behaviour, (meta)cognition, emotion and
 * motivation. The wording, the choice and the years are ours and are not a validated scale. What they rest on:
 * - Zimmerman (2002), Theory Into Practice 41(2): the three phases, and that these skills can be taught.
 * - Boekaerts (1997, and with Corno 2005): motivation and emotion are steered together with cognition.
 * - Dignath and Büttner (2008), Metacognition and Learning 3: primary pupils already gain from such teaching, and
 *   combining kinds of strategy and reflecting on their use works better than one kind alone; so skills start in year 3.
 * - Education Endowment Foundation (2018), guidance on metacognition and self-regulated learning: taught within subject
 *   tasks, by modelling and with support that fades; so each skill can be shown in any task, not in a lesson of its own.
 */
export const SELF_REGULATION: DemoFramework = {
  key: 'demo-zelfsturing',
  title: { nl: 'Zelfsturing (demo)', en: 'Self-regulation (demo)' },
  description: {
    nl: 'Leerlijn van Poolster over plannen, doen en terugkijken, van het derde leerjaar tot het zesde jaar secundair.',
    en: 'Poolster learning line on planning, doing and looking back, from year 3 to year 12.',
  },
  subject: 'self-regulation',
  years: [3, 12],
  lines: [SELF_REGULATION_BEFORE, SELF_REGULATION_DURING, SELF_REGULATION_AFTER],
};
