import { Navigate } from '@tanstack/react-router';
import { useSession } from '../client/session.ts';
import { homeFor } from './access.ts';
import type { PageDefinition } from './page.ts';

export function Home(props: { pages: readonly PageDefinition[] }) {
  return <Navigate to={homeFor(props.pages, useSession())} replace />;
}
