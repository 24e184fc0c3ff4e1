import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayDo, type Relation } from './access.ts';
import { daysBetween, schoolDay } from './dates.ts';
import { isUuid, namedUuid, uuidV7 } from './ids.ts';
import { seededRandom } from './random.ts';

describe('ids', () => {
  it('orders UUIDs of version 7 by their time', () => {
    const at = (time: number) => uuidV7(time, new Uint8Array(16).fill(255));
    expect(at(1_700_000_000_000) < at(1_700_000_000_001)).toBe(true);
    expect(isUuid(at(1_700_000_000_000))).toBe(true);
    expect(at(1_700_000_000_000)[14]).toBe('7');
  });

  it('gives the same name the same id, and 200,000 names as many ids', () => {
    expect(namedUuid('a')).toBe(namedUuid('a'));
    const ids = new Set(Array.from({ length: 200_000 }, (_, i) => namedUuid(`import:answers/${i % 7}/${i}`)));
    expect(ids.size).toBe(200_000);
    for (const id of [...ids].slice(0, 100)) expect(isUuid(id)).toBe(true);
  });
});

describe('dates', () => {
  it('takes the calendar day in Brussels, in winter and summer time', () => {
    expect(schoolDay(new Date('2026-01-15T23:30:00Z'))).toBe('2026-01-16');
    expect(schoolDay(new Date('2026-07-15T22:30:00Z'))).toBe('2026-07-16');
    expect(schoolDay(new Date('2026-07-15T21:30:00Z'))).toBe('2026-07-15');
    expect(daysBetween(new Date(0), new Date(43_200_000))).toBe(0.5);
  });
});

describe('seeded random', () => {
  it('repeats itself for a seed and differs between forks', () => {
    const draw = (seed: string) => Array.from({ length: 5 }, seededRandom(seed).next);
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    expect(seededRandom('a').fork('x').next()).not.toBe(seededRandom('a').fork('y').next());
  });

  it('is uniform and normal enough', () => {
    const random = seededRandom('moments');
    const uniform = Array.from({ length: 50_000 }, () => random.next());
    const normal = Array.from({ length: 50_000 }, () => random.normal());
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(uniform)).toBeCloseTo(0.5, 2);
    expect(mean(normal)).toBeCloseTo(0, 1);
    expect(mean(normal.map((value) => value ** 2))).toBeCloseTo(1, 1);
  });

  it('shuffles without losing anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        expect(seededRandom(seed).shuffle(items).sort()).toEqual([...items].sort());
      }),
    );
  });
});

describe('the one policy', () => {
  const holds = (...relations: Relation[]) => new Set(relations);
  it('allows any of the relations a permission names, and nothing else', () => {
    const permission = { relations: ['self', 'classTeacher'] } as const;
    expect(mayDo(permission, 'passphrase', holds('classTeacher', 'member'))).toEqual({ allowed: true });
    expect(mayDo(permission, 'passphrase', holds('member', 'teacher', 'schoolLeader'))).toEqual({
      allowed: false,
      reason: 'no-relation',
    });
  });

  it('refuses a session of three pictures where a permission asks for more', () => {
    const permission = { relations: ['self'], strong: true } as const;
    expect(mayDo(permission, 'picture', holds('self'))).toEqual({ allowed: false, reason: 'weak-session' });
    expect(mayDo(permission, 'passphrase', holds('self'))).toEqual({ allowed: true });
  });
});
