// A server in a process of its own, as `poolster start` runs it, without building the web app. Its parent breaks things and asks for
// facts by messages. FAULT_FIRST_START names what fills a new folder: `school`, `demo` or nothing.
import { seedDemo } from '../../../demo/seed.ts';
import type { EmbeddedDatabase } from '../../../platform/db/database.ts';
import type { Runtime } from '../../../platform/db/transaction.ts';
import { readInstallation, SettingError } from '../../installation.ts';
import { serve } from '../../main.ts';
import { type OpenInstallation, openInstallation } from '../../open.ts';
import { type Facts, selectFacts } from './facts.ts';
import { fillFaultSchool } from './fault-school.ts';
import { selectPicture } from './picture.ts';
import { slowDownMigrations } from './slow-migrations.ts';

/** A parent's question and this process's answer carry the same number. */
export type Question = {
  readonly number: number;
  readonly ask: 'quick' | 'thorough' | 'picture' | 'stop' | 'die' | 'hang';
};
export type Message =
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'ready'; readonly address: string }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Facts | readonly string[] | null }
  | { readonly kind: 'failed'; readonly number: number; readonly why: string };

const say = (message: Message) => void process.send?.(message);

const FIRST_STARTS: Readonly<Record<string, (runtime: Runtime) => Promise<void>>> = {
  school: fillFaultSchool,
  // A demo as `poolster start` makes it, only smaller.
  demo: async (runtime) => {
    await seedDemo(runtime, { seed: 'faults', schools: 1, days: 10, learners: 3 }, () =>
      say({ kind: 'step', step: 'class' }),
    );
  },
};

// A parent that is gone has no use for it any more.
process.on('disconnect', () => process.exit(0));
try {
  await start();
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error);
  process.exit(1);
}

async function start(): Promise<void> {
  const installation = readInstallation(process.env);
  const firstStart = FIRST_STARTS[process.env['FAULT_FIRST_START'] ?? ''];
  if (process.env['FAULT_SLOW_MIGRATIONS']) slowDownMigrations((step) => say({ kind: 'step', step }));
  say({ kind: 'step', step: 'opening' });
  // A demo depends on the moment: with one clock, two of them are the same.
  const moment = process.env['FAULT_CLOCK'];
  const clock = moment ? { clock: () => new Date(moment) } : {};
  const open = await openInstallation(installation, { ...clock, ...(firstStart ? { firstStart } : {}) });
  const { address, stop } = await serve(installation, open);
  process.on('message', async (question: Question) => {
    const { number, ask } = question;
    try {
      if (ask === 'stop') {
        await stop();
        process.exit(0);
      }
      const answer = await answerTo(ask, open);
      say({ kind: 'answer', number, answer });
    } catch (error) {
      say({ kind: 'failed', number, why: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  say({ kind: 'ready', address });
}

async function answerTo(ask: Exclude<Question['ask'], 'stop'>, open: OpenInstallation) {
  if (ask === 'picture') return selectPicture(open.database.pool);
  if (ask === 'quick' || ask === 'thorough') return selectFacts(open.runtime, ask);
  const supervisor = 'supervisor' in open.database ? (open.database as EmbeddedDatabase).supervisor : undefined;
  if (!supervisor) throw new Error('Only an embedded database has a thread that can die');
  const thread = await supervisor.current();
  // It never answers; the parent goes on at once.
  thread.ask({ kind: 'fault', how: ask }).catch(() => undefined);
  return null;
}
