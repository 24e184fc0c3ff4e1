import { useQuery } from '@tanstack/react-query';
import { MonitorX } from 'lucide-react';
import type { ClassId } from '../../../kernel/ids.ts';
import { useLive } from '../../../web/client/live.ts';
import { Button } from '../../../web/design/button.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { Page } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { type Key, teaching } from './client.ts';
import { useBoard } from './use-board.ts';
import './board.css';

/** The big screen (T8): what the class works at and who works with whom, in neutral names and large letters. */
export function BoardPage({ classId }: { classId: ClassId }) {
  const { t } = useText<Key>();
  const { turnOff } = useBoard();
  const topics = [`class:${classId}`];
  useLive(topics);
  const { data, error } = useQuery(teaching.board.queryOptions({ input: { classId }, meta: { topics } }));
  return (
    <div className="board">
      <Page
        title={data ? (data.title ?? data.class.name) : t('class.title')}
        actions={
          <Button variant="plain" onPress={turnOff}>
            <MonitorX size="1.2em" aria-hidden />
            {t('board.off')}
          </Button>
        }
      >
        <ProblemNotice error={error} />
        {data ? <BoardBody board={data} /> : error ? null : <Loading />}
      </Page>
    </div>
  );
}

function BoardBody({ board }: { board: Awaited<ReturnType<typeof teaching.board.call>> }) {
  const { t, localized } = useText<Key>();
  return (
    <>
      <section>
        <h2>{t('board.goals')}</h2>
        {board.goals.length === 0 ? <p>{t('board.noGoals')}</p> : null}
        <ul className="board-goals">
          {board.goals.map(({ iCan, statement }) => (
            <li key={statement.nl}>{localized(iCan.older)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('board.groups')}</h2>
        {board.groups.length === 0 ? <p>{t('board.noGroups')}</p> : null}
        <div className="board-groups">
          {board.groups.map(({ name, learners }) => (
            <section key={name} className="card on-paper">
              <h3>{groupName(t, name)}</h3>
              <ul>
                {learners.map((learner) => (
                  <li key={learner}>{learner}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </section>
    </>
  );
}

/** The neutral name of a group, from its code. */
export function groupName(t: (key: Key) => string, code: string): string {
  return t(`groups.name.${code}` as Key);
}
