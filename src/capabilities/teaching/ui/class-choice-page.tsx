import { Navigate } from '@tanstack/react-router';
import { hrefOf } from '../../../web/client/navigation.ts';
import { useSignedIn } from '../../../web/client/session.ts';
import { LinkButton } from '../../../web/design/button.tsx';
import { EmptyState } from '../../../web/design/notice.tsx';
import { Page } from '../../../web/design/page.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { Key } from './client.ts';
import './class.css';

/** Straight to the class where there is only one. */
export default function ClassChoicePage() {
  const { t } = useText<Key>();
  const { classes } = useSignedIn();
  const [only] = classes;
  if (classes.length === 1 && only)
    return <Navigate to={hrefOf('/class/$classId', { classId: only.classId })} replace />;
  if (classes.length === 0) {
    return (
      <Page title={t('class.nav')}>
        <EmptyState title={t('class.none.title')} text={t('class.none.text')} />
      </Page>
    );
  }
  return (
    <Page title={t('class.choose')}>
      <ul className="class-choice">
        {classes.map(({ classId, name }) => (
          <li key={classId}>
            <LinkButton to="/class/$classId" params={{ classId }}>
              {name}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Page>
  );
}
