import { useSignedIn } from '../../../web/client/session.ts';
import { LinkButton } from '../../../web/design/button.tsx';
import { EmptyState } from '../../../web/design/notice.tsx';
import { Page, Stack } from '../../../web/design/page.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { LearnerInDepth } from './learner-in-depth.tsx';

type Key = keyof typeof messages;

/** Where a guardian starts, and a counsellor who was invited: the learner, or the choice between several. */
export default function ChildPage() {
  const { t } = useText<Key>();
  const { children: known, roles } = useSignedIn();
  const children = known.filter((child) => child.sees === 'learning');
  const contacts = known.filter((child) => child.sees === 'contact');
  const kind = roles.includes('guardian') ? 'child' : 'invited';
  const [only, ...others] = children;
  if (only && others.length === 0 && contacts.length === 0) return <LearnerInDepth learnerId={only.personId} />;
  return (
    <Page title={t(`${kind}.title`)}>
      {only ? (
        <Stack>
          {children.map((child) => (
            <div key={child.personId}>
              <LinkButton variant="primary" to="/learner/$learnerId" params={{ learnerId: child.personId }}>
                {child.givenName}
              </LinkButton>
            </div>
          ))}
        </Stack>
      ) : contacts.length > 0 ? null : (
        <EmptyState title={t(`${kind}.none.title`)} text={t(`${kind}.none.text`)} />
      )}
      {contacts.map((child) => (
        <p key={child.personId}>{t('child.contact', { name: child.givenName })}</p>
      ))}
    </Page>
  );
}
