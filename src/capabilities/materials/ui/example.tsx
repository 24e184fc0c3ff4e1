import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Localized } from '../../../kernel/text.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { type Example, materials, type Session } from './client.ts';
import { FigureView } from './figure.tsx';

type Key = keyof typeof messages;

/** Help: another exercise of the same kind, worked out. */
export function useExample(session: Session, number: number) {
  const [commandId] = useState(newCommandId);
  const mutation = useMutation({
    mutationFn: () =>
      materials.help.call({ commandId, learnerId: session.learnerId, sessionId: session.sessionId, number }),
  });
  return { data: mutation.data, error: mutation.error, isPending: mutation.isPending, show: () => mutation.mutate() };
}

export function ExampleCard({ example }: { example: Example }) {
  const { t, localized } = useText<Key>();
  return (
    <section className="worked" aria-label={t('exercise.example.title')}>
      <h3>{t('exercise.example.title')}</h3>
      <p>{localized(example.prompt)}</p>
      {example.figure ? <FigureView figure={example.figure} /> : null}
      <Steps steps={example.worked} />
      <p>{t('feedback.solution', { solution: localized(example.solution) })}</p>
    </section>
  );
}

export function Steps({ steps }: { steps: readonly Localized[] }) {
  const { localized } = useText();
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.nl}>{localized(step)}</li>
      ))}
    </ol>
  );
}
