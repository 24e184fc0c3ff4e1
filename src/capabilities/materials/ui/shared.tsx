/** What pages of other capabilities may show of materials. */
export type { Session as PracticeSession } from './client.ts';
export { FigureView } from './figure.tsx';
export { Practice, usePracticeSession, useStartPractice } from './practice.tsx';
