import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../web/client/session.ts';
import { AppLink, Button, LinkButton } from '../../../web/design/button.tsx';
import { Chip, Chips } from '../../../web/design/chip.tsx';
import { EmptyState, Loading } from '../../../web/design/notice.tsx';
import { Card, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { FrameworkSummary } from '../goals.contract.ts';
import type { messages } from '../messages.ts';
import { goals } from './client.ts';
import { subjectWords, yearWords } from './goal-words.ts';
import { OwnFrameworkButton } from './own-framework-dialog.tsx';
import { OwnGoalButton } from './own-goal-dialog.tsx';
import { useCaseDownload } from './use-case-download.ts';

/** Every curriculum that the school sees, with whose it is and on which terms. */
export function FrameworkList() {
  const { t } = useText<keyof typeof messages>();
  const session = useSession();
  const frameworks = useQuery(goals.frameworks.queryOptions({ meta: { topics: ['school'] } }));
  const mayWrite =
    session.signedIn && session.roles.some((role) => role === 'administrator' || role === 'schoolLeader');
  if (frameworks.isPending) return <Loading />;
  if (frameworks.isError) return <ProblemNotice error={frameworks.error} onRetry={() => void frameworks.refetch()} />;
  return (
    <div className="stack">
      {mayWrite ? (
        <Row>
          <OwnFrameworkButton />
        </Row>
      ) : null}
      {frameworks.data.length === 0 ? (
        <EmptyState title={t('goals.framework.none.title')} text={t('goals.framework.none.text')} />
      ) : (
        <div className="framework-cards">
          {frameworks.data.map((framework) => (
            <FrameworkCard key={framework.frameworkId} framework={framework} mayWrite={mayWrite} />
          ))}
        </div>
      )}
    </div>
  );
}

function FrameworkCard(props: { framework: FrameworkSummary; mayWrite: boolean }) {
  const text = useText<keyof typeof messages>();
  const { t, localized } = text;
  const { framework } = props;
  const { frameworkId } = framework;
  const download = useCaseDownload();
  const chips = [subjectWords(text, framework), yearWords(text, framework)].filter((words) => words !== undefined);
  return (
    <Card title={localized(framework.titles)}>
      <div className="stack">
        <Chips>
          {framework.own ? <Chip tone="accent">{t('goals.own')}</Chip> : null}
          {chips.map((words) => (
            <Chip key={words}>{words}</Chip>
          ))}
        </Chips>
        <p className="soft">{t('goals.framework.numbers', { goals: framework.goals, version: framework.version })}</p>
        {framework.descriptions ? <p>{localized(framework.descriptions)}</p> : null}
        <SourceTerms framework={framework} />
        <Row>
          <LinkButton to="/goals/map/$frameworkId" params={{ frameworkId }}>
            {t('goals.framework.map')}
          </LinkButton>
          <AppLink to="/goals" search={{ framework: frameworkId }}>
            {t('goals.framework.goals')}
          </AppLink>
        </Row>
        <Row>
          <Button
            variant="plain"
            size="small"
            isPending={download.isPending}
            onPress={() => download.mutate(frameworkId)}
          >
            {t('goals.framework.export')}
          </Button>
          {framework.own && props.mayWrite ? <OwnGoalButton framework={framework} /> : null}
        </Row>
        <ProblemNotice error={download.error} />
      </div>
    </Card>
  );
}

/** Publisher, licence and attribution: always shown, also that they are not stated. */
export function SourceTerms(props: { framework: FrameworkSummary }) {
  const { t } = useText<keyof typeof messages>();
  const { publisher, licence, attribution, sourceVersion, sourceUri } = props.framework;
  return (
    <dl className="source-terms small">
      <dt>{t('goals.framework.publisher')}</dt>
      <dd>{publisher ?? t('goals.framework.unknown')}</dd>
      <dt>{t('goals.framework.licence')}</dt>
      <dd>{licence ?? t('goals.framework.unknown')}</dd>
      {attribution ? (
        <>
          <dt>{t('goals.framework.attribution')}</dt>
          <dd>{attribution}</dd>
        </>
      ) : null}
      {sourceVersion ? (
        <>
          <dt>{t('goals.framework.sourceVersion')}</dt>
          <dd>{sourceVersion}</dd>
        </>
      ) : null}
      {sourceUri && /^https?:\/\//.test(sourceUri) ? (
        <>
          <dt>{t('goals.framework.source')}</dt>
          <dd>
            <a href={sourceUri} rel="noreferrer" target="_blank">
              {sourceUri}
            </a>
          </dd>
        </>
      ) : null}
    </dl>
  );
}
