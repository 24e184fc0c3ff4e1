import { describe, expect, it } from 'vitest';
import type { GoalId } from '../../../kernel/ids.ts';
import { type LinedGoal, linesOf } from './learning-lines.ts';

const id = (name: string) => name as GoalId;
const item = (name: string, kind: string): LinedGoal => ({
  goalId: id(name),
  kind,
  statement: { nl: `${name} nl`, en: `${name} en` },
  texts: {},
});
const partOf = (from: string, to: string) => ({ from: id(from), to: id(to), kind: 'partOf' });
const framework = { lineId: 'framework', title: { nl: 'Leerplan', en: 'Curriculum' } };
const shape = (lines: ReturnType<typeof linesOf>['lines']) => lines.map((line) => [line.lineId, [...line.goalIds]]);

describe('linesOf', () => {
  it('G5: takes the highest domain above a goal, also past a cluster and a lower domain', () => {
    const goals = [
      item('D', 'domain'),
      item('E', 'domain'),
      item('C', 'cluster'),
      item('g', 'goal'),
      item('h', 'goal'),
    ];
    const { lines, lineOf } = linesOf(
      goals,
      [partOf('E', 'D'), partOf('C', 'E'), partOf('g', 'C'), partOf('h', 'D')],
      framework,
    );
    expect(shape(lines)).toEqual([['D', ['g', 'h']]]);
    expect(lines[0]?.title).toEqual({ nl: 'D nl', en: 'D en' });
    expect(lineOf(id('g'))).toBe('D');
  });

  it('takes the highest heading or parent goal where there is no domain', () => {
    const goals = [item('C', 'cluster'), item('g', 'goal'), item('h', 'goal'), item('i', 'goal')];
    const { lines } = linesOf(goals, [partOf('g', 'C'), partOf('i', 'h')], framework);
    expect(shape(lines)).toEqual([
      ['C', ['g']],
      ['h', ['h', 'i']],
    ]);
  });

  it('takes the framework itself for goals without anything above or below', () => {
    const { lines } = linesOf([item('g', 'goal'), item('h', 'goal')], [], framework);
    expect(shape(lines)).toEqual([['framework', ['g', 'h']]]);
    expect(lines[0]?.title).toEqual(framework.title);
  });

  it('follows the parent that is read first where a goal has several', () => {
    const goals = [item('D', 'domain'), item('E', 'domain'), item('g', 'goal')];
    const { lines } = linesOf(goals, [partOf('g', 'E'), partOf('g', 'D')], framework);
    expect(shape(lines)).toEqual([['D', ['g']]]);
  });

  it('ends on a circle of headings', () => {
    const goals = [item('C', 'cluster'), item('E', 'cluster'), item('g', 'goal')];
    expect(linesOf(goals, [partOf('C', 'E'), partOf('E', 'C'), partOf('g', 'C')], framework).lines).toHaveLength(1);
  });
});
