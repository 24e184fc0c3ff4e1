import { describe, expect, it } from 'vitest';
import { formerGroups, isTwoWeeksInInstruction } from './former-groups.ts';

// 2026-11-20 is a Friday.
const TODAY = '2026-11-20';

describe('T6: who was in which group', () => {
  it('counts school weeks, Monday to Sunday, and not the current one', () => {
    const memberships = [
      { key: 'instruction', fromOn: '2026-11-09', untilOn: '2026-11-15' },
      { key: 'core', fromOn: '2026-11-16', untilOn: '2026-11-20' },
    ];
    expect(formerGroups(memberships, TODAY)).toEqual([{ key: 'instruction', weeksAgo: 1 }]);
  });

  it('counts a long grouping once for every week it touched, four weeks back', () => {
    const long = [{ key: 'instruction', fromOn: '2026-09-01', untilOn: '2026-11-30' }];
    expect(formerGroups(long, TODAY).map((one) => one.weeksAgo)).toEqual([4, 3, 2, 1]);
  });

  it('knows who was two weeks running in extra instruction', () => {
    const week = (fromOn: string, key: string) => ({ key, fromOn, untilOn: fromOn });
    expect(
      isTwoWeeksInInstruction(
        formerGroups([week('2026-11-13', 'instruction'), week('2026-11-02', 'instruction')], TODAY),
      ),
    ).toBe(true);
    expect(
      isTwoWeeksInInstruction(formerGroups([week('2026-11-13', 'core'), week('2026-11-02', 'instruction')], TODAY)),
    ).toBe(false);
  });

  it('reads numbered groups as numbers', () => {
    expect(formerGroups([{ key: '2', fromOn: '2026-11-09', untilOn: '2026-11-09' }], TODAY)).toEqual([
      { key: 2, weeksAgo: 1 },
    ]);
  });
});
