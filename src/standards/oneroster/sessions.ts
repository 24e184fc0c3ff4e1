import type { RosterYear } from '../roster/roster-package.ts';
import { dayIn } from './dates.ts';
import { type RosterDraft, resolves } from './draft.ts';
import type { Row } from './sheet.ts';

export interface Sessions {
  readonly years: readonly RosterYear[];
  /** The school year that a session is part of. */
  yearOf(sessionId: string): string;
}

/** School years; a term hangs under its year, and a session that hangs under none is taken as a year itself. */
export function readSessions(draft: RosterDraft): Sessions {
  const { academicSessions } = draft.sheets;
  const byId = new Map(academicSessions.rows.map((row) => [row.id, row]));
  for (const row of academicSessions.rows) {
    const parent = row.cell('parentSourcedId');
    if (parent !== '') resolves(draft, row, 'parentSourcedId', parent, 'academicSessions');
  }
  const yearOf = climber(byId);
  const years = academicSessions.rows.flatMap((row) => {
    const startsOn = dayIn(row, 'startDate');
    const endsOn = dayIn(row, 'endDate');
    if (startsOn && endsOn && endsOn <= startsOn) row.complain('roster.badDate', 'endDate', { value: endsOn });
    if (yearOf(row.id) !== row.id) return [];
    if (!isYear(row)) draft.mending.add('roster.yearFromTerm', row.file, `line ${row.line}`);
    return startsOn && endsOn ? [{ sourceId: row.id, name: row.cell('title'), startsOn, endsOn }] : [];
  });
  return { years, yearOf };
}

function isYear(row: Row): boolean {
  return row.cell('type').toLowerCase() === 'schoolyear';
}

/**
 * Climbs to the nearest school year, or to the top; a circle of parents ends where it began. What was found on the way is
 * remembered, so that a long chain of terms is climbed once and not once per term.
 */
function climber(byId: ReadonlyMap<string, Row>): (id: string) => string {
  const tops = new Map<string, string>();
  return (id) => {
    const way: string[] = [];
    const seen = new Set<string>();
    let at = id;
    for (
      let next = parentOf(at, byId);
      next !== undefined && !tops.has(at) && !seen.has(at);
      next = parentOf(at, byId)
    ) {
      seen.add(at);
      way.push(at);
      at = next;
    }
    // In a circle each session is its own year.
    const top = tops.get(at) ?? at;
    for (const one of way) tops.set(one, seen.has(at) ? one : top);
    return tops.get(id) ?? top;
  };
}

/** The session above, or undefined where there is none to climb to. */
function parentOf(id: string, byId: ReadonlyMap<string, Row>): string | undefined {
  const row = byId.get(id);
  if (!row || isYear(row)) return undefined;
  const parent = row.cell('parentSourcedId');
  return parent !== '' && byId.has(parent) ? parent : undefined;
}
