import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { giveHeadingTurn } from '../client/heading-focus.ts';
import { Loading } from '../design/notice.tsx';
import { Frame } from './frame.tsx';
import { Home } from './home.tsx';
import type { PageDefinition } from './page.ts';
import { PageGate } from './page-gate.tsx';
import { BrokenPage, NotFoundPage } from './special-pages.tsx';

/** Builds the routes out of the pages that the capabilities offer. */
export function createAppRouter(pages: readonly PageDefinition[]) {
  const root = createRootRoute({ component: () => <Frame pages={pages} />, notFoundComponent: NotFoundPage });
  const home = createRoute({ getParentRoute: () => root, path: '/', component: () => <Home pages={pages} /> });
  const welcome = createRoute({
    getParentRoute: () => root,
    path: '/welcome',
    component: lazyRouteComponent(() => import('./welcome-page.tsx')),
  });
  const routes = pages.map((page) => {
    const Body = lazyRouteComponent(page.component);
    const Gated = () => (
      <PageGate page={page}>
        <Body />
      </PageGate>
    );
    // The router has the script of a page before it draws it: a page that waits inside React is kept back for 300 ms more.
    const component = Object.assign(Gated, { preload: async () => Body.preload?.() });
    return createRoute({ getParentRoute: () => root, path: page.path, component });
  });
  const router = createRouter({
    routeTree: root.addChildren([home, welcome, ...routes]),
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch,
    scrollRestoration: true,
    defaultPendingComponent: Loading,
    defaultErrorComponent: BrokenPage,
    defaultNotFoundComponent: NotFoundPage,
  });
  router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation) giveHeadingTurn();
  });
  return router;
}

/** Plain `?name=value`, so that addresses stay readable and values stay words. */
function stringifySearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, String(value)]],
  );
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}
