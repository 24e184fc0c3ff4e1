import { useMutation, useQueryClient } from '@tanstack/react-query';
import { clientFor } from '../../../web/client/rpc.ts';
import { toast } from '../../../web/design/toast.tsx';
import type { peopleContract } from '../people.contract.ts';

export const people = clientFor<typeof peopleContract>('people');

export type School = Awaited<ReturnType<typeof people.school.call>>;
export type SchoolClass = Awaited<ReturnType<typeof people.schoolClass.call>>;
export type SchoolPerson = Awaited<ReturnType<typeof people.schoolPerson.call>>;
export type FoundPerson = Awaited<ReturnType<typeof people.searchPeople.call>>['people'][number];

export type Inspection = Awaited<ReturnType<typeof people.inspectRoster.call>>;
export type TableInspection = Extract<Inspection, { kind: 'table' }>;
export type RosterSource = Omit<Parameters<typeof people.tryRoster.call>[0], 'file'>;

/** A change of people: afterwards every list of them is asked again, and a passing message says what was done. */
export function usePeopleWrite<Input, Output>(
  write: (input: Input) => Promise<Output>,
  options: { done?: string; onDone?: (output: Output, input: Input) => void } = {},
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: async (output, input) => {
      await client.invalidateQueries({ queryKey: people.key() });
      if (options.done) toast(options.done);
      options.onDone?.(output, input);
    },
  });
}

/** Everything about the school that the server says has changed. */
export const SCHOOL_TOPICS = { topics: ['school'] } as const;
