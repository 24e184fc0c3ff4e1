/** The front door of people: what other capabilities may ask. */
export { refreshAccess, selectRelations } from './access.ts';
export { classDirectory } from './class-directory.ts';
export { insertSchool, newClassCode, renewPictures } from './people.actions.ts';
export {
  insertAudit,
  selectClass,
  selectClassLearners,
  selectClassTeachers,
  selectPerson,
  selectSchool,
  today,
} from './people.queries.ts';
