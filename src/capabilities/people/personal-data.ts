import { sql } from 'kysely';
import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { dataIn, eraseTables, type KeptData, type PersonTables } from '../../platform/personal-data.ts';

// Not exported: a restriction and the days of access it leaves are for administrators only (P12), the pictures open an account, and
// what a command answered is about whoever it was done to.
const TABLES = {
  access: { kind: 'relations', persons: { viewerId: 'delete', learnerId: 'delete' }, notExported: 'table' },
  relation: { kind: 'relations', persons: { viewerId: 'delete', learnerId: 'delete' } },
  relationRestriction: {
    kind: 'relations',
    persons: { viewerId: 'delete', learnerId: 'delete', setBy: 'forget' },
    notExported: 'table',
  },
  pictureKey: { kind: 'signIn', persons: { learnerId: 'delete' }, notExported: ['pictures'] },
  classTeacher: { kind: 'identity', persons: { teacherId: 'delete' } },
  enrolment: { kind: 'identity', persons: { learnerId: 'delete' } },
  membership: { kind: 'identity', persons: { personId: 'delete' } },
  command: { kind: 'commands', persons: { personId: 'delete' }, at: 'at', notExported: ['answer'] },
  audit: {
    kind: 'decisions',
    persons: { actorId: 'pseudonym', subjectId: 'pseudonym' },
    at: 'at',
    notExported: ['details'],
  },
  person: { kind: 'identity', persons: { personId: 'delete' } },
} as const satisfies PersonTables;

/** Name, roles, classes and relations of one person, with what was decided about or by them. */
export const peopleData: KeptData = { ...dataIn(TABLES), erase: erasePerson };

/** Rows that name the person in a column go by the table above; free JSON that mentions them is emptied first. */
async function erasePerson(ctx: Ctx, personId: PersonId): Promise<void> {
  const mentions = await mentionsOf(ctx, personId);
  await emptyAnswers(ctx, mentions);
  await emptyDetails(ctx, mentions);
  await eraseTables(ctx, TABLES, personId);
}

/** What in a JSON text gives the person away: the id, the e-mail address, the full name, the name in two fields. */
async function mentionsOf(ctx: Ctx, personId: PersonId): Promise<readonly (readonly string[])[]> {
  const person = await ctx.db
    .selectFrom('person')
    .select(['givenName', 'familyName', 'email', 'sourcedId'])
    .where('schoolId', '=', ctx.schoolId)
    .where('personId', '=', personId)
    .executeTakeFirst();
  if (!person) return [[personId]];
  const { givenName, familyName, email, sourcedId } = person;
  return [
    [personId],
    ...(email ? [[inJson(email)]] : []),
    ...(sourcedId ? [[JSON.stringify(sourcedId)]] : []),
    [inJson(`${givenName} ${familyName}`)],
    [JSON.stringify(givenName), JSON.stringify(familyName)],
  ];
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

type Mentions = Awaited<ReturnType<typeof mentionsOf>>;

/** A stored answer is for a retry within the day; one that names the person is answered as empty from now on. */
async function emptyAnswers(ctx: Ctx, mentions: Mentions): Promise<void> {
  await sql`update command set answer = null where school_id = ${ctx.schoolId} and answer is not null
    and ${mentioned(sql`answer::text`, mentions)}`.execute(ctx.db);
}

/** Who did what and when stays on record; what it said about the person does not. */
async function emptyDetails(ctx: Ctx, mentions: Mentions): Promise<void> {
  await sql`update audit set details = '{"erased": true}' where school_id = ${ctx.schoolId}
    and ${mentioned(sql`details::text`, mentions)}`.execute(ctx.db);
}

function mentioned(text: ReturnType<typeof sql>, mentions: Mentions) {
  const each = mentions.map((words) =>
    sql.join(
      words.map((word) => sql`strpos(${text}, ${word}) > 0`),
      sql` and `,
    ),
  );
  return sql`(${sql.join(
    each.map((all) => sql`(${all})`),
    sql` or `,
  )})`;
}
