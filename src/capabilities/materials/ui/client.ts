import { clientFor } from '../../../web/client/rpc.ts';
import type { materialsContract } from '../materials.contract.ts';

export const materials = clientFor<typeof materialsContract>('materials');

export type Session = Awaited<ReturnType<typeof materials.session.call>>;
export type ExerciseSeen = NonNullable<Session['exercise']>;
export type AnswerSeen = Awaited<ReturnType<typeof materials.answer.call>>;
export type Example = Awaited<ReturnType<typeof materials.help.call>>;
export type Form = ExerciseSeen['answer'];
