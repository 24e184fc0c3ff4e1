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
  const { children, roles } = useSignedIn();
  const kind = roles.includes('guardian') ? 'child' : 'invited';
  const [only, ...others] = children;
  if (only && others.length === 0) return <LearnerInDepth learnerId={only.personId} />;
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
      ) : (
        <EmptyState title={t(`${kind}.none.title`)} text={t(`${kind}.none.text`)} />
      )}
    </Page>
  );
}
