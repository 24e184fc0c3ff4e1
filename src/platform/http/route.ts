import type { AnyContractProcedure, InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract';
import type { Actor, Target } from '../../kernel/access.ts';
import type { Ctx, Runtime, Wall } from '../db/transaction.ts';

/** Who may call a route: a permission that some capability declares, about a target that the input names. */
export interface Allow<Input> {
  readonly permission: string;
  readonly of: (input: Input, actor: Actor) => Target;
  /** `school` lifts the wall of relations to the school, for imports and school-wide work. Default `relations`. */
  readonly wall?: Wall;
  /** Bytes of a body with files; a route that does not say it takes none (`body.ts`). */
  readonly upload?: number;
}

/** For a call that asks the policy itself: how much it may bring, and the permission without which it brings nothing. */
export interface PublicUpload {
  readonly largest: number;
  readonly permission: string;
}

export interface PublicCall {
  readonly actor: Actor | undefined;
  readonly userId: string | undefined;
  readonly sessionToken: string | undefined;
  readonly runtime: Runtime;
  readonly headers: Headers;
}

/** A contract procedure with who may call it and what it does. There is no route without `allow`. */
export type BoundRoute =
  | {
      readonly kind: 'guarded';
      readonly contract: AnyContractProcedure;
      readonly allow: Allow<unknown>;
      readonly handle: (ctx: Ctx, input: unknown) => Promise<unknown>;
    }
  | {
      readonly kind: 'public';
      readonly contract: AnyContractProcedure;
      readonly upload?: PublicUpload;
      readonly handle: (call: PublicCall, input: unknown) => Promise<unknown>;
    };

export function route<Contract extends AnyContractProcedure>(
  contract: Contract,
  allow: Allow<InferContractRouterOutputs<Contract> extends never ? never : Parsed<Contract>>,
  handle: (ctx: Ctx & { readonly actor: Actor }, input: Parsed<Contract>) => Promise<Returned<Contract>>,
): BoundRoute {
  return {
    kind: 'guarded',
    contract,
    allow: allow as Allow<unknown>,
    handle: handle as (ctx: Ctx, input: unknown) => Promise<unknown>,
  };
}

/** For the few calls that come before a session: who am I, set up, sign in. The reason stands beside each use. */
export function publicRoute<Contract extends AnyContractProcedure>(
  contract: Contract,
  handle: (call: PublicCall, input: Parsed<Contract>) => Promise<Returned<Contract>>,
  upload?: PublicUpload,
): BoundRoute {
  return {
    kind: 'public',
    contract,
    handle: handle as (call: PublicCall, input: unknown) => Promise<unknown>,
    ...(upload ? { upload } : {}),
  };
}

type Parsed<Contract extends AnyContractProcedure> = Contract['~orpc'] extends { inputSchema?: infer Schema }
  ? SchemaOutput<NonNullable<Schema>>
  : InferContractRouterInputs<Contract>;
type Returned<Contract extends AnyContractProcedure> = Contract['~orpc'] extends { outputSchema?: infer Schema }
  ? SchemaInput<NonNullable<Schema>>
  : unknown;
type SchemaOutput<Schema> = Schema extends { '~standard': { types?: { output: infer Out } | undefined } }
  ? Out
  : undefined;
type SchemaInput<Schema> = Schema extends { '~standard': { types?: { input: infer In } | undefined } } ? In : unknown;
