import { Outlet, useMatches, useRouter, useRouterState } from '@tanstack/react-router';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { useSession } from '../client/session.ts';
import { classNames } from '../design/class-names.ts';
import { VisuallyHidden } from '../design/page.tsx';
import { Toasts } from '../design/toast.tsx';
import { useText } from '../text/use-text.tsx';
import { navFor } from './access.ts';
import { AccountMenu } from './account-menu.tsx';
import { MainNav } from './main-nav.tsx';
import type { PageDefinition } from './page.ts';
import { QueueStatus } from './queue-status.tsx';
import './frame.css';

/** What stands around every page: skip link, header, menu, the page itself, and the place of passing messages. */
export function Frame(props: { pages: readonly PageDefinition[] }) {
  const { t, locale } = useText();
  const router = useRouter();
  const session = useSession();
  const nav = navFor(props.pages, session);
  const isSky = useLook(props.pages) === 'sky';
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={(href) => router.history.push(href)}>
        <div className={classNames('frame', isSky ? 'on-sky frame-sky' : 'on-paper', nav.length > 0 && 'frame-nav')}>
          <a className="skip" href="#content">
            {t('shell.skip')}
          </a>
          <header className="header no-print">
            <HomeLink school={session.signedIn ? session.school.name : undefined} />
            <MainNav entries={nav} />
            <div className="header-end">
              <QueueStatus />
              <AccountMenu />
            </div>
          </header>
          <main id="content" className="content" tabIndex={-1}>
            <Outlet />
          </main>
        </div>
        <Toasts />
      </RouterProvider>
    </I18nProvider>
  );
}

/** The look belongs to the page that is shown, which may lag behind the address while the next one loads. */
function useLook(pages: readonly PageDefinition[]): 'sky' | 'paper' {
  const matches = useMatches();
  useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const shown = matches.at(-1)?.fullPath;
  return pages.find((page) => page.path === shown)?.look ?? 'paper';
}

function HomeLink(props: { school: string | undefined }) {
  const { t } = useText();
  const router = useRouter();
  return (
    <a
      className="home-link"
      href="/"
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        router.history.push('/');
      }}
    >
      <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
        <path d="M12 0l2.6 9.4L24 12l-9.4 2.6L12 24l-2.6-9.4L0 12l9.4-2.6z" fill="currentColor" />
      </svg>
      <span className="home-words">
        <b>Poolster</b>
        {props.school ? <span className="home-school">{props.school}</span> : null}
        <VisuallyHidden>{t('shell.home')}</VisuallyHidden>
      </span>
    </a>
  );
}
