import type { Permission } from '../kernel/access.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Ctx } from './db/transaction.ts';
import type { EventHandler } from './events.ts';
import type { PlainRoute } from './http/plain-routes.ts';
import type { BoundRoute } from './http/route.ts';

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

/** What a capability keeps about a person, and how it lets go of it. `none` says so outright. */
export type PersonalData =
  | 'none'
  | {
      /** Everything it keeps about the person, as plain JSON. */
      readonly export: (ctx: Ctx, personId: PersonId) => Promise<unknown>;
      /** Really deletes what may be deleted. */
      readonly erase: (ctx: Ctx, personId: PersonId) => Promise<void>;
    };
