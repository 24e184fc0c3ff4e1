import { describe, expect, it } from 'vitest';
import type { PersonId, SchoolId } from '../kernel/ids.ts';
import { createLookLog, FLUSH_AFTER_MS, type Look, REFUSE_AFTER_MS, type Seen } from './look-log.ts';

const SCHOOL = 'school' as SchoolId;
const TEACHER = 'teacher' as PersonId;
const at = (time: string) => new Date(`2026-11-20T${time}Z`);
const seen = (learner: string, time = '09:00:00', viewerId = TEACHER): Seen => ({
  viewerId,
  relation: 'classTeacher',
  sees: 'learning',
  target: { kind: 'learners', learnerIds: [learner as PersonId] },
  at: at(time),
});

/** A log whose clock, timers and disk the test holds in its hands. */
function logInHand() {
  const written: Look[] = [];
  const planned: { milliseconds: number; work: () => void }[] = [];
  const state = { now: 0, isBroken: false };
  const log = createLookLog({
    ticks: () => state.now,
    later: (milliseconds, work) => {
      planned.push({ milliseconds, work });
      return () => undefined;
    },
    write: async (_schoolId, looks) => {
      if (state.isBroken) throw new Error('the disk is full');
      written.push(...looks);
    },
  });
  return { log, written, planned, state };
}

describe('the access log', () => {
  it('Y7: plans to write well within a second of a look', async () => {
    const { log, planned, written } = logInHand();
    await log.note(SCHOOL, [seen('adam')]);
    expect(planned).toHaveLength(1);
    expect(planned[0]?.milliseconds).toBe(FLUSH_AFTER_MS);
    expect(FLUSH_AFTER_MS).toBeLessThan(1000);
    await log.flush();
    expect(written).toHaveLength(1);
  });

  it('Y6: counts the same look again within its ten minutes, and keeps the first and the last', async () => {
    const { log, written } = logInHand();
    await log.note(SCHOOL, [seen('adam', '09:01:00')]);
    await log.note(SCHOOL, [seen('adam', '09:09:59'), seen('lore', '09:02:00')]);
    await log.note(SCHOOL, [seen('adam', '09:10:00')]);
    await log.flush();
    const adam = written.filter(({ target }) => target.id === 'adam');
    expect(adam.map(({ times }) => times)).toEqual([2, 1]);
    expect(adam[0]).toMatchObject({ firstAt: at('09:01:00'), lastAt: at('09:09:59') });
  });

  it('Y6: keeps a look at a class as one row, and a look at oneself not at all', async () => {
    const { log, written } = logInHand();
    await log.note(SCHOOL, [{ ...seen('x'), target: { kind: 'class', classId: 'class' as never } }]);
    await log.note(SCHOOL, [seen('adam', '09:00:00', 'adam' as PersonId)]);
    await log.flush();
    expect(written.map(({ target }) => target)).toEqual([{ kind: 'class', id: 'class' }]);
  });

  it('Y7: drops nothing when a write fails, and writes it with the next', async () => {
    const { log, written, state, planned } = logInHand();
    state.isBroken = true;
    await log.note(SCHOOL, [seen('adam')]);
    planned[0]?.work();
    await expect(log.flush()).rejects.toThrow('full');
    await log.note(SCHOOL, [seen('adam'), seen('lore')]);
    expect(planned.length).toBe(2);
    state.isBroken = false;
    await log.flush();
    expect(written.map(({ target, times }) => [target.id, times])).toEqual([
      ['adam', 2],
      ['lore', 1],
    ]);
  });

  it('Y7: writes nothing twice when a write fails half-way', async () => {
    const written: Look[] = [];
    let writes = 0;
    const log = createLookLog({
      later: () => () => undefined,
      write: async (_schoolId, looks) => {
        writes += 1;
        if (writes === 2) throw new Error('away');
        written.push(...looks);
      },
    });
    for (let one = 0; one < 600; one++) await log.note(SCHOOL, [seen(`learner ${one}`)]);
    await expect(log.flush()).rejects.toThrow('away');
    await log.flush();
    expect(written).toHaveLength(600);
  });

  it('Y7: refuses to look once nothing could be written for ten seconds, and heals by itself', async () => {
    const { log, state, written } = logInHand();
    state.isBroken = true;
    await log.note(SCHOOL, [seen('adam')]);
    state.now = REFUSE_AFTER_MS;
    await log.note(SCHOOL, [seen('lore')]);
    state.now = REFUSE_AFTER_MS + 1;
    await expect(log.note(SCHOOL, [seen('noor')])).rejects.toMatchObject({ code: 'looks-unwritable', status: 503 });
    state.isBroken = false;
    await log.note(SCHOOL, [seen('noor')]);
    await log.close();
    expect(written.map(({ target }) => target.id).toSorted()).toEqual(['adam', 'lore', 'noor']);
  });

  it('Y7: makes who looks wait for a write when the store is full, and then takes it in', async () => {
    const { log, written } = logInHand();
    for (let one = 0; one < 5000; one++) await log.note(SCHOOL, [seen(`learner ${one}`)]);
    expect(written).toHaveLength(0);
    await log.note(SCHOOL, [seen('one too many')]);
    expect(written).toHaveLength(5000);
    await log.close();
    expect(written).toHaveLength(5001);
  });
});
