import type { Fault } from '../../kernel/problem.ts';
import { type ProblemSeen, problemOf } from '../client/problem-of.ts';
import type { TextValues } from '../text/translate.ts';
import { type Text, useText } from '../text/use-text.tsx';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

const FAULTS_SHOWN = 20;

/** Why something did not work, where exactly, and what to do. Shows nothing without an error. */
export function ProblemNotice(props: { error: unknown; onRetry?: (() => void) | undefined }) {
  if (!props.error) return null;
  return <ProblemText problem={problemOf(props.error)} onRetry={props.onRetry} />;
}

export function ProblemText(props: { problem: ProblemSeen; onRetry?: (() => void) | undefined }) {
  const text = useText();
  const { problem } = props;
  const hidden = problem.faults.length - FAULTS_SHOWN;
  return (
    <Notice kind="attention" live>
      <p>{problemWords(text, problem)}</p>
      {problem.faults.length > 0 ? (
        <ul className="faults">
          {problem.faults.slice(0, FAULTS_SHOWN).map((fault) => (
            <li key={JSON.stringify(fault)}>{faultWords(text, fault)}</li>
          ))}
        </ul>
      ) : null}
      {hidden > 0 ? <p>{text.t('fault.more', { n: hidden })}</p> : null}
      {problem.correlationId && !text.has(`problem.${problem.code}`) ? (
        <p className="small soft">{text.t('problem.reference', { id: problem.correlationId })}</p>
      ) : null}
      {props.onRetry ? (
        <Button size="small" onPress={props.onRetry}>
          {text.t('action.again')}
        </Button>
      ) : null}
    </Notice>
  );
}

export function problemWords(text: Text<string>, problem: ProblemSeen): string {
  const key = `problem.${problem.code}`;
  return text.has(key) ? text.t(key, plainValues(problem.data)) : text.t('problem.unexpected');
}

/** "leerlingen.csv, rij 14, “geboortedatum”: …" */
export function faultWords(text: Text<string>, fault: Fault): string {
  const where = [
    fault.file,
    fault.line === undefined ? undefined : text.t('fault.line', { line: fault.line }),
    fault.field === undefined ? undefined : text.t('fault.field', { field: fault.field }),
  ].filter((part) => part !== undefined);
  const key = text.has(`fault.${fault.code}`) ? `fault.${fault.code}` : 'fault.invalid';
  const what = text.t(key, fault.data ?? {});
  return where.length > 0 ? `${where.join(', ')}: ${what}` : what;
}

/** Placeholders are words and numbers; anything else in a problem's data is for programs. */
function plainValues(data: Readonly<Record<string, unknown>>): TextValues {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(data)) {
    if (typeof value === 'string' || typeof value === 'number') values[name] = value;
    if (Array.isArray(value)) values[name] = value.join(', ');
  }
  return values;
}
