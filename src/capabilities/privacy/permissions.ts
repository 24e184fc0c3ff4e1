import type { Permission } from '../../kernel/access.ts';

/** What is kept about a learner, and who looked, is for the learner and the guardian; what must be decided, for an administrator. */
export const PRIVACY_PERMISSIONS = {
  /** Not for teachers, leaders or administrators: the log is no tool to watch staff (Y8). */
  'privacy.seeLooks': { relations: ['self', 'guardianOf'] },
  /** How long data is kept is for everybody of the school to know. */
  'privacy.know': { relations: ['member'] },
  'privacy.export': { relations: ['self', 'guardianOf'], strong: true, sees: 'personal' },
  'privacy.exportOwn': { relations: ['member'], strong: true },
  'privacy.choose': { relations: ['self', 'guardianOf'] },
  'privacy.ask': { relations: ['self', 'guardianOf'], strong: true },
  'privacy.administer': { relations: ['administrator'], strong: true },
} as const satisfies Readonly<Record<string, Permission>>;
