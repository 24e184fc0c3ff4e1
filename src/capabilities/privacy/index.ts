/** The front door of privacy: the access log's writer, and erasures that outlive a restore. */
export { selectResearchRows } from './consents.ts';
export { erasePerson, replayErasures, writeErasureList } from './erasure.actions.ts';
export { exportPerson } from './export.actions.ts';
export { exportFile } from './export-file.ts';
export { insertLooks } from './looks.queries.ts';
