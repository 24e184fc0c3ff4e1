import type { ClassId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import { publicRoute, route } from '../../platform/http/route.ts';
import type { Mended } from '../../standards/framework/framework-package.ts';
import { readOneRoster } from '../../standards/oneroster/read.ts';
import { looksLikeNationalRegisterNumber } from '../../standards/roster/national-register-number.ts';
import { refreshAccess } from './access.ts';
import { ensureAccounts } from './accounts.ts';
import { nextYearAfter, planRollover, proposeNextClass } from './domain/rollover.ts';
import { reportPlan } from './domain/roster-report.ts';
import { isNothingToDo, type RosterState } from './domain/roster-state.ts';
import { schoolYearOn } from './domain/school-year.ts';
import { insertAudit, today } from './people.queries.ts';
import {
  carryOut,
  chooseOwnSchool,
  countsOf,
  openRoster,
  prepareRoster,
  type RosterSource,
  rolesToGive,
  selectTableMapping,
  touchClasses,
} from './roster.actions.ts';
import { LARGEST_FILE, rosterContract } from './roster.contract.ts';
import { applyPlan, selectRosterState } from './roster.queries.ts';
import { administerSchool } from './school-call.ts';
import { givePictures } from './sign-in-cards.ts';

const ofSchool = () => ({ kind: 'school' }) as const;
const administer = { permission: 'people.administer', of: ofSchool, wall: 'school' } as const;
/** A file and what is said about it. */
const LARGEST_UPLOAD = LARGEST_FILE + 1024 * 1024;
const bringIn = { ...administer, upload: LARGEST_UPLOAD };
const SAMPLE_ROWS = 5;

export const rosterRoutes = {
  inspectRoster: route(rosterContract.inspectRoster, bringIn, async (ctx, input) => {
    const file = await openRoster({ name: input.file.name, bytes: await bytesOf(input.file), sheet: input.sheet });
    if (file.kind === 'table') {
      const { head, rows } = file.table;
      return {
        kind: 'table' as const,
        head: [...head],
        sample: rows.slice(0, SAMPLE_ROWS).map((row) => row.cells.map(hidden)),
        rows: rows.length,
        sheets: [...file.sheets],
        sheet: file.sheet ?? null,
        ...(await selectTableMapping(ctx, head)),
      };
    }
    const reading = readOneRoster(file.zip);
    if (!reading.ok) throw new Problem('roster-refused', { faults: reading.faults });
    const choice = await chooseOwnSchool(ctx, reading.roster, undefined);
    return {
      kind: 'oneroster' as const,
      version: reading.roster.version,
      complete: reading.roster.complete,
      schools: reading.roster.schools.map(({ sourceId, name }) => ({ sourceId, name })),
      schoolSourceId: choice.ok ? (choice.sourceId ?? null) : null,
      notes: notesOf(reading.notes),
    };
  }),

  tryRoster: route(rosterContract.tryRoster, bringIn, async (ctx, input) => {
    const prepared = await prepareRoster(ctx, await sourceOf(input), rolesToGive(ctx.actor));
    return {
      report: copied(prepared.report),
      fingerprint: prepared.fingerprint,
      isNothingToDo: isNothingToDo(prepared.plan),
      notes: notesOf(prepared.notes),
    };
  }),

  // Guarded by `administerSchool`; public only because the accounts follow after the commit.
  applyRoster: publicRoute(
    rosterContract.applyRoster,
    async (call, input) => {
      const source = await sourceOf(input);
      const { actor, result } = await administerSchool(call, 'applyRoster', input, async (ctx) => {
        const prepared = await prepareRoster(ctx, source, rolesToGive(ctx.actor));
        if (prepared.fingerprint !== input.fingerprint) throw new Problem('roster-changed', { status: 409 });
        const { pictures } = await carryOut(ctx, prepared);
        return { report: copied(prepared.report), pictures };
      });
      return { ...result, accounts: await ensureAccounts(call.runtime, actor.schoolId) };
    },
    { largest: LARGEST_UPLOAD, permission: administer.permission },
  ),

  rolloverProposal: route(rosterContract.rolloverProposal, administer, async (ctx) => {
    const state = await selectRosterState(ctx);
    const from = runningYear(state, today(ctx));
    const open = state.classes.filter((row) => row.schoolYearId === from.schoolYearId && row.endedOn === null);
    return {
      from: { name: from.name, startsOn: from.startsOn, endsOn: from.endsOn },
      to: nextYearAfter(from.endsOn),
      classes: open.map((row) => {
        const next = proposeNextClass(row, state.level);
        return {
          classId: row.classId,
          name: row.name,
          grade: row.grade,
          learners: state.enrolments.filter(
            (one) => one.classId === row.classId && (one.untilOn === null || one.untilOn >= today(ctx)),
          ).length,
          nextName: next?.name ?? null,
          nextGrade: next?.grade ?? null,
        };
      }),
    };
  }),

  rollover: route(rosterContract.rollover, administer, async (ctx, input) => {
    const state = await selectRosterState(ctx);
    const from = runningYear(state, today(ctx));
    if (input.to.startsOn <= from.startsOn || input.to.endsOn <= input.to.startsOn)
      throw new Problem('rollover-wrong-days');
    const known = new Set(state.classes.map((row) => row.classId as string));
    const moves = input.moves.map((move) => ({ ...move, classId: move.classId as ClassId }));
    if (moves.some((move) => !known.has(move.classId))) throw new Problem('not-found', { status: 404 });
    const plan = planRollover({ state, to: input.to, moves, today: today(ctx), newId: () => ctx.newId() });
    await applyPlan(ctx, plan);
    await refreshAccess(ctx);
    await givePictures(ctx);
    const report = reportPlan(state, plan, SHOWN);
    await insertAudit(ctx, { action: 'year.rolled-over', subjectId: ctx.schoolId, details: countsOf(report) });
    touchClasses(ctx, plan);
    return { report: copied(report) };
  }),
};

const SHOWN = 25;

/** The year that began last, the summer after it included; in a school that has none, the one that today falls in. */
function runningYear(state: RosterState, day: string) {
  const running = state.years.filter((year) => year.startsOn <= day).at(-1);
  return running ?? { schoolYearId: '', ...schoolYearOn(new Date(`${day}T12:00:00Z`)) };
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

async function sourceOf(input: {
  file: File;
  sheet?: string | undefined;
  mapping?: RosterSource['mapping'];
  schoolSourceId?: string | undefined;
  year: 'running' | 'next';
}): Promise<RosterSource> {
  const { file, ...rest } = input;
  return { ...rest, name: file.name, bytes: await bytesOf(file) };
}

/** Nothing that looks like a national register number goes back to the screen either (P10). */
function hidden(cell: string): string {
  return looksLikeNationalRegisterNumber(cell) ? '•••' : cell.slice(0, 80);
}

function notesOf(notes: readonly Mended[]) {
  return notes.map(({ code, where, data }) => ({ code, where, data: { ...data } }));
}

/** The contract's lists are plain; ours are read-only. */
function copied<Value>(value: Value): Mutable<Value> {
  return structuredClone(value) as Mutable<Value>;
}
type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
    : Value;
