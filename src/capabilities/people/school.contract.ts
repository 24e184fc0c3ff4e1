import { oc } from '@orpc/contract';
import { z } from 'zod';
import { ROLES } from '../../kernel/access.ts';
import { classId, commandId, day, personId } from '../../platform/contract/fields.ts';

const name = z.string().trim().min(1).max(100);
const email = z.email().max(200);
const grade = z.number().int().min(1).max(12).nullable();
const done = z.object({ done: z.literal(true) });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const person = z.object({ personId, givenName: z.string(), familyName: z.string() });
/** `waiting`: an account without a passphrase yet; `pictures`: signs in with pictures only. */
const account = z.enum(['none', 'waiting', 'ready', 'pictures']);
const write = <Shape extends z.ZodRawShape>(path: `/${string}`, shape: Shape) =>
  oc.route({ method: 'POST', path, tags: ['people'] }).input(z.object({ commandId, ...shape }));

export const schoolContract = {
  /** The school at a glance: years, classes, staff, and what is still missing. */
  school: oc.route({ method: 'GET', path: '/school', tags: ['people'] }).output(
    z.object({
      name: z.string(),
      level: z.enum(['primary', 'middle', 'secondary']),
      pictureRules: z.object({
        networks: z.array(z.string()).nullable(),
        from: z.string().nullable(),
        until: z.string().nullable(),
      }),
      /** Newest first; only years with classes that have not ended, and the running year. */
      years: z.array(
        z.object({
          schoolYearId: z.string(),
          name: z.string(),
          startsOn: day,
          endsOn: day,
          isRunning: z.boolean(),
          classes: z.array(
            z.object({
              classId,
              name: z.string(),
              grade: z.number().int().nullable(),
              learners: z.number().int(),
              teachers: z.array(z.string()),
            }),
          ),
        }),
      ),
      staff: z.array(person.extend({ roles: z.array(z.enum(ROLES)), email: z.string().nullable() })),
      /** After how many school days a guardian sees a result that the learner has not looked at. */
      resultsWaitDays: z.number().int(),
      counts: z.object({
        learners: z.number().int(),
        learnersWithoutClass: z.number().int(),
        guardians: z.number().int(),
      }),
    }),
  ),
  searchPeople: oc
    .route({ method: 'GET', path: '/school/people', tags: ['people'] })
    .input(z.object({ query: z.string().trim().min(1).max(100), role: z.enum(ROLES).optional() }))
    .output(
      z.object({
        /** The first fifty, by family name. */
        people: z.array(
          person.extend({ email: z.string().nullable(), roles: z.array(z.enum(ROLES)), classes: z.array(z.string()) }),
        ),
        isMore: z.boolean(),
      }),
    ),
  schoolPerson: oc
    .route({ method: 'GET', path: '/school/people/{personId}', tags: ['people'] })
    .input(z.object({ personId }))
    .output(
      person.extend({
        email: z.string().nullable(),
        readingLevel: z.enum(['young', 'older']),
        roles: z.array(z.enum(ROLES)),
        account,
        classes: z.array(z.object({ classId, name: z.string(), as: z.enum(['learner', 'teacher']) })),
        /** Who may see this learner beside the teachers, and why. */
        viewers: z.array(
          person.extend({
            kind: z.enum(['guardian', 'counsellor', 'partner']),
            purpose: z.string().nullable(),
            from: day,
            /** What a decision leaves to see today. */
            sees: z.enum(['learning', 'contact', 'nothing']),
            until: day.nullable(),
          }),
        ),
        /** Whom this person may see as guardian, counsellor or partner. */
        learners: z.array(
          person.extend({
            kind: z.enum(['guardian', 'counsellor', 'partner']),
            purpose: z.string().nullable(),
            until: day.nullable(),
          }),
        ),
      }),
    ),
  schoolClass: oc
    .route({ method: 'GET', path: '/school/classes/{classId}', tags: ['people'] })
    .input(z.object({ classId }))
    .output(
      z.object({
        classId,
        name: z.string(),
        grade: z.number().int().nullable(),
        code: z.string().nullable(),
        isEnded: z.boolean(),
        schoolYear: z.object({ name: z.string(), startsOn: day, endsOn: day }),
        teachers: z.array(person.extend({ from: day })),
        learners: z.array(
          person.extend({ from: day, readingLevel: z.enum(['young', 'older']), hasPictures: z.boolean() }),
        ),
      }),
    ),
  addClass: write('/school/classes', { name, grade }).output(z.object({ classId })),
  changeClass: write('/school/classes/{classId}', { classId, name, grade }).output(done),
  endClass: write('/school/classes/{classId}/end', { classId }).output(done),
  addLearner: write('/school/classes/{classId}/learners', {
    classId,
    givenName: name,
    familyName: name,
    email: email.optional(),
  }).output(z.object({ personId })),
  /** Gives a learner of the school a place in a class, beside or instead of another (`from`). */
  placeLearner: write('/school/classes/{classId}/place', {
    classId,
    learnerId: personId,
    from: classId.optional(),
  }).output(done),
  endPlace: write('/school/classes/{classId}/learners/{learnerId}/end', { classId, learnerId: personId }).output(done),
  addTeacher: write('/school/classes/{classId}/teachers', { classId, teacherId: personId }).output(done),
  endTeacher: write('/school/classes/{classId}/teachers/{teacherId}/end', { classId, teacherId: personId }).output(
    done,
  ),
  addStaff: write('/school/staff', {
    givenName: name,
    familyName: name,
    email,
    role: z.enum(['teacher', 'schoolLeader', 'administrator']),
  }).output(z.object({ personId })),
  giveRole: write('/school/people/{personId}/roles', {
    personId,
    role: z.enum(['teacher', 'schoolLeader', 'administrator']),
  }).output(done),
  endRole: write('/school/people/{personId}/roles/end', {
    personId,
    role: z.enum(['teacher', 'schoolLeader', 'administrator']),
  }).output(done),
  /** A guardian; or a counsellor or partner, for a purpose and until a day. */
  inviteViewer: write('/school/people/{learnerId}/viewers', {
    learnerId: personId,
    givenName: name,
    familyName: name,
    email,
    as: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('guardian') }),
      z.object({
        kind: z.enum(['counsellor', 'partner']),
        purpose: z.string().trim().min(3).max(300),
        until: day,
      }),
    ]),
  }).output(z.object({ personId })),
  endViewer: write('/school/people/{learnerId}/viewers/{viewerId}/end', {
    learnerId: personId,
    viewerId: personId,
    kind: z.enum(['guardian', 'counsellor', 'partner']),
  }).output(done),
  setPictureRules: write('/school/picture-rules', {
    /** Address ranges such as `193.190.12.0/24`; null: from anywhere. */
    networks: z
      .array(z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()]))
      .min(1)
      .max(20)
      .nullable(),
    from: time.nullable(),
    until: time.nullable(),
  }).output(done),
  /** Everyone with an account who has not chosen a passphrase yet. */
  waitingAccounts: oc
    .route({ method: 'GET', path: '/school/accounts/waiting', tags: ['people'] })
    .output(z.object({ people: z.array(person.extend({ email: z.string(), roles: z.array(z.enum(ROLES)) })) })),
  /** New links to choose a passphrase, shown this once. Not a command with an id: the answer is a secret and is not kept. */
  passphraseLinks: oc
    .route({ method: 'POST', path: '/school/accounts/links', tags: ['people'] })
    .input(z.object({ personIds: z.array(personId).min(1).max(5000) }))
    .output(
      z.object({
        links: z.array(z.object({ personId, name: z.string(), email: z.string(), token: z.string() })),
        refused: z.array(
          z.object({
            personId,
            name: z.string(),
            reason: z.enum(['noAccount', 'otherSchool', 'administratorOnly']),
          }),
        ),
      }),
    ),
};
