import { oc } from '@orpc/contract';
import { z } from 'zod';
import { ROLES } from '../../kernel/access.ts';
import { classId, commandId, day, language, personId, readingLevel, schoolId } from '../../platform/contract/fields.ts';
import { relationsContract } from './relations.contract.ts';
import { rosterContract } from './roster.contract.ts';
import { schoolContract } from './school.contract.ts';

const classSummary = z.object({ classId, name: z.string(), grade: z.number().int().nullable() });
const name = z.string().trim().min(1).max(100);

export const session = z.discriminatedUnion('signedIn', [
  z.object({ signedIn: z.literal(false) }),
  z.object({
    signedIn: z.literal(true),
    person: z.object({ personId, givenName: z.string(), familyName: z.string() }),
    school: z.object({ schoolId, name: z.string(), level: z.enum(['primary', 'middle', 'secondary']) }),
    roles: z.array(z.enum(ROLES)),
    language,
    readingLevel,
    strength: z.enum(['passphrase', 'picture']),
    /** Taught or enrolled in. */
    classes: z.array(classSummary),
    /** Whom one may see as guardian, counsellor or partner; `contact`: by decision no more than the name. */
    children: z.array(z.object({ personId, givenName: z.string(), sees: z.enum(['learning', 'contact']) })),
    memberships: z.array(z.object({ schoolId, schoolName: z.string() })),
  }),
]);

export const classMember = z.object({
  personId,
  givenName: z.string(),
  familyName: z.string(),
  readingLevel,
  hasPictures: z.boolean(),
});

export const peopleContract = {
  session: oc.route({ method: 'GET', path: '/session', tags: ['people'] }).output(session),
  switchSchool: oc
    .route({ method: 'POST', path: '/session/school', tags: ['people'] })
    .input(z.object({ schoolId }))
    .output(z.object({ schoolId })),
  setUp: oc
    .route({ method: 'POST', path: '/set-up', tags: ['people'] })
    .input(
      z.object({
        token: z.string().min(10).max(100),
        network: name,
        school: name,
        level: z.enum(['primary', 'middle', 'secondary']),
        givenName: name,
        familyName: name,
        email: z.email(),
        passphrase: z.string().min(10).max(200),
      }),
    )
    .output(z.object({ schoolId })),
  choosePassphrase: oc
    .route({ method: 'POST', path: '/passphrase', tags: ['people'] })
    .input(z.object({ token: z.string().min(10).max(100), passphrase: z.string().min(10).max(200) }))
    .output(z.object({ email: z.string() })),
  class: oc
    .route({ method: 'GET', path: '/classes/{classId}', tags: ['people'] })
    .input(z.object({ classId }))
    .output(
      z.object({
        classId,
        name: z.string(),
        grade: z.number().int().nullable(),
        code: z.string().nullable(),
        schoolYear: z.object({ name: z.string(), startsOn: day, endsOn: day }),
        teachers: z.array(z.object({ personId, givenName: z.string(), familyName: z.string() })),
        learners: z.array(classMember),
      }),
    ),
  signInCards: oc
    .route({ method: 'GET', path: '/classes/{classId}/sign-in-cards', tags: ['people'] })
    .input(z.object({ classId }))
    .output(
      z.object({
        className: z.string(),
        code: z.string().nullable(),
        cards: z.array(z.object({ personId, name: z.string(), pictures: z.array(z.string()).nullable() })),
      }),
    ),
  renewSignInCards: oc
    .route({ method: 'POST', path: '/classes/{classId}/sign-in-cards', tags: ['people'] })
    .input(
      z.object({
        commandId,
        classId,
        learnerIds: z.array(personId).min(1).max(60),
        newCode: z.boolean().default(false),
      }),
    )
    .output(z.object({ renewed: z.number().int() })),
  ...relationsContract,
  ...rosterContract,
  ...schoolContract,
};
