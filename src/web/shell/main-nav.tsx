import { useLocation } from '@tanstack/react-router';
import { Link } from 'react-aria-components';
import { useText } from '../text/use-text.tsx';
import type { NavPage } from './access.ts';

/** The main menu: beside the logo where there is room, at the foot of a narrow screen. */
export function MainNav(props: { entries: readonly NavPage[] }) {
  const { t } = useText();
  const path = useLocation({ select: (location) => location.pathname });
  if (props.entries.length === 0) return null;
  // A page below two entries belongs to the one that is nearer.
  const here = props.entries
    .map((page) => page.path)
    .filter((entry) => path === entry || path.startsWith(`${entry}/`))
    .sort((a, b) => b.length - a.length)[0];
  return (
    <nav className="main-nav" aria-label={t('shell.nav')}>
      <ul>
        {props.entries.map((page) => (
          <li key={page.path}>
            <Link href={page.path} className="nav-link" {...(page.path === here ? { 'aria-current': 'page' } : {})}>
              <page.nav.icon size="1.25em" aria-hidden />
              <span>{t(page.nav.labelKey)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
