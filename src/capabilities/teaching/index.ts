/** The front door of teaching: what teachers ask of a learner now. */
export { selectOpenRequests } from './class-pages.ts';
