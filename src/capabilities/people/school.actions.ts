import type { Actor, Role } from '../../kernel/access.ts';
import type { ClassId, PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { refreshAccess } from './access.ts';
import { addDays } from './domain/days.ts';
import { readingLevelOf } from './domain/grade.ts';
import type { SchoolLevel } from './domain/roster-state.ts';
import { insertAudit, selectSchool, today } from './people.queries.ts';
import { endPeriods, startPeriod } from './periods.queries.ts';
import {
  insertPerson,
  selectClassToManage,
  selectOpenRoles,
  selectOptionalAdultByEmail,
  selectYears,
  updatePersonReturned,
} from './school.queries.ts';
import { givePictures } from './sign-in-cards.ts';

type SchoolCtx = Ctx & { readonly actor: Actor };
type StaffRole = 'teacher' | 'schoolLeader' | 'administrator';
const STAFF: readonly Role[] = ['teacher', 'schoolLeader', 'administrator'];

/** What every change of people ends with: access follows (P2), it is on record, and open pages ask again. */
async function settle(
  ctx: Ctx,
  action: string,
  subjectId: string,
  details: object,
  ...topics: string[]
): Promise<void> {
  await refreshAccess(ctx);
  await insertAudit(ctx, { action, subjectId, details });
  ctx.touch('school', ...topics);
}

export async function addClass(ctx: Ctx, input: { name: string; grade: number | null }): Promise<ClassId> {
  const day = today(ctx);
  const year = (await selectYears(ctx)).find((one) => one.startsOn <= day);
  if (!year) throw new Problem('school-has-no-year', { status: 409 });
  const classId = ctx.newId<ClassId>();
  await ctx.db
    .insertInto('class')
    .values({ schoolId: ctx.schoolId, classId, schoolYearId: year.schoolYearId, ...input })
    .execute();
  await settle(ctx, 'class.added', classId, { name: input.name });
  return classId;
}

export async function changeClass(
  ctx: Ctx,
  input: { classId: ClassId; name: string; grade: number | null },
): Promise<void> {
  const { classId, name, grade } = input;
  await selectClassToManage(ctx, classId);
  await ctx.db
    .updateTable('class')
    .set({ name, grade })
    .where('schoolId', '=', ctx.schoolId)
    .where('classId', '=', classId)
    .execute();
  await settle(ctx, 'class.changed', classId, { name, grade }, `class:${classId}`);
}

/** Ends the class with everyone's place in it; what was learned there stays (P8). */
export async function endClass(ctx: Ctx, classId: ClassId): Promise<void> {
  await selectClassToManage(ctx, classId);
  await ctx.db
    .updateTable('class')
    .set({ endedOn: today(ctx) })
    .where('schoolId', '=', ctx.schoolId)
    .where('classId', '=', classId)
    .execute();
  await endPeriods(ctx, 'enrolment', { class_id: classId });
  await endPeriods(ctx, 'class_teacher', { class_id: classId });
  await settle(ctx, 'class.ended', classId, {}, `class:${classId}`);
}

export async function addLearner(
  ctx: Ctx,
  input: { classId: ClassId; givenName: string; familyName: string; email?: string | undefined },
): Promise<PersonId> {
  const group = await selectClassToManage(ctx, input.classId);
  const school = await selectSchool(ctx);
  const readingLevel = readingLevelOf(group.grade ?? undefined, school.level as SchoolLevel);
  const personId = await insertPerson(ctx, { ...input, readingLevel });
  await startPeriod(ctx, 'membership', { person_id: personId, role: 'learner' }, { from: today(ctx) });
  await startPeriod(ctx, 'enrolment', { class_id: input.classId, learner_id: personId }, { from: today(ctx) });
  await settle(ctx, 'learner.added', personId, { classId: input.classId }, `class:${input.classId}`);
  await givePictures(ctx);
  return personId;
}

/** Puts a learner in a class; with `from` the learner leaves that other class the same day. */
export async function placeLearner(
  ctx: Ctx,
  input: { classId: ClassId; learnerId: PersonId; from?: ClassId | undefined },
): Promise<void> {
  const { classId, learnerId, from } = input;
  const group = await selectClassToManage(ctx, classId);
  if (!(await selectOpenRoles(ctx, learnerId)).includes('learner')) throw new Problem('not-found', { status: 404 });
  if (from !== undefined && from !== classId)
    await endPeriods(ctx, 'enrolment', { class_id: from, learner_id: learnerId });
  const start = group.startsOn > today(ctx) ? group.startsOn : today(ctx);
  await startPeriod(ctx, 'enrolment', { class_id: classId, learner_id: learnerId }, { from: start });
  const topics = [classId, ...(from === undefined ? [] : [from])].map((id) => `class:${id}`);
  await settle(ctx, 'learner.placed', learnerId, { classId, from: from ?? null }, ...topics);
  await givePictures(ctx);
}

export async function endPlace(ctx: Ctx, input: { classId: ClassId; learnerId: PersonId }): Promise<void> {
  const ended = await endPeriods(ctx, 'enrolment', { class_id: input.classId, learner_id: input.learnerId });
  if (ended === 0) throw new Problem('not-found', { status: 404 });
  await settle(ctx, 'learner.place-ended', input.learnerId, { classId: input.classId }, `class:${input.classId}`);
}

/** Adds a teacher to a class, beside those it has: co-teaching is usual (domain.md, 7). */
export async function addTeacher(ctx: Ctx, input: { classId: ClassId; teacherId: PersonId }): Promise<void> {
  const { classId, teacherId } = input;
  const group = await selectClassToManage(ctx, classId);
  const roles = await selectOpenRoles(ctx, teacherId);
  if (!roles.some((role) => STAFF.includes(role))) throw new Problem('not-found', { status: 404 });
  await startPeriod(ctx, 'membership', { person_id: teacherId, role: 'teacher' }, { from: today(ctx) });
  const start = group.startsOn > today(ctx) ? group.startsOn : today(ctx);
  await startPeriod(ctx, 'class_teacher', { class_id: classId, teacher_id: teacherId }, { from: start });
  await settle(ctx, 'teacher.added', teacherId, { classId }, `class:${classId}`);
}

export async function endTeacher(ctx: Ctx, input: { classId: ClassId; teacherId: PersonId }): Promise<void> {
  const ended = await endPeriods(ctx, 'class_teacher', { class_id: input.classId, teacher_id: input.teacherId });
  if (ended === 0) throw new Problem('not-found', { status: 404 });
  await settle(ctx, 'teacher.ended', input.teacherId, { classId: input.classId }, `class:${input.classId}`);
}

interface NewAdult {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

export async function addStaff(ctx: SchoolCtx, input: NewAdult & { role: StaffRole }): Promise<PersonId> {
  refuseAdministratorByOthers(ctx, input.role);
  const personId = await upsertAdult(ctx, input);
  await startPeriod(ctx, 'membership', { person_id: personId, role: input.role }, { from: today(ctx) });
  await settle(ctx, 'staff.added', personId, { role: input.role });
  return personId;
}

export async function giveRole(ctx: SchoolCtx, input: { personId: PersonId; role: StaffRole }): Promise<void> {
  refuseAdministratorByOthers(ctx, input.role);
  const roles = await selectOpenRoles(ctx, input.personId);
  if (!roles.some((role) => STAFF.includes(role))) throw new Problem('not-found', { status: 404 });
  await startPeriod(ctx, 'membership', { person_id: input.personId, role: input.role }, { from: today(ctx) });
  await settle(ctx, 'role.given', input.personId, { role: input.role });
}

/** Takes a role away; the last administrator keeps theirs, or nobody could let anyone in again (P9). */
export async function endRole(ctx: SchoolCtx, input: { personId: PersonId; role: StaffRole }): Promise<void> {
  refuseAdministratorByOthers(ctx, input.role);
  if (input.role === 'administrator' && (await countOtherAdministrators(ctx, input.personId)) === 0)
    throw new Problem('last-administrator', { status: 409 });
  const ended = await endPeriods(ctx, 'membership', { person_id: input.personId, role: input.role });
  if (ended === 0) throw new Problem('not-found', { status: 404 });
  if (input.role === 'teacher') await endPeriods(ctx, 'class_teacher', { teacher_id: input.personId });
  await settle(ctx, 'role.ended', input.personId, { role: input.role });
}

function refuseAdministratorByOthers(ctx: SchoolCtx, role: StaffRole): void {
  if (role === 'administrator' && !ctx.actor.roles.includes('administrator'))
    throw new Problem('not-allowed', { status: 403 });
}

async function countOtherAdministrators(ctx: Ctx, personId: PersonId): Promise<number> {
  const day = today(ctx);
  const rows = await ctx.db
    .selectFrom('membership')
    .innerJoin('person', (join) =>
      join.onRef('person.schoolId', '=', 'membership.schoolId').onRef('person.personId', '=', 'membership.personId'),
    )
    .select('membership.personId')
    .distinct()
    .where('membership.schoolId', '=', ctx.schoolId)
    .where('membership.role', '=', 'administrator')
    .where('membership.personId', '!=', personId)
    .where('membership.fromOn', '<=', day)
    .where((eb) => eb.or([eb('membership.untilOn', 'is', null), eb('membership.untilOn', '>=', day)]))
    .where((eb) => eb.or([eb('person.endedOn', 'is', null), eb('person.endedOn', '>', day)]))
    .execute();
  return rows.length;
}

/** An adult of this school with that e-mail, who may have been here before, or a new one. */
async function upsertAdult(ctx: Ctx, adult: NewAdult): Promise<PersonId> {
  const known = await selectOptionalAdultByEmail(ctx, adult.email);
  if (!known) return insertPerson(ctx, { ...adult, readingLevel: 'older' });
  if (known.endedOn !== null) await updatePersonReturned(ctx, known.personId);
  return known.personId;
}

export interface NewViewer extends NewAdult {
  readonly learnerId: PersonId;
  readonly as:
    | { readonly kind: 'guardian' }
    | { readonly kind: 'counsellor' | 'partner'; readonly purpose: string; readonly until: string };
}

export const LONGEST_INVITATION_DAYS = 400;

/** Lets a guardian, or for a purpose and until a day a counsellor or partner, see one learner (P3). */
export async function inviteViewer(ctx: Ctx, input: NewViewer): Promise<PersonId> {
  const day = today(ctx);
  const { learnerId, as } = input;
  if (!(await selectOpenRoles(ctx, learnerId)).includes('learner')) throw new Problem('not-found', { status: 404 });
  const limits = as.kind === 'guardian' ? {} : { until: as.until, purpose: as.purpose };
  if (as.kind !== 'guardian' && (as.until < day || as.until > addDays(day, LONGEST_INVITATION_DAYS)))
    throw new Problem('invitation-wrong-day', { data: { days: LONGEST_INVITATION_DAYS } });
  const viewerId = await upsertAdult(ctx, input);
  const until = as.kind === 'guardian' ? {} : { until: as.until };
  await startPeriod(ctx, 'membership', { person_id: viewerId, role: as.kind }, { from: day, ...until });
  const key = { viewer_id: viewerId, learner_id: learnerId, kind: as.kind };
  await startPeriod(ctx, 'relation', key, { from: day, ...limits });
  await settle(ctx, 'viewer.invited', learnerId, { viewerId, ...as }, `learner:${learnerId}`);
  return viewerId;
}

export async function endViewer(
  ctx: Ctx,
  input: { learnerId: PersonId; viewerId: PersonId; kind: 'guardian' | 'counsellor' | 'partner' },
): Promise<void> {
  const { learnerId, viewerId, kind } = input;
  const ended = await endPeriods(ctx, 'relation', { viewer_id: viewerId, learner_id: learnerId, kind });
  if (ended === 0) throw new Problem('not-found', { status: 404 });
  await settle(ctx, 'viewer.ended', learnerId, { viewerId, kind }, `learner:${learnerId}`);
}

export async function setPictureRules(
  ctx: Ctx,
  rules: { networks: readonly string[] | null; from: string | null; until: string | null },
): Promise<void> {
  if (rules.from !== null && rules.until !== null && rules.from >= rules.until) throw new Problem('hours-wrong-order');
  await ctx.db
    .updateTable('school')
    .set({
      pictureNetworks: rules.networks === null ? null : [...rules.networks],
      pictureFrom: rules.from,
      pictureUntil: rules.until,
    })
    .where('schoolId', '=', ctx.schoolId)
    .execute();
  await insertAudit(ctx, { action: 'picture-rules.set', subjectId: ctx.schoolId, details: rules });
  ctx.touch('school');
}
