import type { Ctx } from '../../platform/db/transaction.ts';
import type { FrameworkPackage, FrameworkRelation } from '../../standards/framework/framework-package.ts';
import type { DemoFramework, DemoGoal, DemoLine } from './demo/demo-goal.ts';
import { DEMO_FRAMEWORKS } from './demo/index.ts';
import type { FrameworkTexts, GoalTexts } from './domain/goal-texts.ts';
import { goalIdOf } from './domain/identity.ts';
import { type StoredFramework, storeFramework } from './store-framework.ts';

export interface DemoPackage {
  readonly package: FrameworkPackage;
  readonly texts: ReadonlyMap<string, GoalTexts>;
  readonly frameworkTexts: FrameworkTexts;
  readonly beyondMinimum: ReadonlySet<string>;
  /** Codes of prerequisites in other demo frameworks, with the identifier of that framework. */
  readonly outside: ReadonlyMap<string, string>;
}

/** The demo curriculum in the shape of an import, a framework always after those whose goals it requires. */
export function demoPackages(frameworks: readonly DemoFramework[] = DEMO_FRAMEWORKS): readonly DemoPackage[] {
  const home = new Map(
    frameworks.flatMap((framework) =>
      framework.lines.flatMap((line) => line.goals.map((goal) => [goal.code, framework.key] as const)),
    ),
  );
  return inOrderOfNeed(
    frameworks.map((framework) => toPackage(framework, home)),
    frameworks.length,
  );
}

/** Brings the demo curriculum in, shared by all schools; doing it again changes nothing. */
export async function storeDemoFrameworks(ctx: Ctx): Promise<StoredFramework[]> {
  const stored: StoredFramework[] = [];
  for (const demo of demoPackages()) {
    stored.push(
      await storeFramework(ctx, demo.package, {
        fileName: `${demo.package.identifier} (demo)`,
        mended: [],
        texts: demo.texts,
        frameworkTexts: demo.frameworkTexts,
        beyondMinimum: demo.beyondMinimum,
        elsewhere: new Map([...demo.outside].map(([code, identifier]) => [code, goalIdOf(identifier, code)])),
      }),
    );
  }
  return stored;
}

function toPackage(framework: DemoFramework, home: ReadonlyMap<string, string>): DemoPackage {
  const goals: FrameworkPackage['goals'][number][] = [];
  const relations: FrameworkRelation[] = [];
  const texts = new Map<string, GoalTexts>();
  const outside = new Map<string, string>();
  for (const line of framework.lines) {
    const lineId = `line/${line.key}`;
    goals.push({
      sourceId: lineId,
      kind: 'domain',
      statement: line.title.nl,
      language: 'nl-BE',
      itemType: 'Leerlijn',
      position: goals.length,
      yearFrom: Math.min(...line.goals.map((goal) => goal.year)),
      yearTo: Math.max(...line.goals.map((goal) => goal.year)),
    });
    texts.set(lineId, { statement: line.title });
    for (const [index, goal] of line.goals.entries()) {
      goals.push(toGoal(goal, goals.length));
      texts.set(goal.code, textsOf(goal, line));
      relations.push({ from: goal.code, to: lineId, kind: 'partOf', sequence: index + 1 });
      for (const code of goal.requires) {
        const identifier = home.get(code);
        if (identifier === undefined) throw new Error(`Demo goal ${goal.code} requires ${code}, which does not exist`);
        if (identifier !== framework.key) outside.set(code, identifier);
        relations.push({ from: code, to: goal.code, kind: 'precedes' });
      }
    }
  }
  const goalsOfFramework = framework.lines.flatMap((line) => line.goals);
  return {
    package: packageOf(framework, goals, relations),
    texts,
    frameworkTexts: { title: framework.title, description: framework.description },
    beyondMinimum: new Set(goalsOfFramework.filter((goal) => !goal.minimum).map((goal) => goal.code)),
    outside,
  };
}

function packageOf(
  framework: DemoFramework,
  goals: FrameworkPackage['goals'],
  relations: FrameworkPackage['relations'],
): FrameworkPackage {
  return {
    identifier: framework.key,
    title: framework.title.nl,
    language: 'nl-BE',
    publisher: 'Poolster',
    description: framework.description.nl,
    licence: 'AGPL-3.0-or-later',
    attribution: 'Poolster',
    subject: framework.subject,
    goals,
    relations,
  };
}

function toGoal(goal: DemoGoal, position: number): FrameworkPackage['goals'][number] {
  return {
    sourceId: goal.code,
    kind: 'goal',
    code: goal.code,
    statement: goal.statement.nl,
    language: 'nl-BE',
    yearFrom: goal.year,
    yearTo: goal.year,
    itemType: 'Leerdoel',
    position,
  };
}

function textsOf(goal: DemoGoal, line: DemoLine): GoalTexts {
  return {
    statement: goal.statement,
    iCan: goal.iCan,
    criteria: goal.criteria,
    why: goal.why,
    line: { key: line.key, title: line.title },
  };
}

function inOrderOfNeed(packages: readonly DemoPackage[], rounds: number): DemoPackage[] {
  const out: DemoPackage[] = [];
  let waiting = [...packages];
  for (let round = 0; waiting.length > 0; round++) {
    if (round > rounds) throw new Error('Demo frameworks require each other in a circle');
    const done = new Set(out.map((demo) => demo.package.identifier));
    const ready = waiting.filter((demo) => [...demo.outside.values()].every((identifier) => done.has(identifier)));
    out.push(...ready);
    waiting = waiting.filter((demo) => !ready.includes(demo));
  }
  return out;
}
