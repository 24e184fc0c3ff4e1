import { describe, expect, it } from 'vitest';
import { groupByWeek, mondayOf } from './weeks.ts';

const look = (lastAt: string, more: object = {}) => ({
  ...{ lookId: lastAt, relation: 'classTeacher', sees: 'learning', className: null, purpose: null, lastAt, times: 1 },
  name: null as unknown,
  ...more,
});
const dayOf = (instant: string) => instant.slice(0, 10);

describe('mondayOf', () => {
  it('finds the Monday, of a Sunday too', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-16')).toBe('2026-11-16');
  });
});

describe('groupByWeek', () => {
  it('tells the same kind of look once a week, with how often and the latest', () => {
    const weeks = groupByWeek(
      [look('2026-11-17T09'), look('2026-11-19T09', { times: 3 }), look('2026-11-12T09')],
      dayOf,
    );
    expect(weeks.map(({ monday, groups }) => [monday, groups.map(({ times }) => times)])).toEqual([
      ['2026-11-16', [4]],
      ['2026-11-09', [1]],
    ]);
    expect(weeks[0]?.groups[0]?.last.lookId).toBe('2026-11-19T09');
  });

  it('keeps a look whose name was asked for apart', () => {
    const asked = look('2026-11-17T09', { name: { outcome: null } });
    expect(groupByWeek([asked, look('2026-11-18T09')], dayOf)[0]?.groups).toHaveLength(2);
  });
});
