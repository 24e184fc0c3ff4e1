import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newCommandId } from '../../../web/client/link.ts';
import { toast } from '../../../web/design/toast.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { type Glance, type Key, type Signal, teaching } from './client.ts';
import { joinNames, nameOf } from './names.ts';
import type { SignalEntry } from './signal-entries.ts';

/** Acting on signals and setting them aside, for one or more learners at once, each with a way back. */
export function useSignalAnswers(glance: Glance) {
  const text = useText<Key>();
  const { t } = text;
  const client = useQueryClient();
  const { classId } = glance.class;
  const refresh = () => client.invalidateQueries({ queryKey: teaching.key() });
  const names = (signals: readonly Signal[]) =>
    joinNames(
      text,
      signals.map((signal) => nameOf(glance.learners, signal.learnerId)),
    );

  const takeBack = async (responseIds: readonly string[]) => {
    for (const responseId of responseIds)
      await teaching.takeBack.call({ commandId: newCommandId(), classId, responseId });
    await refresh();
  };
  const say = (words: string, responseIds: readonly string[]) =>
    toast(words, { label: t('action.undo'), onPress: () => void takeBack(responseIds) });

  const act = useMutation({
    mutationFn: async ({ signals, action }: SignalEntry) => {
      const responseIds: string[] = [];
      for (const signal of signals) {
        const { responseId } = await teaching.act.call({
          commandId: newCommandId(),
          classId,
          ...asked(signal),
          action,
        });
        responseIds.push(responseId);
      }
      return responseIds;
    },
    onSuccess: (responseIds, { signals, action }) => {
      void refresh();
      // What opens something on the page needs no message.
      if (action === 'observe' || action === 'show-example') return;
      say(t('signal.acted.said', { names: names(signals), done: t(`signal.acted.${action}`) }), responseIds);
    },
  });

  const setAside = useMutation({
    mutationFn: async ({ signals, note }: { signals: readonly Signal[]; note: string }) => {
      const responseIds: string[] = [];
      for (const signal of signals) {
        const input = { commandId: newCommandId(), classId, ...asked(signal), ...(note ? { note } : {}) };
        responseIds.push((await teaching.setAside.call(input)).responseId);
      }
      return responseIds;
    },
    onSuccess: (responseIds, { signals }) => {
      void refresh();
      say(t('signal.setAside.said', { names: names(signals) }), responseIds);
    },
  });

  return {
    act: act.mutate,
    setAside: setAside.mutateAsync,
    isPending: act.isPending || setAside.isPending,
    error: act.error ?? setAside.error,
  };
}

function asked({ learnerId, goalId, kind, reason }: Signal) {
  return { learnerId, goalId, kind, reason };
}
