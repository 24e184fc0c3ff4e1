import { useSearchParam } from '../../../web/client/navigation.ts';
import { useSession } from '../../../web/client/session.ts';
import { LinkButton } from '../../../web/design/button.tsx';
import { Page } from '../../../web/design/page.tsx';
import { Tabs } from '../../../web/design/tabs.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { ClassFrameworksButton } from './class-frameworks-dialog.tsx';
import { FrameworkList } from './framework-list.tsx';
import { GoalSearch } from './goal-search.tsx';
import './goals.css';

/** The goal browser: search on one tab, curricula on the other. */
export default function GoalsPage() {
  const { t } = useText<keyof typeof messages>();
  const session = useSession();
  const [tab, setTab] = useSearchParam('tab');
  const roles = session.signedIn ? session.roles : [];
  return (
    <Page
      title={t('goals.title')}
      lead={t('goals.lead')}
      actions={
        <>
          {roles.includes('teacher') ? <ClassFrameworksButton /> : null}
          {roles.includes('administrator') ? (
            <LinkButton to="/goals/import">{t('goals.framework.import')}</LinkButton>
          ) : null}
        </>
      }
    >
      <Tabs
        label={t('goals.tabs')}
        selected={tab === 'frameworks' ? tab : 'goals'}
        onChange={(id) => setTab(id === 'goals' ? undefined : id)}
        tabs={[
          { id: 'goals', label: t('goals.tab.goals'), content: <GoalSearch /> },
          { id: 'frameworks', label: t('goals.tab.frameworks'), content: <FrameworkList /> },
        ]}
      />
    </Page>
  );
}
