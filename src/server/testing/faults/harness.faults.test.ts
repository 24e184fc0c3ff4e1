import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../kernel/random.ts';
import { startTestServer, type TestServer } from '../test-server.ts';
import { type AccountBook, openBook, sendOne } from './account-book.ts';
import { NOTHING_FOUND } from './audit-book.ts';
import { selectFacts } from './facts.ts';
import { compared } from './fault-run.ts';
import { FAULT_SCHOOL, fillFaultSchool, type Sessions, signInAll } from './fault-school.ts';
import { batch, type Hand, lesson, observation } from './writes.ts';

/** The suite must be able to fail: each test plants one fault in a database and sees the suite name it. */
describe('a planted fault', () => {
  let server: TestServer;
  let address: string;
  let sessions: Sessions;
  let book: AccountBook;
  const random = seededRandom('harness');
  const hand = (): Hand => ({ random, cookie: sessions.teachers[0] ?? '' });

  beforeAll(async () => {
    server = await startTestServer();
    await fillFaultSchool(server.runtime);
    address = await listening(server.app);
    sessions = await signInAll(address);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await plant('truncate evidence, belief, confirmation, learner_state, command, lesson, practice_session');
    book = openBook();
    for (const write of [batch(hand(), 5), observation(hand()), lesson(hand())])
      expect(await sendOne(book, write, address)).toBe('acknowledged');
    expect(await sendOne(book, observation(hand(), FAULT_SCHOOL.stranger), address)).toBe('refused');
  });

  const plant = (statement: string) => server.runtime.database.pool.query(statement);
  const look = async () => {
    const facts = await selectFacts(server.runtime, 'thorough');
    return { ...compared(book, facts), contradictions: facts.contradictions };
  };

  it('is not there: the suite finds nothing', async () => {
    expect(await look()).toEqual({ findings: NOTHING_FOUND, wrongly: [], contradictions: [] });
  });

  it('an acknowledged row that is gone is found as lost, and the beliefs as drifted', async () => {
    const { rows } = await plant(
      `delete from evidence where event_id = (select min(event_id::text)::uuid from evidence where source = 'batch') returning event_id`,
    );
    const { findings, contradictions } = await look();
    expect(findings.lost).toEqual([`evidence:${rows[0]?.event_id}`]);
    expect(contradictions.join()).toMatch('differ from their evidence');
  });

  it('the key of evidence ignored, a second row is found as doubled', async () => {
    await plant('alter table evidence drop constraint evidence_pkey');
    await plant(`insert into evidence select * from evidence where source = 'hand' limit 1`);
    const { findings } = await look();
    expect(findings.doubled).toHaveLength(1);
    await plant(
      `delete from evidence where ctid in (select max(ctid) from evidence group by event_id having count(*) > 1)`,
    );
    await plant('alter table evidence add primary key (school_id, event_id)');
  });

  it('a retry under another command id is found as a second lesson', async () => {
    await plant(`insert into lesson (school_id, lesson_id, class_id, goal_ids, title, from_on, until_on, made_at)
                 select school_id, gen_random_uuid(), class_id, goal_ids, title, from_on, until_on, made_at from lesson`);
    const { findings, contradictions } = await look();
    expect(findings.doubled).toHaveLength(1);
    expect(contradictions).toEqual(['1 × a lesson without its line in the audit']);
  });

  it('what was refused and is there all the same is found', async () => {
    const refused = book.entries().find(({ outcome }) => outcome === 'refused')?.write;
    const effect = refused?.effects.find((one) => one.startsWith('evidence:'));
    await plant(`update evidence set event_id = '${effect?.slice(9)}' where source = 'hand'`);
    expect((await look()).findings.appeared).toEqual([effect]);
  });

  it('half of a write of unknown outcome is found as torn', async () => {
    const half = batch(hand(), 2);
    book.sent(half);
    await plant(`update evidence set event_id = '${half.effects[0]?.slice(9)}' where source = 'hand'`);
    expect((await look()).findings.torn).toEqual([half.id]);
  });

  it('one bit of one belief is found', async () => {
    await plant('update belief set mean = mean + 1e-15 where goal_id = (select goal_id from belief limit 1)');
    expect((await look()).contradictions.join()).toMatch('differ from their evidence');
  });

  it('a session that ended in the middle is found as a refusal of what was right', async () => {
    await plant('delete from auth."session"');
    expect(await sendOne(book, observation(hand()), address)).toBe('refused');
    expect((await look()).wrongly).toHaveLength(1);
    sessions = await signInAll(address);
  });
});

async function listening(app: FastifyInstance): Promise<string> {
  await app.listen({ port: 0, host: '127.0.0.1' });
  const bound = app.server.address();
  return `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
}
