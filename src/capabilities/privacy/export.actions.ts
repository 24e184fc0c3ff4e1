import type { GoalId, PersonId, SchoolId } from '../../kernel/ids.ts';
import { type Ctx, inTransaction, type Runtime } from '../../platform/db/transaction.ts';
import { countRows, type OwnedData, type PersonRow, tablesOf } from '../../platform/personal-data.ts';
import { selectGoalsByIds } from '../goals/index.ts';
import { selectPerson, selectSchool } from '../people/index.ts';
import { selectAccount } from './accounts.queries.ts';
import type { PersonExport } from './domain/person-export.ts';
import { readLooks } from './looks.actions.ts';

/**
 * Everything about one person: what every capability keeps, the account without its secrets, and who looked. Read behind the
 * wall of the school, because who asks has been guarded already and staff have no relation to themselves. For a guardian, results
 * recorded after `shownUntil` stay out: the learner sees them first (E12).
 */
export async function exportPerson(
  runtime: Runtime,
  schoolId: SchoolId,
  personId: PersonId,
  shownUntil?: Date,
): Promise<PersonExport> {
  const account = await selectAccount(runtime.database.pool, { schoolId, personId });
  return inTransaction(runtime, { schoolId, wall: 'school', again: 'always' }, async (ctx) => {
    const { givenName, familyName } = await selectPerson(ctx, personId);
    const all: Part[] = [];
    const mentions: PersonExport['mentions'][number][] = [];
    for (const owned of runtime.personalData) {
      const kept = await owned.export(ctx, personId);
      for (const [table, { kind }] of tablesOf(owned.tables)) {
        const rows = kept[table] ?? [];
        if (rows.length > 0 && table !== 'look')
          all.push({ capability: owned.capability, table, kind, rows: plain(rows) });
      }
      mentions.push(...(await mentionsIn(ctx, owned, personId)));
    }
    const { parts, waiting } = shownParts(all, shownUntil);
    return {
      format: 'poolster-person',
      version: 1,
      madeAt: ctx.now.toISOString(),
      school: (await selectSchool(ctx)).name,
      person: { personId, givenName, familyName },
      account,
      ...{ parts, mentions, waiting },
      looks: (await readLooks(ctx, personId, undefined)).looks,
      goals: await goalWords(ctx, parts),
    };
  });
}

type Part = PersonExport['parts'][number];

/** Rows that name the person without being about them are counted, never shown. */
async function mentionsIn(ctx: Ctx, { capability, tables }: OwnedData, personId: PersonId) {
  const counted = (await countRows(ctx, tables, personId)).filter(({ what }) => what !== 'delete');
  return [...Map.groupBy(counted, ({ table }) => table)].map(([table, each]) => ({
    ...{ capability, table },
    rows: each.reduce((sum, { rows }) => sum + rows, 0),
  }));
}

/** What follows from evidence as a whole: while a part of it waits, these would tell of it. */
const FOLLOWS_FROM_EVIDENCE = new Set(['belief', 'confirmation', 'learnerState', 'practiceSession']);

function shownParts(parts: readonly Part[], until: Date | undefined): { parts: readonly Part[]; waiting: boolean } {
  const isLate = ({ recordedAt }: PersonRow) =>
    until !== undefined && typeof recordedAt === 'string' && new Date(recordedAt) > until;
  const waiting = parts.some(({ table, rows }) => table === 'evidence' && rows.some(isLate));
  if (!waiting) return { parts, waiting };
  const shown = parts
    .filter(({ table }) => !FOLLOWS_FROM_EVIDENCE.has(table))
    .map((part) => (part.table === 'evidence' ? { ...part, rows: part.rows.filter((row) => !isLate(row)) } : part));
  return { parts: shown.filter(({ rows }) => rows.length > 0), waiting };
}

/** As it will stand in the file: dates as text. */
function plain(rows: readonly PersonRow[]): PersonRow[] {
  return JSON.parse(JSON.stringify(rows)) as PersonRow[];
}

/** The words of every goal that is named, so that the file can be read without Poolster. */
async function goalWords(ctx: Ctx, parts: PersonExport['parts']): Promise<Record<string, string>> {
  const ids = new Set<GoalId>();
  for (const { rows } of parts)
    for (const row of rows)
      for (const id of [row['goalId'], ...(Array.isArray(row['goalIds']) ? row['goalIds'] : [])])
        if (typeof id === 'string') ids.add(id as GoalId);
  const goals = await selectGoalsByIds(ctx, [...ids]);
  return Object.fromEntries(goals.map((goal) => [goal.goalId, goal.statement]));
}
