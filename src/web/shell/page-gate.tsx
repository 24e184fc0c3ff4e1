import { useRouter, useRouterState } from '@tanstack/react-router';
import { type ReactNode, Suspense, useLayoutEffect } from 'react';
import { hrefOf, useSearchParam } from '../client/navigation.ts';
import { useSession } from '../client/session.ts';
import { LinkButton } from '../design/button.tsx';
import { EmptyState, Loading } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { useText } from '../text/use-text.tsx';
import { entryTo, safeNext } from './access.ts';
import type { PageDefinition } from './page.ts';

/** Opens a page to those it is for. What is in it the server guards; this only spares people pages that would stay empty. */
export function PageGate(props: { page: PageDefinition; children: ReactNode }) {
  const { t, has } = useText();
  // The words of a page follow with the page; asking whether they are there asks for them.
  const isWordless = [props.page.titleKey, ...(props.page.words ?? [])].filter((key) => !has(key)).length > 0;
  const [next] = useSearchParam('next');
  // Of the page that is shown, which may lag behind the address while the next one loads.
  const here = useRouterState({ select: ({ location, resolvedLocation }) => (resolvedLocation ?? location).href });
  const entry = entryTo(props.page, useSession());
  const title = isWordless ? '' : t(props.page.titleKey);
  useLayoutEffect(() => {
    document.title = title ? `${title} – Poolster` : 'Poolster';
  }, [title]);
  if (entry === 'sign in first') return <GoTo href={hrefOf('/sign-in', {}, { next: here })} />;
  if (entry === 'already signed in') return <GoTo href={safeNext(next)} />;
  if (entry === 'not for you') return <NotForYou />;
  if (isWordless) return <Loading />;
  return <Suspense fallback={<Loading />}>{props.children}</Suspense>;
}

/** Once for each address, however often it is drawn while that loads. */
function GoTo({ href }: { href: string }) {
  const { history } = useRouter();
  useLayoutEffect(() => history.replace(href), [history, href]);
  return null;
}

function NotForYou() {
  const { t } = useText();
  return (
    <Page title={t('shell.notForYou.title')}>
      <EmptyState
        title={t('shell.notForYou.text')}
        action={
          <LinkButton to="/" variant="primary">
            {t('shell.toStart')}
          </LinkButton>
        }
      />
    </Page>
  );
}
