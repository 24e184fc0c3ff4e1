import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { hrefOf, useGo } from '../../../web/client/navigation.ts';
import { AppLink } from '../../../web/design/button.tsx';
import { Switch } from '../../../web/design/choice.tsx';
import { Card } from '../../../web/design/page.tsx';
import { STATUSES, type Status, StatusShape, StatusWords } from '../../../web/design/status.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { Glance, Key, Member, WordedGoal } from './client.ts';
import { asName, joinNames } from './names.ts';
import './matrix.css';

export interface MatrixRow {
  readonly goal: WordedGoal;
  readonly statuses: readonly Status[];
  /** A last column beside the marks, such as tries in a new situation. */
  readonly note?: ReactNode;
}

/** The goals of the lesson by learner, as marks or as words. */
export function Matrix({ glance }: { glance: Glance }) {
  const { t } = useText<Key>();
  const [isText, setText] = useState(false);
  const rows = glance.matrix.flatMap(({ goalId, statuses }) => {
    const goal = glance.lesson.goals.find((one) => one.goalId === goalId);
    return goal ? [{ goal, statuses }] : [];
  });
  return (
    <Card
      title={t('matrix.title')}
      aside={
        <span className="matrix-switch">
          <Switch isSelected={isText} onChange={setText}>
            {t('matrix.asText')}
          </Switch>
        </span>
      }
    >
      {isText ? (
        <MatrixWords rows={rows} learners={glance.learners} />
      ) : (
        <>
          <MatrixGrid caption={t('matrix.title')} rows={rows} learners={glance.learners} />
          <ul className="matrix-legend">
            {STATUSES.map((status) => (
              <li key={status}>
                <StatusWords status={status} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

/** One tab stop; arrows, Home and End move, Enter opens what is known (WAI-ARIA grid pattern). */
export function MatrixGrid(props: {
  caption: string;
  rows: readonly MatrixRow[];
  learners: readonly Member[];
  noteTitle?: string;
}) {
  const { t, localized } = useText<Key>();
  const { rows, learners } = props;
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const go = useGo();
  const move = (event: KeyboardEvent) => {
    const next = moved(event.key, at, rows.length, learners.length);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus();
  };
  return (
    <div className="matrix-region">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of WAI-ARIA on a real table. */}
      <table ref={grid} className="matrix" role="grid" aria-label={props.caption} onKeyDown={move}>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              {t('matrix.goal')}
            </th>
            {learners.map((learner) => (
              <th key={learner.personId} scope="col" className="matrix-name">
                <AppLink to="/learner/$learnerId" params={{ learnerId: learner.personId }} className="name-link">
                  {learner.name}
                </AppLink>
              </th>
            ))}
            {props.noteTitle ? (
              <th scope="col" className="matrix-corner">
                {props.noteTitle}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ goal, statuses, note }, row) => (
            <tr key={goal.goalId}>
              <th scope="row">{asName(localized(goal.statement))}</th>
              {learners.map((learner, column) => {
                const status = statuses[column] ?? 'unknown';
                const params = { learnerId: learner.personId, goalId: goal.goalId };
                const place = hrefOf('/learner/$learnerId/goal/$goalId', params);
                const label = t('matrix.cell', {
                  name: learner.name,
                  goal: asName(localized(goal.statement)),
                  status: t(`status.${status}`),
                });
                return (
                  <td key={learner.personId}>
                    <a
                      href={place}
                      className={`status-mark status-${status}`}
                      data-at={`${row} ${column}`}
                      tabIndex={row === at.row && column === at.column ? 0 : -1}
                      aria-label={label}
                      title={label}
                      onFocus={() => setAt({ row, column })}
                      onClick={(event) => {
                        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                        event.preventDefault();
                        go('/learner/$learnerId/goal/$goalId', params);
                      }}
                    >
                      <StatusShape status={status} />
                    </a>
                  </td>
                );
              })}
              {props.noteTitle ? <td className="matrix-note">{note}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function moved(key: string, at: { row: number; column: number }, rows: number, columns: number) {
  const { row, column } = at;
  const moves: Readonly<Record<string, { row: number; column: number }>> = {
    ArrowRight: { row, column: Math.min(columns - 1, column + 1) },
    ArrowLeft: { row, column: Math.max(0, column - 1) },
    ArrowDown: { row: Math.min(rows - 1, row + 1), column },
    ArrowUp: { row: Math.max(0, row - 1), column },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
  };
  return moves[key];
}

/** The same in words: for each goal who stands where. */
export function MatrixWords({ rows, learners }: { rows: readonly MatrixRow[]; learners: readonly Member[] }) {
  const text = useText<Key>();
  const { localized } = text;
  return (
    <dl className="matrix-words">
      {rows.map(({ goal, statuses, note }) => (
        <div key={goal.goalId}>
          <dt>{asName(localized(goal.statement))}</dt>
          {STATUSES.map((status) => {
            const names = learners.filter((_, index) => statuses[index] === status).map((learner) => learner.name);
            return names.length > 0 ? (
              <dd key={status}>
                <StatusWords status={status} />
                <span>{joinNames(text, names)}</span>
              </dd>
            ) : null;
          })}
          {note ? <dd>{note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
