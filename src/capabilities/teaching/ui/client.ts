import { clientFor } from '../../../web/client/rpc.ts';
import type { Text } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import type { teachingContract } from '../teaching.contract.ts';

export const teaching = clientFor<typeof teachingContract>('teaching');

export type Glance = Awaited<ReturnType<typeof teaching.atAGlance.call>>;
export type Signal = Glance['signals'][number];
export type Member = Glance['learners'][number];
export type WordedGoal = Glance['goals'][number];
export type Lesson = Glance['lesson'];
export type ClassGroups = NonNullable<Glance['groups']>;
export type Proposal = Awaited<ReturnType<typeof teaching.proposeGroups.call>>;
export type GroupingKind = Proposal['kind'];
export type Coverage = Awaited<ReturnType<typeof teaching.coverage.call>>;
export type CoverageGoal = Coverage['lines'][number]['goals'][number];
export type GroupsPage = Awaited<ReturnType<typeof teaching.groups.call>>;

/** The keys of this capability's own messages. */
export type Key = keyof typeof messages;
export type OwnText = Text<Key>;
