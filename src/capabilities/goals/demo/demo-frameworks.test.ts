import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Localized } from '../../../kernel/text.ts';
import type { DemoFramework, DemoGoal } from './demo-goal.ts';
import { DEMO_FRAMEWORKS } from './index.ts';

const goalsOf = (framework: DemoFramework) => framework.lines.flatMap((line) => line.goals);
const goals = DEMO_FRAMEWORKS.flatMap(goalsOf);
const byCode = new Map(goals.map((goal) => [goal.code, goal]));

const iCanTexts = ({ iCan }: DemoGoal) => [iCan.older, ...(iCan.young ? [iCan.young] : [])];
const textsOf = (goal: DemoGoal): readonly Localized[] => [
  goal.statement,
  goal.why,
  ...iCanTexts(goal),
  ...goal.criteria,
];

describe('the demo curriculum as a whole', () => {
  it('has keys and codes that are unique', () => {
    const keys = DEMO_FRAMEWORKS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const codes = goals.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('names only prerequisites that exist, each once', () => {
    const unknown = goals.flatMap((goal) => goal.requires.filter((code) => !byCode.has(code)));
    expect(unknown).toEqual([]);
    expect(goals.filter((goal) => new Set(goal.requires).size !== goal.requires.length)).toEqual([]);
  });

  it('has no cycle in its prerequisites', () => {
    const left = new Map(goals.map((goal) => [goal.code, goal.requires]));
    for (let before = -1; before !== left.size; ) {
      before = left.size;
      for (const [code, requires] of left) if (requires.every((each) => !left.has(each))) left.delete(code);
    }
    expect([...left.keys()]).toEqual([]);
  });

  it('asks nothing that is usually reached more than a year later', () => {
    const late = goals.flatMap((goal) =>
      goal.requires
        .filter((code) => (byCode.get(code)?.year ?? 0) > goal.year + 1)
        .map((code) => `${goal.code} ${code}`),
    );
    expect(late).toEqual([]);
  });
});

describe.each(DEMO_FRAMEWORKS.map((framework) => [framework.key, framework] as const))('%s', (_, framework) => {
  const own = goalsOf(framework);

  it('has lines of three to nine goals with keys of their own', () => {
    expect(framework.lines.filter(({ goals: each }) => each.length < 3 || each.length > 9)).toEqual([]);
    expect(new Set(framework.lines.map(({ key }) => key)).size).toBe(framework.lines.length);
  });

  it('keeps every goal within its years', () => {
    const [from, to] = framework.years;
    expect(own.filter(({ year }) => year < from || year > to).map(({ code }) => code)).toEqual([]);
  });

  it('says every text in both languages, trimmed', () => {
    const headings = [framework.title, framework.description, ...framework.lines.map(({ title }) => title)];
    const texts = [...headings, ...own.flatMap(textsOf)];
    expect(texts.filter((text) => LANGUAGES.some((language) => !/^\S.*\S$/.test(text[language])))).toEqual([]);
  });

  it('speaks in the first person to the learner', () => {
    const others = own.flatMap(iCanTexts).filter(({ nl, en }) => !nl.startsWith('Ik ') || !en.startsWith('I '));
    expect(others).toEqual([]);
  });

  it('has two to four success criteria for each goal', () => {
    expect(own.filter(({ criteria }) => criteria.length < 2 || criteria.length > 4).map(({ code }) => code)).toEqual(
      [],
    );
  });

  it('has simpler words where learners up to ten years meet the goal, and none from secondary school on', () => {
    // Year 6 is free: learners who are ahead meet it at ten, and the frameworks differ here.
    const wrong = own.filter(({ year, iCan }) => (year <= 5 ? !iCan.young : year >= 7 && iCan.young));
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });
});
