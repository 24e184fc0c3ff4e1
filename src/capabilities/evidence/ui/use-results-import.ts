import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { schoolDay } from '../../../kernel/dates.ts';
import type { ClassId, GoalId, PersonId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { evidence } from './client.ts';

/** What the teacher says about a file of results; null leaves a column or a row out. */
export interface ResultsAsked {
  readonly file: File | null;
  readonly title: string;
  readonly day: string;
  readonly purpose: 'of' | 'for';
  readonly maximum: number | undefined;
  readonly columns: Readonly<Record<string, GoalId | null>>;
  readonly learners: Readonly<Record<string, PersonId | null>>;
}

/** A file, then what it would record, then bringing it in: nothing is written before the last step. */
export function useResultsImport(classId: ClassId) {
  const client = useQueryClient();
  const [asked, setAsked] = useState<ResultsAsked>(nothingAsked);
  const [commandId, setCommandId] = useState(newCommandId);
  const attempt = useMutation({
    mutationFn: (said: ResultsAsked & { file: File }) => evidence.tryResults.call(inputOf(classId, said)),
  });
  const apply = useMutation({
    mutationFn: (said: ResultsAsked & { file: File }) =>
      evidence.applyResults.call({ commandId, ...inputOf(classId, said) }),
    onSuccess: () => client.invalidateQueries(),
  });
  // Whatever is said anew is another intention, and what was tried before is about something else.
  const change = (next: Partial<ResultsAsked>) => {
    const said = { ...asked, ...next };
    apply.reset();
    attempt.reset();
    setCommandId(newCommandId());
    setAsked(said);
    return said;
  };
  const tryOut = (said: ResultsAsked) => {
    if (isWhole(said)) attempt.mutate(said);
  };
  return {
    asked,
    attempt,
    apply,
    isWhole: isWhole(asked),
    change: (next: Partial<ResultsAsked>) => void change(next),
    tryNow: () => tryOut(asked),
    /** A choice about a column or a name is tried at once: it is what the file still waits for. */
    choose: (next: Pick<Partial<ResultsAsked>, 'columns' | 'learners'>) => tryOut(change(next)),
    applyNow: () => {
      if (isWhole(asked)) apply.mutate(asked);
    },
    startAgain: () => void change(nothingAsked()),
  };
}

export type ResultsImportSteps = ReturnType<typeof useResultsImport>;

function nothingAsked(): ResultsAsked {
  const day = schoolDay(new Date());
  return { file: null, title: '', day, purpose: 'of', maximum: undefined, columns: {}, learners: {} };
}

function isWhole(said: ResultsAsked): said is ResultsAsked & { file: File } {
  return said.file !== null && said.title.trim() !== '' && said.day !== '';
}

function inputOf(classId: ClassId, said: ResultsAsked & { file: File }) {
  const { file, day, purpose, maximum, learners } = said;
  const columns = Object.entries(said.columns).map(([heading, goalId]) => [
    heading,
    goalId === null ? null : { goalIds: [goalId] },
  ]);
  return {
    ...{ classId, file, day, purpose, learners, title: said.title.trim(), columns: Object.fromEntries(columns) },
    ...(maximum === undefined ? {} : { maximum }),
  };
}
