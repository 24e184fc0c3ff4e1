import type { Permission } from '../kernel/access.ts';
import type { EventHandler } from './events.ts';
import type { PlainRoute } from './http/plain-routes.ts';
import type { BoundRoute } from './http/route.ts';
import type { PersonalData } from './personal-data.ts';

/** The manifest of one business capability: everything the server needs to know of its folder. */
export interface Capability {
  readonly name: string;
  /** The other capabilities whose front door it may use. */
  readonly uses: readonly string[];
  readonly permissions: Readonly<Record<string, Permission>>;
  readonly routes: Readonly<Record<string, BoundRoute>>;
  /** The hot path: routes outside the contract, with a compiled schema. */
  readonly plainRoutes?: readonly PlainRoute[];
  /** Folder of forward-only `.sql` files, or undefined when it keeps nothing. */
  readonly migrations: URL | undefined;
  readonly on: readonly EventHandler[];
  readonly personalData: PersonalData;
}
