import { useLocation } from '@tanstack/react-router';
import { Link } from 'react-aria-components';
import { useText } from '../text/use-text.tsx';
import type { NavPage } from './access.ts';

/** The main menu: beside the logo where there is room, at the foot of a narrow screen. */
export function MainNav(props: { entries: readonly NavPage[] }) {
  const { t } = useText();
  const path = useLocation({ select: (location) => location.pathname });
  if (props.entries.length === 0) return null;
  return (
    <nav className="main-nav" aria-label={t('shell.nav')}>
      <ul>
        {props.entries.map((page) => {
          const isHere = path === page.path || path.startsWith(`${page.path}/`);
          return (
            <li key={page.path}>
              <Link href={page.path} className="nav-link" {...(isHere ? { 'aria-current': 'page' } : {})}>
                <page.nav.icon size="1.25em" aria-hidden />
                <span>{t(page.nav.labelKey)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
