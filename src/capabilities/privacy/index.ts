/** The front door of privacy: the access log's writer, and erasures that outlive a restore. */
export { erasePerson, replayErasures, writeErasureList } from './erasure.actions.ts';
export { insertLooks } from './looks.queries.ts';
