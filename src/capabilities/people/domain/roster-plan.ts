import type { Fault } from '../../../kernel/problem.ts';
import { leavingDays } from './leaving-days.ts';
import { planClasses, planYears } from './roster-classes.ts';
import { planPeople } from './roster-people.ts';
import { planGuardians, planMemberships, planPlacements } from './roster-periods.ts';
import { isOfSchool, type RosterPlanning } from './roster-planning.ts';
import type { RosterPlan } from './roster-state.ts';

export type RosterPlanOutcome =
  | { readonly ok: true; readonly plan: RosterPlan }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What carrying a roster over into the school would add, change and end (P6–P9). Pure; carrying it out and planning again gives nothing to do. */
export function planRoster(planning: RosterPlanning): RosterPlanOutcome {
  const { state, today } = planning;
  const years = planYears(planning);
  const wantedClasses = planning.roster.classes.filter((group) => isOfSchool(planning, group.schoolSourceId));
  const leaving = leavingDays(
    state.years,
    wantedClasses.map((group) => years.ofClass(group).startsOn),
    today,
  );
  const classes = planClasses(planning, wantedClasses, years, leaving);
  const people = planPeople(planning, classes, leaving);
  const placements = planPlacements(planning, { classes, people, leaving });
  if (placements.faults.length > 0) return { ok: false, faults: placements.faults };
  const memberships = planMemberships(planning, { people, placements: placements.wanted, leaving });
  const guardians = planGuardians(planning, { people, leaving });
  return {
    ok: true,
    plan: {
      years: years.changes,
      classes: classes.changes,
      people: people.changes,
      memberships,
      teachers: placements.teachers,
      enrolments: placements.enrolments,
      guardians,
    },
  };
}
