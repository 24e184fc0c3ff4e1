import { Lightbulb } from 'lucide-react';
import { type FormEvent, useEffect, useRef } from 'react';
import { Button } from '../../../web/design/button.tsx';
import { Card, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { ReadAloud } from '../../../web/design/read-aloud.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { AnswerInput } from './answer-input.tsx';
import type { AnswerSeen, ExerciseSeen, Session } from './client.ts';
import { ExampleCard, useExample } from './example.tsx';
import { Feedback } from './feedback.tsx';
import { FigureView } from './figure.tsx';
import { useAnswer } from './use-answer.ts';

type Key = keyof typeof messages;

/** A second press in haste must not skip the feedback. */
const TO_READ_MS = 600;

/** One exercise, large and calm: the question, where to answer, and what the answer says. */
export function ExerciseView(props: {
  session: Session;
  exercise: ExerciseSeen;
  answered: AnswerSeen | undefined;
  onAnswered: (answer: AnswerSeen) => void;
  onSession: (session: Session) => void;
  onGoOn: () => void;
}) {
  const { t, localized } = useText<Key>();
  const { session, exercise, answered } = props;
  const answer = useAnswer({ session, exercise, onAnswered: props.onAnswered, onSession: props.onSession });
  const example = useExample(session, exercise.number);
  const isOver = Boolean(answered?.worked);
  const prompt = localized(exercise.prompt);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const feedbackAt = useRef(0);
  useEffect(() => {
    if (answered) feedbackAt.current = performance.now();
  }, [answered]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isOver) answer.send();
    else if (performance.now() - feedbackAt.current > TO_READ_MS) props.onGoOn();
  };
  return (
    <Card className="exercise">
      <form className="stack" onSubmit={submit} noValidate>
        <div className="exercise-top">
          <h2 ref={heading} tabIndex={-1} className="exercise-count">
            {t('exercise.number', { n: exercise.number })}
          </h2>
          <ReadAloud text={spoken(prompt, exercise, localized)} look="words" />
        </div>
        <div className="exercise-prompt">
          {prompt.split('\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        {exercise.figure ? <FigureView figure={exercise.figure} /> : null}
        <AnswerInput
          form={exercise.answer}
          value={answer.response}
          onChange={answer.change}
          isReadOnly={isOver || answer.isSending}
        />
        {answer.isWaiting ? (
          <p role="status" className="soft">
            {t('exercise.kept')}
          </p>
        ) : null}
        <ProblemNotice error={answer.error} onRetry={answer.send} />
        {answered && !answer.isSending ? <Feedback answered={answered} isChanged={answer.isChanged} /> : null}
        <Row>
          <Button type="submit" variant="primary">
            {t(isOver ? (session.ended ? 'exercise.toEnd' : 'exercise.next') : 'exercise.check')}
          </Button>
          {session.mode === 'practice' && !isOver ? (
            <Button isDisabled={example.data !== undefined} onPress={() => example.show()}>
              <Lightbulb size="1.1em" aria-hidden />
              {t('exercise.example')}
            </Button>
          ) : null}
        </Row>
        <ProblemNotice error={example.error} />
      </form>
      {example.data ? <ExampleCard example={example.data} /> : null}
    </Card>
  );
}

function spoken(prompt: string, exercise: ExerciseSeen, localized: ReturnType<typeof useText>['localized']): string {
  const { answer } = exercise;
  const choices = answer.kind === 'choice' ? answer.options : answer.kind === 'order' ? answer.items : [];
  return [prompt, ...choices.map(localized)].join('. ');
}
