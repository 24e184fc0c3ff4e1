import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { setClassFrameworks, storeFramework } from '../../src/capabilities/goals/index.ts';
import { insertSchoolWith } from '../../src/capabilities/people/index.ts';
import { type ClassId, type FrameworkId, namedUuid, type PersonId, type SchoolId } from '../../src/kernel/ids.ts';
import { type Database, openEmbedded, openServer } from '../../src/platform/db/database.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { inTransaction, type Runtime } from '../../src/platform/db/transaction.ts';
import { createHub } from '../../src/platform/http/hub.ts';
import { allMigrations } from '../../src/server/migrations.ts';
import { createRuntime } from '../../src/server/runtime.ts';
import { databaseTemplate } from '../../src/server/template.ts';

export interface BenchSchool {
  readonly schoolId: SchoolId;
  readonly learners: readonly PersonId[];
  readonly classes: readonly ClassId[];
  /** Teaches every class, as the account of a learning platform that sends for all of them does. */
  readonly sender: PersonId;
  readonly leader: PersonId;
  readonly framework: { readonly frameworkId: FrameworkId; readonly identifier: string };
}

/** A fresh database: embedded in `folder`, or on a server as a database of its own that `close` drops. */
export async function freshDatabase(engine: 'embedded' | 'server', folder: string, url: string | undefined) {
  if (engine === 'embedded') {
    const database = await openEmbedded({ folder, template: await databaseTemplate() });
    return { url: '', runtime: runtimeOn(database), close: () => database.close() };
  }
  const name = `poolster_bench_${randomUUID().replaceAll('-', '')}`;
  await administer(url, `create database ${name}`);
  const own = new URL(url ?? '');
  own.pathname = `/${name}`;
  const database = openServer(own.href);
  await migrate(database.pool, allMigrations());
  return {
    url: own.href,
    runtime: runtimeOn(database),
    close: async () => {
      await database.close();
      await administer(url, `drop database ${name} with (force)`);
    },
  };
}

function runtimeOn(database: Database): Runtime {
  return createRuntime({ database, hub: createHub() });
}

async function administer(url: string | undefined, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** A school with these learners in classes of 25 and a framework of these skills, which every class follows. */
export async function makeSchool(
  runtime: Runtime,
  name: string,
  learnerIds: readonly string[],
  skills: readonly string[],
): Promise<BenchSchool> {
  const schoolId = namedUuid(`bench/${name}`) as SchoolId;
  const personOf = (id: string) => namedUuid(`bench/${name}/${id}`) as PersonId;
  const identifier = `bench-${name}`;
  const sender = personOf('sender');
  const leader = personOf('leader');
  const classes = Array.from({ length: Math.ceil(learnerIds.length / CLASS_SIZE) }, (_, index) => ({
    classId: namedUuid(`bench/${name}/class/${index}`) as ClassId,
    name: `${index}`,
    grade: 6,
    teachers: [sender],
    learners: learnerIds.slice(index * CLASS_SIZE, (index + 1) * CLASS_SIZE).map(personOf),
  }));
  return inTransaction(runtime, { schoolId, wall: 'school' }, async (ctx) => {
    await insertSchoolWith(ctx, {
      schoolId,
      networkName: 'bench',
      name,
      level: 'primary',
      people: [
        ...learnerIds.map((id) => person(personOf(id), id, ['learner'])),
        person(sender, 'Platform', ['teacher']),
        person(leader, 'Leader', ['schoolLeader', 'administrator']),
      ],
      classes,
      relations: [],
    });
    const ids = JSON.stringify(Object.fromEntries(learnerIds.map((id) => [personOf(id), id])));
    await sql`update person set sourced_id = ${ids}::json ->> person_id::text
               where school_id = ${schoolId} and person_id = any(${learnerIds.map(personOf)}::uuid[])`.execute(ctx.db);
    const goals = skills.map((skill, position) => ({
      sourceId: skill,
      kind: 'goal' as const,
      code: skill,
      statement: `Skill ${skill}`,
      position,
    }));
    const { frameworkId } = await storeFramework(
      ctx,
      { identifier, title: identifier, language: 'en', goals, relations: [] },
      { fileName: 'bench', mended: [] },
    );
    for (const { classId } of classes) await setClassFrameworks(ctx, classId, [frameworkId]);
    return {
      schoolId,
      learners: learnerIds.map(personOf),
      classes: classes.map(({ classId }) => classId),
      sender,
      leader,
      framework: { frameworkId, identifier },
    };
  });
}

const CLASS_SIZE = 25;

function person(personId: PersonId, familyName: string, roles: readonly string[]) {
  return { personId, givenName: 'Lore', familyName, roles, readingLevel: 'older' as const };
}
