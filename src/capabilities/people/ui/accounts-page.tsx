import { useQuery } from '@tanstack/react-query';
import { useLive } from '../../../web/client/live.ts';
import { AppLink, Button } from '../../../web/design/button.tsx';
import { DataTable } from '../../../web/design/data-table.tsx';
import { EmptyState, Loading } from '../../../web/design/notice.tsx';
import { Card, Page } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people, SCHOOL_TOPICS } from './client.ts';
import { LinkList, useMakeLinks } from './passphrase-links.tsx';

/** Who has an account but has not come in yet, and a link for each of them. */
export default function AccountsPage() {
  const { t } = useText<keyof typeof messages>();
  useLive(['school']);
  const waiting = useQuery(people.waitingAccounts.queryOptions({ meta: SCHOOL_TOPICS }));
  const make = useMakeLinks();
  const list = waiting.data?.people ?? [];
  return (
    <Page
      title={t('school.accounts')}
      lead={t('school.accounts.lead')}
      actions={
        list.length > 0 && !make.data ? (
          <Button
            variant="primary"
            isPending={make.isPending}
            onPress={() => make.mutate(list.map((one) => one.personId))}
          >
            {t('school.links.make', { n: list.length })}
          </Button>
        ) : null
      }
    >
      <p className="no-print">
        <AppLink to="/school">{t('school.back')}</AppLink>
      </p>
      <ProblemNotice error={waiting.error ?? make.error} onRetry={() => void waiting.refetch()} />
      {waiting.isPending ? <Loading /> : null}
      {make.data ? (
        <Card title={t('school.links.title')}>
          <LinkList made={make.data} />
        </Card>
      ) : waiting.data && list.length === 0 ? (
        <Card>
          <EmptyState title={t('school.accounts.none')} text={t('school.accounts.none.help')} />
        </Card>
      ) : waiting.data ? (
        <Card>
          <DataTable
            caption={t('school.accounts.waiting', { n: list.length })}
            items={list}
            keyOf={(one) => one.personId}
            columns={[
              { id: 'name', title: t('people.name'), cell: (one) => `${one.givenName} ${one.familyName}` },
              { id: 'email', title: t('signIn.email'), cell: (one) => one.email },
              {
                id: 'roles',
                title: t('people.roles'),
                cell: (one) => one.roles.map((role) => t('people.role', { role })).join(', '),
              },
            ]}
          />
        </Card>
      ) : null}
    </Page>
  );
}
