import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { ProblemNotice } from '../design/problem-notice.tsx';
import { useText } from '../text/use-text.tsx';

export function NotFoundPage() {
  const { t } = useText();
  return (
    <Page title={t('shell.notFound.title')}>
      <EmptyState title={t('shell.notFound.text')} action={<ToStart />} />
    </Page>
  );
}

/** When a page throws: says so plainly, and lets the person try again or go elsewhere. */
export function BrokenPage(props: ErrorComponentProps) {
  const { t } = useText();
  const router = useRouter();
  return (
    <Page title={t('shell.broken.title')} lead={t('shell.broken.text')} actions={<ToStart />}>
      <ProblemNotice
        error={props.error}
        onRetry={() => {
          props.reset();
          void router.invalidate();
        }}
      />
    </Page>
  );
}

function ToStart() {
  const { t } = useText();
  return (
    <LinkButton to="/" variant="primary">
      {t('shell.toStart')}
    </LinkButton>
  );
}
