import type { Fault } from '../../kernel/problem.ts';
import { startMending } from '../finding.ts';
import type { RosterPackage, RosterReading, RosterRemoval } from '../roster/roster-package.ts';
import { openArchive } from './archive.ts';
import { readClasses } from './classes.ts';
import type { RosterDraft } from './draft.ts';
import { readEnrolments } from './enrolments.ts';
import { FILE_KINDS, type FileKind, fileName } from './files.ts';
import { readManifest } from './manifest.ts';
import { readPeople } from './people.ts';
import { readSchools } from './schools.ts';
import { readSessions } from './sessions.ts';
import { addFault, readSheet, type Sheet } from './sheet.ts';

/**
 * Reads a OneRoster CSV zip (1EdTech OneRoster 1.1 and 1.2, CSV tables). Anything that does not fit refuses the whole
 * roster with file, line and field, because half a roster takes learners out of their classes.
 */
export function readOneRoster(zip: Uint8Array): RosterReading {
  const archive = openArchive(zip);
  if (!archive.ok) return archive;
  const faults: Fault[] = [];
  const mending = startMending();
  const { version, processing } = readManifest(archive.files, faults, mending);
  const sheet = (kind: FileKind) => {
    const content = archive.files.get(fileName(kind).toLowerCase());
    return readSheet(kind, processing.get(kind) ?? 'absent', content, faults, mending);
  };
  const sheets = Object.fromEntries(FILE_KINDS.map((kind) => [kind, sheet(kind)])) as Record<FileKind, Sheet>;
  const draft: RosterDraft = { sheets, version, faults, mending };
  requireFiles(draft);
  const roster = assemble(draft);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, roster, notes: mending.list() };
}

/** A roster without people is none; 1.2 keeps roles in a file of their own. */
function requireFiles({ sheets, version, faults }: RosterDraft): void {
  const needed: FileKind[] = version === '1.2' ? ['orgs', 'users', 'roles'] : ['orgs', 'users'];
  const isDelta = Object.values(sheets).some((sheet) => sheet.processing === 'delta');
  for (const kind of isDelta ? [] : needed) {
    if (sheets[kind].processing === 'absent') addFault(faults, { file: fileName(kind), code: 'roster.missingFile' });
  }
}

function assemble(draft: RosterDraft): RosterPackage {
  const { sheets, version } = draft;
  const schools = readSchools(draft);
  const sessions = readSessions(draft);
  const classes = readClasses(draft, schools, sessions);
  const enrolments = readEnrolments(draft);
  const people = readPeople(draft, schools, classes, enrolments);
  const used = Object.values(sheets).filter((sheet) => sheet.processing !== 'absent');
  return {
    version,
    complete: used.every((sheet) => sheet.processing === 'bulk'),
    schools,
    years: sessions.years,
    classes,
    people,
    enrolments,
    removed: removalsOf(sheets),
  };
}

function removalsOf(sheets: RosterDraft['sheets']): RosterRemoval[] {
  return Object.entries(REMOVALS).flatMap(([kind, file]) =>
    [...sheets[file].deleted].map((sourceId) => ({ kind: kind as RosterRemoval['kind'], sourceId })),
  );
}

const REMOVALS = {
  school: 'orgs',
  year: 'academicSessions',
  class: 'classes',
  person: 'users',
  enrolment: 'enrollments',
} as const satisfies Record<RosterRemoval['kind'], FileKind>;
