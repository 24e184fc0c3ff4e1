import { Navigate } from '@tanstack/react-router';
import { useSession } from '../client/session.ts';
import { AppLink, LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/notice.tsx';
import { Card, Page } from '../design/page.tsx';
import { useText } from '../text/use-text.tsx';
import { navFor } from './access.ts';
import { allPages } from './catalogue.ts';

/** The start for whoever has no page of their own yet: says what they can do here now. */
export default function WelcomePage() {
  const { t } = useText();
  const session = useSession();
  if (!session.signedIn) return <Navigate to="/sign-in" replace />;
  const open = navFor(allPages, session);
  const roles = session.roles.map((role) => t('welcome.role', { role })).join(' ');
  return (
    <Page
      title={t('welcome.documentTitle')}
      heading={t('welcome.title', { name: session.person.givenName })}
      lead={roles}
    >
      {open.length > 0 ? (
        <Card title={t('welcome.pages')}>
          <ul className="stack">
            {open.map((page) => (
              <li key={page.path}>
                <AppLink to={page.path}>{t(page.nav.labelKey)}</AppLink>
              </li>
            ))}
          </ul>
        </Card>
      ) : session.roles.includes('partner') ? (
        <Card>
          <EmptyState
            title={t('welcome.partner.title')}
            text={t('welcome.partner.text', { school: session.school.name })}
            action={<LinkButton to="/goals">{t('welcome.partner.goals')}</LinkButton>}
          />
        </Card>
      ) : (
        <Card>
          <EmptyState title={t('welcome.none.title')} text={t('welcome.none.text', { school: session.school.name })} />
        </Card>
      )}
    </Page>
  );
}
