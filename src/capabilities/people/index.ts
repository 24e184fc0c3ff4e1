/** The front door of people: what other capabilities may ask. */
export { refreshAccess, selectHearableTopics, selectRelations } from './access.ts';
export { classDirectory } from './class-directory.ts';
export { correctPerson } from './correct-person.ts';
export { schoolYearOn } from './domain/school-year.ts';
export { insertSchoolWith } from './insert-school.ts';
export { insertSchool } from './people.actions.ts';
export {
  insertAudit,
  selectAccessibleLearners,
  selectClass,
  selectClassLearners,
  selectLevelAndGrade,
  selectPerson,
  selectSchool,
  today,
} from './people.queries.ts';
export { type ImportedRoster, importRoster } from './roster.actions.ts';
export { sawPeople } from './saw-people.ts';
