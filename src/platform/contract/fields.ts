import { z } from 'zod';
import type { ClassId, EventId, FrameworkId, GoalId, PersonId, SchoolId } from '../../kernel/ids.ts';
import { LANGUAGES } from '../../kernel/text.ts';

// The brand is a type only: at run time an id is any UUID.
const id = <Id extends string>() => z.uuid() as unknown as z.ZodType<Id, Id>;

export const schoolId = id<SchoolId>();
export const personId = id<PersonId>();
export const classId = id<ClassId>();
export const frameworkId = id<FrameworkId>();
export const goalId = id<GoalId>();
export const eventId = id<EventId>();
/** Made by the client once per intention; a retry sends the same one and gets the first answer. */
export const commandId = z.uuid();

export const language = z.enum(LANGUAGES);
export const localized = z.object({ nl: z.string(), en: z.string() });
export const readingLevel = z.enum(['young', 'older']);
/** A calendar day, `yyyy-mm-dd`. */
export const day = z.iso.date();
export const instant = z.iso.datetime();
