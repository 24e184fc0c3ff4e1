import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commandId, day, personId } from '../../platform/contract/fields.ts';
import { ROSTER_FIELDS, TABLE_ROLES } from './domain/roster-mapping.ts';

export const LARGEST_FILE = 50 * 1024 * 1024;

export const tableMapping = z.object({
  columns: z.partialRecord(z.enum(ROSTER_FIELDS), z.string().max(500)),
  role: z.enum(TABLE_ROLES),
  complete: z.boolean(),
});

/** A roster file and what is known of how to read it. */
const source = z.object({
  file: z.file().max(LARGEST_FILE),
  /** Of a workbook; the first when not said. */
  sheet: z.string().max(200).optional(),
  /** Of a table; the remembered or suggested one when not said. */
  mapping: tableMapping.optional(),
  /** Which school of the roster this is, where it holds several. */
  schoolSourceId: z.string().max(500).optional(),
  /** The school year that the classes of a table belong to. */
  year: z.enum(['running', 'next']).default('running'),
});

const reportedRow = z.object({
  name: z.string(),
  fields: z.array(z.object({ field: z.string(), from: z.string(), to: z.string() })),
  until: z.string().optional(),
});
const reported = z.object({ count: z.number().int(), first: z.array(reportedRow) });
const changes = z.object({ added: reported, changed: reported, ended: reported, kept: z.number().int() });
const report = z.object({
  years: changes,
  classes: changes,
  people: changes,
  memberships: changes,
  teachers: changes,
  enrolments: changes,
  guardians: changes,
});
const note = z.object({
  code: z.string(),
  where: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});
const school = z.object({ sourceId: z.string(), name: z.string() });

export const rosterContract = {
  /** What the file is and how it would be read; nothing is kept. */
  inspectRoster: oc
    .route({ method: 'POST', path: '/roster/inspect', tags: ['people'] })
    .input(z.object({ file: z.file().max(LARGEST_FILE), sheet: z.string().max(200).optional() }))
    .output(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('oneroster'),
          version: z.string(),
          complete: z.boolean(),
          schools: z.array(school),
          /** The school that this one is, when that is clear. */
          schoolSourceId: z.string().nullable(),
          notes: z.array(note),
        }),
        z.object({
          kind: z.literal('table'),
          head: z.array(z.string()),
          /** The first rows; what looks like a national register number is hidden. */
          sample: z.array(z.array(z.string())),
          rows: z.number().int(),
          sheets: z.array(z.string()),
          sheet: z.string().nullable(),
          mapping: tableMapping,
          isRemembered: z.boolean(),
        }),
      ]),
    ),
  /** What bringing the file in would add, change and end; nothing is kept. */
  tryRoster: oc
    .route({ method: 'POST', path: '/roster/try', tags: ['people'] })
    .input(source)
    .output(
      z.object({
        report,
        /** Names exactly this outcome; `applyRoster` asks for it, so that nobody agrees to something else. */
        fingerprint: z.string(),
        isNothingToDo: z.boolean(),
        notes: z.array(note),
      }),
    ),
  applyRoster: oc
    .route({ method: 'POST', path: '/roster/apply', tags: ['people'] })
    .input(source.extend({ commandId, fingerprint: z.string().max(100) }))
    .output(
      z.object({
        report,
        accounts: z.object({
          made: z.number().int(),
          /** People who get no account yet, and why. */
          held: z.array(
            z.object({ personId, name: z.string(), reason: z.enum(['sameEmail', 'otherNetwork', 'otherSchool']) }),
          ),
        }),
        pictures: z.number().int(),
      }),
    ),
  /** The running classes and what next year would make of them. */
  rolloverProposal: oc.route({ method: 'GET', path: '/roster/rollover', tags: ['people'] }).output(
    z.object({
      from: z.object({ name: z.string(), startsOn: day, endsOn: day }),
      to: z.object({ name: z.string(), startsOn: day, endsOn: day }),
      classes: z.array(
        z.object({
          classId: z.string(),
          name: z.string(),
          grade: z.number().int().nullable(),
          learners: z.number().int(),
          /** Null where the class is in the school's last year. */
          nextName: z.string().nullable(),
          nextGrade: z.number().int().nullable(),
        }),
      ),
    }),
  ),
  rollover: oc
    .route({ method: 'POST', path: '/roster/rollover', tags: ['people'] })
    .input(
      z.object({
        commandId,
        to: z.object({ name: z.string().trim().min(1).max(100), startsOn: day, endsOn: day }),
        moves: z
          .array(
            z.object({
              classId: z.uuid(),
              /** Null: its learners leave the school. */
              to: z
                .object({ name: z.string().trim().min(1).max(100), grade: z.number().int().min(1).max(12).nullable() })
                .nullable(),
            }),
          )
          .min(1)
          .max(500),
      }),
    )
    .output(z.object({ report })),
};
