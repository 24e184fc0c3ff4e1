/** The front door of people: what other capabilities may ask. */
export { refreshAccess, selectHearableTopics, selectRelations } from './access.ts';
export { classDirectory } from './class-directory.ts';
export { schoolYearOn } from './domain/school-year.ts';
export { insertSchoolWith, type WholeSchool } from './insert-school.ts';
export { insertSchool, renewPictures } from './people.actions.ts';
export {
  insertAudit,
  selectClass,
  selectClassLearners,
  selectClassTeachers,
  selectPerson,
  selectSchool,
  today,
} from './people.queries.ts';
export { type ImportedRoster, importRoster, type RosterSource } from './roster.actions.ts';
export { newClassCode } from './sign-in-cards.ts';
