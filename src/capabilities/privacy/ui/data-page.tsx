import { useSearchParam } from '../../../web/client/navigation.ts';
import { AppLink } from '../../../web/design/button.tsx';
import { Page, Stack } from '../../../web/design/page.tsx';
import { Tabs } from '../../../web/design/tabs.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { CorrectionRequests } from './correction-requests.tsx';
import { Erase } from './erase.tsx';
import { MovingIn } from './moving-in.tsx';
import { NameRequests } from './name-requests.tsx';
import { Retention } from './retention.tsx';
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
          { id: 'asked', label: t('privacy.admin.tab.asked'), content: <Requests /> },
          { id: 'erase', label: t('privacy.admin.tab.erase'), content: <Erase /> },
          { id: 'retention', label: t('privacy.admin.tab.retention'), content: <Retention /> },
          { id: 'moving', label: t('privacy.admin.tab.moving'), content: <MovingIn /> },
        ]}
      />
    </Page>
  );
}

function Requests() {
  return (
    <Stack>
      <CorrectionRequests />
      <NameRequests />
    </Stack>
  );
}
