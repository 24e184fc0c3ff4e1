import { useSearchParam } from '../../../web/client/navigation.ts';
import { AppLink } from '../../../web/design/button.tsx';
import { Page } from '../../../web/design/page.tsx';
import { Tabs } from '../../../web/design/tabs.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { Erase } from './erase.tsx';
import { NameRequests } from './name-requests.tsx';
import './privacy.css';

/** What people ask about their data, what grows old and what is erased, for the administrator. */
export default function DataPage() {
  const { t } = useText<keyof typeof messages>();
  const [tab, setTab] = useSearchParam('tab');
  return (
    <Page title={t('privacy.admin.title')} lead={t('privacy.admin.lead')}>
      <p>
        <AppLink to="/school">{t('privacy.admin.back')}</AppLink>
      </p>
      <Tabs
        label={t('privacy.admin.tabs')}
        selected={tab ?? 'asked'}
        onChange={(id) => setTab(id === 'asked' ? undefined : id)}
        tabs={[
          { id: 'asked', label: t('privacy.admin.tab.asked'), content: <NameRequests /> },
          { id: 'erase', label: t('privacy.admin.tab.erase'), content: <Erase /> },
        ]}
      />
    </Page>
  );
}
