import { createHash } from 'node:crypto';
import type { Actor, Role } from '../../kernel/access.ts';
import type { ClassId, SchoolId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import { type Ctx, inTransaction, type Runtime } from '../../platform/db/transaction.ts';
import { readOneRoster } from '../../standards/oneroster/read.ts';
import type { RosterReading, RosterYear } from '../../standards/roster/roster-package.ts';
import { refreshAccess } from './access.ts';
import { ensureAccounts, type HeldAccount } from './accounts.ts';
import { chooseSchool, type SchoolChoice } from './domain/choose-school.ts';
import { addDays } from './domain/days.ts';
import { headingsKey, suggestMapping, type TableMapping } from './domain/roster-mapping.ts';
import { planRoster } from './domain/roster-plan.ts';
import { completenessOf } from './domain/roster-planning.ts';
import { type RosterReport, reportPlan } from './domain/roster-report.ts';
import { isNothingToDo, type RosterPlan, type RosterState } from './domain/roster-state.ts';
import { readRosterTable } from './domain/roster-table.ts';
import { schoolYearOn } from './domain/school-year.ts';
import { insertAudit, selectSchool, today } from './people.queries.ts';
import { tableMapping } from './roster.contract.ts';
import { applyPlan, selectOptionalMapping, selectRosterState, upsertMapping } from './roster.queries.ts';
import { openRosterFile, type RosterFile } from './roster-file.ts';
import { givePictures } from './sign-in-cards.ts';

export interface RosterSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheet?: string | undefined;
  readonly mapping?: TableMapping | undefined;
  readonly schoolSourceId?: string | undefined;
  readonly year: 'running' | 'next';
}

export interface PreparedRoster {
  readonly state: RosterState;
  readonly plan: RosterPlan;
  /** The first rows of each kind, with names. */
  readonly report: RosterReport;
  readonly fingerprint: string;
  readonly notes: Extract<RosterReading, { ok: true }>['notes'];
  /** What to remember of how this file was read. */
  readonly remember: { readonly headings: string; readonly mapping: object };
}

const SHOWN = 25;

/** Opens a file or throws `roster-refused` with its faults. */
export async function openRoster(source: Pick<RosterSource, 'name' | 'bytes' | 'sheet'>): Promise<RosterFile> {
  const opening = await openRosterFile(source.name, source.bytes, source.sheet);
  if (!opening.ok) throw new Problem('roster-refused', { faults: opening.faults });
  return opening.file;
}

/** Reads a roster and compares it with the school: the dry run (P6). Throws with every fault when anything is wrong. */
export async function prepareRoster(ctx: Ctx, source: RosterSource, mayGive: readonly Role[]): Promise<PreparedRoster> {
  const file = await openRoster(source);
  const state = await selectRosterState(ctx);
  const { reading, remember } = await readRoster(ctx, file, source, state);
  if (!reading.ok) throw new Problem('roster-refused', { faults: reading.faults });
  const choice = await chooseOwnSchool(ctx, reading.roster, source.schoolSourceId);
  if (!choice.ok)
    throw new Problem('roster-which-school', {
      status: 409,
      data: { schools: choice.schools.map(({ name }) => name) },
    });
  const outcome = planRoster({
    state,
    roster: reading.roster,
    schoolSourceId: choice.sourceId,
    today: today(ctx),
    ...completenessOf(reading.roster),
    mayGive: new Set(mayGive),
    newId: () => ctx.newId(),
  });
  if (!outcome.ok) throw new Problem('roster-refused', { faults: outcome.faults });
  const whole = reportPlan(state, outcome.plan, Number.MAX_SAFE_INTEGER);
  const fingerprint = createHash('sha256').update(JSON.stringify(whole)).digest('base64url');
  const mapping = file.kind === 'oneroster' ? { schoolSourceId: choice.sourceId } : remember.mapping;
  return {
    state,
    plan: outcome.plan,
    report: reportPlan(state, outcome.plan, SHOWN),
    fingerprint,
    notes: reading.notes,
    remember: { headings: remember.headings, mapping },
  };
}

export interface ImportedRoster {
  readonly mode: 'try' | 'apply';
  readonly report: RosterReport;
  readonly isNothingToDo: boolean;
  readonly notes: PreparedRoster['notes'];
  readonly accounts?: { readonly made: number; readonly held: readonly HeldAccount[] };
}

/** A roster brought in by the operator of the installation, from the command line or a script. */
export async function importRoster(
  runtime: Runtime,
  options: {
    readonly schoolId: SchoolId;
    readonly source: RosterSource;
    readonly mode: 'try' | 'apply';
    readonly onStep?: (step: 'reading' | 'writing' | 'accounts') => void;
  },
): Promise<ImportedRoster> {
  const { schoolId, source, mode } = options;
  const told = await inTransaction(runtime, { schoolId, wall: 'school' }, async (ctx) => {
    options.onStep?.('reading');
    const prepared = await prepareRoster(ctx, source, rolesToGive(undefined));
    if (mode === 'apply') {
      options.onStep?.('writing');
      await carryOut(ctx, prepared);
    }
    return { mode, report: prepared.report, isNothingToDo: isNothingToDo(prepared.plan), notes: prepared.notes };
  });
  if (mode === 'try') return told;
  options.onStep?.('accounts');
  return { ...told, accounts: await ensureAccounts(runtime, schoolId) };
}

/** Which roles somebody's import may give: the role of administrator only by an administrator (P9). */
export function rolesToGive(actor: Actor | undefined): Role[] {
  const usual: Role[] = ['learner', 'teacher', 'schoolLeader', 'guardian'];
  return actor && !actor.roles.includes('administrator') ? usual : [...usual, 'administrator'];
}

/** Carries a plan out in the caller's transaction: rows, access, pictures for the youngest, what was learned, audit. */
export async function carryOut(ctx: Ctx, prepared: PreparedRoster): Promise<{ pictures: number }> {
  const { plan, report, remember } = prepared;
  await applyPlan(ctx, plan);
  await refreshAccess(ctx);
  const pictures = await givePictures(ctx);
  await upsertMapping(ctx, remember.headings, remember.mapping);
  await insertAudit(ctx, { action: 'roster.imported', subjectId: ctx.schoolId, details: countsOf(report) });
  touchClasses(ctx, plan);
  return { pictures };
}

export function countsOf(report: RosterReport): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(report).map(([kind, one]) => [
      kind,
      [one.added.count, one.changed.count, one.ended.count, one.kept],
    ]),
  );
}

export function touchClasses(ctx: Ctx, plan: RosterPlan): void {
  const rows = [plan.teachers, plan.enrolments].flatMap(({ added, changed, ended }) => [
    ...added,
    ...[...changed, ...ended].map(({ after }) => after),
  ]);
  const classes = new Set<ClassId>(rows.map((row) => row.classId));
  ctx.touch('school', ...[...classes].map((id) => `class:${id}`));
}

const ONEROSTER = 'oneroster';

async function readRoster(
  ctx: Ctx,
  file: RosterFile,
  source: RosterSource,
  state: RosterState,
): Promise<{ reading: RosterReading; remember: { headings: string; mapping: object } }> {
  if (file.kind === 'oneroster')
    return { reading: readOneRoster(file.zip), remember: { headings: ONEROSTER, mapping: {} } };
  const headings = headingsKey(file.table.head);
  const mapping = source.mapping ?? (await selectTableMapping(ctx, file.table.head)).mapping;
  const year = yearFor(state, today(ctx), source.year);
  return {
    reading: readRosterTable(file.table, { file: file.name, mapping, year }),
    remember: { headings, mapping },
  };
}

/** The mapping this school used for a table with these headings, else a guess. */
export async function selectTableMapping(
  ctx: Ctx,
  head: readonly string[],
): Promise<{ mapping: TableMapping; isRemembered: boolean }> {
  const remembered = tableMapping.safeParse(await selectOptionalMapping(ctx, headingsKey(head)));
  if (!remembered.success) return { mapping: suggestMapping(head), isRemembered: false };
  return { mapping: remembered.data as TableMapping, isRemembered: true };
}

/** Which school of a roster this school is, remembered from the last time. */
export async function chooseOwnSchool(
  ctx: Ctx,
  roster: Parameters<typeof chooseSchool>[0],
  asked: string | undefined,
): Promise<SchoolChoice> {
  const { name } = await selectSchool(ctx);
  const remembered = (await selectOptionalMapping(ctx, ONEROSTER)) as { schoolSourceId?: string } | undefined;
  return chooseSchool(roster, { name, asked, remembered: remembered?.schoolSourceId });
}

/** A table does not say its school year: the running one, or the one after it. */
function yearFor(state: RosterState, day: string, which: RosterSource['year']): RosterYear {
  const running = state.years.find((year) => year.startsOn <= day && day <= year.endsOn);
  const base = running ?? { ...schoolYearOn(new Date(`${day}T12:00:00Z`)), sourcedId: null };
  const next = schoolYearOn(new Date(`${addDays(base.endsOn, 1)}T12:00:00Z`));
  const known = state.years.find((year) => year.startsOn === next.startsOn);
  const year = which === 'running' ? base : (known ?? { ...next, sourcedId: null });
  return {
    sourceId: year.sourcedId ?? `year:${year.startsOn.slice(0, 4)}`,
    name: year.name,
    startsOn: year.startsOn,
    endsOn: addDays(year.endsOn, 1),
  };
}
